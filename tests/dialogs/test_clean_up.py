"""The clean-up dialog over a real pool: it lists, asks, deletes the chosen, and shows the result."""

from __future__ import annotations

import threading
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QLineEdit, QMenu, QPushButton

from gui.cognito.admin import clean_up
from gui.cognito.admin.clean_up import service_address
from gui.cognito.sandbox_control import Fault, SandboxControl
from gui.dialogs.clean_up import CleanUpDialog
from gui.dialogs.made_users_model import MadeUsersModel
from gui.evidence.made_users.ledger import Ledger, PoolAddress
from gui.machine.runner import Runner
from tests.cognito.pools import Made, make_pool
from tests.dialogs.keyboard import mnemonics, tab_order
from tests.evidence.exchanges import exchange
from tests.questions import open_questions, question_over, say_no, say_yes
from tests.tester import new_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.cognito.admin.directory import UserDirectory
    from gui.evidence.made_users.ledger import MadeUser
    from tests.conftest import Sandbox


@pytest.fixture(scope="module")
def server(sandbox: Sandbox) -> Sandbox:
    return sandbox


class Joiner(QObject):
    """Joins the dialog to a worker, as the window does."""

    def __init__(self, dialog: CleanUpDialog, pool: Made) -> None:
        super().__init__(dialog)
        self.pool = pool
        self.runner = Runner("clean up", self)
        self.dialog = dialog
        dialog.work_requested.connect(self.work)
        dialog.abandoned.connect(self.abandon)

    @Slot(object)
    def work(self, work: Callable[[UserDirectory], None]) -> None:
        directory = self.pool.directory
        assert self.runner.submit(
            "clean up", lambda: work(directory), lambda _: self.dialog.finish(), self.dialog.fail
        )

    @Slot()
    def abandon(self) -> None:
        self.runner.cancel("clean up")


@dataclass
class Desk:
    """The dialog, its pool and its ledger."""

    qtbot: QtBot
    dialog: CleanUpDialog
    joiner: Joiner
    pool: Made
    ledger: Ledger

    def sign_up(self, email: str, age: timedelta = timedelta(), username: str = "") -> str:
        """Have the tool make a user; returns the sub."""
        sub = self.pool.sign_up(email, username)
        self.record(email, f'{{"UserSub": "{sub}"}}', None, age, username)
        return sub

    def lose_sign_up(self, email: str) -> None:
        """Have the tool make a user, and miss the reply."""
        self.pool.sign_up(email)
        self.record(email, "", "NoReply")

    def record(
        self,
        email: str,
        reply: str,
        failure: str | None,
        age: timedelta = timedelta(),
        username: str = "",
    ) -> None:
        sent = exchange(
            started=datetime.now(UTC) - age,
            status=None if failure else 200,
            request_body=f'{{"Username": "{username or email}"}}',
            response_body=reply,
            failure=failure,
            address=email,
        )
        self.ledger.record(self.place, sent)

    def delete(self) -> str:
        """Delete the chosen; returns what was asked."""
        self.click("cleanUpDelete")
        return say_yes(self.qtbot, self.dialog)

    @property
    def place(self) -> PoolAddress:
        e = self.pool.environment
        return PoolAddress(e.name, e.region, e.user_pool_id, e.client_id, service_address(e))

    def open(self) -> None:
        self.dialog.open_for(self.pool.environment, self.place)
        self.wait_until_idle()

    def wait_until_idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.joiner.runner.is_busy)
        assert not self.button("cleanUpCancel").isEnabled()

    @property
    def model(self) -> MadeUsersModel:
        model = self.dialog.table.model()
        assert isinstance(model, MadeUsersModel)
        return model

    def cell(self, row: int, column: int) -> str:
        return str(self.model.index(row, column).data())

    def box(self, row: int) -> Qt.CheckState | None:
        """Whether the row's box is ticked; ``None``: it has none."""
        state: Qt.CheckState | None = self.model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole)
        return None if state is None else Qt.CheckState(state)

    def row_of(self, email: str) -> int:
        return next(row for row in range(self.model.rowCount()) if self.cell(row, 0) == email)

    @property
    def rows(self) -> dict[str, tuple[str, str]]:
        """Status and note by address."""
        rows = range(self.model.rowCount())
        return {self.cell(row, 0): (self.cell(row, 1), self.cell(row, 4)) for row in rows}

    def choose(self, email: str) -> None:
        index = self.model.index(self.row_of(email), 0)
        assert self.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)

    def button(self, name: str) -> QPushButton:
        found = self.dialog.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def click(self, name: str) -> None:
        assert self.button(name).isEnabled()
        self.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)


@pytest.fixture
def desk(qtbot: QtBot, server: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(clean_up.look, "__defaults__", (0,))
    monkeypatch.setattr(clean_up.delete, "__defaults__", (0,))
    with closing(Ledger(tmp_path / "ledger.sqlite")) as ledger:
        pool = make_pool(server)
        dialog = CleanUpDialog(ledger)
        qtbot.addWidget(dialog)
        joiner = Joiner(dialog, pool)
        yield Desk(qtbot, dialog, joiner, pool, ledger)
        qtbot.waitUntil(lambda: not joiner.runner.is_busy)


def test_each_user_is_listed_with_a_box_and_the_present_status(desk: Desk) -> None:
    mine, foreign = new_address(), new_address()
    sub = desk.sign_up(mine)
    desk.pool.sign_up(foreign)
    desk.open()
    assert desk.rows == {mine: ("UNCONFIRMED", "")}
    assert desk.model.index(0, 0).flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert desk.box(0) is Qt.CheckState.Unchecked
    assert desk.cell(0, 3) == sub
    assert desk.dialog.note.text() == "Users on record: 1"
    assert desk.pool.operations == ["ListUsers"]


def test_the_chosen_are_deleted_and_the_others_stay(desk: Desk) -> None:
    chosen, other = new_address(), new_address()
    desk.sign_up(chosen)
    desk.sign_up(other)
    desk.open()
    assert not desk.button("cleanUpDelete").isEnabled()
    desk.choose(chosen)
    assert desk.button("cleanUpDelete").text() == "&Delete 1 as admin…"
    with desk.qtbot.waitSignal(desk.dialog.deleted):
        assert f"Delete {chosen} for good?" in desk.delete()
    assert desk.rows == {chosen: ("deleted", ""), other: ("UNCONFIRMED", "")}
    assert desk.pool.addresses() == {other}
    assert not desk.button("cleanUpDelete").isEnabled()
    assert desk.box(desk.row_of(chosen)) is None
    desk.wait_until_idle()
    desk.click("cleanUpAgain")
    desk.wait_until_idle()
    assert list(desk.rows) == [other]


def test_all_are_chosen_at_once_and_deleted_after_one_question(desk: Desk) -> None:
    emails = [new_address() for _ in range(3)]
    for email in emails:
        desk.sign_up(email)
    desk.open()
    desk.click("cleanUpAll")
    assert desk.pool.operations == ["ListUsers"] * 3
    desk.click("cleanUpDelete")
    words = say_no(desk.qtbot, desk.dialog)
    assert desk.pool.addresses() == {*emails}
    assert "Delete 3 users for good?" in words
    assert f"{desk.pool.environment.name} · {desk.pool.environment.user_pool_id}" in words
    assert all(f"{email} (UNCONFIRMED)" in words for email in emails)
    desk.delete()
    desk.wait_until_idle()
    assert {status for status, _ in desk.rows.values()} == {"deleted"}
    assert desk.pool.addresses() == set()


def test_a_protected_environment_asks_for_its_name(desk: Desk) -> None:
    email = new_address()
    desk.sign_up(email)
    desk.pool.environment = replace(desk.pool.environment, name="Shop & Co", is_protected=True)
    desk.open()
    desk.choose(email)
    desk.click("cleanUpDelete")
    question = question_over(desk.qtbot, desk.dialog)
    field = question.findChild(QLineEdit, "questionName")
    verb = question.findChild(QPushButton, "questionVerb")
    assert field is not None
    assert verb is not None
    field.setText("Shop & Co")
    desk.qtbot.waitUntil(verb.isEnabled)
    for typed in ("", "shop & co", "Shop"):
        field.setText(typed)
        assert not verb.isEnabled()
    assert "Shop & Co" in say_yes(desk.qtbot, desk.dialog, "Shop & Co")
    desk.wait_until_idle()
    assert desk.pool.addresses() == set()


def test_no_name_is_asked_for_elsewhere(desk: Desk) -> None:
    desk.sign_up(new_address())
    desk.open()
    desk.click("cleanUpAll")
    desk.click("cleanUpDelete")
    assert question_over(desk.qtbot, desk.dialog).findChild(QLineEdit, "questionName") is None
    say_no(desk.qtbot, desk.dialog)


def test_a_double_click_on_delete_asks_once_and_deletes_nobody(desk: Desk) -> None:
    desk.sign_up(new_address())
    desk.open()
    desk.click("cleanUpAll")
    desk.click("cleanUpDelete")
    desk.qtbot.mouseDClick(desk.button("cleanUpDelete"), Qt.MouseButton.LeftButton)
    desk.qtbot.mouseRelease(desk.button("cleanUpDelete"), Qt.MouseButton.LeftButton)
    assert len(open_questions(desk.dialog)) == 1
    assert "AdminDeleteUser" not in desk.pool.operations
    say_no(desk.qtbot, desk.dialog)


def test_closing_takes_the_question_back(desk: Desk) -> None:
    desk.sign_up(new_address())
    desk.open()
    desk.click("cleanUpAll")
    desk.click("cleanUpDelete")
    question_over(desk.qtbot, desk.dialog)
    desk.dialog.reject()
    assert open_questions(desk.dialog) == []
    assert len(desk.pool.addresses()) == 1


def test_a_user_made_again_while_the_question_is_open_stays(desk: Desk) -> None:
    email = new_address()
    desk.sign_up(email, age=timedelta(minutes=5))
    desk.open()
    desk.click("cleanUpAll")
    desk.click("cleanUpDelete")
    question_over(desk.qtbot, desk.dialog)
    desk.pool.admin("AdminDeleteUser", Username=email)
    desk.pool.sign_up(email)
    say_yes(desk.qtbot, desk.dialog)
    desk.wait_until_idle()
    assert desk.rows == {email: ("deleted", "It was gone already.")}
    assert desk.pool.addresses() == {email}
    assert "AdminDeleteUser" not in desk.pool.operations


def test_a_user_of_a_lost_sign_up_is_probable_and_chosen_by_itself(desk: Desk) -> None:
    certain, lost = new_address(), new_address()
    desk.sign_up(certain)
    desk.lose_sign_up(lost)
    desk.open()
    status, note = desk.rows[lost]
    assert status == "UNCONFIRMED"
    assert note.startswith("Probable: its sign-up got no answer (NoReply)")
    assert desk.dialog.note.text() == "Users on record: 1, probable ones: 1"
    desk.click("cleanUpAll")
    assert desk.box(desk.row_of(lost)) is Qt.CheckState.Unchecked
    assert desk.button("cleanUpDelete").text() == "&Delete 1 as admin…"
    desk.choose(lost)
    desk.click("cleanUpDelete")
    words = say_no(desk.qtbot, desk.dialog)
    assert "1 of them Signup Desk only probably made" in words
    assert f"{lost} (UNCONFIRMED): probable" in words
    desk.delete()
    desk.wait_until_idle()
    assert desk.pool.addresses() == set()
    assert desk.ledger.users(desk.place) == ()
    desk.click("cleanUpAgain")
    desk.wait_until_idle()
    assert desk.rows == {}


def test_the_address_is_listed_where_the_ledger_knows_a_made_up_user_name(
    desk: Desk, server: Sandbox
) -> None:
    desk.pool = desk.joiner.pool = make_pool(
        server, {"AliasAttributes": ["email"], "AutoVerifiedAttributes": ["email"]}
    )
    email = new_address()
    desk.sign_up(email, username="f3b1c2d4-made-up")
    desk.open()
    assert desk.rows == {email: ("UNCONFIRMED", "")}
    desk.choose(email)
    assert f"Delete {email} for good?" in desk.delete()
    desk.wait_until_idle()
    assert desk.pool.addresses() == set()


def test_a_user_who_is_gone_is_told_from_one_who_is_there(desk: Desk) -> None:
    email = new_address()
    desk.sign_up(email)
    desk.pool.admin("AdminDeleteUser", Username=email)
    desk.open()
    assert desk.rows == {email: ("not there", "can be struck off the record")}


def test_a_refusal_stands_in_its_row_and_the_rest_goes_on(desk: Desk, server: Sandbox) -> None:
    first, second = new_address(), new_address()
    desk.sign_up(first)
    desk.sign_up(second)
    desk.open()
    desk.click("cleanUpAll")
    fault = Fault("error", "AdminDeleteUser", 1, "NotAuthorizedException", "Not on my watch.")
    SandboxControl(server.endpoint, 5).arm(fault)
    desk.delete()
    desk.wait_until_idle()
    assert desk.rows[second] == ("left alone", "NotAuthorizedException: Not on my watch.")
    assert desk.rows[first] == ("deleted", "")


def test_cancel_leaves_the_rest_as_it_is(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(3):
        desk.sign_up(new_address())
    desk.open()
    desk.click("cleanUpAll")
    monkeypatch.setattr(clean_up.delete, "__defaults__", (3600,))
    desk.delete()
    desk.qtbot.waitUntil(lambda: len(desk.pool.addresses()) == 2)
    desk.click("cleanUpCancel")
    desk.wait_until_idle()
    assert "left as they are" in desk.dialog.note.text()
    assert len(desk.pool.addresses()) == 2
    assert len(desk.ledger.users(desk.place)) == 2


def test_closing_ends_it_and_nobody_waits(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(3):
        desk.sign_up(new_address())
    desk.open()
    desk.click("cleanUpAll")
    monkeypatch.setattr(clean_up.delete, "__defaults__", (3600,))
    desk.delete()
    desk.qtbot.waitUntil(lambda: len(desk.pool.addresses()) == 2)
    with desk.qtbot.waitSignal(desk.dialog.abandoned):
        desk.dialog.reject()
    assert not desk.joiner.runner.is_busy
    assert not desk.dialog.isVisible()
    desk.open()
    assert len(desk.rows) == 2


def test_a_service_that_is_not_there_is_told(desk: Desk) -> None:
    desk.sign_up(new_address())
    here = desk.place
    desk.pool.environment = replace(desk.pool.environment, endpoint="http://127.0.0.1:9")
    entries = [replace(user, endpoint="http://127.0.0.1:9") for user in desk.ledger.users(here)]
    desk.dialog._ledger = Entries(entries)  # type: ignore[assignment]
    desk.open()
    assert "Nothing answers" in desk.dialog.note.text()
    assert desk.button("cleanUpAgain").isEnabled()


class Entries:
    """A ledger of given entries."""

    def __init__(self, entries: Sequence[MadeUser]) -> None:
        self._entries = entries

    def users(self, _: PoolAddress) -> tuple[MadeUser, ...]:
        return tuple(self._entries)

    def failed_sign_ups(self, _: PoolAddress) -> tuple[()]:
        return ()

    def mark_deleted(self, _: object) -> None:
        raise AssertionError


def test_what_an_older_look_still_tells_is_passed_over(desk: Desk) -> None:
    desk.open()
    desk.dialog._listed.emit(threading.Event(), desk.ledger.users(desk.place))
    desk.dialog._told.emit(threading.Event(), object())
    desk.click("cleanUpAgain")
    desk.wait_until_idle()
    assert desk.rows == {}


def test_every_widget_that_takes_input_has_a_name(desk: Desk) -> None:
    assert desk.dialog.table.accessibleName() == "Users on record"
    assert desk.dialog.progress.accessibleName() == "Progress"
    for button in desk.dialog.findChildren(QPushButton):
        assert button.objectName().startswith("cleanUp")
        assert "&" in button.text()


def test_it_is_used_by_keys_alone_on_a_small_screen(desk: Desk) -> None:
    desk.sign_up(new_address())
    desk.open()
    desk.click("cleanUpAll")
    keys = mnemonics(desk.dialog)
    assert len(keys) == len(set(keys)) == 5
    desk.dialog.table.setFocus()
    assert tab_order(desk.qtbot, desk.dialog) == [
        "cleanUpTable", "cleanUpAll", "cleanUpAgain", "cleanUpDelete", "cleanUpClose",
    ]  # fmt: skip
    assert desk.dialog.width() <= 1000
    assert desk.dialog.height() <= 640


def test_rows_are_chosen_and_copied_by_keys(desk: Desk) -> None:
    first, second = new_address(), new_address()
    desk.sign_up(first)
    sub = desk.sign_up(second)
    desk.open()
    table = desk.dialog.table
    table.setFocus()
    table.setCurrentIndex(desk.model.index(0, 0))
    desk.qtbot.keyClick(table, Qt.Key.Key_Space)
    assert desk.box(0) is Qt.CheckState.Checked
    assert desk.button("cleanUpDelete").text() == "&Delete 1 as admin…"
    copy = next(action for action in table.actions() if action.text() == "Copy row")
    copy.trigger()
    assert QApplication.clipboard().text().startswith(f"{second}\tUNCONFIRMED\t")
    assert sub in QApplication.clipboard().text()


def test_the_keys_go_on_in_the_list_once_it_is_there(desk: Desk) -> None:
    desk.sign_up(new_address())
    desk.open()
    assert desk.dialog.focusWidget() is desk.dialog.table
    desk.qtbot.keyClick(desk.dialog.table, Qt.Key.Key_Space)
    assert desk.box(0) is Qt.CheckState.Checked
    again = desk.button("cleanUpAgain")
    again.setFocus()
    desk.qtbot.keyClick(again, Qt.Key.Key_Space)
    desk.wait_until_idle()
    assert desk.dialog.focusWidget() is again


def test_its_menu_acts_on_the_chosen_row(desk: Desk) -> None:
    for _ in range(2):
        desk.sign_up(new_address())
    desk.open()
    table = desk.dialog.table
    table.setCurrentIndex(desk.model.index(1, 0))
    by_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(table, by_key)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert QApplication.clipboard().text() == desk.cell(1, 0)


def test_a_note_is_shown_whole_and_no_other_row_is_measured_for_it(desk: Desk) -> None:
    certain, lost = new_address(), new_address()
    desk.sign_up(certain)
    desk.lose_sign_up(lost)
    desk.open()
    table = desk.dialog.table
    short, long = (table.rowHeight(desk.row_of(email)) for email in (certain, lost))
    assert long > short
    assert long >= table.sizeHintForRow(desk.row_of(lost))
    # The header would measure a thousand rows at each change of one.
    assert table.verticalHeader().sectionResizeMode(0) is not QHeaderView.ResizeMode.ResizeToContents
    table.setColumnWidth(4, 2000)
    assert table.rowHeight(desk.row_of(lost)) == short


def test_no_text_of_others_sets_its_width(desk: Desk) -> None:
    desk.pool.environment = replace(desk.pool.environment, name="x" * 5000)
    desk.open()
    desk.dialog.note.setText("y" * 32_767)
    assert desk.dialog.minimumSizeHint().width() <= 1000
