"""Every fault of the way to the service, and every error of the service, crossed with what the phone does."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Final

import psutil
import pytest

from tests.faults.faults import FAULTS, PATIENT, Fault
from tests.faults.matrix import column, row
from tests.faults.operations import OPERATIONS, Operation
from tests.tester import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


#: What the faults that take their time are tried with here; `python -m tests.bench faults` tries all.
_A_FEW: Final = tuple(
    operation
    for operation in OPERATIONS
    if operation.name
    in {"SignUp", "ConfirmSignUp", "PASSWORD_VERIFIER", "ResendConfirmationCode", "GetCallerIdentity"}
)


@pytest.fixture
def faulty_desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """The window before any environment."""
    return Desk(qtbot, tmp_path)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_is_told_once_and_leaves_the_form_as_it_was(
    faulty_desk: Desk, fault: Fault, tmp_path: Path
) -> None:
    takes_long = fault.timeouts is not PATIENT or "MB" in fault.name
    cells = [*row(faulty_desk, fault, _A_FEW if takes_long else OPERATIONS, tmp_path)]
    assert cells
    assert [cell for cell in cells if cell.problems] == []


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_each_error_of_the_service_is_told_once_and_leaves_the_form_as_it_was(
    faulty_desk: Desk, operation: Operation
) -> None:
    cells = [*column(faulty_desk, operation)]
    assert cells
    assert [cell for cell in cells if cell.problems] == []


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_leaves_no_thread_and_no_handle(faulty_desk: Desk, fault: Fault, tmp_path: Path) -> None:
    [*row(faulty_desk, fault, OPERATIONS[:1], tmp_path)]
    gc.collect()  # a client that was let go has a connection until then
    threads, handles = _held()
    for _ in range(3):
        [*row(faulty_desk, fault, OPERATIONS[:1], tmp_path)]
    gc.collect()
    faulty_desk.wait(lambda: _held()[0] <= threads and _held()[1] <= handles)


def _held() -> tuple[int, int]:
    """The process's threads, and its files and connections."""
    process = psutil.Process()
    handles = process.num_fds() if hasattr(process, "num_fds") else process.num_handles()
    return process.num_threads(), handles
