"""A field of several lines, for a long attribute such as the postal address."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from gui.look import theme

_CORNER = 18
#: The longest text that Cognito takes for an attribute (AttributeValueType, API reference).
_LONGEST = 2048


class LongTextField(QPlainTextEdit):
    """Speaks like a line edit to ``Field`` and ``Screen``; Enter begins a line, Ctrl+Enter sends."""

    returnPressed = Signal()
    inputRejected = Signal()
    textEdited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.invalid = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "longText")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(10)
        self.setFixedHeight(self.sizeHint().height())

    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    @Slot(str)
    def setText(self, text: str) -> None:
        """Replace what stands in it."""
        self.setPlainText(text)

    def insert(self, text: str) -> None:
        """Put ``text`` where the cursor is."""
        self.insertPlainText(text)

    def setCursorPosition(self, position: int) -> None:
        """Put the cursor there."""
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def maxLength(self) -> int:
        """It cuts nothing: the service says what is too long."""
        return _LONGEST * 100

    def sizeHint(self) -> QSize:
        """Three lines."""
        return QSize(120, 3 * self.fontMetrics().lineSpacing() + 22)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; Ctrl+Enter sends."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.returnPressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill's colours, then the text on them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.PHONE.field))
        if self.invalid:
            painter.setPen(QPen(QColor(theme.PHONE.bad), 1.5))
        elif self.hasFocus():
            painter.setPen(QPen(QColor(theme.PHONE.accent), 1.5))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), _CORNER, _CORNER)
        painter.end()
        super().paintEvent(event)
