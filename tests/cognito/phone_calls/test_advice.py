"""Each refusal has advice that is true in its situation."""

from __future__ import annotations

import re

import pytest

from gui.cognito.phone_calls.advice import GENERAL, advice, texts
from gui.cognito.phone_calls.outcomes import Way
from gui.http_failures import Cause
from tests.cognito.advice_table import (
    IDENTITY_OPERATIONS,
    OPERATIONS,
    STATUSES,
    Situation,
    modelled,
    recorded,
    reported,
)

#: What the advice of a situation says, and where it leads; the situations by operation and case, in which "*"
#: stands for anything.
FIT: dict[tuple[str, tuple[Way, ...]], dict[str, list[str]]] = {
    ("Verify it if it waits for its code, log in", (Way.VERIFY, Way.LOG_IN)): {
        "SignUp": ["username already exists*", "email already exists*", "same address, different case"]
    },
    ("look for the user", (Way.LOOK,)): {"SignUp": ["concurrent duplicate submit"]},
    ("Type an e-mail address", ()): {
        "SignUp": ["username must be an email", "username must be email or phone"]
    },
    ("to be a phone number here: choose that", ()): {"SignUp": ["username must be a phone number"]},
    ("Choose a made-up name", ()): {"SignUp": ["email-shaped username in alias pool"]},
    ("Correct the address", ()): {
        "SignUp": ["malformed email attribute", "*username*", "required top-level member missing*"],
        "ResendConfirmationCode": ["empty username"],
        "InitiateAuth": ["a blank in the address"],
        "UpdateUserAttributes": ["an address that is none"],
    },
    ("meets every rule of the pool", ()): {
        "ChangePassword": ["a weak password"],
        "SignUp": ["password too short", "password without*", "password policy text*"],
        "ConfirmForgotPassword": ["weak password"],
        "RespondToAuthChallenge": ["NEW_PASSWORD_REQUIRED, weak password"],
    },
    ("known from leaks", ()): {"SignUp": ["a leaked password"]},
    ("no blank at its ends, at most 256", ()): {
        "SignUp": ["password with leading or trailing space", "password longer than 256"],
        "ConfirmForgotPassword": ["password with edge space"],
    },
    ("have the form ask for it", (Way.ASK_FOR_ATTRIBUTES,)): {"SignUp": ["required attribute missing*"]},
    ("Fill in the attribute", ()): {
        "RespondToAuthChallenge": ["a new password without a required attribute"]
    },
    ("Correct the attribute", ()): {
        "SignUp": [
            "malformed phone attribute",
            "attribute not in schema",
            "attribute value too long",
            "caller tries to set email_verified",
            "an attribute breaks its constraint",
        ]
    },
    ("may not write an attribute", ()): {"SignUp": ["attribute the app client may not write"]},
    ("fixed once it is set", ()): {
        "RespondToAuthChallenge": ["a new password with an attribute that is fixed"]
    },
    ("app client id and the region", ()): {
        operation: ["unknown client id"]
        for operation in OPERATIONS
        if operation
        in (
            "SignUp",
            "ConfirmSignUp",
            "ResendConfirmationCode",
            "InitiateAuth",
            "ForgotPassword",
            "RespondToAuthChallenge",
        )
    },
    ("secret is missing or wrong", ()): {
        "SignUp": ["client has a secret*"],
        "ConfirmSignUp": ["secret missing / wrong"],
        "InitiateAuth": ["client secret*"],
    },
    ("Only admins make users", ()): {"SignUp": ["self sign-up disabled"]},
    ("its words are in the message", ()): {
        "SignUp": ["PreSignUp trigger rejects"],
        "InitiateAuth": ["PreAuthentication trigger rejects"],
    },
    ("trigger of the user pool failed", ()): {"SignUp": ["trigger not invokable"]},
    ("The user is confirmed all the same", (Way.LOG_IN,)): {
        "ConfirmSignUp": ["PostConfirmation trigger fails"]
    },
    ("The user has been made, but the mails of this day", (Way.VERIFY,)): {"SignUp": ["daily e-mail limit*"]},
    ("mails of this day are used up: try again tomorrow", ()): {
        "ResendConfirmationCode": ["daily e-mail limit"],
        "ForgotPassword": ["daily e-mail limit"],
    },
    ("The user has been made, but the pool mails verified", (Way.VERIFY,)): {"SignUp": ["SES sandbox"]},
    ("mails verified addresses only", ()): {"ForgotPassword": ["SES sandbox"]},
    ("The user has been made, but no code went out", (Way.VERIFY,)): {
        "SignUp": ["message could not be delivered"]
    },
    ("The user has been made, but the pool may not send mail", ()): {"SignUp": ["SES identity not usable"]},
    ("no domain", ()): {"SignUp": ["link verification without a domain"]},
    ("throttles", ()): {
        "SignUp": ["account throttled"],
        "ConfirmSignUp": ["throttled"],
        "ResendConfirmationCode": ["throttled"],
        "InitiateAuth": ["throttled"],
    },
    ("firewall", ()): {"SignUp": ["WAF block"]},
    ("newest mail", ()): {
        "ConfirmSignUp": [
            "wrong code",
            "superseded code",
            "unknown user, PreventUserExistenceErrors ENABLED",
        ],
        "ConfirmForgotPassword": ["wrong code"],
    },
    ("press Resend code", (Way.RESEND,)): {"ConfirmSignUp": ["expired code"]},
    ("send a new one", (Way.SEND_RESET_CODE,)): {
        "ConfirmForgotPassword": ["expired code*", "unknown user, ENABLED"]
    },
    ("Nothing is left to verify: log in", (Way.LOG_IN,)): {
        "ConfirmSignUp": ["already confirmed", "confirmed already, in the words of 2018"],
        "ResendConfirmationCode": ["already confirmed"],
    },
    ("temporary password of the invitation", (Way.LOG_IN,)): {"ConfirmSignUp": ["an invited user"]},
    ("still has its temporary password", (Way.LOG_IN,)): {"ForgotPassword": ["temporary-password user"]},
    ("set a new one", (Way.NEW_PASSWORD,)): {"ConfirmSignUp": ["a password that an admin has reset"]},
    ("ask an admin", ()): {
        "ConfirmSignUp": ["disabled user", "another status"],
        "ResendConfirmationCode": ["a disabled user"],
        "InitiateAuth": ["disabled user", "refresh, user disabled"],
        "RespondToAuthChallenge": ["user unconfirmed / disabled between steps"],
        "ForgotPassword": ["disabled user*"],
        "ConfirmForgotPassword": ["a disabled user"],
        "GlobalSignOut": ["a disabled user"],
    },
    ("new invitation", ()): {"InitiateAuth": ["temporary password expired*"]},
    ("or sign up with it", (Way.SIGN_UP,)): {
        "ConfirmSignUp": ["unknown user, PreventUserExistenceErrors LEGACY"],
        "ResendConfirmationCode": ["unknown user, LEGACY"],
        "InitiateAuth": ["unknown user, LEGACY"],
        "ForgotPassword": ["unknown user, LEGACY"],
        "ConfirmForgotPassword": ["unknown user, LEGACY"],
    },
    ("has been deleted", (Way.SIGN_UP,)): {
        "DeleteUser": ["user already deleted"],
        "GlobalSignOut": ["a deleted user"],
    },
    ("Wait up to an hour", ()): {
        "ChangePassword": ["too many wrong passwords"],
        "ConfirmSignUp": ["too many attempts"],
        "ResendConfirmationCode": ["too many"],
        "ForgotPassword": ["too many"],
        "ConfirmForgotPassword": ["too many attempts"],
    },
    ("log in with that one", (Way.LOG_IN,)): {"ConfirmSignUp": ["alias conflict"]},
    ("Correct the code", ()): {
        "ConfirmSignUp": ["empty code", "code contains whitespace", "code longer than 2048"],
        "ConfirmForgotPassword": ["empty code"],
    },
    ("press VERIFY again", ()): {"ConfirmSignUp": ["the session of a sign-up has expired"]},
    ("an admin confirms", ()): {"ResendConfirmationCode": ["no auto-verified attribute"]},
    ("the password was not checked", (Way.RESEND,)): {
        "InitiateAuth": ["unconfirmed user"],
        "RespondToAuthChallenge": ["user unconfirmed / disabled between steps"],
    },
    ("only then can its password be reset", (Way.VERIFY,)): {
        "ForgotPassword": ["an unconfirmed user"],
        "ConfirmForgotPassword": ["unconfirmed user"],
    },
    ("Verify the address first, or ask an admin", (Way.VERIFY,)): {"ForgotPassword": ["no verified address"]},
    ("the code that was mailed", (Way.NEW_PASSWORD, Way.SEND_RESET_CODE)): {
        "InitiateAuth": ["password reset required"]
    },
    ("Check the address and the password", ()): {
        "InitiateAuth": ["wrong password", "unknown user, ENABLED*", "over-long*"],
        "RespondToAuthChallenge": ["wrong signature*", "TIMESTAMP with zero-padded*"],
    },
    ("have locked this account", ()): {
        "InitiateAuth": ["too many wrong passwords"],
        "RespondToAuthChallenge": ["lockout"],
    },
    ("threat protection", ()): {"InitiateAuth": ["threat protection"]},
    ("choose a flow", ()): {
        "InitiateAuth": [
            "flow not enabled",
            "admin flow*",
            "unknown AuthFlow value",
            "a flow without its triggers",
        ]
    },
    ("Type the address", ()): {"InitiateAuth": ["missing or empty USERNAME"]},
    ("Type the password", ()): {"InitiateAuth": ["missing or empty PASSWORD"]},
    ("begin it again", (Way.LOG_IN,)): {
        "InitiateAuth": ["refresh token*"],
        "RespondToAuthChallenge": ["session*"],
        "AssociateSoftwareToken": ["the sign-in has expired"],
        "VerifySoftwareToken": ["the sign-in has expired"],
    },
    ("not set up for this", ()): {"InitiateAuth": ["refresh with rotation enabled"]},
    ("authenticator app shows now", ()): {
        "RespondToAuthChallenge": ["a wrong authenticator code"],
        "VerifySoftwareToken": ["a wrong code"],
    },
    ("next code of the authenticator app", ()): {
        "RespondToAuthChallenge": ["an authenticator code used twice"],
        "VerifySoftwareToken": ["a code used twice"],
    },
    ("newest message", ()): {"RespondToAuthChallenge": ["MFA / OTP code wrong", "a wrong mailed code"]},
    ("The session has ended already", (Way.LOG_IN,)): {
        "GlobalSignOut": ["bad token", "already signed out", "expired token"],
        "DeleteUser": ["bad token", "revoked / expired token"],
        **{
            operation: ["an expired token"]
            for operation in (
                "ChangePassword",
                "UpdateUserAttributes",
                "GetUserAttributeVerificationCode",
                "VerifyUserAttribute",
                "AssociateSoftwareToken",
                "VerifySoftwareToken",
                "SetUserMFAPreference",
            )
        },
    },
    ("lacks the scope", ()): {"UpdateUserAttributes": ["a token without the scope"]},
    ("present password", ()): {"ChangePassword": ["a wrong present password"]},
    ("take another", ()): {
        "UpdateUserAttributes": ["another account's address"],
        "VerifyUserAttribute": ["another account's address"],
    },
    ("fixes the attribute", ()): {"UpdateUserAttributes": ["an attribute that is fixed"]},
    ("send a new one", (Way.RESEND,)): {"VerifyUserAttribute": ["an expired code"]},
    ("code of the newest mail", ()): {"VerifyUserAttribute": ["a wrong code"]},
    ("allows no authenticator apps", ()): {"AssociateSoftwareToken": ["a pool without authenticator apps"]},
    ("log-ins do not ask for it yet", ()): {"SetUserMFAPreference": ["an app that was not verified"]},
    ("does not take the answer", (Way.LOG_IN,)): {
        "RespondToAuthChallenge": ["a wrong answer to the pool's question"]
    },
    ("takes no tokens of this app client", ()): {"GetId": ["another user pool"]},
    ("ID token has expired", (Way.LOG_IN,)): {"GetId": ["an expired ID token"]},
    ("identity pool id", ()): {"GetId": ["another identity pool"]},
    ("no role to give", ()): {"GetCredentialsForIdentity": ["no roles"]},
    # The app is at fault, or the words are new: the advice leaves it to them.
    (str(GENERAL.sentence), ()): {
        "SignUp": ["an unknown message", "an attribute that comes later"],
        "InitiateAuth": ["missing SRP_A"],
        "RespondToAuthChallenge": ["TIMESTAMP not parseable", "missing challenge response"],
    },
}
SITUATIONS = (*recorded(), *reported())


def _fits(situation: Situation) -> list[tuple[str, tuple[Way, ...]]]:
    """What the advice may be, by ``FIT``."""
    patterns = {
        fit: [re.escape(case).replace(r"\*", ".*") for case in cases.get(situation.operation, ())]
        for fit, cases in FIT.items()
    }
    return [
        fit for fit, cases in patterns.items() if any(re.fullmatch(case, situation.case) for case in cases)
    ]


@pytest.mark.parametrize(
    "situation", SITUATIONS, ids=lambda situation: f"{situation.operation}: {situation.case}"
)
def test_the_advice_fits_its_situation(situation: Situation) -> None:
    fits = _fits(situation)
    assert fits, "nobody has said what is true here"
    told = advice(situation.operation, situation.code, situation.message, situation.challenge)
    assert any(words in str(told.sentence) and ways == told.ways for words, ways in fits), told


def test_every_expectation_is_of_a_situation() -> None:
    known = {(situation.operation, situation.case) for situation in SITUATIONS}
    for cases in FIT.values():
        for operation, names in cases.items():
            for name in names:
                pattern = re.escape(name).replace(r"\*", ".*")
                assert any(op == operation and re.fullmatch(pattern, case) for op, case in known), name


#: These stand for so many things that without the message nothing is known.
AMBIGUOUS = ("NotAuthorizedException", "InvalidParameterException")


@pytest.mark.parametrize("situation", list(modelled()), ids=lambda each: f"{each.operation}-{each.code}")
def test_every_code_of_the_service_model_has_advice_but_for_the_ambiguous(situation: Situation) -> None:
    told = advice(situation.operation, situation.code)
    assert (told is GENERAL) == (situation.code in AMBIGUOUS)


@pytest.mark.parametrize("operation", [*OPERATIONS, *IDENTITY_OPERATIONS, "GetCallerIdentity"])
def test_without_an_answer_it_is_said_whether_it_may_have_happened(operation: str) -> None:
    for cause in Cause:
        words = str(advice(operation, cause).sentence)
        assert ("may have gone through" in words or "does no harm" in words) == cause.may_have_happened, words
    for status in STATUSES:
        words = str(advice(operation, status).sentence)
        assert ("Nothing was done" in words) == (status[0] != "5"), words


def test_an_advice_stands_behind_a_dash_and_takes_no_full_stop() -> None:
    for sentence in texts():
        words = str(sentence)
        assert words[0].isupper(), words
        assert not words.endswith((".", ":", " ")), words
        assert len(words) <= 110, words
