"""Points in time as a list shows them, and in full, and spans of it.

Points come in UTC and are shown in this machine's zone.
"""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication


def short_time(moment: datetime) -> str:
    """The time of a day that is today's, else the date."""
    local, now = moment.astimezone(), datetime.now(UTC).astimezone()
    return f"{local:%H:%M:%S}" if local.date() == now.date() else f"{local:%Y-%m-%d}"


def full_time(moment: datetime) -> str:
    """Date and time with their zone: local, then UTC."""
    places = "milliseconds" if moment.microsecond else "seconds"
    local = moment.astimezone().isoformat(" ", places)
    return f"{local} · {moment.astimezone(UTC).replace(tzinfo=None).isoformat(' ', places)}Z"


def in_seconds(count: str | int) -> str:
    """So many seconds."""
    return _tr("{count} s").format(count=count)


def in_minutes(count: str | int) -> str:
    """So many minutes."""
    return _tr("{count} min").format(count=count)


def in_hours(count: str | int) -> str:
    """So many hours."""
    return _tr("{count} h").format(count=count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("times", text)
