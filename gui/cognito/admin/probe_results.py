"""What calls without credentials can find out about user pool and app client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.cognito.admin import probes
from gui.cognito.admin.check_results import CheckResult, Level, Topic
from gui.cognito.admin.settings_results import GIVE_SECRET, READ_POOL, existence_errors, sends_no_code
from gui.cognito.phone_calls.refusals import reading_problem
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.cognito.environments.environment import Environment

_READ_CLIENT: Final = N_("Choose an AWS profile that may call cognito-idp:DescribeUserPoolClient.")


def client_as_probed(
    environment: Environment,
    answer: probes.Answer | Exception,
    flows: probes.Flows | Exception,
    ours: str | None,
    *,
    is_elsewhere: bool,
) -> Iterator[CheckResult]:
    """The app client's lines.

    Args:
        environment: What is checked.
        answer: What came of ``probes.resend``.
        flows: What came of ``probes.flows``.
        ours: The secret that the environment gives.
        is_elsewhere: The pool was read, and says that it has no such client.
    """
    if isinstance(answer, Exception):
        answer = probes.Answer("", reading_problem(answer), None)
    # What comes after the client and its secret have been found to be right.
    is_past = answer.code in (None, "UserNotFoundException") or _verifies_nothing(answer)
    client_id = environment.client_id
    if answer.code == "ResourceNotFoundException":
        remedy = N_("Check its id: it belongs to one region.")
        yield CheckResult(Topic.CLIENT, Level.PROBLEM, answer.message, remedy)
    elif is_elsewhere:
        sentence = N_(
            "{client} is not of this user pool: what the phone does is done in another one.", client=client_id
        )
        remedy = N_("Take user pool and app client from one place.")
        yield CheckResult(Topic.CLIENT, Level.PROBLEM, sentence, remedy)
    elif is_past or _is_about_secret(answer):
        remedy = N_("Whether it belongs to {pool} only an admin is told.", pool=environment.user_pool_id)
        yield CheckResult(Topic.CLIENT, Level.OK, N_("{client} exists.", client=client_id), remedy)
    else:
        yield CheckResult(Topic.CLIENT, Level.UNKNOWN, answer.words, _READ_CLIENT)
    yield _secret_as_probed(answer, is_past, ours)
    yield _flows_as_probed(environment, flows)
    if answer.code in (None, "UserNotFoundException"):
        yield existence_errors(answer.code is None)
    else:
        yield CheckResult(Topic.EXISTENCE_ERRORS, Level.UNKNOWN, answer.words, _READ_CLIENT)


def pool_unread(answer: probes.Answer | Exception | None) -> Iterator[CheckResult]:
    """The user pool's lines."""
    for topic in (
        Topic.SELF_SIGN_UP,
        Topic.EMAIL_VERIFIED,
        Topic.SENDER,
        Topic.USER_NAMES,
        Topic.ATTRIBUTES,
        Topic.PASSWORD_POLICY,
        Topic.TRIGGERS,
    ):
        if topic is Topic.EMAIL_VERIFIED and isinstance(answer, probes.Answer) and _verifies_nothing(answer):
            yield sends_no_code(answer.message)
        else:
            yield CheckResult(topic, Level.UNKNOWN, N_("The pool tells this to admins alone."), READ_POOL)


def _secret_as_probed(answer: probes.Answer, is_past: bool, ours: str | None) -> CheckResult:
    topic = Topic.SECRET
    if is_past and ours:
        return CheckResult(topic, Level.OK, N_("The app client takes the one given here."))
    if is_past:
        return CheckResult(topic, Level.OK, N_("The app client has none, and none is sent."))
    if _is_about_secret(answer):
        remedy = N_("Correct the secret, or take it out if the app client has none.") if ours else GIVE_SECRET
        return CheckResult(topic, Level.PROBLEM, answer.message, remedy)
    return CheckResult(topic, Level.UNKNOWN, answer.words, _READ_CLIENT)


def _flows_as_probed(environment: Environment, flows: probes.Flows | Exception) -> CheckResult:
    topic, flow = Topic.FLOWS, environment.auth_flow.of_the_service
    if isinstance(flows, Exception):
        return CheckResult(topic, Level.UNKNOWN, reading_problem(flows), _READ_CLIENT)
    if flow in flows.refused:
        sentence = N_("{flow} is not enabled for this client.", flow=flow)
        remedy = N_("Choose another flow in this environment, or allow it for the app client.")
        return CheckResult(topic, Level.PROBLEM, sentence, remedy)
    if flow in flows.taken and flows.refused:
        return CheckResult(topic, Level.OK, N_("{flow} is allowed.", flow=flow))
    # A service that looks at the parameters first would refuse no flow either.
    sentence = N_("{flow} was not refused; no more can be told.", flow=flow)
    return CheckResult(topic, Level.UNKNOWN, sentence, _READ_CLIENT)


def _is_about_secret(answer: probes.Answer) -> bool:
    return answer.code == "NotAuthorizedException" and "secret" in str(answer.message).casefold()


def _verifies_nothing(answer: probes.Answer) -> bool:
    return "Auto verification not turned on" in str(answer.message)
