"""The journey bar: how far the current address has come."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.phone_calls.journey import Step
from gui.look import theme
from gui.look.languages import told, written
from gui.look.long_text import plain_tool_tip
from gui.look.times import short_time, span, tabular
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.sentences import Sentence

_DOT: Final = 10
_GAP: Final = 8
_MARGIN: Final = 14
#: Between two steps, where there is more to tell at the right.
_LEAST_LINE: Final = 24
#: How often the time that is left is told anew.
_TICK_MS: Final = 20_000


class JourneyBar(QFrame):
    """Four steps after the address: the ones behind it filled, the present one bold and in its colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("journeyBar")
        self.setFont(tabular(self.font()))
        self._address = ""
        self._step: Step | None = None
        self._state: Sentence | str = ""
        self._usernames = Usernames.EMAIL
        #: When the newest code came and until when it is good, and the moment, by the pool's clock.
        self._sent: datetime | None = None
        self._expires: datetime | None = None
        self._now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK_MS)
        self._ticking.timeout.connect(self._write)
        written(self, self._write)

    def use(self, usernames: Usernames) -> None:
        """Say what there is none of yet, where the tester has typed nothing."""
        self._usernames = usernames
        self._write()

    @property
    def _nobody(self) -> str:
        words = {
            Usernames.PHONE_NUMBER: self.tr("no phone number yet"),
            Usernames.PLAIN: self.tr("no user name yet"),
        }
        return words.get(self._usernames) or self.tr("no address yet")

    @property
    def step(self) -> Step | None:
        """The step on show; ``None`` where nothing is known."""
        return self._step

    def show_step(self, address: str, step: Step | None, state: Sentence | str = "") -> None:
        """Show where ``address`` stands; the account's ``state`` by its name, where it is not the step's."""
        self._address = visible(address.strip())
        self._step = step
        self._state = state
        self._write()

    def show_code(self, sent: datetime | None, expires: datetime | None, now: Callable[[], datetime]) -> None:
        """Tell of the newest code for the address, which came at ``sent``; ``None``: of none.

        ``expires``: until when it is good, where that is known; ``now`` gives the moment by the pool's clock.
        """
        self._sent, self._expires, self._now = sent, expires, now
        if expires:
            self._ticking.start()
        else:
            self._ticking.stop()
        self._write()

    @property
    def code_words(self) -> str:
        """What is told of the newest code; empty: nothing."""
        if self._sent is None:
            return ""
        time = short_time(self._sent)
        if self._expires is None:
            return self.tr("code of {time} is the newest").format(time=time)
        words = self.tr("code of {time} is the newest · expires in {left}")
        return words.format(time=time, left=span(self._expires - self._now()))

    @Slot()
    def _write(self) -> None:
        """Write all words, in the language of now."""
        words = standing_in_words(self._step, told(self._state))
        who = self._address or self._nobody
        words = self.tr("Journey of {who}: {step}").format(who=who, step=words)
        self.setAccessibleName(" · ".join(filter(None, (words, self.code_words))))
        self.setToolTip(plain_tool_tip(self.accessibleName()))
        self.update()

    def _name(self, step: Step) -> str:
        return standing_in_words(step, told(self._state) if step is self._step else "")

    def sizeHint(self) -> QSize:
        """One line of text, with air."""
        return QSize(600, self.fontMetrics().height() + 20)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the address, then the steps joined by lines."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height, width = self.height(), self.width()
        needed = [self._width_of(step) for step in Step]
        # A long state, such as FORCE_CHANGE_PASSWORD, takes room from the address.
        address_width = min(width // 3, 320, width - sum(needed) - len(Step) * _GAP)
        who = self._address or self._nobody
        painter.setPen(self.palette().text().color() if self._address else theme.color("muted"))
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold if self._address else QFont.Weight.Normal)
        painter.setFont(strong)
        painter.drawText(
            QRectF(_MARGIN, 0, address_width - _MARGIN, height),
            Qt.AlignmentFlag.AlignVCenter,
            QFontMetrics(strong).elidedText(who, Qt.TextElideMode.ElideMiddle, address_width - 2 * _MARGIN),
        )
        painter.setFont(self.font())
        width -= self._draw_code(painter, width - address_width - sum(needed))
        spare = max(_GAP, (width - address_width - _MARGIN - sum(needed)) / len(Step))
        left = float(address_width)
        for step, wide in zip(Step, needed, strict=True):
            self._draw_step(painter, step, left)
            end = left + wide + _GAP
            left += wide + spare
            if step is not Step.SIGNED_IN and end < left - _GAP:
                painter.setPen(QPen(QColor(theme.colors.line), 1))
                painter.drawLine(int(end), height // 2, int(left - _GAP), height // 2)

    def _draw_code(self, painter: QPainter, room: int) -> int:
        """Tell of the newest code at the right, where there is room; returns the pixels that it takes."""
        words = self.code_words
        taken = self.fontMetrics().horizontalAdvance(words) + 2 * _MARGIN
        if not words or taken > room - len(Step) * _LEAST_LINE:
            return 0
        painter.setPen(theme.color("muted"))
        place = QRectF(0, 0, self.width() - _MARGIN, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        return taken

    def _width_of(self, step: Step) -> int:
        """What dot and name of a step take, in pixels; the one that is on show has bold letters."""
        font = self.font()
        font.setBold(step is self._step)
        return _DOT + _GAP + QFontMetrics(font).horizontalAdvance(self._name(step))

    def _draw_step(self, painter: QPainter, step: Step, left: float) -> None:
        is_here, is_behind = step == self._step, self._step is not None and step < self._step
        color = theme.color(STEP_TONES[step] if is_here or is_behind else "muted")
        painter.setPen(QPen(color, 1.6))
        painter.setBrush(color if is_here or is_behind else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(left, self.height() / 2 - _DOT / 2, _DOT, _DOT))
        font = self.font()
        font.setBold(is_here)
        painter.save()
        painter.setFont(font)
        painter.setPen(color if is_here else theme.color("muted"))
        text = QRectF(left + _DOT + _GAP, 0, self.width(), self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self._name(step))
        painter.restore()


def standing_in_words(step: Step | None, state: str) -> str:
    """How far an account has come: by the name of its ``state``, where that is not the step's own."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("journey", text)

    name = {
        None: tr("unknown"),
        Step.NOT_REGISTERED: tr("not registered"),
        Step.UNCONFIRMED: "UNCONFIRMED",
        Step.CONFIRMED: "CONFIRMED",
        Step.SIGNED_IN: tr("signed in"),
    }[step]
    if not state or step is None:
        return name
    return f"{name}, {state}" if step is Step.SIGNED_IN else state


#: Which colour of the theme each step has.
STEP_TONES: Final = {
    Step.NOT_REGISTERED: "muted",
    Step.UNCONFIRMED: "waiting",
    Step.CONFIRMED: "good",
    Step.SIGNED_IN: "accent",
}
