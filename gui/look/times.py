"""Points in time as a list shows them, and in full. They come in UTC and are shown in this machine's zone."""

from __future__ import annotations

from datetime import UTC, datetime


def short_time(moment: datetime) -> str:
    """The time of a day that is today's, else the date."""
    local, now = moment.astimezone(), datetime.now(UTC).astimezone()
    return f"{local:%H:%M:%S}" if local.date() == now.date() else f"{local:%Y-%m-%d}"


def full_time(moment: datetime) -> str:
    """Date and time with their zone: local, then UTC."""
    places = "milliseconds" if moment.microsecond else "seconds"
    local = moment.astimezone().isoformat(" ", places)
    return f"{local} · {moment.astimezone(UTC).replace(tzinfo=None).isoformat(' ', places)}Z"
