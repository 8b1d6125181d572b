"""Nothing in the window is cut off or upon something else, at any size, in any language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.cognito.admin.quota import Gauge, Meter
from gui.cognito.sandbox_control import Fault, SandboxState
from gui.desk.first_steps.guide import Guide
from gui.look import languages
from tests.layout_checks import assert_nothing_cut_off, assert_nothing_overlaps
from tests.pool_server import pool_server
from tests.tester import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

SIZES = [(1024, 700), (1440, 900), (3840, 2160)]


@pytest.fixture(params=[1, 2], ids=["100 %", "200 %"])
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    """The window at its first start, with all that its header can show, at a font of this size."""
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(before.pointSizeF() * request.param)
    qapp.setFont(font)
    with pool_server() as server:
        server.emails = [f"somebody.with.a.long.name+{number}@mail.example.com" for number in range(9)]
        made = Desk(qtbot, tmp_path)
        Guide(made.window, made.window._settings)
        made.use(server.environment(mail_api=server.endpoint, name="shop-staging", is_protected=True))
        made.window.header.show_sandbox(SandboxState(clock_offset=86_400, faults=(Fault("error", "SignUp"),)))
        made.window.header.quota.show_meter(Meter(Gauge(4, 50, None), Gauge(1, 5, None), Gauge(0, 15, None)))
        yield made
    qapp.setFont(before)


# One palette stands for all: `look/test_theme.py` holds them to differ in colours only.
@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("size", SIZES, ids=["1024", "1440", "3840"])
def test_the_window_is_whole(desk: Desk, qapp: QApplication, size: tuple[int, int]) -> None:
    window = desk.window
    for language in languages.DESK:
        languages.use(language)
        window.resize(*size)
        desk.wait(lambda: window.is_ready)
        qapp.processEvents()
        assert window.width() == size[0], "it needs more room than the screen has"
        assert_nothing_cut_off(window)
        assert_nothing_overlaps(window)
