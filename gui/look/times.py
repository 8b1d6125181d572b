"""Points in time as a list shows them, and in full; spans of time; digits of one width.

Points come in UTC and are shown in this machine's zone.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

_MINUTE, _HOUR = 60, 3600
#: Below this a tenth of a second tells something.
_SHORT_SECONDS: Final = 10


def short_time(moment: datetime) -> str:
    """The time of a day that is today's, else the date: ``09:17:31``."""
    local, now = moment.astimezone(), datetime.now(UTC).astimezone()
    return f"{local:%H:%M:%S}" if local.date() == now.date() else f"{local:%Y-%m-%d}"


def exact_time(moment: datetime) -> str:
    """The time of the day where each millisecond counts: ``09:17:31.002``."""
    return f"{moment.astimezone():%H:%M:%S.%f}"[:-3]


def date_and_time(moment: datetime) -> str:
    """The day and its time: ``2026-05-17 09:17:31``."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S}"


def full_time(moment: datetime) -> str:
    """Date and time with their zone: local, then UTC, where that is another."""
    places = "milliseconds" if moment.microsecond else "seconds"
    local = moment.astimezone()
    in_utc = f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat(' ', places)}Z"
    return f"{local.isoformat(' ', places)} · {in_utc}" if local.utcoffset() else in_utc


def span(time: timedelta, *, is_exact: bool = False) -> str:
    """How long ``time`` is, ``23 h 58 min``; ``is_exact``: a short one to the tenth of a second."""
    seconds = max(0.0, time.total_seconds())
    if seconds < _SHORT_SECONDS and is_exact:
        return in_seconds(f"{seconds:.1f}")
    if seconds < 2 * _MINUTE:
        return in_seconds(f"{seconds:.0f}")
    minutes = round(seconds / _MINUTE)
    if minutes < _MINUTE:
        return in_minutes(minutes)
    hours, minutes = divmod(minutes, _MINUTE)
    if not minutes:
        return in_hours(hours)
    return _tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def in_seconds(count: str | int) -> str:
    """So many seconds."""
    return _tr("{count} s").format(count=count)


def in_minutes(count: str | int) -> str:
    """So many minutes."""
    return _tr("{count} min").format(count=count)


def in_hours(count: str | int) -> str:
    """So many hours."""
    return _tr("{count} h").format(count=count)


def tabular(font: QFont) -> QFont:
    """``font`` with digits of one width, where it has them: numbers stand below each other."""
    digits = QFont(font)
    digits.setFeature(QFont.Tag("tnum"), 1)
    return digits


def _tr(text: str) -> str:
    return QCoreApplication.translate("times", text)
