"""One user of a pool as an admin sees it whole, and what an admin does with that user: one call an act."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from gui.cognito.phone_calls.refusals import reading_problem

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from gui.cognito.admin.directory import UserDirectory
    from gui.sentences import Sentence

#: The members of AdminSetUserMFAPreference, by the factors that they turn on and off.
_PREFERENCES: Final = {
    "SMS_MFA": "SMSMfaSettings",
    "SOFTWARE_TOKEN_MFA": "SoftwareTokenMfaSettings",
    "EMAIL_OTP": "EmailMfaSettings",
}
FACTORS: Final = tuple(_PREFERENCES)
#: Pages of 60 groups: a user is in 100 groups at most (quota page).
_MOST_PAGES: Final = 2


@dataclass(frozen=True)
class UserDetails:
    """Everything that an admin can read about a user.

    Attributes:
        username: The user name, which is the sub where an address stands for it.
        attributes: Names and values in the service's order, the sub among them.
        status: Such as ``CONFIRMED``.
        enabled: Whether the user may sign in.
        created: When it was made.
        updated: When it was changed last.
        groups: The names of its groups, as the service orders them.
        groups_problem: Why the groups could not be read; who may read users may not always read those.
        factors: The second factors that are on: of ``FACTORS``, and ones that this app does not know.
        preferred_factor: The one that is asked for first, if any.
    """

    username: str
    attributes: tuple[tuple[str, str], ...]
    status: str
    enabled: bool
    created: datetime
    updated: datetime
    groups: tuple[str, ...]
    groups_problem: Sentence | str
    factors: tuple[str, ...]
    preferred_factor: str

    def attribute(self, name: str) -> str:
        """The value of an attribute; empty where there is none."""
        return dict(self.attributes).get(name, "")

    @property
    def shown_name(self) -> str:
        """What a tester knows the user by."""
        return self.attribute("email") or self.attribute("phone_number") or self.username


def details(directory: UserDirectory, username: str) -> UserDetails:
    """Read a user by AdminGetUser and AdminListGroupsForUser; raises as ``AwsClient.ask``.

    ListUsers does not tell the factors. AdminGetUser counts the user as active in the month, which is billed.
    """
    from botocore.exceptions import ClientError

    groups: list[str] = []
    problem: Sentence | str = ""
    try:
        groups = _groups(directory, username)
    except ClientError as error:
        problem = reading_problem(error)
    return directory.read("AdminGetUser", lambda reply: _details(reply, groups, problem), Username=username)


def set_attributes(directory: UserDirectory, username: str, changed: Mapping[str, str]) -> None:
    """Set attributes; an empty value removes one (documented)."""
    attributes = [{"Name": name, "Value": value} for name, value in changed.items()]
    directory.act("AdminUpdateUserAttributes", Username=username, UserAttributes=attributes)


def set_password(directory: UserDirectory, username: str, password: str, *, is_permanent: bool) -> None:
    """Set a password: a temporary one is to be changed at the next sign-in."""
    directory.act("AdminSetUserPassword", Username=username, Password=password, Permanent=is_permanent)


def set_enabled(directory: UserDirectory, username: str, *, is_enabled: bool) -> None:
    """Let a user sign in, or not; who is disabled is signed out everywhere."""
    directory.act("AdminEnableUser" if is_enabled else "AdminDisableUser", Username=username)


def reset_password(directory: UserDirectory, username: str) -> None:
    """Void the password, and have a code sent for a new one."""
    directory.act("AdminResetUserPassword", Username=username)


def resend_invitation(directory: UserDirectory, username: str, *, by_mail: bool) -> None:
    """Send a new temporary password, by mail or by text: without a word it would be a text (documented)."""
    directory.act(
        "AdminCreateUser",
        Username=username,
        MessageAction="RESEND",
        DesiredDeliveryMediums=["EMAIL" if by_mail else "SMS"],
    )


def sign_out(directory: UserDirectory, username: str) -> None:
    """End all sessions of a user."""
    directory.act("AdminUserGlobalSignOut", Username=username)


def set_factors(directory: UserDirectory, username: str, changed: Mapping[str, bool], preferred: str) -> None:
    """Turn factors on or off; those that are not among ``changed`` stay as they are.

    An authenticator app must have been set up by the user: no admin can do that (API reference).
    """
    settings = {
        _PREFERENCES[factor]: {"Enabled": is_on, "PreferredMfa": is_on and factor == preferred}
        for factor, is_on in changed.items()
    }
    directory.act("AdminSetUserMFAPreference", Username=username, **settings)


def _groups(directory: UserDirectory, username: str) -> list[str]:
    groups: list[str] = []
    page: dict[str, Any] = {}
    for _ in range(_MOST_PAGES):
        names, token = directory.read("AdminListGroupsForUser", _page_of_groups, Username=username, **page)
        groups += names
        if not token:
            break
        page = {"NextToken": token}
    return groups


def _page_of_groups(reply: Mapping[str, Any]) -> tuple[list[str], str | None]:
    return [str(group["GroupName"]) for group in reply.get("Groups", [])], reply.get("NextToken")


def _details(reply: Mapping[str, Any], groups: list[str], problem: Sentence | str) -> UserDetails:
    return UserDetails(
        username=reply["Username"],
        attributes=tuple((each["Name"], each.get("Value", "")) for each in reply.get("UserAttributes", [])),
        status=str(reply.get("UserStatus", "")),
        enabled=bool(reply.get("Enabled")),
        created=reply["UserCreateDate"],
        updated=reply["UserLastModifiedDate"],
        groups=tuple(groups),
        groups_problem=problem,
        factors=tuple(reply.get("UserMFASettingList") or ()),
        preferred_factor=str(reply.get("PreferredMfaSetting") or ""),
    )
