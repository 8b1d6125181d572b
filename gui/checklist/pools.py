"""An environment's pool for cases that run without the window: it has clients of its own."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Final, cast

from gui.checklist.trial import Pool
from gui.cognito.admin.directory import UserDirectory
from gui.cognito.credentials import signer_of
from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.environment import Timeouts
from gui.cognito.environments.mailbox_secrets import MailboxSecrets
from gui.cognito.environments.new_accounts import mail_pattern, new_account, sends_into_the_world
from gui.cognito.environments.password_policy import PasswordPolicy, generated_password
from gui.cognito.phone_calls.user_pool import UserPool
from gui.cognito.pool_shapes.made import SandboxAdmin, environment_of
from gui.cognito.pool_shapes.presets import POOL_PRESETS
from gui.cognito.sandbox_control import SandboxControl
from gui.mail_sources import mail_source
from gui.sentences import N_, TellingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, MutableMapping

    from gui.cognito.environments.environment import Environment
    from gui.exchange import Exchange
    from gui.messages.imap import ImapMailbox

#: User names under which an address signs up.
_OF_ADDRESSES: Final = (Usernames.EMAIL, Usernames.EMAIL_OR_PHONE_NUMBER, Usernames.MADE_UP)


class NoMailboxError(TellingError):
    """The pool mails into the world, and no mailbox of the tester's own is known."""


@dataclass(frozen=True)
class Ground:
    """Where cases are walked.

    Attributes:
        environment: The pool.
        observe: Called with each exchange, in the thread that makes it.
        observe_apart: Gives what is told of those with a pool of this name that goes once a case is over.
        client_secret: The app client's secret, if it has one.
        timeouts: How long a call waits.
        usernames: What was made up for each address.
        mailbox_secrets: The passwords of mailboxes.
        pattern: Of the addresses to make up; ``None``: the environment's.
        mails_strangers: Also cases whose mail reaches no mailbox of the tester's are walked.
    """

    environment: Environment
    observe: Callable[[Exchange], None]
    observe_apart: Callable[[str], Callable[[Exchange], None]]
    client_secret: str | None = field(default=None, repr=False)
    timeouts: Timeouts = field(default_factory=Timeouts)
    usernames: MutableMapping[str, str] | None = None
    mailbox_secrets: MailboxSecrets = field(default_factory=MailboxSecrets)
    pattern: str | None = None
    mails_strangers: bool = False


@contextmanager
def pool_on(ground: Ground) -> Iterator[Pool]:
    """The pool that is walked on ``ground``. Asks it for its rules for passwords, where somebody may; blocks.

    Raises:
        NoMailboxError: As the class says.
    """
    environment, timeouts, observe = ground.environment, ground.timeouts, ground.observe
    patterns = ground.pattern, environment.address_pattern, mail_pattern(environment)
    pattern = next((_of_one_run(each) for each in patterns if each and "@" in each), None)
    takes_addresses = environment.usernames in _OF_ADDRESSES
    if takes_addresses and pattern is None:
        raise NoMailboxError(
            N_("Mail of {name} goes out into the world: name a mailbox of your own.", name=environment.name)
        )
    signer = signer_of(environment)
    directory = UserDirectory(environment, timeouts, observe, signer) if signer else None
    policy = _policy(environment, directory)
    password = generated_password(policy)
    control = SandboxControl(str(environment.endpoint), timeouts.read) if environment.is_sandbox else None
    now, numbers, given = datetime.now(), count(1), set[str]()

    def new_address() -> str:
        number = next(numbers)
        account = new_account(environment, pattern or "", datetime.now(), number, password, given)
        given.add(account.username.casefold())
        return account.username

    about = new_account(environment, pattern, now, 0, password) if takes_addresses and pattern else None
    filled_in = about.values(environment.attributes) if about else {}
    messages = mail_source(environment, timeouts.read, ground.mailbox_secrets)
    pool = Pool(
        environment.user_pool_id,
        UserPool(environment, timeouts, observe, ground.client_secret, ground.usernames),
        new_address,
        password,
        messages,
        control,
        admin=_admin(directory) if directory and control else None,
        status=_status(directory) if directory else None,
        minimum_length=policy.minimum_length if policy else 8,
        takes_addresses=takes_addresses,
        # The address of the sign-up itself is sent in any case, by what the pool takes for a user name.
        attributes=tuple((name, value) for name, value in filled_in.items() if name != "email"),
        spares_strangers=sends_into_the_world(environment) and not ground.mails_strangers,
        of_preset=partial(_of_preset, ground) if control else None,
    )
    try:
        yield pool
    finally:
        if environment.imap:
            cast("ImapMailbox", messages).close()


def _of_one_run(pattern: str) -> str:
    """``pattern`` with addresses that no other run makes up, not even one at the same second."""
    name, _, domain = pattern.rpartition("@")
    return pattern if "{random}" in name else f"{name}-{{random}}@{domain}"


@contextmanager
def _of_preset(ground: Ground, key: str) -> Iterator[Pool]:
    preset = next((preset for preset in POOL_PRESETS if preset.key == key), None)
    if preset is None:
        known = ", ".join(preset.key for preset in POOL_PRESETS)
        raise TellingError(N_("There is no preset {key}: {known}.", key=key, known=known))
    place = ground.environment
    admin = SandboxAdmin(place, ground.timeouts)
    made = admin.make(str(preset.title), preset.shape, preset.rules)
    try:
        plain = replace(place, attributes=(), address_pattern=None)
        environment, secret = admin.find(environment_of(made, f"{place.name} · {preset.key}", plain))
        observe = ground.observe_apart(environment.name)
        other = replace(
            ground, observe=observe, environment=environment, client_secret=secret, usernames={}, pattern=None
        )
        with pool_on(other) as pool:
            yield pool
    finally:
        admin.delete(made.user_pool_id)


def _policy(environment: Environment, directory: UserDirectory | None) -> PasswordPolicy | None:
    """The pool's own rules where they can be read, else those of the environment's file."""
    try:
        return directory.pool_settings().password_policy if directory else environment.password_policy
    except Exception:  # the profile may not read them, or nobody answers: the cases will tell
        return environment.password_policy


def _admin(directory: UserDirectory) -> Callable[[str, str], object]:
    def act(operation: str, address: str) -> None:
        user = directory.find(address)
        directory.act(operation, Username=user.username if user else address)

    return act


def _status(directory: UserDirectory) -> Callable[[str], str]:
    def look(address: str) -> str:
        user = directory.find(address)
        return user.status if user else ""

    return look
