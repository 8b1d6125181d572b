"""How the window uses its room, and that no text of others takes any of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView

from gui.cognito.sandbox_control import Fault, SandboxState
from gui.look import languages
from tests.pool_server import PoolServer, pool_server
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox

WIDE = [(1280, 820), (1440, 900)]
NARROW = (1024, 700)


@pytest.fixture
def server() -> Iterator[PoolServer]:
    with pool_server() as serving:
        yield serving


@pytest.fixture
def over(qtbot: QtBot, tmp_path: Path, server: PoolServer) -> Desk:
    """The window over that pool."""
    desk = Desk(qtbot, tmp_path)
    desk.use(server.environment(mail_api=server.endpoint))
    return desk


@pytest.mark.usefixtures("dressed")  # its controls are higher than Qt's own
@pytest.mark.parametrize("size", WIDE)
def test_users_messages_and_timeline_are_seen_at_one_glance(
    desk: Desk, qapp: QApplication, size: tuple[int, int]
) -> None:
    desk.window.resize(*size)
    email = new_address()
    desk.register(email)
    window = desk.window
    shown = (window.users.table, window.mail.list, window.mail.view.html, window.timeline.table)
    desk.wait(lambda: all(widget.isVisible() and widget.height() > 50 for widget in shown))
    assert window.size().toTuple() == size
    desk.wait(lambda: window.users.status_of(email) == "UNCONFIRMED")
    first = window.users.table.visualRect(window.users.model.index(0, 1))
    assert window.users.table.viewport().rect().contains(first)


def test_where_there_is_no_room_users_and_messages_are_tabs(desk: Desk) -> None:
    desk.window.resize(*NARROW)
    desk.wait(lambda: not desk.window.panels.is_wide)
    assert desk.window.size().toTuple() == NARROW
    assert desk.window.users.isVisible()
    assert not desk.window.mail.isVisible()
    desk.register(new_address())
    desk.wait(desk.window.mail.isVisible)
    assert not desk.window.users.isVisible()
    assert [title.partition(" ")[0] for title in desk.window.panels.tab_titles] == ["&Users", "&Messages"]


@pytest.mark.usefixtures("large_font", "dressed")
def test_what_a_message_needs_is_known_before_there_is_one(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, sandbox: Sandbox
) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.window.resize(1440, 900)
    desk.use(sandbox.environment)
    panels, mail = desk.window.panels, desk.window.mail
    desk.wait(lambda: not panels._checking.isActive())
    width, height = mail.least_width, mail.view.usual_height
    desk.register(new_address())
    desk.wait(lambda: mail.view.code is not None)
    assert mail.view.code_row.minimumSizeHint().width() <= width
    assert mail.view.minimumSizeHint().height() <= height
    docks = [panels.dock_of(mail), panels.dock_of(desk.window.timeline)]
    assert all(panels.rect().contains(dock.geometry()) for dock in docks if dock.isVisible())
    assert not docks[0].geometry().intersects(docks[1].geometry())


@pytest.mark.parametrize("language", languages.DESK)
@pytest.mark.usefixtures("large_font", "dressed")
def test_a_message_in_large_letters_is_not_cut(
    qtbot: QtBot, tmp_path: Path, sandbox: Sandbox, language: str
) -> None:
    languages.use(language, language)
    desk = Desk(qtbot, tmp_path)
    # At once, before the panels have been laid out: what stands in them did not count then.
    desk.window.resize(1440, 900)
    desk.use(sandbox.environment)
    panels, mail = desk.window.panels, desk.window.mail
    desk.wait(lambda: not panels._checking.isActive())
    desk.register(new_address())
    desk.wait(lambda: mail.view.code is not None)
    panels.open(mail)
    view = mail.view
    desk.wait(lambda: view.heading.isVisible() and not panels._telling.isActive())
    assert panels.rect().contains(panels.dock_of(mail).geometry())
    assert view.heading.height() >= view.heading.heightForWidth(view.heading.width())
    for button in (view.code_row.use, *view._ways.buttons()):
        assert button.height() >= button.sizeHint().height()
        assert mail.rect().contains(QRect(button.mapTo(mail, QPoint()), button.size()))
    # In a narrower window the words of the button stay whole.
    desk.window.resize(1280, 820)
    use = view.code_row.use
    desk.wait(lambda: mail.rect().contains(QRect(use.mapTo(mail, QPoint()), use.size())))
    assert use.width() >= use.width_of_words


@pytest.mark.usefixtures("large_font", "dressed")
def test_a_phone_that_stands_alone_stands_in_the_middle(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    window = Desk(qtbot, tmp_path).window
    window.resize(*NARROW)
    qtbot.waitUntil(lambda: not window.panels.isVisible())
    phone = window.phone

    def margins() -> tuple[int, int]:
        left = phone.mapTo(window, phone.rect().topLeft()).x()
        return left, window.width() - left - phone.width()

    qtbot.waitUntil(lambda: abs(margins()[0] - margins()[1]) <= 1)


def test_the_focus_stays_where_it_was_while_the_panels_move(desk: Desk) -> None:
    prefix = desk.find(QLineEdit, "usersPrefix")
    prefix.setFocus(Qt.FocusReason.OtherFocusReason)
    for width, is_wide in ((1024, False), (1400, True)):
        desk.window.resize(width, 820)
        desk.wait(lambda is_wide=is_wide: desk.window.panels.is_wide is is_wide)  # type: ignore[misc]
        assert desk.window.focusWidget() is prefix


@pytest.mark.parametrize("size", [NARROW, *WIDE])
@pytest.mark.parametrize("name", ["usersTable", "timelineTable"])
def test_no_table_scrolls_sideways(over: Desk, server: PoolServer, size: tuple[int, int], name: str) -> None:
    server.emails = [f"somebody.with.a.long.name+{number}@mail.example.com" for number in range(40)]
    over.window.resize(*size)
    over.window.view.refresh()
    over.wait(lambda: over.window.users.model.rowCount() == 40)
    table = over.find(QTableView, name)
    assert table.horizontalScrollBar().maximum() == 0
    columns = range(table.model().columnCount())
    header = table.horizontalHeader()
    assert sum(header.sectionSize(column) for column in columns) <= table.viewport().width()
    names = [table.model().headerData(column, Qt.Orientation.Horizontal) for column in columns]
    shown = {name for column, name in zip(columns, names, strict=True) if not header.isSectionHidden(column)}
    if name == "timelineTable":
        assert shown >= {"Time", "Call", "Outcome"} | ({"Address"} if size in WIDE else set())
    elif size in WIDE:
        assert shown >= {"E-mail", "Status", "Verified", "Created", "Updated"}


# Text of others


@pytest.mark.parametrize("length", [250, 2_000, 32_767])
def test_a_long_address_leaves_the_window_as_narrow_as_it_was(
    over: Desk, server: PoolServer, length: int
) -> None:
    server.replies["ListUsers"] = (400, {"__type": "InvalidParameterException", "message": "x" * length})
    before, size = over.window.minimumSizeHint().width(), over.window.size()
    over.paste("signUpEmail", ("a" * length)[:-12] + "@example.com")
    over.window.view.refresh()
    over.wait(lambda: "InvalidParameterException" in over.window.users.note.text())
    over.click("haveCodeButton")
    over.wait_for_screen("verifyScreen")
    over.wait(lambda: over.window.is_ready and not over.window.phone.is_sliding)
    assert over.window.minimumSizeHint().width() <= before
    assert over.window.size() == size
    over.window.resize(*NARROW)
    assert over.window.size().toTuple() == NARROW


def test_long_names_of_users_and_environments_and_words_of_servers_set_no_width(
    over: Desk, server: PoolServer
) -> None:
    word = "w" * 5_000
    over.window.header.show_sandbox(SandboxState(clock_offset=86_400, faults=(Fault("error", "SignUp"),)))
    before = over.window.minimumSizeHint().width()
    server.emails = [f"{word}@example.com", f"{'long word ' * 500}@example.com"]
    server.replies |= {
        "DescribeUserPool": (400, {"__type": "AccessDeniedException", "message": word}),
        "/api/v1/messages": (500, {"message": word}),
        "SignUp": (400, {"__type": word, "message": word}),
    }
    over.use(server.environment(name=word, user_pool_id=f"us-east-1_{word}", mail_api=server.endpoint))
    over.wait(lambda: "www" in over.window.users.note.text())
    over.wait(lambda: bool(over.window.mail.note.text()))
    over.sign_up(new_address())
    over.wait(over.window.phone.toast.isVisible)
    over.window.header.show_sandbox(
        SandboxState(clock_offset=86_400, faults=tuple(Fault("error", "SignUp", code=word) for _ in range(5)))
    )
    over.window.sandbox_stopped(word)
    over.window.session = None
    over.window.sandbox_stopped(word)
    assert over.window.minimumSizeHint().width() <= before
    over.window.resize(*NARROW)
    assert over.window.size().toTuple() == NARROW


def test_what_is_cut_in_the_header_stands_in_its_name_and_tool_tip(over: Desk, server: PoolServer) -> None:
    over.window.resize(*NARROW)
    over.use(replace(server.environment(), name="R&D " + "staging " * 5, is_protected=True))
    button = over.find(QPushButton, "environmentButton")
    assert button.accessibleName().startswith("Environment: R&D staging")
    assert "us-east-1_Stub00000" in button.accessibleName()
    assert "protected" in button.accessibleName()
    assert "R&amp;D staging" in button.toolTip()
