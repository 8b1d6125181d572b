"""The log-in that follows VERIFY by itself, through the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import urllib3
from PySide6.QtWidgets import QCheckBox

from gui.cognito.phone_calls.journey import Step
from tests.cognito.pools import EMAIL_POOL, make_pool
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox

SWITCH = "logsInAfterVerify"


def switch_on(desk: Desk) -> None:
    desk.find(QCheckBox, SWITCH).click()


def operations(desk: Desk) -> list[str]:
    return [entry.operation for entry in desk.entries]


def test_it_follows_as_a_call_of_its_own_and_both_are_reported(desk: Desk) -> None:
    switch_on(desk)
    email = new_address()
    desk.fill("verifyCode", desk.register(email))
    desk.click("verifyButton")
    desk.wait_for_screen("homeScreen")
    assert operations(desk) == ["SignUp", "ConfirmSignUp", "InitiateAuth", "RespondToAuthChallenge"]
    toast = desk.window.phone.toast
    assert toast.text == f"{email} is confirmed. The log-in that followed has succeeded too."
    assert desk.step is Step.SIGNED_IN


def test_off_is_the_default_and_then_nothing_follows(desk: Desk) -> None:
    assert not desk.find(QCheckBox, SWITCH).isChecked()
    desk.confirm(new_address())
    assert operations(desk) == ["SignUp", "ConfirmSignUp"]


def test_switched_off_before_verify_nothing_follows(desk: Desk) -> None:
    switch_on(desk)
    code = desk.register(new_address())
    switch_on(desk)  # off again
    switch_on(desk)
    desk.fill("verifyCode", code)
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")
    assert operations(desk) == ["SignUp", "ConfirmSignUp"]


def test_a_refused_log_in_is_told_apart_and_the_way_without_a_password_stays(
    qtbot: QtBot, tmp_path: Path, sandbox: Sandbox
) -> None:
    flows = ["ALLOW_USER_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
    made = make_pool(sandbox, client={"ExplicitAuthFlows": flows})
    desk = Desk(qtbot, tmp_path)
    desk.use(replace(made.environment, logs_in_after_verify=True))
    email = new_address()
    desk.sign_up(email)
    desk.wait_for_screen("verifyScreen")
    desk.fill("verifyCode", desk.wait_for_code(email))
    desk.click("verifyButton")
    text = desk.wait_for_refusal("InvalidParameterException")
    assert text.startswith(
        f"{email} is confirmed. The log-in that followed was refused: USER_SRP_AUTH flow not enabled"
    )
    desk.click("toastAction")
    desk.wait_for_screen("homeScreen")
    assert operations(desk) == ["SignUp", "ConfirmSignUp", "InitiateAuth", "InitiateAuth"]


def test_an_account_that_is_confirmed_at_once_is_logged_in_at_once(
    qtbot: QtBot, tmp_path: Path, own_sandbox: Sandbox
) -> None:
    rules = {"PreSignUp": [{"autoConfirmUser": True}]}
    with urllib3.PoolManager() as http:
        assert http.request("PUT", f"{own_sandbox.endpoint}/sandbox/rules", json=rules).status == 200
    desk = Desk(qtbot, tmp_path)
    desk.use(own_sandbox.environment)
    switch_on(desk)
    desk.sign_up(new_address())
    desk.wait_for_screen("homeScreen")
    assert operations(desk) == ["SignUp", "InitiateAuth", "RespondToAuthChallenge"]


def test_another_environment_never_gets_the_password(qtbot: QtBot, tmp_path: Path, sandbox: Sandbox) -> None:
    desk = Desk(qtbot, tmp_path)
    environment = replace(sandbox.environment, is_sandbox=False, logs_in_after_verify=True)
    desk.use(environment)
    email = new_address()
    code = desk.register(email)
    desk.use(replace(environment, name="Other"))
    desk.window.phone.show_verify()
    desk.fill("verifyCode", code)
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")
    assert operations(desk)[-1] == "ConfirmSignUp"


def test_where_the_pool_mails_a_link_the_log_in_follows_the_link(
    qtbot: QtBot, tmp_path: Path, sandbox: Sandbox
) -> None:
    template = {"VerificationMessageTemplate": {"DefaultEmailOption": "CONFIRM_WITH_LINK"}}
    made = make_pool(sandbox, EMAIL_POOL | template)
    made.admin("CreateUserPoolDomain", Domain=f"after-{made.environment.client_id}")
    desk = Desk(qtbot, tmp_path)
    desk.use(replace(made.environment, is_sandbox=True))
    desk.wait(lambda: desk.window.phone.verify.by_link)
    switch_on(desk)
    desk.sign_up(new_address())
    desk.wait_for_screen("verifyScreen")
    desk.click("linkFollowedButton")
    desk.wait_for_refusal("UserNotConfirmedException")
    desk.click("followLinkButton")
    desk.wait_for_step(Step.CONFIRMED)
    desk.window.phone.show_verify()
    desk.click("linkFollowedButton")
    desk.wait_for_screen("homeScreen")


@pytest.mark.parametrize("is_sandbox", [True, False])
def test_the_switch_is_remembered_by_environment(
    qtbot: QtBot, tmp_path: Path, sandbox: Sandbox, is_sandbox: bool
) -> None:
    kept: list[Any] = []
    desk = Desk(qtbot, tmp_path)
    desk.window.choices.changed.connect(kept.append)
    environment = replace(sandbox.environment, is_sandbox=is_sandbox)
    desk.use(environment)
    switch_on(desk)
    assert kept[-1].logs_in_after_verify
    desk.use(environment if is_sandbox else kept[-1])
    assert desk.find(QCheckBox, SWITCH).isChecked()
    desk.use(replace(environment, name="Other", is_sandbox=False))
    assert not desk.find(QCheckBox, SWITCH).isChecked()
