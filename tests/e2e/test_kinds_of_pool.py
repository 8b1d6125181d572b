"""From sign-up to signed in, for each kind of pool: the form follows what the pool asks of who signs up."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QLineEdit

from gui.cognito.admin import clean_up
from gui.cognito.admin.clean_up import State
from gui.cognito.environments.account_rules import Usernames
from gui.cognito.phone_calls.journey import Step
from gui.evidence.keeping import pool_address
from gui.panels.users_model import ADDRESS, OTHER, VERIFIED
from tests.cognito.pools import make_pool
from tests.tester import PASSWORD, Desk, new_address

if TYPE_CHECKING:
    from tests.conftest import Sandbox

SIX = ("given_name", "family_name", "birthdate", "gender", "phone_number", "zoneinfo")
SIX_VALUES = {
    "given_name": "Ada",
    "family_name": "Lovelace",
    "birthdate": "1815-12-10",
    "gender": "female",
    "phone_number": "+44 20 7946 0000",
    "zoneinfo": "Europe/London",
}
BOTH = {"UsernameAttributes": ["email", "phone_number"], "AutoVerifiedAttributes": ["email", "phone_number"]}


@dataclass(frozen=True)
class Case:
    """A kind of pool, and what a tester types into its form."""

    settings: dict[str, Any]
    address: str
    label: str
    attributes: dict[str, str] = field(default_factory=dict)
    sent_to: str = ""
    usernames: Usernames = Usernames.EMAIL
    column: str = "E-mail"


CASES = {
    "e-mail": Case(
        {"UsernameAttributes": ["email"], "AutoVerifiedAttributes": ["email"]}, new_address(), "Email"
    ),
    "e-mail with six attributes": Case(
        {
            "UsernameAttributes": ["email"],
            "AutoVerifiedAttributes": ["email"],
            "Schema": [{"Name": name, "Required": True, "AttributeDataType": "String"} for name in SIX],
        },
        new_address(),
        "Email",
        SIX_VALUES,
    ),
    "phone number": Case(
        {"UsernameAttributes": ["phone_number"], "AutoVerifiedAttributes": ["phone_number"]},
        "+821012345601",
        "Phone Number",
        column="Phone number",
    ),
    "e-mail or phone number, by e-mail": Case(
        BOTH, new_address(), "Email or Phone Number", column="E-mail or phone number"
    ),
    "e-mail or phone number, by phone": Case(
        BOTH, "+821012345602", "Email or Phone Number", column="E-mail or phone number"
    ),
    "plain name": Case(
        {"AutoVerifiedAttributes": ["email"]},
        "ada",
        "Username",
        {"email": (ada := new_address())},
        ada,
        Usernames.PLAIN,
        "User name",
    ),
    "alias": Case(
        {"AliasAttributes": ["email"], "AutoVerifiedAttributes": ["email"]}, new_address(), "Email"
    ),
}


@pytest.mark.parametrize("kind", CASES)
def test_from_sign_up_to_signed_in(kind: str, desk: Desk, sandbox: Sandbox) -> None:
    """Each in the real window; the form shows what the pool asks for, without anybody saying so."""
    case = CASES[kind]
    made = make_pool(sandbox, case.settings)
    desk.use(replace(made.environment, is_sandbox=True, usernames=case.usernames))
    assert desk.find(QLineEdit, "signUpEmail").accessibleName() == case.label

    desk.fill("signUpEmail", case.address)
    desk.fill("signUpPassword", PASSWORD)
    desk.fill("signUpConfirmPassword", PASSWORD)
    for name, value in case.attributes.items():
        desk.fill(f"signUpAttribute_{name}", value)
    desk.click("signUpButton")
    desk.wait_for_screen("verifyScreen")
    desk.wait_for_step(Step.UNCONFIRMED)
    users = desk.window.users
    desk.wait(lambda: users.model.present is not None)  # it was looked up by what the pool signs in with
    assert users.model.index(0, ADDRESS).data() == case.address
    assert users.prefix.accessibleName() == f"{case.column} begins with"
    desk.fill("usersPrefix", case.address[:4])
    desk.wait(lambda: users.model.read_count == 1)

    sent_to = case.sent_to or case.address
    code = desk.wait_for_code(sent_to)
    desk.fill("verifyCode", code)
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")
    desk.wait_for_step(Step.CONFIRMED)
    desk.log_in()
    desk.wait_for_screen("homeScreen")
    desk.wait_for_step(Step.SIGNED_IN)
    assert desk.calls("SignUp") == 1

    session = desk.window.session
    assert session is not None
    assert session.directory is not None
    on_record = desk.ledger.users(pool_address(session.environment))
    rows = clean_up.look(session.directory, on_record, threading.Event())
    assert [(row.made.email, row.state) for row in rows] == [(case.address, State.PRESENT)]


def test_a_mailed_code_goes_to_the_name_that_it_was_sent_for(desk: Desk, sandbox: Sandbox) -> None:
    """And not to the address: in a pool of plain names nobody is called so."""
    made = make_pool(sandbox, {"AutoVerifiedAttributes": ["email"]})
    desk.use(replace(made.environment, is_sandbox=True, usernames=Usernames.PLAIN))
    desk.window.phone.sign_up.fill("Grace", PASSWORD, {"email": (address := new_address())})
    desk.click("signUpButton")
    desk.wait_for_screen("verifyScreen")
    code = desk.wait_for_code(address)
    users = desk.window.users
    desk.wait(lambda: users.model.present is not None)
    shown = [users.model.index(0, column).data() for column in (ADDRESS, OTHER, VERIFIED)]
    assert shown == ["Grace", address, "no"]
    desk.fill("verifyEmail", "somebody else")
    desk.wait_for_code(address)
    desk.click("useCodeButton")
    assert desk.find(QLineEdit, "verifyEmail").text() == "Grace"
    assert desk.find(QLineEdit, "verifyCode").text() == code
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")
    desk.wait(lambda: users.model.index(0, VERIFIED).data() == "yes")
