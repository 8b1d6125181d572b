"""Run the sandbox alone: `python -m gui.sandbox [--host 127.0.0.1] [--port 0] ...`."""

from __future__ import annotations

import argparse
import contextlib
import gc
import json
import os
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from gui.sandbox.http.access import host_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.sandbox.http.server import Server
    from gui.sandbox.sandbox import Sandbox


def main(arguments: list[str] | None = None) -> int:
    """Serve until stdin closes, so that no sandbox outlives whoever started it, however that ended.

    The first and only line on stdout is the handshake: a JSON object that says where everything is.

    Returns:
        The exit status: 0 after the end of stdin or an interrupt, 1 where serving is not possible.
    """
    options = _options(arguments)
    # Until all is there that will stay.
    gc.disable()
    # Imported here so that --help answers at once.
    from gui.sandbox.http.server import Server
    from gui.sandbox.state.keeper import kept, not_kept

    try:
        server = Server(options.host, options.port, options.certificate, options.allow_host)
    except (OSError, OverflowError, ValueError) as error:
        return _fail(f"cannot listen on {options.host} port {options.port}: {error}")
    with server, contextlib.ExitStack() as at_the_end:
        try:
            rules = json.loads(options.rules.read_text(encoding="utf-8")) if options.rules else {}
            sandbox = _set_up(server, options, rules)
        except (OSError, ValueError) as error:
            return _fail(f"cannot use the rules in {options.rules}: {error}")
        try:
            restore_users = at_the_end.enter_context(kept(sandbox, options.state, options.afresh))
        except (OSError, ValueError) as error:
            if not options.or_in_memory:
                return _fail(f"cannot use the state in {options.state}: {error}")
            # The first may be half of what the file holds.
            sandbox = _set_up(server, options, rules)
            sandbox.keeping = not_kept(options.state, error)
            restore_users = at_the_end.enter_context(kept(sandbox, None))
        server.sandbox = sandbox
        if problem := _tell_where(server, sandbox):
            return _fail(problem)
        try:
            _serve(server, restore_users)
        except ValueError as error:
            return _fail(f"cannot use the state in {options.state}: {error}")
        return 0


def _set_up(server: Server, options: argparse.Namespace, rules: object) -> Sandbox:
    from gui.sandbox.sandbox import Sandbox

    sandbox = Sandbox(server.endpoint)
    sandbox.limits.on = not options.no_limits
    sandbox.rules.put(rules)
    return sandbox


def _tell_where(server: Server, sandbox: Sandbox) -> str:
    """Print where everything is; gives what keeps it from that, if anything does."""
    handshake = {
        "endpoint": server.endpoint,
        "region": sandbox.backend.region_name,
        "user_pool_id": sandbox.pool.id,
        "client_id": sandbox.client.id,
        "identity_pool_id": sandbox.identity_pool_id,
        "mail_api": server.endpoint,
    }
    try:
        print(json.dumps(handshake), flush=True)
    except (OSError, ValueError, AttributeError):
        # Nothing more can be written there: without this, Python tries again at exit and complains.
        sys.stdout = None
        return "cannot tell its address: standard output is closed"
    return ""


def _serve(server: Server, restore_users: Callable[[], None]) -> None:
    """Answer requests until stdin closes. Those that come before the users are there wait for them.

    Raises:
        ValueError: the state makes no users.
    """
    # A polite request to end is as good as the end of stdin.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with contextlib.suppress(KeyboardInterrupt):
        restore_users()
        # What is there now stays to the end: the garbage collector need not look at it again and again. At
        # all users it looks seldom: that takes half a second where they are 50,000, and finds next to
        # nothing.
        gc.freeze()
        gc.set_threshold(700, 10, 1000)
        gc.enable()
        # Each write of the state lets the interpreter go, and may wait that long to have it back.
        sys.setswitchinterval(0.001)
        threading.Thread(target=_stop_with_stdin, args=(server.stop,), daemon=True).start()
        server.serve()


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m gui.sandbox", description="Amazon Cognito on this machine, for sign-up tests."
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="IPv4 address to listen on (default: %(default)s)")
    add("--port", type=int, default=0, help="port to listen on (default: any free one)")
    add(
        "--allow-host",
        action="append",
        default=[],
        type=_host_name,
        metavar="NAME",
        help="answer also to clients that call the sandbox by this name or address, without a port; "
        "an Android emulator's is 10.0.2.2 (may be given more than once)",
    )
    add("--certificate", type=Path, metavar="FILE", help="PEM file with key and certificates, for HTTPS")
    add("--state", type=Path, metavar="FILE", help="keep users, mail and keys in FILE over restarts")
    add("--afresh", action="store_true", help="empty --state's FILE first; a damaged one is set aside")
    add("--or-in-memory", action="store_true", help="do without --state's FILE where it cannot be used")
    add("--rules", type=Path, metavar="FILE", help="rules that play the Lambda triggers")
    add("--no-limits", action="store_true", help="do without Cognito's limits on calls and mails")
    return parser.parse_args(arguments)


def _host_name(text: str) -> str:
    try:
        return host_name(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{error}") from None


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
    # Python looks first where the user stands: a queue.py there would come in place of its own.
    if not sys.flags.safe_path and Path(sys.path[0]).resolve() != Path(__file__).resolve().parents[2]:
        del sys.path[0]
    sys.exit(main())
