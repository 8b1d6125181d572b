"""What an error's code says, in two or three words: the title of a notice, else that is the code itself."""

from __future__ import annotations

from typing import Final

from gui.http_failures import Cause
from gui.sentences import N_, Sentence

_NO_CONNECTION: Final = N_("No connection")
_NO_SAFE_CONNECTION: Final = N_("No safe connection")
_FAILED_TRIGGER: Final = N_("Trigger failed")

TITLES: Final[dict[str, Sentence]] = {
    "AliasExistsException": N_("Address taken"),
    "CodeDeliveryFailureException": N_("Code not delivered"),
    "CodeMismatchException": N_("Wrong code"),
    "EnableSoftwareTokenMFAException": N_("Wrong code"),
    "ExpiredCodeException": N_("Code expired or invalid"),
    "InternalErrorException": N_("The service failed"),
    "InvalidLambdaResponseException": _FAILED_TRIGGER,
    "InvalidParameterException": N_("Invalid value"),
    "InvalidPasswordException": N_("Password too weak"),
    "LimitExceededException": N_("Limit reached"),
    "NotAuthorizedException": N_("Not authorized"),
    "PasswordHistoryPolicyViolationException": N_("Password used before"),
    "PasswordResetRequiredException": N_("New password needed"),
    "ResourceNotFoundException": N_("Pool or app client not found"),
    "TooManyFailedAttemptsException": N_("Too many failed tries"),
    "TooManyRequestsException": N_("Too many requests"),
    "UnexpectedLambdaException": _FAILED_TRIGGER,
    "UserLambdaValidationException": N_("Refused by a trigger"),
    "UserNotConfirmedException": N_("Not verified yet"),
    "UserNotFoundException": N_("No such user"),
    "UsernameExistsException": N_("Address taken"),
    Cause.NAME_NOT_FOUND: _NO_CONNECTION,
    Cause.NO_CONNECTION: _NO_CONNECTION,
    Cause.PROXY_FAILURE: N_("The proxy failed"),
    **{cause: _NO_SAFE_CONNECTION for cause in Cause if cause.is_about_tls},
    Cause.NOT_SENT: N_("Not sent"),
    Cause.NO_REPLY: N_("No reply"),
    Cause.BAD_REPLY: N_("Unreadable reply"),
}
