"""What credentials show: the settings of user pool and app client, and what they mean for a sign-up."""

from __future__ import annotations

import hmac
import re
from typing import TYPE_CHECKING, Final

from gui.cognito.admin.check_results import CheckResult, Level, Topic
from gui.cognito.admin.directory import ClientSettings, PoolSettings
from gui.cognito.admin.quota import MAILS_A_DAY
from gui.cognito.environments.sign_up_form import form_of
from gui.cognito.phone_calls.refusals import reading_problem
from gui.sentences import N_, joined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.cognito.credentials import Signer
    from gui.cognito.environments.environment import Environment
    from gui.sentences import Sentence

#: What to do where the pool's settings are not known.
READ_POOL: Final = N_("Choose an AWS profile that may call cognito-idp:DescribeUserPool.")
GIVE_SECRET: Final = N_("Give the app client's secret in this environment.")
_MANY_USERS: Final = 1000


def credentials(
    environment: Environment,
    signer: Signer | None,
    pool: PoolSettings | Exception | None,
    client: ClientSettings | Exception | None,
) -> CheckResult:
    """Whether there are any, and whether they may read."""
    topic = Topic.CREDENTIALS
    if signer is None:
        sentence = N_("There are none: what only an admin may read stays unknown.")
        remedy = N_("Choose an AWS profile for this environment.")
        return CheckResult(topic, Level.UNKNOWN, sentence, remedy)
    errors = [each for each in (pool, client) if isinstance(each, Exception) and not is_missing(each)]
    if errors:
        if _code(errors[0]) and not _code(errors[0]).startswith("ExpiredToken"):
            remedy = N_("They need cognito-idp:DescribeUserPool and cognito-idp:DescribeUserPoolClient.")
        else:
            remedy = N_("Renew the login, or choose another AWS profile for this environment.")
        return CheckResult(topic, Level.PROBLEM, reading_problem(errors[0]), remedy)
    if environment.is_sandbox:
        return CheckResult(topic, Level.OK, N_("None are needed: the sandbox takes made-up ones."))
    if not environment.profile:
        sentence = N_(
            "Made-up ones: {where} is on this computer, and takes them.", where=environment.endpoint
        )
        return CheckResult(topic, Level.OK, sentence)
    return CheckResult(topic, Level.OK, N_("They may read how user pool and app client are set up."))


def is_missing(error: Exception) -> bool:
    """Whether the service says that there is no such thing."""
    return _code(error) == "ResourceNotFoundException"


def _code(error: Exception) -> str:
    return str(getattr(error, "response", {}).get("Error", {}).get("Code", ""))


def pool_exists(environment: Environment, pool: PoolSettings | Exception | None) -> CheckResult:
    """Whether there is such a user pool."""
    if isinstance(pool, PoolSettings):
        sentence = N_("{pool}, with about {count} users.", pool=pool.name, count=pool.user_count)
        return CheckResult(Topic.POOL, Level.OK, sentence)
    if isinstance(pool, Exception) and is_missing(pool):
        remedy = N_("Check its id, the region, and whose AWS account the credentials belong to.")
        return CheckResult(Topic.POOL, Level.PROBLEM, reading_problem(pool), remedy)
    sentence = N_("Whether {pool} exists is told to admins alone.", pool=environment.user_pool_id)
    return CheckResult(Topic.POOL, Level.UNKNOWN, sentence, READ_POOL)


def client_as_read(
    environment: Environment, client: ClientSettings, ours: str | None
) -> Iterator[CheckResult]:
    """The app client's lines; ``ours``: the secret that the environment gives."""
    sentence = N_("{name} ({id}).", name=client.name, id=environment.client_id)
    yield CheckResult(Topic.CLIENT, Level.OK, sentence)
    yield _secret_as_read(client.secret, ours)
    flow, allowed = environment.auth_flow.of_the_service, ", ".join(client.flows)
    if flow in client.flows or f"ALLOW_{flow}" in client.flows:
        sentence = N_("{flow} is allowed (all: {allowed}).", flow=flow, allowed=allowed)
        yield CheckResult(Topic.FLOWS, Level.OK, sentence)
    else:
        sentence = N_("{flow} is not among the allowed: {allowed}.", flow=flow, allowed=allowed)
        remedy = N_("Choose one that is allowed in this environment, or allow it for the app client.")
        yield CheckResult(Topic.FLOWS, Level.PROBLEM, sentence, remedy)
    yield existence_errors(client.hides_users)


def _secret_as_read(secret: str | None, ours: str | None) -> CheckResult:
    topic = Topic.SECRET
    if secret is None and ours is None:
        return CheckResult(topic, Level.OK, N_("The app client has none, and none is sent."))
    if secret is None:
        sentence = N_("The app client has none, but one is given here.")
        return CheckResult(topic, Level.PROBLEM, sentence, N_("Take the secret out of this environment."))
    if ours is None:
        sentence = N_("The app client has one, but none is given here.")
        return CheckResult(topic, Level.PROBLEM, sentence, GIVE_SECRET)
    if not hmac.compare_digest(secret.encode(), ours.encode()):
        return CheckResult(
            topic, Level.PROBLEM, N_("The one given here is not the app client's."), GIVE_SECRET
        )
    return CheckResult(topic, Level.OK, N_("The app client has one, and it is the one given here."))


def existence_errors(hides_users: bool) -> CheckResult:
    """Whether refusals tell who is registered."""
    if hides_users:
        sentence = N_("ENABLED: refusals do not tell whether an address is registered.")
    else:
        sentence = N_("LEGACY: refusals tell whether an address is registered.")
    return CheckResult(Topic.EXISTENCE_ERRORS, Level.OK, sentence)


def pool_as_read(
    environment: Environment, pool: PoolSettings, client: ClientSettings | None = None
) -> Iterator[CheckResult]:
    """The user pool's lines; ``client``: the app client, where it may be read."""
    if pool.self_sign_up:
        yield CheckResult(Topic.SELF_SIGN_UP, Level.OK, N_("Users may sign themselves up."))
    else:
        sentence = N_("Only admins may create users here.")
        remedy = N_("Allow self-registration in the pool's settings, or have an admin create users.")
        yield CheckResult(Topic.SELF_SIGN_UP, Level.PROBLEM, sentence, remedy)
    if "email" in pool.auto_verified and pool.by_link:
        yield CheckResult(Topic.EMAIL_VERIFIED, Level.OK, N_("A sign-up is mailed a link."))
    elif "email" in pool.auto_verified:
        yield CheckResult(Topic.EMAIL_VERIFIED, Level.OK, N_("A sign-up is sent a code by e-mail."))
    elif "phone_number" in pool.auto_verified:
        yield CheckResult(Topic.EMAIL_VERIFIED, Level.OK, N_("A sign-up is sent a code by text message."))
    else:
        yield sends_no_code(N_("Sign-ups are sent no code."))
    yield _sender(environment, pool)
    yield _user_names(environment, pool)
    yield _attributes(environment, pool, client)
    policy = pool.password_policy
    yield CheckResult(Topic.PASSWORD_POLICY, Level.OK, policy.sentence, "", policy)
    if pool.triggers:
        sentence = N_("{triggers}: code of the pool's owner takes part.", triggers=", ".join(pool.triggers))
        remedy = N_("What a trigger says stands in the message of a refusal, word for word.")
        yield CheckResult(Topic.TRIGGERS, Level.OK, sentence, remedy)
    else:
        yield CheckResult(Topic.TRIGGERS, Level.OK, N_("The pool has none."))


def sends_no_code(sentence: Sentence | str) -> CheckResult:
    """The pool verifies no address; ``sentence`` says so."""
    remedy = N_("Have the pool verify e-mail (AutoVerifiedAttributes), or confirm users as an admin.")
    return CheckResult(Topic.EMAIL_VERIFIED, Level.PROBLEM, sentence, remedy)


def _sender(environment: Environment, pool: PoolSettings) -> CheckResult:
    if environment.is_sandbox:
        sentence = N_(
            "The sandbox keeps all mail on this computer; with limits on, {count} mails a day.",
            count=MAILS_A_DAY,
        )
        return CheckResult(Topic.SENDER, Level.OK, sentence, N_("Menu Sandbox turns the limits on and off."))
    if not pool.default_sender:
        sender = pool.sender or N_("an address of its own")
        sentence = N_("The owner's Amazon SES sends, from {sender}.", sender=sender)
        remedy = N_("If mail stays away: an SES account in its sandbox mails verified addresses only.")
        return CheckResult(Topic.SENDER, Level.OK, sentence, remedy)
    if environment.endpoint:
        sentence = N_(
            "Cognito's own sender is set; whether {where} mails anything depends on that server.",
            where=environment.endpoint,
        )
        return CheckResult(Topic.SENDER, Level.OK, sentence)
    sentence = N_("Cognito's own sender: {count} mails a day for the whole AWS account.", count=MAILS_A_DAY)
    return CheckResult(Topic.SENDER, Level.OK, sentence, N_("For more, let the pool send by Amazon SES."))


def _user_names(environment: Environment, pool: PoolSettings) -> CheckResult:
    case = N_("letter case counts") if pool.case_sensitive else N_("letter case does not count")
    if pool.username_attributes:
        known: dict[tuple[str, ...], Sentence] = {
            ("email",): N_("The e-mail address stands for the user name; {case}.", case=case),
            ("phone_number",): N_("The phone number stands for the user name."),
        }
        either = N_("The e-mail address or the phone number stands for the user name; {case}.", case=case)
        sentence = known.get(pool.username_attributes, either)
    elif "email" in pool.alias_attributes:
        sentence = N_("E-mail is an alias here: a user name that looks like an address is refused.")
    else:
        sentence = N_("Any user name, also an address; {case}.", case=case)
    asked = form_of(environment, pool.rules).usernames
    if asked is environment.usernames:
        return CheckResult(Topic.USER_NAMES, Level.OK, sentence)
    remedy = N_("The environment says otherwise; the sign-up form follows the pool.")
    return CheckResult(Topic.USER_NAMES, Level.OK, sentence, remedy)


def _attributes(environment: Environment, pool: PoolSettings, client: ClientSettings | None) -> CheckResult:
    """Whether what the environment has asked for at sign-up is what the pool's schema requires and knows."""
    stated = {each.name for each in form_of(environment).attributes}
    asked = {each.name: each for each in form_of(environment, pool.rules).attributes}
    required = [name for name in asked if name in pool.required]
    not_stated = [name for name in required if name not in stated]
    unknown = [name for name in asked if pool.schema and name not in pool.schema]
    forbidden = [
        name for name in asked if client and client.writable and name not in {*client.writable, *unknown}
    ]
    wrong = []
    if names := ", ".join(unknown):
        wrong.append(N_("The pool's schema has no {names}: a sign-up with it is refused.", names=names))
    if names := ", ".join(forbidden):
        wrong.append(N_("The app client may not set {names}: a sign-up with it is refused.", names=names))
    if wrong:
        remedy = N_("Compare it with the app's own form; “Attributes” on the form changes this one.")
        return CheckResult(Topic.ATTRIBUTES, Level.PROBLEM, joined(wrong), remedy)
    if not required:
        return CheckResult(Topic.ATTRIBUTES, Level.OK, N_("The pool requires none beside the user name."))
    sentence = N_("The pool requires {names}.", names=", ".join(required))
    if names := ", ".join(not_stated):
        remedy = N_(
            "The environment does not name {names}; the sign-up form follows the pool. See whether the app "
            "asks for it: without it a sign-up is refused.",
            names=names,
        )
        return CheckResult(Topic.ATTRIBUTES, Level.OK, sentence, remedy)
    return CheckResult(Topic.ATTRIBUTES, Level.OK, sentence)


def production(environment: Environment, pool: PoolSettings | None) -> CheckResult:
    """Whether it looks like a pool that people use."""
    topic = Topic.PRODUCTION
    if environment.is_sandbox:
        return CheckResult(topic, Level.OK, N_("It is the sandbox: nobody but you uses it."))
    names = (environment.name, *((pool.name, *pool.tags) if pool else ()))
    signs: list[Sentence | str] = [name for name in names if _PRODUCTION.search(name)]
    if pool and pool.deletion_protection:
        signs.append(N_("deletion protection"))
    if pool and pool.user_count >= _MANY_USERS:
        signs.append(N_("about {count} users", count=pool.user_count))
    if signs and environment.is_protected:
        sentence = N_("It looks like it ({signs}), and it is marked protected.", signs=joined(signs, ", "))
        return CheckResult(topic, Level.OK, sentence)
    if signs:
        remedy = N_("Make sure that it is meant, and mark this environment protected.")
        sentence = N_("It looks like it: {signs}.", signs=joined(signs, ", "))
        return CheckResult(topic, Level.PROBLEM, sentence, remedy)
    if pool is None:
        sentence = N_("The environment's name does not say so; the pool's own signs were not read.")
        return CheckResult(topic, Level.UNKNOWN, sentence, READ_POOL)
    sentence = N_("Nothing looks like it: names, tags, protection, number of users.")
    return CheckResult(topic, Level.OK, sentence)


_PRODUCTION: Final = re.compile(r"(?<![a-z])(prod|production|prd|live)(?![a-z])", re.IGNORECASE)
