"""The console's side of a user pool, with credentials: its users, its settings, and an admin's acts."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeVar

from gui.cognito.aws_client import AwsClient
from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.cognito.environments.sign_up_form import PoolRules, is_like_phone_number
from gui.cognito.users import User, UsersPage, is_whole, looked_up_by

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from gui.cognito.credentials import Signer
    from gui.cognito.environments.environment import Environment, Timeouts
    from gui.exchange import Exchange

_Result = TypeVar("_Result")
#: ListUsers gives no more than this in one reply.
PAGE_SIZE: Final = 60
#: Characters in ListUsers's ``Filter`` (API reference).
_LONGEST_FILTER: Final = 256


@dataclass(frozen=True)
class PoolSettings:
    """What DescribeUserPool tells of a pool.

    Attributes:
        name: The pool's.
        password_policy: Its rules for passwords.
        self_sign_up: Whether users may sign themselves up.
        auto_verified: The attributes to which a code is sent at sign-up, such as ``email``.
        default_sender: Whether mail goes out by Cognito's own sender and not by the owner's Amazon SES.
        sender: The address or the ARN that mail comes from, where one is set.
        username_attributes: What stands for a user name: ``email``, ``phone_number``.
        alias_attributes: What a user may sign in with beside the user name.
        case_sensitive: Whether user names differ by letter case.
        triggers: The Lambda triggers, by name.
        tags: ``name=value``.
        deletion_protection: Whether the pool is protected from deletion.
        user_count: How many users it has, as the service estimates.
        message_templates: What it writes when it sends a code, with ``{####}`` where that stands.
        by_link: Whether it mails a link to confirm an address, in place of a code.
        required: The attributes of its schema that it requires.
        numbers: The names of those that take a number.
        schema: The names of all of them.
    """

    name: str
    password_policy: PasswordPolicy
    self_sign_up: bool
    auto_verified: tuple[str, ...]
    default_sender: bool
    sender: str
    username_attributes: tuple[str, ...]
    alias_attributes: tuple[str, ...]
    case_sensitive: bool
    triggers: tuple[str, ...]
    tags: tuple[str, ...]
    deletion_protection: bool
    user_count: int
    message_templates: tuple[str, ...]
    by_link: bool = False
    required: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    schema: tuple[str, ...] = ()

    @property
    def rules(self) -> PoolRules:
        """What it says of who signs up."""
        return PoolRules(
            self.username_attributes, self.alias_attributes, self.auto_verified, self.required, self.numbers
        )


@dataclass(frozen=True)
class ClientSettings:
    """What DescribeUserPoolClient tells of an app client.

    Attributes:
        name: The client's.
        flows: ``ExplicitAuthFlows``, such as ``ALLOW_USER_SRP_AUTH``.
        hides_users: ``PreventUserExistenceErrors`` is ``ENABLED``: refusals do not tell who exists.
        secret: The client's secret, if it was made with one.
        writable: The attributes that it may set; empty: all standard ones.
    """

    name: str
    flows: tuple[str, ...]
    hides_users: bool
    secret: str | None = field(repr=False)
    writable: tuple[str, ...] = ()


class UserDirectory:
    """Reads the pool as an admin does, and acts as one. Its methods block, and raise as ``AwsClient.ask``."""

    def __init__(
        self,
        environment: Environment,
        timeouts: Timeouts,
        observe: Callable[[Exchange], None],
        signer: Signer,
    ) -> None:
        self.environment: Final = environment
        self._pool_id = environment.user_pool_id
        self._service = AwsClient(environment, timeouts, observe, signer, is_reading=True)
        self._acts = AwsClient(environment, timeouts, observe, signer)

    def pool_settings(self) -> PoolSettings:
        """How the pool is set up, from DescribeUserPool."""
        return self._service.ask(
            "DescribeUserPool", lambda reply: _pool_settings(reply["UserPool"]), UserPoolId=self._pool_id
        )

    def client_settings(self) -> ClientSettings:
        """How the environment's app client is set up, from DescribeUserPoolClient."""
        return self._service.ask(
            "DescribeUserPoolClient",
            lambda reply: _client_settings(reply["UserPoolClient"]),
            UserPoolId=self._pool_id,
            ClientId=self.environment.client_id,
        )

    def users(self, token: str | None = None, prefix: str = "") -> UsersPage:
        """The first page of the pool's users, or the one that ``token`` of the page before asks for.

        With ``prefix``: only those whose address, phone number or name begins so, by what the pool takes for
        a user name; then also with the token of such a page.
        """
        more = {"PaginationToken": token} if token else {}
        if prefix:
            more["Filter"] = self._beginning(prefix)
        return self._service.ask("ListUsers", _page, UserPoolId=self._pool_id, Limit=PAGE_SIZE, **more)

    def find(self, name: str) -> User | None:
        """The user whom the phone calls so, or ``None``. ListUsers: AdminGetUser counts as a billed use."""
        for attribute in looked_up_by(name, self.environment.usernames):
            if found := self._matching(attribute, name, Limit=1):
                return found[0][0]
        return None

    def can_look_up(self, name: str) -> bool:
        """Whether the service can be asked for ``name``: what is none, or too long, it only refuses."""
        usernames = self.environment.usernames
        filters = (_filter(f"{attribute} =", name) for attribute in looked_up_by(name, usernames))
        return is_whole(name, usernames) and all(len(each) <= _LONGEST_FILTER for each in filters)

    def can_list(self, prefix: str) -> bool:
        """Whether the service can be asked for those who begin so."""
        return len(self._beginning(prefix)) <= _LONGEST_FILTER

    def _beginning(self, prefix: str) -> str:
        attribute = looked_up_by(prefix, self.environment.usernames)[0]
        if attribute == "phone_number" and not prefix.startswith("+"):
            prefix = f"+{prefix}"
        return _filter(f"{attribute} ^=", prefix)

    def find_by_sub(self, sub: str) -> User | None:
        """The user with exactly this sub, or ``None``: also where a server passes over the filter."""
        return next((user for user, its_sub in self._matching("sub", sub) if its_sub == sub), None)

    def named(self, name: str) -> Sequence[tuple[User, str]]:
        """The first users with exactly this address or number, or with this user name, each with its sub."""
        is_number = is_like_phone_number(name) and self.environment.usernames is not Usernames.PLAIN
        users = self._matching("email" if "@" in name else "phone_number" if is_number else "username", name)
        folded = name.strip().casefold()
        return [(user, sub) for user, sub in users if sub and folded in map(str.casefold, user.names)]

    def sub_of(self, username: str) -> str | None:
        """The sub of the user with exactly this user name as the list shows it, or ``None``."""
        matching = self._matching("username", username)
        return next((sub for user, sub in matching if user.username == username), None)

    def admin_confirm(self, username: str) -> None:
        """Confirm a user without a code, as an admin; ``email_verified`` stays false (recorded)."""
        self._acts.send("AdminConfirmSignUp", UserPoolId=self._pool_id, Username=username)

    def admin_delete(self, username: str) -> None:
        """Delete a user, as an admin. Call it through ``clean_up``, which knows whom the tool may delete."""
        self._acts.send("AdminDeleteUser", UserPoolId=self._pool_id, Username=username)

    def read(
        self, operation: str, read: Callable[[Mapping[str, Any]], _Result], /, **parameters: Any
    ) -> _Result:
        """What ``read`` makes of the reply to an operation that changes nothing, in this pool."""
        return self._service.ask(operation, read, UserPoolId=self._pool_id, **parameters)

    def act(self, operation: str, **parameters: Any) -> None:
        """Carry out an operation that changes this pool."""
        self._acts.send(operation, UserPoolId=self._pool_id, **parameters)

    def _matching(self, attribute: str, value: str, **more: Any) -> Sequence[tuple[User, str | None]]:
        """The first users of this value, each with its sub."""
        condition = _filter(f"{attribute} =", value)

        def read(reply: Mapping[str, Any]) -> Sequence[tuple[User, str | None]]:
            return [(_user(entry), _attributes(entry).get("sub")) for entry in reply["Users"]]

        return self._service.ask("ListUsers", read, UserPoolId=self._pool_id, Filter=condition, **more)


_USUAL_FLOWS: Final = ("ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_CUSTOM_AUTH")


def _filter(condition: str, value: str) -> str:
    """ListUsers's ``Filter``: the value is quoted, with a quote or a backslash escaped as in JSON."""
    return f"{condition} {json.dumps(value, ensure_ascii=False)}"


def _pool_settings(pool: Mapping[str, Any]) -> PoolSettings:
    policies = pool.get("Policies") or {}
    mail = pool.get("EmailConfiguration") or {}
    triggers = pool.get("LambdaConfig") or {}
    template = pool.get("VerificationMessageTemplate") or {}
    schema = {str(entry.get("Name", "")): entry for entry in pool.get("SchemaAttributes") or ()}
    return PoolSettings(
        name=str(pool.get("Name", "")),
        password_policy=PasswordPolicy.from_service(policies.get("PasswordPolicy") or {}),
        self_sign_up=not (pool.get("AdminCreateUserConfig") or {}).get("AllowAdminCreateUserOnly"),
        auto_verified=tuple(pool.get("AutoVerifiedAttributes") or ()),
        default_sender=mail.get("EmailSendingAccount", "COGNITO_DEFAULT") == "COGNITO_DEFAULT",
        sender=str(mail.get("From") or mail.get("SourceArn") or ""),
        username_attributes=tuple(pool.get("UsernameAttributes") or ()),
        alias_attributes=tuple(pool.get("AliasAttributes") or ()),
        # A pool that was made without a word on it tells upper from lower case (developer guide).
        case_sensitive=bool((pool.get("UsernameConfiguration") or {}).get("CaseSensitive", True)),
        # The key that custom senders encrypt with stands among the triggers.
        triggers=tuple(name for name, value in triggers.items() if value and name != "KMSKeyID"),
        tags=tuple(f"{name}={value}" for name, value in (pool.get("UserPoolTags") or {}).items()),
        deletion_protection=pool.get("DeletionProtection") == "ACTIVE",
        user_count=int(pool.get("EstimatedNumberOfUsers") or 0),
        message_templates=_message_templates(pool),
        by_link=template.get("DefaultEmailOption") == "CONFIRM_WITH_LINK",
        # The service makes up sub, and marks it as required too.
        required=tuple(name for name, entry in schema.items() if entry.get("Required") and name != "sub"),
        numbers=tuple(name for name, entry in schema.items() if entry.get("AttributeDataType") == "Number"),
        schema=tuple(schema),
    )


def _message_templates(pool: Mapping[str, Any]) -> tuple[str, ...]:
    template = pool.get("VerificationMessageTemplate") or {}
    found = (
        template.get("EmailMessage"),
        template.get("SmsMessage"),
        pool.get("EmailVerificationMessage"),
        pool.get("SmsVerificationMessage"),
        pool.get("SmsAuthenticationMessage"),
    )
    return tuple(dict.fromkeys(str(text) for text in found if text))


def _client_settings(client: Mapping[str, Any]) -> ClientSettings:
    return ClientSettings(
        name=str(client.get("ClientName", "")),
        # A client that was made without flows of its own has these (recorded).
        flows=tuple(client.get("ExplicitAuthFlows") or _USUAL_FLOWS),
        hides_users=client.get("PreventUserExistenceErrors") == "ENABLED",
        secret=client.get("ClientSecret"),
        writable=tuple(client.get("WriteAttributes") or ()),
    )


def _page(reply: Mapping[str, Any]) -> UsersPage:
    return UsersPage(tuple(_user(entry) for entry in reply["Users"]), reply.get("PaginationToken"))


def _attributes(entry: Mapping[str, Any]) -> dict[str, str]:
    return {attribute["Name"]: attribute.get("Value", "") for attribute in entry.get("Attributes", [])}


def _user(entry: Mapping[str, Any]) -> User:
    attributes = _attributes(entry)
    return User(
        username=entry["Username"],
        email=attributes.get("email", ""),
        email_verified=attributes.get("email_verified") == "true",
        enabled=bool(entry.get("Enabled")),
        status=str(entry.get("UserStatus", "")),
        created=entry["UserCreateDate"],
        updated=entry["UserLastModifiedDate"],
        phone_number=attributes.get("phone_number", ""),
        phone_number_verified=attributes.get("phone_number_verified") == "true",
    )
