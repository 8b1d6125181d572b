"""The tester's environments, kept in a file that can be read and edited by hand."""

from __future__ import annotations

import json
import os
import tempfile
import time
from contextlib import suppress
from dataclasses import asdict, is_dataclass, replace
from enum import StrEnum
from itertools import count
from pathlib import Path
from types import UnionType
from typing import TYPE_CHECKING, Any, Final, get_args, get_origin, get_type_hints

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.environment import Environment
from gui.sentences import N_, Sentence, TellingError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FORMAT: Final = 1


class EnvironmentsError(TellingError):
    """A change was refused or could not be saved; the sentence says which."""


class NameTakenError(EnvironmentsError):
    """Another environment has the name."""


class Environments:
    """The environments in ``environments.json`` of ``folder``, each by a name of its own in any letter case.

    Each change is saved at once, onto what stands in the file by then: another process's additions stay, and
    so do members that a newer version wrote. Where saving fails, the change is kept in memory and saved with
    the next one. A file that cannot be read is set aside under another name, never written over. The embedded
    sandbox does not belong here, and no secret gets in.

    Attributes:
        notice: What the last look into the file found wrong, for the tester; else nothing.
    """

    def __init__(self, folder: Path) -> None:
        self.notice: Sentence | None = None
        self._file = folder / "environments.json"
        self._document: dict[str, Any] = {"format": _FORMAT, "environments": []}
        self._unsaved: list[tuple[str, Environment | None]] = []
        self._obstacle: Sentence | None = None
        self.load()

    @property
    def known(self) -> tuple[Environment, ...]:
        """All of them, in the order in which they were added."""
        return tuple(self._readable())

    def find(self, name: str) -> Environment | None:
        """The environment called ``name``, if there is one."""
        return next((known for known in self._readable() if _key(known.name) == _key(name)), None)

    def free_name(self, name: str) -> str:
        """``name`` if no environment is called that, else with the first number that makes it free."""
        taken = {_key(entry_name) for entry_name in self._names()}
        numbered = (f"{name} {number}" for number in range(2, len(taken) + 3))
        return name if _key(name) not in taken else next(new for new in numbered if _key(new) not in taken)

    def load(self) -> None:
        """Read the file again. Raises nothing: ``notice`` says what is wrong with it."""
        self.notice = self._obstacle = None
        try:
            content = self._file.read_bytes()
        except FileNotFoundError:
            return  # what is in memory is all there is
        except OSError as error:
            self.notice = self._obstacle = N_(
                "{file} cannot be read: {why}.", file=self._file, why=error.strerror
            )
            return
        document = _document(content)
        if document is None:
            self._set_aside()
            return
        with suppress(OSError):
            self._file.chmod(0o600)  # an older version left it open to other users
        self._document = document
        for key, environment in self._unsaved:
            _change(self._document["environments"], key, environment)
        if odd := len(self._document["environments"]) - len(self.known):
            self.notice = N_(
                "{file} holds entries that cannot be read, or whose name stands twice: {count}. "
                "They are left alone.",
                file=self._file,
                count=odd,
            )

    def add(self, environment: Environment) -> None:
        """Add ``environment``.

        Raises:
            NameTakenError: Its name is taken.
            EnvironmentsError: It could not be saved.
        """
        self.load()
        self._refuse_taken(environment.name)
        self._save(environment.name, environment)

    def replace(self, name: str, environment: Environment) -> None:
        """Put ``environment``, which may have another name, in place of the one called ``name``.

        Raises:
            NameTakenError: The new name is taken.
            EnvironmentsError: There is none, or it could not be saved.
        """
        self.load()
        if self.find(name) is None:
            raise EnvironmentsError(N_("There is no environment called {name}.", name=name))
        if _key(name) != _key(environment.name):
            self._refuse_taken(environment.name)
        self._save(name, environment)

    def remove(self, name: str) -> None:
        """Remove the environment called ``name``, if there is one.

        Raises:
            EnvironmentsError: The removal could not be saved.
        """
        self.load()
        if self.find(name) is not None:
            self._save(name, None)

    def _readable(self) -> Iterator[Environment]:
        seen = set()
        for entry in self._document["environments"]:
            environment = _environment(entry)
            if environment and _key(environment.name) not in seen:
                seen.add(_key(environment.name))
                yield environment

    def _names(self) -> Iterator[str]:
        """The names in the file, those of unreadable entries too."""
        for entry in self._document["environments"]:
            if isinstance(entry, dict):
                yield str(entry.get("name"))

    def _refuse_taken(self, name: str) -> None:
        if any(_key(taken) == _key(name) for taken in self._names()):
            raise NameTakenError(N_("There is an environment called {name} already.", name=name))

    def _save(self, name: str, environment: Environment | None) -> None:
        self._unsaved.append((_key(name), environment))
        _change(self._document["environments"], _key(name), environment)
        if self._obstacle:
            raise EnvironmentsError(N_("{why} {kept}", why=self._obstacle, kept=_KEPT))
        text = json.dumps(self._document, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write(self._file, text.encode("utf-8", "replace"))
        except OSError as error:
            raise EnvironmentsError(
                N_("{file} cannot be written: {why}. {kept}", file=self._file, why=error.strerror, kept=_KEPT)
            ) from error
        self._unsaved.clear()

    def _set_aside(self) -> None:
        moment = time.strftime("%Y%m%d-%H%M%S")
        names = (f"environments.damaged-{moment}-{number}.json" for number in count(1))
        aside = next(free for name in names if not (free := self._file.with_name(name)).exists())
        try:
            self._file.rename(aside)
        except OSError as error:
            self.notice = self._obstacle = N_(
                "{file} is damaged and cannot be set aside: {why}.", file=self._file, why=error.strerror
            )
        else:
            self.notice = N_("{file} is damaged. It is now {aside}.", file=self._file, aside=aside.name)


def as_members(environment: Environment) -> dict[str, Any]:
    """``environment`` as a file has it."""
    return {name: value for name, value in asdict(environment).items() if name in _FIELDS}


def with_members(environment: Environment, members: Mapping[str, Any]) -> Environment:
    """``environment`` with those of ``members`` that are understood."""
    for name, stated in members.items():
        with suppress(LookupError, TypeError, ValueError):
            environment = replace(environment, **{name: _value(_FIELDS[name], stated)})
    return environment


_KEPT: Final = N_("The change lasts until Signup Desk ends.")


def _key(name: str) -> str:
    return name.strip().casefold()


def _document(content: bytes) -> dict[str, Any] | None:
    """What the file holds, or nothing where it is damaged."""
    try:
        document = json.loads(content.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):
        return None
    is_whole = isinstance(document, dict) and isinstance(document.get("environments"), list)
    return document if is_whole else None


def _environment(entry: Any) -> Environment | None:
    """The environment that ``entry`` describes, or nothing where it is not understood."""
    try:
        if entry.get("makes_up_usernames") is True:  # an older version's
            entry = {"usernames": Usernames.MADE_UP, **entry}
        stated = {name: _value(kind, entry[name]) for name, kind in _FIELDS.items() if name in entry}
        return _without_place(Environment(**stated))
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


def _value(kind: Any, stated: Any) -> Any:
    """``stated``, out of the file, as a value of ``kind``.

    Raises:
        LookupError, TypeError, ValueError: It is none.
    """
    if isinstance(kind, UnionType):
        return None if stated is None else _value(get_args(kind)[0], stated)
    if get_origin(kind) is tuple and isinstance(stated, list | tuple):
        kinds = get_args(kind)
        if kinds[-1] is Ellipsis:
            kinds = kinds[:1] * len(stated)
        return tuple(_value(each, value) for each, value in zip(kinds, stated, strict=True))
    if is_dataclass(kind) and isinstance(stated, dict):
        types = get_type_hints(kind)
        return kind(**{name: _value(types[name], value) for name, value in stated.items()})  # type: ignore[operator]
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(stated)
    if type(stated) is not kind:
        raise TypeError(kind)
    return stated


#: Whether the sandbox is embedded is never read from a file: such a pool is read with made-up credentials.
_FIELDS: Final = {name: kind for name, kind in get_type_hints(Environment).items() if name != "is_sandbox"}


def _without_place(environment: Environment) -> Environment:
    """Without where the embedded sandbox serves: another place at each start, and none of a file's."""
    if not environment.in_sandbox:
        return environment
    return replace(environment, endpoint=None, mail_api=None, profile=None)


def _change(entries: list[Any], key: str, environment: Environment | None) -> None:
    """Put ``environment`` into ``entries`` in place of the one named by ``key``; nothing removes it."""
    place = next(
        (
            place
            for place, entry in enumerate(entries)
            if (known := _environment(entry)) and _key(known.name) == key
        ),
        None,
    )
    if environment is None:
        if place is not None:
            del entries[place]
        return
    members = as_members(_without_place(environment))
    if place is None:
        entries.append(members)
    else:
        entries[place] = {**entries[place], **members}


def _write(file: Path, content: bytes) -> None:
    """Write ``file`` wholly or not at all, whatever happens meanwhile; raises ``OSError``."""
    descriptor, draft = tempfile.mkstemp(prefix=f"{file.name}.", suffix=".tmp", dir=file.parent)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(draft, file)
    finally:
        Path(draft).unlink(missing_ok=True)
