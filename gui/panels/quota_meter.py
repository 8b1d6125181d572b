"""How much of the pool's limits is used, as a small bar for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from gui.look import theme
from gui.look.languages import written
from gui.look.long_text import plain_tool_tip
from gui.look.times import date_and_time, tabular

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent

    from gui.cognito.admin.quota import Gauge, Meter

_BAR: Final = 28
_HEIGHT: Final = 4
_GAP: Final = 6
_BETWEEN: Final = 12


class QuotaMeter(QWidget):
    """Mails of the pool within 24 hours; resends and confirms of the address within one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("quota")
        self.setFont(tabular(self.font()))
        self._meter: Meter | None = None
        self._problem = ""
        written(self, self._write)

    @Slot(object)
    def show_meter(self, meter: Meter | None) -> None:
        """Show the gauges; ``None``: nothing is limited, or nothing is known, so nothing is shown."""
        self._meter, self._problem = meter, ""
        self._write()

    def show_problem(self, words: str) -> None:
        """Say why the gauges are not known."""
        self._meter, self._problem = None, words
        self._write()

    def text(self) -> str:
        """What the bars show, in words; empty while there are none."""
        return " · ".join(f"{name} {self._used(gauge)}" for name, gauge in self._gauges())

    @property
    def is_spent(self) -> bool:
        """Whether nothing is left of a limit."""
        return any(gauge.left == 0 for _, gauge in self._gauges())

    def sizeHint(self) -> QSize:
        """All gauges beside each other."""
        widths = [self._width(name, gauge) for name, gauge in self._gauges()]
        return QSize(sum(widths) + _BETWEEN * max(0, len(widths) - 1), self.fontMetrics().height() + _GAP)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw of each gauge its name, the bar, and the numbers."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0.0
        for name, gauge in self._gauges():
            tone = "bad" if gauge.left == 0 else "muted"
            left += self._draw_words(painter, left, name, tone) + _GAP
            if gauge.limit is not None:
                self._draw_bar(painter, left, gauge)
                left += _BAR + _GAP
            left += self._draw_words(painter, left, _numbers(gauge), tone) + _BETWEEN

    def _draw_words(self, painter: QPainter, left: float, words: str, tone: str) -> int:
        painter.setPen(theme.color(tone))
        painter.drawText(QRectF(left, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        return self.fontMetrics().horizontalAdvance(words)

    def _draw_bar(self, painter: QPainter, left: float, gauge: Gauge) -> None:
        bar = QRectF(left, (self.height() - _HEIGHT) / 2, _BAR, _HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("disabled"))
        painter.drawRoundedRect(bar, _HEIGHT / 2, _HEIGHT / 2)
        if gauge.used:
            bar.setWidth(max(_HEIGHT, _BAR * min(1.0, gauge.used / max(1, gauge.limit or 0))))
            painter.setBrush(theme.color("bad" if gauge.left == 0 else "accent"))
            painter.drawRoundedRect(bar, _HEIGHT / 2, _HEIGHT / 2)

    def _write(self) -> None:
        """Write all words, in the language of now."""
        gauges = list(self._gauges())
        if gauges:
            self.setAccessibleName(self.tr("Limits of the service: {used}").format(used=self.text()))
            lines = [
                self.tr(
                    "What Signup Desk itself has used: mails of the user pool in 24 hours, resends and"
                    " confirms of this address in one hour. Others who use the pool are not counted."
                )
            ]
            lines += [
                self.tr("{name}: one more is free at {time}").format(
                    name=name, time=date_and_time(gauge.frees)
                )
                for name, gauge in gauges
                if gauge.left == 0 and gauge.frees
            ]
            self.setToolTip("\n".join(lines))
        else:
            self.setAccessibleName(self._problem or self.tr("Limits of the service: none known"))
            self.setToolTip(plain_tool_tip(self._problem))
        self.updateGeometry()
        self.update()

    def _gauges(self) -> Iterator[tuple[str, Gauge]]:
        if self._meter:
            yield self.tr("Mails"), self._meter.mails
            yield self.tr("Resends"), self._meter.resends
            yield self.tr("Confirms"), self._meter.confirms

    def _width(self, name: str, gauge: Gauge) -> int:
        words = self.fontMetrics().horizontalAdvance(name) + self.fontMetrics().horizontalAdvance(
            _numbers(gauge)
        )
        return words + _GAP + (0 if gauge.limit is None else _BAR + _GAP)

    def _used(self, gauge: Gauge) -> str:
        if gauge.limit is None:
            return str(gauge.used)
        return self.tr("{used} of {limit}").format(used=gauge.used, limit=gauge.limit)


def _numbers(gauge: Gauge) -> str:
    return str(gauge.used) if gauge.limit is None else f"{gauge.used}/{gauge.limit}"
