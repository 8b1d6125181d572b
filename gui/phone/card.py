"""What a screen's card lies on: its shadow, the title above it, the scroll bar beside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPixmap, QPixmapCache, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QScrollBar, QSizePolicy, QStyle, QWidget

from gui.look import theme
from gui.look.languages import told_on_phone, written
from gui.sentences import N_, Sentence

_BLUR: Final = 22
_DROP: Final = 6
_CORNER: Final = 20
_TITLE_HEIGHT: Final = 46
_TITLE_PIXELS: Final = 36
_BAR_WIDTH: Final = 5
#: What happens to a scroll area that its bar follows.
_MOVED: Final = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutDirectionChange})


class CardGround(QWidget):
    """Draws the shadow of ``card``, once for each size of it: at each paint it would cost 7 ms."""

    def __init__(self, card: QWidget) -> None:
        super().__init__()
        self._card = card
        self._shadow = QPixmap()
        self._drawn_for: tuple[QSize, float] | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shadow where the card lies."""
        del event
        size, ratio = self._card.size(), self.devicePixelRatioF()
        if self._drawn_for != (size, ratio):
            self._shadow = shadow(size, ratio)
            self._drawn_for = (size, ratio)
        place = self._card.geometry().topLeft()
        QPainter(self).drawPixmap(place.x() - _BLUR, place.y() - _BLUR + _DROP, self._shadow)


def shadow(size: QSize, ratio: float) -> QPixmap:
    """The shadow of a card of ``size``, ``_BLUR`` wider at each side, for a display of this pixel ratio."""
    color = QColor(theme.PHONE.shadow)
    # Screens have shadows of the same sizes.
    key = f"shadow {size.width()} {size.height()} {ratio} {color.rgba()}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    whole = QRectF(0, 0, size.width() + 2 * _BLUR, size.height() + 2 * _BLUR)
    drawn = QPixmap((whole.size() * ratio).toSize())
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    # Layers that lie upon each other: each adds its share, so that it is darkest where all of them are.
    color.setAlphaF(1 - (1 - color.alphaF()) ** (2 / _BLUR))
    painter.setBrush(color)
    for step in range(0, _BLUR, 2):
        layer = whole.adjusted(step, step, -step, -step)
        corner = _CORNER + _BLUR - step
        painter.drawRoundedRect(layer, corner, corner)
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


class Title(QLabel):
    """A screen's title, of one height, in the largest letters that fit."""

    def __init__(self, words: Sentence | str) -> None:
        super().__init__()
        self._words = words
        self.setProperty("role", "title")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_TITLE_HEIGHT)
        written(self, self._write)

    def setText(self, text: Sentence | str) -> None:
        """Show another title."""
        self._words = text
        self._write()

    def _write(self) -> None:
        super().setText(told_on_phone(self._words))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the letters."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        font = self.font()
        font.setPixelSize(_TITLE_PIXELS)
        # Measured with what the letters of another script need, which are drawn in another font.
        needed = QFontMetrics(font).size(0, self.text())
        share = min(1.0, self.width() / max(1, needed.width()), _TITLE_HEIGHT / needed.height())
        font.setPixelSize(max(12, int(_TITLE_PIXELS * share)))
        self.setFont(font)


class ThinScrollBar(QScrollBar):
    """Lies over the edge of a scroll area and takes no room: the card stands still when it comes."""

    def __init__(self, area: QScrollArea, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._area = area
        self._model = area.verticalScrollBar()
        written(self, lambda: self.setAccessibleName(told_on_phone(N_("Scroll"))))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model.rangeChanged.connect(self._follow)
        self._model.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._model.setValue)
        area.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lie along the area's edge wherever that goes."""
        if watched is self._area and event.type() in _MOVED:
            area = self._area.geometry()
            edge = QRect(area.right() - _BAR_WIDTH - 2, area.top() + 4, _BAR_WIDTH, area.height() - 8)
            self.setGeometry(QStyle.visualRect(self._area.layoutDirection(), area, edge))
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the handle alone."""
        del event
        whole = self.maximum() + self.pageStep()
        top = round(self.height() * self.value() / whole)
        height = round(self.height() * self.pageStep() / whole)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.PHONE.card))
        painter.drawRoundedRect(QRectF(0, top, _BAR_WIDTH, height), _BAR_WIDTH / 2, _BAR_WIDTH / 2)

    @Slot(int, int)
    def _follow(self, lowest: int, highest: int) -> None:
        self.setPageStep(self._model.pageStep())
        self.setRange(lowest, highest)
        self.setVisible(highest > lowest)
        self.raise_()
        self.update()
