"""Who may call what: the API from every web page, mail and controls from none but the sandbox's own.

Whatever page a tester has open can send requests to this machine. It must not read a mailed code, turn the
clock or follow a confirmation link. Two things would let it: a name of its own that it has pointed here, so
that the browser takes the sandbox for the page's own server (DNS rebinding), and replies or side effects
across origins. So the host that a request names must be the sandbox's, and all but the API is for callers
that are no foreign page. The real service knows neither: its mail and its console are elsewhere.

A sandbox that phones call is reached by others in their network too. These have what a mobile app has: the
API, a pool's keys, the links of mails. Mail and controls stay with this machine, where the tester reads them:
who has mail has every account, and who has the clock spoils every test.
"""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import TYPE_CHECKING, Final, NamedTuple

from gui.sandbox.address import is_loopback
from gui.sandbox.errors import CognitoError
from gui.sandbox.http.other_services import does_more

if TYPE_CHECKING:
    from collections.abc import Iterable
    from email.message import Message

#: Where the link of a confirmation mail leads.
LINK: Final = "/confirmUser"
#: Where a phone finds the certificate that it is to trust.
CERTIFICATE: Final = "/certificate.crt"
# Web apps call the service from their own pages (that every origin may: general knowledge, confidence low).
_FOR_EVERY_PAGE: Final = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date",
}
# A mail is what others wrote: it is not to be run as a page or a script, whatever a browser makes of it.
_FOR_NO_PAGE: Final = {
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
# Some clients call the API at the pool's own address: Amplify Flutter is to be given that (its #6477).
_OF_A_POOL: Final = re.compile(r"/[\w-]+_[0-9A-Za-z]+/?|/[^/]+/\.well-known/[^/]+", re.ASCII)
# RFC 3986: a name, an IPv4 address, or an IPv6 address in brackets; then perhaps a port.
_AUTHORITY: Final = re.compile(r"(?:\[([0-9A-Fa-f:.]+)\]|([\w.~-]+))(?::\d*)?", re.ASCII)
_ABSOLUTE: Final = re.compile(r"https?://([^/?#]*)", re.IGNORECASE)
# By these a proxy on this machine says that somebody else has called it.
_FORWARDED: Final = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP")


class Caller(NamedTuple):
    """Who is at the other end of a connection.

    Attributes:
        scheme: http or https, as it is spoken.
        peer: its address.
        address: of this machine, at which the connection arrived.
    """

    scheme: str
    peer: str
    address: str

    @property
    def is_this_machine(self) -> bool:
        """Whether the connection comes from this machine: also by an emulator, or by adb over USB."""
        return is_loopback(self.peer) or self.peer == self.address


def is_public(path: str) -> bool:
    """Whether pages of every origin may call this path: the API and the keys. All else is private."""
    return path in ("", "/", CERTIFICATE) or _OF_A_POOL.fullmatch(path) is not None


def headers_for(path: str, headers: Message[str, str]) -> dict[str, str]:
    """What browsers are told with the reply to a request from this path."""
    return _FOR_EVERY_PAGE if _is_for_every_page(path, headers) else _FOR_NO_PAGE


def preflight(headers: Message[str, str]) -> dict[str, str]:
    """The headers by which a browser may send the call that it asks about; for public paths only."""
    asked = headers.get("Access-Control-Request-Headers", "*")
    permission = {
        "Access-Control-Allow-Methods": "GET, POST, PUT, DELETE, OPTIONS",
        "Access-Control-Allow-Headers": "".join(c for c in asked if c.isascii() and c.isprintable()),
        "Access-Control-Max-Age": "172800",
    }
    # Chromium asks before a page from the Internet may call this machine (Private Network Access).
    if headers.get("Access-Control-Request-Private-Network") == "true":
        permission["Access-Control-Allow-Private-Network"] = "true"
    return permission


def host_name(text: str) -> str:
    """A host's name or address alone, in the one form in which names are compared.

    Raises:
        ValueError: it is no name and no address, or has a port with it.
    """
    bare = text.strip().removeprefix("[").removesuffix("]")
    try:
        return str(ip_address(bare))
    except ValueError:
        found = _named(bare)
    if found is None or ":" in bare:
        raise ValueError(f"{text!r} is neither a host's name nor its address")
    return found


class Access:
    """Whom one sandbox answers.

    Args:
        own: the names and addresses of this machine at which it listens, beside those of loopback and the
            address at which a connection arrives.
        allowed: names and addresses by which clients may call it from elsewhere.
        shares_controls: whether these have its mail and controls too.
    """

    def __init__(
        self, own: Iterable[str], allowed: Iterable[str] = (), shares_controls: bool = False
    ) -> None:
        self._own = frozenset(host_name(name) for name in own) | {"localhost"}
        self._names = self._own | frozenset(host_name(name) for name in allowed)
        self._shares_controls = shares_controls

    def path(self, target: str, version: str, headers: Message[str, str], caller: Caller) -> str:
        """What is asked for, of a request whose host is the sandbox's.

        Args:
            target: the request's target; proxies' clients put the host into it.
            version: the request's, such as HTTP/1.1.
            headers: the request's.
            caller: who sent it.

        Returns:
            The path and the query.

        Raises:
            CognitoError: 403 to a host that is not the sandbox's, 400 where it is missing or there are two.
        """
        hosts = [str(host).strip() for host in headers.get_all("Host") or []]
        # Before HTTP/1.1 there was none, and no browser is that old.
        if len(hosts) > 1 or (not hosts and version >= "HTTP/1.1"):
            raise CognitoError("SerializationException", "A request names its host once, in the header Host.")
        absolute = _ABSOLUTE.match(target)
        for host in [*hosts, absolute[1]] if absolute else hosts:
            self._check_host(host, caller)
        path = target[absolute.end() :] if absolute else target
        return path if path.startswith("/") else f"/{path}"

    def check(self, method: str, path: str, headers: Message[str, str], caller: Caller) -> None:
        """Keep what is private for this machine, and there for the sandbox's own pages and no other's.

        Other AWS services (`other_services.does_more`) are private too, at whatever path they are asked.

        Raises:
            CognitoError: 403 to a page of another origin, but for a tester who follows a confirmation link;
                403 to other machines, and to what calls this one by a name for those.
        """
        if _is_for_every_page(path, headers):
            return
        own = f"{caller.scheme}://{headers.get('Host', '')}".strip().lower()
        origins = [str(origin).strip().lower() for origin in headers.get_all("Origin") or []]
        is_link = path.rstrip("/") == LINK and not does_more(headers)
        follows_link = (
            method == "GET"
            and is_link
            and headers.get("Sec-Fetch-Mode") == "navigate"
            and headers.get("Sec-Fetch-Dest") == "document"
        )
        # Requests for images, scripts and frames have no origin, but browsers say whose page they are for.
        is_own_page = headers.get("Sec-Fetch-Site", "none") in ("same-origin", "none")
        if any(origin != own for origin in origins) or not (is_own_page or follows_link):
            text = (
                "A web page of another origin may call the API of the sandbox, not its mail, its controls "
                "and other AWS services."
            )
            raise CognitoError("ForbiddenException", text, 403)
        # Whoever has a link has the code in it, and may confirm with that anyway.
        if not (is_link or self._shares_controls or self._is_from_here(headers, caller)):
            text = (
                "The sandbox gives its mail, its controls and other AWS services to the machine that it runs "
                "on alone. To give them to all who reach it, start it with --share-controls."
            )
            raise CognitoError("ForbiddenException", text, 403)

    def _is_from_here(self, headers: Message[str, str], caller: Caller) -> bool:
        if not caller.is_this_machine or any(name in headers for name in _FORWARDED):
            return False
        host = headers.get("Host")
        name = _named(str(host).strip()) if host else ""
        return host is None or self._is_own(name or "", caller)

    def _is_own(self, name: str, caller: Caller) -> bool:
        return name in self._own or name == caller.address or is_loopback(name)

    def _check_host(self, host: str, caller: Caller) -> None:
        name = _named(host)
        if name is None or not (name in self._names or self._is_own(name, caller)):
            shown = (name or "")[:255]
            remedy = f"the host {shown}. If that is its own, start it with --allow-host {shown}"
            text = f"The sandbox does not answer to {remedy if name else 'a host without a name'}."
            raise CognitoError("ForbiddenException", text, 403)


def _is_for_every_page(path: str, headers: Message[str, str]) -> bool:
    return is_public(path) and not does_more(headers)


def _named(authority: str) -> str | None:
    """The host of an authority, as names are compared; None where there is none."""
    parts = _AUTHORITY.fullmatch(authority)
    if parts is None:
        return None
    # The root's dot changes nothing: `localhost.` is this machine as well.
    name = (parts[1] or parts[2]).lower().removesuffix(".")
    try:
        return str(ip_address(name))
    except ValueError:
        return name if parts[2] and name else None
