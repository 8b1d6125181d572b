"""The menu of environments: on the header and in the menu bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.app import keep_environment
from gui.cognito.environments.client_secrets import ClientSecrets
from gui.cognito.environments.environment import Timeouts
from gui.cognito.environments.store import Environments
from gui.desk.environments.chooser import EnvironmentChooser
from gui.desk.sandbox.pools import SandboxPools
from gui.machine.settings import Settings
from tests.pool_server import PoolServer, pool_server
from tests.tester import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot


@pytest.fixture
def server() -> Iterator[PoolServer]:
    with pool_server() as serving:
        yield serving


@pytest.fixture
def chooser(qtbot: QtBot, tmp_path: Path, server: PoolServer) -> EnvironmentChooser:
    """The window with two environments to choose from, joined as the app joins them."""
    desk = Desk(qtbot, tmp_path)
    store = Environments(tmp_path)
    for name in ("Staging", "Production"):
        store.add(server.environment(name=name))
    window = desk.window
    pools, actions = SandboxPools(Timeouts, lambda _: lambda _: None, window), window.environment_actions
    made = EnvironmentChooser(window, window.header.menu, store, ClientSecrets(), pools, actions)
    made.chosen.connect(window.use)
    return made


def opened(menu: QMenu) -> list[QAction]:
    menu.aboutToShow.emit()
    return [action for action in menu.actions() if action.text()]


def test_the_menu_marks_the_environment_in_use(chooser: EnvironmentChooser) -> None:
    menu = chooser._menu
    assert [action.text() for action in opened(menu) if action.isChecked()] == ["&Sandbox"]
    next(action for action in opened(menu) if action.text().startswith("Production")).trigger()
    (marked,) = (action.text() for action in opened(menu) if action.isChecked())
    assert marked.startswith("Production")


def test_the_menu_bar_has_all_that_the_headers_menu_has(
    chooser: EnvironmentChooser, server: PoolServer
) -> None:
    window = chooser._window
    bar = {action.text(): action for action in window.menuBar().actions()}  # type: ignore[attr-defined]
    menu = bar["E&nvironment"].menu()
    assert menu is chooser._menu
    texts = [action.text().replace("&", "") for action in opened(menu)]
    for entry in ("Sandbox", "Staging", "Production", "Check environment…", "Clean up…", "New"):
        assert any(text.startswith(entry) for text in texts), entry


def test_what_it_offers_for_the_one_in_use_still_acts_once_it_was_filled_anew(
    chooser: EnvironmentChooser, server: PoolServer
) -> None:
    menu = chooser._menu
    for name in ("Production", "Staging"):
        next(action for action in opened(menu) if action.text().startswith(name)).trigger()
    preflight = chooser._window.admin.preflight  # type: ignore[attr-defined]
    next(action for action in opened(menu) if "Check" in action.text()).trigger()
    assert preflight.isVisible()
    preflight.close()


def test_the_environment_that_was_worked_on_last_is_found_again(
    chooser: EnvironmentChooser, tmp_path: Path
) -> None:
    settings = Settings(tmp_path)
    keep_environment(chooser, settings)
    assert chooser.choose_known("Staging")
    assert Settings(tmp_path).environment == "Staging"
    assert not chooser.choose_known("removed meanwhile")
    assert settings.environment == "Staging"
    opened(chooser._menu)[0].trigger()  # the sandbox
    assert settings.environment == ""
