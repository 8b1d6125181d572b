"""Reads which user pool an app works on, from its own file or text, in any form that people write it in.

Known shapes come first: they also tell what the pool asks for at sign-up. For the rest there is one finder.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from gui.cognito.environments.reading.env_files import as_lines, is_env_file, looking_beside
from gui.cognito.environments.reading.extract import extracted
from gui.cognito.environments.reading.finder import candidates, placeholders
from gui.cognito.environments.reading.literals import Unreadable, label_at, literals
from gui.cognito.environments.reading.names import name_after
from gui.cognito.environments.reading.result import ReadConfig
from gui.cognito.environments.reading.shapes import NATIVE_CLIENT_OF_META, shape_of
from gui.cognito.environments.reading.taken import taken
from gui.cognito.environments.reading.text import WANTED, ConfigError, IncompleteError, refusal, text_of
from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from pathlib import Path

    from gui.cognito.environments.reading.result import Lookup

__all__ = ["LIMIT", "ConfigError", "ReadConfig", "read", "read_file"]

#: Most that a file may hold, in bytes or characters; a large app's has some hundred thousand.
LIMIT: Final = 2_000_000


def read_file(path: Path) -> tuple[ReadConfig, ...]:
    """Read what ``path`` says, in any of UTF-8, UTF-16 and UTF-32.

    Environment variables that its code names are looked up in the .env files beside it.

    Returns:
        At least one; several where the file names several user pools or app clients.

    Raises:
        ConfigError: It is no file, or cannot be opened, or ``read`` refuses it.
    """
    name = path.name or str(path)
    try:
        if path.is_dir():
            raise ConfigError(
                N_("{name} is a folder: choose the file in it, such as amplify_outputs.json.", name=name)
            )
        if path.exists() and not path.is_file():  # to read a pipe or a device may take for ever
            raise ConfigError(N_("{name} is a device or a pipe, not a file.", name=name))
        with path.open("rb") as file:
            content = file.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise ConfigError(N_("{name} cannot be opened: {why}.", name=name, why=why)) from error
    return read(content, path.name, path)


def read(content: str | bytes, name_hint: str = "", file: Path | None = None) -> tuple[ReadConfig, ...]:
    """Read what ``content`` says; ``name_hint``, such as a file's name, names the environment.

    Returns:
        At least one; several where it names several user pools or app clients.

    Raises:
        ConfigError: It names no user pool and no app client, or something in it is missing or wrong.
    """
    if len(content) > LIMIT:
        raise ConfigError(N_("This is too large for {wanted}.", wanted=WANTED))
    text = text_of(content)
    lookup = looking_beside(file)
    found, fault, unreadable = _by_shape(text, lookup)
    is_open = all(config.asked for config in found) and isinstance(fault, IncompleteError | None)
    if is_open:  # perhaps it stands elsewhere in the text, or in a form of its own
        searched = as_lines(text) if is_env_file(name_hint, text) else text
        others = _by_search(searched, lookup, with_comments=not found and fault is None)
        if any(not config.asked for config in others) or not (found or fault):
            found = others
            if unreadable is not None and text.lstrip().startswith("{"):
                found = [replace(each, notes=(_broken(text, unreadable), *each.notes)) for each in others]
    if not found:
        raise fault or _unfilled(text) or ConfigError(refusal(text, unreadable))
    whole = [config for config in found if not config.asked] or found
    return tuple(_named(config, file, name_hint, is_one=len(whole) == 1) for config in whole)


def _broken(text: str, position: int) -> Sentence:
    return N_(
        "Line {line} cannot be read: the file is cut off or mistyped there. This could be found in it:",
        line=text.count("\n", 0, position) + 1,
    )


def _unfilled(text: str) -> ConfigError | None:
    """Why ``text`` names no user pool, where that is because nobody has filled it in."""
    found = placeholders(text)
    if not found:
        return None
    names = ", ".join(f"{each.name[:60]} ({each.value[:60]!r})" for each in found[:2])
    return ConfigError(
        N_(
            "Placeholders stand in it for the ids: {names}. Whoever set up the app has the real ones.",
            names=names,
        )
    )


def _named(config: ReadConfig, file: Path | None, hint: str, *, is_one: bool) -> ReadConfig:
    environment = config.environment
    label = "" if is_one else config.label
    fallback = environment.user_pool_id or environment.client_id or "App"
    name = name_after(file, hint, environment.name, label, fallback)
    return replace(config, environment=replace(environment, name=name))


def _by_shape(text: str, lookup: Lookup) -> tuple[list[ReadConfig], ConfigError | None, int | None]:
    """What the known shapes say, why the first of them says nothing, and where an object breaks off."""
    found: dict[tuple[str, str, str], ReadConfig] = {}
    fault: ConfigError | None = None
    unreadable: int | None = None
    if not _MARK.search(text):
        return [], None, None
    for literal in literals(text):
        if isinstance(literal, Unreadable):
            unreadable = max(unreadable or 0, literal.position)
            continue
        shape = shape_of(literal.members)
        if shape is None:
            continue
        is_meta = shape.user_pool_id == NATIVE_CLIENT_OF_META.user_pool_id
        for each in (shape, NATIVE_CLIENT_OF_META) if is_meta else (shape,):
            try:
                config = extracted(each, literal.members, lookup)
            except ConfigError as error:
                fault = fault or error
                continue
            key = (
                config.environment.user_pool_id or config.asked.get("user_pool_id", ""),
                config.environment.client_id or config.asked.get("client_id", ""),
                config.environment.endpoint or "",
            )
            label = each.client_id[0].removeprefix("output.") if is_meta else literal.label
            label = label or label_at(text, literal.start)
            found.setdefault(key, replace(config, label=label))
    return [*found.values()], None if found else fault, unreadable


def _by_search(text: str, lookup: Lookup, *, with_comments: bool) -> list[ReadConfig]:
    found = candidates(text, lookup, with_comments=with_comments)
    return [taken(candidate, text) for candidate in found]


#: Without any of these a text names no user pool in a known shape.
_MARK: Final = re.compile(r"pool_?(id|s_id)?\b|poolid|cognito|\bauth\b", re.IGNORECASE)
