"""Whatever happens to a store's file or process: nothing is lost, nothing is doubled, the truth is told."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from gui.evidence.file import database
from gui.evidence.journal import Journal
from gui.evidence.made_users.ledger import Ledger
from tests.evidence.exchanges import PLACE, exchange, signed_up
from tests.evidence.lock import READS_TOO, locked
from tests.evidence.test_journal import first_version, rows
from tests.evidence.test_ledger import subs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

#: Records an entry at each line that comes, or as many as argument 3 says, and prints what came of it.
WRITER = """
import sys
from pathlib import Path
from gui.evidence.journal import Journal
from gui.evidence.made_users.ledger import Ledger
from tests.evidence.exchanges import PLACE, exchange, signed_up

store = Journal(Path(sys.argv[1])) if "journal" in sys.argv[1] else Ledger(Path(sys.argv[1]))
for number in range(int(sys.argv[3])) if len(sys.argv) > 3 else sys.stdin:
    name = f"{sys.argv[2]}-{number}".strip()
    if isinstance(store, Journal):
        store.record(exchange(address=name))
    else:
        store.record(PLACE, signed_up(name))
    print(store.problem or name, flush=True)
store.close()
"""


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "WAIT_MS", 50)
    monkeypatch.setattr(database, "WAIT_ON_MS", 10)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


class Store:
    """A journal or a ledger in a folder, and what it has recorded so far."""

    def __init__(self, kind: type[Journal] | type[Ledger], folder: Path) -> None:
        self.path = folder / f"{kind.__name__.lower()}.sqlite"
        self.kind = kind
        self.opened = kind(self.path)

    def record(self, *names: str) -> None:
        """Record a sign-up of each name."""
        for name in names:
            if isinstance(self.opened, Journal):
                self.opened.record(exchange(address=name))
            else:
                self.opened.record(PLACE, signed_up(name))

    def reopen(self) -> None:
        """What the next start does."""
        self.opened.close()
        self.opened = self.kind(self.path)

    @property
    def in_file(self) -> list[str]:
        """The names in the file, oldest first."""
        select = "address FROM entry" if self.kind is Journal else "sub FROM user"
        with closing(sqlite3.connect(self.path)) as file:
            return [name for (name,) in file.execute(f"SELECT {select} ORDER BY number")]

    @property
    def problem(self) -> str:
        return str(self.opened.problem or "")

    @property
    def file(self) -> sqlite3.Connection:
        file = self.opened._database._file
        assert file is not None
        return file

    @property
    def set_aside(self) -> list[str]:
        return sorted(file.name for file in self.path.parent.glob("*.damaged-*.sqlite"))


@pytest.fixture(params=[Journal, Ledger], ids=["journal", "ledger"])
def store(request: pytest.FixtureRequest, folder: Path) -> Iterator[Store]:
    made = Store(request.param, folder)
    yield made
    made.opened.close()


def writer(path: Path, name: str, count: int | None = None) -> subprocess.Popen[str]:
    arguments = [sys.executable, "-c", WRITER, str(path), name, *([str(count)] if count else [])]
    return subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def names(count: int, begin: int = 0) -> list[str]:
    return [f"sub-{number}" for number in range(begin, begin + count)]


# Locked


def test_what_a_locked_file_does_not_take_is_written_once_it_is_free(store: Store) -> None:
    store.record("sub-0")
    with locked(store.path):
        store.record(*names(3, 1))
        assert store.problem == (
            f"{store.path.name} is locked by another program: new entries are kept in memory, and written as"
            " soon as it is free."
        )
        assert store.in_file == ["sub-0"]
    store.record(*names(3, 4))
    assert (store.in_file, store.problem) == (names(7), "")


def test_seven_users_made_while_the_ledger_is_locked_are_all_on_record(folder: Path) -> None:
    store = Store(Ledger, folder)
    assert isinstance(store.opened, Ledger)
    store.record("sub-0")
    with locked(store.path):
        store.record(*names(6, 1))
        assert subs(store.opened) == names(7)[::-1]
    assert subs(store.opened) == names(7)[::-1]
    assert (store.in_file, store.problem) == (names(7), "")
    store.opened.close()


def test_a_file_that_is_locked_at_the_start_is_read_once_it_is_free(store: Store) -> None:
    store.record("sub-0")
    store.reopen()
    with locked(store.path, READS_TOO):
        store.record(*names(3, 1))
        if isinstance(store.opened, Ledger):
            assert subs(store.opened) == names(3, 1)[::-1]
        assert "is locked by another program" in store.problem
    store.reopen()
    assert (store.in_file, store.set_aside) == (names(4), [])


def test_a_short_lock_is_waited_for(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.record("sub-0")
    monkeypatch.setattr(database, "WAIT_MS", 20_000)
    store.reopen()
    other = sqlite3.connect(store.path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN EXCLUSIVE")
    released = threading.Timer(0.1, other.execute, ["ROLLBACK"])
    released.start()
    store.record("sub-1")
    released.join()
    other.close()
    assert (store.in_file, store.problem) == (names(2), "")


def test_what_waits_for_a_lock_is_deleted_and_found_by_whoever_asks(folder: Path) -> None:
    ledger = Ledger(folder / "ledger.sqlite")
    ledger.record(PLACE, signed_up("sub-0"))
    with locked(folder / "ledger.sqlite"):
        ledger.record(PLACE, signed_up("sub-1"))
        ledger.remember_username(PLACE, "a@example.com", "made-up")
        for user in ledger.users(PLACE):
            ledger.mark_deleted(user)
        ledger.record(PLACE, signed_up("sub-2"))
        assert (subs(ledger), ledger.username_of(PLACE, "a@example.com")) == (["sub-2"], "made-up")
        # Another window is first, so that numbers in memory and in the file differ.
    with closing(Ledger(folder / "ledger.sqlite")) as other:
        other.record(PLACE, signed_up("other"))
    assert (subs(ledger), ledger.username_of(PLACE, "a@example.com")) == (["sub-2", "other"], "made-up")
    ledger.close()


# No room, no folder


def test_a_full_disk_is_told_and_all_is_written_once_there_is_room(store: Store) -> None:
    store.record("sub-0")
    (pages,) = store.file.execute("PRAGMA page_count").fetchone()
    store.file.execute(f"PRAGMA max_page_count = {pages}")
    long = "x" * 20_000
    store.record(long, "sub-2")
    assert store.problem == (
        f"{store.path.name} cannot be written (database or disk is full): new entries are kept in memory, and"
        " written as soon as it can be. Make room on the disk, or choose another folder with --data-dir."
    )
    if isinstance(store.opened, Ledger):
        assert subs(store.opened) == ["sub-2", long, "sub-0"]
        store.opened.mark_deleted(store.opened.users(PLACE)[2])
        assert subs(store.opened) == ["sub-2", long]
    assert store.in_file == ["sub-0"]
    store.file.execute("PRAGMA max_page_count = 100000")
    store.record("sub-3")
    assert (store.in_file, store.problem) == (["sub-0", long, "sub-2", "sub-3"], "")
    if isinstance(store.opened, Ledger):
        assert subs(store.opened) == ["sub-3", "sub-2", long]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no limit for the size of a file")
def test_a_file_that_may_not_grow_takes_all_once_it_may(store: Store) -> None:
    import resource

    store.record("sub-0")
    usual, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16_384, most))
    try:
        store.record(*("x" * 20_000 + str(number) for number in range(3)))
        assert f"{store.path.name} cannot be written (" in store.problem
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (usual, most))
    store.record("sub-4")
    assert [name[-1] for name in store.in_file] == ["0", "0", "1", "2", "4"]
    assert store.problem == ""


def test_a_folder_that_cannot_be_used_is_used_once_it_can_be(store: Store, folder: Path) -> None:
    folder.write_text("in the way")
    store.record(*names(2))
    assert f"{store.path.name} cannot be written (" in store.problem
    assert folder.read_text() == "in the way"
    if isinstance(store.opened, Ledger):
        assert subs(store.opened) == names(2)[::-1]
    folder.unlink()
    store.record("sub-2")
    assert (store.in_file, store.problem) == (names(3), "")


def test_what_waits_is_written_when_the_app_ends(store: Store) -> None:
    store.path.mkdir(parents=True)
    store.record(*names(2))
    assert "cannot be written" in store.problem
    store.path.rmdir()
    store.opened.close()
    assert store.in_file == names(2)


def test_what_comes_after_the_end_is_kept_too(store: Store) -> None:
    store.opened.close()
    store.record("sub-0")
    assert store.in_file == ["sub-0"]
    assert store.opened._database._file is None


def test_files_that_are_deleted_while_the_app_runs_are_made_anew(store: Store, folder: Path) -> None:
    store.record("sub-0")
    try:
        for file in folder.iterdir():
            file.unlink()
    except PermissionError:
        return  # Windows deletes no open file
    store.record("sub-1")
    assert (store.in_file, store.problem) == (["sub-1"], "")


def test_a_file_of_a_newer_version_is_left_alone(store: Store) -> None:
    store.record("sub-0")
    store.opened.close()
    with closing(sqlite3.connect(store.path)) as file:
        file.execute("PRAGMA user_version = 99")
    before = store.path.read_bytes()
    store.reopen()
    store.record("sub-1")
    assert "was written by a newer Signup Desk" in store.problem
    store.opened.close()
    assert (store.path.read_bytes(), store.set_aside) == (before, [])


def test_a_statement_that_is_wrong_holds_up_nothing(store: Store) -> None:
    table = "entry" if store.kind is Journal else "user"
    with pytest.raises(sqlite3.IntegrityError):
        store.opened._database.write(lambda file: file.execute(f"INSERT INTO {table} (number) VALUES (1)"))
    store.record("sub-0")
    assert (store.in_file, store.problem) == (["sub-0"], "")


# Damaged


def something_else(path: Path) -> None:
    path.write_bytes(b"This is no database at all. " * 500)


def damaged_pages(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))


def damage_page(path: Path, content: bytes) -> None:
    """Overwrite the page of a table that holds ``content``."""
    pages = [path.read_bytes()[begin : begin + 4096] for begin in range(0, path.stat().st_size, 4096)]
    table_leaf = 0x0D  # file format, "B-tree pages"
    hit = next(number for number, page in enumerate(pages) if page[0] == table_leaf and content in page)
    pages[hit] = b"\xff" * 4096
    path.write_bytes(b"".join(pages))


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def another_shape(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as file:
        for table in ("exchange", "user"):
            file.execute(f"CREATE TABLE {table} (something TEXT)")


every_damage = pytest.mark.parametrize("spoil", [something_else, damaged_pages, cut_off, another_shape])


@every_damage
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(
    store: Store, folder: Path, spoil: Callable[[Path], None]
) -> None:
    store.record(*names(40))
    store.opened.close()
    spoil(store.path)
    content = store.path.read_bytes()
    store.reopen()
    store.record("new")
    (aside,) = store.set_aside
    assert store.problem.startswith(
        f"{store.path.name} was damaged: it is kept as {aside}, and a new one has been begun."
    )
    assert (folder / aside).read_bytes() == content
    assert aside.startswith(f"{store.path.stem}.damaged-2")
    assert store.in_file[-1] == "new"
    store.reopen()
    store.record("newer")
    assert (store.in_file[-2:], store.problem, store.set_aside) == (["new", "newer"], "", [aside])


def test_a_second_damage_in_the_same_second_takes_no_name_away(store: Store) -> None:
    for _ in range(3):
        store.record("sub-0")
        store.opened.close()
        something_else(store.path)
        store.reopen()
    store.record("new")
    assert len(store.set_aside) == 3


def test_the_log_of_a_damaged_file_goes_with_it(store: Store, folder: Path) -> None:
    store.record(*names(40))
    with closing(sqlite3.connect(store.path)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.record("sub-40")
    # As a process that is killed leaves them.
    copies = {file: file.read_bytes() for file in folder.iterdir() if not file.name.endswith("-shm")}
    store.opened.close()
    for file, content in copies.items():
        file.write_bytes(content)
    damaged_pages(store.path)
    store.reopen()
    store.record("new")
    (aside,) = store.set_aside
    assert b"sub-40" in b"".join(file.read_bytes() for file in folder.glob(f"{aside}*"))
    assert "sub-40" not in store.in_file or store.kind is Ledger  # whose users are read out of it
    store.reopen()
    store.record("newer")
    assert (store.in_file[-2:], store.problem) == (["new", "newer"], "")


def test_damage_while_the_app_runs_is_found_and_nothing_recorded_is_lost(store: Store) -> None:
    store.record(*names(40))
    with closing(sqlite3.connect(store.path)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with store.path.open("r+b") as file:
        file.write(b"\xff" * store.path.stat().st_size)
    store.file.execute("PRAGMA shrink_memory")
    store.record(*names(3, 40))
    assert len(store.set_aside) == 1
    assert "was damaged" in store.problem
    assert store.in_file[-3:] == names(3, 40)


def test_damage_that_no_entry_meets_is_found_at_the_start(folder: Path) -> None:
    store = Store(Journal, folder)
    store.record(*names(60))
    store.opened.close()
    damage_page(store.path, b"sub-30")
    store.reopen()
    store.record("new")
    assert (len(store.set_aside), store.in_file) == (1, ["new"])
    store.opened.close()


def test_a_file_that_another_window_set_aside_meanwhile_is_not_set_aside_again(
    store: Store, folder: Path
) -> None:
    store.record("sub-0")
    other = Store(store.kind, folder)

    def query(file: sqlite3.Connection) -> int:
        if not store.set_aside:
            with closing(sqlite3.connect(store.path)) as third:
                third.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            something_else(store.path)
            other.record("other-0")
            # The damage that this window finds is that of the file which has gone.
            file.execute("PRAGMA shrink_memory")
        return int(file.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])

    try:
        assert store.opened._database.read(query) > 0
    except OSError:
        assert os.name != "posix"  # Windows moves no open file
    store.record("sub-1")
    other.opened.close()
    assert (store.in_file, len(store.set_aside)) == (["other-0", "sub-1"], 1)


def test_a_file_that_was_opened_for_reading_only_is_opened_anew(store: Store) -> None:
    store.record("sub-0")
    store.file.execute("PRAGMA query_only = ON")
    store.record("sub-1")
    assert "attempt to write a readonly database" in store.problem
    store.record("sub-2")
    assert (store.in_file, store.problem) == (names(3), "")


def test_users_of_a_damaged_ledger_are_on_record_again(folder: Path) -> None:
    path = folder / "ledger.sqlite"
    with closing(Ledger(path)) as ledger:
        for number in range(200):
            ledger.record(PLACE, signed_up(f"sub-{number}"))
        ledger.mark_deleted(ledger.users(PLACE)[-1])
        ledger.remember_username(PLACE, "a@example.com", "made-up")
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("UPDATE user SET email = 'forged@example.com' WHERE number = 3")
    damage_page(path, b"sub-100")
    with closing(Ledger(path)) as ledger:
        found = ledger.users(PLACE)
        assert all(user.is_intact for user in found)
        numbers = [int(user.sub.removeprefix("sub-")) for user in found]
        assert numbers == sorted(numbers, reverse=True)
        assert {0, 2} & set(numbers) == set()  # deleted, forged
        assert {1, 199} <= set(numbers)
        assert 100 < len(found) < 198
        assert ledger.username_of(PLACE, "a@example.com") == "made-up"
        count = str(len(found) + 1)
        assert str(ledger.problem).endswith(f"Users that could be read are on record again: {count}.")


# Several processes, and killed ones


def test_several_processes_write_into_one_file(store: Store) -> None:
    processes = [writer(store.path, name, 20) for name in ("a", "b", "c")]
    told = [line for process in processes for line in process.communicate(timeout=60)[0].split()]
    assert sorted(store.in_file) == sorted(told)
    assert len(told) == 60


def test_several_processes_take_over_a_file_of_the_first_version(folder: Path) -> None:
    path = folder / "journal.sqlite"
    first_version(path)
    processes = [writer(path, name, 5) for name in ("a", "b", "c")]
    told = [line for process in processes for line in process.communicate(timeout=60)[0].split()]
    assert sorted(name for (name,) in rows(path, "address") if name) == sorted(told)
    assert len(told) == 15


def test_another_window_goes_on_in_the_new_file_when_a_damaged_one_was_set_aside(store: Store) -> None:
    with writer(store.path, "other") as other:
        assert other.stdin is not None
        assert other.stdout is not None

        def record() -> str:
            assert other.stdin is not None
            assert other.stdout is not None
            other.stdin.write(f"{len(store.set_aside)}\n")
            other.stdin.flush()
            return other.stdout.readline().strip()

        assert record() == "other-0"
        store.record("sub-0")
        with closing(sqlite3.connect(store.path)) as third:
            third.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        # What the log holds of the old file stays with it, and finds no way into the new one.
        store.record("sub-0-again")
        something_else(store.path)
        store.file.execute("PRAGMA shrink_memory")
        store.record("sub-1")
        assert record() == "other-1"
        store.record("sub-2")
        # As it ends, it must not take the new file's log along.
        other.communicate()
    assert other.returncode == 0
    store.record("sub-3")
    assert store.in_file == ["sub-1", "other-1", "sub-2", "sub-3"]
    (aside,) = store.set_aside
    kept = b"".join(file.read_bytes() for file in store.path.parent.glob(f"{aside}*"))
    assert b"sub-0-again" in kept


def test_what_a_killed_process_has_told_of_is_in_the_file(store: Store) -> None:
    told = []
    for run in range(4):
        with writer(store.path, f"run{run}", 1_000_000) as process:
            assert process.stdout is not None
            told += [process.stdout.readline().strip() for _ in range(random.randint(1, 30))]
            process.kill()
    assert [name for name in store.in_file if name in told] == told
    with closing(sqlite3.connect(store.path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    store.record("after")
    assert (store.in_file[-1], store.problem, store.set_aside) == ("after", "", [])
