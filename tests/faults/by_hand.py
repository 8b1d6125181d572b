"""Every fault of the way to the service, and every error of the service, crossed with what the phone does.

    pytest tests/faults/by_hand.py

Being built: not all cells hold yet, so that it is not collected with the other tests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.faults.faults import FAULTS, Fault
from tests.faults.matrix import column, row
from tests.faults.operations import OPERATIONS, Operation
from tests.tester import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def faulty_desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """The window before any environment."""
    return Desk(qtbot, tmp_path)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_is_told_once_and_leaves_the_form_as_it_was(
    faulty_desk: Desk, fault: Fault, tmp_path: Path
) -> None:
    cells = [*row(faulty_desk, fault, OPERATIONS, tmp_path)]
    assert cells
    assert [cell for cell in cells if cell.problems] == []


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_each_error_of_the_service_is_told_once_and_leaves_the_form_as_it_was(
    faulty_desk: Desk, operation: Operation
) -> None:
    cells = [*column(faulty_desk, operation)]
    assert cells
    assert [cell for cell in cells if cell.problems] == []
