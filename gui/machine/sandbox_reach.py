"""Who can reach the app's own sandbox, and at which port: this machine alone, or its network."""

from __future__ import annotations

import os
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

#: By these an emulator of Android (its own and Genymotion) calls the machine that it runs on.
_EMULATORS: Final = ("10.0.2.2", "10.0.3.2")


@dataclass(frozen=True)
class SandboxReach:
    """How a sandbox is to be started.

    Attributes:
        port: Where it listens; 0: at any port that is free.
        in_network: It listens to the network, not to this machine alone.
        host: By which name or address others call this machine; empty: its address in the network.
        uses_https: It speaks HTTPS to all but this machine, with a certificate that it makes.
    """

    port: int = 0
    in_network: bool = False
    host: str = ""
    uses_https: bool = False

    def arguments(self, certificate: Path | None) -> list[str]:
        """The sandbox's arguments; ``certificate``: the file for its certificate, ``None``: it has none.

        A port that somebody else has is given up for a free one: another window's sandbox may have it.
        """
        arguments = [argument for host in _EMULATORS for argument in ("--allow-host", host)]
        address = "0.0.0.0" if self.in_network else "127.0.0.1"
        uses_https = self.uses_https and certificate is not None
        port = _free_port(address, self.port) if self.port else 0
        if self.in_network:
            arguments += ["--host", address]
        if self.in_network and self.host:
            port = port or _free_port(address, 0)
            scheme = "https" if uses_https else "http"
            arguments += ["--public-url", f"{scheme}://{self.host}:{port}"]
        if port:
            arguments += ["--port", str(port)]
        if uses_https:
            arguments += ["--certificate", str(certificate), "--make-certificate"]
        return arguments


def _free_port(address: str, wanted: int) -> int:
    """``wanted``, or a free port where it cannot be had."""
    for port in (wanted, 0):
        with socket.socket() as probe:
            if os.name == "posix":
                # A sandbox that has just ended leaves its port in wait; it may be had again all the same.
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((address, port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    return wanted


#: As long as the tester says nothing else.
THIS_MACHINE: Final = SandboxReach()
