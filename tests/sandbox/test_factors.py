"""Second factors, sign-in by choice, and flows by their old names."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from moto.cognitoidp.utils import cognito_totp
from pycognito.aws_srp import AWSSRP

from tests.sandbox.account_life import OWN_SENDER, SMS, admin, create, phone, texts, token_of
from tests.sandbox.conftest import PASSWORD
from tests.sandbox.contract import EMAIL_POOL, SrpSignIn, other_code, respond

if TYPE_CHECKING:
    from tests.sandbox.account_life import Make
    from tests.sandbox.conftest import Answer, Target
    from tests.sandbox.contract import World

APP = {"SoftwareTokenMfaConfiguration": {"Enabled": True}}
TEXT = {"SmsMfaConfiguration": SMS}
MAIL = {"EmailMfaConfiguration": {"Subject": "Second step", "Message": "Type {####}"}}


def with_mfa(make: Make, mode: str, *factors: dict[str, Any], **pool: Any) -> Target:
    """A pool that asks for a second factor."""
    target = make({**OWN_SENDER, **pool})
    wanted: dict[str, Any] = {}
    for factor in factors:
        wanted.update(factor)
    given = {"UserPoolId": target.pool_id, "MfaConfiguration": mode, **wanted}
    answer = target.wire.admin("SetUserPoolMfaConfig", **given)
    assert answer.status == 200, answer.body
    assert answer.json == target.wire.admin("GetUserPoolMfaConfig", UserPoolId=target.pool_id).json
    assert answer.json["MfaConfiguration"] == mode
    # D: DescribeUserPool says what was set.
    shown = target.wire.admin("DescribeUserPool", UserPoolId=target.pool_id).json["UserPool"]
    assert shown["MfaConfiguration"] == mode
    return target


class App:
    """An authenticator app."""

    def __init__(self, target: Target, secret: str) -> None:
        self.target, self.totp = target, cognito_totp(secret)

    def code(self) -> str:
        now = self.target.wire.send("GET", "/sandbox/clock").json["now"]
        return str(self.totp.generate(int(now)), "ascii")


def app_of(target: Target, token: str) -> App:
    """Let a user have an authenticator app."""
    app = App(target, target.wire.call("AssociateSoftwareToken", AccessToken=token).json["SecretCode"])
    verified = target.wire.call("VerifySoftwareToken", AccessToken=token, UserCode=app.code())
    assert verified.json == {"Status": "SUCCESS"}
    return app


def prefer(target: Target, token: str, **settings: tuple[bool, bool]) -> Answer:
    """SetUserMFAPreference: by member, whether a factor is on and preferred."""
    given = {f"{n}MfaSettings": {"Enabled": on, "PreferredMfa": first} for n, (on, first) in settings.items()}
    return target.wire.call("SetUserMFAPreference", AccessToken=token, **given)


def factors(target: Target, username: str) -> tuple[list[str], str | None]:
    shown = target.look(username)
    return shown.get("UserMFASettingList", []), shown.get("PreferredMfaSetting")


def answer(target: Target, challenge: Any, username: str = "bob", **responses: str) -> Answer:
    given = {"USERNAME": username, **responses}
    return respond(target, challenge["ChallengeName"], given, Session=challenge["Session"])


def digits(text: str) -> str:
    found = re.search(r"\d{6,8}", text)
    assert found is not None
    return found[0]


def signed_in(reply: Answer) -> bool:
    assert reply.status == 200, reply.body
    return "AuthenticationResult" in reply.json


def test_factors_that_are_not_named_stay(make_target: Make, world: World) -> None:
    target = with_mfa(make_target, "OPTIONAL", APP, TEXT, MAIL)
    create(target, "bob", email=world.address(), phone_number=phone())
    token = token_of(target, "bob")
    text = "User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA"
    # R
    assert prefer(target, token, SoftwareToken=(True, True)).refusal[1] == text
    app_of(target, token)
    # D
    prefer(target, token, SoftwareToken=(True, True))
    assert prefer(target, token, SMS=(True, False)).body == b"{}"
    assert factors(target, "bob") == (["SMS_MFA", "SOFTWARE_TOKEN_MFA"], "SOFTWARE_TOKEN_MFA")
    prefer(target, token, Email=(True, True))
    assert factors(target, "bob") == (["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"], "EMAIL_OTP")
    own = target.wire.call("GetUser", AccessToken=token).json
    assert (own["UserMFASettingList"], own["PreferredMfaSetting"]) == factors(target, "bob")
    prefer(target, token, Email=(False, False))
    assert factors(target, "bob") == (["SMS_MFA", "SOFTWARE_TOKEN_MFA"], None)
    assert prefer(target, token, SMS=(True, True), SoftwareToken=(True, True)).status == 400
    off = {"SMSMfaSettings": {"Enabled": False}}
    assert admin(target, "AdminSetUserMFAPreference", "bob", **off).status == 200
    assert factors(target, "bob") == (["SOFTWARE_TOKEN_MFA"], None)


def test_a_factor_must_be_set_up_where_mfa_is_on(make_target: Make, world: World) -> None:
    target = with_mfa(make_target, "ON", APP)
    create(target, "bob")
    challenge = target.log_in("bob").json
    # V
    assert challenge["ChallengeName"] == "MFA_SETUP"
    assert json.loads(challenge["ChallengeParameters"]["MFAS_CAN_SETUP"]) == ["SOFTWARE_TOKEN_MFA"]
    early = answer(target, challenge)
    assert early.refusal[1] == "Invalid session for the user."
    given = target.wire.call("AssociateSoftwareToken", Session=challenge["Session"]).json
    app = App(target, given["SecretCode"])
    wrong = {"Session": given["Session"], "UserCode": other_code(app.code())}
    assert target.wire.call("VerifySoftwareToken", **wrong).refusal[0] == "EnableSoftwareTokenMFAException"
    taken = app.code()
    verified = target.wire.call("VerifySoftwareToken", Session=given["Session"], UserCode=taken).json
    assert verified["Status"] == "SUCCESS"
    # V: it is asked for from now on, whether or not the challenge is answered.
    assert target.log_in("bob").json["ChallengeName"] == "SOFTWARE_TOKEN_MFA"
    done = {"ChallengeName": "MFA_SETUP", "Session": verified["Session"]}
    assert signed_in(answer(target, done))
    assert factors(target, "bob")[0] == ["SOFTWARE_TOKEN_MFA"]
    challenge = target.log_in("bob").json
    assert challenge["ChallengeName"] == "SOFTWARE_TOKEN_MFA"
    # R: a code is good once.
    used = answer(target, challenge, SOFTWARE_TOKEN_MFA_CODE=taken)
    assert used.refusal == ("ExpiredCodeException", "Your software token has already been used once.")
    world.turn(30)
    assert signed_in(answer(target, challenge, SOFTWARE_TOKEN_MFA_CODE=app.code()))


def test_a_factor_by_text(make_target: Make) -> None:
    target, number = with_mfa(make_target, "ON", APP, TEXT), phone()
    create(target, "bob", phone_number=number)
    # D: with MFA ON, a phone number is a factor.
    challenge = target.log_in("bob").json
    assert challenge["ChallengeName"] == "SMS_MFA"
    shown = challenge["ChallengeParameters"]
    assert shown["CODE_DELIVERY_DELIVERY_MEDIUM"] == "SMS"
    assert shown["CODE_DELIVERY_DESTINATION"].endswith(number[-4:])
    code = digits(texts(target, number)[0])
    wrong = answer(target, challenge, SMS_MFA_CODE=other_code(code))
    assert wrong.refusal == ("CodeMismatchException", "Invalid code or auth state for the user.")
    assert signed_in(answer(target, challenge, SMS_MFA_CODE=code))


def test_the_words_of_a_code_by_text_are_a_triggers_too(make_target: Make, world: World) -> None:
    target, number = with_mfa(make_target, "ON", APP, TEXT), phone()
    create(target, "bob", phone_number=number)
    # D
    rule = {"source": "CustomMessage_Authentication", "smsMessage": "Sign in: {####}"}
    world.put("rules", {"CustomMessage": [rule]})
    challenge = target.log_in("bob").json
    text = texts(target, number)[0]
    assert text.startswith("Sign in: ")
    assert signed_in(answer(target, challenge, SMS_MFA_CODE=digits(text)))


@pytest.mark.parametrize(
    "trigger", ["DefineAuthChallenge", "CreateAuthChallenge", "VerifyAuthChallengeResponse"]
)
def test_each_trigger_of_a_question_may_refuse(make_target: Make, world: World, trigger: str) -> None:
    target = make_target(client={"ExplicitAuthFlows": ["ALLOW_CUSTOM_AUTH"]})
    create(target, "bob")
    refuses = {"source": f"{trigger}_Authentication", "reject": "Not today"}
    world.put("rules", {**QUESTION, trigger: [refuses]})
    reply = target.auth("CUSTOM_AUTH", USERNAME="bob")
    if trigger == "VerifyAuthChallengeResponse":
        reply = answer(target, reply.json, ANSWER="42")
    # D: whatever the trigger.
    expected = ("UserLambdaValidationException", f"{trigger} failed with error Not today.")
    assert reply.refusal == expected


def test_a_factor_by_mail(make_target: Make, address: str) -> None:
    target = with_mfa(make_target, "OPTIONAL", MAIL)
    create(target, "bob", email=address, email_verified="true")
    token = token_of(target, "bob")
    prefer(target, token, Email=(True, True))
    challenge = target.log_in("bob").json
    assert challenge["ChallengeName"] == "EMAIL_OTP"
    mail = target.mails(address)[0]
    assert (mail["Subject"], mail["Snippet"][:5]) == ("Second step", "Type ")
    assert signed_in(answer(target, challenge, EMAIL_OTP_CODE=digits(mail["Snippet"])))


def test_of_several_factors_the_user_chooses(make_target: Make) -> None:
    target, number = with_mfa(make_target, "OPTIONAL", APP, TEXT), phone()
    create(target, "bob", phone_number=number)
    token = token_of(target, "bob")
    app_of(target, token)
    prefer(target, token, SMS=(True, False), SoftwareToken=(True, False))
    choice = target.log_in("bob").json
    # D
    assert choice["ChallengeName"] == "SELECT_MFA_TYPE"
    offered = json.loads(choice["ChallengeParameters"]["MFAS_CAN_CHOOSE"])
    assert offered == ["SMS_MFA", "SOFTWARE_TOKEN_MFA"]
    assert answer(target, choice, ANSWER="EMAIL_OTP").refusal[0] == "InvalidParameterException"
    challenge = answer(target, choice, ANSWER="SMS_MFA").json
    assert challenge["ChallengeName"] == "SMS_MFA"
    assert signed_in(answer(target, challenge, SMS_MFA_CODE=digits(texts(target, number)[0])))


def test_nobody_is_asked_where_the_pool_has_no_factors(make_target: Make) -> None:
    target = make_target()
    create(target, "bob", phone_number=phone())
    token = token_of(target, "bob")
    refused = target.wire.call("AssociateSoftwareToken", AccessToken=token)
    # R
    text = "Software Token MFA has not been enabled by the userPool"
    assert refused.refusal == ("SoftwareTokenMFANotFoundException", text)
    prefer(target, token, SMS=(True, True))
    assert signed_in(target.log_in("bob"))


@pytest.mark.parametrize(
    "wanted",
    [
        {"MfaConfiguration": "ON"},
        {"MfaConfiguration": "OPTIONAL", **MAIL},
        {"MfaConfiguration": "ON", **MAIL},
    ],
)
def test_factors_that_could_not_work_are_refused(make_target: Make, wanted: dict[str, Any]) -> None:
    # D: codes by mail need a sender of the pool's own.
    answered = make_target().wire.admin("SetUserPoolMfaConfig", UserPoolId=make_target().pool_id, **wanted)
    assert answered.refusal[0] == "InvalidParameterException"


@pytest.mark.parametrize(
    ("flows", "right", "wrong"),
    [
        # V, D
        (["ADMIN_NO_SRP_AUTH"], ["USER_SRP_AUTH", "REFRESH_TOKEN_AUTH"], ["USER_PASSWORD_AUTH"]),
        (
            ["USER_PASSWORD_AUTH"],
            ["USER_PASSWORD_AUTH", "USER_SRP_AUTH", "REFRESH_TOKEN_AUTH"],
            ["CUSTOM_AUTH"],
        ),
        (["CUSTOM_AUTH_FLOW_ONLY"], ["CUSTOM_AUTH"], ["USER_SRP_AUTH", "REFRESH_TOKEN_AUTH"]),
    ],
)
def test_flows_by_their_old_names(
    make_target: Make, flows: list[str], right: list[str], wrong: list[str]
) -> None:
    target = make_target(client={"ExplicitAuthFlows": flows})
    create(target, "bob")
    given = {"USERNAME": "bob", "PASSWORD": "x", "SRP_A": "2", "REFRESH_TOKEN": "x"}
    for flow in wrong:
        assert target.auth(flow, **given).refusal[1] == f"{flow} flow not enabled for this client"
    for flow in right:
        reply = target.auth(flow, **given)
        assert reply.status == 200 or "not enabled" not in reply.refusal[1]


OTP_POOL = {
    **EMAIL_POOL,
    "Policies": {"SignInPolicy": {"AllowedFirstAuthFactors": ["PASSWORD", "EMAIL_OTP"]}},
}
BY_CHOICE = {"ExplicitAuthFlows": ["ALLOW_USER_AUTH"], "PreventUserExistenceErrors": "ENABLED"}


def begin(target: Target, username: str, **more: str) -> Any:
    return target.auth("USER_AUTH", USERNAME=username, **more).json


def test_a_sign_in_by_choice(make_target: Make, address: str) -> None:
    target = make_target(OTP_POOL, BY_CHOICE)
    target.confirmed(address)
    choice = begin(target, address)
    # D
    assert choice["ChallengeName"] == "SELECT_CHALLENGE"
    assert choice["AvailableChallenges"] == ["PASSWORD_SRP", "PASSWORD", "EMAIL_OTP"]
    wrong = answer(target, choice, address, ANSWER="PASSWORD", PASSWORD="wrong")
    assert wrong.refusal[1] == "Incorrect username or password."
    assert answer(target, choice, address, ANSWER="SMS_OTP").refusal[0] == "InvalidParameterException"
    assert signed_in(answer(target, choice, address, ANSWER="PASSWORD", PASSWORD=PASSWORD))
    srp = answer(target, begin(target, address), address, ANSWER="PASSWORD_SRP", SRP_A="2").json
    assert srp["ChallengeName"] == "PASSWORD_VERIFIER"
    challenge = answer(target, begin(target, address), address, ANSWER="EMAIL_OTP").json
    code = digits(target.mails(address)[0]["Snippet"])
    assert signed_in(answer(target, challenge, address, EMAIL_OTP_CODE=code))
    preferred = begin(target, address, PREFERRED_CHALLENGE="EMAIL_OTP")
    assert preferred["ChallengeName"] == "EMAIL_OTP"
    nobody = begin(target, "nobody@example.com")
    assert nobody["ChallengeName"] == "SELECT_CHALLENGE"
    hidden = answer(target, nobody, "nobody@example.com", ANSWER="PASSWORD", PASSWORD=PASSWORD)
    assert hidden.refusal[1] == "Incorrect username or password."


def test_a_sign_up_without_a_password(make_target: Make, address: str) -> None:
    target = make_target(OTP_POOL, BY_CHOICE)
    given = {"ClientId": target.client_id, "Username": address}
    # D: where codes are enough.
    assert target.wire.call("SignUp", **given).status == 200
    assert target.confirm(address, target.code(address)).status == 200
    challenge = begin(target, address, PREFERRED_CHALLENGE="EMAIL_OTP")
    code = digits(target.mails(address)[0]["Snippet"])
    assert signed_in(answer(target, challenge, address, EMAIL_OTP_CODE=code))
    plain = make_target(EMAIL_POOL)
    refused = plain.wire.call("SignUp", ClientId=plain.client_id, Username=address)
    assert refused.refusal[1].startswith("1 validation error detected: Value at 'password'")


QUESTION = {
    "DefineAuthChallenge": [{"attempts": 2}],
    "CreateAuthChallenge": [{"publicChallengeParameters": {"question": "6 x 7"}, "answer": "42"}],
}


def test_questions_of_a_pools_own(make_target: Make, world: World) -> None:
    target = make_target(client={"ExplicitAuthFlows": ["ALLOW_CUSTOM_AUTH"]})
    create(target, "bob")
    # R
    text = "Custom auth lambda trigger is not configured for the user pool."
    assert target.auth("CUSTOM_AUTH", USERNAME="bob").refusal[1] == text
    world.put("rules", QUESTION)
    challenge = target.auth("CUSTOM_AUTH", USERNAME="bob").json
    assert challenge["ChallengeName"] == "CUSTOM_CHALLENGE"
    assert challenge["ChallengeParameters"]["question"] == "6 x 7"
    again = answer(target, challenge, ANSWER="41").json
    assert again["ChallengeName"] == "CUSTOM_CHALLENGE"
    assert signed_in(answer(target, again, ANSWER="42"))
    challenge = answer(target, target.auth("CUSTOM_AUTH", USERNAME="bob").json, ANSWER="1").json
    assert answer(target, challenge, ANSWER="2").refusal[1] == "Incorrect username or password."


def test_a_question_after_the_password(make_target: Make, world: World) -> None:
    target = make_target(client={"ExplicitAuthFlows": ["ALLOW_CUSTOM_AUTH"]})
    create(target, "bob")
    world.put("rules", QUESTION)
    client = AWSSRP(
        username="bob",
        password=PASSWORD,
        pool_id=target.pool_id,
        client_id=target.client_id,
        client=object(),
    )
    first = target.auth("CUSTOM_AUTH", CHALLENGE_NAME="SRP_A", **client.get_auth_params()).json
    challenge = SrpSignIn(target, client, first["ChallengeParameters"]).finish().json
    assert challenge["ChallengeName"] == "CUSTOM_CHALLENGE"
    assert signed_in(answer(target, challenge, ANSWER="42"))
