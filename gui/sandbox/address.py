"""Where a sandbox is: the address that it hands out, and whether other machines reach it."""

from __future__ import annotations

import re
import socket
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

#: What emulators of Android call the machine that they run on: they lead nowhere else.
_EMULATORS: Final = ("10.0.2.2", "10.0.3.2")
_URL: Final = re.compile(r"https?://(\[[0-9A-Fa-f:.]+\]|[\w.~-]+)(:\d{1,5})?", re.ASCII | re.IGNORECASE)
_ANY: Final = ("", "0.0.0.0")


@dataclass(frozen=True)
class Address:
    """Where one sandbox is.

    Attributes:
        endpoint: what it hands out: handshake, `iss`, links, OpenID documents. It is one for all clients,
            by whichever name they call: who checks a token compares `iss` with one text.
        local: where this machine has the API, mail and controls; without TLS.
        is_shared: other machines may reach it.
    """

    endpoint: str
    local: str
    is_shared: bool

    @property
    def host(self) -> str:
        """The host that is handed out."""
        return urlsplit(self.endpoint).hostname or ""


def address_of(host: str, port: int, uses_tls: bool, public_url: str = "") -> Address:
    """The address of a sandbox that listens at `host` and `port`.

    Where it listens to a whole network, it hands out this machine's address there.
    """
    listens_to_all = host in _ANY
    shown = network_address() if listens_to_all else host
    endpoint = public_url or f"{'https' if uses_tls else 'http'}://{shown}:{port}"
    public = urlsplit(endpoint).hostname or ""
    is_shared = not is_loopback(host) or (not is_loopback(public) and public not in _EMULATORS)
    return Address(endpoint, f"http://{'127.0.0.1' if listens_to_all else host}:{port}", is_shared)


def public_url(text: str) -> str:
    """The address by which clients call, in the form in which `iss` begins with it.

    Raises:
        ValueError: it is not http or https with a host, or has more than a port behind that.
    """
    bare = text.strip().removesuffix("/")
    found = _URL.fullmatch(bare)
    if found is None or int((found[2] or ":1")[1:]) not in range(1, 65536):
        raise ValueError(f"{text!r} is no address such as http://192.168.1.20:9000: scheme, host and port")
    return bare.lower()


def network_address() -> str:
    """This machine's IPv4 address in its network, by its route to elsewhere; loopback's where it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # Chooses a route, and sends nothing; the address is one that nobody has (RFC 5737).
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def is_loopback(host: str) -> bool:
    """Whether a host is this machine by its literal name or number."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
