"""How the window is laid out: the phone at the left, the panels beside it, what concerns both above."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

_PHONE_WIDTHS: Final = (340, 460)


def laid_out(header: QWidget, bars: Sequence[QWidget], phone: QWidget, panels: Sequence[QWidget]) -> QWidget:
    """All of the window: ``header`` across it, ``bars`` below, then ``phone`` and the stacked ``panels``."""
    phone.setMinimumWidth(_PHONE_WIDTHS[0])
    phone.setMaximumWidth(_PHONE_WIDTHS[1])
    stacked = _splitter(Qt.Orientation.Vertical, panels)
    sides = _splitter(Qt.Orientation.Horizontal, (phone, stacked))
    sides.setStretchFactor(0, 0)
    below = QVBoxLayout()
    below.setContentsMargins(14, 4, 14, 8)
    below.setSpacing(10)
    for bar in bars:
        below.addWidget(bar)
    below.addWidget(sides, 1)
    whole = QWidget()
    rows = QVBoxLayout(whole)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(header)
    rows.addLayout(below, 1)
    return whole


def _splitter(orientation: Qt.Orientation, parts: Sequence[QWidget]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    for place, part in enumerate(parts):
        splitter.addWidget(part)
        splitter.setStretchFactor(place, 1)
    return splitter
