"""Preflight finds out what it may, says honestly what it cannot know, and leaves no trace in the pool."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

import pytest

from gui.cognito.admin import preflight, probes
from gui.cognito.admin.findings import Finding, Level, Topic
from gui.cognito.credentials import AccessKeys, Profile
from gui.cognito.environments.environment import AuthFlow, Timeouts
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.messages.mailbox import Mailbox
from tests.cognito.pools import ADMIN, EMAIL_POOL, Made, make_pool
from tests.cognito.recorder import Reply, recorder
from tests.conftest import start_sandbox
from tests.tester import new_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from gui.cognito.credentials import Signer
    from tests.conftest import Sandbox

OK, PROBLEM, UNKNOWN = Level.OK, Level.PROBLEM, Level.UNKNOWN
TRIGGER = "arn:aws:lambda:us-east-1:123456789012:function:greet"


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    running = start_sandbox("--no-limits")
    yield running
    running.stop()


def check(pool: Made, signer: Signer | None = None, **changes: Any) -> dict[Topic, Finding]:
    """One finding for each topic, in their order."""
    secret = changes.pop("client_secret", pool.client_secret)
    environment = replace(pool.environment, **changes)
    findings = list(preflight.check(environment, Timeouts(), pool.exchanges.append, signer, secret))
    assert [finding.topic for finding in findings] == list(Topic)
    for finding in findings:
        assert str(finding.sentence).endswith(".") or finding.level is not OK
        assert finding.remedy or finding.level is OK or str(finding.sentence).startswith("Not asked")
    return {finding.topic: finding for finding in findings}


def levels(findings: dict[Topic, Finding], *topics: Topic) -> list[Level]:
    return [findings[topic].level for topic in topics]


def test_a_sound_pool_is_read_through_and_through(server: Sandbox) -> None:
    pool = make_pool(server, client={"PreventUserExistenceErrors": "ENABLED"})
    findings = check(pool, ADMIN)
    assert {finding.level for finding in findings.values()} == {OK}
    assert str(findings[Topic.REGION].sentence) == "us-east-1, as the user pool id says."
    assert str(findings[Topic.REACHABLE].sentence) == f"{server.endpoint} answers."
    assert "on this machine" in str(findings[Topic.TLS].sentence)
    assert str(findings[Topic.POOL].sentence) == "Pool, with about 0 users."
    assert str(findings[Topic.CLIENT].sentence) == f"app ({pool.environment.client_id})."
    assert str(findings[Topic.EXISTENCE_ERRORS].sentence).startswith("ENABLED")
    assert "50 mails a day" in str(findings[Topic.SENDER].sentence)
    assert str(findings[Topic.USER_NAMES].sentence) == (
        "The e-mail address stands for the user name; letter case counts."
    )
    assert str(findings[Topic.PASSWORD_POLICY].sentence) == (
        "At least 8 characters, a lower-case letter, an upper-case letter, a number, a symbol."
    )
    assert findings[Topic.PASSWORD_POLICY].password_policy == PasswordPolicy()
    assert pool.operations == ["GetUser", "DescribeUserPool", "DescribeUserPoolClient"]


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
    findings = check(pool, ADMIN)
    problems = {topic for topic, finding in findings.items() if finding.level is PROBLEM}
    assert problems == {
        Topic.FLOWS, Topic.SELF_SIGN_UP, Topic.EMAIL_VERIFIED, Topic.USER_NAMES, Topic.PRODUCTION,
    }  # fmt: skip
    assert all(findings[topic].remedy for topic in problems)
    assert "ALLOW_USER_PASSWORD_AUTH" in str(findings[Topic.FLOWS].sentence)
    assert "alias" in str(findings[Topic.USER_NAMES].sentence)
    assert str(findings[Topic.PRODUCTION].sentence) == "It looks like it: stage=PROD, deletion protection."
    assert "desk@example.com" in str(findings[Topic.SENDER].sentence)
    assert str(findings[Topic.TRIGGERS].sentence).startswith("PreSignUp: ")
    assert str(findings[Topic.EXISTENCE_ERRORS].sentence).startswith("LEGACY")


@pytest.mark.parametrize(
    ("settings", "level", "words"),
    [
        ({"UsernameAttributes": ["phone_number"]}, PROBLEM, "A phone number stands for the user name"),
        ({"UsernameConfiguration": {"CaseSensitive": False}}, OK, "letter case does not count"),
        ({}, OK, "Any user name, also an address; letter case counts"),
    ],
)
def test_what_a_user_name_may_be_is_told(
    server: Sandbox, settings: dict[str, Any], level: Level, words: str
) -> None:
    finding = check(make_pool(server, settings), ADMIN)[Topic.USER_NAMES]
    assert finding.level is level
    assert words in str(finding.sentence)


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
    findings = check(pool, signer, client_secret=secret)
    assert levels(findings, Topic.CLIENT, Topic.SECRET) == [OK, level]
    assert pool.client_secret is None or pool.client_secret not in str(findings.values())


def test_a_secret_given_for_a_client_without_one_is_named(server: Sandbox) -> None:
    finding = check(make_pool(server), ADMIN, client_secret="none of its")[Topic.SECRET]
    assert finding.level is PROBLEM
    assert finding.remedy == "Take the secret out of this environment."


def test_without_credentials_probes_tell_what_they_can_and_the_rest_is_unknown(server: Sandbox) -> None:
    findings = check(make_pool(server))
    known = {topic for topic, finding in findings.items() if finding.level is OK}
    assert known == {
        Topic.REGION, Topic.REACHABLE, Topic.TLS, Topic.CLOCK, Topic.CLIENT, Topic.SECRET, Topic.FLOWS,
        Topic.EXISTENCE_ERRORS,
    }  # fmt: skip
    unknown = [finding for finding in findings.values() if finding.topic not in known]
    assert {finding.level for finding in unknown} == {UNKNOWN}
    assert all("AWS profile" in str(finding.remedy) for finding in unknown)


@pytest.mark.parametrize(("setting", "words"), [("LEGACY", "refusals tell"), ("ENABLED", "do not tell")])
def test_a_probe_tells_whether_refusals_tell_who_exists(server: Sandbox, setting: str, words: str) -> None:
    pool = make_pool(server, client={"PreventUserExistenceErrors": setting})
    finding = check(pool)[Topic.EXISTENCE_ERRORS]
    assert finding.level is OK
    assert words in str(finding.sentence)


@pytest.mark.parametrize("signer", [None, ADMIN], ids=["probed", "read"])
@pytest.mark.parametrize(("flow", "level"), [("USER_SRP_AUTH", PROBLEM), ("USER_PASSWORD_AUTH", OK)])
def test_the_flow_of_the_environment_is_checked(
    server: Sandbox, flow: str, level: Level, signer: Signer | None
) -> None:
    pool = make_pool(server, client={"ExplicitAuthFlows": ["ALLOW_USER_PASSWORD_AUTH"]})
    assert check(pool, signer, auth_flow=AuthFlow(flow))[Topic.FLOWS].level is level


def test_a_flow_is_not_said_to_be_allowed_where_none_is_ever_refused(server: Sandbox) -> None:
    flows = ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_AUTH"]
    finding = check(make_pool(server, client={"ExplicitAuthFlows": flows}))[Topic.FLOWS]
    assert finding.level is UNKNOWN


def test_a_pool_that_verifies_nothing_is_found_out_by_a_probe(server: Sandbox) -> None:
    findings = check(make_pool(server, {"UsernameAttributes": ["email"]}))
    assert levels(findings, Topic.CLIENT, Topic.SECRET, Topic.EMAIL_VERIFIED) == [OK, OK, PROBLEM]
    words = "Cannot resend codes. Auto verification not turned on."
    assert str(findings[Topic.EMAIL_VERIFIED].sentence) == words
    assert findings[Topic.EXISTENCE_ERRORS].level is UNKNOWN


@pytest.mark.parametrize("signer", [None, ADMIN], ids=["probed", "read"])
def test_a_client_that_does_not_exist_is_named(server: Sandbox, signer: Signer | None) -> None:
    findings = check(make_pool(server), signer, client_id="nosuchclient")
    assert findings[Topic.CLIENT].level is PROBLEM
    assert str(findings[Topic.CLIENT].sentence) == "User pool client nosuchclient does not exist."
    assert levels(findings, Topic.SECRET, Topic.FLOWS, Topic.EXISTENCE_ERRORS) == [UNKNOWN] * 3


def test_a_client_of_another_pool_is_found_out(server: Sandbox) -> None:
    other = make_pool(server).environment.client_id
    findings = check(make_pool(server), ADMIN, client_id=other)
    assert findings[Topic.CLIENT].level is PROBLEM
    assert "is not of this user pool" in str(findings[Topic.CLIENT].sentence)
    assert findings[Topic.CREDENTIALS].level is OK


def test_a_pool_that_does_not_exist_is_named(server: Sandbox) -> None:
    findings = check(make_pool(server), ADMIN, user_pool_id="us-east-1_Nowhere00")
    assert findings[Topic.POOL].level is PROBLEM
    assert "us-east-1_Nowhere00 does not exist" in str(findings[Topic.POOL].sentence)
    assert findings[Topic.SELF_SIGN_UP].level is UNKNOWN


def test_a_region_that_is_not_the_pools_is_named(server: Sandbox) -> None:
    pool = make_pool(server)
    assert check(pool, region="eu-west-1")[Topic.REGION].level is PROBLEM
    assert check(pool, user_pool_id="local_1")[Topic.REGION].level is UNKNOWN


def test_probes_leave_no_trace(server: Sandbox) -> None:
    pool = make_pool(server, client={"PreventUserExistenceErrors": "ENABLED"})
    email = new_address()
    pool.sign_up(email)
    before = pool.directory.users()
    mails = len(Mailbox(server.mail_api, 5).summaries())
    pool.exchanges.clear()
    check(pool)
    assert pool.operations == ["GetUser", "ResendConfirmationCode", *["InitiateAuth"] * 3]
    assert all(exchange.is_reading for exchange in pool.exchanges)
    for exchange in pool.exchanges[2:]:
        assert "USERNAME" not in exchange.request_body
        assert "PASSWORD" not in exchange.request_body.replace("USER_PASSWORD_AUTH", "")
    assert "@example.invalid" in pool.exchanges[1].request_body
    assert pool.directory.users() == before
    assert len(Mailbox(server.mail_api, 5).summaries()) == mails


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
    findings = check(pool, ADMIN, endpoint="http://127.0.0.1:9")
    assert findings[Topic.REACHABLE].level is PROBLEM
    assert str(findings[Topic.REACHABLE].sentence) == "Nothing answers at http://127.0.0.1:9."
    assert levels(findings, *list(Topic)[2:]) == [UNKNOWN] * (len(Topic) - 2)
    assert pool.operations == ["GetUser"]


def found_at(pool: Made, *replies: Reply, signer: Signer | None = None) -> dict[Topic, Finding]:
    with recorder(*replies) as emulator:
        return check(pool, signer, endpoint=emulator.endpoint)


def test_a_server_that_is_not_cognito_is_told_from_it(server: Sandbox) -> None:
    findings = found_at(make_pool(server), Reply("{}", 404))
    assert findings[Topic.REACHABLE].level is PROBLEM
    assert "not as Cognito does (404: " in str(findings[Topic.REACHABLE].sentence)


def test_a_page_of_a_guest_network_is_no_cognito(server: Sandbox) -> None:
    findings = found_at(make_pool(server), Reply("<html>Log in to the guest network</html>"))
    assert findings[Topic.REACHABLE].level is PROBLEM
    assert "is not readable" in str(findings[Topic.REACHABLE].sentence)


def test_a_firewall_before_the_pool_is_named(server: Sandbox) -> None:
    reply = Reply('{"__type": "ForbiddenException", "message": "Request blocked"}', 403)
    finding = found_at(make_pool(server), reply)[Topic.REACHABLE]
    assert (finding.level, str(finding.sentence)) == (PROBLEM, "ForbiddenException: Request blocked")


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
    finding = preflight._clock(probes._answer(_refusal(date), now))
    assert finding.level is level
    assert words in str(finding.sentence)


def _refusal(date: str) -> dict[str, Any]:
    return {
        "Error": {"Code": "NotAuthorizedException", "Message": "Invalid Access Token"},
        "ResponseMetadata": {"HTTPHeaders": {"date": date}},
    }


@pytest.mark.parametrize("date", ["", "yesterday"])
def test_a_reply_without_a_readable_date_says_nothing_of_the_clock(date: str) -> None:
    finding = preflight._clock(probes._answer(_refusal(date), datetime.now(UTC)))
    assert finding.level is UNKNOWN


def test_credentials_that_may_not_read_say_which_rights_they_lack(server: Sandbox) -> None:
    pool = make_pool(server)
    denied = '{"__type": "AccessDeniedException", "message": "User x is not authorized"}'
    findings = found_at(pool, Reply(denied, 400), signer=ADMIN)
    assert findings[Topic.CREDENTIALS].level is PROBLEM
    assert str(findings[Topic.CREDENTIALS].sentence) == "AccessDeniedException: User x is not authorized"
    assert "cognito-idp:DescribeUserPool" in str(findings[Topic.CREDENTIALS].remedy)
    assert findings[Topic.POOL].level is UNKNOWN


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
    findings = check(make_pool(server), Profile("desk"), profile="desk")
    assert findings[Topic.CREDENTIALS].level is PROBLEM
    assert "aws sso login --profile desk" in str(findings[Topic.CREDENTIALS].sentence)
    assert levels(findings, Topic.CLIENT, Topic.SENDER) == [OK, UNKNOWN]


def test_a_profile_that_is_not_there_is_a_finding(server: Sandbox) -> None:
    finding = check(make_pool(server), Profile("nobody's"), profile="nobody's")[Topic.CREDENTIALS]
    assert finding.level is PROBLEM
    assert "nobody's" in str(finding.sentence)


def test_whoever_stops_asking_has_cancelled_it(server: Sandbox) -> None:
    pool = make_pool(server)
    findings = preflight.check(pool.environment, Timeouts(), pool.exchanges.append, AccessKeys("a", "b"))
    assert next(findings).topic is Topic.REGION
    findings.close()  # type: ignore[attr-defined]
    assert pool.exchanges == []
