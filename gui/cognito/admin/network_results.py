"""The way to the service: region, connection, certificate, clock."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from gui.cognito.admin.check_results import CheckResult, Level, Topic
from gui.cognito.environments.environment import region_of
from gui.cognito.phone_calls.calls import ResendConfirmationCode
from gui.cognito.phone_calls.refusals import refusal
from gui.http_failures import CallFailedError
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.cognito.admin.probes import Answer
    from gui.cognito.environments.environment import Environment

#: AWS refuses signed calls beyond it (general reference, Signature Version 4).
MOST_SKEW: Final = timedelta(minutes=5)


def region(environment: Environment) -> CheckResult:
    """Whether region and user pool id fit together."""
    stated, derived = environment.region, region_of(environment.user_pool_id)
    if derived is None:
        sentence = N_(
            "{region}; the user pool id does not begin with a region to compare it with.", region=stated
        )
        remedy = N_("Compare it with the pool's own settings.")
        return CheckResult(Topic.REGION, Level.UNKNOWN, sentence, remedy)
    if derived != stated:
        sentence = N_(
            "The user pool id says {derived}, the environment says {region}.", derived=derived, region=stated
        )
        remedy = N_("Set the region to {derived}.", derived=derived)
        return CheckResult(Topic.REGION, Level.PROBLEM, sentence, remedy)
    return CheckResult(Topic.REGION, Level.OK, N_("{region}, as the user pool id says.", region=derived))


def unreachable(environment: Environment, error: Exception) -> Iterator[CheckResult]:
    """All lines after the region where no answer came."""
    # A refusal belongs to a call of the phone; only its words are used.
    refused = refusal(ResendConfirmationCode(""), "GetUser", error)
    remedy = N_("{advice}.", advice=refused.advice)
    if environment.is_sandbox:
        remedy = N_("Start the sandbox anew: menu Sandbox, 'Restart'.")
    yield CheckResult(Topic.REACHABLE, Level.PROBLEM, refused.message, remedy)
    is_tls = isinstance(error, CallFailedError) and error.cause.is_about_tls
    for topic in list(Topic)[list(Topic).index(Topic.TLS) :]:
        if topic is Topic.TLS and is_tls:
            yield CheckResult(topic, Level.PROBLEM, refused.message, remedy)
        else:
            yield CheckResult(topic, Level.UNKNOWN, N_("Not asked: the service could not be called."))


def reachable(environment: Environment, answer: Answer) -> CheckResult:
    """What kind of server answered."""
    where = _where(environment)
    if answer.code and answer.code.isdigit():  # a status without a code of the service
        sentence = N_(
            "{where} answers, but not as Cognito does ({answer}).", where=where, answer=answer.words
        )
        remedy = N_("Check the endpoint, and the proxy if any.")
        return CheckResult(Topic.REACHABLE, Level.PROBLEM, sentence, remedy)
    if answer.code == "ForbiddenException":
        remedy = N_("A firewall stands before the user pool: ask who runs it.")
        return CheckResult(Topic.REACHABLE, Level.PROBLEM, answer.words, remedy)
    if environment.is_sandbox:
        return CheckResult(Topic.REACHABLE, Level.OK, N_("The sandbox answers at {where}.", where=where))
    return CheckResult(Topic.REACHABLE, Level.OK, N_("{where} answers.", where=where))


def tls(environment: Environment) -> CheckResult:
    """By what the certificate is trusted; an answer has come, so it is."""
    if environment.endpoint and urlsplit(environment.endpoint).scheme == "http":
        return CheckResult(Topic.TLS, Level.OK, N_("Not needed: the calls stay on this machine."))
    by = environment.ca_bundle or N_("the usual certificates, or those of AWS_CA_BUNDLE")
    return CheckResult(Topic.TLS, Level.OK, N_("The certificate is trusted by {by}.", by=by))


def clock(answer: Answer) -> CheckResult:
    """How far this computer's clock is from the service's."""
    if answer.skew is None:
        sentence = N_("The reply does not say what time it is.")
        remedy = N_("Compare this computer's clock with another one.")
        return CheckResult(Topic.CLOCK, Level.UNKNOWN, sentence, remedy)
    seconds = round(answer.skew.total_seconds())
    if abs(answer.skew) <= MOST_SKEW:
        sentence = N_("This computer's clock is right ({seconds} s).", seconds=f"{-seconds:+d}")
        return CheckResult(Topic.CLOCK, Level.OK, sentence)
    minutes = round(abs(seconds) / 60)
    if seconds > 0:
        sentence = N_("This computer's clock is {minutes} min behind the service's.", minutes=minutes)
    else:
        sentence = N_("This computer's clock is {minutes} min ahead of the service's.", minutes=minutes)
    remedy = N_("Set it: signed calls are refused beyond 5 minutes.")
    return CheckResult(Topic.CLOCK, Level.PROBLEM, sentence, remedy)


def _where(environment: Environment) -> str:
    return environment.endpoint or f"https://cognito-idp.{environment.region}.amazonaws.com"
