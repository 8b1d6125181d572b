"""A pool whose user names are made up: the name is known before the service hears of it, and used on."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.environment import Timeouts
from gui.cognito.phone_calls.calls import ConfirmSignUp, ResendConfirmationCode, SignUp
from gui.cognito.phone_calls.outcomes import CodeSent, Confirmed, Refusal, SignedUp
from gui.cognito.phone_calls.user_pool import UserPool
from gui.cognito.sandbox_control import Fault, SandboxControl
from gui.messages.mailbox import Mailbox
from tests.cognito.pools import make_pool
from tests.cognito.recorder import recorder
from tests.tester import PASSWORD, new_address

if TYPE_CHECKING:
    from gui.cognito.environments.environment import Environment
    from tests.conftest import Sandbox


@pytest.fixture(scope="module")
def server(sandbox: Sandbox) -> Sandbox:
    return sandbox


@dataclass
class Phone:
    """An app over an alias pool, which may be started anew: the names outlive it."""

    environment: Environment
    usernames: dict[str, str] = field(default_factory=dict)
    email: str = field(default_factory=new_address)

    def start(self) -> UserPool:
        return UserPool(self.environment, Timeouts(), lambda _: None, usernames=self.usernames)

    def code(self) -> str:
        """The code of the newest mail."""
        box = Mailbox(self.environment.mail_api or "", 5)
        mail = next(box.message(summary) for summary in box.page().summaries if summary.to == (self.email,))
        (code,) = mail.codes()
        return code


@pytest.fixture
def phone(server: Sandbox) -> Phone:
    pool = make_pool(server, {"AliasAttributes": ["email"], "AutoVerifiedAttributes": ["email"]})
    return Phone(replace(pool.environment, usernames=Usernames.MADE_UP))


def test_a_lost_reply_leaves_a_code_that_works(phone: Phone, server: Sandbox) -> None:
    SandboxControl(server.endpoint, 5).arm(Fault("reply-lost", "SignUp"))
    lost = phone.start().perform(SignUp(phone.email, PASSWORD))
    assert isinstance(lost, Refusal)
    assert lost.may_have_happened
    restarted = phone.start()
    assert isinstance(restarted.perform(ResendConfirmationCode(phone.email)), CodeSent)
    assert restarted.perform(ConfirmSignUp(phone.email, phone.code())) == Confirmed(phone.email)


def test_the_name_is_known_before_it_is_sent(phone: Phone) -> None:
    known: list[str | None] = []

    class Names(dict[str, str]):
        def __setitem__(self, address: str, username: str) -> None:
            known.append(username)
            assert not running.requests
            super().__setitem__(address, username)

    with recorder() as running:
        phone.environment = replace(phone.environment, endpoint=running.endpoint)
        phone.usernames = Names()
        phone.start().perform(SignUp(phone.email, PASSWORD))
        assert f'"Username": "{known[0]}"' in running.requests[0].body


@pytest.mark.parametrize("is_reached", [True, False])
def test_a_second_sign_up_that_came_to_nothing_leaves_the_first_ones_code_working(
    phone: Phone, is_reached: bool
) -> None:
    assert isinstance(phone.start().perform(SignUp(phone.email, PASSWORD)), SignedUp)
    usual = phone.environment
    if not is_reached:
        with recorder() as gone:
            phone.environment = replace(usual, endpoint=gone.endpoint)
    assert isinstance(phone.start().perform(SignUp(phone.email, "weak")), Refusal)
    phone.environment = usual
    assert phone.start().perform(ConfirmSignUp(phone.email, phone.code())) == Confirmed(phone.email)


def test_the_newest_sign_up_of_an_address_is_the_one_that_is_verified(phone: Phone) -> None:
    for _ in range(2):
        assert isinstance(phone.start().perform(SignUp(phone.email, PASSWORD)), SignedUp)
    assert phone.start().perform(ConfirmSignUp(phone.email, phone.code())) == Confirmed(phone.email)


def test_no_name_is_kept_where_none_is_made_up(phone: Phone) -> None:
    phone.environment = replace(phone.environment, usernames=Usernames.EMAIL)
    phone.start().perform(SignUp(phone.email, PASSWORD))
    assert phone.usernames == {}
