"""A sandbox of the app's own: where it serves, as its first line says, and one without a window."""

from __future__ import annotations

import json
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from gui.cognito.environments.environment import Environment
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.machine.own_process import sandbox_command, sandbox_environment
from gui.sentences import N_, TellingError

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Seconds that it may take to end once it is told to.
_PATIENCE: Final = 10


class NoSandboxError(TellingError):
    """The sandbox does not serve."""


def environment_of(line: bytes) -> Environment:
    """Where the sandbox serves that has said ``line`` first.

    Raises:
        NoSandboxError: It says something else.
    """
    try:
        handshake = json.loads(line)
        if not all(isinstance(value, str) for value in handshake.values()):
            raise TypeError
        return Environment(
            name="Sandbox",
            region=handshake["region"],
            user_pool_id=handshake["user_pool_id"],
            client_id=handshake["client_id"],
            # What it hands out as its endpoint is for phones: this machine has mail and controls at its own.
            endpoint=handshake["mail_api"],
            # Of all that the sandbox sends, what this pool does.
            mail_api=f"{handshake['mail_api']}/{handshake['user_pool_id']}",
            identity_pool_id=handshake["identity_pool_id"],
            is_sandbox=True,
            # The pool that a sandbox begins with has Cognito's usual rules.
            password_policy=PasswordPolicy(),
        )
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        said = line.decode("utf-8", "replace").strip()[:200]
        words = N_("The sandbox could not be started: instead of where it serves, it says {line}", line=said)
        raise NoSandboxError(words) from error


@contextmanager
def served_sandbox() -> Iterator[Environment]:
    """A sandbox that keeps nothing, for as long as the block lasts.

    Raises:
        NoSandboxError: It does not serve.
    """
    # Not in the group that a Ctrl-C goes to: it ends with the block.
    with subprocess.Popen(
        sandbox_command(),
        env=sandbox_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            yield environment_of(process.stdout.readline())
        finally:
            process.stdin.close()
            try:
                process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
