"""Who looks what a request has changed, writes it into the state's file, and tells that it changed."""

from __future__ import annotations

import contextlib
import errno
import json
import sqlite3
import sys
import threading
from typing import TYPE_CHECKING

from gui.sandbox.model import touched
from gui.sandbox.model.keeping import DAMAGED, FULL, UNUSABLE, Keeping, StateError
from gui.sandbox.state.file import StateFile, reset_file, state_error
from gui.sandbox.state.restored import restore, restore_users
from gui.sandbox.state.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from gui.sandbox.sandbox import Sandbox
    from gui.sandbox.state.rows import Key, Row

# The kind of change that clients see, by the kind of its row.
_TOLD = {"user": "users", "mail": "mail", "texts": "mail", "pool": "settings", "set": "settings"}
# A checkpoint slows writes down: it waits for such a pause in them, unless there were that many. A write that
# failed is tried again as long after.
_PAUSE_SECONDS = 1.0
_MOST_WRITES = 10_000


@contextlib.contextmanager
def kept(sandbox: Sandbox, path: Path | None, reset: bool = False) -> Iterator[Callable[[], None]]:
    """Settle what requests change, as long as this lasts; with a path, also in a file, from which it begins.

    Gives a function to be called before the first request, which brings the users: 50,000 take a second, and
    where the sandbox serves can be told before.

    Args:
        sandbox: as its command line has set it up.
        path: of the file.
        reset: empty the file first.

    Raises:
        OSError: the file cannot be read or written.
        StateError: it is damaged, of another kind, or another sandbox's; it is left as it is.
    """
    if path and reset:
        reset_file(path)
    keeper = Keeper(sandbox, StateFile(path) if path else None)
    sandbox.settle = keeper.settle
    try:
        yield keeper.restore_users
    finally:
        sandbox.changes.end()
        keeper.close()


def not_kept(path: Path, error: OSError | ValueError) -> Keeping:
    """What is reported about a sandbox that begins without its file, because the file cannot be used."""
    if isinstance(error, StateError):
        return Keeping(f"{path}", error.cause, f"{error}")
    is_full = isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
    return Keeping(f"{path}", FULL if is_full else UNUSABLE, getattr(error, "strerror", None) or f"{error}")


class Keeper:
    """Knows what was last seen of a sandbox, so that only what has changed is written and told.

    Args:
        sandbox: the sandbox.
        file: where it is kept; None is nowhere.

    Raises:
        StateError: what the file holds makes no sandbox.
    """

    def __init__(self, sandbox: Sandbox, file: StateFile | None) -> None:
        self._sandbox = sandbox
        self._file = file
        self._rows = Rows(sandbox)
        # The versions of the rows.
        self._seen: dict[Key, int] = {}
        self._unwritten: dict[Key, str | None] = {}
        self._trouble = False
        self._writes = 0
        self._lock = threading.Lock()
        self._written, self._closing = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._tend, daemon=True)
        self._users: list[tuple[Key, str]] = []
        if file:
            self._restore(file)
        begun = self._changed(self._rows.set_up())
        if file:
            sandbox.keeping = Keeping(f"{file.path}")
            try:
                file.write(begun)
            except sqlite3.Error as error:
                raise state_error(error) from None
            self._thread.start()

    def settle(self) -> None:
        """Write and tell what the request at hand has changed so far; then its answer may go out."""
        things = touched.take()
        if not things:
            return
        with self._lock:
            with self._sandbox.backend.lock:
                changed = self._changed(row for thing in things for row in self._rows.of(thing))
            if changed and self._file:
                self._unwritten.update(changed)
                # While writes fail, calls go on without waiting for the next try.
                if not self._trouble:
                    self._write(self._file)
        kinds = {_TOLD[kind] for kind, _ in changed if kind in _TOLD}
        if kinds:
            self._sandbox.changes.tell(kinds)

    def close(self) -> None:
        """Write what is not written yet. A request that would change more is answered no more."""
        if self._file is None:
            return
        self._closing.set()
        self._written.set()
        self._thread.join()
        # Never let go: whoever settles from now on waits until the process ends.
        self._lock.acquire()
        if self._unwritten:
            self._write(self._file)
        if self._unwritten:
            _say(f"what has changed since then is not in {self._file.path}")
        self._file.close()

    def restore_users(self) -> None:
        """Bring the users that the file holds.

        Raises:
            StateError: what it holds makes none.
        """
        users, self._users = self._users, []
        with _damage_told():
            restore_users(self._sandbox.backend, ((name, json.loads(text)) for (_, name), text in users))
        self._seen.update((key, version) for key, version, _ in self._rows.of_many() if version is not None)

    def _restore(self, file: StateFile) -> None:
        rows = list(file.read(users=False))
        if not rows:
            return
        # All of it is read before anything is told: damage is found in time.
        self._users = list(file.read(users=True))
        with _damage_told():
            restore(
                self._sandbox,
                {key: json.loads(text) for key, text in rows if key not in self._rows.given},
            )
        self._seen = {key: hash(text) for key, text in rows}

    def _changed(self, rows: Iterable[Row]) -> dict[Key, str | None]:
        """Which of these rows are others than when last seen; with their JSON where there is a file."""
        changed: dict[Key, str | None] = {}
        for key, version, text in rows:
            if version is None and self._seen.pop(key, None) is not None:
                changed[key] = None
            elif version is not None and self._seen.get(key) != version:
                self._seen[key] = version
                changed[key] = text() if self._file else ""
        return changed

    def _write(self, file: StateFile) -> None:
        try:
            file.write(self._unwritten, patient=not self._trouble)
        except sqlite3.Error as error:
            if not self._trouble:
                self._tell_keeping(file, state_error(error))
                _say(f"cannot write the state to {file.path}: {error}. It is tried again each second")
            self._trouble = True
        else:
            if self._trouble:
                self._tell_keeping(file, None)
                _say(f"the state is written to {file.path} again, with all that has changed meanwhile")
            self._trouble = False
            self._unwritten = {}
            self._writes += 1
        self._written.set()

    def _tell_keeping(self, file: StateFile, trouble: StateError | None) -> None:
        cause, why = (trouble.cause, f"{trouble}") if trouble else ("", "")
        self._sandbox.keeping = Keeping(f"{file.path}", cause, why, is_tried_again=bool(trouble))
        self._sandbox.changes.tell({"settings"})

    def _tend(self) -> None:
        """Have checkpoints made, and try again what was not written; a thread's work."""
        assert self._file is not None
        while not self._closing.is_set():
            self._written.wait()
            self._written.clear()
            self._closing.wait(_PAUSE_SECONDS)
            if self._trouble:
                with self._lock:
                    self._write(self._file)
            elif self._writes > _MOST_WRITES or not self._written.is_set():
                self._writes = 0
                self._file.checkpoint()


@contextlib.contextmanager
def _damage_told() -> Iterator[None]:
    try:
        yield
    except (LookupError, TypeError, ValueError, AttributeError):
        raise StateError(DAMAGED, "it is damaged") from None


def _say(what: str) -> None:
    with contextlib.suppress(OSError, ValueError, AttributeError):
        print(f"sandbox: {what}", file=sys.stderr, flush=True)
