"""Preflight finds out what it may, says honestly what it cannot know, and leaves no trace in the pool."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

import pytest

from gui.cognito.admin import preflight, probes
from gui.cognito.admin.check_results import CheckResult, Level, Topic
from gui.cognito.admin.network_results import clock
from gui.cognito.admin.settings_results import pool_as_read
from gui.cognito.credentials import AccessKeys, Profile
from gui.cognito.environments.account_rules import SignUpAttribute, Usernames
from gui.cognito.environments.environment import AuthFlow, Timeouts
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.messages.mailbox import Mailbox
from tests.cognito.pools import ADMIN, EMAIL_POOL, Made, make_pool
from tests.cognito.recorder import Reply, recorder
from tests.tester import new_address

if TYPE_CHECKING:
    from pathlib import Path

    from gui.cognito.credentials import Signer
    from tests.conftest import Sandbox

OK, PROBLEM, UNKNOWN = Level.OK, Level.PROBLEM, Level.UNKNOWN
TRIGGER = "arn:aws:lambda:us-east-1:123456789012:function:greet"


@pytest.fixture(scope="module")
def server(sandbox: Sandbox) -> Sandbox:
    return sandbox


def check(pool: Made, signer: Signer | None = None, **changes: Any) -> dict[Topic, CheckResult]:
    """One result for each topic, in their order, in English."""
    secret = changes.pop("client_secret", pool.client_secret)
    environment = replace(pool.environment, **changes)
    results = [
        replace(result, sentence=str(result.sentence), remedy=str(result.remedy))
        for result in preflight.check(environment, Timeouts(), pool.exchanges.append, signer, secret)
    ]
    assert [result.topic for result in results] == list(Topic)
    for result in results:
        assert str(result.sentence).endswith(".") or result.level is not OK
        assert result.remedy or result.level is OK or str(result.sentence).startswith("Not asked")
    return {result.topic: result for result in results}


def levels(results: dict[Topic, CheckResult], *topics: Topic) -> list[Level]:
    return [results[topic].level for topic in topics]


def test_a_sound_pool_is_read_through_and_through(server: Sandbox) -> None:
    pool = make_pool(server, client={"PreventUserExistenceErrors": "ENABLED"})
    results = check(pool, ADMIN)
    assert {result.level for result in results.values()} == {OK}
    assert results[Topic.REGION].sentence == "us-east-1, as the user pool id says."
    assert results[Topic.REACHABLE].sentence == f"{server.endpoint} answers."
    assert "on this machine" in str(results[Topic.TLS].sentence)
    assert results[Topic.POOL].sentence == "Pool, with about 0 users."
    assert results[Topic.CLIENT].sentence == f"app ({pool.environment.client_id})."
    assert str(results[Topic.EXISTENCE_ERRORS].sentence).startswith("ENABLED")
    assert server.endpoint in str(results[Topic.SENDER].sentence)
    assert results[Topic.CREDENTIALS].sentence == (
        f"Made-up ones: {server.endpoint} is on this computer, and takes them."
    )
    assert results[Topic.USER_NAMES].sentence == (
        "The e-mail address stands for the user name; letter case counts."
    )
    assert results[Topic.PASSWORD_POLICY].sentence == (
        "At least 8 characters, a lower-case letter, an upper-case letter, a number, a symbol."
    )
    assert results[Topic.PASSWORD_POLICY].password_policy == PasswordPolicy()
    assert pool.operations == ["GetUser", "DescribeUserPool", "DescribeUserPoolClient"]


def test_of_the_sandbox_it_says_that_it_is_the_sandbox(server: Sandbox) -> None:
    pool = make_pool(server)
    results = check(pool, ADMIN, is_sandbox=True, name="Sandbox")
    assert {result.level for result in results.values()} == {OK}
    for topic in (Topic.REACHABLE, Topic.CREDENTIALS, Topic.SENDER, Topic.PRODUCTION):
        assert "sandbox" in str(results[topic].sentence)
    said = " ".join(f"{result.sentence} {result.remedy}" for result in results.values())
    assert "AWS" not in said
    results = check(pool, ADMIN, is_sandbox=True, endpoint="http://127.0.0.1:9")
    assert results[Topic.REACHABLE].sentence == "Nothing answers at http://127.0.0.1:9."
    assert "menu Sandbox, 'Restart'" in str(results[Topic.REACHABLE].remedy)


def test_of_aws_it_says_what_its_own_sender_allows(server: Sandbox) -> None:
    pool = make_pool(server)
    settings = pool.directory.pool_settings()
    results = {each.topic: each for each in pool_as_read(replace(pool.environment, endpoint=None), settings)}
    assert "50 mails a day for the whole AWS account" in str(results[Topic.SENDER].sentence)


def test_what_stands_in_the_way_of_a_sign_up_is_named_with_its_remedy(server: Sandbox) -> None:
    pool = make_pool(
        server,
        {
            "AliasAttributes": ["email"],
            "AdminCreateUserConfig": {"AllowAdminCreateUserOnly": True},
            "LambdaConfig": {"PreSignUp": TRIGGER},
            "EmailConfiguration": {"EmailSendingAccount": "DEVELOPER", "From": "desk@example.com"},
            "UserPoolTags": {"stage": "PROD"},
            "DeletionProtection": "ACTIVE",
        },
        {"ExplicitAuthFlows": ["ALLOW_USER_PASSWORD_AUTH"]},
    )
    results = check(pool, ADMIN)
    problems = {topic for topic, result in results.items() if result.level is PROBLEM}
    assert problems == {
        Topic.FLOWS, Topic.SELF_SIGN_UP, Topic.EMAIL_VERIFIED, Topic.PRODUCTION,
    }  # fmt: skip
    assert all(results[topic].remedy for topic in problems)
    assert "ALLOW_USER_PASSWORD_AUTH" in str(results[Topic.FLOWS].sentence)
    assert "alias" in str(results[Topic.USER_NAMES].sentence)
    assert results[Topic.PRODUCTION].sentence == "It looks like it: stage=PROD, deletion protection."
    assert "desk@example.com" in str(results[Topic.SENDER].sentence)
    assert str(results[Topic.TRIGGERS].sentence).startswith("PreSignUp: ")
    assert str(results[Topic.EXISTENCE_ERRORS].sentence).startswith("LEGACY")


@pytest.mark.parametrize(
    ("settings", "follows", "words"),
    [
        ({"UsernameAttributes": ["phone_number"]}, True, "The phone number stands for the user name"),
        ({"UsernameAttributes": ["email", "phone_number"]}, True, "The e-mail address or the phone number"),
        ({"AliasAttributes": ["email"]}, True, "E-mail is an alias here"),
        ({"UsernameConfiguration": {"CaseSensitive": False}}, False, "letter case does not count"),
        ({}, False, "Any user name, also an address; letter case counts"),
    ],
)
def test_what_a_user_name_may_be_is_told(
    server: Sandbox, settings: dict[str, Any], follows: bool, words: str
) -> None:
    """And that the form follows the pool, where the environment says otherwise."""
    result = check(make_pool(server, settings), ADMIN)[Topic.USER_NAMES]
    assert result.level is OK
    assert words in str(result.sentence)
    assert ("the sign-up form follows the pool" in str(result.remedy)) is follows


REQUIRED = [
    {"Name": name, "Required": True, "AttributeDataType": "String"} for name in ("email", "given_name")
]
TEAM = {"Name": "team", "AttributeDataType": "String", "Mutable": True}


NAME = SignUpAttribute("given_name", True)


@pytest.mark.parametrize(
    ("attributes", "level", "words", "remedy"),
    [
        (
            (),
            OK,
            "The pool requires given_name.",
            "The environment does not name given_name; the sign-up form",
        ),
        ((NAME,), OK, "The pool requires given_name.", ""),
        (
            (NAME, SignUpAttribute("custom:shop")),
            PROBLEM,
            "The pool's schema has no custom:shop: a sign-up with it is refused.",
            "Compare it with the app's own form",
        ),
        (
            (NAME, SignUpAttribute("custom:team")),
            PROBLEM,
            "The app client may not set custom:team: a sign-up with it is refused.",
            "Compare it with the app's own form",
        ),
    ],
)
def test_the_pools_schema_is_compared_with_the_form(
    server: Sandbox, attributes: tuple[SignUpAttribute, ...], level: Level, words: str, remedy: str
) -> None:
    pool = make_pool(
        server,
        {**EMAIL_POOL, "Schema": [*REQUIRED, TEAM]},
        {"WriteAttributes": ["email", "given_name"]},
    )
    result = check(pool, ADMIN, attributes=attributes)[Topic.ATTRIBUTES]
    assert (result.level, result.sentence) == (level, words)
    assert str(result.remedy).startswith(remedy)


def test_a_code_by_text_message_is_as_well_as_one_by_mail(server: Sandbox) -> None:
    settings = {"UsernameAttributes": ["phone_number"], "AutoVerifiedAttributes": ["phone_number"]}
    results = check(make_pool(server, settings), ADMIN, usernames=Usernames.PHONE_NUMBER)
    assert levels(results, Topic.EMAIL_VERIFIED, Topic.USER_NAMES, Topic.ATTRIBUTES) == [OK, OK, OK]
    assert results[Topic.EMAIL_VERIFIED].sentence == "A sign-up is sent a code by text message."


@pytest.mark.parametrize("signer", [None, ADMIN], ids=["probed", "read"])
@pytest.mark.parametrize(
    ("has_secret", "given", "level"),
    [
        (True, True, OK),
        (True, "another one", PROBLEM),
        (True, None, PROBLEM),
        (False, None, OK),
    ],
)
def test_the_client_secret_is_compared_with_the_one_given_here(
    server: Sandbox, has_secret: bool, given: Any, level: Level, signer: Signer | None
) -> None:
    pool = make_pool(server, client={"GenerateSecret": has_secret})
    secret = pool.client_secret if given is True else given
    results = check(pool, signer, client_secret=secret)
    assert levels(results, Topic.CLIENT, Topic.SECRET) == [OK, level]
    assert pool.client_secret is None or pool.client_secret not in str(results.values())


def test_a_secret_given_for_a_client_without_one_is_named(server: Sandbox) -> None:
    result = check(make_pool(server), ADMIN, client_secret="none of its")[Topic.SECRET]
    assert result.level is PROBLEM
    assert result.remedy == "Take the secret out of this environment."


def test_without_credentials_probes_tell_what_they_can_and_the_rest_is_unknown(server: Sandbox) -> None:
    results = check(make_pool(server))
    known = {topic for topic, result in results.items() if result.level is OK}
    assert known == {
        Topic.REGION, Topic.REACHABLE, Topic.TLS, Topic.CLOCK, Topic.CLIENT, Topic.SECRET, Topic.FLOWS,
        Topic.EXISTENCE_ERRORS,
    }  # fmt: skip
    unknown = [result for result in results.values() if result.topic not in known]
    assert {result.level for result in unknown} == {UNKNOWN}
    assert all("AWS profile" in str(result.remedy) for result in unknown)


@pytest.mark.parametrize(("setting", "words"), [("LEGACY", "refusals tell"), ("ENABLED", "do not tell")])
def test_a_probe_tells_whether_refusals_tell_who_exists(server: Sandbox, setting: str, words: str) -> None:
    pool = make_pool(server, client={"PreventUserExistenceErrors": setting})
    result = check(pool)[Topic.EXISTENCE_ERRORS]
    assert result.level is OK
    assert words in str(result.sentence)


@pytest.mark.parametrize("signer", [None, ADMIN], ids=["probed", "read"])
@pytest.mark.parametrize(("flow", "level"), [("USER_SRP_AUTH", PROBLEM), ("USER_PASSWORD_AUTH", OK)])
def test_the_flow_of_the_environment_is_checked(
    server: Sandbox, flow: str, level: Level, signer: Signer | None
) -> None:
    pool = make_pool(server, client={"ExplicitAuthFlows": ["ALLOW_USER_PASSWORD_AUTH"]})
    assert check(pool, signer, auth_flow=AuthFlow(flow))[Topic.FLOWS].level is level


def test_a_flow_is_not_said_to_be_allowed_where_none_is_ever_refused(server: Sandbox) -> None:
    flows = [f"ALLOW_{flow}_AUTH" for flow in ("USER_SRP", "USER_PASSWORD", "CUSTOM", "USER")]
    result = check(make_pool(server, client={"ExplicitAuthFlows": flows}))[Topic.FLOWS]
    assert result.level is UNKNOWN


def test_a_pool_that_verifies_nothing_is_found_out_by_a_probe(server: Sandbox) -> None:
    results = check(make_pool(server, {"UsernameAttributes": ["email"]}))
    assert levels(results, Topic.CLIENT, Topic.SECRET, Topic.EMAIL_VERIFIED) == [OK, OK, PROBLEM]
    words = "Cannot resend codes. Auto verification not turned on."
    assert results[Topic.EMAIL_VERIFIED].sentence == words
    assert results[Topic.EXISTENCE_ERRORS].level is UNKNOWN


@pytest.mark.parametrize("signer", [None, ADMIN], ids=["probed", "read"])
def test_a_client_that_does_not_exist_is_named(server: Sandbox, signer: Signer | None) -> None:
    results = check(make_pool(server), signer, client_id="nosuchclient")
    assert results[Topic.CLIENT].level is PROBLEM
    assert results[Topic.CLIENT].sentence == "User pool client nosuchclient does not exist."
    assert levels(results, Topic.SECRET, Topic.FLOWS, Topic.EXISTENCE_ERRORS) == [UNKNOWN] * 3


def test_a_client_of_another_pool_is_found_out(server: Sandbox) -> None:
    other = make_pool(server).environment.client_id
    results = check(make_pool(server), ADMIN, client_id=other)
    assert results[Topic.CLIENT].level is PROBLEM
    assert "is not of this user pool" in str(results[Topic.CLIENT].sentence)
    assert results[Topic.CREDENTIALS].level is OK


def test_a_pool_that_does_not_exist_is_named(server: Sandbox) -> None:
    results = check(make_pool(server), ADMIN, user_pool_id="us-east-1_Nowhere00")
    assert results[Topic.POOL].level is PROBLEM
    assert "us-east-1_Nowhere00 does not exist" in str(results[Topic.POOL].sentence)
    assert results[Topic.SELF_SIGN_UP].level is UNKNOWN


def test_a_region_that_is_not_the_pools_is_named(server: Sandbox) -> None:
    pool = make_pool(server)
    assert check(pool, region="eu-west-1")[Topic.REGION].level is PROBLEM
    assert check(pool, user_pool_id="local_1")[Topic.REGION].level is UNKNOWN


def test_probes_leave_no_trace(server: Sandbox) -> None:
    pool = make_pool(server, client={"PreventUserExistenceErrors": "ENABLED"})
    email = new_address()
    pool.sign_up(email)
    before = pool.directory.users()
    mails = Mailbox(server.mail_api, 5).page().summaries
    pool.exchanges.clear()
    check(pool)
    assert pool.operations == ["GetUser", "ResendConfirmationCode", *["InitiateAuth"] * 4]
    assert all(exchange.is_reading for exchange in pool.exchanges)
    for exchange in pool.exchanges[2:]:
        assert "USERNAME" not in exchange.request_body
        assert "PASSWORD" not in exchange.request_body.replace("USER_PASSWORD_AUTH", "")
    assert "@example.invalid" in pool.exchanges[1].request_body
    assert pool.directory.users() == before
    assert Mailbox(server.mail_api, 5).page().summaries == mails


def test_production_by_its_name_alone_is_seen_without_credentials(server: Sandbox) -> None:
    pool = make_pool(server)
    assert check(pool, name="Shop (Live)")[Topic.PRODUCTION].level is PROBLEM
    assert check(pool, name="eu-prod", is_protected=True)[Topic.PRODUCTION].level is OK
    for harmless in ("Products", "Delivery", "Staging"):
        assert check(pool, name=harmless)[Topic.PRODUCTION].level is UNKNOWN


@pytest.mark.parametrize("tag", ["us-prod-users", "Production", "live"])
def test_production_by_the_pools_tags_is_seen_with_them(server: Sandbox, tag: str) -> None:
    pool = make_pool(server, EMAIL_POOL | {"UserPoolTags": {"kind": tag}})
    assert check(pool, ADMIN)[Topic.PRODUCTION].sentence == f"It looks like it: kind={tag}."


def test_where_nothing_answers_the_rest_is_not_asked(server: Sandbox) -> None:
    pool = make_pool(server)
    results = check(pool, ADMIN, endpoint="http://127.0.0.1:9")
    assert results[Topic.REACHABLE].level is PROBLEM
    assert results[Topic.REACHABLE].sentence == "Nothing answers at http://127.0.0.1:9."
    assert levels(results, *list(Topic)[2:]) == [UNKNOWN] * (len(Topic) - 2)
    assert pool.operations == ["GetUser"]


def found_at(pool: Made, *replies: Reply, signer: Signer | None = None) -> dict[Topic, CheckResult]:
    with recorder(*replies) as emulator:
        return check(pool, signer, endpoint=emulator.endpoint)


def test_a_server_that_is_not_cognito_is_told_from_it(server: Sandbox) -> None:
    results = found_at(make_pool(server), Reply("{}", 404))
    assert results[Topic.REACHABLE].level is PROBLEM
    assert "not as Cognito does (404: " in str(results[Topic.REACHABLE].sentence)


def test_a_page_of_a_guest_network_is_no_cognito(server: Sandbox) -> None:
    results = found_at(make_pool(server), Reply("<html>Log in to the guest network</html>"))
    assert results[Topic.REACHABLE].level is PROBLEM
    assert "is not readable" in str(results[Topic.REACHABLE].sentence)


def test_a_firewall_before_the_pool_is_named(server: Sandbox) -> None:
    reply = Reply('{"__type": "ForbiddenException", "message": "Request blocked"}', 403)
    result = found_at(make_pool(server), reply)[Topic.REACHABLE]
    assert (result.level, result.sentence) == (PROBLEM, "ForbiddenException: Request blocked")


@pytest.mark.parametrize(
    ("ahead", "level", "words"),
    [
        (timedelta(hours=1), PROBLEM, "60 min behind"),
        (timedelta(minutes=-7), PROBLEM, "7 min ahead of"),
        (timedelta(minutes=-4), OK, "is right"),
    ],
)
def test_the_clock_is_compared_with_the_services(ahead: timedelta, level: Level, words: str) -> None:
    now = datetime(2026, 5, 17, 12, 0, 0, 900_000, tzinfo=UTC)
    date = format_datetime(now + ahead, usegmt=True)
    result = clock(probes._answer(_refusal(date), now))
    assert result.level is level
    assert words in str(result.sentence)


def _refusal(date: str) -> dict[str, Any]:
    return {
        "Error": {"Code": "NotAuthorizedException", "Message": "Invalid Access Token"},
        "ResponseMetadata": {"HTTPHeaders": {"date": date}},
    }


@pytest.mark.parametrize("date", ["", "yesterday"])
def test_a_reply_without_a_readable_date_says_nothing_of_the_clock(date: str) -> None:
    result = clock(probes._answer(_refusal(date), datetime.now(UTC)))
    assert result.level is UNKNOWN


def test_credentials_that_may_not_read_say_which_rights_they_lack(server: Sandbox) -> None:
    pool = make_pool(server)
    denied = '{"__type": "AccessDeniedException", "message": "User x is not authorized"}'
    results = found_at(pool, Reply(denied, 400), signer=ADMIN)
    assert results[Topic.CREDENTIALS].level is PROBLEM
    assert results[Topic.CREDENTIALS].sentence == "AccessDeniedException: User x is not authorized"
    assert "cognito-idp:DescribeUserPool" in str(results[Topic.CREDENTIALS].remedy)
    assert results[Topic.POOL].level is UNKNOWN


def test_credentials_that_have_expired_name_the_command_that_renews_them(
    server: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config"
    config.write_text(
        "[profile desk]\nsso_start_url = https://sso.example.com\nsso_region = us-east-1\n"
        "sso_account_id = 123456789012\nsso_role_name = Tester\n"
    )
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    monkeypatch.setenv("HOME", str(tmp_path))
    results = check(make_pool(server), Profile("desk"), profile="desk")
    assert results[Topic.CREDENTIALS].level is PROBLEM
    assert "aws sso login --profile desk" in str(results[Topic.CREDENTIALS].sentence)
    assert levels(results, Topic.CLIENT, Topic.SENDER) == [OK, UNKNOWN]


def test_a_profile_that_is_not_there_is_a_result(server: Sandbox) -> None:
    result = check(make_pool(server), Profile("nobody's"), profile="nobody's")[Topic.CREDENTIALS]
    assert result.level is PROBLEM
    assert "nobody's" in str(result.sentence)


def test_whoever_stops_asking_has_cancelled_it(server: Sandbox) -> None:
    pool = make_pool(server)
    results = preflight.check(pool.environment, Timeouts(), pool.exchanges.append, AccessKeys("a", "b"))
    assert next(results).topic is Topic.REGION
    results.close()  # type: ignore[attr-defined]
    assert pool.exchanges == []
