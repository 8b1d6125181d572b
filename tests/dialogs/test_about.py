"""About Signup Desk: what a report and a licence ask for."""

from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from gui.dialogs.about import AboutDialog
from gui.machine import installed
from tests.dialogs.keyboard import mnemonics, tab_order

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FOLDER = Path("/home/quinn/data")


@pytest.fixture
def about(qtbot: QtBot) -> AboutDialog:
    dialog = AboutDialog(FOLDER)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def click(dialog: AboutDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_it_tells_the_versions_and_the_folder_and_copies_what_a_report_needs(about: AboutDialog) -> None:
    heard = [label.accessibleName() for label in about.findChildren(QLabel)]
    for name in ("Signup Desk", "Python", "Qt", "PySide6", "botocore", "moto", "System"):
        assert any(each.startswith(f"{name}: ") for each in heard)
    assert f"Data folder: {FOLDER}" in heard
    click(about, "aboutCopy")
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines()[0].startswith("Signup Desk: ")
    assert "quinn" not in copied
    assert about.note.text() == "Copied: paste it into the report."


def test_licences_are_read_when_they_are_looked_at(about: AboutDialog) -> None:
    assert about.list.count() == 0
    about.tabs.setCurrentIndex(1)
    rows = [about.list.item(row).text() for row in range(about.list.count())]
    botocore = next(row for row in rows if row.startswith("botocore "))
    assert botocore.endswith(" · Apache-2.0")
    assert not any(row.startswith("pytest ") for row in rows)  # it is needed by the tests alone
    about.list.setCurrentRow(rows.index(botocore))
    assert "Apache License" in about.text.toPlainText()


def test_missing_metadata_is_fine(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", missing)
    monkeypatch.setattr(metadata, "distribution", missing)
    monkeypatch.setattr(metadata, "distributions", lambda: iter(()))
    monkeypatch.delitem(sys.modules, "moto", raising=False)
    assert installed.versions()["moto"] == "?"
    assert installed.packages() == []


def test_it_opens_the_folder_or_says_where_it_is(about: AboutDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    click(about, "aboutOpenFolder")
    assert about.note.text() == f"No file manager could be started: the folder is {FOLDER}."


def test_keys_reach_all_of_it(qtbot: QtBot, about: AboutDialog) -> None:
    about.tabs.setCurrentIndex(1)
    keys = mnemonics(about)
    assert len(keys) == len(set(keys))
    assert {"aboutPackages", "aboutLicence", "aboutOpenFolder", "aboutCopy"} <= {*tab_order(qtbot, about)}
