"""A picture taken by hand: an arrow, a box, something blackened, and a note."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter, QPen, QPolygonF, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.dialog import ACCEPT, REJECT, Dialog, Foot, button
from gui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

ARROW, BOX, BLACKEN = "arrow", "box", "blacken"
_WIDTH: Final = 4
_HEAD: Final = 16
#: A shorter stroke is a slip of the hand.
_LEAST: Final = 5


class Canvas(QWidget):
    """The picture, on which the mouse draws with the chosen tool."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self.setObjectName("pictureCanvas")
        self.setAccessibleName(self.tr("The picture"))
        self.tool = ARROW
        self._image = image
        self._strokes: list[tuple[str, QPointF, QPointF]] = []
        self._begun: QPointF | None = None
        self._now = QPointF()
        self.setFixedSize(self.sizeHint())

    @property
    def image(self) -> QImage:
        """The picture with what was drawn: what is blackened is not beneath it any more."""
        drawn = self._image.copy()
        ratio = drawn.devicePixelRatio()
        painter = QPainter(drawn)
        for stroke in self._strokes:
            _draw(painter, *stroke)
        painter.end()
        drawn.setDevicePixelRatio(ratio)
        return drawn

    def sizeHint(self) -> QSize:
        """That of the picture."""
        return self._image.deviceIndependentSize().toSize()

    @Slot()
    def take_back(self) -> None:
        """Take the last stroke back."""
        if self._strokes:
            self._strokes.pop()
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        self._begun = self._now = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the stroke as it grows."""
        self._now = event.position()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        if self._begun is not None and (event.position() - self._begun).manhattanLength() >= _LEAST:
            self._strokes.append((self.tool, self._begun, event.position()))
        self._begun = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, what was drawn on it, and the stroke under way."""
        del event
        painter = QPainter(self)
        painter.drawImage(QPointF(), self._image)
        for stroke in self._strokes:
            _draw(painter, *stroke)
        if self._begun is not None:
            _draw(painter, self.tool, self._begun, self._now)


class PictureDialog(Dialog):
    """Asks what to mark on a picture, and for a note."""

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pictureDialog")
        self.setWindowTitle(self.tr("Picture"))
        self.canvas = Canvas(image)
        self.note = QLineEdit()
        self.note.setObjectName("pictureNote")
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("What is to be seen here"))
        tools = QHBoxLayout()
        group = QButtonGroup(self)
        for name, text in (
            (ARROW, self.tr("&Arrow")),
            (BOX, self.tr("&Box")),
            (BLACKEN, self.tr("B&lacken")),
        ):
            tool = QPushButton(text)
            tool.setObjectName(f"picture_{name}")
            tool.setCheckable(True)
            tool.setChecked(name == ARROW)
            tool.setAutoDefault(False)
            tool.setProperty("tool", name)
            group.addButton(tool)
            tools.addWidget(tool)
        group.buttonClicked.connect(self._take_tool)
        undo = button("pictureUndo", self.tr("&Undo"), self.canvas.take_back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self.canvas, self.canvas.take_back)
        tools.addStretch()
        tools.addWidget(undo)
        scroll = QScrollArea()
        scroll.setWidget(self.canvas)
        scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        save = QPushButton(self.tr("&Save"))
        save.setObjectName("pictureSave")
        save.clicked.connect(self.accept)
        cancel = button("pictureCancel", self.tr("&Cancel"), self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(tools)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.note)
        layout.addWidget(Foot((save, ACCEPT), (cancel, REJECT)))
        save.setDefault(True)
        size = self.canvas.sizeHint()
        self.settle(size + QSize(60, 160))
        self.note.setFocus()

    @Slot(object)
    def _take_tool(self, tool: QPushButton) -> None:
        self.canvas.tool = str(tool.property("tool"))


def _draw(painter: QPainter, tool: str, begin: QPointF, end: QPointF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = QColor(theme.colors.bad)
    if tool == BLACKEN:
        painter.fillRect(QRectF(begin, end).normalized(), QColor("black"))
        return
    painter.setPen(QPen(color, _WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if tool == BOX:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(begin, end).normalized(), 4, 4)
        return
    painter.drawLine(begin, end)
    angle = math.atan2(end.y() - begin.y(), end.x() - begin.x())
    sides = (angle + math.pi * 5 / 6, angle - math.pi * 5 / 6)
    points = [QPointF(end.x() + _HEAD * math.cos(side), end.y() + _HEAD * math.sin(side)) for side in sides]
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([end, *points]))
