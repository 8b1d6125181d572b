"""Every fault of the way to the service, and every error of the service, crossed with what the phone does."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Final

import psutil
import pytest

from tests.faults.faults import FAULTS, Fault
from tests.faults.matrix import column, row
from tests.faults.operations import OPERATIONS, Operation
from tests.tester import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


#: Of each kind one: a form, a link, a log-in's second call, another service. `.ci/run` tries all.
_A_FEW: Final = tuple(
    operation
    for operation in OPERATIONS
    if operation.name in {"SignUp", "ResendConfirmationCode", "PASSWORD_VERIFIER", "GetCallerIdentity"}
)


@pytest.fixture
def faulty_desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """The window before any environment."""
    return Desk(qtbot, tmp_path)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_is_told_once_and_leaves_the_form_as_it_was_and_nothing_open(
    faulty_desk: Desk, fault: Fault, tmp_path: Path
) -> None:
    cells = [*row(faulty_desk, fault, _A_FEW, tmp_path)]
    assert cells
    assert [cell for cell in cells if cell.problems] == []
    [*row(faulty_desk, fault, _A_FEW[:1], tmp_path)]
    held = _held()
    [*row(faulty_desk, fault, _A_FEW[:1], tmp_path)]
    faulty_desk.wait(lambda: all(now <= before for now, before in zip(_held(), held, strict=True)))


@pytest.mark.parametrize("operation", _A_FEW, ids=lambda operation: operation.name)
def test_each_error_of_the_service_is_told_once_and_leaves_the_form_as_it_was(
    faulty_desk: Desk, operation: Operation
) -> None:
    cells = [*column(faulty_desk, operation)]
    assert cells
    assert [cell for cell in cells if cell.problems] == []


def _held() -> tuple[int, int]:
    """The process's threads, and its files and connections."""
    gc.collect()  # a client that was let go has a connection until then
    process = psutil.Process()
    handles = process.num_fds() if hasattr(process, "num_fds") else process.num_handles()
    return process.num_threads(), handles
