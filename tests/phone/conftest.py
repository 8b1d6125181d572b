"""What every test of the phone may ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.phone.handset import Handset

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def handset(qtbot: QtBot) -> Handset:
    """A phone at its first screen."""
    return Handset(qtbot)
