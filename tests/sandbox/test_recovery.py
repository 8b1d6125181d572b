"""Changed addresses, forgotten and reset passwords, and where their codes go."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.sandbox.account_life import admin, create, pairs, phone, seen, texts, token_of, update
from tests.sandbox.conftest import PASSWORD
from tests.sandbox.contract import EMAIL_POOL, other_code

if TYPE_CHECKING:
    from tests.sandbox.account_life import Make
    from tests.sandbox.conftest import Answer, Target
    from tests.sandbox.contract import World

KEEPS = {
    **EMAIL_POOL,
    "UserAttributeUpdateSettings": {"AttributesRequireVerificationBeforeUpdate": ["email"]},
}


def verify(target: Target, token: str, code: str) -> Answer:
    given = {"AccessToken": token, "AttributeName": "email", "Code": code}
    return target.wire.call("VerifyUserAttribute", **given)


def forgot(target: Target, username: str) -> Answer:
    return target.wire.call("ForgotPassword", ClientId=target.client_id, Username=username)


def confirm_forgot(target: Target, username: str, code: str, password: str = "N3w!Password") -> Answer:
    given = {"ClientId": target.client_id, "Username": username, "ConfirmationCode": code}
    return target.wire.call("ConfirmForgotPassword", **given, Password=password)


def code_in(text: str) -> str:
    found = re.search(r"\d{6}", text)
    assert found is not None
    return found[0]


def test_a_changed_address_is_verified_by_a_code(make_target: Make, world: World, address: str) -> None:
    target, moved = make_target(EMAIL_POOL), world.address()
    target.confirmed(address)
    token = token_of(target, address)
    # R, D
    told = update(target, token, email=moved).json["CodeDeliveryDetailsList"]
    assert told == [{"AttributeName": "email", "DeliveryMedium": "EMAIL", "Destination": "f***@e***"}]
    assert seen(target, token)["email_verified"] == "false"
    assert target.look(moved)["UserStatus"] == "CONFIRMED"
    first = target.code(moved)
    assert verify(target, token, other_code(first)).refusal[0] == "CodeMismatchException"
    again = {"AccessToken": token, "AttributeName": "email"}
    sent = target.wire.call("GetUserAttributeVerificationCode", **again).json["CodeDeliveryDetails"]
    assert sent == told[0]
    assert verify(target, token, first).refusal[0] == "CodeMismatchException"
    assert verify(target, token, target.code(moved)).body == b"{}"
    assert seen(target, token)["email_verified"] == "true"
    assert verify(target, token, target.code(moved)).refusal[0] == "ExpiredCodeException"


def test_an_address_that_stays_until_the_new_one_is_verified(
    make_target: Make, world: World, address: str
) -> None:
    target, moved = make_target(KEEPS), world.address()
    target.confirmed(address)
    token = token_of(target, address)
    assert update(target, token, email=moved).json["CodeDeliveryDetailsList"][0]["AttributeName"] == "email"
    # D: the old one stays, verified, and signs in.
    shown = seen(target, token)
    assert (shown["email"], shown["email_verified"]) == (address, "true")
    assert target.log_in(address).status == 200
    assert target.log_in(moved).refusal[0] == "UserNotFoundException"
    assert verify(target, token, target.code(moved)).status == 200
    assert seen(target, token)["email"] == moved
    assert target.log_in(moved).status == 200
    assert target.log_in(address).refusal[0] == "UserNotFoundException"


def test_an_address_that_somebody_took_meanwhile(make_target: Make, world: World, address: str) -> None:
    target, moved = make_target(KEEPS), world.address()
    target.confirmed(address)
    token = token_of(target, address)
    update(target, token, email=moved)
    code = target.code(moved)
    target.sign_up(moved)
    assert verify(target, token, code).refusal[0] == "AliasExistsException"
    assert seen(target, token)["email"] == address


def test_what_needs_no_code_gets_none(make_target: Make, world: World) -> None:
    target = make_target()
    create(target, "bob", email=world.address(), email_verified="true")
    token = token_of(target, "bob")
    # S: an address that is not auto-verified: `{}`, and it is unverified.
    assert update(target, token, email=world.address()).body == b"{}"
    assert seen(target, token)["email_verified"] == "false"


def test_an_administrator_resets_a_password(make_target: Make, address: str) -> None:
    target = make_target(EMAIL_POOL)
    target.confirmed(address)
    assert admin(target, "AdminResetUserPassword", address).body == b"{}"
    # D
    assert target.look(address)["UserStatus"] == "RESET_REQUIRED"
    assert target.log_in(address).refusal[0] == "PasswordResetRequiredException"
    assert confirm_forgot(target, address, target.code(address)).status == 200
    assert target.log_in(address, "N3w!Password").status == 200
    create(target, "unreachable@example.com")
    text = "Cannot reset password for the user as there is no registered/verified email or phone_number"
    assert admin(target, "AdminResetUserPassword", "unreachable@example.com").refusal[1] == text


def recovery(*names: str) -> dict[str, Any]:
    mechanisms = [{"Name": name, "Priority": number} for number, name in enumerate(names, 1)]
    return {"AccountRecoverySetting": {"RecoveryMechanisms": mechanisms}}


@pytest.mark.parametrize(
    ("order", "medium"),
    [
        ((), "EMAIL"),
        (("verified_phone_number", "verified_email"), "SMS"),
        (("verified_email", "verified_phone_number"), "EMAIL"),
        (("verified_phone_number",), "SMS"),
    ],
)
def test_the_order_of_recovery(make_target: Make, address: str, order: tuple[str, ...], medium: str) -> None:
    # D
    target, number = make_target(recovery(*order) if order else None), phone()
    both = {"email_verified": "true", "phone_number_verified": "true"}
    create(target, "bob", email=address, phone_number=number, **both)
    assert forgot(target, "bob").json["CodeDeliveryDetails"]["DeliveryMedium"] == medium


def test_a_code_by_text(make_target: Make) -> None:
    target, number = make_target(), phone()
    create(target, "bob", phone_number=number, phone_number_verified="true")
    # R: where only the phone is verified, the code goes there.
    told = forgot(target, "bob").json["CodeDeliveryDetails"]
    assert told["DeliveryMedium"] == "SMS"
    assert re.fullmatch(rf"\+\*+{number[-4:]}", told["Destination"])
    (text,) = texts(target, number)
    assert confirm_forgot(target, "bob", code_in(text)).status == 200


def test_none_but_an_administrator_recovers(make_target: Make, address: str) -> None:
    target = make_target({**EMAIL_POOL, **recovery("admin_only")})
    target.confirmed(address)
    # D: refused; the code of the refusal is the documented one.
    assert forgot(target, address).refusal[0] == "NotAuthorizedException"


def test_a_reset_mail_in_the_pools_words(make_target: Make, address: str) -> None:
    words = {"EmailSubject": "Our code", "EmailMessage": "Use {####}, please"}
    target = make_target({**EMAIL_POOL, "VerificationMessageTemplate": words})
    target.confirmed(address)
    forgot(target, address)
    mail = target.mails(address)[0]
    # D: the pool's template is for every code.
    assert (mail["Subject"], mail["Snippet"]) == ("Our code", f"Use {target.code(address)}, please")


def test_the_last_passwords_are_not_to_be_used_again(make_target: Make, address: str) -> None:
    policy = {"PasswordPolicy": {"MinimumLength": 8, "PasswordHistorySize": 2}}
    target = make_target({**EMAIL_POOL, "Policies": policy})
    target.confirmed(address)
    token = token_of(target, address)

    def change(before: str, after: str) -> Answer:
        given = {"AccessToken": token, "PreviousPassword": before, "ProposedPassword": after}
        return target.wire.call("ChangePassword", **given)

    # D
    assert change(PASSWORD, PASSWORD).refusal[0] == "PasswordHistoryPolicyViolationException"
    assert change(PASSWORD, "Second-2nd").status == 200
    assert change("Second-2nd", PASSWORD).refusal[0] == "PasswordHistoryPolicyViolationException"
    assert change("Second-2nd", "Third-3rd").status == 200
    forgot(target, address)
    code = target.code(address)
    again = confirm_forgot(target, address, code, "Second-2nd")
    assert again.refusal[0] == "PasswordHistoryPolicyViolationException"
    assert confirm_forgot(target, address, code, PASSWORD).status == 200


def test_codes_to_phones_are_read_by_the_tester_alone(make_target: Make, world: World) -> None:
    pool = {"UsernameAttributes": ["phone_number"], "AutoVerifiedAttributes": ["phone_number"]}
    target, number = make_target(pool), phone()
    assert target.sign_up(number).json["CodeDeliveryDetails"]["DeliveryMedium"] == "SMS"
    assert target.resend(number).status == 200
    newest, oldest = texts(target, number)
    assert code_in(newest) != code_in(oldest) or newest == oldest
    text = target.wire.send("GET", "/sandbox/texts").json["texts"][0]
    assert set(text) == {"to", "body", "sent", "pool"}
    assert target.confirm(number, code_in(newest)).status == 200
    page = {"Origin": "https://elsewhere.example"}
    assert target.wire.send("GET", "/sandbox/texts", headers=page).status == 403
    assert target.wire.send("DELETE", "/sandbox/texts").status == 404
    template = {"VerificationMessageTemplate": {"SmsMessage": "Code: {####}"}}
    worded = make_target({**pool, **template})
    worded.sign_up(number)
    assert texts(worded, number)[0].startswith("Code: ")


def test_codes_for_other_things_than_addresses_are_refused(make_target: Make) -> None:
    target = make_target()
    create(target, "bob")
    token = token_of(target, "bob")
    for name in ("email", "nickname"):
        given = {"AccessToken": token, "AttributeName": name}
        answer = target.wire.call("GetUserAttributeVerificationCode", **given)
        assert answer.refusal[0] == "InvalidParameterException"
    assert target.sign_up("eve", UserAttributes=pairs(email="e@example.com")).status == 200
