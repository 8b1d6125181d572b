"""A line that says how much of the pool's limits is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel

from gui.look.long_text import plain_tool_tip

if TYPE_CHECKING:
    from gui.cognito.admin.quota import Gauge, Meter


class QuotaMeter(QLabel):
    """Mails of the pool within 24 hours; resends and confirms of the address within one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("quota")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.show_meter(None)

    @Slot(object)
    def show_meter(self, meter: Meter | None) -> None:
        """Show the gauges; ``None``: nothing is limited, or nothing is known, so nothing is shown."""
        if meter is None:
            self.clear()
            self.setAccessibleName(self.tr("Limits of the service: none known"))
            self.setToolTip("")
            self._set_role("caption")
            return
        gauges = (
            (self.tr("Mails"), meter.mails),
            (self.tr("Resends"), meter.resends),
            (self.tr("Confirms"), meter.confirms),
        )
        self.setText(" · ".join(f"{name} {self._used(gauge)}" for name, gauge in gauges))
        self.setAccessibleName(self.tr("Limits of the service: {used}").format(used=self.text()))
        lines = [
            self.tr(
                "What Signup Desk itself has used: mails of the user pool in 24 hours, resends and confirms"
                " of this address in one hour. Others who use the pool are not counted."
            )
        ]
        lines += [
            self.tr("{name}: one more is free at {time}").format(
                name=name, time=gauge.frees.astimezone().strftime("%Y-%m-%d %H:%M:%S")
            )
            for name, gauge in gauges
            if gauge.left == 0 and gauge.frees
        ]
        self.setToolTip("\n".join(lines))
        self._set_role("problem" if any(gauge.left == 0 for _, gauge in gauges) else "caption")

    def show_problem(self, words: str) -> None:
        """Say why the gauges are not known."""
        self.show_meter(None)
        self.setToolTip(plain_tool_tip(words))
        self.setAccessibleName(words)

    def _used(self, gauge: Gauge) -> str:
        if gauge.limit is None:
            return str(gauge.used)
        return self.tr("{used} of {limit}").format(used=gauge.used, limit=gauge.limit)

    def _set_role(self, role: str) -> None:
        self.setProperty("role", role)
        self.style().polish(self)
