"""The users panel: the pool's list as the console has it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import urllib3
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTableView

from gui.cognito.users import User, UsersPage
from gui.look.times import full_time
from gui.panels.table import PILL_ROLE
from gui.panels.users import UsersPanel
from tests.conftest import start_sandbox
from tests.pool_server import PoolServer, pool_server
from tests.tester import PASSWORD, Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
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
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel.table.setFocus()
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
    ("status", "greenish"), [("CONFIRMED", True), ("UNCONFIRMED", False), ("FORCE_CHANGE_PASSWORD", False)]
)
def test_a_status_stands_in_its_colour(panel: UsersPanel, status: str, greenish: bool) -> None:
    panel.show_page(UsersPage((user(status=status),), None), is_first=True)
    pill = panel.table.model().index(0, 1).data(PILL_ROLE)
    assert pill.tone == ("good" if greenish else "waiting")


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


# The user of the present address


@pytest.fixture
def crowd() -> Iterator[PoolServer]:
    """A pool of more users than a page holds; the last is not on the first page."""
    with pool_server() as serving:
        serving.emails = [f"{number:06}@example.com" for number in range(1_000)]
        yield serving


@pytest.fixture
def over_crowd(qtbot: QtBot, tmp_path: Path, crowd: PoolServer) -> Desk:
    desk = Desk(qtbot, tmp_path)
    desk.use(crowd.environment())
    return desk


def test_the_user_of_the_present_address_stands_first_whatever_its_page(
    over_crowd: Desk, crowd: PoolServer
) -> None:
    desk, panel = over_crowd, over_crowd.window.users
    assert panel.model.rowCount() == 60
    desk.fill("signUpEmail", "000900@example.com")
    desk.wait(lambda: emails(panel)[0] == "000900@example.com")
    first = panel.model.index(0, 0)
    assert first.data(Qt.ItemDataRole.FontRole).bold()
    assert first.data(Qt.ItemDataRole.BackgroundRole) is not None
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "000900@example.com, the present address"
    assert panel.table.selectionModel().selectedRows()[0].row() == 0
    assert emails(panel)[1:] == crowd.emails[:60]
    assert note(panel) == "Users: 60, more as you scroll"

    # One of the first page moves up and stands there once.
    desk.fill("signUpEmail", "000030@example.com")
    desk.wait(lambda: emails(panel)[0] == "000030@example.com")
    desk.wait(lambda: desk.window.is_ready)
    assert emails(panel).count("000030@example.com") == 1
    assert "000900@example.com" not in emails(panel)


def test_it_stands_first_however_the_list_is_sorted_or_filtered(over_crowd: Desk) -> None:
    desk, panel = over_crowd, over_crowd.window.users
    desk.fill("signUpEmail", "000030@example.com")
    desk.wait(lambda: emails(panel)[0] == "000030@example.com")
    panel.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert emails(panel)[:3] == ["000030@example.com", "000059@example.com", "000058@example.com"]


def test_look_in_the_users_list_shows_the_user_or_says_that_there_is_none(
    over_crowd: Desk, crowd: PoolServer
) -> None:
    desk, panel = over_crowd, over_crowd.window.users
    crowd.replies["SignUp"] = (200, {})
    email = new_address()
    desk.window._look_for(email)
    words = f"No user of this pool has the address {email}."
    desk.wait(lambda: words in note(panel))
    panel.table.scrollToBottom()
    crowd.emails.append(email)
    desk.window._look_for(email)
    desk.wait(lambda: emails(panel)[0] == email)
    desk.wait(lambda: desk.window.is_ready)
    assert words not in note(panel)
    assert panel.table.verticalScrollBar().value() == 0
    assert desk.window.focusWidget() is panel.table


def test_what_becomes_of_the_present_user_comes_into_view(over_crowd: Desk, crowd: PoolServer) -> None:
    desk, panel = over_crowd, over_crowd.window.users
    email = new_address()
    desk.fill("signUpEmail", email)
    desk.wait(lambda: email in note(panel))
    panel.table.selectRow(40)
    panel.table.scrollToBottom()
    crowd.emails.append(email)
    desk.window.view.take_change()
    desk.wait(lambda: emails(panel)[0] == email)
    assert panel.table.verticalScrollBar().value() == 0
    assert panel.table.currentIndex().row() == 0


# Place and choice


def test_reading_again_keeps_the_pages_the_place_and_the_choice(over_crowd: Desk, crowd: PoolServer) -> None:
    desk, panel = over_crowd, over_crowd.window.users
    for count in (120, 180):
        panel.table.scrollToBottom()
        desk.wait(lambda count=count: panel.model.rowCount() == count and desk.window.is_ready)  # type: ignore[misc]
    panel.table.selectRow(100)
    scroll_bar = panel.table.verticalScrollBar()
    scroll_bar.setValue(90)
    read = crowd.count("ListUsers")
    # Also where another user stands in front of all meanwhile.
    crowd.emails.insert(0, "first@example.com")
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_F5)
    desk.wait(lambda: panel.status_of("first@example.com") is not None and desk.window.is_ready)
    assert crowd.count("ListUsers") == read + 3
    assert panel.model.rowCount() == 180
    assert [index.data() for index in panel.table.selectionModel().selectedRows()] == ["000100@example.com"]
    assert scroll_bar.value() == 90
    assert note(panel) == "Users: 180, more as you scroll"


def test_a_page_that_could_not_be_read_is_read_when_one_scrolls_on(
    over_crowd: Desk, crowd: PoolServer
) -> None:
    desk, panel = over_crowd, over_crowd.window.users
    crowd.replies["ListUsers"] = (400, {"__type": "TooManyRequestsException", "message": "Slowly"})
    panel.table.scrollToBottom()
    desk.wait(lambda: "More users could not be read" in note(panel))
    assert "Slowly" in note(panel)
    assert panel.model.rowCount() == 60
    del crowd.replies["ListUsers"]
    # A wheel turned at the end moves nothing, and still asks.
    panel.table.verticalScrollBar().triggerAction(panel.table.verticalScrollBar().SliderAction.SliderMove)
    desk.wait(lambda: panel.model.rowCount() == 120)
    assert note(panel) == "Users: 120, more as you scroll"


# Sorting


def clicked_header(panel: UsersPanel, qtbot: QtBot, column: int) -> list[str]:
    header = panel.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 8, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    return emails(panel)


def test_a_click_on_the_header_sorts_what_was_read_and_says_so(qtbot: QtBot, panel: UsersPanel) -> None:
    panel.resize(700, 400)
    users = (user("b@x", "CONFIRMED"), user("C@x", "UNCONFIRMED"), user("a@x", "CONFIRMED", verified=False))
    panel.show_page(UsersPage(users, "next"), is_first=True)
    assert clicked_header(panel, qtbot, 0) == ["a@x", "b@x", "C@x"]
    assert note(panel) == "Users: 3, more as you scroll · of these, sorted by E-mail"
    assert clicked_header(panel, qtbot, 0) == ["C@x", "b@x", "a@x"]
    assert clicked_header(panel, qtbot, 0) == ["b@x", "C@x", "a@x"]
    assert note(panel) == "Users: 3, more as you scroll"
    assert clicked_header(panel, qtbot, 1)[-1] == "C@x"
    panel.show_page(UsersPage((user("d@x", "ARCHIVED"),), None), is_first=False)
    assert emails(panel)[0] == "d@x"
    assert note(panel) == "Users: 4 · of these, sorted by Status"


def test_dates_are_sorted_as_dates(panel: UsersPanel) -> None:
    def made(day: int) -> User:
        moment = MADE + timedelta(days=day)
        return User(
            f"{day}", f"{day}@x", True, enabled=True, status="CONFIRMED", created=moment, updated=moment
        )

    panel.show_page(UsersPage((made(40), made(-40), made(2)), None), is_first=True)
    panel.table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    assert emails(panel) == ["-40@x", "2@x", "40@x"]


# Copying and taking


@pytest.mark.parametrize(
    ("keys", "copied"),
    [
        ("Ctrl+C", "<b>x</b>@example.com"),
        (
            "Ctrl+Shift+C",
            "<b>x</b>@example.com\tCONFIRMED\tyes\t{made}\t{made}\tyes\tsub of <b>x</b>@example.com",
        ),
    ],
)
def test_a_cell_and_a_row_are_copied_by_keys_and_by_menu(
    qtbot: QtBot, panel: UsersPanel, keys: str, copied: str
) -> None:
    panel.show_page(UsersPage((user("<b>x</b>@example.com"),), None), is_first=True)
    panel.table.setCurrentIndex(panel.model.index(0, 0))
    expected = copied.format(made=full_time(MADE))
    QApplication.clipboard().clear()
    modifiers = Qt.KeyboardModifier.ControlModifier
    if "Shift" in keys:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(panel.table, Qt.Key.Key_C, modifiers)
    assert QApplication.clipboard().text() == expected

    QApplication.clipboard().clear()
    open_menu(panel, 0)
    choose(panel, "Copy row" if "Shift" in keys else "Copy cell")
    assert QApplication.clipboard().text() == expected


@pytest.mark.parametrize("screen", ["signUpScreen", "logInScreen", "verifyScreen"])
def test_a_double_click_takes_the_address_into_the_phone(over_crowd: Desk, screen: str) -> None:
    desk = over_crowd
    buttons = {"logInScreen": "toLogInButton", "verifyScreen": "haveCodeButton"}
    if screen in buttons:
        desk.click(buttons[screen])
        desk.wait_for_screen(screen)
    table = desk.window.users.table
    place = table.visualRect(desk.window.users.model.index(3, 0)).center()
    desk.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.window.phone.address == "000003@example.com"
    assert desk.find(QLineEdit, screen.removesuffix("Screen") + "Email").text() == "000003@example.com"


# The menu


def by_menu_key(panel: UsersPanel, qtbot: QtBot) -> None:
    # What the platform makes of the key: a request at the middle of the widget, wherever the chosen row is.
    middle = panel.table.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, middle, panel.table.mapToGlobal(middle))
    QApplication.sendEvent(panel.table, event)


def by_shift_f10(panel: UsersPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)


@pytest.mark.parametrize("ask", [by_menu_key, by_shift_f10])
@pytest.mark.parametrize("row", [0, 1, 39])
def test_the_menu_by_keyboard_is_that_of_the_chosen_row(
    qtbot: QtBot, panel: UsersPanel, ask: Callable[[UsersPanel, QtBot], None], row: int
) -> None:
    panel.show_page(UsersPage(tuple(user(f"{n:02}@x") for n in range(40)), None), is_first=True)
    panel.table.selectRow(row)
    panel.table.verticalScrollBar().setValue(5)
    ask(panel, qtbot)
    assert offered(panel)[-1] == f"As admin: delete {row:02}@x…"
    menu_of(panel).close()


def test_a_right_click_chooses_the_row_on_which_its_menu_acts(panel: UsersPanel) -> None:
    panel.show_page(UsersPage((user("a@x"), user("b@x")), None), is_first=True)
    panel.table.selectRow(0)
    open_menu(panel, 1)
    assert panel.table.currentIndex().row() == 1
    assert offered(panel)[-1] == "As admin: delete b@x…"
    menu_of(panel).close()


def test_there_is_no_menu_where_no_row_is_chosen(qtbot: QtBot, panel: UsersPanel) -> None:
    by_shift_f10(panel, qtbot)
    by_menu_key(panel, qtbot)
    assert not panel.findChildren(QMenu)


def test_the_menu_and_its_users_survive_a_list_that_is_read_again(panel: UsersPanel) -> None:
    panel.show_page(UsersPage((user("a@x"), user("b@x")), None), is_first=True)
    wanted: list[User] = []
    panel.admin_delete_requested.connect(wanted.append)
    open_menu(panel, 0)
    panel.show_page(UsersPage((user("new@x"), user("a@x"), user("b@x")), None), is_first=True)
    choose(panel, "As admin: delete a@x…")
    assert [each.email for each in wanted] == ["a@x"]


# What stands in it


def test_todays_times_are_short_and_the_full_ones_stand_in_the_tool_tip(panel: UsersPanel) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    made_today = User("7b1a", "a@x", True, enabled=True, status="CONFIRMED", created=now, updated=MADE)
    panel.show_page(UsersPage((made_today,), None), is_first=True)
    created, updated = panel.model.index(0, 3), panel.model.index(0, 4)
    assert created.data() == now.astimezone().strftime("%H:%M:%S")
    assert updated.data() == MADE.astimezone().strftime("%Y-%m-%d")
    tip = QTextDocumentFragment.fromHtml(updated.data(Qt.ItemDataRole.ToolTipRole)).toPlainText()
    assert tip == full_time(MADE)


def test_a_disabled_user_is_seen_where_its_column_is_not(panel: UsersPanel) -> None:
    off = User("7b1a", "a@x", True, enabled=False, status="CONFIRMED", created=MADE, updated=MADE)
    panel.show_page(UsersPage((off,), None), is_first=True)
    assert panel.model.index(0, 1).data() == "CONFIRMED, disabled"


def test_an_empty_list_says_what_will_appear_and_how(panel: UsersPanel) -> None:
    panel.show_page(UsersPage((), None), is_first=True)
    assert "press SIGN UP" in panel.table.accessibleDescription()
    panel.prefix.setText("qa+")
    panel.show_page(UsersPage((), None), is_first=True)
    assert panel.table.accessibleDescription() == "No address in this pool begins with qa+."
    panel.show_page(UsersPage((user(),), None), is_first=True)
    assert panel.table.accessibleDescription() == ""


def test_a_page_more_leaves_the_rows_before_it_alone(qtbot: QtBot) -> None:
    panel = UsersPanel()
    qtbot.addWidget(panel)
    panel.show_page(UsersPage((user("a@x"), user("b@x")), "2"), is_first=True)
    changed: list[int] = []
    panel.model.dataChanged.connect(lambda *_: changed.append(1))
    panel.model.modelReset.connect(lambda: changed.append(1))
    panel.show_page(UsersPage((user("c@x"),), "3"), is_first=False)
    assert [panel.model.address(row) for row in range(panel.model.rowCount())] == ["a@x", "b@x", "c@x"]
    assert (changed, panel.model.has_more, panel.model.read_count) == ([], True, 3)
    panel.mark("d@x")
    changed.clear()
    panel.show_page(UsersPage((user("d@x"),), None), is_first=False)
    assert panel.model.address(0) == "d@x"
    assert changed
