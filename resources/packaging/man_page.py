"""The man page, written from the parsers that also print ``--help``.

``python -m resources.packaging.man_page`` prints it.
"""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING, Final

from gui import __version__
from gui.command_line import parser
from gui.shell_completion import command_parsers
from resources.packaging.contents import released

if TYPE_CHECKING:
    from collections.abc import Iterator

_ABOUT: Final = """\
Signup Desk shows the screens of a mobile app that signs people up through AWS Amplify and Amazon Cognito. \
Beside them it shows what a phone hides: the users of the pool, the mail with the code, and every call. \
Without options it opens a window that works on an embedded sandbox, without an AWS account and without a \
network.
"""
_FILES: Final = """\
.TP
.I ~/.local/share/signup-desk
Journal, settings, environments, log and the sandbox's pools. \\fB\\-\\-data\\-dir\\fR without a folder \
prints where they are.
"""


def man_page() -> str:
    """The page in roff, with the options of every command."""
    whole, commands = parser(), command_parsers()
    lines = [
        f'.TH SIGNUP\\-DESK 1 "{released():%Y-%m-%d}" "Signup Desk {__version__}" "User Commands"',
        ".SH NAME",
        "signup\\-desk \\- test a mobile app's e\\-mail sign\\-up by hand",
        ".SH SYNOPSIS",
        *_synopsis(whole),
        ".SH DESCRIPTION",
        _text(_ABOUT.strip()),
        ".SH OPTIONS",
        *_options(whole),
        ".SH COMMANDS",
    ]
    for name, command in commands.items():
        lines += [f".SS {_text(name)}", *_synopsis(command), ".PP", _text(command.description or "")]
        lines += _options(command)
        if command.epilog:
            lines += [".PP", *_preformatted(command.epilog)]
    lines += [".SH EXIT STATUS", _text((whole.epilog or "").removeprefix("Exit status: ")), ".SH FILES"]
    return "\n".join([*lines, _FILES.strip(), ""])


def _synopsis(reader: argparse.ArgumentParser) -> Iterator[str]:
    usage = " ".join(reader.format_usage().split()).removeprefix("usage: ")
    rest = usage.removeprefix(reader.prog).strip()
    yield f".B {_text(reader.prog)}"
    if rest:
        yield _text(rest)


def _options(reader: argparse.ArgumentParser) -> Iterator[str]:
    """Each option and argument with its help; the commands themselves have sections of their own."""
    formatter = reader._get_formatter()  # noqa: SLF001 - argparse has no other way to them
    for action in reader._actions:  # noqa: SLF001
        if action.help == argparse.SUPPRESS or isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            continue
        yield ".TP"
        yield f".B {_text(formatter._format_action_invocation(action))}"  # noqa: SLF001
        yield _text(formatter._expand_help(action) if action.help else "")  # noqa: SLF001


def _preformatted(text: str) -> Iterator[str]:
    yield ".nf"
    yield from (_text(line) for line in text.strip("\n").splitlines())
    yield ".fi"


def _text(text: str) -> str:
    """``text`` as roff reads it: no escape and no request, and hyphens that can be copied as typed."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", escaped, flags=re.MULTILINE)


if __name__ == "__main__":
    print(man_page(), end="")
