"""The shape of a user pool and its app client: all by which a sign-up in one differs from that in another."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from gui.cognito.environments.account_rules import Mfa, Usernames
from gui.cognito.environments.password_policy import PasswordPolicy


class AttributeKind(StrEnum):
    """``AttributeDataType`` (CreateUserPool, API reference)."""

    STRING = "String"
    NUMBER = "Number"
    DATE_TIME = "DateTime"
    BOOLEAN = "Boolean"


@dataclass(frozen=True)
class SchemaAttribute:
    """An attribute of the pool's schema.

    Attributes:
        name: As users have it: ``given_name``, ``custom:company``.
        kind: What its values are.
        is_required: No sign-up without it. Cognito knows that of standard attributes alone.
        is_mutable: It can be changed later.
        minimum: Of a string's length, or of a number; ``None``: no limit of the pool's own.
        maximum: The same.
    """

    name: str
    kind: AttributeKind = AttributeKind.STRING
    is_required: bool = False
    is_mutable: bool = True
    minimum: int | None = None
    maximum: int | None = None

    @property
    def is_custom(self) -> bool:
        """Whether the pool's owner has made it up."""
        return self.name.startswith("custom:")


@dataclass(frozen=True)
class Group:
    """A group of the pool; of a user's groups, the one of the lowest ``precedence`` comes first."""

    name: str
    description: str = ""
    precedence: int | None = None


@dataclass(frozen=True)
class Messages:
    """What the pool writes; empty: Cognito's own words. ``{####}`` stands for the code.

    Attributes:
        email_subject: Of the mail with a code.
        email: The mail with a code.
        link_subject: Of the mail with a link.
        link: The mail with a link, ``{##`` words ``##}``.
        sms: The text message with a code.
        sms_mfa: The text message with the code of a sign-in.
        invitation_subject: Of the mail to a user whom an admin makes.
        invitation: That mail; ``{username}`` stands for the user name.
        invitation_sms: The same as a text message.
    """

    email_subject: str = ""
    email: str = ""
    link_subject: str = ""
    link: str = ""
    sms: str = ""
    sms_mfa: str = ""
    invitation_subject: str = ""
    invitation: str = ""
    invitation_sms: str = ""


@dataclass(frozen=True)
class ClientShape:
    """The app client.

    Attributes:
        has_secret: It is made with a secret, for good.
        flows: ``ExplicitAuthFlows``.
        hides_users: Refusals do not tell who exists (``PreventUserExistenceErrors``).
        reads: The attributes that it may read; empty: all.
        writes: The attributes that it may write; empty: all.
        access_seconds: How long an access token lives; ``None``: as Cognito has it.
        id_seconds: The same of an ID token.
        refresh_seconds: The same of a refresh token.
        rotates: Each refresh gives a new refresh token.
        grace_seconds: For how long the former one is taken.
    """

    has_secret: bool = False
    flows: tuple[str, ...] = ("ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH")
    hides_users: bool = False
    reads: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()
    access_seconds: int | None = None
    id_seconds: int | None = None
    refresh_seconds: int | None = None
    rotates: bool = False
    grace_seconds: int = 0


@dataclass(frozen=True)
class PoolShape:
    """A user pool; the defaults are those of one made through the API, but that it verifies e-mail.

    Attributes:
        username_attributes: What stands for a user name: ``email``, ``phone_number``. For life.
        alias_attributes: By what else a user is found once it is verified. For life.
        case_sensitive: User names differ by letter case. For life.
        attributes: Those of the schema that are not as in any pool. What is required is so for life.
        password_policy: The rules for passwords.
        password_history: So many former passwords are refused.
        temporary_days: For so many days an invitation holds.
        auto_verified: To what a code goes at sign-up: ``email``, ``phone_number``.
        by_link: A link is mailed in place of a code.
        verified_before_update: Of these, a new address counts once it is verified.
        mfa: Whether a sign-in needs a second factor.
        mfa_types: Its factors: ``SMS``, ``TOTP``, ``EMAIL``.
        recovery: How passwords are recovered, best first; ``admin_only``: not by the user.
        first_factors: By what users of ``USER_AUTH`` may sign in.
        self_sign_up: Users may sign themselves up.
        own_sender: Mail goes out by the owner's Amazon SES.
        tier: ``LITE``, ``ESSENTIALS`` or ``PLUS``.
        messages: What the pool writes.
        groups: The pool's groups.
        client: The app client.
    """

    username_attributes: tuple[str, ...] = ("email",)
    alias_attributes: tuple[str, ...] = ()
    case_sensitive: bool = False
    attributes: tuple[SchemaAttribute, ...] = ()
    password_policy: PasswordPolicy = field(default_factory=PasswordPolicy)
    password_history: int = 0
    temporary_days: int = 7
    auto_verified: tuple[str, ...] = ("email",)
    by_link: bool = False
    verified_before_update: tuple[str, ...] = ()
    mfa: Mfa = Mfa.OFF
    mfa_types: tuple[str, ...] = ()
    recovery: tuple[str, ...] = ("verified_email", "verified_phone_number")
    first_factors: tuple[str, ...] = ("PASSWORD",)
    self_sign_up: bool = True
    own_sender: bool = False
    tier: str = "ESSENTIALS"
    messages: Messages = field(default_factory=Messages)
    groups: tuple[Group, ...] = ()
    client: ClientShape = field(default_factory=ClientShape)

    @property
    def usernames(self) -> Usernames:
        """What the forms ask for as a user name."""
        names = frozenset(self.username_attributes)
        if names:
            return _USERNAMES[names]
        return Usernames.MADE_UP if "email" in self.alias_attributes else Usernames.PLAIN


#: ``UsernameAttributes`` by what the forms ask for.
USERNAME_ATTRIBUTES: Final = {
    Usernames.EMAIL: ("email",),
    Usernames.PHONE_NUMBER: ("phone_number",),
    Usernames.EMAIL_OR_PHONE_NUMBER: ("email", "phone_number"),
}
_USERNAMES: Final = {frozenset(names): kind for kind, names in USERNAME_ATTRIBUTES.items()}

#: What any pool has (developer guide, "Standard attributes"), as it is where nobody says otherwise. Left out
#: are those that only the service writes: sub, identities, email_verified, phone_number_verified.
STANDARD: Final = {
    attribute.name: attribute
    for attribute in (
        *(
            SchemaAttribute(name, minimum=0, maximum=2048)
            for name in (
                "name",
                "given_name",
                "family_name",
                "middle_name",
                "nickname",
                "preferred_username",
                "profile",
                "picture",
                "website",
                "email",
                "gender",
                "zoneinfo",
                "locale",
                "phone_number",
                "address",
            )
        ),
        SchemaAttribute("birthdate", minimum=10, maximum=10),
        SchemaAttribute("updated_at", AttributeKind.NUMBER, minimum=0),
    )
}
