"""What to do next after a refusal: our own suggestions beside the service's words, and the ways on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from gui.cognito.phone_calls.advice_by_code import BY_CODE
from gui.cognito.phone_calls.advice_rules import RULES, Advice
from gui.cognito.phone_calls.outcomes import Way
from gui.http_failures import Cause
from gui.sentences import N_

if TYPE_CHECKING:
    from gui.sentences import Sentence

#: For a sign-in that asks for more than a code.
FINISH_ELSEWHERE: Final = N_("Finish it elsewhere, in the mobile app or the AWS console, then log in here")
#: Where nothing better is known: an unknown message says less rather than something else.
GENERAL: Final = Advice(N_("Go by the service's words; request and reply stand in the timeline"))


def advice(operation: str, code: str, message: str = "", challenge: str = "") -> Advice:
    """The next step after ``operation`` was refused with ``code`` and the service's ``message``.

    The service uses one code for many causes, so that its message counts too. ``challenge``: what a sign-in
    asked for, where that is what was refused.
    """
    if cause := _cause(code):
        return when_unsure(operation) if cause.may_have_happened else Advice(_NOT_SENT[cause])
    if code.isdigit():
        return when_unsure(operation) if code[0] == "5" else Advice(_BY_STATUS.get(code) or _OTHER_PAGE)
    for rule in RULES:
        if (
            rule.code in (code, "")
            and (not rule.operations or operation in rule.operations)
            and (not rule.challenge or rule.challenge == challenge)
            and re.search(rule.words, message, re.IGNORECASE)
        ):
            return rule.advice
    return BY_CODE.get(code, GENERAL)


def when_unsure(operation: str) -> Advice:
    """How to find out whether ``operation`` was done, where there is no answer to rely on."""
    return _AFTER.get(operation, _AFTER_A_READ)


def _cause(code: str) -> Cause | None:
    return Cause(code) if code in Cause._value2member_map_ else None


_NOT_SENT: Final = {
    Cause.NAME_NOT_FOUND: N_("Check the address for slips, then the network: some names need a VPN"),
    Cause.NO_CONNECTION: N_("Check the network and the environment's address, then try again"),
    Cause.PROXY_FAILURE: N_("Check the proxy that this computer's settings or HTTPS_PROXY name"),
    Cause.CA_BUNDLE_UNREADABLE: N_("Correct the CA bundle of this environment, or what AWS_CA_BUNDLE names"),
    Cause.CERTIFICATE_EXPIRED: N_("Check this computer's clock; if it is right, ask who runs the server"),
    Cause.CERTIFICATE_NOT_YET_VALID: N_(
        "Check this computer's clock; if it is right, ask who runs the server"
    ),
    Cause.CERTIFICATE_OF_ANOTHER_HOST: N_(
        "Check the address; the log-in page of a guest network answers like this too"
    ),
    Cause.CERTIFICATE_NOT_TRUSTED: N_(
        "Name the CA bundle of the server, or of a proxy that inspects TLS, in this environment"
    ),
    Cause.TLS_FAILURE: N_("Check the address: its port, and whether it begins with http or https"),
    Cause.TLS_TIMEOUT: N_("Nothing was sent: check the network, then try again"),
    Cause.PROFILE_NOT_USABLE: N_("Choose another AWS profile in this environment"),
    Cause.NOT_SENT: N_("Nothing was sent: check what was typed, and this environment"),
}

#: Of a page in the service's place, by its HTTP status.
_BY_STATUS: Final = {
    **dict.fromkeys(
        ("301", "302", "303", "307", "308"),
        N_("Nothing was done: check the endpoint; the log-in page of a guest network answers like this too"),
    ),
    "403": N_("Nothing was done: show this to who runs the firewall or the proxy"),
    "404": N_("Nothing was done: check the endpoint of this environment"),
    "405": N_("Nothing was done: check the endpoint of this environment"),
    "407": N_("Nothing was done: give the proxy's user name and password in HTTPS_PROXY"),
    "413": N_("Nothing was done: type less, or ask who runs the gateway"),
    "429": N_("Nothing was done: wait a minute, then try again"),
}
_OTHER_PAGE: Final = N_("Nothing was done, it seems: the whole reply stands in the timeline")

#: Where there is no answer to rely on: how to find out whether it was done.
_AFTER: Final = {
    "SignUp": Advice(N_("It may have gone through: look for the user before you try again"), (Way.LOOK,)),
    "ConfirmSignUp": Advice(N_("It may have gone through: look for the user's status"), (Way.LOOK,)),
    "ResendConfirmationCode": Advice(
        N_("It may have gone through: look into the mail; a new code ends the older ones")
    ),
    "ForgotPassword": Advice(
        N_("It may have gone through: look into the mail, then go on with its code"), (Way.NEW_PASSWORD,)
    ),
    "ConfirmForgotPassword": Advice(
        N_("It may have gone through: try to log in with the new password"), (Way.LOG_IN,)
    ),
    **dict.fromkeys(
        ("InitiateAuth", "RespondToAuthChallenge"),
        Advice(N_("It may have gone through, but no session came here: log in again"), (Way.LOG_IN,)),
    ),
    "GlobalSignOut": Advice(
        N_("It may have gone through: press LOG OUT again; an ended session is refused then")
    ),
    "ChangePassword": Advice(N_("It may have gone through: log out, and in with the new password")),
    "UpdateUserAttributes": Advice(
        N_("It may have gone through: look into the mail for a code, or try again and ask for one")
    ),
    "GetUserAttributeVerificationCode": Advice(
        N_("It may have gone through: look into the mail; a new code ends the older ones")
    ),
    "VerifyUserAttribute": Advice(N_("It may have gone through: look for the user's address"), (Way.LOOK,)),
    "VerifySoftwareToken": Advice(
        N_("It may have gone through: try again with the next code of the authenticator app")
    ),
    "SetUserMFAPreference": Advice(
        N_("It may have gone through: log out and in, and see whether a code is asked for")
    ),
    "DeleteUser": Advice(N_("It may have gone through: look for the user"), (Way.LOOK,)),
}
_AFTER_A_READ: Final = Advice(N_("Try again: a second time does no harm"))


def texts() -> tuple[Sentence, ...]:
    """Every suggestion there is."""
    by_rule = [rule.advice.sentence for rule in RULES]
    by_code = [each.sentence for each in BY_CODE.values()]
    after = [each.sentence for each in (*_AFTER.values(), _AFTER_A_READ, GENERAL)]
    return (
        *by_rule,
        *by_code,
        *after,
        *_NOT_SENT.values(),
        *_BY_STATUS.values(),
        _OTHER_PAGE,
        FINISH_ELSEWHERE,
    )
