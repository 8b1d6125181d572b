"""How the sandbox's clock, limits and faults now differ from the real service, in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.cognito.sandbox_control import PHONE_CALLS
from gui.look.times import in_hours, in_minutes, in_seconds
from gui.sentences import N_, joined

if TYPE_CHECKING:
    from gui.cognito.sandbox_control import Fault, NotKept, SandboxState
    from gui.sentences import Sentence


def state_in_words(state: SandboxState) -> str:
    """How the sandbox differs from a service left alone now; empty where it does not."""
    offset = state.clock_offset
    parts = []
    if state.address.is_shared:
        parts.append(_tr("open to the network: {address}").format(address=state.address.endpoint))
    if offset:
        time, ahead = f"{sandbox_time(offset):%Y-%m-%d %H:%M}", offset_in_words(offset)
        parts.append(_tr("clock {time} ({ahead})").format(time=time, ahead=ahead))
    if not state.limits:
        parts.append(_tr("no limits"))
    parts += [_tr("fault: {fault}").format(fault=fault_in_words(fault)) for fault in state.faults]
    if state.not_kept:
        parts.append(_tr("not kept"))
    return " · ".join(parts)


def offset_in_words(seconds: float) -> str:
    """A clock's offset, such as ``+24 h``."""
    if not seconds:
        return _tr("real time")
    minutes, rest = divmod(round(abs(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    spans = ((hours, in_hours), (minutes, in_minutes), (rest, in_seconds))
    parts = [in_words(value) for value, in_words in spans if value]
    return ("+" if seconds > 0 else "-") + " ".join(parts)


def sandbox_time(offset: float) -> datetime:
    """The time of a sandbox whose clock is so many seconds ahead, in this machine's zone."""
    return (datetime.now(UTC) + timedelta(seconds=offset)).astimezone()


def fault_in_words(fault: Fault) -> str:
    """A fault in one line."""
    what = fault.code or fault.kind
    seconds = f" {in_seconds(f'{fault.seconds:g}')}" if fault.seconds else ""
    where = {"*": "", PHONE_CALLS: _tr("any call of the phone") + " "}.get(
        fault.operation, f"{fault.operation} "
    )
    often = _tr("until cleared") if fault.times is None else f"{fault.times}\N{MULTIPLICATION SIGN}"
    return f"{where}{what}{seconds} ({often})"


def not_kept_in_words(not_kept: NotKept) -> Sentence:
    """Why the sandbox's pools do not outlive its process, and what to do."""
    file, why = not_kept.file, not_kept.why
    if not_kept.is_tried_again:
        return N_(
            "{file} cannot be written: {why}. The sandbox tries again every second; until then, what has "
            "changed since is only in memory.",
            file=file,
            why=why,
        )
    loss = N_("The sandbox's pools, users and mail are only in memory, and are lost when the app closes.")
    return joined((loss, _cause_in_words(not_kept.cause, file, why)))


def _cause_in_words(cause: str, file: str, why: str) -> Sentence:
    match cause:
        case "locked":
            return N_(
                "Another window of Signup Desk, or another program, uses {file}. "
                "Close it and restart the sandbox to have what is kept there.",
                file=file,
            )
        case "damaged":
            return N_(
                "{file} is damaged, and is left as it is. “Reset” in the Sandbox menu sets the file aside "
                "and starts a new one.",
                file=file,
            )
        case "newer":
            return N_(
                "A newer version of Signup Desk wrote {file}, which is left as it is. Update this one to "
                "use it; “Reset” in the Sandbox menu sets the file aside and starts a new one.",
                file=file,
            )
        case "full":
            return N_("The disk of {file} is full. Make room there, and restart the sandbox.", file=file)
        case _:
            return N_("{file} cannot be used: {why}. Fix that, and restart the sandbox.", file=file, why=why)


def _tr(text: str) -> str:
    return QCoreApplication.translate("sandbox", text)
