"""What the app writes is closed to other users of the machine."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from gui.cognito.admin.users_file import export
from gui.cognito.environments.environment import Timeouts
from gui.cognito.environments.store import Environments
from gui.cognito.sandbox_users import SandboxUsers
from gui.dialogs.test_session.sessions import _write
from gui.evidence.entry import Kind
from gui.evidence.formats.export import Source
from gui.evidence.journal import Journal
from gui.evidence.made_users.ledger import Ledger
from gui.machine import folders
from gui.machine.crash import CrashReporter
from gui.machine.folders import private_file, private_folder, private_opener
from gui.machine.settings import Settings
from tests.other_user import made_by_another
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows closes the owner's profile as a whole")


@pytest.fixture(autouse=True)
def usual_umask() -> Iterator[None]:
    """New files are open for reading, as on most machines."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_folder_is_its_owners_alone(tmp_path: Path) -> None:
    private_folder(tmp_path / "a" / "b")
    assert mode(tmp_path / "a" / "b") == 0o700


def test_an_empty_folder_is_closed_and_one_in_use_stays_as_it_is(tmp_path: Path) -> None:
    for name in ("empty", "in use"):
        (tmp_path / name).mkdir(mode=0o755)
    (tmp_path / "in use" / "somebody's").touch()
    for name, expected in (("empty", 0o700), ("in use", 0o755)):
        private_file(tmp_path / name / "file")
        assert (mode(tmp_path / name), mode(tmp_path / name / "file")) == (expected, 0o600)


def test_the_usual_folder_of_an_older_version_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = tmp_path / "signup-desk"
    usual.mkdir(mode=0o755)
    (usual / "settings.ini").touch()
    monkeypatch.setattr(folders, "data_folder", lambda: usual)
    private_folder(usual)
    assert mode(usual) == 0o700


def test_a_file_is_closed_and_keeps_its_content(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("kept")
    file.chmod(0o644)
    private_file(file)
    assert (mode(file), file.read_text()) == (0o600, "kept")


def test_a_file_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "in the way").touch()
    with pytest.raises(OSError, match="in the way"):
        private_file(tmp_path / "in the way" / "file")


def test_all_that_the_window_writes_is_closed(qtbot: QtBot, tmp_path: Path, sandbox: Sandbox) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o755)
    # As an older version left them.
    for name in ("settings.ini", "environments.json"):
        (folder / name).write_text('{"environments": []}' if name.endswith("json") else "")
    desk = Desk(qtbot, folder)
    desk.use(sandbox.environment)
    desk.register(new_address())
    desk.window._settings.mobile_checks = False
    desk.window._settings._store.sync()
    Environments(folder)
    modes = {file.name: mode(file) for file in folder.iterdir()}
    assert {"journal.sqlite", "journal.sqlite-wal", "ledger.sqlite", "ledger.sqlite-wal"} <= set(modes)
    assert set(modes.values()) == {0o600}, modes
    assert "mobileChecks=false" in (folder / "settings.ini").read_text()


@pytest.mark.parametrize("kind", [Journal, Ledger])
def test_what_an_older_version_left_of_a_store_is_closed(
    tmp_path: Path, kind: type[Journal] | type[Ledger]
) -> None:
    path = tmp_path / "store.sqlite"
    with closing(sqlite3.connect(path)) as older:
        older.execute("PRAGMA journal_mode = WAL")
        older.execute("CREATE TABLE anything (number INTEGER)")
        assert {mode(file) for file in tmp_path.iterdir()} == {0o644}
        with closing(kind(path)) as store:
            store._database.read(lambda _: None)
            assert {file.name: mode(file) for file in tmp_path.iterdir()} == {
                "store.sqlite": 0o600, "store.sqlite-wal": 0o600, "store.sqlite-shm": 0o600,
            }  # fmt: skip


def test_a_saved_environment_is_closed(tmp_path: Path, sandbox: Sandbox) -> None:
    Environments(tmp_path / "data").add(sandbox.environment)
    assert mode(tmp_path / "data") == 0o700
    assert mode(tmp_path / "data" / "environments.json") == 0o600


def test_a_crash_report_is_closed(tmp_path: Path, qapp: object) -> None:
    del qapp
    reporter = CrashReporter(tmp_path / "data" / "crashes.txt")
    try:
        raise RuntimeError
    except RuntimeError:
        reporter._report(*sys.exc_info())
    assert mode(tmp_path / "data" / "crashes.txt") == 0o600


def test_settings_of_a_new_folder_are_closed(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "data")
    settings.mobile_checks = False
    del settings
    assert mode(tmp_path / "data") == 0o700
    assert mode(tmp_path / "data" / "settings.ini") == 0o600


# What another user of the machine has put where the app writes


@pytest.mark.parametrize("target", ["target", "nothing yet"])
def test_a_link_that_another_user_made_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    link = tmp_path / "link"
    (tmp_path / "target").write_text("kept")
    link.symlink_to(tmp_path / target)
    made_by_another(link, monkeypatch)
    with pytest.raises(OSError, match="a link of another user"):
        private_opener(str(link), os.O_WRONLY | os.O_TRUNC)
    with pytest.raises(OSError, match="another user"):
        private_file(link)
    assert (tmp_path / "target").read_text() == "kept"
    assert not (tmp_path / "nothing yet").exists()


def test_ones_own_link_is_followed(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "target")
    private_file(link).write_text("new")
    with open(link, "a", opener=private_opener) as file:
        file.write(" and more")
    assert (mode(tmp_path / "target"), (tmp_path / "target").read_text()) == (0o600, "new and more")


def test_nothing_is_kept_in_a_file_of_another_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where two users name the same ``--data-dir``: one would read the other's journal."""
    file = tmp_path / "journal.sqlite"
    file.touch()
    file.chmod(0o666)
    made_by_another(file, monkeypatch)
    with closing(Journal(file)) as journal:
        journal.describe(name="mine")
        assert "it belongs to another user of this machine" in str(journal.problem)
    assert file.read_bytes() == b""


def test_settings_of_another_user_are_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.ini"
    file.write_text("[timeouts]\nconnect=9\n")
    made_by_another(file, monkeypatch)
    settings = Settings(tmp_path)
    assert settings.timeouts == Timeouts()
    settings.mobile_checks = False
    assert not settings.mobile_checks
    assert file.read_text() == "[timeouts]\nconnect=9\n"


def test_what_is_written_beside_the_real_file_is_new(tmp_path: Path, sandbox: Sandbox) -> None:
    """A link that waits for a draft would lead it into a file of the tester's."""
    target = tmp_path / "target"
    target.write_text("kept")
    path = tmp_path / "users.json"
    for draft in (f".{path.name}.{os.getpid()}", f"{path.name}.part"):
        (tmp_path / draft).symlink_to(target)
    users = SandboxUsers(sandbox.endpoint, sandbox.user_pool_id, 20)
    export(users, path, threading.Event(), lambda *_: None)
    assert (target.read_text(), mode(path), path.is_symlink()) == ("kept", 0o600, False)
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        journal.note(Kind.NOTE, text="seen")
        source = Source(journal, journal.session)
        assert _write(source, "csv", path, threading.Event(), lambda *_: None)
    assert (target.read_text(), mode(path), path.is_symlink()) == ("kept", 0o600, False)
