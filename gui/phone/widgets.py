"""The widgets that the screens share: pill fields with icons, the busy button, text links."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.look import theme
from gui.look.held_keys import ENTER, is_repeated, note_release
from gui.look.icons import icon

_SPIN_MS: Final = 40
_SPIN_DEGREES: Final = 15


class PillField(QLineEdit):
    """A line edit drawn as a pill: without border at rest, outlined in focus and where it is invalid."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.invalid = False
        self.setFrame(False)
        self.addAction(icon(icon_name), QLineEdit.ActionPosition.LeadingPosition)
        self.setTextMargins(4, 0, 4, 0)

    def sizeHint(self) -> QSize:
        """As wide as a line edit, high enough for a finger."""
        return QSize(super().sizeHint().width(), max(40, self.fontMetrics().height() + 20))

    minimumSizeHint = sizeHint

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
        """Draw the pill, then the text on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.colors.field))
        if self.invalid:
            painter.setPen(QPen(QColor(theme.colors.bad), 1.5))
        elif self.hasFocus():
            painter.setPen(QPen(QColor(theme.colors.accent), 1.5))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        outline = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2)
        painter.end()
        super().paintEvent(event)


class PasswordField(PillField):
    """A pill that hides what is typed, with an eye that shows it (Ctrl+H) and a warning about Caps Lock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("lock", parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)
        self.caps_lock_warning = QLabel(self.tr("Caps Lock is on"))
        self.caps_lock_warning.setObjectName("capsLockWarning")
        self.caps_lock_warning.hide()
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.setShortcut("Ctrl+H")
        self._eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._eye.toggled.connect(self._show_text)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._show_text(shown=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, and see by the letter's case whether Caps Lock is on: no system tells it in the same way."""
        letter = event.text()
        if letter.isalpha() and letter.isascii():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_warning.setVisible(letter.isupper() != shift)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock_warning.hide()
        super().keyPressEvent(event)

    @Slot(bool)
    def _show_text(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.setIcon(icon("hide" if shown else "show"))
        words = self.tr("Hide password") if shown else self.tr("Show password")
        self._eye.setText(words)
        self._eye.setToolTip(f"{words} (Ctrl+H)")


class Field(QWidget):
    """An input with the label that names it above and what is wrong with it below."""

    def __init__(self, label: str, field: QLineEdit, name: str, accessible_name: str) -> None:
        """Put ``label`` (its mnemonic marked with &) over ``field``, and set both names of it."""
        super().__init__()
        self.input = field
        field.setObjectName(name)
        field.setAccessibleName(accessible_name)
        field.textChanged.connect(self.clear_problem)
        caption = QLabel(label)
        caption.setProperty("role", "caption")
        caption.setBuddy(field)
        self.problem = QLabel()
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(caption)
        layout.addWidget(field)
        layout.addWidget(self.problem)

    def show_problem(self, text: str | None) -> None:
        """Say under the field what is wrong with it; ``None``: nothing is."""
        self.problem.setText(text or "")
        self.problem.setVisible(text is not None)
        self.input.setAccessibleDescription(text or "")
        if isinstance(self.input, PillField):
            self.input.invalid = text is not None
        self.input.update()

    @Slot()
    def clear_problem(self) -> None:
        """Forget what was wrong: the user is mending it."""
        self.show_problem(None)


class SinglePressButton(QPushButton):
    """A button for which a double click is one wish, and so is a held Enter."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Swallow the second click of a double click."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press. The Enter that came to this screen may still be held: it does not press here too.

        Space presses at once, not when it is let go: a held one is let go again and again (``is_repeated``).
        """
        if is_repeated(event):
            event.accept()
        elif event.key() == Qt.Key.Key_Space:
            self.click()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A key that is let go can be pressed anew."""
        note_release(event)
        super().keyReleaseEvent(event)


class BusyButton(SinglePressButton):
    """The main button: a stadium with capitals, a spinning ring while its call is under way."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses it
        self._angle = 0
        self._spin = QTimer(self)
        self._spin.setInterval(_SPIN_MS)
        self._spin.timeout.connect(self._turn)

    @property
    def busy(self) -> bool:
        """Whether the call is under way."""
        return self._spin.isActive()

    @busy.setter
    def busy(self, busy: bool) -> None:
        if busy:
            self._spin.start()
        else:
            self._spin.stop()
        self.setAccessibleDescription(self.tr("Waiting for the reply") if busy else "")
        self.update()

    def sizeHint(self) -> QSize:
        """At least 120 by 40 pixels, as on the phone."""
        metrics = self.fontMetrics()
        return QSize(
            min(240, max(150, metrics.horizontalAdvance(self.text()) + 64)), max(40, metrics.height() + 20)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stadium with its text, or the circle with its ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill())
        if self.busy:
            shape = QRectF(0, 0, shape.height(), shape.height())
            shape.moveCenter(QRectF(self.rect()).center())
            painter.drawEllipse(shape)
            painter.setPen(QPen(QColor(theme.colors.on_strong), 3, c=Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawArc(shape.adjusted(10, 10, -10, -10), -self._angle * 16, 270 * 16)
            return
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        colors = theme.colors
        painter.setPen(QColor(colors.on_strong if self.isEnabled() else colors.on_disabled))
        painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.on_strong), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = shape.adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)

    def _fill(self) -> QColor:
        if not self.isEnabled():
            return QColor(theme.colors.disabled)
        color = QColor(theme.colors.accent)
        if self.isDown():
            return color.darker(120)
        return color.lighter(108) if self.underMouse() and not self.busy else color

    @Slot()
    def _turn(self) -> None:
        self._angle = (self._angle + _SPIN_DEGREES) % 360
        self.update()


def link(text: str, name: str, accessible_name: str | None = None) -> QPushButton:
    """A button that looks like a text link."""
    button = SinglePressButton(text)
    button.setObjectName(name)
    button.setAccessibleName(accessible_name or text)
    button.setProperty("role", "link")
    button.setFlat(True)
    button.setAutoDefault(True)  # Enter presses it
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
