"""A user's page in the real window: what it tells, what an admin does there, and how it ends."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import boto3
import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton

from gui.cognito.sandbox_control import Fault, SandboxControl
from tests.e2e.test_admin import notice
from tests.pool_server import pool_server
from tests.questions import open_questions, question_over, say_no, say_yes
from tests.tester import PASSWORD, Desk, new_address

if TYPE_CHECKING:
    from gui.cognito.users import User
    from gui.dialogs.user.page import UserPage
    from tests.conftest import Sandbox

NEW_PASSWORD = "Another!h0rse!battery"


class Users:
    """The sandbox's pool, as an admin beside the app has it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.pool = sandbox.user_pool_id
        self.app = sandbox.client_id
        self.client = boto3.client(
            "cognito-idp",
            region_name=sandbox.region,
            endpoint_url=sandbox.endpoint,
            aws_access_key_id="test",
            aws_secret_access_key="test",
        )

    def make(self, *, confirmed: bool = True) -> str:
        email = new_address()
        self.client.sign_up(ClientId=self.app, Username=email, Password=PASSWORD)
        if confirmed:
            self.client.admin_confirm_sign_up(UserPoolId=self.pool, Username=email)
            verified = [{"Name": "email_verified", "Value": "true"}]
            self.client.admin_update_user_attributes(
                UserPoolId=self.pool, Username=email, UserAttributes=verified
            )
        return email

    def look(self, email: str) -> Any:
        return self.client.admin_get_user(UserPoolId=self.pool, Username=email)

    def attributes(self, email: str) -> dict[str, str]:
        return {each["Name"]: each["Value"] for each in self.look(email)["UserAttributes"]}

    def log_in(self, email: str, password: str) -> Any:
        return self.client.initiate_auth(
            ClientId=self.app,
            AuthFlow="USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": email, "PASSWORD": password},
        )


@pytest.fixture
def users(sandbox: Sandbox) -> Users:
    return Users(sandbox)


def listed(desk: Desk, email: str) -> User:
    desk.fill("usersPrefix", email)
    desk.wait(lambda: desk.window.users.model.row_of(email) is not None)
    row = desk.window.users.model.row_of(email)
    assert row is not None
    desk.window.users.table.selectRow(row)
    return desk.window.users.model.user(row)


def opened(desk: Desk, email: str) -> UserPage:
    """Choose the user in the list, and press Enter."""
    listed(desk, email)
    table = desk.window.users.table
    table.setFocus()
    desk.window.activateWindow()
    desk.wait(table.hasFocus)
    desk.qtbot.keyClick(table, Qt.Key.Key_Return)
    return page_with(desk, email)


def page_with(desk: Desk, email: str) -> UserPage:
    page = desk.window.admin.one_user.page
    assert page is not None
    desk.wait(lambda: email in (page.attributes._model.before.get("email"), page.facts["username"].text()))
    return page


def fact(page: UserPage, name: str) -> str:
    label = page.findChild(QLabel, f"userFact_{name}")
    assert label is not None
    return label.text()


def said(desk: Desk, words: str) -> None:
    page = desk.window.admin.one_user.page
    assert page is not None
    desk.wait(lambda: words in page.note.text())


def change(page: UserPage, name: str, value: str) -> None:
    """Type another value, as into the table's cell."""
    model = page.attributes.table.model()
    (found,) = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, name, 1, Qt.MatchFlag.MatchExactly)
    assert model.setData(found.siblingAtColumn(1), value)


def test_enter_opens_the_page_with_all_that_the_pool_tells(desk: Desk, users: Users) -> None:
    email = users.make()
    users.client.create_group(UserPoolId=users.pool, GroupName=f"group-of-{email}")
    users.client.admin_add_user_to_group(UserPoolId=users.pool, Username=email, GroupName=f"group-of-{email}")
    page = opened(desk, email)
    user = users.look(email)
    assert fact(page, "username") == fact(page, "sub") == user["Username"]
    assert fact(page, "status") == "CONFIRMED"
    assert fact(page, "groups") == f"group-of-{email}"
    assert fact(page, "factors") == "none"
    assert f"{user['UserCreateDate']:%Y-%m-%d}" in fact(page, "created")
    assert page.attributes._model.before == users.attributes(email)
    assert page.focusWidget() is page.attributes.table
    # The list keeps its own acts.
    assert desk.window.phone.call_under_way is None


def test_a_double_click_with_a_key_held_opens_the_page_and_without_one_fills_the_phone(
    desk: Desk, users: Users
) -> None:
    email = users.make()
    table = desk.window.users.table
    listed(desk, email)
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
        desk.wait(lambda: desk.window.is_ready and not desk.window.view._typing_pause.isActive())
        row = desk.window.users.model.row_of(email)
        assert row is not None
        place = table.visualRect(desk.window.users.model.index(row, 0)).center()
        desk.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)
        desk.qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)
        if modifier is Qt.KeyboardModifier.NoModifier:
            assert desk.window.admin.one_user.page is None
            assert desk.find(QLineEdit, "signUpEmail").text() == email
    assert page_with(desk, email).isVisible()


@pytest.mark.parametrize("act", ["put_back", "forget"])
def test_an_attribute_that_is_being_typed_goes_with_the_others(desk: Desk, users: Users, act: str) -> None:
    page = opened(desk, users.make())
    desk.find(QComboBox, "userNewAttribute").setCurrentText("nickname")
    desk.click("userAddAttribute")
    table = page.attributes.table
    editor = table.indexWidget(table.currentIndex())
    desk.qtbot.keyClicks(editor, "Q")
    getattr(page.attributes, act)()
    # A warning of Qt's would have the test fail: nothing is taken from a field of a row that has gone.
    desk.qtbot.waitUntil(lambda: not shiboken6.isValid(editor))
    assert table.state() is not table.State.EditingState
    assert page.attributes.changed == {}


def test_attributes_are_changed_added_and_removed(desk: Desk, users: Users) -> None:
    email = users.make()
    page = opened(desk, email)
    combo = desk.find(QComboBox, "userNewAttribute")
    for name, value in (("name", "Quinn"), ("nickname", "Q")):
        combo.setCurrentText(name)
        desk.click("userAddAttribute")
        editor = page.attributes.table.indexWidget(page.attributes.table.currentIndex())
        assert isinstance(editor, QLineEdit)
        desk.qtbot.keyClicks(editor, value)
        desk.qtbot.keyClick(editor, Qt.Key.Key_Return)
        desk.wait(lambda: page.attributes.table.state() is not page.attributes.table.State.EditingState)
    desk.click("userSaveAttributes")
    said(desk, "The attributes are saved.")
    assert users.attributes(email)["name"] == "Quinn"
    desk.wait(lambda: page.attributes._model.before.get("nickname") == "Q")
    change(page, "nickname", "")
    change(page, "name", "Quentin")
    assert page.attributes.changed == {"nickname": "", "name": "Quentin"}
    desk.click("userSaveAttributes")
    desk.wait(lambda: users.attributes(email).get("name") == "Quentin")
    assert "nickname" not in users.attributes(email)
    desk.wait(lambda: desk.calls("AdminUpdateUserAttributes") == 2)


def test_a_refusal_stands_in_the_services_words_and_what_was_typed_stays(desk: Desk, users: Users) -> None:
    email = users.make()
    page = opened(desk, email)
    change(page, "email", "no address")
    desk.click("userSaveAttributes")
    said(desk, "InvalidParameterException: Invalid email address format.")
    assert page.note.property("role") == "problem"
    desk.wait(lambda: not desk.window.admin.is_busy)
    assert page.attributes.changed == {"email": "no address"}
    desk.click("userPutBack")
    assert page.attributes.changed == {}


def test_what_is_being_changed_stays_while_the_pool_changes(desk: Desk, users: Users) -> None:
    email = users.make()
    page = opened(desk, email)
    change(page, "email", "changed@example.com")
    users.client.admin_disable_user(UserPoolId=users.pool, Username=email)
    desk.wait(lambda: fact(page, "status") == "CONFIRMED, disabled")
    assert page.attributes.changed == {"email": "changed@example.com"}


def test_a_password_is_set_after_a_question(desk: Desk, users: Users) -> None:
    email = users.make()
    page = opened(desk, email)
    desk.fill("userPassword", NEW_PASSWORD)
    assert desk.find(QLineEdit, "userPassword").echoMode() is QLineEdit.EchoMode.Password
    desk.click("userSetPassword")
    words = say_no(desk.qtbot, page)
    assert f"Set another password for {email}?" in words
    assert "This cannot be undone." in words
    assert NEW_PASSWORD not in words
    assert desk.calls("AdminSetUserPassword") == 0
    desk.click("userSetPassword")
    say_yes(desk.qtbot, page)
    said(desk, "The password is set.")
    assert "AccessToken" in users.log_in(email, NEW_PASSWORD)["AuthenticationResult"]
    # A temporary one, made up: it is on show to be copied.
    desk.find(QCheckBox, "userPermanent").setChecked(False)
    desk.click("userMakePasswordUp")
    field = desk.find(QLineEdit, "userPassword")
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    temporary = field.text()
    desk.click("userSetPassword")
    say_yes(desk.qtbot, page)
    said(desk, "The temporary password is set")
    desk.wait(lambda: fact(page, "status") == "FORCE_CHANGE_PASSWORD")
    assert users.log_in(email, temporary)["ChallengeName"] == "NEW_PASSWORD_REQUIRED"
    page.close()
    assert field.text() == ""
    assert not any(NEW_PASSWORD in entry.request for entry in desk.entries)


def test_an_account_of_the_session_has_the_password_that_was_set(desk: Desk) -> None:
    email = new_address()
    desk.confirm(email)
    page = opened(desk, email)
    desk.fill("userPassword", NEW_PASSWORD)
    desk.click("userSetPassword")
    say_yes(desk.qtbot, page)
    said(desk, "The password is set.")
    assert desk.window.session is not None
    account = desk.window.session.accounts.find(email)
    assert account is not None
    assert account.password == NEW_PASSWORD


@pytest.mark.parametrize(
    ("button", "operation", "asks", "says"),
    [
        ("userConfirm", "AdminConfirmSignUp", "Confirm {} as an admin?", "Confirmed."),
        ("userReset", "AdminResetUserPassword", "Void the password of {}", "a code for a new one was sent"),
        ("userSignOut", "AdminUserGlobalSignOut", "Sign {} out everywhere?", "Signed out everywhere."),
    ],
)
def test_an_act_that_cannot_be_undone_asks_once(
    desk: Desk, users: Users, button: str, operation: str, asks: str, says: str
) -> None:
    email = users.make(confirmed=button != "userConfirm")
    page = opened(desk, email)
    desk.click(button)
    assert asks.format(email) in say_no(desk.qtbot, page)
    assert desk.calls(operation) == 0
    desk.click(button)
    # A second press while the question is open asks nothing more.
    question_over(desk.qtbot, page)
    say_yes(desk.qtbot, page)
    said(desk, says)
    assert desk.calls(operation) == 1
    # The focus is where the tester goes on.
    assert page.focusWidget() is desk.find(QPushButton, button)


def test_what_can_be_undone_asks_nothing(desk: Desk, users: Users) -> None:
    email = users.make()
    page = opened(desk, email)
    button = desk.find(QPushButton, "userEnabling")
    desk.click("userEnabling")
    said(desk, "Disabled, and signed out everywhere.")
    assert users.look(email)["Enabled"] is False
    desk.wait(lambda: button.text() == "&Enable")
    desk.click("userEnabling")
    said(desk, "Enabled.")
    assert users.look(email)["Enabled"] is True
    desk.wait(lambda: button.text() == "&Disable")
    assert open_questions(page) == []
    assert page.focusWidget() is button


def test_an_invitation_is_sent_again(desk: Desk, users: Users) -> None:
    email = new_address()
    users.client.admin_create_user(
        UserPoolId=users.pool, Username=email, TemporaryPassword=PASSWORD, MessageAction="SUPPRESS"
    )
    page = opened(desk, email)
    desk.click("userInvite")
    say_yes(desk.qtbot, page)
    said(desk, "The invitation was sent again")
    messages = desk.window.mail.list.model()
    desk.wait(lambda: any(email in str(messages.index(row, 0).data()) for row in range(messages.rowCount())))


def test_factors_are_turned_on_and_off(desk: Desk, users: Users) -> None:
    email = users.make()
    page = opened(desk, email)
    desk.click("userAddAuthenticator")
    said(desk, "An authenticator app is added")
    secret = desk.find(QLineEdit, "userAuthenticatorSecret").text()
    assert re.fullmatch("[A-Z2-7]{32}", secret)
    desk.wait(lambda: fact(page, "factors") == "SOFTWARE_TOKEN_MFA")
    # Another one makes the first one worthless: that is asked.
    desk.click("userAddAuthenticator")
    assert "another authenticator app?" in say_no(desk.qtbot, page)
    preferred = desk.find(QComboBox, "userPreferredFactor")
    preferred.setCurrentIndex(preferred.findData("SOFTWARE_TOKEN_MFA"))
    desk.click("userSaveFactors")
    said(desk, "The factors are saved.")
    desk.wait(lambda: fact(page, "factors") == "SOFTWARE_TOKEN_MFA (preferred)")
    desk.find(QCheckBox, "userFactor_SOFTWARE_TOKEN_MFA").setChecked(False)
    preferred.setCurrentIndex(0)
    desk.click("userSaveFactors")
    desk.wait(lambda: fact(page, "factors") == "none")
    # What the service refuses is said, and the boxes stay as the tester set them.
    desk.find(QCheckBox, "userFactor_SMS_MFA").setChecked(True)
    desk.click("userSaveFactors")
    said(desk, "User does not have delivery config set to turn on SMS_MFA")
    assert desk.find(QCheckBox, "userFactor_SMS_MFA").isChecked()


def test_anybody_of_the_sandbox_is_deleted_and_the_page_closes(desk: Desk, users: Users) -> None:
    email = users.make()
    page = opened(desk, email)
    desk.click("userDelete")
    assert f"Delete {email} for good?" in say_yes(desk.qtbot, page)
    desk.wait(lambda: not page.isVisible())
    desk.wait(lambda: desk.window.users.status_of(email) is None)


def test_elsewhere_only_whom_the_tool_made_is_deleted(desk: Desk, users: Users, sandbox: Sandbox) -> None:
    desk.use(replace(sandbox.environment, name="Staging", is_sandbox=False))
    email = users.make()
    page = opened(desk, email)
    assert not page.factors.add.isVisible()
    desk.click("userDelete")
    say_yes(desk.qtbot, page)
    said(desk, "is not in the ledger")
    assert page.isVisible()


def test_who_is_deleted_meanwhile_is_said_to_be_gone(desk: Desk, users: Users) -> None:
    email = users.make()
    page = opened(desk, email)
    users.client.admin_delete_user(UserPoolId=users.pool, Username=email)
    desk.wait(lambda: "UserNotFoundException: User does not exist." in page.problem.text())


def test_a_protected_environment_asks_for_its_name_before_any_act(
    desk: Desk, users: Users, sandbox: Sandbox
) -> None:
    desk.use(replace(sandbox.environment, name="Production", is_protected=True))
    email = users.make()
    page = opened(desk, email)
    change(page, "email_verified", "false")
    desk.click("userSaveAttributes")
    words = say_yes(desk.qtbot, page, "Production")
    # This one can be undone: the question does not say otherwise.
    assert "This cannot be undone." not in words
    said(desk, "The attributes are saved.")


def test_leaving_the_environment_closes_the_page_and_its_question(
    desk: Desk, users: Users, sandbox: Sandbox
) -> None:
    email = users.make()
    page = opened(desk, email)
    desk.fill("userPassword", NEW_PASSWORD)
    desk.click("userDelete")
    question_over(desk.qtbot, page)
    desk.use(replace(sandbox.environment, name="Another"))
    assert not page.isVisible()
    assert open_questions(page) == []
    assert desk.find(QLineEdit, "userPassword").text() == ""
    assert users.look(email)["Enabled"] is True


def test_a_lost_answer_is_told_and_the_page_is_read_again(desk: Desk, users: Users, sandbox: Sandbox) -> None:
    email = users.make()
    page = opened(desk, email)
    SandboxControl(sandbox.endpoint, 5).arm(Fault("reply-lost", "AdminDisableUser", 1))
    desk.click("userEnabling")
    desk.wait(lambda: page.note.property("role") == "problem")
    # It was carried out all the same, and the page says so.
    desk.wait(lambda: fact(page, "status") == "CONFIRMED, disabled")


def test_a_refusal_that_comes_once_the_page_is_closed_is_a_notice(desk: Desk) -> None:
    user = {
        "Username": "sub of someone@example.com",
        "UserAttributes": [{"Name": "sub", "Value": "s"}, {"Name": "email", "Value": "someone@example.com"}],
        "UserStatus": "CONFIRMED",
        "Enabled": True,
        "UserCreateDate": 1,
        "UserLastModifiedDate": 1,
    }
    with pool_server() as server:
        server.emails = ["someone@example.com"]
        server.replies |= {
            "AdminGetUser": (200, user),
            "AdminListGroupsForUser": (400, {"__type": "AccessDeniedException", "message": "Not for you."}),
            "AdminUserGlobalSignOut": (400, {"__type": "NotAuthorizedException", "message": "Not you."}),
        }
        desk.use(server.environment())
        page = opened(desk, "someone@example.com")
        # Who may read users may not always read groups: the page shows the rest.
        assert fact(page, "groups") == "AccessDeniedException: Not for you."
        server.held = {"AdminUserGlobalSignOut"}
        desk.click("userSignOut")
        say_yes(desk.qtbot, page)
        desk.wait(lambda: server.count("AdminUserGlobalSignOut") == 1)
        # One act at a time: a second one is not begun meanwhile.
        desk.click("userEnabling")
        assert open_questions(page) == []
        page.close()
        server.let_go()
        assert "someone@example.com: NotAuthorizedException: Not you." in notice(desk)
        desk.wait(lambda: not desk.window.admin.is_busy)
