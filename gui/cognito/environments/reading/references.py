"""What code reads from elsewhere, in any language of apps: environment variables, constants."""

from __future__ import annotations

import re
from typing import Final

from gui.cognito.environments.reading.placeholders import holds_secret

#: What reads an environment variable; its name is the one group that matches.
VARIABLE: Final = re.compile(
    r"""
    (?:process\.env|import\.meta\.env|Platform\.environment|dotenv\.env|\benv|ENV|os\.environ)
        (?:\??\.(?!get\b)([A-Za-z_]\w*)|(?:\?\.)?\[\s*['"](\w+)['"]\s*\]!?)
    | (?:fromEnvironment|getenv|environ\.get|getProperty|env\.get|\benv|maybeGet)\(\s*['"](\w+)['"]
    | processInfo\.environment\[\s*"(\w+)"\s*\]
    | (?:\bConfig|BuildConfig|\bEnv|EnvConfig)\.([A-Z][A-Z0-9_]{3,})\b
    | \$\{(?:env[:.])?([A-Za-z_]\w*)\} | \$\((\w+)\) | (?<![\w$])\$([A-Z][A-Z0-9_]+)\b
    """,
    re.VERBOSE,
)
_DEFAULT: Final = re.compile(
    r"(?:\|\||\?\?|defaultValue\s*:|['\"]\s*,)\s*(['\"`])([^'\"`${}()]*)\1|:-([^}\s]+)"
)
_CONSTANT: Final = re.compile(
    r"""(?<![\w.$])(?:const|let|var|final|val|static)\s+
    (?:(?:static|final|const|val|let|String)\s+)*
    ([A-Za-z_$][\w$]*)\s*(?::\s*[\w<>\[\]| ]{1,40})?=\s*
    ([^;\n]{1,300})""",
    re.VERBOSE,
)


def variables_in(code: str) -> tuple[str, ...]:
    """The environment variables that ``code`` reads, in the order in which it does."""
    found = (variable_of(match) for match in VARIABLE.finditer(code))
    return tuple(dict.fromkeys(name for name in found if name))


def variable_of(match: re.Match[str]) -> str:
    """The name that ``VARIABLE`` matched; none where something secret has run into it."""
    name = next((name for name in match.groups() if name), "")
    return "" if holds_secret(name) else name


def default_in(code: str) -> str | None:
    """The text that ``code`` falls back to where its variable has no value."""
    found = _DEFAULT.search(code)
    return (found.group(2) or found.group(3) or "").strip() or None if found else None


def name_in(written: str) -> str:
    """The name that a text is nothing but a place for, such as ``${config.poolId}`` or Dart's ``$poolId``."""
    found = re.fullmatch(r"`?\$\{?([A-Za-z_]\w*(?:\??\.[A-Za-z_]\w*)*)\}?`?", written)
    return found.group(1) if found else ""


def constants_in(text: str) -> dict[str, str]:
    """What each constant of ``text`` is set to, as it is written; one that is set twice is left out."""
    found: dict[str, str] = {}
    twice = set()
    for match in _CONSTANT.finditer(text):
        name, value = match.group(1), match.group(2).strip().rstrip(",")
        if found.setdefault(name, value) != value:
            twice.add(name)
    return {name: value for name, value in found.items() if name not in twice}
