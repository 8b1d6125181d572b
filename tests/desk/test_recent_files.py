"""Files that were opened or written are offered again; what is dropped on the window is read."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from gui.machine.settings import MOST_RECENT, FileKind, Settings
from tests.tester import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def bare_desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def entries(desk: Desk) -> list[str]:
    """The menu's entries, as they are read."""
    return [action.text() for action in opened(desk).actions() if action.text()]


def opened(desk: Desk) -> QMenu:
    menu = desk.window.recent.menu
    menu.aboutToShow.emit()
    return menu


def choose(desk: Desk, row: int) -> None:
    opened(desk).actions()[row].trigger()


def test_the_last_file_is_the_first_and_each_is_there_once(bare_desk: Desk, tmp_path: Path) -> None:
    recent = bare_desk.window.recent
    assert entries(bare_desk) == ["No file yet"]
    for number in range(MOST_RECENT + 2):
        recent.note_config(str(tmp_path / f"config-{number}.json"))
    recent.note_written(str(tmp_path / "session.html"))
    recent.note_config(str(tmp_path / "config-9.json"))
    shown = entries(bare_desk)
    place = tmp_path.name
    assert shown[:2] == [f"&1  config-9.json · config · {place}", f"&2  session.html · export · {place}"]
    assert len(shown) == MOST_RECENT + 1
    # Another window over the folder, and the next start, have the same.
    assert Settings(tmp_path).recent_files[0] == (FileKind.CONFIG, str(tmp_path / "config-9.json"))


@pytest.mark.skipif(os.name != "posix", reason="permissions")
def test_only_its_user_may_read_the_list(bare_desk: Desk, tmp_path: Path) -> None:
    bare_desk.window.recent.note_config(str(tmp_path / "amplify_outputs.json"))
    assert "amplify_outputs" in (tmp_path / "settings.ini").read_text(encoding="utf-8")
    assert stat.S_IMODE((tmp_path / "settings.ini").stat().st_mode) == 0o600


def test_each_kind_is_opened_in_its_way(
    bare_desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recent, seen = bare_desk.window.recent, list[str]()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.__iadd__([url.toLocalFile()]) != [])
    file = tmp_path / "file"
    file.touch()
    recent.note_written(str(file))
    choose(bare_desk, 0)
    assert seen == [str(file)]
    recent.note_config(str(file))
    with qtbot.waitSignal(recent.config_chosen) as config:
        choose(bare_desk, 0)
    recent.note_check_list(str(file))
    with qtbot.waitSignal(recent.check_list_chosen) as check_list:
        choose(bare_desk, 0)
    assert config.args == check_list.args == [str(file)]


def test_a_file_that_has_gone_is_said_and_dropped(bare_desk: Desk, tmp_path: Path) -> None:
    recent, gone = bare_desk.window.recent, str(tmp_path / "gone.json")
    recent.note_config(gone)
    choose(bare_desk, 0)
    toast = bare_desk.window.phone.toast
    assert toast.text == f"{gone} no longer exists, and was removed from the list of recent files."
    assert entries(bare_desk) == ["No file yet"]


def test_a_damaged_list_is_empty(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for kept in ("[", '[["nonsense", "x"]]', '{"a": 1}', "[1]"):
        settings._store.setValue("recent/files", kept)
        assert settings.recent_files == []


def test_the_list_is_cleared(bare_desk: Desk, tmp_path: Path) -> None:
    bare_desk.window.recent.note_config(str(tmp_path / "amplify_outputs.json"))
    assert entries(bare_desk)[-1] == "&Clear the list"
    opened(bare_desk).actions()[-1].trigger()
    assert entries(bare_desk) == ["No file yet"]


def drop(on: QWidget, dragged: QMimeData) -> bool:
    """Drop onto the middle of a widget; whether it took it."""
    place, buttons = on.rect().center(), Qt.MouseButton.LeftButton
    no_keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, dragged, buttons, no_keys)
    enter.ignore()
    QApplication.sendEvent(on, enter)
    if enter.isAccepted():
        QApplication.sendEvent(
            on, QDropEvent(place.toPointF(), Qt.DropAction.CopyAction, dragged, buttons, no_keys)
        )
    return enter.isAccepted()


def text(words: str) -> QMimeData:
    dragged = QMimeData()
    dragged.setText(words)
    return dragged


def test_a_text_dropped_on_the_window_is_read(bare_desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bare_desk.window.text_dropped) as dropped:
        assert drop(bare_desk.window, text('{"a": 1}'))
    assert dropped.args == ['{"a": 1}']


def test_a_text_dropped_on_a_field_of_the_phone_goes_into_it_and_a_file_to_the_window(
    bare_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    email = bare_desk.find(QLineEdit, "signUpEmail")
    assert drop(email, text("quinn@example.com"))
    assert email.text() == "quinn@example.com"
    file = text(f"file://{tmp_path}/config.json")
    file.setUrls([QUrl.fromLocalFile(str(tmp_path / "config.json"))])
    with qtbot.waitSignal(bare_desk.window.dropped) as dropped:
        assert drop(email, file)
    assert dropped.args == [file.urls()]
    assert email.text() == "quinn@example.com"
