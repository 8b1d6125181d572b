"""The fields that the screens share: pills with icons, each with its label, and what is to be said of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QStyle, QVBoxLayout, QWidget

from gui.cognito.phone_calls.typed import Kind
from gui.look import theme
from gui.look.clipboard import copy_secret
from gui.look.held_keys import ENTER, is_repeated, note_release
from gui.look.icons import icon
from gui.look.languages import told_on_phone, without_mnemonic, written
from gui.phone.buttons import Link
from gui.phone.checks import Checks
from gui.phone.picture import SECRET
from gui.phone.wrapping import CARD_ROOM, WrappingLabel
from gui.sentences import N_, joined
from gui.visible import visible

if TYPE_CHECKING:
    from gui.cognito.phone_calls.typed import Typed
    from gui.sentences import Sentence

_ICON: Final = 18
_ICON_LEFT: Final = 13


class PillField(QLineEdit):
    """A line edit drawn as a pill: without border at rest, outlined in focus and where it is invalid."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.invalid = False
        # Painted, and no action of the field: that would be a button without a name to assistive technology.
        self._icon_name = icon_name
        self._prompt: Sentence | str = ""
        self.setFrame(False)
        self.keep_free(0)
        written(self, self._write_prompt)

    @property
    def text_start(self) -> int:
        """Where the text begins, behind the icon: so far from the side from which the phone is read."""
        return _ICON_LEFT + self._icon_side + 5

    @property
    def _icon_side(self) -> int:
        """As high as the letters."""
        return max(_ICON, self.fontMetrics().ascent() + self.fontMetrics().descent())

    def keep_free(self, width: int) -> None:
        """Have the text begin so much further in."""
        start, end = self.text_start + width, 8
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(end if is_mirrored else start, 0, start if is_mirrored else end, 0)
        # Addresses, passwords, codes and numbers keep their own direction; they begin where the icon is.
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def set_prompt(self, prompt: Sentence | str) -> None:
        """Say in the empty field what is to be typed."""
        self._prompt = prompt
        self._write_prompt()

    def _write_prompt(self) -> None:
        self.setPlaceholderText(told_on_phone(self._prompt))

    def changeEvent(self, event: QEvent) -> None:
        """Turn with the phone."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self.keep_free(0)

    def set_icon(self, name: str) -> None:
        """Have another icon in front."""
        self._icon_name = name
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as a line edit, high enough for a finger."""
        return QSize(super().sizeHint().width(), max(theme.PHONE_FIELD, self.fontMetrics().height() + 22))

    def minimumSizeHint(self) -> QSize:
        """As high, and as narrow as the phone needs it."""
        return QSize(120, self.sizeHint().height())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a text. A file is the window's: its path is no address."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type. A held Enter is one Enter: it sends once."""
        if event.key() in ENTER and is_repeated(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A key that is let go can be pressed anew."""
        note_release(event)
        super().keyReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill, then icon and text on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.PHONE.field))
        if self.invalid:
            painter.setPen(QPen(QColor(theme.PHONE.bad), 1.5))
        elif self.hasFocus():
            painter.setPen(QPen(QColor(theme.PHONE.accent), 1.5))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        outline = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2)
        side = self._icon_side
        place = QRect(_ICON_LEFT, (self.height() - side) // 2, side, side)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        icon(self._icon_name, theme.PHONE.muted).paint(painter, place)
        painter.end()
        super().paintEvent(event)


class PasswordField(PillField):
    """A pill that hides what is typed, with an eye that shows it (Ctrl+H) and a warning about Caps Lock.

    What is copied of it, also while it is hidden, is a secret on the clipboard.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("lock", parent)
        self.setProperty(SECRET, True)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)
        self.caps_lock_warning = WrappingLabel(N_("Caps Lock is on"))
        self.caps_lock_warning.setObjectName("capsLockWarning")
        self.caps_lock_warning.hide()
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.setShortcut("Ctrl+H")
        self._eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._eye.setAutoRepeat(False)
        self._eye.toggled.connect(self._show_text)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._copy = QAction(self)
        self._copy.triggered.connect(self._copy_all)
        self._show_text(shown=False)
        written(self, self._write)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, and see by the letter's case whether Caps Lock is on: no system tells it in the same way."""
        letter = event.text()
        if letter.isalpha() and letter.isascii():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_warning.setVisible(letter.isupper() != shift)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock_warning.hide()
        is_cut = event.matches(QKeySequence.StandardKey.Cut)
        if not (is_cut or event.matches(QKeySequence.StandardKey.Copy)):
            super().keyPressEvent(event)
        elif self.hasSelectedText():
            copy_secret(self.selectedText())
            if is_cut:
                self.del_()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what a field offers; Qt's own Cut and Copy would not mark the secret as one."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() in ("edit-cut", "edit-copy"):
                menu.removeAction(action)
        self._copy.setEnabled(bool(self.text()))
        menu.insertActions(menu.actions()[0], [self._copy, self._eye])
        menu.popup(event.globalPos())

    @Slot()
    def _copy_all(self) -> None:
        copy_secret(self.text())

    @Slot(bool)
    def _show_text(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.setIcon(icon("hide" if shown else "show", theme.PHONE.muted))
        self._write()

    def _write(self) -> None:
        words = told_on_phone(N_("Hide password") if self._eye.isChecked() else N_("Show password"))
        self._eye.setText(words)
        self._eye.setToolTip(f"{words} (Ctrl+H)")
        self._copy.setText(told_on_phone(N_("Copy password")))


class Field(QWidget):
    """An input under its label, over what will be sent of it and what is wrong with it."""

    #: The ``Checks`` by which to read from now on.
    checks_chosen = Signal(object)
    #: The input has got the focus.
    entered = Signal()

    def __init__(
        self,
        label: Sentence | str,
        field: QLineEdit,
        name: str,
        accessible_name: Sentence | str,
        kind: Kind,
    ) -> None:
        """Put ``label`` (its mnemonic marked with &) over ``field``, and set both names of it."""
        super().__init__()
        self.input = field
        self._kind = kind
        self._accessible_name = accessible_name
        self._checks = Checks()
        self._is_cut = False
        field.setObjectName(name)
        field.textChanged.connect(self.clear_problem)
        field.textChanged.connect(self._show_note)
        field.inputRejected.connect(self._note_cut)
        field.installEventFilter(self)
        if chosen := getattr(field, "country_chosen", None):
            chosen.connect(self._choose_country)
        self._caption = WrappingLabel(label, role="caption")
        # With it alone a label shows a mnemonic.
        self._caption.setTextFormat(Qt.TextFormat.AutoText)
        self._caption.setBuddy(field)
        self.note = self._line("note")
        self.problem = self._line("problem")
        if kind is Kind.CODE:
            field.setProperty(SECRET, "code")
        self._tidy = Link("", f"{name}Tidy") if kind is Kind.CODE else None
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside: QWidget | None = None
        self._head.addWidget(self._caption, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(self._head)
        for part in (field, self.note, self.problem):
            layout.addWidget(part)
        if self._tidy:
            self._tidy.clicked.connect(self._choose_tidying)
            self._tidy.hide()
            layout.addWidget(self._tidy, alignment=Qt.AlignmentFlag.AlignLeft)
        written(self, self._write)

    @property
    def typed(self) -> Typed:
        """What stands in the field, and what would be sent of it now."""
        return self._checks.read(self._kind, self.input.text())

    def set_kind(self, kind: Kind) -> None:
        """Read what stands in the field as this from now on."""
        self._kind = kind
        self._show_note()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell that the input was entered."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return super().eventFilter(watched, event)

    @property
    def label(self) -> str:
        """What stands over the field."""
        return without_mnemonic(self._caption.text())

    def put_beside_label(self, button: QWidget) -> None:
        """Put ``button`` at the other end of the label's line."""
        self._head.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        self._beside = button

    def event(self, event: QEvent) -> bool:
        """Have what is beside the label below it where both have no room on a line."""
        if event.type() == QEvent.Type.LayoutRequest and self._beside:
            needed = sum(part.minimumSizeHint().width() for part in (self._caption, self._beside))
            fits = needed <= CARD_ROOM
            ways = QBoxLayout.Direction
            self._head.setDirection(ways.LeftToRight if fits else ways.TopToBottom)
        return super().event(event)

    def set_text(self, text: str) -> None:
        """Put ``text`` into the field, its beginning on show."""
        self.input.setText(text)
        self.input.setCursorPosition(0)

    def set_label(self, label: Sentence | str) -> None:
        """Say what is to be typed here."""
        self._caption.setText(label)

    def set_accessible_name(self, name: Sentence | str) -> None:
        """Say the same to assistive technology."""
        self._accessible_name = name
        self._write()

    def set_checks(self, checks: Checks) -> None:
        """Tell by these what would be sent."""
        self._checks = checks
        if show := getattr(self.input, "show_country_code", None):
            show(checks.country_code if checks.mobile else None)
        self._show_note()

    def show_problem(self, problem: Sentence | str | None) -> None:
        """Say under the field what is wrong with it; ``None``: nothing is."""
        self._say(self.problem, problem or "")
        if hasattr(self.input, "invalid"):
            self.input.invalid = problem is not None
        self.input.update()

    @Slot()
    def clear_problem(self) -> None:
        """Forget what was wrong: the user is mending it."""
        self.show_problem(None)

    @Slot()
    def _show_note(self) -> None:
        typed = self.typed
        # Qt counts in UTF-16.
        length = len(typed.text.encode("utf-16-le", "surrogatepass")) // 2
        self._is_cut = self._is_cut and length >= self.input.maxLength()
        lines = []
        if self._is_cut:
            count = self.input.maxLength()
            lines.append(
                N_("The field holds {count} characters: what came after them was left out.", count=count)
            )
        if typed.kind is Kind.PHONE_NUMBER and typed.sent != typed.text:
            lines.append(N_("What is sent: {words}.", words=visible(typed.sent)))
        elif typed.notes:
            lines.append(N_("What is sent: {words}.", words=typed.sent_in_words))
        if remark := self._checks.remark(typed):
            lines.append(remark)
        self._say(self.note, joined(lines, "\n") if lines else "")
        if self._tidy:
            self._tidy.say(N_("Do not tidy codes") if self._checks.tidies_codes else N_("Tidy codes"))
            self._tidy.setVisible(self._checks.may_tidy(typed))

    @Slot()
    def _choose_tidying(self) -> None:
        self.input.setFocus(Qt.FocusReason.OtherFocusReason)
        self.checks_chosen.emit(replace(self._checks, tidies_codes=not self._checks.tidies_codes))

    @Slot(str)
    def _choose_country(self, code: str) -> None:
        self.checks_chosen.emit(replace(self._checks, country_code=code))

    @Slot()
    def _note_cut(self) -> None:
        self._is_cut = True
        self._show_note()

    def _say(self, label: WrappingLabel, text: Sentence | str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
        self._write()

    def _write(self) -> None:
        """What assistive technology reads; the labels write themselves, and have done so."""
        self.input.setAccessibleName(told_on_phone(self._accessible_name))
        parts = (each.text() for each in (self.problem, self.note))
        self.input.setAccessibleDescription("\n".join(part for part in parts if part))

    def _line(self, role: str) -> WrappingLabel:
        label = WrappingLabel(role=role)
        label.hide()
        return label
