"""The limits of all operations, case by case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.sandbox.contract import World, case
from tests.sandbox.contract_confirm import forgot, reset

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.sandbox.conftest import Answer


def until_refused(world: World, call: Callable[[], Answer], most: int) -> Answer:
    """Repeat a call, one a second, until it is refused for a limit."""
    world.put("limits", {"on": True})
    for _ in range(most + 1):
        answer = call()
        if answer.status == 400 and answer.refusal[0] == "LimitExceededException":
            return answer
        world.turn(1)
    raise AssertionError("no limit was reached")


def spend_mails(world: World) -> None:
    """Use up the mails of the day."""
    until_refused(world, lambda: world.target.sign_up(world.address()), 50)


@case("SignUp", "daily e-mail limit reached")
def no_mail_left(world: World) -> Answer:
    spend_mails(world)
    address = world.address()
    answer = world.target.sign_up(address)
    # The user was made all the same.
    assert world.target.look(address)["UserStatus"] == "UNCONFIRMED"
    assert world.target.sign_up(address).refusal[0] == "UsernameExistsException"
    return answer


@case("ResendConfirmationCode", "daily e-mail limit")
def no_mail_to_resend(world: World) -> Answer:
    address = world.address()
    world.target.sign_up(address)
    spend_mails(world)
    return world.target.resend(address)


@case("ForgotPassword", "daily e-mail limit")
def no_mail_to_reset(world: World) -> Answer:
    target, address = world.confirmed()
    spend_mails(world)
    return forgot(target, address)


@case("ResendConfirmationCode", "too many")
def resends(world: World) -> Answer:
    address = world.address()
    world.target.sign_up(address)
    world.turn(2 * 86400)
    answer = until_refused(world, lambda: world.target.resend(address), 5)
    world.turn(3600)
    assert world.target.resend(address).status == 200
    return answer


@case("ConfirmSignUp", "too many attempts")
def confirms(world: World) -> Answer:
    address = world.address()
    world.target.sign_up(address)
    return until_refused(world, lambda: world.target.confirm(address, "x"), 15)


@case("ForgotPassword", "too many")
def resets(world: World) -> Answer:
    target, address = world.confirmed()
    world.turn(4 * 86400)
    return until_refused(world, lambda: forgot(target, address), 20)


@case("ConfirmForgotPassword", "too many attempts")
def reset_confirms(world: World) -> Answer:
    target, address = world.confirmed()
    return until_refused(world, lambda: reset(target, address, "x"), 20)
