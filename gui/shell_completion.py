"""``signup-desk completion``: prints the completion script of a shell."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_SHELLS: Final = ("bash", "zsh", "fish", "powershell")
_WHERE: Final = """\
Keep what is printed where the shell looks for it:
  bash        signup-desk completion bash > ~/.local/share/bash-completion/completions/signup-desk
  zsh         signup-desk completion zsh > ~/.zfunc/_signup-desk   (with fpath+=~/.zfunc before compinit)
  fish        signup-desk completion fish > ~/.config/fish/completions/signup-desk.fish
  powershell  signup-desk completion powershell >> $PROFILE
"""


def complete(
    argv: Sequence[str],
    whole: Callable[[Mapping[str, argparse.ArgumentParser]], argparse.ArgumentParser],
) -> int:
    """Print the completion for a shell; ``whole`` makes the parser of all out of those of the commands."""
    shell = parser().parse_args(argv).shell

    import shtab

    parts = command_parsers()
    made = whole(parts)
    files = {"FILE": shtab.FILE, "DIR": shtab.DIRECTORY}
    for part in (*parts.values(), made):
        # argparse has no other way to them.
        for action in part._actions:  # noqa: SLF001
            if action.metavar in files:
                action.complete = files[action.metavar]  # type: ignore[attr-defined]
    print(shtab.complete(made, shell))
    return 0


def command_parsers() -> dict[str, argparse.ArgumentParser]:
    """What reads the arguments of each command, by the command's name."""
    from gui import check_command, session_commands
    from gui.sandbox import __main__ as sandbox

    return {
        "sandbox": sandbox.parser("signup-desk sandbox"),
        "check": check_command.parser(),
        "sessions": session_commands.sessions_parser(),
        "export": session_commands.export_parser(),
        "completion": parser(),
    }


def parser() -> argparse.ArgumentParser:
    """What reads its argument."""
    made = argparse.ArgumentParser(
        prog="signup-desk completion",
        description="Print what has a shell complete signup-desk's commands, options and files.",
        epilog=_WHERE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("shell", choices=_SHELLS)
    return made
