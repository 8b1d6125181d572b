"""Preflight: what is set up well, badly, or cannot be told of an environment, before the first sign-up."""

from __future__ import annotations

import hmac
import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final, TypeVar
from urllib.parse import urlsplit

from gui.cognito.admin import probes
from gui.cognito.admin.directory import ClientSettings, PoolSettings, UserDirectory
from gui.cognito.admin.findings import Finding, Level, Topic
from gui.cognito.admin.quota import MAILS_A_DAY
from gui.cognito.aws_client import AwsClient
from gui.cognito.environments.environment import region_of
from gui.cognito.environments.password_policy import PasswordPolicy, PasswordRule
from gui.cognito.phone_calls.calls import ResendConfirmationCode
from gui.cognito.phone_calls.refusals import reading_problem, refusal
from gui.http_failures import CallFailedError
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gui.cognito.credentials import Signer
    from gui.cognito.environments.environment import Environment, Timeouts
    from gui.exchange import Exchange
    from gui.sentences import Sentence

_Result = TypeVar("_Result")

#: AWS refuses signed calls beyond it (general reference, Signature Version 4).
MOST_SKEW: Final = timedelta(minutes=5)
_MANY_USERS: Final = 1000


def check(
    environment: Environment,
    timeouts: Timeouts,
    observe: Callable[[Exchange], None],
    signer: Signer | None = None,
    client_secret: str | None = None,
) -> Iterator[Finding]:
    """Find out line by line, one for each topic. Blocks; whoever stops asking has cancelled it.

    With ``signer`` it reads the settings; what those do not tell is asked without credentials, by requests
    that a production pool does not feel (see ``probes``). Changes nothing; never raises for what a service or
    network does.
    """
    yield _region(environment)
    service = AwsClient(environment, timeouts, observe, is_reading=True)
    try:
        answer = probes.reach(service)
    except Exception as error:  # every failure to reach it is a finding
        yield from _unreachable(environment, error)
        return
    yield _reachable(answer, _where(environment))
    yield _tls(environment)
    yield _clock(answer)
    directory = UserDirectory(environment, timeouts, observe, signer) if signer else None
    pool = _tried(directory.pool_settings) if directory else None
    client = _tried(directory.client_settings) if directory else None
    yield _credentials(environment, signer, pool, client)
    yield _pool(environment, pool)
    resent = None
    if isinstance(client, ClientSettings):
        yield from _client_as_read(environment, client, client_secret)
    else:
        resent = _tried(lambda: probes.resend(service, environment.client_id, client_secret))
        flows = _tried(lambda: probes.flows(service, environment.client_id))
        is_elsewhere = isinstance(pool, PoolSettings) and client is not None and _is_missing(client)
        yield from _client_as_probed(environment, resent, flows, client_secret, is_elsewhere=is_elsewhere)
    if isinstance(pool, PoolSettings):
        yield from _pool_as_read(pool)
    else:
        yield from _pool_unread(resent)
    yield _production(environment, pool if isinstance(pool, PoolSettings) else None)


_READ: Final = "Choose an AWS profile that may call cognito-idp:DescribeUserPool."
_READ_CLIENT: Final = "Choose an AWS profile that may call cognito-idp:DescribeUserPoolClient."
_GIVE_SECRET: Final = "Give the app client's secret in this environment."


def _tried(ask: Callable[[], _Result]) -> _Result | Exception:
    try:
        return ask()
    except Exception as error:  # told in the lines that it keeps from being known
        return error


# The network


def _region(environment: Environment) -> Finding:
    derived = region_of(environment.user_pool_id)
    if derived is None:
        sentence = f"{environment.region}; the user pool id does not begin with a region to compare it with."
        return Finding(Topic.REGION, Level.UNKNOWN, sentence, "Compare it with the pool's own settings.")
    if derived != environment.region:
        sentence = f"The user pool id says {derived}, the environment says {environment.region}."
        return Finding(Topic.REGION, Level.PROBLEM, sentence, f"Set the region to {derived}.")
    return Finding(Topic.REGION, Level.OK, f"{derived}, as the user pool id says.")


def _unreachable(environment: Environment, error: Exception) -> Iterator[Finding]:
    # A refusal belongs to a call of the phone; only its words are used.
    refused = refusal(ResendConfirmationCode(""), "GetUser", error)
    remedy = N_("{advice}.", advice=refused.advice)
    yield Finding(Topic.REACHABLE, Level.PROBLEM, refused.message, remedy)
    is_tls = isinstance(error, CallFailedError) and error.cause.is_about_tls
    for topic in list(Topic)[list(Topic).index(Topic.TLS) :]:
        if topic is Topic.TLS and is_tls:
            yield Finding(topic, Level.PROBLEM, refused.message, remedy)
        else:
            yield Finding(topic, Level.UNKNOWN, "Not asked: the service could not be called.")


def _reachable(answer: probes.Answer, where: str) -> Finding:
    if answer.code and answer.code.isdigit():  # a status without a code of the service
        sentence = f"{where} answers, but not as Cognito does ({answer.words})."
        return Finding(Topic.REACHABLE, Level.PROBLEM, sentence, "Check the endpoint, and the proxy if any.")
    if answer.code == "ForbiddenException":
        remedy = "A firewall stands before the user pool: ask who runs it."
        return Finding(Topic.REACHABLE, Level.PROBLEM, answer.words, remedy)
    return Finding(Topic.REACHABLE, Level.OK, f"{where} answers.")


def _tls(environment: Environment) -> Finding:
    if environment.endpoint and urlsplit(environment.endpoint).scheme == "http":
        return Finding(Topic.TLS, Level.OK, "Not needed: the calls stay on this machine.")
    by = environment.ca_bundle or "the usual certificates, or those of AWS_CA_BUNDLE"
    return Finding(Topic.TLS, Level.OK, f"The certificate is trusted by {by}.")


def _clock(answer: probes.Answer) -> Finding:
    if answer.skew is None:
        remedy = "Compare this computer's clock with another one."
        return Finding(Topic.CLOCK, Level.UNKNOWN, "The reply does not say what time it is.", remedy)
    seconds = round(answer.skew.total_seconds())
    if abs(answer.skew) <= MOST_SKEW:
        return Finding(Topic.CLOCK, Level.OK, f"This computer's clock is right ({-seconds:+d} s).")
    side = "behind" if seconds > 0 else "ahead of"
    sentence = f"This computer's clock is {round(abs(seconds) / 60)} min {side} the service's."
    return Finding(Topic.CLOCK, Level.PROBLEM, sentence, "Set it: signed calls are refused beyond 5 minutes.")


def _where(environment: Environment) -> str:
    return environment.endpoint or f"https://cognito-idp.{environment.region}.amazonaws.com"


# What credentials show


def _credentials(
    environment: Environment,
    signer: Signer | None,
    pool: PoolSettings | Exception | None,
    client: ClientSettings | Exception | None,
) -> Finding:
    topic = Topic.CREDENTIALS
    if signer is None:
        sentence = "There are none: what only an admin may read stays unknown."
        return Finding(topic, Level.UNKNOWN, sentence, "Choose an AWS profile for this environment.")
    errors = [each for each in (pool, client) if isinstance(each, Exception) and not _is_missing(each)]
    if not errors:
        return Finding(topic, Level.OK, "They may read how user pool and app client are set up.")
    if _code(errors[0]) and not _code(errors[0]).startswith("ExpiredToken"):
        remedy = "They need cognito-idp:DescribeUserPool and cognito-idp:DescribeUserPoolClient."
    else:
        remedy = "Renew the login, or choose another AWS profile for this environment."
    return Finding(topic, Level.PROBLEM, reading_problem(errors[0]), remedy)


def _is_missing(error: Exception) -> bool:
    return _code(error) == "ResourceNotFoundException"


def _code(error: Exception) -> str:
    return str(getattr(error, "response", {}).get("Error", {}).get("Code", ""))


def _pool(environment: Environment, pool: PoolSettings | Exception | None) -> Finding:
    if isinstance(pool, PoolSettings):
        return Finding(Topic.POOL, Level.OK, f"{pool.name}, with about {pool.user_count} users.")
    if isinstance(pool, Exception) and _is_missing(pool):
        remedy = "Check its id, the region, and whose AWS account the credentials belong to."
        return Finding(Topic.POOL, Level.PROBLEM, reading_problem(pool), remedy)
    sentence = f"Whether {environment.user_pool_id} exists is told to admins alone."
    return Finding(Topic.POOL, Level.UNKNOWN, sentence, _READ)


def _client_as_read(environment: Environment, client: ClientSettings, ours: str | None) -> Iterator[Finding]:
    yield Finding(Topic.CLIENT, Level.OK, f"{client.name} ({environment.client_id}).")
    yield _secret_as_read(client.secret, ours)
    flow = environment.auth_flow
    allowed = ", ".join(client.flows)
    if flow in client.flows or f"ALLOW_{flow}" in client.flows:
        yield Finding(Topic.FLOWS, Level.OK, f"{flow} is allowed (all: {allowed}).")
    else:
        remedy = "Choose one that is allowed in this environment, or allow it for the app client."
        yield Finding(Topic.FLOWS, Level.PROBLEM, f"{flow} is not among the allowed: {allowed}.", remedy)
    yield _existence_errors(client.hides_users)


def _secret_as_read(secret: str | None, ours: str | None) -> Finding:
    if secret is None and ours is None:
        return Finding(Topic.SECRET, Level.OK, "The app client has none, and none is sent.")
    if secret is None:
        remedy = "Take the secret out of this environment."
        return Finding(Topic.SECRET, Level.PROBLEM, "The app client has none, but one is given here.", remedy)
    if ours is None:
        return Finding(
            Topic.SECRET, Level.PROBLEM, "The app client has one, but none is given here.", _GIVE_SECRET
        )
    if not hmac.compare_digest(secret.encode(), ours.encode()):
        return Finding(
            Topic.SECRET, Level.PROBLEM, "The one given here is not the app client's.", _GIVE_SECRET
        )
    return Finding(Topic.SECRET, Level.OK, "The app client has one, and it is the one given here.")


def _existence_errors(hides_users: bool) -> Finding:
    if hides_users:
        sentence = "ENABLED: refusals do not tell whether an address is registered."
    else:
        sentence = "LEGACY: refusals tell whether an address is registered."
    return Finding(Topic.EXISTENCE_ERRORS, Level.OK, sentence)


def _pool_as_read(pool: PoolSettings) -> Iterator[Finding]:
    if pool.self_sign_up:
        yield Finding(Topic.SELF_SIGN_UP, Level.OK, "Users may sign themselves up.")
    else:
        remedy = "Allow self-registration in the pool's settings, or have an admin create users."
        yield Finding(Topic.SELF_SIGN_UP, Level.PROBLEM, "Only admins may create users here.", remedy)
    if "email" in pool.auto_verified:
        yield Finding(Topic.EMAIL_VERIFIED, Level.OK, "A sign-up is sent a code by e-mail.")
    else:
        yield _no_code("Sign-ups are sent no code by e-mail.")
    yield _sender(pool)
    yield _user_names(pool)
    yield Finding(
        Topic.PASSWORD_POLICY, Level.OK, _policy_in_words(pool.password_policy), "", pool.password_policy
    )
    if pool.triggers:
        sentence = f"{', '.join(pool.triggers)}: code of the pool's owner takes part."
        remedy = "What a trigger says stands in the message of a refusal, word for word."
        yield Finding(Topic.TRIGGERS, Level.OK, sentence, remedy)
    else:
        yield Finding(Topic.TRIGGERS, Level.OK, "The pool has none.")


def _no_code(sentence: Sentence | str) -> Finding:
    remedy = "Have the pool verify e-mail (AutoVerifiedAttributes), or confirm users as an admin."
    return Finding(Topic.EMAIL_VERIFIED, Level.PROBLEM, sentence, remedy)


def _sender(pool: PoolSettings) -> Finding:
    if not pool.default_sender:
        sentence = f"The owner's Amazon SES sends, from {pool.sender or 'an address of its own'}."
        remedy = "If mail stays away: an SES account in its sandbox mails verified addresses only."
        return Finding(Topic.SENDER, Level.OK, sentence, remedy)
    sentence = f"Cognito's own sender: {MAILS_A_DAY} mails a day for the whole AWS account."
    return Finding(Topic.SENDER, Level.OK, sentence, "For more, let the pool send by Amazon SES.")


def _user_names(pool: PoolSettings) -> Finding:
    case = "letter case counts" if pool.case_sensitive else "letter case does not count"
    if "email" in pool.username_attributes:
        return Finding(Topic.USER_NAMES, Level.OK, f"The e-mail address stands for the user name; {case}.")
    if pool.username_attributes:
        sentence = "A phone number stands for the user name: an e-mail address is refused."
    elif "email" in pool.alias_attributes:
        sentence = "E-mail is an alias here: a user name that looks like an address is refused."
    else:
        return Finding(Topic.USER_NAMES, Level.OK, f"Any user name, also an address; {case}.")
    return Finding(Topic.USER_NAMES, Level.PROBLEM, sentence, "Use a pool whose users sign in by e-mail.")


def _policy_in_words(policy: PasswordPolicy) -> str:
    kinds = {
        PasswordRule.LOWERCASE: "a lower-case letter",
        PasswordRule.UPPERCASE: "an upper-case letter",
        PasswordRule.NUMBER: "a number",
        PasswordRule.SYMBOL: "a symbol",
    }
    needed = [words for rule, words in kinds.items() if rule in policy.rules()]
    return ", ".join([f"At least {policy.minimum_length} characters", *needed]) + "."


def _production(environment: Environment, pool: PoolSettings | None) -> Finding:
    names = (environment.name, *((pool.name, *pool.tags) if pool else ()))
    signs = [name for name in names if _PRODUCTION.search(name)]
    if pool and pool.deletion_protection:
        signs.append("deletion protection")
    if pool and pool.user_count >= _MANY_USERS:
        signs.append(f"about {pool.user_count} users")
    topic = Topic.PRODUCTION
    if signs and environment.is_protected:
        return Finding(topic, Level.OK, f"It looks like it ({', '.join(signs)}), and it is marked protected.")
    if signs:
        remedy = "Make sure that it is meant, and mark this environment protected."
        return Finding(topic, Level.PROBLEM, f"It looks like it: {', '.join(signs)}.", remedy)
    if pool is None:
        sentence = "The environment's name does not say so; the pool's own signs were not read."
        return Finding(topic, Level.UNKNOWN, sentence, _READ)
    return Finding(topic, Level.OK, "Nothing looks like it: names, tags, protection, number of users.")


_PRODUCTION: Final = re.compile(r"(?<![a-z])(prod|production|prd|live)(?![a-z])", re.IGNORECASE)


# What can be told without them


def _client_as_probed(
    environment: Environment,
    answer: probes.Answer | Exception,
    flows: probes.Flows | Exception,
    ours: str | None,
    *,
    is_elsewhere: bool,
) -> Iterator[Finding]:
    if isinstance(answer, Exception):
        answer = probes.Answer("", reading_problem(answer), None)
    # What comes after the client and its secret have been found to be right.
    is_past = answer.code in (None, "UserNotFoundException") or _verifies_nothing(answer)
    client_id = environment.client_id
    if answer.code == "ResourceNotFoundException":
        remedy = "Check its id: it belongs to one region."
        yield Finding(Topic.CLIENT, Level.PROBLEM, answer.message, remedy)
    elif is_elsewhere:
        sentence = f"{client_id} is not of this user pool: what the phone does is done in another one."
        yield Finding(Topic.CLIENT, Level.PROBLEM, sentence, "Take user pool and app client from one place.")
    elif is_past or _is_about_secret(answer):
        remedy = f"Whether it belongs to {environment.user_pool_id} only an admin is told."
        yield Finding(Topic.CLIENT, Level.OK, f"{client_id} exists.", remedy)
    else:
        yield Finding(Topic.CLIENT, Level.UNKNOWN, answer.words, _READ_CLIENT)
    yield _secret_as_probed(answer, is_past, ours)
    yield _flows_as_probed(environment, flows)
    if answer.code in (None, "UserNotFoundException"):
        yield _existence_errors(answer.code is None)
    else:
        yield Finding(Topic.EXISTENCE_ERRORS, Level.UNKNOWN, answer.words, _READ_CLIENT)


def _secret_as_probed(answer: probes.Answer, is_past: bool, ours: str | None) -> Finding:
    if is_past and ours:
        return Finding(Topic.SECRET, Level.OK, "The app client takes the one given here.")
    if is_past:
        return Finding(Topic.SECRET, Level.OK, "The app client has none, and none is sent.")
    if _is_about_secret(answer):
        remedy = "Correct the secret, or take it out if the app client has none." if ours else _GIVE_SECRET
        return Finding(Topic.SECRET, Level.PROBLEM, answer.message, remedy)
    return Finding(Topic.SECRET, Level.UNKNOWN, answer.words, _READ_CLIENT)


def _flows_as_probed(environment: Environment, flows: probes.Flows | Exception) -> Finding:
    flow = environment.auth_flow
    if isinstance(flows, Exception):
        return Finding(Topic.FLOWS, Level.UNKNOWN, reading_problem(flows), _READ_CLIENT)
    if flow in flows.refused:
        remedy = "Choose another flow in this environment, or allow it for the app client."
        return Finding(Topic.FLOWS, Level.PROBLEM, f"{flow} is not enabled for this client.", remedy)
    if flow in flows.taken and flows.refused:
        return Finding(Topic.FLOWS, Level.OK, f"{flow} is allowed.")
    # A service that looks at the parameters first would refuse no flow either.
    return Finding(Topic.FLOWS, Level.UNKNOWN, f"{flow} was not refused; no more can be told.", _READ_CLIENT)


def _pool_unread(answer: probes.Answer | Exception | None) -> Iterator[Finding]:
    for topic in (
        Topic.SELF_SIGN_UP,
        Topic.EMAIL_VERIFIED,
        Topic.SENDER,
        Topic.USER_NAMES,
        Topic.PASSWORD_POLICY,
        Topic.TRIGGERS,
    ):
        if topic is Topic.EMAIL_VERIFIED and isinstance(answer, probes.Answer) and _verifies_nothing(answer):
            yield _no_code(answer.message)
        else:
            yield Finding(topic, Level.UNKNOWN, "The pool tells this to admins alone.", _READ)


def _is_about_secret(answer: probes.Answer) -> bool:
    return answer.code == "NotAuthorizedException" and "secret" in str(answer.message).casefold()


def _verifies_nothing(answer: probes.Answer) -> bool:
    return "Auto verification not turned on" in str(answer.message)
