"""Where the calls go: one user pool, one app client, and how long to wait for them."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final
from urllib.parse import SplitResult, urlsplit

from gui.cognito.environments.account_rules import Mfa, SignUpAttribute, Usernames
from gui.cognito.environments.address_pattern import pattern_problem

# The store reads the types of the fields at run time.
from gui.cognito.environments.password_policy import PasswordPolicy  # noqa: TC001
from gui.imap_account import ImapAccount, account_problems
from gui.loopback import is_loopback
from gui.sentences import N_, Sentence

#: The colour bands by name, each dark enough to carry white text (contrast of 4.5 and more).
PALETTE: Final = {
    "grey": "#5f6368",
    "blue": "#1a5fb4",
    "green": "#26713b",
    "orange": "#a84300",
    "red": "#b3261e",
    "purple": "#7b3fa0",
}

#: Most characters of a name: it stands on a button, in menus and in questions.
MOST_OF_NAME: Final = 100


class AuthFlow(StrEnum):
    """How the phone logs in; the app client must allow it."""

    USER_SRP_AUTH = "USER_SRP_AUTH"
    USER_PASSWORD_AUTH = "USER_PASSWORD_AUTH"
    #: The pool's own questions, by its triggers: after the password by SRP, or in its place. So Amplify calls
    #: what the service knows as ``CUSTOM_AUTH``.
    CUSTOM_WITH_SRP = "CUSTOM_WITH_SRP"
    CUSTOM_WITHOUT_SRP = "CUSTOM_WITHOUT_SRP"

    @classmethod
    def _missing_(cls, value: object) -> AuthFlow | None:
        """As other generations of Amplify call them; ``CUSTOM_AUTH`` begins with SRP (amplify-android)."""
        names = {
            "CUSTOM_AUTH": cls.CUSTOM_WITH_SRP,
            "CUSTOM_AUTH_WITH_SRP": cls.CUSTOM_WITH_SRP,
            "CUSTOM_AUTH_WITHOUT_SRP": cls.CUSTOM_WITHOUT_SRP,
        }
        return names.get(str(value))

    @property
    def of_the_service(self) -> str:
        """What InitiateAuth and, behind ``ALLOW_``, an app client call it."""
        return "CUSTOM_AUTH" if self.value.startswith("CUSTOM") else self.value

    @property
    def uses_srp(self) -> bool:
        """Whether the password is proved, and not sent."""
        return self in (AuthFlow.USER_SRP_AUTH, AuthFlow.CUSTOM_WITH_SRP)


@dataclass(frozen=True)
class Environment:
    """One user pool as a client sees it. Holds no secret: that is with ``ClientSecrets``.

    Attributes:
        name: What the tester calls it.
        region: AWS region of the pool, such as ``eu-west-1``.
        user_pool_id: ``<region>_<id>``.
        client_id: The app client that the mobile app uses.
        endpoint: Address of the service where it is not AWS itself, such as the sandbox's.
        mail_api: Base address of a mailbox in Mailpit's REST format, where the pool's mail can be read.
        identity_pool_id: Identity pool behind the user pool, if there is one: ``<region>:<id>``.
        is_sandbox: The calls go to the embedded sandbox as it serves now: made-up credentials may read it.
        in_sandbox: The pool was made in the embedded sandbox: no call goes there before ``is_sandbox`` and
            ``endpoint`` have been given by the app, which knows where that serves.
        color: Its band: a name in ``PALETTE``, or ``#rrggbb``.
        profile: AWS profile of this machine with which the pool's users are read.
        ca_bundle: File of certificates (PEM) to trust instead of the usual ones, as behind an
            inspecting proxy.
        is_protected: Ask before anything is destroyed here, as on production.
        auth_flow: How the phone logs in.
        has_client_secret: The app client was made with a secret.
        password_policy: The rules for passwords that the app's own file states; ``None``: it states none.
        usernames: What the pool takes for a user name.
        attributes: What the sign-up form asks for beside user name and password.
        verification: What the pool verifies at sign-up: of ``email`` and ``phone_number``.
        mfa: Whether a sign-in needs a second factor.
        mfa_types: Its factors: of ``SMS``, ``TOTP`` and ``EMAIL``.
        oauth_domain: Host of the pool's managed login pages.
        client_metadata: What the phone's calls hand to the pool's triggers, by name.
        validation_data: What SignUp hands to the PreSignUp trigger beside the attributes, by name.
        logs_in_after_verify: Log in after VERIFY with the password of the sign-up, as Amplify's autoSignIn.
        address_pattern: What "New address" makes up; ``None``: the pattern of the app's own.
        imap: The mailbox where the pool's mail arrives, where that is read by IMAP.
    """

    name: str
    region: str
    user_pool_id: str
    client_id: str
    endpoint: str | None = None
    mail_api: str | None = None
    identity_pool_id: str | None = None
    is_sandbox: bool = False
    in_sandbox: bool = False
    color: str = "grey"
    profile: str | None = None
    ca_bundle: str | None = None
    is_protected: bool = False
    auth_flow: AuthFlow = AuthFlow.USER_SRP_AUTH
    has_client_secret: bool = False
    password_policy: PasswordPolicy | None = None
    usernames: Usernames = Usernames.EMAIL
    attributes: tuple[SignUpAttribute, ...] = ()
    verification: tuple[str, ...] = ()
    mfa: Mfa = Mfa.OFF
    mfa_types: tuple[str, ...] = ()
    oauth_domain: str | None = None
    client_metadata: tuple[tuple[str, str], ...] = ()
    validation_data: tuple[tuple[str, str], ...] = ()
    logs_in_after_verify: bool = False
    address_pattern: str | None = None
    imap: ImapAccount | None = None

    @property
    def is_own_sandbox(self) -> bool:
        """Whether it is the pool with which the embedded sandbox begins, which is in no list."""
        return self.is_sandbox and not self.in_sandbox


@dataclass(frozen=True)
class Timeouts:
    """How long a call waits, in seconds: for the connection with TLS, then for the whole reply."""

    connect: float = 5.0
    read: float = 15.0


@dataclass(frozen=True)
class Problem:
    """What is wrong with one setting.

    Attributes:
        key: The field of ``Environment`` that is meant.
        sentence: What is wrong with it, for the tester.
    """

    key: str
    sentence: Sentence


def completed(environment: Environment) -> Environment:
    """``environment`` with what can be derived: the region from the pool id, the addresses' schemes.

    A region that is there stays, even a wrong one: ``problems`` names it.
    """
    return replace(
        environment,
        region=environment.region or region_of(environment.user_pool_id) or "",
        endpoint=with_scheme(environment.endpoint) if environment.endpoint else None,
        mail_api=with_scheme(environment.mail_api) if environment.mail_api else None,
    )


def problems(environment: Environment) -> tuple[Problem, ...]:
    """What keeps ``environment`` from being used, in the order of its fields; empty where nothing does.

    The ids are checked leniently, since emulators make up their own: cognito-local's pools are
    ``local_<id>`` in any region. Looks at the disk (for the CA bundle), never at the network.
    """
    found = {
        "name": _name_problem(environment.name),
        "region": _region_problem(environment),
        "user_pool_id": _user_pool_problem(environment.user_pool_id),
        "client_id": _client_problem(environment.client_id),
        "endpoint": _address_problem(N_("endpoint"), environment.endpoint),
        "mail_api": _address_problem(N_("mail address"), environment.mail_api),
        "identity_pool_id": _identity_pool_problem(environment.identity_pool_id),
        "address_pattern": pattern_problem(environment.address_pattern, environment.usernames)
        if environment.address_pattern
        else None,
        "color": _color_problem(environment.color),
        "ca_bundle": _ca_bundle_problem(environment.ca_bundle),
        **_imap_problems(environment),
    }
    return tuple(Problem(key, sentence) for key, sentence in found.items() if sentence)


def region_of(pool_id: str) -> str | None:
    """The AWS region that ``pool_id`` (of a user pool or an identity pool) begins with, if it does."""
    prefix = re.split("[_:]", pool_id, maxsplit=1)[0]
    return prefix if prefix != pool_id and _AWS_REGION.fullmatch(prefix) else None


def with_scheme(address: str) -> str:
    """``address`` with a scheme: its own, else ``http`` for this machine and ``https`` for all others."""
    address = address.strip()
    if "://" in address:
        return address
    try:
        is_local = is_loopback(urlsplit(f"//{address}").hostname)
    except ValueError:  # no address at all, which problems() says
        is_local = False
    return f"{'http' if is_local else 'https'}://{address}"


# us-east-1, us-gov-west-1, cn-north-1, eusc-de-east-1
_AWS_REGION: Final = re.compile(r"[a-z]{2,5}(-[a-z]+){1,2}-\d")
_REGION: Final = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?", re.IGNORECASE)
_USER_POOL_ID: Final = re.compile(r"[\w-]+_[\w-]+", re.ASCII)
_CLIENT_ID: Final = re.compile(r"[\w+-]{1,128}", re.ASCII)
_IDENTITY_POOL_ID: Final = re.compile(r"[\w-]+:[\w-]+", re.ASCII)
_COLOR: Final = re.compile("#[0-9a-f]{6}", re.IGNORECASE)


def _name_problem(name: str) -> Sentence | None:
    if not name.strip():
        return N_("The name is missing.")
    if len(name) > MOST_OF_NAME:
        return N_("The name is longer than {count} characters.", count=MOST_OF_NAME)
    if not name.isprintable():
        return N_("The name holds characters that cannot be seen.")
    return None


def _region_problem(environment: Environment) -> Sentence | None:
    region = environment.region
    if not region:
        return N_("The region is missing, and the user pool id does not begin with one.")
    if not _REGION.fullmatch(region):
        return N_("The region {region} is not written like one, such as eu-west-1.", region=_shown(region))
    derived = region_of(environment.user_pool_id)
    if derived and derived != region:
        return N_(
            "The user pool id says {derived}, the region says {region}.", derived=derived, region=region
        )
    if environment.endpoint is None and not _AWS_REGION.fullmatch(region):
        return N_(
            "AWS has no region {region}; a server of your own needs its endpoint.", region=_shown(region)
        )
    return None


def _user_pool_problem(user_pool_id: str) -> Sentence | None:
    if not user_pool_id:
        return N_("The user pool id is missing.")
    if not _USER_POOL_ID.fullmatch(user_pool_id):
        return N_("The user pool id {id} is not written <region>_<id>.", id=_shown(user_pool_id))
    return None


def _client_problem(client_id: str) -> Sentence | None:
    if not client_id:
        return N_("The app client id is missing.")
    if not _CLIENT_ID.fullmatch(client_id):
        # Not shown: a secret pasted into the wrong field looks like this.
        return N_("The app client id holds something else than letters and digits, or is too long.")
    return None


def _identity_pool_problem(identity_pool_id: str | None) -> Sentence | None:
    if identity_pool_id and not _IDENTITY_POOL_ID.fullmatch(identity_pool_id):
        return N_("The identity pool id {id} is not written <region>:<id>.", id=_shown(identity_pool_id))
    return None


def _address_problem(what: Sentence, address: str | None) -> Sentence | None:
    """Why calls may not go to ``address``. The sentence repeats no user name or password out of it."""
    if address is None:
        return None
    try:
        parts = urlsplit(with_scheme(address))
        _ = parts.port  # reads it, or raises
    except ValueError:
        return N_("The {what} is no address such as https://localhost:4566.", what=what)
    if parts.username is not None or parts.password is not None:
        return N_("The {what} must hold no user name and no password.", what=what)
    if not _is_plain(parts, address):
        return N_("The {what} is no address such as https://localhost:4566.", what=what)
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        return N_("The {what} must begin with https://: plain http is for this machine alone.", what=what)
    return None


def _is_plain(parts: SplitResult, address: str) -> bool:
    return (
        parts.scheme in {"http", "https"}
        and bool(parts.hostname)
        and not parts.netloc.endswith(":")
        and not re.search(r"[\s\\?#\x00-\x1f\x7f]", address.strip())
    )


def _color_problem(color: str) -> Sentence | None:
    if color in PALETTE or _COLOR.fullmatch(color):
        return None
    return N_(
        "The colour {color} is neither #rrggbb nor one of {palette}.",
        color=_shown(color),
        palette=", ".join(PALETTE),
    )


def _ca_bundle_problem(ca_bundle: str | None) -> Sentence | None:
    # os.path: it takes a name that no system can have for one that is not there.
    if ca_bundle and not os.path.isfile(ca_bundle):
        return N_("The CA bundle {file} is not there.", file=ca_bundle)
    return None


def _imap_problems(environment: Environment) -> dict[str, Sentence]:
    """By ``imap_`` and the field of the account."""
    if environment.imap is None:
        return {}
    found = account_problems(environment.imap)
    if environment.mail_api:
        found.setdefault("host", N_("There is a Mailpit address too: leave one of both empty."))
    return {f"imap_{field}": sentence for field, sentence in found.items()}


def _shown(value: str) -> str:
    return repr(value[:60])
