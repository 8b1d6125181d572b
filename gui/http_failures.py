"""Why an HTTP request has no answer that can be used: in words, and by a code for screen and journal."""

from __future__ import annotations

import html
import re
import socket
import ssl
from enum import StrEnum
from http.client import responses
from typing import TYPE_CHECKING, Final

from gui.sentences import N_, Sentence, TellingError

if TYPE_CHECKING:
    from collections.abc import Mapping


class Cause(StrEnum):
    """What a request came to nothing by. The value stands where a service's error code would."""

    NAME_NOT_FOUND = "NameNotFound"
    NO_CONNECTION = "NoConnection"
    PROXY_FAILURE = "ProxyFailure"
    CA_BUNDLE_UNREADABLE = "CaBundleUnreadable"
    CERTIFICATE_EXPIRED = "CertificateExpired"
    CERTIFICATE_NOT_YET_VALID = "CertificateNotYetValid"
    CERTIFICATE_OF_ANOTHER_HOST = "CertificateOfAnotherHost"
    CERTIFICATE_NOT_TRUSTED = "CertificateNotTrusted"
    TLS_FAILURE = "TlsFailure"
    TLS_TIMEOUT = "TlsTimeout"
    PROFILE_NOT_USABLE = "ProfileNotUsable"
    NOT_SENT = "NotSent"
    NO_REPLY = "NoReply"
    BAD_REPLY = "BadReply"

    @property
    def may_have_happened(self) -> bool:
        """Whether the request was sent, so that the service may have done what was asked."""
        return self in (Cause.NO_REPLY, Cause.BAD_REPLY)

    @property
    def is_about_tls(self) -> bool:
        """Whether the server was reached, and no safe connection to it came about."""
        return self in _ABOUT_TLS


_ABOUT_TLS: Final = frozenset(
    {
        Cause.CA_BUNDLE_UNREADABLE,
        Cause.CERTIFICATE_EXPIRED,
        Cause.CERTIFICATE_NOT_YET_VALID,
        Cause.CERTIFICATE_OF_ANOTHER_HOST,
        Cause.CERTIFICATE_NOT_TRUSTED,
        Cause.TLS_FAILURE,
        Cause.TLS_TIMEOUT,
    }
)


class CallFailedError(TellingError):
    """A request without an answer that can be used.

    Attributes:
        cause: What it came to nothing by.
        status: HTTP status, where as much of a reply came.
        headers: The reply's, by lower-case name.
        body: What came of the reply's body.
        operation: What was asked, where whoever asked has noted it.
    """

    def __init__(
        self,
        cause: Cause,
        sentence: Sentence,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
    ) -> None:
        super().__init__(sentence)
        self.cause = cause
        self.status = status
        self.headers = headers or {}
        self.body = body
        self.operation = ""


def name_failure(host: str, error: OSError) -> CallFailedError:
    """The name ``host`` could not be turned into an address."""
    if error.errno == socket.EAI_AGAIN:
        sentence = N_("The name {host} could not be looked up: no name server answers.", host=host)
    else:
        sentence = N_("The name {host} is not known to this network.", host=host)
    return CallFailedError(Cause.NAME_NOT_FOUND, sentence)


def connection_failure(address: str, error: OSError, seconds: float) -> CallFailedError:
    """Nothing took the connection."""
    if isinstance(error, TimeoutError):
        sentence = N_("Nothing answers at {address} within {seconds:g} s.", address=address, seconds=seconds)
    else:
        sentence = N_("Nothing answers at {address}.", address=address)
    return CallFailedError(Cause.NO_CONNECTION, sentence)


def proxy_failure(proxy: str, reason: Sentence | str) -> CallFailedError:
    """The proxy does not let the call through; ``reason`` is its own, or this system's."""
    return CallFailedError(
        Cause.PROXY_FAILURE,
        N_("The proxy {proxy} does not let the call through: {reason}", proxy=proxy, reason=reason),
    )


def ca_bundle_failure(path: str, error: OSError) -> CallFailedError:
    """The file of certificates to trust cannot be used; ``ssl.SSLError`` is an ``OSError`` too."""
    if isinstance(error, ssl.SSLError):
        sentence = N_("The CA bundle {path} holds no certificates (PEM).", path=path)
    else:
        sentence = N_("The CA bundle {path} cannot be read: {reason}", path=path, reason=error.strerror or "")
    return CallFailedError(Cause.CA_BUNDLE_UNREADABLE, sentence)


def tls_failure(host: str, error: Exception, seconds: float) -> CallFailedError:
    """No safe connection to ``host`` came about, so nothing was sent."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return _certificate_failure(host, error.verify_code, error.verify_message)
    if isinstance(error, TimeoutError):
        sentence = N_(
            "{host} took the connection, but no TLS handshake came about within {seconds:g} s.",
            host=host,
            seconds=seconds,
        )
        return CallFailedError(Cause.TLS_TIMEOUT, sentence)
    reason = error.reason if isinstance(error, ssl.SSLError) else None
    if reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE"):
        sentence = N_("{host} does not speak TLS at this port.", host=host)
    else:
        words = reason.replace("_", " ").lower() if reason else N_("the server hung up")
        sentence = N_("The TLS handshake with {host} failed: {reason}.", host=host, reason=words)
    return CallFailedError(Cause.TLS_FAILURE, sentence)


def _certificate_failure(host: str, code: int, message: str) -> CallFailedError:
    match code:  # of OpenSSL's x509_vfy.h
        case 10:
            return CallFailedError(
                Cause.CERTIFICATE_EXPIRED, N_("The certificate of {host} has expired.", host=host)
            )
        case 9:
            return CallFailedError(
                Cause.CERTIFICATE_NOT_YET_VALID, N_("The certificate of {host} is not valid yet.", host=host)
            )
        case 62 | 64:
            return CallFailedError(
                Cause.CERTIFICATE_OF_ANOTHER_HOST,
                N_("{host} shows a certificate that is made out for another host.", host=host),
            )
    sentence = N_("The certificate of {host} is not trusted here: {reason}.", host=host, reason=message)
    return CallFailedError(Cause.CERTIFICATE_NOT_TRUSTED, sentence)


def not_sent(error: Exception) -> CallFailedError:
    """Something else kept the request from being sent. The error's own text may hold a secret."""
    return CallFailedError(
        Cause.NOT_SENT, N_("The call could not be made ({error}).", error=type(error).__name__)
    )


#: How much is shown of a page that answers in a service's place, in characters.
MOST_WORDS: Final = 200
_SEARCHED: Final = 2**16


def page_words(body: bytes, status: int) -> str:
    """What a page or a text in a service's place says: its title, else its first words, else the status."""
    text = body[:_SEARCHED].decode("utf-8", "replace")
    title = re.search(r"<title[^>]*>([^<]*)", text, re.IGNORECASE)
    if title and title[1].strip():
        text = title[1]
    else:
        text = re.sub(r"<(style|script)\b.*?(</\1>|$)", " ", text, flags=re.IGNORECASE | re.DOTALL)
    words = " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).split())[:MOST_WORDS]
    return words or responses.get(status, "")
