"""How the service says no: every refusal that a caller reads."""

from __future__ import annotations


class CognitoError(Exception):
    """A refusal in the service's words.

    Args:
        code: what `__type` says, such as `UserNotFoundException`.
        message: the service's sentence. It never holds a password, a code or a token.
        status: 400 for all refusals, except a web firewall's 403 and the service's own failure, 500.
    """

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.status = status


def invalid_parameter(message: str) -> CognitoError:
    """The refusal of a request that makes no sense as it stands."""
    return CognitoError("InvalidParameterException", message)


def not_authorized(message: str) -> CognitoError:
    """The refusal of a caller who may not do this, now or at all."""
    return CognitoError("NotAuthorizedException", message)
