"""The line edit of the phone: a pill with an icon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from gui.look import theme
from gui.look.held_keys import ENTER, is_repeated, note_release
from gui.look.icons import icon
from gui.look.languages import told_on_phone, written

if TYPE_CHECKING:
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
