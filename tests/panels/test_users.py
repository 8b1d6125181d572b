"""The users panel: the pool's list as the console has it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
import urllib3
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QMenu, QTableView

from gui.cognito.users import User, UsersPage
from gui.panels.users import UsersPanel
from tests.conftest import start_sandbox
from tests.tester import PASSWORD, Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox

MADE = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
HEADERS = ["E-mail", "Status", "Verified", "Created", "Updated", "Enabled", "User name"]


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    """A sandbox without the service's limits, so that many users can be made at once."""
    running = start_sandbox("--no-limits")
    yield running
    running.stop()


@pytest.fixture
def over(qtbot: QtBot, tmp_path: Path, server: Sandbox) -> Desk:
    """The window over that sandbox."""
    desk = Desk(qtbot, tmp_path)
    desk.use(server.environment)
    return desk


def make_users(server: Sandbox, addresses: list[str]) -> None:
    with urllib3.PoolManager(retries=False) as http:
        for address in addresses:
            body = {
                "ClientId": server.client_id,
                "Username": address,
                "Password": PASSWORD,
                "UserAttributes": [{"Name": "email", "Value": address}],
            }
            target = "AWSCognitoIdentityProviderService.SignUp"
            headers = {"X-Amz-Target": target, "Content-Type": "application/x-amz-json-1.1"}
            reply = http.request("POST", server.endpoint, body=json.dumps(body), headers=headers)
            assert reply.status == 200, reply.data


def user(email: str = "tester@example.com", status: str = "CONFIRMED", *, verified: bool = True) -> User:
    return User(f"sub of {email}", email, verified, enabled=True, status=status, created=MADE, updated=MADE)


@pytest.fixture
def panel(qtbot: QtBot) -> UsersPanel:
    panel = UsersPanel()
    qtbot.addWidget(panel)
    panel.show()
    return panel


def shown(panel: UsersPanel) -> list[list[str]]:
    """The text of every cell."""
    model = panel.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def emails(panel: UsersPanel) -> list[str]:
    return [row[0] for row in shown(panel)]


def note(panel: UsersPanel) -> str:
    return panel.note.text()


def open_menu(panel: UsersPanel, row: int) -> None:
    """Click the row with the right mouse button."""
    place = panel.table.visualRect(panel.model.index(row, 0)).center()
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, place, panel.table.viewport().mapToGlobal(place))
    QApplication.sendEvent(panel.table.viewport(), event)


def menu_of(panel: UsersPanel) -> QMenu:
    (menu,) = (menu for menu in panel.findChildren(QMenu) if menu.isVisible())
    return menu


def offered(panel: UsersPanel) -> list[str]:
    return [action.text() for action in menu_of(panel).actions() if action.text()]


def choose(panel: UsersPanel, text: str) -> None:
    menu = menu_of(panel)
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_many_users_are_read_sixty_at_a_time_as_one_scrolls(
    qtbot: QtBot, tmp_path: Path, own_sandbox: Sandbox
) -> None:
    addresses = [new_address() for _ in range(130)]
    with urllib3.PoolManager() as http:
        http.request("PUT", f"{own_sandbox.endpoint}/sandbox/limits", json={"on": False})
    make_users(own_sandbox, addresses)
    desk = Desk(qtbot, tmp_path)
    desk.use(own_sandbox.environment)
    panel = desk.window.users
    assert panel.model.rowCount() == 60
    assert note(panel) == "Users: 60, more as you scroll"
    for count in (120, 130):
        panel.table.scrollToBottom()
        desk.wait(lambda count=count: panel.model.rowCount() == count)  # type: ignore[misc]
    assert note(panel) == "Users: 130"
    assert sorted(emails(panel)) == sorted(addresses)


def by_key(desk: Desk) -> None:
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_F5)


def by_button(desk: Desk) -> None:
    desk.click("refreshUsersButton")


@pytest.mark.parametrize("refresh", [by_key, by_button])
def test_what_others_did_is_seen_after_a_refresh(over: Desk, server: Sandbox, refresh: object) -> None:
    assert callable(refresh)
    email = new_address()
    make_users(server, [email])
    assert over.window.users.status_of(email) is None
    refresh(over)
    over.wait(lambda: over.window.users.status_of(email) == "UNCONFIRMED")


def test_the_typed_address_is_marked_in_the_list(over: Desk, server: Sandbox) -> None:
    email = new_address()
    make_users(server, [email])
    by_button(over)
    over.wait(lambda: over.window.users.status_of(email) is not None)
    over.fill("signUpEmail", f" {email.upper()}")
    table = over.find(QTableView, "usersTable")
    assert [index.data() for index in table.selectionModel().selectedRows()] == [email]
    over.fill("signUpEmail", "nobody@example.com")
    assert table.selectionModel().selectedRows() == []


def test_the_list_shows_the_addresses_that_begin_as_typed(over: Desk, server: Sandbox) -> None:
    make_users(server, ["prefix-a@example.com", "prefix-b@example.com", "other@example.com"])
    over.fill("usersPrefix", "prefix-")
    over.wait(lambda: sorted(emails(over.window.users)) == ["prefix-a@example.com", "prefix-b@example.com"])


def test_a_row_offers_what_an_admin_may_do_and_says_that_it_is_an_admins_act(
    qtbot: QtBot, panel: UsersPanel
) -> None:
    panel.show_page(UsersPage((user("new@example.com", "UNCONFIRMED"),), None), is_first=True)
    wanted: list[User] = []
    panel.admin_confirm_requested.connect(wanted.append)
    open_menu(panel, 0)
    assert offered(panel)[-2:] == ["As admin: confirm new@example.com", "As admin: delete new@example.com…"]
    choose(panel, "As admin: confirm new@example.com")
    assert [each.email for each in wanted] == ["new@example.com"]


def test_the_columns_are_the_consoles(panel: UsersPanel) -> None:
    panel.show_page(UsersPage((user(),), None), is_first=True)
    model = panel.table.model()
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert headers == HEADERS
    made = MADE.astimezone().strftime("%Y-%m-%d")
    row = ["tester@example.com", "CONFIRMED", "yes", made, made, "yes", "sub of tester@example.com"]
    assert shown(panel) == [row]


@pytest.mark.parametrize(
    ("status", "greenish"), [("CONFIRMED", True), ("UNCONFIRMED", False), ("FORCE_CHANGE_PASSWORD", None)]
)
def test_a_status_stands_in_its_colour(panel: UsersPanel, status: str, greenish: bool | None) -> None:
    panel.show_page(UsersPage((user(status=status),), None), is_first=True)
    color = panel.table.model().index(0, 1).data(Qt.ItemDataRole.ForegroundRole)
    assert (None if color is None else color.green() > color.red()) == greenish


def test_the_next_page_is_asked_for_once(qtbot: QtBot, panel: UsersPanel) -> None:
    wanted: list[str] = []
    panel.more_requested.connect(lambda token: wanted.append(token))
    panel.show_page(UsersPage(tuple(user(f"{number}@x") for number in range(60)), "next"), is_first=True)
    for _ in range(3):
        panel.table.scrollToBottom()
        panel.table.scrollToTop()
    assert wanted == ["next"]


def test_a_first_page_takes_the_place_of_all_and_a_next_one_joins(panel: UsersPanel) -> None:
    panel.show_page(UsersPage((user("a@x"), user("b@x")), "next"), is_first=True)
    panel.show_page(UsersPage((user("c@x"),), None), is_first=False)
    assert emails(panel) == ["a@x", "b@x", "c@x"]
    panel.show_page(UsersPage((user("d@x"),), None), is_first=True)
    assert emails(panel) == ["d@x"]


def test_an_empty_last_page_is_the_end(panel: UsersPanel) -> None:
    panel.show_page(UsersPage((user("a@x"),), "next"), is_first=True)
    panel.show_page(UsersPage((), None), is_first=False)
    assert emails(panel) == ["a@x"]
    assert note(panel) == "Users: 1"


def test_a_list_that_cannot_be_read_keeps_what_was_read(panel: UsersPanel) -> None:
    panel.show_page(UsersPage((user("a@x"),), None), is_first=True)
    panel.show_problem("The users could not be read: no network")
    assert emails(panel) == ["a@x"]
    assert note(panel) == "The users could not be read: no network"


def test_html_in_an_address_is_shown_as_text_also_in_a_tool_tip(panel: UsersPanel) -> None:
    odd = "<img src=x>&amp;@example.com"
    panel.show_page(UsersPage((user(odd),), None), is_first=True)
    tip = panel.table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert emails(panel) == [odd]
    assert QTextDocumentFragment.fromHtml(tip).toPlainText() == odd
