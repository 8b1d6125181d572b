"""The buttons that the screens share: the busy one, text links."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from gui.look import theme
from gui.look.held_keys import is_repeated, note_release

_SPIN_MS: Final = 40
_SPIN_DEGREES: Final = 15


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
            painter.setPen(QPen(QColor(theme.PHONE.on_strong), 3, c=Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawArc(shape.adjusted(10, 10, -10, -10), -self._angle * 16, 270 * 16)
            return
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        colors = theme.PHONE
        painter.setPen(QColor(colors.on_strong if self.isEnabled() else colors.on_disabled))
        painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.on_strong), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = shape.adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)

    def _fill(self) -> QColor:
        if not self.isEnabled():
            return QColor(theme.PHONE.disabled)
        color = QColor(theme.PHONE.accent)
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
