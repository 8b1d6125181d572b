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

from gui.core_dumps import forbid_core_dumps
from gui.sandbox.address import public_url
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
    forbid_core_dumps()
    options = options_of(arguments)
    # Until all is there that will stay.
    gc.disable()
    # Imported here so that --help answers at once.
    from gui.sandbox.http.server import Server
    from gui.sandbox.state.keeper import kept, not_kept

    try:
        server = Server(
            options.host,
            options.port,
            options.public_url or "",
            options.allow_host,
            uses_tls=options.certificate is not None,
            shares_controls=options.share_controls,
        )
    except (OSError, OverflowError, ValueError) as error:
        return _fail(f"cannot listen on {options.host} port {options.port}: {error}")
    with server, contextlib.ExitStack() as at_the_end:
        try:
            options.made_certificate = _speak_https(server, options)
        except (OSError, ValueError) as error:
            return _fail(f"cannot use the certificate in {options.certificate}: {error}")
        try:
            rules = json.loads(options.rules.read_text(encoding="utf-8")) if options.rules else {}
            sandbox = _set_up(server, options, rules)
        except (OSError, ValueError) as error:
            return _fail(f"cannot use the rules in {options.rules}: {error}")
        try:
            restore_users = at_the_end.enter_context(kept(sandbox, options.state, options.reset))
        except (OSError, ValueError) as error:
            if not options.or_in_memory:
                return _fail(f"cannot use the state in {options.state}: {error}")
            # The first may be half of what the file holds.
            sandbox = _set_up(server, options, rules)
            sandbox.keeping = not_kept(options.state, error)
            restore_users = at_the_end.enter_context(kept(sandbox, None))
        server.sandbox = sandbox
        _warn(sandbox)
        if problem := _tell_where(sandbox):
            return _fail(problem)
        try:
            _serve(server, restore_users)
        except ValueError as error:
            return _fail(f"cannot use the state in {options.state}: {error}")
        return 0


def _set_up(server: Server, options: argparse.Namespace, rules: object) -> Sandbox:
    from gui.sandbox.sandbox import Sandbox

    sandbox = Sandbox(server.address, options.share_controls, options.made_certificate)
    sandbox.limits.on = not options.no_limits
    sandbox.rules.put(rules)
    return sandbox


def _speak_https(server: Server, options: argparse.Namespace) -> bytes:
    """Speak HTTPS where that is asked for; gives the certificate that the sandbox has made, if it has."""
    if options.certificate is None:
        return b""
    made = b""
    if options.make_certificate:
        from gui.sandbox.certificate import kept_certificate

        names = {server.address.host, *options.allow_host}
        made = kept_certificate(options.certificate, names)
    server.speak_https(options.certificate)
    return made


def _warn(sandbox: Sandbox) -> None:
    """Say so where others may reach the sandbox."""
    if not sandbox.address.is_shared:
        return
    whose = "They can also read its mail and turn its clock." if sandbox.shares_controls else ""
    print(
        f"sandbox: warning: other machines may reach it at {sandbox.endpoint}. They can sign up, and act as "
        f"an administrator: read, change and delete users and pools. {whose}".strip(),
        file=sys.stderr,
        flush=True,
    )


def _tell_where(sandbox: Sandbox) -> str:
    """Print where everything is; gives what keeps it from that, if anything does.

    Clients are told the address that is handed out; mail is read on this machine, at its own.
    """
    handshake = {
        "endpoint": sandbox.endpoint,
        "region": sandbox.backend.region_name,
        "user_pool_id": sandbox.pool.id,
        "client_id": sandbox.client.id,
        "identity_pool_id": sandbox.identity_pool_id,
        "mail_api": sandbox.address.local,
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
    # A polite request to end is as good as the end of stdin, and so is a terminal that closes.
    for name in ("SIGTERM", "SIGHUP"):
        if (number := getattr(signal, name, None)) and signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, signal.default_int_handler)
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


def options_of(arguments: list[str] | None, prog: str = "python -m gui.sandbox") -> argparse.Namespace:
    """The options that ``arguments`` give; where they cannot be used, ``prog`` says so and ends."""
    reader = parser(prog)
    options = reader.parse_args(arguments)
    if options.certificate and (options.public_url or "").startswith("http:"):
        reader.error("with --certificate, --public-url begins with https")
    if options.make_certificate and not options.certificate:
        reader.error("--make-certificate needs --certificate FILE")
    return options


def parser(prog: str) -> argparse.ArgumentParser:
    """What reads the options of ``prog``."""
    made = argparse.ArgumentParser(
        prog=prog, description="Amazon Cognito on this machine, for sign-up tests."
    )
    add = made.add_argument
    add("--host", default="127.0.0.1", help="IPv4 address to listen on (default: %(default)s)")
    add("--port", type=int, default=0, help="port to listen on (default: any free one)")
    add(
        "--public-url",
        type=_argument(public_url),
        metavar="URL",
        help="address to hand out, such as http://192.168.1.20:9000: in the first line, as iss, in links "
        "(default: that of --host and --port; of 0.0.0.0 this machine's in its network)",
    )
    add(
        "--allow-host",
        action="append",
        default=[],
        type=_argument(host_name),
        metavar="NAME",
        help="answer also to clients that call the sandbox by this name or address, without a port; "
        "an Android emulator's is 10.0.2.2 (may be given more than once)",
    )
    add(
        "--share-controls",
        action="store_true",
        help="give mail, /sandbox/ and other AWS services to other machines and names of --allow-host too",
    )
    add("--certificate", type=Path, metavar="FILE", help="PEM file with key and certificates, for HTTPS")
    add(
        "--make-certificate",
        action="store_true",
        help="make --certificate's FILE where it is not there, or is not for the names in use",
    )
    add("--state", type=Path, metavar="FILE", help="keep users, mail and keys in FILE over restarts")
    add(
        "--reset",
        "--afresh",
        action="store_true",
        help="empty --state's FILE first; a damaged one is set aside",
    )
    add("--or-in-memory", action="store_true", help="do without --state's FILE where it cannot be used")
    add("--rules", type=Path, metavar="FILE", help="rules that play the Lambda triggers")
    add("--no-limits", action="store_true", help="do without Cognito's limits on calls and mails")
    return made


def _argument(parsed: Callable[[str], str]) -> Callable[[str], str]:
    """What an argument is taken for, with the reason where it cannot be."""

    def take(text: str) -> str:
        try:
            return parsed(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(f"{error}") from None

    return take


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
