"""Files of environment variables: read as one, and looked into for the variables that an app's code names."""

from __future__ import annotations

import re
from io import StringIO
from typing import TYPE_CHECKING, Final

from gui.cognito.environments.reading.result import Variable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from gui.cognito.environments.reading.result import Lookup

#: Where a variable is looked up, the first first: what Vite, Next.js and Create React App read while an app
#: is being developed.
NAMES: Final = (".env.local", ".env", ".env.development.local", ".env.development")
_LARGEST: Final = 200_000
#: An app's code lies at most so many folders below what it is built in.
_HEIGHT: Final = 4


def is_env_file(name: str, text: str) -> bool:
    """Whether ``text``, from a file called ``name``, is one: each line sets a variable, or is a comment."""
    if re.search(
        r"\.env(\.[\w-]+)*$|^env$|^env\.(local|dev|prod|stag|test|ex|sample)\w*$", name, re.IGNORECASE
    ):
        return True
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    lines = [line for line in lines if not line.startswith("#")]
    return bool(lines) and all(re.match(r"(export\s+)?[A-Za-z_][\w.]*=(?!=)", line) for line in lines)


def as_lines(text: str) -> str:
    """``text`` with each variable on the line on which it is set, whole, and without comments."""
    lines = [""] * (text.count("\n") + 2)
    for line, name, value in _bindings(text):
        flat = re.sub(r"\s+", " ", value)
        lines[line - 1] = f'{name}="{flat}"'
    return "\n".join(lines)


def looking_beside(file: Path | None) -> Lookup:
    """What finds a variable in the .env files beside ``file``, or in the folders above it up to the app's."""
    folders = [] if file is None else [*_folders(file)]

    def look(name: str) -> Variable | None:
        for folder in folders:
            for env in NAMES:
                value = _values(folder / env).get(name)
                if value and "${" not in value:
                    return Variable(value, env)
        return None

    return look


def _folders(file: Path) -> Iterator[Path]:
    for folder in [*file.absolute().parents][:_HEIGHT]:
        yield folder
        if any((folder / mark).exists() for mark in (".git", "package.json", "pubspec.yaml")):
            return


def _values(file: Path) -> dict[str, str]:
    try:
        if not file.is_file() or file.stat().st_size > _LARGEST:
            return {}
        return {name: value for _, name, value in _bindings(file.read_text("utf-8-sig", "replace"))}
    except OSError:
        return {}


def _bindings(text: str) -> Iterator[tuple[int, str, str]]:
    """Line, name and value of each variable; one that is made of others of this text is filled in.

    The variables of this computer are never filled in: they may be secret.
    """
    from dotenv.parser import parse_stream

    known: dict[str, str] = {}
    for binding in parse_stream(StringIO(text)):
        if binding.key is None or binding.value is None:
            continue
        value = _OTHER.sub(lambda match: known.get(match.group(1), match.group()), binding.value)
        known[binding.key] = value
        skipped = len(binding.original.string) - len(binding.original.string.lstrip("\n"))
        yield binding.original.line + skipped, binding.key, value


_OTHER: Final = re.compile(r"\$\{(\w+)\}")
