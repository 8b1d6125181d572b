"""How the app starts a process of its own: by Python, or by itself where it is frozen into one program."""

from __future__ import annotations

import os
import site
import sys
from pathlib import Path
from typing import Final

#: The command line's word for "be the sandbox's process".
SANDBOX: Final = "sandbox-process"
#: How the environment variables begin that the sandbox's process does not get.
NOT_FOR_SANDBOX: Final = "AWS_"
_PACKAGES: Final = os.path.realpath(Path(__file__).parents[2])


def sandbox_command() -> list[str]:
    """The command that starts the sandbox's process; its arguments may be added."""
    program, *arguments = own_command(SANDBOX)
    if getattr(sys, "frozen", False) and sys.platform == "win32":
        # A program without a console, which the Start menu starts, cannot tell where the sandbox serves.
        program = str(Path(program).with_stem("signup-desk"))
    return [program, *arguments]


def sandbox_environment() -> dict[str, str]:
    """The environment variables of the sandbox's process: those of this one, but for AWS's, such as keys."""
    return {name: value for name, value in os.environ.items() if not name.startswith(NOT_FOR_SANDBOX)}


def own_command(*arguments: str) -> list[str]:
    """The command that starts this app once more with ``arguments``, in a process of its own.

    The process finds this app and what the app needs wherever it is started. A ``queue.py`` or a folder
    ``gui`` where the user stands, or at ``PYTHONPATH``, does not come in their place.
    """
    if getattr(sys, "frozen", False):
        # The program is the app, and there is no Python that could be told what to run.
        return [sys.executable, *arguments]
    # An app that is not installed is nowhere where Python looks. A checkout has no file that hides another.
    installed = {os.path.realpath(folder) for folder in (*site.getsitepackages(), site.getusersitepackages())}
    first = [] if _PACKAGES in installed else [_PACKAGES]
    # What only this process has is looked up last: the user's PYTHONPATH may hold what the app needs.
    here = "" if sys.flags.safe_path else os.getcwd()
    last = [folder for folder in sys.path if folder not in ("", here)]
    start = (
        f"import sys; sys.path[:0] = {first!r}; sys.path += {last!r}; "
        "from gui.command_line import main; sys.exit(main())"
    )
    # -E: none of PYTHONPATH, PYTHONHOME and so on. -P: not the folder where the user stands.
    return [sys.executable, "-E", "-P", "-c", start, *arguments]
