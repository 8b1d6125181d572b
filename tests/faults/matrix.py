"""Faults crossed with operations, through the real window: each cell says what it does not hold to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pytest

from gui.http_failures import Cause
from gui.machine.settings import Preferences
from tests.faults.faults import PATIENT, service_errors
from tests.faults.service import service as open_service

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from tests.faults.faults import Fault
    from tests.faults.operations import Operation
    from tests.faults.service import Service
    from tests.tester import Desk

_OURS: Final = frozenset(Cause)


@dataclass(frozen=True)
class Cell:
    """One fault of one operation, and what did not hold: nothing where all did."""

    fault: str
    operation: str
    problems: tuple[str, ...]


def row(desk: Desk, fault: Fault, operations: Iterable[Operation], folder: Path) -> Iterator[Cell]:
    """Try one fault of these operations."""
    desk.window._settings.preferences = Preferences(timeouts=fault.timeouts)
    with fault.place(folder) as service:
        for operation in operations:
            if fault.fails(operation):
                yield try_cell(desk, service, fault, operation)
        # A read that the service's end cuts off while it connects leaves its socket to Python's collector.
        desk.wait(lambda: not desk.window.reads.is_busy)


def column(desk: Desk, operation: Operation) -> Iterator[Cell]:
    """Try each error of the service that there is for this operation."""
    with open_service() as service:
        for fault in service_errors(operation):
            yield try_cell(desk, service, fault, operation)


def try_cell(desk: Desk, service: Service, fault: Fault, operation: Operation) -> Cell:
    """Have ``operation`` fail by ``fault``, look at what the tester is left with, and send it again."""
    environment = service.environment(operation.flow)
    if desk.window.session is None or desk.window.session.environment != environment:
        desk.use(environment)
    try:
        return Cell(fault.name, operation.name, tuple(_problems(desk, service, fault, operation)))
    except pytest.fail.Exception as error:  # waited in vain
        return Cell(fault.name, operation.name, (str(error),))


def _problems(desk: Desk, service: Service, fault: Fault, operation: Operation) -> Iterator[str]:
    operation.begin(desk)
    screen, typed = desk.screen, operation.typed(desk)
    recorded = len(desk.entries)
    service.requests.clear()
    service.answers = {operation.operation: fault.answer} if fault.answer else {}
    operation.send(desk)
    toast = desk.window.phone.toast
    desk.wait(lambda: not desk.window.calls.is_busy and toast.isVisible())
    told = toast.text
    if toast.code != fault.code or toast.property("severity") != "error":
        yield f"told as {toast.code}: {told}"
    if fault.words not in told:
        yield f"the message is: {told}"
    if not toast.title or "\n" not in told or re.search(r"<|Error:|Exception\(", told):
        yield f"no clear message: {toast.title}: {told}"
    if fault.code in _OURS and fault.is_unsure != bool(_UNSURE.search(told)):
        yield f"what is known of the request: {told}"
    sent = [*operation.before, operation.operation] if fault.answer else []
    if service.requests != sent:
        yield f"sent was {service.requests}"
    code = f"HTTP {fault.code}" if fault.code.isdigit() else fault.code
    record = [(entry.operation, entry.code, entry.status) for entry in desk.entries[recorded:]]
    if record != [
        *((each, None, 200) for each in operation.before),
        (operation.operation, code, fault.status),
    ]:
        yield f"on record is {record}"
    if leads_to := _leads_to(operation, fault):
        if desk.screen != leads_to:
            yield f"the screen is {desk.screen}"
        return
    if (desk.screen, operation.typed(desk)) != (screen, typed):
        yield f"left are {desk.screen}, {operation.typed(desk)}"
    if desk.window.phone.current.busy or desk.window.phone.call_under_way:
        yield "the form waits"
    if fault.answer and fault.timeouts is PATIENT and operation.stays:
        service.requests.clear()
        service.answers.clear()
        operation.send(desk)
        desk.wait(lambda: not desk.window.calls.is_busy)
        if toast.isVisible() and toast.property("severity") == "error":
            yield f"the next time it fails too: {toast.text}"
        if service.requests != [*operation.before, operation.operation, *operation.after]:
            yield f"sent was the next time {service.requests}"


def _leads_to(operation: Operation, fault: Fault) -> str | None:
    """The screen to which the service's error leads; what was typed on the one that is left is forgotten."""
    is_log_in = operation.button == "logInButton"
    if is_log_in and fault.code == "UserNotConfirmedException":
        return "verifyScreen"
    if is_log_in and fault.code == "PasswordResetRequiredException":
        return "newPasswordScreen"
    if operation.of_session and fault.code == "UserNotFoundException":
        return "logInScreen"
    if operation.operation == "GlobalSignOut" and fault.code == "NotAuthorizedException":
        return "logInScreen"
    return None


_UNSURE: Final = re.compile("may have gone through|a second time does no harm")
