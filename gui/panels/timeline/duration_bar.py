"""How long a call took, as a bar before the number: each part of it in its shade."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gui.look import theme
from gui.panels.timeline.model import ENTRY_ROLE

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from gui.evidence.entry import Entry

#: A bar grows with the logarithm of the time between these, in seconds: 5 ms and 15 s are both in sight.
_SHORTEST: Final = 0.005
_LONGEST: Final = 20.0
_HEIGHT: Final = 6
_GAP: Final = 8
#: A shorter bar tells nothing.
_LEAST: Final = 16
#: What has room at the right of the bar; a longer number has the cell for itself.
_NUMBER: Final = "00000 ms"
#: The parts that come before the service has the request, and how dark they are drawn.
_BEFORE: Final = {"dns": 60, "connect": 90, "tls": 120}
_OPAQUE: Final = 190


class DurationBar(QStyledItemDelegate):
    """Draws the bar at the left of the cell, where there is room for it beside the number."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the number, then the bar."""
        super().paint(painter, option, index)
        entry: Entry | None = index.data(ENTRY_ROLE)
        if entry is None or not entry.url:
            return
        number = option.fontMetrics.horizontalAdvance(_NUMBER) + 2 * _GAP
        room = option.rect.width() - number - _GAP
        if room < _LEAST:
            return
        width = length(entry.duration) * room
        color = QColor(theme.colors.bad if entry.is_error else theme.colors.accent)
        left, top = float(option.rect.left() + _GAP), option.rect.center().y() - _HEIGHT / 2
        for share, opacity in parts(entry):
            color.setAlpha(opacity)
            painter.fillRect(QRectF(left, top, width * share, _HEIGHT), color)
            left += width * share


def length(seconds: float) -> float:
    """How long the bar is, as a part of the longest."""
    within = min(max(seconds, _SHORTEST), _LONGEST)
    return 0.04 + 0.96 * math.log(within / _SHORTEST) / math.log(_LONGEST / _SHORTEST)


def parts(entry: Entry) -> list[tuple[float, int]]:
    """The shares of the bar, and how opaque each is: the way to the service, then what it took itself."""
    taken = json.loads(entry.timings) if entry.timings else {}
    shares = [
        (min(1.0, taken[part] / entry.duration), opacity)
        for part, opacity in _BEFORE.items()
        if taken.get(part) and entry.duration
    ]
    return [*shares, (max(0.0, 1.0 - sum(share for share, _ in shares)), _OPAQUE)]
