"""The sandbox's users in a file: exported, checked, imported.

The file is one JSON object; its ``users`` are as the sandbox gives them out. It is read user by user: the
interpreter, and the window with it, would stand still while one document of fifty megabytes is parsed.
"""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from gui.cognito.sandbox_users import MOST
from gui.json_api import JsonApiError
from gui.sentences import N_, TellingError, joined

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from gui.cognito.sandbox_users import Entry, SandboxUsers
    from gui.sentences import Sentence

_FORMAT: Final = "signup-desk-sandbox-users"
_VERSION: Final = 1
_NOTE: Final = (
    "Users of a user pool in the sandbox of Signup Desk, an Amazon Cognito on one computer. What stands in "
    "the place of their passwords is the sandbox's own, and holds for this pool alone: AWS does not take it."
)
#: Bytes of a file: some times what 100,000 users take.
_LARGEST: Final = 512 * 2**20
#: Characters of a request: half of what the sandbox takes.
_LARGEST_SLICE: Final = 2**19
_SPACE: Final = re.compile(r"[ \t\n\r]*")
_DECODER: Final = json.JSONDecoder()


class UsersFileError(TellingError):
    """The file holds no users of a sandbox, or is damaged; the sentence says where."""


class Cancelled(Exception):
    """The work was cancelled."""


@dataclass(frozen=True)
class UsersFile:
    """A file's users, read and found whole.

    Attributes:
        pool_id: The pool that they were exported from.
        exported: When; ``None``: it does not say so.
        count: How many they are.
        passwords: How many of them have a password.
        pool_settings: What that pool is like, as ``pool_file`` reads it; ``None``: the file does not say so.
        slices: They themselves, as JSON, in parts of one request each.
    """

    pool_id: str
    exported: datetime | None
    count: int
    passwords: int
    pool_settings: Mapping[str, Any] | None = field(repr=False)
    slices: tuple[str, ...] = field(repr=False)


def export(
    users: SandboxUsers,
    path: Path,
    cancelled: threading.Event,
    tell: Callable[[int, int], object],
    pool_settings: Mapping[str, Any] | None = None,
) -> int:
    """Write all users of the pool into a file that only its owner may read; returns how many.

    ``tell`` is told how many are written, and how many there are. A file that was there before is replaced
    once all are written; else it stays.

    Raises:
        Cancelled: ``cancelled`` was set; no file is left behind.
        JsonApiError: The sandbox does not answer.
        OSError: The file cannot be written.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    written = 0
    try:
        draft.unlink(missing_ok=True)
        # It is new: what another user of the machine puts there is not written to.
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            head = {
                "format": _FORMAT,
                "version": _VERSION,
                "note": _NOTE,
                "pool": users.pool_id,
                "exported": datetime.now(UTC).isoformat(timespec="seconds"),
                "pool_settings": pool_settings,
            }
            file.write(json.dumps(head, indent=1, ensure_ascii=False, default=str)[:-2] + ',\n "users": [')
            after: int | None = 0
            while after is not None:
                if cancelled.is_set():
                    raise Cancelled
                page = users.page(after)
                for entry in page.entries:
                    file.write((",\n" if written else "\n") + json.dumps(entry))
                    written += 1
                tell(written, page.total)
                after = page.following
            file.write(f'\n ],\n "count": {written}\n}}\n')
        draft.replace(path)
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise
    return written


def read(path: Path, cancelled: threading.Event) -> UsersFile:
    """Read a file to its end; it is found whole or refused.

    Raises:
        UsersFileError: It is none, of a later version, or damaged.
        Cancelled: ``cancelled`` was set.
        OSError: It cannot be read.
    """
    if path.stat().st_size > _LARGEST:
        raise UsersFileError(N_("{file} is too large for a file of users.", file=path.name))
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise UsersFileError(N_("{file} is no text: it is not a file of users.", file=path.name)) from None
    reading = _Reading(path.name, cancelled)
    try:
        head = reading.members(text)
    except (ValueError, IndexError, RecursionError):
        if reading.head.get("format") != _FORMAT:
            raise _foreign(path.name) from None
        raise reading.damaged(
            N_("it ends early, or is no JSON, behind user {count}", count=reading.count)
        ) from None
    if head.get("format") != _FORMAT:
        raise _foreign(path.name)
    if head.get("version") != _VERSION:
        sentence = N_(
            "{file} was written by a later Signup Desk, which this one cannot read.", file=path.name
        )
        raise UsersFileError(sentence)
    if not isinstance(head.get("pool"), str) or head.get("count") != reading.count:
        raise reading.damaged(
            N_(
                "it says that it holds {said} users, and holds {count}",
                said=head.get("count"),
                count=reading.count,
            )
        )
    settings = head.get("pool_settings")
    return UsersFile(
        pool_id=head["pool"],
        exported=_moment(head.get("exported")),
        count=reading.count,
        passwords=reading.passwords,
        pool_settings=settings if isinstance(settings, dict) else None,
        slices=tuple(reading.slices),
    )


def check(
    users: SandboxUsers, file: UsersFile, cancelled: threading.Event, tell: Callable[[int, int], object]
) -> int:
    """Have the sandbox look at each user, and change nothing; returns how many of the pool would make way.

    Raises:
        Cancelled: ``cancelled`` was set.
        JsonApiError: It would refuse one; or it does not answer.
    """
    return sum(replaced for _, replaced in _put(users, file, cancelled, tell, "", check=True))


def bring_in(
    users: SandboxUsers,
    file: UsersFile,
    password: str,
    cancelled: threading.Event,
    tell: Callable[[int, int], object],
) -> int:
    """Make the users of a file; those of the pool who have one of their names make way. Returns how many.

    ``password``: the new one of all who have one, where the file is of another pool: theirs do not hold here.

    Raises:
        Cancelled: ``cancelled`` was set; those made so far stay.
        JsonApiError: The sandbox refuses one, or does not answer; those made so far stay.
    """
    return sum(made for made, _ in _put(users, file, cancelled, tell, password, check=False))


def _put(
    users: SandboxUsers,
    file: UsersFile,
    cancelled: threading.Event,
    tell: Callable[[int, int], object],
    password: str,
    *,
    check: bool,
) -> Iterator[tuple[int, int]]:
    done = 0
    for part in file.slices:
        if cancelled.is_set():
            raise Cancelled
        entries: list[Entry] = json.loads(part)
        if file.pool_id != users.pool_id:
            entries = [_with_password(entry, password) for entry in entries]
        try:
            result = users.put(entries, first=done + 1, replace=True, check=check)
        except JsonApiError as error:
            if check or not done:
                raise
            words = N_("{done} of {count} users were imported.", done=done, count=file.count)
            raise JsonApiError(joined([words, error.sentence])) from error
        done += len(entries)
        tell(done, file.count)
        yield result


def _with_password(entry: Entry, password: str) -> Entry:
    rest = {name: value for name, value in entry.items() if name != "verifier"}
    return {**rest, "password": password} if password and "verifier" in entry else rest


def _moment(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(text)).astimezone()
    except (ValueError, OverflowError):
        return None


def _foreign(name: str) -> UsersFileError:
    return UsersFileError(
        N_("{file} is not a file of users that Signup Desk has exported from its sandbox.", file=name)
    )


class _Reading:
    """Goes through a file's text member by member, and through its users one by one.

    Attributes:
        head: The members read so far, but the users.
        count: Users read so far.
        passwords: How many of these have a password.
        slices: These users, as JSON.
    """

    def __init__(self, name: str, cancelled: threading.Event) -> None:
        self._name = name
        self._cancelled = cancelled
        self._subs: set[str] = set()
        self._part: list[str] = []
        self._part_size = 0
        self.head: dict[str, Any] = {}
        self.count = self.passwords = 0
        self.slices: list[str] = []

    def members(self, text: str) -> dict[str, Any]:
        """The members of the object that ``text`` is, but its users.

        Raises:
            IndexError, ValueError: It is none.
        """
        at = _expect(text, _space(text, 0), "{")
        while True:
            name, at = _DECODER.raw_decode(text, _space(text, at))
            if not isinstance(name, str):
                raise ValueError
            at = _space(text, _expect(text, _space(text, at), ":"))
            if name == "users":
                at = self._users(text, at)
            else:
                self.head[name], at = _DECODER.raw_decode(text, at)
            at = _space(text, at)
            if text[at] == "}":
                break
            at = _expect(text, at, ",")
        if _space(text, at + 1) != len(text):
            raise ValueError
        self._close_slice()
        return self.head

    def damaged(self, why: Sentence) -> UsersFileError:
        """The refusal of a file in which something is wrong."""
        return UsersFileError(
            N_("{file} is damaged: {why}. Nothing of it was imported.", file=self._name, why=why)
        )

    def _users(self, text: str, at: int) -> int:
        at = _space(text, _expect(text, at, "["))
        if text[at] == "]":
            return at + 1
        while True:
            if self._cancelled.is_set():
                raise Cancelled
            entry, end = _DECODER.raw_decode(text, at)
            self._take(entry, text[at:end])
            at = _space(text, end)
            if text[at] == "]":
                return at + 1
            at = _space(text, _expect(text, at, ","))

    def _take(self, entry: object, text: str) -> None:
        self.count += 1
        sub = entry.get("sub") if isinstance(entry, dict) else None
        if not isinstance(entry, dict) or not isinstance(sub, str) or not sub:
            raise self.damaged(N_("user {number} has no sub", number=self.count))
        if sub in self._subs:
            raise self.damaged(N_("user {number} ({sub}) stands in it twice", number=self.count, sub=sub))
        self._subs.add(sub)
        self.passwords += "verifier" in entry
        if self._part and (len(self._part) == MOST or self._part_size + len(text) > _LARGEST_SLICE):
            self._close_slice()
        self._part.append(text)
        self._part_size += len(text)

    def _close_slice(self) -> None:
        if self._part:
            self.slices.append(f"[{','.join(self._part)}]")
        self._part, self._part_size = [], 0


def _space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    assert found
    return found.end()


def _expect(text: str, at: int, character: str) -> int:
    if text[at] != character:
        raise ValueError
    return at + 1
