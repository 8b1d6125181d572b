"""A pool's shape as far as an environment states it, and what is assumed for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.cognito.environments.account_rules import Mfa, Usernames
from gui.cognito.environments.environment import AuthFlow
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.cognito.pool_shapes.shape import (
    STANDARD,
    USERNAME_ATTRIBUTES,
    ClientShape,
    PoolShape,
    SchemaAttribute,
)
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.cognito.environments.environment import Environment
    from gui.sentences import Sentence

#: To what a code goes at sign-up where nobody says it: to what stands for the user name.
_VERIFIED: Final = {
    Usernames.PHONE_NUMBER: ("phone_number",),
    Usernames.EMAIL_OR_PHONE_NUMBER: ("email", "phone_number"),
}


def stated_shape(environment: Environment) -> PoolShape:
    """The shape that ``environment`` states; the rest is as Cognito or Amplify has it usually."""
    flows = list(ClientShape().flows)
    if environment.auth_flow is AuthFlow.USER_PASSWORD_AUTH:
        flows.append("ALLOW_USER_PASSWORD_AUTH")
    mfa_types = tuple(environment.mfa_types) or ("TOTP",)
    return PoolShape(
        username_attributes=USERNAME_ATTRIBUTES.get(environment.usernames, ()),
        alias_attributes=("email",) if environment.usernames is Usernames.MADE_UP else (),
        attributes=tuple(_attributes(environment)),
        password_policy=environment.password_policy or PasswordPolicy(),
        auto_verified=environment.verification or _VERIFIED.get(environment.usernames, ("email",)),
        mfa=environment.mfa,
        mfa_types=mfa_types if environment.mfa is not Mfa.OFF else (),
        client=ClientShape(has_secret=environment.has_client_secret, flows=tuple(flows)),
    )


def assumptions(environment: Environment) -> Iterator[Sentence]:
    """What ``stated_shape`` has to assume: what no config file of a mobile app says, or this one does not."""
    if not environment.verification:
        to = ", ".join(stated_shape(environment).auto_verified)
        yield N_("Verification: taken to be of {attributes}.", attributes=to)
    yield N_("Code or link: taken to be a code.")
    if environment.password_policy is None:
        yield N_("Password rules: taken to be Cognito's usual ones.")
    yield N_("Earlier passwords: taken to be allowed again.")
    if not environment.attributes:
        yield N_("Attributes: none is taken to be required at sign-up.")
    yield N_("Attributes: their least and most length, and which of them can be changed later.")
    if environment.mfa is not Mfa.OFF and not environment.mfa_types:
        yield N_("Second factor: taken to be an authenticator app.")
    yield N_("Letter case of user names: taken not to count.")
    yield N_("Log-in flows: taken to be {flow} alone.", flow=environment.auth_flow)
    yield N_("Refusals: taken to tell who is registered (PreventUserExistenceErrors LEGACY).")
    yield N_("Password recovery: taken to be by e-mail, then by phone.")
    yield N_("Self sign-up: taken to be allowed.")
    yield N_("Groups, texts of the messages and the lives of tokens: as Cognito has them by default.")
    yield N_("Lambda triggers: taken to be none. Rules in “Pool of the sandbox” can play them.")


def _attributes(environment: Environment) -> Iterator[SchemaAttribute]:
    for asked in environment.attributes:
        usual = STANDARD.get(asked.name)
        if usual is None and asked.name.startswith("custom:"):
            # Cognito cannot require one.
            yield SchemaAttribute(asked.name, minimum=0, maximum=2048)
        elif usual is not None and asked.is_required:
            yield SchemaAttribute(
                usual.name, usual.kind, is_required=True, minimum=usual.minimum, maximum=usual.maximum
            )
