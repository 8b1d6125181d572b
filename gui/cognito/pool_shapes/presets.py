"""Shapes of pools that apps have, to begin with."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from gui.cognito.environments.account_rules import Mfa
from gui.cognito.pool_shapes.shape import STANDARD, ClientShape, PoolShape
from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from gui.cognito.pool_shapes.made import Rules

#: Both ways to log in, so that either can be tried.
_FLOWS: Final = ("ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH")
_PLAIN: Final = PoolShape(client=ClientShape(flows=_FLOWS))


@dataclass(frozen=True)
class PoolPreset:
    """A pool to begin with.

    Attributes:
        key: What tells it from the others.
        title: What it is, for the tester.
        shape: What it is like.
        rules: The rules that play its triggers.
    """

    key: str
    title: Sentence
    shape: PoolShape
    rules: Rules = field(default_factory=dict)


POOL_PRESETS: Final = (
    PoolPreset("plain", N_("E-mail address"), _PLAIN),
    PoolPreset(
        "attributes",
        N_("E-mail address, and six attributes that are required"),
        replace(
            _PLAIN,
            attributes=tuple(
                replace(STANDARD[name], is_required=True)
                for name in ("given_name", "family_name", "birthdate", "gender", "locale", "phone_number")
            ),
        ),
    ),
    PoolPreset(
        "phone",
        N_("Phone number"),
        replace(_PLAIN, username_attributes=("phone_number",), auto_verified=("phone_number",)),
    ),
    PoolPreset(
        "either",
        N_("E-mail address or phone number"),
        replace(
            _PLAIN,
            username_attributes=("email", "phone_number"),
            auto_verified=("email", "phone_number"),
        ),
    ),
    PoolPreset(
        "name",
        N_("A name of one's own, with an e-mail address beside it"),
        replace(_PLAIN, username_attributes=(), attributes=(replace(STANDARD["email"], is_required=True),)),
    ),
    PoolPreset(
        "alias",
        N_("Made-up name, the e-mail address as an alias"),
        replace(
            _PLAIN,
            username_attributes=(),
            alias_attributes=("email",),
            attributes=(replace(STANDARD["email"], is_required=True),),
        ),
    ),
    PoolPreset(
        "secret",
        N_("E-mail address, and an app client with a secret"),
        replace(_PLAIN, client=replace(_PLAIN.client, has_secret=True)),
    ),
    PoolPreset(
        "sms_mfa",
        N_("Second factor by text message, required"),
        replace(
            _PLAIN,
            attributes=(replace(STANDARD["phone_number"], is_required=True),),
            mfa=Mfa.ON,
            mfa_types=("SMS",),
        ),
    ),
    PoolPreset(
        "totp",
        N_("Second factor by authenticator app, required"),
        replace(_PLAIN, mfa=Mfa.ON, mfa_types=("TOTP",)),
    ),
    PoolPreset("link", N_("Verified by a link in the mail"), replace(_PLAIN, by_link=True)),
    PoolPreset("invitation", N_("By invitation only"), replace(_PLAIN, self_sign_up=False)),
    PoolPreset(
        "auto_confirm",
        N_("Confirmed by a trigger, without a code"),
        _PLAIN,
        {"PreSignUp": [{"autoConfirmUser": True, "autoVerifyEmail": True}]},
    ),
)
