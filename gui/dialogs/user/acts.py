"""What an admin does with one user: what each act is called, asks and says once it is done."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final

from gui.cognito.admin import one_user
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gui.cognito.admin.directory import UserDirectory
    from gui.cognito.admin.one_user import UserDetails
    from gui.cognito.sandbox_users import SandboxUsers
    from gui.sentences import Sentence

    #: Is called in a worker; returns the secret of an authenticator app, where it makes one.
    Work = Callable[[UserDirectory, SandboxUsers | None, UserDetails], str | None]


@dataclass(frozen=True)
class UserAct:
    """An act on one user.

    Attributes:
        name: The objectName of its button.
        text: What stands on the button.
        question: What is asked before, with ``{name}`` for the user.
        verb: The question's button.
        done: What is said after.
        work: What is done: one call.
        is_final: It cannot be undone, so that it is asked for everywhere, and not in protected environments
            alone.
        password: What the user logs in with then, where the act sets it.
    """

    name: str
    text: Sentence
    question: Sentence
    verb: Sentence
    done: Sentence
    work: Work = field(repr=False)
    is_final: bool = True
    password: str = field(default="", repr=False)


CONFIRM: Final = UserAct(
    "userConfirm",
    N_("&Confirm…"),
    N_("Confirm {name} as an admin? No code is asked for, and no address verified."),
    N_("&Confirm"),
    N_("Confirmed."),
    lambda directory, _, user: directory.admin_confirm(user.username),
)
DISABLE: Final = UserAct(
    "userDisable",
    N_("&Disable"),
    N_("Disable {name}? All sessions end."),
    N_("&Disable"),
    N_("Disabled, and signed out everywhere."),
    lambda directory, _, user: one_user.set_enabled(directory, user.username, is_enabled=False),
    is_final=False,
)
ENABLE: Final = UserAct(
    "userEnable",
    N_("&Enable"),
    N_("Enable {name}?"),
    N_("&Enable"),
    N_("Enabled."),
    lambda directory, _, user: one_user.set_enabled(directory, user.username, is_enabled=True),
    is_final=False,
)
RESET: Final = UserAct(
    "userReset",
    N_("&Reset password…"),
    N_("Void the password of {name}, and send a code for a new one?"),
    N_("&Reset"),
    N_("The password is void, and a code for a new one was sent."),
    lambda directory, _, user: one_user.reset_password(directory, user.username),
)
INVITE: Final = UserAct(
    "userInvite",
    N_("Resend &invitation…"),
    N_("Send {name} another invitation? The temporary password so far is void then."),
    N_("&Send"),
    N_("The invitation was sent again, with another temporary password."),
    lambda directory, _, user: one_user.resend_invitation(
        directory, user.username, by_mail=bool(user.attribute("email"))
    ),
)
SIGN_OUT: Final = UserAct(
    "userSignOut",
    N_("Sign &out everywhere…"),
    N_("Sign {name} out everywhere? All sessions end."),
    N_("Sign &out"),
    N_("Signed out everywhere."),
    lambda directory, _, user: one_user.sign_out(directory, user.username),
)


def delete(work: Callable[[UserDirectory, str], None]) -> UserAct:
    """Delete the user by ``work``, which knows whom the tool may delete."""
    return UserAct(
        "userDelete",
        N_("Delete…"),
        N_("Delete {name} for good?"),
        N_("&Delete"),
        N_("Deleted."),
        lambda directory, _, user: work(directory, user.username),
    )


def change_attributes(changed: Mapping[str, str]) -> UserAct:
    """Set these attributes; an empty value removes one."""
    return UserAct(
        "userSaveAttributes",
        N_("&Save attributes"),
        N_("Change attributes of {name}?"),
        N_("&Change"),
        N_("The attributes are saved."),
        lambda directory, _, user: one_user.set_attributes(directory, user.username, changed),
        is_final=False,
    )


def change_factors(changed: Mapping[str, bool], preferred: str) -> UserAct:
    """Turn these factors on or off."""
    return UserAct(
        "userSaveFactors",
        N_("Sa&ve factors"),
        N_("Change the second factors of {name}?"),
        N_("&Change"),
        N_("The factors are saved."),
        lambda directory, _, user: one_user.set_factors(directory, user.username, changed, preferred),
        is_final=False,
    )


def set_password(password: str, *, is_permanent: bool) -> UserAct:
    """Set this password."""
    return UserAct(
        "userSetPassword",
        N_("Set password…"),
        N_("Set another password for {name}? The one so far is void then."),
        N_("&Set"),
        N_("The password is set.")
        if is_permanent
        else N_("The temporary password is set: the next log-in asks for a new one."),
        partial(_set_password, password, is_permanent),
        password=password,
    )


def add_authenticator(*, has_one: bool) -> UserAct:
    """Give a user of the sandbox an authenticator app; one that ``has_one`` loses it."""
    return UserAct(
        "userAddAuthenticator",
        N_("Add an authenticator app"),
        N_("Give {name} another authenticator app? The codes of the one so far are wrong then."),
        N_("&Add"),
        N_("An authenticator app is added: its secret stands above."),
        lambda _, users, user: users.add_authenticator(user.username) if users else None,
        is_final=has_one,
    )


def _set_password(
    password: str, is_permanent: bool, directory: UserDirectory, _: SandboxUsers | None, user: UserDetails
) -> None:
    one_user.set_password(directory, user.username, password, is_permanent=is_permanent)
