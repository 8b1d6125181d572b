"""What the sign-up form asks for, after the app's own file, the pool and the tester."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from gui.cognito.environments.account_rules import SignUpAttribute, Usernames

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.cognito.environments.environment import Environment


class AttributeKind(Enum):
    """What is typed for an attribute."""

    TEXT = auto()
    LONG_TEXT = auto()
    EMAIL = auto()
    PHONE_NUMBER = auto()
    #: ``YYYY-MM-DD``, the ten characters that Cognito asks of ``birthdate``.
    DATE = auto()
    GENDER = auto()
    LOCALE = auto()
    ZONE = auto()
    NUMBER = auto()


#: The standard attributes that a form can ask for, after the OpenID Connect claims (developer guide, "Working
#: with user attributes"), in the order of the menu.
STANDARD: Final[Mapping[str, AttributeKind]] = {
    "email": AttributeKind.EMAIL,
    "phone_number": AttributeKind.PHONE_NUMBER,
    "name": AttributeKind.TEXT,
    "given_name": AttributeKind.TEXT,
    "middle_name": AttributeKind.TEXT,
    "family_name": AttributeKind.TEXT,
    "nickname": AttributeKind.TEXT,
    "preferred_username": AttributeKind.TEXT,
    "birthdate": AttributeKind.DATE,
    "gender": AttributeKind.GENDER,
    "address": AttributeKind.LONG_TEXT,
    "locale": AttributeKind.LOCALE,
    "zoneinfo": AttributeKind.ZONE,
    "picture": AttributeKind.TEXT,
    "profile": AttributeKind.TEXT,
    "website": AttributeKind.TEXT,
    "updated_at": AttributeKind.NUMBER,
}

#: What the name of a custom attribute begins with.
CUSTOM: Final = "custom:"


@dataclass(frozen=True)
class PoolRules:
    """What a pool says of who signs up, from DescribeUserPool.

    Attributes:
        username_attributes: What stands for a user name: ``email``, ``phone_number``.
        alias_attributes: What a user may sign in with beside the user name.
        verified: The attributes to which a code is sent at sign-up.
        required: Those of its schema that it requires.
        numbers: The names of those that take a number.
    """

    username_attributes: tuple[str, ...] = ()
    alias_attributes: tuple[str, ...] = ()
    verified: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True)
class SignUpForm:
    """What the form asks for.

    Attributes:
        usernames: What its first field takes.
        attributes: The fields beside it, in order.
        fixed: The names of those that cannot be left out: the pool requires them, or the user name does.
    """

    usernames: Usernames = Usernames.EMAIL
    attributes: tuple[SignUpAttribute, ...] = ()
    fixed: frozenset[str] = field(default=frozenset())


def form_of(environment: Environment, pool: PoolRules | None = None) -> SignUpForm:
    """The form for ``environment``. What ``pool`` says, once that is known, beats what the file says.

    What the tester has asked for stays. A pool with neither ``UsernameAttributes`` nor aliases takes any text
    for a user name, an e-mail address too: then the environment's word on user names stands.
    """
    usernames = _usernames(environment.usernames, pool)
    fixed = set(pool.required if pool else ())
    verified = pool.verified if pool else environment.verification
    asked = {attribute.name: attribute for attribute in environment.attributes}
    if pool:
        numbers, required = frozenset(pool.numbers), frozenset(pool.required)
        asked = {
            name: replace(
                attribute,
                is_required=name in required or (attribute.is_testers and attribute.is_required),
                is_number=attribute.is_number or name in numbers,
            )
            for name, attribute in asked.items()
        }
        missing = (name for name in _in_order(pool.required) if name not in asked)
        asked |= {name: SignUpAttribute(name, True, name in numbers) for name in missing}
    if usernames is Usernames.PLAIN:
        # Beside a plain name, the form asks where the code is to go, as Amplify's Authenticator does.
        for name in reversed(verified or ("email",)):
            asked = {name: asked.get(name) or SignUpAttribute(name, name in verified)} | asked
            fixed.add(name)
    covered = _covered_by(usernames)
    return SignUpForm(
        usernames,
        tuple(attribute for name, attribute in asked.items() if name not in covered),
        frozenset(fixed),
    )


def kind_of(attribute: SignUpAttribute) -> AttributeKind:
    """What is typed for ``attribute``."""
    usual = AttributeKind.NUMBER if attribute.is_number else AttributeKind.TEXT
    return STANDARD.get(attribute.name, usual)


def sent_as(usernames: Usernames, address: str) -> str | None:
    """The attribute as which a sign-up sends the first field too, as Amplify does; ``None``: as none."""
    match usernames:
        case Usernames.EMAIL | Usernames.MADE_UP:
            return "email"
        case Usernames.PHONE_NUMBER:
            return "phone_number"
        case Usernames.EMAIL_OR_PHONE_NUMBER:
            return "phone_number" if is_like_phone_number(address) else "email"
        case Usernames.PLAIN:
            return None


def is_like_phone_number(text: str) -> bool:
    """Whether ``text`` is the beginning of a phone number and not of an e-mail address."""
    text = text.strip()
    return text.startswith("+") or (bool(text) and not set(text) - set("0123456789 -./()"))


def _usernames(stated: Usernames, pool: PoolRules | None) -> Usernames:
    if pool is None:
        return stated
    match frozenset(pool.username_attributes):
        case names if names == {"email", "phone_number"}:
            return Usernames.EMAIL_OR_PHONE_NUMBER
        case names if "email" in names:
            return Usernames.EMAIL
        case names if "phone_number" in names:
            return Usernames.PHONE_NUMBER
    if "email" in pool.alias_attributes and stated is not Usernames.PLAIN:
        return Usernames.MADE_UP  # an e-mail address is refused as a user name
    if "phone_number" in pool.alias_attributes and stated is not Usernames.EMAIL:
        return Usernames.PLAIN  # and so is a phone number
    return stated


def _covered_by(usernames: Usernames) -> frozenset[str]:
    """The attributes that the first field always stands for."""
    name = None if usernames is Usernames.EMAIL_OR_PHONE_NUMBER else sent_as(usernames, "")
    return frozenset([name] if name else [])


def _in_order(names: Sequence[str]) -> list[str]:
    """The standard ones in the order of the menu, then the custom ones."""
    places = {name: place for place, name in enumerate(STANDARD)}
    return sorted(names, key=lambda name: (places.get(name, len(places)), name))
