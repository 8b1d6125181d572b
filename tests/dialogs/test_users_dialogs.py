"""A user's page, "Make users" and the users' file without a mouse: names, keys and tab places."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QDialog, QLineEdit, QPlainTextEdit

from gui.cognito.admin.one_user import UserDetails
from gui.cognito.environments.environment import Environment
from gui.cognito.sandbox_users import SandboxUsers
from gui.dialogs.question import Question
from gui.dialogs.user import acts as user_acts
from gui.dialogs.user.make_users import MakeUsersDialog
from gui.dialogs.user.page import UserPage
from gui.dialogs.user.users_file import UsersFileDialog
from tests.dialogs.keyboard import mnemonics, tab_order

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SANDBOX = Environment("Sandbox", "us-east-1", "us-east-1_a", "c", is_sandbox=True)
MOMENT = datetime(2026, 11, 25, 12, tzinfo=UTC)
USER = UserDetails(
    username="a-name",
    attributes=(("email", "a@example.com"), ("name", "Quinn"), ("sub", "a-sub")),
    status="CONFIRMED",
    enabled=True,
    created=MOMENT,
    updated=MOMENT,
    groups=("testers",),
    groups_problem="",
    factors=("SMS_MFA", "SOFTWARE_TOKEN_MFA"),
    preferred_factor="SMS_MFA",
)


@pytest.fixture
def page(qtbot: QtBot) -> UserPage:
    made = UserPage(user_acts.delete(lambda *_: None))
    qtbot.addWidget(made)
    made.open_for("a-name", "a@example.com", SANDBOX, None)
    qtbot.waitExposed(made)
    made.show_details(USER)
    return made


@pytest.fixture
def making(qtbot: QtBot) -> MakeUsersDialog:
    made = MakeUsersDialog()
    qtbot.addWidget(made)
    made.open_for(SandboxUsers("http://127.0.0.1:9", "us-east-1_a", 1), SANDBOX, None)
    qtbot.waitExposed(made)
    return made


def test_every_input_of_them_has_a_name(page: UserPage, making: MakeUsersDialog, qtbot: QtBot) -> None:
    files = UsersFileDialog()
    qtbot.addWidget(files)
    for dialog in (page, making, files):
        for kind in (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QAbstractButton):
            for widget in dialog.findChildren(kind):
                # What Qt makes within a combo box, a spin box or a table has none, and needs none.
                if widget.objectName() and not widget.objectName().startswith("qt_"):
                    text = widget.text() if isinstance(widget, QAbstractButton) else ""
                    assert widget.accessibleName() or text, widget.objectName()


def test_tab_goes_down_the_page(page: UserPage, qtbot: QtBot) -> None:
    assert tab_order(qtbot, page) == [
        "userAttributes",
        "userNewAttribute",
        "userAddAttribute",
        "userSaveAttributes",
        "userPutBack",
        "userFactor_SMS_MFA",
        "userFactor_SOFTWARE_TOKEN_MFA",
        "userFactor_EMAIL_OTP",
        "userPreferredFactor",
        "userSaveFactors",
        "userAddAuthenticator",
        "userPassword",
        "userPasswordCopy",
        "userMakePasswordUp",
        "userShowPassword",
        "userPermanent",
        "userSetPassword",
        "userConfirm",
        "userReset",
        "userInvite",
        "userSignOut",
        "userEnabling",
        "userDelete",
        "userReadAgain",
        "userClose",
    ]


def test_tab_goes_down_make_users(making: MakeUsersDialog, qtbot: QtBot) -> None:
    assert tab_order(qtbot, making) == [
        "makeUsersCount",
        "makeUsersState",
        "makeUsersPattern",
        "makeUsersAttributes",
        "makeUsersPassword",
        "makeUsersPasswordCopy",
        "makeUsersAnother",
        "makeUsersButton",
        "makeUsersClose",
    ]


def test_no_key_is_given_twice(page: UserPage, making: MakeUsersDialog) -> None:
    for dialog in (page, making):
        keys = mnemonics(dialog)
        assert len(set(keys)) == len(keys), sorted(keys)


def test_what_the_page_tells_is_heard_with_what_it_is(page: UserPage) -> None:
    heard = {name: label.accessibleName() for name, label in page.facts.items()}
    assert heard["status"] == "Status: CONFIRMED"
    assert heard["factors"] == "Factors: SMS_MFA (preferred), SOFTWARE_TOKEN_MFA"
    assert heard["groups"] == "Groups: testers"


def test_enter_edits_a_value_and_does_not_press_a_button(page: UserPage, qtbot: QtBot) -> None:
    table = page.attributes.table
    table.setCurrentIndex(table.model().index(1, 0))
    acts: list[object] = []
    page.act_requested.connect(lambda *given: acts.append(given))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = table.indexWidget(table.model().index(1, 1))
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "Quentin")
    # Alt+S leaves the editor open: what stands in it is saved all the same.
    page.attributes.save.click()
    assert len(acts) == 1
    assert page.attributes.changed == {"name": "Quentin"}
    # The sub cannot be changed.
    table.setCurrentIndex(table.model().index(2, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert table.indexWidget(table.model().index(2, 1)) is None


def test_what_is_changed_while_a_save_is_under_way_is_still_to_be_saved(page: UserPage) -> None:
    acts: list[user_acts.UserAct] = []
    page.act_requested.connect(lambda act, _: acts.append(act))
    model = page.attributes.table.model()
    name = model.index(1, 1)
    model.setData(name, "Quentin")
    page.attributes.save.click()
    model.setData(name, "Quirin")
    # Not while another one is under way.
    page.attributes.save.click()
    assert len(acts) == 1
    page.finish_act(acts[0], None)
    assert page.attributes.changed == {"name": "Quirin"}
    page.factors.boxes["EMAIL_OTP"].click()
    page.factors.save.click()
    page.factors.boxes["SOFTWARE_TOKEN_MFA"].click()
    page.finish_act(acts[1], None)
    page.factors.save.click()
    assert [act.name for act in acts] == ["userSaveAttributes", "userSaveFactors", "userSaveFactors"]
    page.finish_act(acts[2], None)
    page.factors.save.click()
    assert len(acts) == 3


def test_characters_that_nobody_sees_are_shown_and_kept(page: UserPage) -> None:
    page.attributes.forget()
    page.show_details(replace(USER, attributes=(("name", "Q\u202euinn"),)))
    index = page.attributes.table.model().index(0, 1)
    delegate = page.attributes.table.itemDelegateForIndex(index)
    shown = delegate.displayText(index.data(), page.locale())  # type: ignore[attr-defined]
    assert "\u202e" not in shown
    assert page.attributes.changed == {}


def test_only_one_question_at_a_time_and_none_of_a_user_who_was_left(page: UserPage) -> None:
    acts: list[object] = []
    page.act_requested.connect(lambda *given: acts.append(given))
    reset = page.findChild(QAbstractButton, "userReset")
    assert reset is not None
    reset.click()
    reset.click()
    (question,) = [each for each in page.findChildren(Question) if each.isVisible()]
    page.open_for("another", "b@example.com", SANDBOX, None)
    assert not question.isVisible()
    assert acts == []
    # Nothing of the one before is left on show.
    assert page.facts["sub"].text() == ""
    assert page.attributes.table.model().rowCount() == 0


def test_the_pages_fit_a_small_screen(page: UserPage, making: MakeUsersDialog) -> None:
    for dialog in (page, making):
        assert isinstance(dialog, QDialog)
        hint = dialog.minimumSizeHint()
        assert hint.width() <= 1000
        assert hint.height() <= 640
