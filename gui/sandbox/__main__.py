"""Run the sandbox alone: `python -m gui.sandbox [--host 127.0.0.1] [--port 0] ...`."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def main(arguments: list[str] | None = None) -> int:
    """Serve until stdin closes, so that no sandbox outlives whoever started it, however that ended.

    The first and only line on stdout is the handshake: a JSON object that says where everything is.

    Returns:
        The exit status: 0 after the end of stdin or an interrupt, 1 where serving is not possible.
    """
    options = _options(arguments)
    # Imported here so that --help answers at once.
    from gui.sandbox.server import Server
    from gui.sandbox.service import Service

    try:
        server = Server(options.host, options.port)
    except (OSError, OverflowError) as error:
        return _fail(f"cannot listen on {options.host} port {options.port}: {error}")
    with server:
        server.service = service = Service(server.endpoint)
        service.limits.on = not options.no_limits
        if options.rules:
            try:
                service.rules.put(json.loads(Path(options.rules).read_text(encoding="utf-8")))
            except (OSError, ValueError) as error:
                return _fail(f"cannot use the rules in {options.rules}: {error}")
        handshake = {
            "endpoint": server.endpoint,
            "region": service.backend.region_name,
            "user_pool_id": service.pool.id,
            "client_id": service.client.id,
            "identity_pool_id": service.identity_pool_id,
            "mail_api": server.endpoint,
        }
        try:
            print(json.dumps(handshake), flush=True)
        except (OSError, ValueError, AttributeError):
            # Nothing more can be written there: without this, Python tries again at exit and complains.
            sys.stdout = None
            return _fail("cannot tell its address: standard output is closed")
        threading.Thread(target=_stop_with_stdin, args=(server.shutdown,), daemon=True).start()
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return 0
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m gui.sandbox", description="Amazon Cognito on this machine, for sign-up tests."
    )
    parser.add_argument(
        "--host", default="127.0.0.1", help="IPv4 address to listen on (default: %(default)s)"
    )
    parser.add_argument("--no-limits", action="store_true", help="do without Cognito's limits")
    parser.add_argument("--rules", metavar="FILE", help="rules that play the Lambda triggers")
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: any free one)")
    return parser.parse_args(arguments)


def _stop_with_stdin(stop: Callable[[], None]) -> None:
    """Read stdin to its end, then stop."""
    # By descriptor: at exit, Python would wait for a locked `sys.stdin`.
    with contextlib.suppress(OSError):
        while os.read(0, 4096):
            pass
    stop()


def _fail(reason: str) -> int:
    print(f"sandbox: {reason}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
