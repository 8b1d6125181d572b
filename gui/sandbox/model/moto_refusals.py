"""moto's refusals as the service's."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from moto.core.exceptions import JsonRESTError, ServiceException
from werkzeug.exceptions import HTTPException

from gui.sandbox.errors import CognitoError, invalid_parameter

if TYPE_CHECKING:
    from collections.abc import Iterator

# What moto raises where it trusts its callers further than the service does.
_STUMBLES = (
    ServiceException,
    HTTPException,
    ArithmeticError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)


@contextmanager
def moto_refusals() -> Iterator[None]:
    """Let moto's refusals be the service's; what it stumbles over, the service refuses."""
    try:
        yield
    except CognitoError:
        raise
    except JsonRESTError as error:
        raise CognitoError(str(error.error_type), str(error.message)) from None
    except _STUMBLES as error:
        text = f"The sandbox cannot do this with these parameters ({type(error).__name__})."
        raise invalid_parameter(text) from None
