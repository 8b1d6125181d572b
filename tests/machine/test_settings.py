"""What is found again at the next start, and what of a damaged file is not believed."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QDoubleSpinBox, QLabel

from gui.cognito.environments.account_rules import SignUpAttribute, Usernames
from gui.cognito.environments.environment import Environment, Timeouts
from gui.dialogs.settings import SettingsDialog
from gui.machine.sandbox_reach import THIS_MACHINE, SandboxReach
from gui.machine.settings import Preferences, Settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SANDBOX = Environment("Sandbox", "us-east-1", "us-east-1_a", "client", is_sandbox=True)


def stored(folder: Path, name: str, value: object) -> None:
    QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat).setValue(name, value)


def test_the_defaults_are_five_and_fifteen_seconds_and_the_mobile_apps_checks(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    assert settings.timeouts == Timeouts(connect=5, read=15)
    assert settings.mobile_checks
    assert settings.with_choices(SANDBOX) == SANDBOX
    assert settings.country_code is None
    assert settings.geometry.isEmpty()


def test_this_machine_alone_reaches_the_sandbox_until_the_tester_says_otherwise(tmp_path: Path) -> None:
    assert Settings(tmp_path).sandbox_reach == THIS_MACHINE
    reach = SandboxReach(443, in_network=True, host="192.0.2.7", uses_https=True)
    Settings(tmp_path).sandbox_reach = reach
    assert Settings(tmp_path).sandbox_reach == reach
    for nonsense in ("x", "-1", "70000", "\u0663"):
        stored(tmp_path, "phones/port", nonsense)
        stored(tmp_path, "phones/inNetwork", nonsense)
        assert Settings(tmp_path).sandbox_reach == SandboxReach(host="192.0.2.7", uses_https=True)


def test_they_are_read_from_a_disk_that_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Settings(tmp_path).preferences = Preferences("dark")

    def refuse(path: Path, mode: int) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))

    monkeypatch.setattr(Path, "chmod", refuse)
    assert Settings(tmp_path).preferences.theme == "dark"


def test_what_is_set_is_found_again(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    preferred = Preferences(
        "dark", "ko", "de", Timeouts(connect=1.5, read=60), "kim{n}@example.org", 7, reduces_motion=True
    )
    settings.preferences = preferred
    settings.keep_layout("wide", QByteArray(b"\x00arranged"))
    settings.environment = "Staging"
    settings.mobile_checks = False
    chosen = replace(
        SANDBOX,
        usernames=Usernames.PLAIN,
        attributes=(SignUpAttribute("custom:age", is_number=True, is_testers=True),),
        client_metadata=(("plan", "gold"),),
        logs_in_after_verify=True,
    )
    settings.keep_choices(replace(chosen, client_id="not kept"))
    settings.country_code = "+82"
    settings.geometry = QByteArray(b"\x00somewhere\xff")
    del settings
    again = Settings(tmp_path)
    assert again.preferences == preferred
    assert again.timeouts == preferred.timeouts
    assert again.layout("wide") == QByteArray(b"\x00arranged")
    assert again.environment == "Staging"
    assert not again.mobile_checks
    assert again.with_choices(SANDBOX) == chosen
    assert again.country_code == "+82"
    assert again.geometry == QByteArray(b"\x00somewhere\xff")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff\xfe garbage \x80",
        b"[timeouts]\nconnect=\nread=\n",
        b"[timeouts]\nconnect=soon\nread=1,5\n",
        b"[timeouts]\nconnect=-1\nread=0\n",
        b"[timeouts]\nconnect=nan\nread=inf\n",
        b"[timeouts]\nconnect=1e9\nread=301\n",
        b"[timeouts]\nconnect=@Invalid()\nread=@ByteArray(x)\n",
        b"[sandbox]\nSandbox=[1]\n[General]\ncountryCode=49\n",
        b'[sandbox]\nSandbox="{\\"usernames\\": \\"any\\", \\"attributes\\": 3, \\"name\\": \\"x\\"}"\n',
        b"[General]\ngeometry=somewhere\nmobileChecks=perhaps\n",
        b"[layout]\nwide=@Invalid()\n[look]\ntheme=@Invalid()\n[record]\ndays=soon\n[newAddress]\nsandbox=@Invalid()\n",
    ],
)
def test_a_damaged_file_means_the_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.ini").write_bytes(content)
    settings = Settings(tmp_path)
    assert settings.preferences == Preferences()
    assert settings.mobile_checks
    assert settings.layout("wide").isEmpty()
    assert settings.with_choices(SANDBOX) == SANDBOX
    assert settings.country_code is None
    assert settings.geometry.isEmpty()


def test_what_is_sound_in_a_damaged_file_is_kept(tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text("[timeouts]\nconnect=soon\nread=20\n")
    assert Settings(tmp_path).timeouts == Timeouts(read=20)


@pytest.mark.parametrize("in_the_way", ["data", "data/settings.ini"])
def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path, in_the_way: str) -> None:
    folder = tmp_path / "data"
    if in_the_way == "data":
        folder.write_text("a file")
    else:
        (tmp_path / in_the_way).mkdir(parents=True)
    settings = Settings(folder)
    settings.mobile_checks = False
    settings.keep_choices(SANDBOX)
    assert settings.timeouts == Timeouts()


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(Preferences())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def spin_box(dialog: SettingsDialog, name: str) -> QDoubleSpinBox:
    box: QDoubleSpinBox | None = dialog.findChild(QDoubleSpinBox, name)
    assert box is not None
    return box


def test_the_dialog_shows_what_holds(dialog: SettingsDialog) -> None:
    assert spin_box(dialog, "connectTimeout").text() == "5.0 s"
    assert spin_box(dialog, "readTimeout").text() == "15.0 s"


def test_the_dialogs_inputs_have_labels(dialog: SettingsDialog) -> None:
    buddies = {label.buddy(): label.text() for label in dialog.findChildren(QLabel)}
    assert buddies[spin_box(dialog, "connectTimeout")] == "Wait for the co&nnection"
    assert buddies[spin_box(dialog, "readTimeout")] == "Wait for the &reply"


@pytest.mark.parametrize(("typed", "taken"), [("2.5", 2.5), ("300", 300), ("0", 15), ("0.1", 15)])
def test_a_typed_time_is_taken_within_its_bounds(
    qtbot: QtBot, dialog: SettingsDialog, typed: str, taken: float
) -> None:
    box = spin_box(dialog, "readTimeout")
    box.selectAll()
    qtbot.keyClicks(box, typed)
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert dialog.preferences == Preferences(timeouts=Timeouts(connect=5, read=taken))


@pytest.mark.parametrize(
    ("button", "result"),
    [
        ("save", SettingsDialog.DialogCode.Accepted),
        ("cancel", SettingsDialog.DialogCode.Rejected),
    ],
)
def test_the_dialog_is_answered_by_its_buttons(
    qtbot: QtBot,
    dialog: SettingsDialog,
    button: str,
    result: SettingsDialog.DialogCode,
) -> None:
    qtbot.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)
    assert dialog.result() == result


def test_no_two_windows_are_given_the_same_number(tmp_path: Path) -> None:
    one, other = Settings(tmp_path), Settings(tmp_path)
    assert [one.next_number(), other.next_number(), other.next_number(), one.next_number()] == [1, 2, 3, 4]
    assert Settings(tmp_path).next_number() == 5
    stored(tmp_path, "newAddress/number", "many")
    assert one.next_number() == 1
