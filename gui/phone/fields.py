"""An input of the phone with its label, and with what is to be said about what was typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.cognito.phone_calls.typed import Kind
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
        self._caption = WrappingLabel(role="caption")
        self.set_label(label)
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
        # With AutoText alone a label shows a mnemonic; HTML in a name that the pool gave stays text.
        is_html = isinstance(label, str) and "<" in label
        self._caption.setTextFormat(Qt.TextFormat.PlainText if is_html else Qt.TextFormat.AutoText)
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
