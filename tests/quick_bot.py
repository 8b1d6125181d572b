"""A ``QtBot`` that notices sooner that a condition is met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from pytestqt.exceptions import TimeoutError as WaitedInVain
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from collections.abc import Callable

#: pytest-qt's 10 ms add up to half a minute a run.
_LOOK_MS: Final = 2


class QuickBot(QtBot):
    """Looks more often."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 5000) -> None:
        """Wait until ``callback`` gives ``True``, or ``None`` with no failed assertion.

        Raises:
            WaitedInVain: After ``timeout`` milliseconds, from the last failed assertion.
        """
        __tracebackhide__ = True
        deadline = QDeadlineTimer(timeout)
        loop, timer = QEventLoop(), QTimer()
        raised: list[BaseException] = []

        def look() -> None:
            try:
                has_come = callback()
                assert has_come is None or has_come
                raised.clear()
            except AssertionError as error:
                raised[:] = [error]
                if not deadline.hasExpired():
                    return
            except BaseException as error:
                raised[:] = [error]
            loop.quit()

        look()
        if raised and isinstance(raised[0], AssertionError):
            timer.timeout.connect(look)
            timer.start(_LOOK_MS)
            loop.exec()
            timer.stop()
        if raised:
            if isinstance(raised[0], AssertionError):
                raise WaitedInVain(f"waited {timeout} ms in vain") from raised[0]
            raise raised[0]
