"""The file of a sandbox's state: who may read it, what is refused, what happens when it cannot be written."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Protocol

import pytest
import urllib3

from gui.sandbox.__main__ import main
from gui.sandbox.address import address_of
from gui.sandbox.model import touched
from gui.sandbox.sandbox import Sandbox as Objects
from gui.sandbox.state import keeper
from tests.conftest import start_sandbox
from tests.other_user import made_by_another
from tests.sandbox.conftest import PASSWORD, Target, Wire
from tests.sandbox.restarts import first_format, listed, running

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.conftest import Sandbox

FOREIGN = "it is not a sandbox's state, or damaged"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "sandbox.state"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory, http: urllib3.PoolManager) -> bytes:
    """What is in the file of a sandbox with a user."""
    file = tmp_path_factory.mktemp("written") / "sandbox.state"
    with running(file, http) as (_, target):
        target.sign_up("done@example.com")
    return file.read_bytes()


class Refuse(Protocol):
    """Start a sandbox with a file that it does not take; gives the reason that it tells."""

    def __call__(self, file: Path) -> str: ...


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Refuse:
    def start(file: Path) -> str:
        status = main(["--state", str(file)])
        return reason(file, status, *capsys.readouterr())

    return start


def reason(file: Path, status: int, out: str, errors: str) -> str:
    """What stands in the one line on stderr that is all it leaves."""
    beginning = f"sandbox: cannot use the state in {file}: "
    assert (status, out) == (1, "")
    assert errors.startswith(beginning)
    assert len(errors.splitlines()) == 1
    return errors.removeprefix(beginning).rstrip("\n")


def test_a_process_ends_with_the_reason(tmp_path: Path) -> None:
    file = tmp_path / "nowhere" / "sandbox.state"
    command = [sys.executable, "-m", "gui.sandbox", "--state", str(file)]
    done = subprocess.run(command, stdin=subprocess.PIPE, capture_output=True, text=True, timeout=20)
    assert "No such file or directory" in reason(file, done.returncode, done.stdout, done.stderr)


def test_it_is_its_owners_and_holds_no_password(file: Path, http: urllib3.PoolManager) -> None:
    file.touch(0o644)
    with running(file, http) as (_, target):
        target.confirmed("done@example.com")
        written = list(file.parent.iterdir())
        assert PASSWORD.encode() not in b"".join(found.read_bytes() for found in written)
        if sys.platform != "win32":
            assert {found.stat().st_mode & 0o777 for found in written} == {0o600}
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no modes")
def test_what_is_kept_of_the_first_format_is_its_owners(file: Path, http: urllib3.PoolManager) -> None:
    file.write_bytes(first_format())
    with running(file, http):
        pass
    assert {found.stat().st_mode & 0o777 for found in file.parent.iterdir()} == {0o600}


def test_no_file_is_written_over(file: Path, http: urllib3.PoolManager) -> None:
    others = [file.with_name("sandbox.state.old"), file.with_name("sandbox.state.old1")]
    for other in others:
        other.write_text("mine")
    file.write_bytes(old := first_format())
    with running(file, http):
        pass
    assert [other.read_text() for other in others] == ["mine", "mine"]
    assert file.with_name("sandbox.state.old2").read_bytes() == old


@pytest.mark.parametrize("content", [b"{}\n{}", b"nonsense", b"[]\n", b"\n", b"SQLite format 3\0"])
def test_another_kind_of_file_is_refused(file: Path, content: bytes, refused: Refuse) -> None:
    file.write_bytes(content)
    assert refused(file) == FOREIGN
    assert file.read_bytes() == content
    assert list(file.parent.iterdir()) == [file]


def test_another_database_is_refused(file: Path, refused: Refuse) -> None:
    with closing(sqlite3.connect(file)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE kept (kind, name, value, crc)")
    before = file.read_bytes()
    assert refused(file) == FOREIGN
    assert file.read_bytes() == before


def test_a_later_format_is_refused(file: Path, written: bytes, refused: Refuse) -> None:
    file.write_bytes(first_format(format=99))
    assert refused(file) == "it has format 99, this sandbox reads formats 1 and 2"
    file.write_bytes(written)
    with closing(sqlite3.connect(file)) as later:
        later.execute("PRAGMA user_version = 3")
        later.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert refused(file) == "it has format 3, this sandbox reads formats 1 and 2"


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "half": lambda whole: whole[: len(whole) // 2],
    "header alone": lambda whole: whole[:100],
    "a letter": lambda whole: whole.replace(b"done@example", b"dome@example"),
    "a page": lambda whole: whole[:4096] + bytes(4096) + whole[8192:],
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_refused(file: Path, written: bytes, damage: str, refused: Refuse) -> None:
    damaged = DAMAGES[damage](written)
    assert damaged != written
    file.write_bytes(damaged)
    assert refused(file) == "it is damaged"
    assert file.read_bytes() == damaged


@pytest.mark.skipif(os.name != "posix", reason="files have owners as POSIX has them")
@pytest.mark.parametrize("kind", ["file", "link"])
def test_what_another_user_made_is_refused(
    file: Path, kind: str, refused: Refuse, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = file if kind == "file" else file.with_name("target")
    target.touch()
    if kind == "link":
        file.symlink_to(target)
    made_by_another(file, monkeypatch)
    assert refused(file) == f"[Errno 1] it belongs to another user of this machine: '{file}'"
    assert target.read_bytes() == b""


def test_a_damaged_file_of_the_first_format_is_refused(file: Path, refused: Refuse) -> None:
    whole = first_format()
    for damaged in (whole[:-1], whole.replace(b"sandbox", b"sandbax", 1)):
        file.write_bytes(damaged)
        assert refused(file) == "it is damaged"
        assert file.read_bytes() == damaged


def test_what_makes_no_sandbox_is_refused(file: Path, written: bytes, refused: Refuse) -> None:
    file.write_bytes(written)
    with closing(sqlite3.connect(file)) as database:
        database.execute("DELETE FROM kept WHERE kind = 'pool'")
        database.commit()
    assert refused(file) == "it is damaged"


def test_a_folder_is_refused(tmp_path: Path, refused: Refuse) -> None:
    assert refused(tmp_path)


def test_a_file_is_one_sandboxs(file: Path, http: urllib3.PoolManager, refused: Refuse) -> None:
    with running(file, http) as (_, target):
        assert target.sign_up("done@example.com").status == 200
        for _ in range(2):
            assert refused(file) == "another sandbox uses it"
        link = file.with_name("link")
        link.symlink_to(file)
        assert refused(link) == "another sandbox uses it"
    with running(link, http) as (_, target):
        assert target.look("done@example.com")["UserStatus"] == "UNCONFIRMED"


@contextmanager
def watched(file: Path, http: urllib3.PoolManager) -> Iterator[tuple[Sandbox, Target]]:
    """A sandbox whose stderr can be read."""
    started = start_sandbox("--no-limits", "--state", str(file), stderr=subprocess.PIPE)
    assert started.process.stderr is not None
    with started.process.stderr:
        try:
            yield started, Target(Wire(started.endpoint, http), started.user_pool_id, started.client_id)
        finally:
            started.stop()


def told(sandbox: Sandbox) -> str:
    """The next line on a sandbox's stderr."""
    assert sandbox.process.stderr is not None
    return str(sandbox.process.stderr.readline())


def test_a_failed_write_is_told_and_tried_again(file: Path, http: urllib3.PoolManager) -> None:
    with watched(file, http) as (sandbox, target):
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            for number in range(3):
                assert target.sign_up(f"{number}@example.com").status == 200
            locked = f"cannot write the state to {file}: database is locked. It is tried again each second"
            assert told(sandbox) == f"sandbox: {locked}\n"
            assert target.sign_up("3@example.com").status == 200
            assert target.wire.send("GET", "/sandbox/state").json["cause"] == "locked"
        assert told(sandbox) == (
            f"sandbox: the state is written to {file} again, with all that has changed meanwhile\n"
        )
        sandbox.process.kill()
        assert told(sandbox) == ""
    with running(file, http) as (_, target):
        users = target.wire.admin("ListUsers", UserPoolId=target.pool_id).json["Users"]
        assert len(users) == 4


def test_what_is_told_is_already_so(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who reads the line and asks at once is answered alike."""
    sandbox = Objects(address_of("127.0.0.1", 1, uses_tls=False))
    causes: list[str] = []
    monkeypatch.setattr(keeper, "_say", lambda _: causes.append(sandbox.keeping.cause))
    with keeper.kept(sandbox, file), closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        touched.begin()
        sandbox.identity_pool_roles["pool"] = {}
        touched.note(sandbox)
        sandbox.settle()
        other.execute("ROLLBACK")
        while len(causes) < 2:
            threading.Event().wait(0.01)
    assert causes == ["locked", ""]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of other processes")
def test_it_goes_on_while_the_disk_is_full(file: Path, http: urllib3.PoolManager) -> None:
    import resource

    with watched(file, http) as (sandbox, target):
        limit = resource.prlimit(sandbox.process.pid, resource.RLIMIT_FSIZE)
        log = file.with_name("sandbox.state-wal")
        resource.prlimit(sandbox.process.pid, resource.RLIMIT_FSIZE, (log.stat().st_size + 10_000, limit[1]))
        for number in range(20):
            assert target.sign_up(f"{number}@example.com").status == 200
        assert "cannot write the state" in told(sandbox)
        assert target.wire.send("GET", "/sandbox/state").json["cause"] != ""
        resource.prlimit(sandbox.process.pid, resource.RLIMIT_FSIZE, limit)
        assert "again" in told(sandbox)
        assert target.wire.send("GET", "/sandbox/state").json["cause"] == ""
        sandbox.process.kill()
    with running(file, http) as (_, target):
        users = target.wire.admin("ListUsers", UserPoolId=target.pool_id).json["Users"]
        assert len(users) == 20


def test_what_is_lost_at_the_end_is_told(file: Path, http: urllib3.PoolManager) -> None:
    with (
        watched(file, http) as (sandbox, target),
        closing(sqlite3.connect(file, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        target.sign_up("0@example.com")
        assert "cannot write" in told(sandbox)
        assert sandbox.process.stdin is not None
        sandbox.process.stdin.close()
        assert told(sandbox) == f"sandbox: what has changed since then is not in {file}\n"


def test_it_can_begin_without_a_file_that_cannot_be_used(
    file: Path, http: urllib3.PoolManager, written: bytes
) -> None:
    def keeping(path: Path) -> tuple[str, str]:
        started = start_sandbox("--or-in-memory", "--state", str(path))
        wire = Wire(started.endpoint, http)
        try:
            assert (
                Target(wire, started.user_pool_id, started.client_id).sign_up("a@example.com").status == 200
            )
            told = wire.send("GET", "/sandbox/state").json
            assert told["file"] == str(path)
            return told["cause"], told["why"]
        finally:
            started.stop()

    with running(file, http):
        assert keeping(file) == ("locked", "another sandbox uses it")
    assert keeping(file) == ("", "")
    file.write_bytes(b"nonsense")
    assert keeping(file) == ("damaged", FOREIGN)
    assert file.read_bytes() == b"nonsense"
    # Half of it was restored before the damage was found.
    damaged = DAMAGES["a letter"](written)
    file.write_bytes(damaged)
    assert keeping(file) == ("damaged", "it is damaged")
    assert file.read_bytes() == damaged
    file.write_bytes(first_format(format=99))
    assert keeping(file)[0] == "newer"
    assert keeping(file.parent)[0] == "unusable"


def test_it_can_be_reset_by_either_option(file: Path, http: urllib3.PoolManager, written: bytes) -> None:
    def users(*arguments: str) -> int:
        with running(file, http, *arguments) as (_, target):
            return len(target.wire.admin("ListUsers", UserPoolId=target.pool_id).json["Users"])

    file.write_bytes(written)
    assert users() == 1
    assert users("--reset") == 0
    assert list(file.parent.iterdir()) == [file]
    # What this sandbox cannot read is not its to delete.
    for number, content in enumerate((DAMAGES["a letter"](written), b"nonsense", first_format(format=99))):
        file.write_bytes(content)
        assert users("--afresh") == 0
        assert file.with_name(f"{file.name}.aside{number or ''}").read_bytes() == content
    with running(file, http):
        command = [sys.executable, "-m", "gui.sandbox", "--afresh", "--state", str(file)]
        done = subprocess.run(command, stdin=subprocess.PIPE, capture_output=True, text=True, timeout=20)
        assert "another sandbox uses it" in done.stderr
    assert file.exists()


ENDS = {"kill -9": "SIGKILL", "Ctrl-C": "SIGINT", "terminated": "SIGTERM", "stdin closed": ""}


def test_what_was_acknowledged_is_there_again(file: Path, http: urllib3.PoolManager) -> None:
    """Four clients sign users up until the end comes, at a moment of its own, again and again."""
    acknowledged: list[str] = []
    ends = ["kill -9"] * 4 + list(ENDS)
    for round_, end in enumerate(ends):
        with running(file, http) as (started, target):
            check_acknowledged(target, acknowledged, at_most_more=4 * round_)
            sign_up_until(started, target, end, acknowledged, str(round_))
        beside = {found.name for found in file.parent.iterdir()}
        assert beside <= {file.name, f"{file.name}-wal", f"{file.name}-shm"}
    with running(file, http) as (_, target):
        check_acknowledged(target, acknowledged, at_most_more=4 * len(ends))
    assert list(file.parent.iterdir()) == [file]


def sign_up_until(sandbox: Sandbox, target: Target, end: str, acknowledged: list[str], prefix: str) -> None:
    """Sign users up in four threads; end the sandbox while they do."""
    enough, moment = threading.Event(), len(acknowledged) + random.randint(1, 80)

    def work(client: int) -> None:
        for number in range(100_000):
            name = f"user-{prefix}-{client}-{number}@example.com"
            try:
                answer = target.sign_up(name)
            except urllib3.exceptions.HTTPError:
                return
            assert answer.status == 200
            acknowledged.append(name)
            if len(acknowledged) > moment:
                enough.set()

    threads = [threading.Thread(target=work, args=(client,)) for client in range(4)]
    for thread in threads:
        thread.start()
    assert enough.wait(20)
    if ENDS[end] and hasattr(signal, ENDS[end]):
        os.kill(sandbox.process.pid, getattr(signal, ENDS[end]))
    elif ENDS[end]:
        sandbox.process.kill()
    sandbox.stop()
    for thread in threads:
        thread.join()


def check_acknowledged(target: Target, acknowledged: list[str], at_most_more: int) -> None:
    """All of them are there, and at most one more a client and end: its answer was under way."""
    users = listed(target.wire, "ListUsers", "Users", UserPoolId=target.pool_id)
    found = [user["Attributes"][0]["Value"] for user in users]
    assert set(acknowledged) <= set(found)
    assert len(found) <= len(acknowledged) + at_most_more
