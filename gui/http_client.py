"""Sends one HTTP request once, within limits of time and of size, and tells apart what can go wrong.

urllib3 carries it. Its time-outs hold for each read, so that a server that sends a byte now and then is
waited for without end; here they hold for the whole.
"""

from __future__ import annotations

import http.client
import io
import re
import socket
import ssl
import time
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError, ProtocolError, ReadTimeoutError
from urllib3.util import Timeout, make_headers

from gui.http_failures import (
    CallFailedError,
    Cause,
    ca_bundle_failure,
    connection_failure,
    name_failure,
    not_sent,
    proxy_failure,
    tls_failure,
)
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

#: A larger body is given up: no service that is called here sends one.
MOST_BYTES: Final = 16 * 2**20
_AT_A_TIME: Final = 2**16
_TUNNEL_REFUSED: Final = re.compile(r"Tunnel connection failed: (.+)")


@dataclass(frozen=True)
class Reply:
    """A whole reply, whatever its status; the names of the headers are in lower case.

    ``timings``: seconds of ``dns``, ``connect``, ``tls``, ``wait`` and ``receive``, as far as there was one.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    timings: Mapping[str, float] = field(default_factory=dict)


class HttpClient:
    """Makes requests, from any thread; connections are kept and used again.

    ``connect`` limits the seconds until there is a connection, TLS and a proxy's consent included; looking a
    name up comes on top, which no system lets a program limit. ``read`` limits the seconds from there until
    the whole reply has come. ``ca_bundle``: a file of certificates (PEM) to trust instead of the usual ones.
    """

    def __init__(
        self, *, connect: float, read: float, ca_bundle: str | None = None, uses_proxies: bool = True
    ) -> None:
        self._timeout = Timeout(connect=connect, read=read)
        self._read = read
        self._ca_bundle = ca_bundle
        self._uses_proxies = uses_proxies
        self._managers: dict[tuple[str, str | None], urllib3.PoolManager] = {}

    def send(self, method: str, url: str, headers: Mapping[str, str], body: bytes = b"") -> Reply:
        """Send one request, and read its reply to the end. Follows no redirect, tries nothing again.

        Raises:
            CallFailedError: There is no whole reply.
        """
        try:
            response = self._manager(url).urlopen(
                method,
                url,
                body=body,
                headers=dict(headers),
                timeout=self._timeout,
                retries=False,
                redirect=False,
                preload_content=False,
                decode_content=False,
            )
        except CallFailedError:
            raise
        except (HTTPError, OSError) as error:
            raise self._no_reply(url, error) from error
        except Exception as error:  # a header or an address that cannot be sent
            raise not_sent(error) from error
        return self._whole(url, response)

    def close(self) -> None:
        """Close the connections that wait to be used again."""
        for manager in self._managers.values():
            manager.clear()

    def _whole(self, url: str, response: urllib3.BaseHTTPResponse) -> Reply:
        headers = {name.lower(): value for name, value in response.headers.items()}
        chunks: list[bytes] = []
        size = 0
        address = _origin(url)
        problem = None
        # urllib3 lets go of the connection once the reply has been read.
        connection = getattr(response, "connection", None)
        began = time.monotonic()
        try:
            while size <= MOST_BYTES and (chunk := response.read1(_AT_A_TIME)):
                chunks.append(chunk)
                size += len(chunk)
        except ReadTimeoutError:
            problem = N_(
                "{address} began to reply, but had not ended after {seconds:g} s.",
                address=address,
                seconds=self._read,
            )
        except (HTTPError, OSError):
            problem = N_("The reply of {address} is cut off.", address=address)
        if size > MOST_BYTES:
            limit = MOST_BYTES // 2**20
            problem = N_("The reply of {address} is larger than {limit} MB.", address=address, limit=limit)
        body = b"".join(chunks)
        if problem:
            response.close()
            raise CallFailedError(Cause.BAD_REPLY, problem, response.status, headers, body)
        response.release_conn()
        timings = connection.taken() if isinstance(connection, _Limited) else {}
        return Reply(response.status, headers, body, {**timings, "receive": time.monotonic() - began})

    def _no_reply(self, url: str, error: Exception) -> CallFailedError:
        address = _origin(url)
        cause = error.args[-1] if isinstance(error, ProtocolError) else error
        if isinstance(error, ReadTimeoutError):
            sentence = N_(
                "{address} took the call, but did not reply within {seconds:g} s.",
                address=address,
                seconds=self._read,
            )
            return CallFailedError(Cause.NO_REPLY, sentence)
        if isinstance(cause, _CutHeadersError):
            sentence = N_("The reply of {address} is cut off in its headers.", address=address)
            return CallFailedError(Cause.BAD_REPLY, sentence, cause.status, cause.headers)
        if isinstance(cause, http.client.RemoteDisconnected) or not isinstance(
            cause, http.client.HTTPException
        ):
            sentence = N_("{address} took the call and hung up without a reply.", address=address)
            return CallFailedError(Cause.NO_REPLY, sentence)
        return CallFailedError(Cause.BAD_REPLY, N_("The reply of {address} is no HTTP.", address=address))

    def _manager(self, url: str) -> urllib3.PoolManager:
        scheme = urlsplit(url).scheme
        proxy = self._proxy(url)
        if manager := self._managers.get((scheme, proxy)):
            return manager
        # Two threads may make one each: the first one in is used by both.
        return self._managers.setdefault((scheme, proxy), self._new_manager(scheme, proxy))

    def _new_manager(self, scheme: str, proxy: str | None) -> urllib3.PoolManager:
        context = self._ssl_context if scheme == "https" else None
        manager: urllib3.PoolManager
        if proxy is None:
            manager = urllib3.PoolManager(ssl_context=context)
        else:
            parts = urlsplit(proxy)
            user = f"{parts.username}:{parts.password or ''}" if parts.username else None
            try:
                manager = urllib3.ProxyManager(
                    proxy,
                    proxy_headers=make_headers(proxy_basic_auth=unquote(user)) if user else None,
                    proxy_ssl_context=self._ssl_context if parts.scheme == "https" else None,
                    ssl_context=context,
                )
            except (HTTPError, ValueError) as error:
                raise proxy_failure(_masked(proxy), N_("its address is none of an HTTP proxy.")) from error
        manager.pool_classes_by_scheme = {"http": _Pool, "https": _SecurePool}
        return manager

    def _proxy(self, url: str) -> str | None:
        """The proxy that this machine's environment or settings name for ``url``."""
        parts = urlsplit(url)
        if not self._uses_proxies or proxy_bypass(parts.netloc):
            return None
        proxy = getproxies().get(parts.scheme)
        return proxy if not proxy or "://" in proxy else f"http://{proxy}"

    @cached_property
    def _ssl_context(self) -> ssl.SSLContext:
        # Not create_default_context, whose VERIFY_X509_STRICT (Python 3.13) refuses many a company's own CA.
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        if self._ca_bundle is None:
            import certifi

            context.load_default_certs()
            context.load_verify_locations(certifi.where())
            return context
        try:
            context.load_verify_locations(self._ca_bundle)
        except OSError as error:
            raise ca_bundle_failure(self._ca_bundle, error) from error
        return context


class _CutHeadersError(http.client.HTTPException):
    """The connection ended before the headers did."""

    def __init__(self, status: int, headers: Mapping[str, str]) -> None:
        super().__init__()
        self.status = status
        self.headers = headers


class _Limited(HTTPConnection):
    """Is there, and has read a reply's head, within its limits; says what kept it from it."""

    _until = 0.0
    _through_tunnel = False
    _timings: Mapping[str, float] = MappingProxyType({})

    def taken(self) -> Mapping[str, float]:
        """How many seconds each part took since this was asked last."""
        timings, self._timings = self._timings, MappingProxyType({})
        return timings

    def connect(self) -> None:
        """Connect, to the end of the TLS handshake.

        Raises:
            CallFailedError: There is no connection; nothing was sent.
        """
        self._until = time.monotonic() + float(self.timeout or 0)
        self._through_tunnel = False
        self.response_class = self._open_response  # type: ignore[assignment]
        began = time.monotonic()
        try:
            super().connect()
            if isinstance(self, HTTPSConnection):
                self._note(tls=time.monotonic() - began - sum(self._timings.values()))
        except CallFailedError:
            raise
        except Exception as error:
            host = self._tunnel_host if self._through_tunnel else self.host
            raise tls_failure(host or "", error, float(self.timeout or 0)) from error

    def _note(self, **timings: float) -> None:
        self._timings = {**self._timings, **timings}

    def _new_conn(self) -> socket.socket:
        self._timings = {}
        began = time.monotonic()
        try:
            places = socket.getaddrinfo(self._dns_host, self.port, type=socket.SOCK_STREAM)
        except (socket.gaierror, UnicodeError) as error:
            raise self._not_there(error) from error
        found = time.monotonic()
        failure: OSError = OSError()
        for number, (family, kind, protocol, _, place) in enumerate(places):
            sock = socket.socket(family, kind, protocol)
            try:
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                # An address that is a black hole leaves time for those behind it.
                sock.settimeout(self._left() / (len(places) - number))
                sock.connect(place)
                sock.settimeout(self._left())
            except OSError as error:
                sock.close()
                failure = error
            else:
                self._note(dns=found - began, connect=time.monotonic() - found)
                return sock
        raise self._not_there(failure) from failure

    def _tunnel(self) -> None:
        try:
            super()._tunnel()
        except Exception as error:
            refused = _TUNNEL_REFUSED.fullmatch(str(error))
            reason = refused[1] if refused else N_("it broke off.")
            raise proxy_failure(self._proxy_address, reason) from error
        self._through_tunnel = True

    def getresponse(self) -> Any:
        """Read the reply's head, within the time that the whole reply has."""
        began = time.monotonic()
        self._until = began + float(self.timeout or 0)
        response = super().getresponse()
        self._note(wait=time.monotonic() - began)
        return response

    def _open_response(self, sock: socket.socket, **more: Any) -> _Response:
        return _Response(sock, self._until, **more)

    def _left(self) -> float:
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def _not_there(self, error: OSError | UnicodeError) -> CallFailedError:
        if isinstance(error, UnicodeError):  # no name at all, as far as IDNA knows
            error = socket.gaierror(socket.EAI_NONAME, "")
        is_name = isinstance(error, socket.gaierror)
        if self.proxy:
            reason = N_("its name is not known here.") if is_name else N_("it does not answer.")
            return proxy_failure(self._proxy_address, reason)
        if is_name:
            return name_failure(self.host, error)
        scheme = "https" if isinstance(self, HTTPSConnection) else "http"
        address = _origin(f"{scheme}://{_bracketed(self.host)}:{self.port}")
        return connection_failure(address, error, float(self.timeout or 0))

    @property
    def _proxy_address(self) -> str:
        return _masked(self.proxy.url) if self.proxy else ""


class _Connection(_Limited):
    pass


class _SecureConnection(_Limited, HTTPSConnection):
    pass


class _Pool(urllib3.HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


class _Response(http.client.HTTPResponse):
    """A reply that is whole by a moment of ``time.monotonic``."""

    def __init__(self, sock: socket.socket, until: float, **more: Any) -> None:
        super().__init__(sock, **more)
        self.fp.close()
        self._lines = _Lines(_TimedSocket(sock, until))
        self.fp = self._lines

    def begin(self) -> None:
        """Read status line and headers.

        Raises:
            _CutHeadersError: The connection ended before the headers did.
        """
        super().begin()
        if not self._lines.last:
            raise _CutHeadersError(self.status, {name.lower(): value for name, value in self.headers.items()})


class _Lines(io.BufferedReader):
    """Remembers the last line read: headers end with an empty line, and cut ones with none."""

    last = b""

    def readline(self, size: int | None = -1, /) -> bytes:
        self.last = super().readline(size)
        return self.last


class _TimedSocket(io.RawIOBase):
    """Reads a socket until a moment, whatever drips in."""

    def __init__(self, sock: socket.socket, until: float) -> None:
        self._sock = sock
        self._raw = sock.makefile("rb", buffering=0)
        self._until = until

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._sock.settimeout(left)
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


def _origin(url: str) -> str:
    """``url`` as far as its port, without any user name or password, and without the usual port."""
    parts = urlsplit(url)
    usual = {"http": 80, "https": 443}
    port = f":{parts.port}" if parts.port and parts.port != usual.get(parts.scheme) else ""
    return f"{parts.scheme}://{_bracketed(parts.hostname or '')}{port}"


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host and not host.startswith("[") else host


def _masked(proxy: str) -> str:
    try:
        return _origin(proxy)
    except ValueError:
        return urlsplit(proxy).scheme
