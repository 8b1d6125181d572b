"""The refusals of the service that are known, and what to do about each: the first rule that fits holds.

Codes and messages are those of the service's model, of recordings and of public reports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from gui.cognito.phone_calls.outcomes import Way
from gui.sentences import N_

if TYPE_CHECKING:
    from gui.sentences import Sentence


class Advice(NamedTuple):
    """What to do next, and the screens or calls that do it."""

    sentence: Sentence
    ways: tuple[Way, ...] = ()


class Rule(NamedTuple):
    """An advice, and the refusals that it is for.

    Attributes:
        code: The service's error code; empty: any.
        advice: What to do.
        words: What the message says, as a regular expression without letter case; empty: anything.
        operations: The operations that it is for; empty: all.
        challenge: What the sign-in asked for; empty: whatever.
    """

    code: str
    advice: Advice
    words: str = ""
    operations: tuple[str, ...] = ()
    challenge: str = ""


def _rule(
    sentence: Sentence, *ways: Way, words: str = "", on: tuple[str, ...] = (), challenge: str = ""
) -> Rule:
    return Rule("", Advice(sentence, ways), words, on, challenge)


def _of(code: str, *rules: Rule) -> tuple[Rule, ...]:
    return tuple(rule._replace(code=code) for rule in rules)


_SIGN_UP: Final = ("SignUp",)
_CONFIRM: Final = ("ConfirmSignUp",)
_RESEND: Final = ("ResendConfirmationCode",)
_FORGOT: Final = ("ForgotPassword",)
_RESET: Final = ("ConfirmForgotPassword",)
_LOG_IN: Final = ("InitiateAuth", "RespondToAuthChallenge")
_CHALLENGE: Final = ("RespondToAuthChallenge",)
_TOTP: Final = ("AssociateSoftwareToken", "VerifySoftwareToken")
_ATTRIBUTE: Final = ("UpdateUserAttributes", "GetUserAttributeVerificationCode", "VerifyUserAttribute")
_MFA_PREFERENCE: Final = ("SetUserMFAPreference",)
_CHANGE_PASSWORD: Final = ("ChangePassword",)
_SIGNED_IN: Final = (
    "GlobalSignOut", "DeleteUser", *_CHANGE_PASSWORD, *_ATTRIBUTE, *_TOTP, *_MFA_PREFERENCE,
)  # fmt: skip
_IDENTITY: Final = ("GetId", "GetCredentialsForIdentity", "GetCallerIdentity")

_ALREADY_CONFIRMED: Final = N_("Nothing is left to verify: log in")
_INVITED: Final = N_("This user was invited: log in with the temporary password of the invitation")
_NEW_INVITATION: Final = N_("Ask an admin for a new invitation: the temporary password has expired")
_DISABLED: Final = N_("This user is disabled: ask an admin")
_SECRET: Final = N_("The app client's secret is missing or wrong: give it in this environment")
_WAIT_AN_HOUR: Final = N_("Wait up to an hour: the tries at this user are counted by the hour")
_MADE_NOT_MAILED: Final = N_(
    "The user has been made, but no code went out: once mail works, press Resend code on the next screen"
)
_LOG_IN_AGAIN: Final = N_("This log-in is over: begin it again")
_SESSION_OVER: Final = N_("The session has ended already: log in again")
_IDENTITY_POOL: Final = N_("The identity pool takes no tokens of this app client: ask who runs it")
_TYPED_ADDRESS: Final = N_("Correct the address: it is empty, too long, or holds a blank")

# What one message means, whatever the code.
_BY_MESSAGE: Final = (
    _rule(_ALREADY_CONFIRMED, Way.LOG_IN, words=r"(already|status is) confirmed", on=(*_CONFIRM, *_RESEND)),
    _rule(_ALREADY_CONFIRMED, Way.LOG_IN, words="status is not UNCONFIRMED", on=_CONFIRM),
    _rule(_INVITED, Way.LOG_IN, words="status is FORCE_CHANGE_PASSWORD", on=_CONFIRM),
    _rule(
        N_("The password was reset: set a new one"), Way.NEW_PASSWORD, words="is RESET_REQUIRED", on=_CONFIRM
    ),
    _rule(
        N_("In this state nothing can be verified: ask an admin"), words="cannot be confirmed", on=_CONFIRM
    ),
    _rule(_DISABLED, words="user is disabled"),
    _rule(_SECRET, words=r"secret hash|SECRET_HASH|configured (for|with) secret|client or secret"),
    _rule(
        N_("Wait for the next code of the authenticator app: each is good for one use"),
        words="token has already been used",
    ),
    _rule(
        N_("The pool's threat protection stopped this: ask who runs it"), words="security reasons", on=_LOG_IN
    ),
    _rule(N_("This password is known from leaks: choose another"), words="security reasons"),
)

_NOT_AUTHORIZED: Final = (
    *_of(
        "NotAuthorizedException",
        _rule(
            N_("The pool does not take the answer: begin the log-in again"),
            Way.LOG_IN,
            words="incorrect username or password",
            on=_CHALLENGE,
            challenge="CUSTOM_CHALLENGE",
        ),
        _rule(
            N_("Check the address and the password; an unknown address can be refused like this too"),
            words="incorrect username or password",
            on=_LOG_IN,
        ),
        _rule(
            N_("Wait a while: wrong passwords have locked this account, for up to a quarter of an hour"),
            words="attempts exceeded",
            on=_LOG_IN,
        ),
        _rule(_NEW_INVITATION, words=r"(temporary password|user account) has expired"),
        _rule(_LOG_IN_AGAIN, Way.LOG_IN, words="invalid session|session is expired", on=(*_LOG_IN, *_TOTP)),
        _rule(
            N_("Correct the present password, or reset it by Forgot Password"),
            words="incorrect username or password",
            on=_CHANGE_PASSWORD,
        ),
        _rule(
            N_("The token is not for this: the app client lacks the scope aws.cognito.signin.user.admin"),
            words="required scopes",
        ),
        _rule(
            N_("The session of the sign-up is over: press VERIFY again, which leaves it out"),
            words="invalid session",
            on=_CONFIRM,
        ),
        _rule(_SESSION_OVER, Way.LOG_IN, words="(access|refresh) token", on=_SIGNED_IN),
        _rule(_LOG_IN_AGAIN, Way.LOG_IN, words="refresh token", on=_LOG_IN),
        _rule(N_("Only admins make users in this pool: ask who runs it"), words="not permitted", on=_SIGN_UP),
        _rule(
            N_("The app client may not write an attribute that was sent: ask who runs the user pool"),
            words="unauthorized attribute",
        ),
        _rule(
            N_("This user pool sends no codes: an admin confirms"), words="auto verification not turned on"
        ),
        _rule(
            N_("The account still has its temporary password: log in with that of the invitation"),
            Way.LOG_IN,
            words="cannot be reset in the current state",
            on=_FORGOT,
        ),
        _rule(
            N_("The attribute is fixed once it is set: leave it as it is"),
            words="cannot modify",
            on=_CHALLENGE,
        ),
        _rule(N_("The ID token has expired: log in again"), Way.LOG_IN, words="token expired"),
        _rule(_IDENTITY_POOL, words=r"supported provider|login token|logins|unauthenticated", on=_IDENTITY),
    ),
)

_INVALID_PARAMETER: Final = (
    *_of(
        "InvalidParameterException",
        _rule(
            N_("Verify the address first, or ask an admin: no verified address, no reset"),
            Way.VERIFY,
            words="no registered/verified",
            on=_FORGOT,
        ),
        _rule(
            N_("The pool verifies by links and has no domain for them: ask who runs it"), words="pool domain"
        ),
        _rule(
            N_(
                "Choose a made-up name under Attributes, Sign up with: the pool takes the address as an alias"
            ),
            words="configured for email alias",
        ),
        _rule(
            N_("The user name is to be a phone number here: choose that under Attributes, Sign up with"),
            words="should be a phone number",
        ),
        _rule(
            N_("Type an e-mail address: the pool takes nothing else (Attributes, Sign up with)"),
            words="be an email",
        ),
        _rule(
            N_("Type an e-mail address or a phone number: Attributes, Sign up with, says which"),
            words="either an email or a phone",
        ),
        _rule(N_("Correct the address"), words="invalid email address format"),
        _rule(
            N_("The address is being signed up at the same moment: look for the user"),
            Way.LOOK,
            words="alias entry already exists",
        ),
        _rule(
            N_("The pool requires it: have the form ask for it, fill it in and sign up again"),
            Way.ASK_FOR_ATTRIBUTES,
            words=r": the attribute (\S+ )?is required",
            on=_SIGN_UP,
        ),
        _rule(
            N_("Fill in the attribute that the message names"),
            words="invalid attributes given",
            on=_CHALLENGE,
        ),
        _rule(
            N_("The authenticator app is proved, but log-ins do not ask for it yet: send its next code"),
            words="delivery config",
            on=_MFA_PREFERENCE,
        ),
        _rule(
            N_("This pool fixes the attribute once it is set: ask who runs it"),
            words="cannot be updated",
            on=_ATTRIBUTE,
        ),
        _rule(
            N_("The pool requires an attribute that this form does not have: ask who runs the pool"),
            words=r"(attribute|attribute \S+) is required|invalid attributes given",
        ),
        _rule(
            N_("Correct the attribute that the message names, or ask who runs the pool"),
            words=r"conform to the schema|attribute|invalid phone number",
        ),
        _rule(
            N_("This is a setting of the app client: choose a flow that it allows in this environment"),
            words=r"flow not enabled|auth method not supported|at 'authFlow'|auth lambda trigger",
            on=_LOG_IN,
        ),
        _rule(N_("Type the address"), words="missing required parameter USERNAME"),
        _rule(N_("Type the password"), words="missing required parameter PASSWORD"),
        _rule(_LOG_IN_AGAIN, Way.LOG_IN, words="parameter Session", on=_LOG_IN),
        _rule(
            N_("Correct the password: no blank at its ends, at most 256 characters"), words="at 'password'"
        ),
        _rule(N_("Correct the code: it is empty, too long, or holds a blank"), words="at 'confirmationCode'"),
        _rule(_TYPED_ADDRESS, words=r"at '(username|userAlias)'"),
        _rule(N_("Check the app client id of this environment"), words=r"at '(clientId|secretHash)'"),
        _rule(_SESSION_OVER, Way.LOG_IN, words="at 'accessToken'"),
        _rule(_LOG_IN_AGAIN, Way.LOG_IN, words="at 'session'", on=_LOG_IN),
        _rule(N_("Check the identity pool id of this environment"), words="identityPoolId", on=_IDENTITY),
    ),
)

_CODES_AND_MAIL: Final = (
    *_of(
        "CodeMismatchException",
        _rule(
            N_("Type the code that the authenticator app shows now: each is good for one use"),
            on=_CHALLENGE,
            challenge="SOFTWARE_TOKEN_MFA",
        ),
        _rule(N_("Type the code that the authenticator app shows now: each is good for one use"), on=_TOTP),
        _rule(N_("Type the code of the newest message, or log in again for another"), on=_CHALLENGE),
    ),
    *_of(
        "EnableSoftwareTokenMFAException",
        _rule(N_("Type the code that the authenticator app shows now: each is good for one use")),
    ),
    *_of(
        "ExpiredCodeException",
        _rule(N_("The code has expired, or a newer one was sent: send a new one"), Way.RESEND, on=_ATTRIBUTE),
        _rule(
            N_("The code has expired, or is none of this user: press Resend code and use the new one"),
            Way.RESEND,
            on=_CONFIRM,
        ),
        _rule(
            N_("The code has expired after an hour, or none was asked for: send a new one"),
            Way.SEND_RESET_CODE,
            on=_RESET,
        ),
        _rule(N_("The code has expired: log in again for a new one"), Way.LOG_IN, on=_CHALLENGE),
    ),
    *_of(
        "CodeDeliveryFailureException",
        _rule(
            N_("The user has been made, but the pool mails verified addresses only: ask who runs it"),
            Way.VERIFY,
            words="sandbox",
            on=_SIGN_UP,
        ),
        _rule(N_("The pool mails verified addresses only (Amazon SES): ask who runs it"), words="sandbox"),
        _rule(_MADE_NOT_MAILED, Way.VERIFY, on=_SIGN_UP),
    ),
    *_of(
        "LimitExceededException",
        _rule(
            N_("The user has been made, but the mails of this day are used up: ask for a code tomorrow"),
            Way.VERIFY,
            words="daily email limit",
            on=_SIGN_UP,
        ),
        _rule(
            N_("The mails of this day are used up: try again tomorrow, or have the pool send by Amazon SES"),
            words="daily email limit",
        ),
        _rule(_WAIT_AN_HOUR, words="attempt limit exceeded"),
    ),
    *_of(
        "InvalidEmailRoleAccessPolicyException",
        _rule(N_("The user has been made, but the pool may not send mail: ask who runs it"), on=_SIGN_UP),
    ),
)

_ACCOUNTS: Final = (
    *_of(
        "UserNotFoundException",
        _rule(N_("The account has been deleted: sign up again"), Way.SIGN_UP, on=(*_SIGNED_IN, *_CHALLENGE)),
    ),
    *_of(
        "AliasExistsException",
        _rule(N_("Another account has this address already: take another"), on=_ATTRIBUTE),
    ),
    *_of(
        "SoftwareTokenMFANotFoundException",
        _rule(N_("The user pool allows no authenticator apps: ask who runs it"), on=_TOTP),
    ),
    *_of(
        "UserNotConfirmedException",
        _rule(
            N_("Verify the address first, with the code from the mail; the password was not checked"),
            Way.RESEND,
            on=_LOG_IN,
        ),
        _rule(
            N_("Verify the address first: only then can its password be reset"),
            Way.VERIFY,
            on=(*_FORGOT, *_RESET),
        ),
    ),
    *_of(
        "InternalErrorException",
        _rule(
            N_("The service failed, and whether it was done is not known: look for the user, then try again"),
            Way.LOOK,
            on=(*_SIGN_UP, *_CONFIRM),
        ),
    ),
    *_of(
        "ResourceNotFoundException",
        _rule(N_("Check the identity pool id and the region of this environment"), on=_IDENTITY),
        _rule(N_("Check the app client id and the region of this environment"), words="user pool client"),
    ),
    *_of(
        "UserLambdaValidationException",
        _rule(
            N_("The user is confirmed all the same: show the failure to the owner of the trigger"),
            Way.LOG_IN,
            words="PostConfirmation",
            on=_CONFIRM,
        ),
    ),
)

RULES: Final = (*_BY_MESSAGE, *_NOT_AUTHORIZED, *_INVALID_PARAMETER, *_CODES_AND_MAIL, *_ACCOUNTS)
