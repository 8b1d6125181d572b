"""What belongs to an environment goes with it: rules, sessions, acts, notices. New time-outs hold at once."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFrame,
    QLabel,
    QMessageBox,
)

from gui.cognito.environments.config_files import read_file
from gui.cognito.environments.environment import Timeouts
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.desk.sandbox.process import SandboxProcess
from gui.dialogs.settings import SettingsDialog
from gui.machine.settings import Preferences
from tests.pool_server import PoolServer, pool_server
from tests.questions import say_yes
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SIGNED_UP = {"UserConfirmed": False, "UserSub": "7b1a0000-0000-7000-8000-000000000000"}
REFUSED = (400, {"__type": "AccessDeniedException", "message": "Not here"})
LONG_AS_PASSWORD = "Aa1!Aa1!Aa"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """The window before any environment."""
    return Desk(qtbot, tmp_path)


@pytest.fixture
def here() -> Iterator[PoolServer]:
    with pool_server() as server:
        yield server


@pytest.fixture
def there() -> Iterator[PoolServer]:
    with pool_server() as server:
        yield server


def wants(length: int) -> tuple[int, object]:
    """DescribeUserPool of a pool that wants passwords of this length."""
    return 200, {"UserPool": {"Policies": {"PasswordPolicy": {"MinimumLength": length}}}}


def rules(desk: Desk) -> str:
    label = desk.find(QLabel, "passwordRules")
    return label.text().replace("&nbsp;", " ") if label.isVisible() else ""


def notices(desk: Desk) -> list[QMessageBox]:
    boxes: list[QMessageBox] = desk.window.findChildren(QMessageBox, "adminNotice")
    return [box for box in boxes if box.isVisible()]


# Rules for passwords


def test_a_pool_whose_rules_are_not_known_does_not_have_those_of_the_pool_before(
    desk: Desk, here: PoolServer, there: PoolServer
) -> None:
    here.replies |= {"DescribeUserPool": wants(20)}
    there.replies |= {"DescribeUserPool": REFUSED, "SignUp": (200, SIGNED_UP)}
    desk.use(here.environment())
    desk.sign_up(new_address(), LONG_AS_PASSWORD)
    assert "20 characters" in rules(desk)
    assert here.count("SignUp") == 0

    desk.use(there.environment(name="There"))
    assert rules(desk) == ""
    desk.click("signUpButton")
    desk.wait(lambda: there.count("SignUp") == 1)
    assert "AccessDeniedException" in desk.window.users.note.text()


def test_a_pool_whose_rules_are_not_known_has_those_of_its_apps_file(
    desk: Desk, here: PoolServer, there: PoolServer
) -> None:
    here.replies |= {"DescribeUserPool": wants(20)}
    there.replies |= {"DescribeUserPool": REFUSED}
    desk.use(here.environment())
    desk.use(there.environment(name="There", password_policy=PasswordPolicy(minimum_length=14)))
    assert "14 characters" in rules(desk)
    desk.sign_up(new_address(), LONG_AS_PASSWORD)
    desk.find(QLabel, "passwordRules")
    assert there.count("SignUp") == 0


def test_the_rules_of_an_apps_file_stand_under_the_field(
    desk: Desk, here: PoolServer, tmp_path: Path
) -> None:
    file = tmp_path / "amplify_outputs.json"
    auth = {
        "aws_region": "us-east-1",
        "user_pool_id": "us-east-1_AbCdEf123",
        "user_pool_client_id": "abc123",
        "password_policy": {"min_length": 11, "require_uppercase": True, "require_symbols": False},
    }
    file.write_text(json.dumps({"version": "1", "auth": auth}))
    (config,) = read_file(file)
    policy = config.environment.password_policy
    here.replies |= {"DescribeUserPool": REFUSED}
    desk.use(here.environment(password_policy=policy))
    assert "11 characters" in rules(desk)
    assert "uppercase" in rules(desk)
    assert "symbol" not in rules(desk)


# Sessions


def test_a_challenge_is_not_answered_at_another_pool(desk: Desk, here: PoolServer, there: PoolServer) -> None:
    challenge = {"ChallengeName": "SOFTWARE_TOKEN_MFA", "Session": "of here", "ChallengeParameters": {}}
    here.replies |= {"InitiateAuth": (200, challenge)}
    desk.use(here.environment())
    desk.click("toLogInButton")
    desk.wait_for_screen("logInScreen")
    desk.fill("logInEmail", new_address())
    desk.log_in()
    desk.wait_for_screen("challengeScreen")
    desk.fill("challengeCode", "123456")

    desk.window.use(there.environment(name="There"))
    desk.window.phone.challenge.submit()
    desk.wait_for_screen("logInScreen")
    desk.wait(lambda: desk.window.is_ready)
    assert "of here" not in json.dumps(there.bodies)
    assert there.count("RespondToAuthChallenge") == 0


def test_a_sign_up_is_not_confirmed_with_the_session_of_another_pool(
    desk: Desk, here: PoolServer, there: PoolServer
) -> None:
    here.replies |= {"SignUp": (200, SIGNED_UP | {"Session": "of here"})}
    desk.use(here.environment())
    desk.sign_up(new_address())
    desk.wait_for_screen("verifyScreen")
    desk.use(there.environment(name="There"))
    desk.fill("verifyCode", "123456")
    desk.click("verifyButton")
    desk.wait(lambda: there.count("ConfirmSignUp") == 1)
    assert "of here" not in json.dumps(there.bodies)


# A sandbox that does not start


def test_a_sandbox_that_does_not_start_is_told_and_nothing_is_sent_anywhere(
    desk: Desk, here: PoolServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox = SandboxProcess(desk.window)
    sandbox.ready.connect(desk.window.sandbox_ready)
    sandbox.stopped.connect(desk.window.sandbox_stopped)
    desk.use(here.environment(name="Production", is_protected=True))
    monkeypatch.setattr(sys, "executable", "/there/is/no/such/program")
    desk.window.want_sandbox()
    sandbox.offer()
    banner = desk.find(QFrame, "banner")
    desk.wait(banner.isVisible)
    assert "could not be started" in " ".join(label.text() for label in banner.findChildren(QLabel))
    assert "stopped" in desk.window.header.environment.text()

    sent = len(here.requests)
    desk.sign_up(new_address())
    assert "could not be started" in desk.window.phone.toast.text
    desk.window.view.refresh()
    for ask in (desk.window.admin.open_preflight, desk.window.admin.open_clean_up):
        ask()
        desk.wait(lambda: bool(notices(desk)))
        assert "the sandbox does not serve" in notices(desk)[0].text()
        notices(desk)[0].done(0)
    desk.click("haveCodeButton")
    desk.wait(lambda: not desk.window.reads.is_busy)
    assert len(here.requests) == sent


# An admin's acts


def listed(desk: Desk, email: str) -> Any:
    desk.wait(lambda: desk.window.users.model.row_of(email) is not None)
    return desk.window.users.model.user(desk.window.users.model.row_of(email) or 0)


def test_an_act_that_waits_for_another_is_not_begun_once_another_environment_is_chosen(
    desk: Desk, here: PoolServer, there: PoolServer
) -> None:
    email = new_address()
    here.emails = [email]
    here.replies |= {"SignUp": (200, SIGNED_UP | {"UserSub": f"sub of {email}"})}
    here.held = {"AdminConfirmSignUp"}
    desk.use(here.environment())
    desk.sign_up(email)
    desk.wait_for_screen("verifyScreen")
    user = listed(desk, email)
    desk.window.admin.confirm(user)
    say_yes(desk.qtbot, desk.window)
    desk.wait(lambda: here.count("AdminConfirmSignUp") == 1)
    desk.window.admin.delete(user)
    say_yes(desk.qtbot, desk.window)
    there.emails = [email]
    desk.use(there.environment(name="There"))
    here.let_go()
    # What would follow has had its turn: a further act of the same worker is done.
    desk.window.admin.confirm(listed(desk, email))
    say_yes(desk.qtbot, desk.window)
    desk.wait(lambda: there.count("AdminConfirmSignUp") == 1 and not desk.window.admin.is_busy)
    assert here.count("AdminDeleteUser") == there.count("AdminDeleteUser") == 0


def test_an_act_waits_for_one_on_another_user_and_is_then_done(desk: Desk, here: PoolServer) -> None:
    email = new_address()
    here.emails = [email, "second@example.com"]
    here.replies |= {"SignUp": (200, SIGNED_UP | {"UserSub": f"sub of {email}"})}
    here.held = {"AdminConfirmSignUp"}
    desk.use(here.environment())
    desk.sign_up(email)
    desk.wait_for_screen("verifyScreen")
    desk.window.admin.confirm(listed(desk, "second@example.com"))
    say_yes(desk.qtbot, desk.window)
    desk.window.admin.delete(listed(desk, email))
    say_yes(desk.qtbot, desk.window)
    here.let_go()
    desk.wait(lambda: here.count("AdminDeleteUser") == 1)


# Time-outs


def test_new_time_outs_hold_for_all_that_is_read_and_called_at_once(desk: Desk, here: PoolServer) -> None:
    desk.window._settings.preferences = Preferences(timeouts=Timeouts(connect=30, read=30))
    desk.use(here.environment(mail_api=here.endpoint))

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, SettingsDialog):
            QTimer.singleShot(10, accept)
            return
        for box in dialog.findChildren(QDoubleSpinBox):
            box.setValue(box.minimum())
        buttons = dialog.findChild(QDialogButtonBox)
        assert buttons is not None
        buttons.accepted.emit()

    QTimer.singleShot(0, accept)
    desk.window.preferences.open()
    timeouts = desk.window._settings.timeouts
    assert timeouts.read < 2

    here.held = {"SignUp", "ListUsers", "/api/v1/messages"}
    desk.sign_up(new_address())
    desk.wait_for_refusal("NoReply")
    desk.wait(lambda: "could not be read" in desk.window.users.note.text())
    desk.wait(lambda: bool(desk.window.mail.note.text()))
    assert desk.window.session
    assert desk.window.session.timeouts == timeouts


# A call under way, and what its reply says


def test_whoever_leaves_in_mid_call_is_told_and_the_late_reply_says_whose_it_is(
    desk: Desk, here: PoolServer, there: PoolServer
) -> None:
    email = new_address()
    here.replies |= {"SignUp": (200, SIGNED_UP)}
    here.held = {"SignUp"}
    desk.use(here.environment(name="Here"))
    desk.sign_up(email)
    desk.wait(lambda: here.count("SignUp") == 1)
    desk.use(there.environment(name="There"))
    toast = desk.window.phone.toast
    assert toast.isVisible()
    assert toast.title == "You have left Here"
    assert f"SignUp for {email} on Here was sent and may have gone through" in toast.text

    toast.hide()
    here.let_go()
    desk.wait(lambda: desk.calls("SignUp") == 1)
    timeline = desk.window.timeline.table.model()
    desk.wait(lambda: timeline.index(0, 2).data() == "200, after this environment was left")
    assert not desk.window.timeline.table.currentIndex().isValid()
    assert desk.screen == "signUpScreen"
    desk.wait(toast.isVisible)
    assert "A reply has come from Here" in toast.text
    assert desk.step is None or desk.step.name == "NOT_REGISTERED"


def test_what_the_panels_and_preflight_ask_is_hidden_and_names_its_environment(
    desk: Desk, here: PoolServer
) -> None:
    here.replies |= {"SignUp": (200, SIGNED_UP), "DescribeUserPoolClient": REFUSED}
    desk.use(here.environment(name="Here"))
    email = new_address()
    desk.sign_up(email)
    desk.wait_for_screen("verifyScreen")
    desk.window.admin.open_preflight()
    desk.wait(lambda: here.count("GetUser") > 0 and not desk.window.admin.is_busy)
    desk.window.admin.preflight.close()
    timeline = desk.window.timeline
    shown = timeline.table.model()
    done = [shown.index(row, 1).data() for row in range(shown.rowCount())]
    assert [name for name in done if name != "Status"] == ["SignUp"]
    assert [shown.index(0, column).data() for column in (3, 4)] == [email, "Here"]
    assert timeline.table.currentIndex().row() == 0

    timeline.with_reads.trigger()
    rows = [[shown.index(row, column).data() for column in (1, 4)] for row in range(shown.rowCount())]
    assert ["read: GetUser", "Here"] in rows
    assert ["read: ListUsers", "Here"] in rows


def test_a_notice_of_an_environment_goes_with_it(desk: Desk, here: PoolServer, there: PoolServer) -> None:
    here.replies |= {"SignUp": (400, {"__type": "LimitExceededException", "message": "Slowly"})}
    desk.use(here.environment())
    desk.sign_up(new_address())
    desk.wait_for_refusal("LimitExceededException")
    desk.use(there.environment(name="There"))
    assert not desk.window.phone.toast.isVisible()
    assert desk.window.header.quota.text().startswith("Mails 0 of 50")
