"""Opening what names no pool, one pool or several in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDir, Qt, QTimer, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QListWidget
from pytestqt.qtbot import QtBot  # noqa: TC002 - pytest reads it

from gui.dialogs.environment.which_config import WhichConfigDialog
from tests.desk.choosing import Chooser, field, save
from tests.tester import Desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.dialogs.environment.dialog import EnvironmentDialog

POOL, OTHER_POOL = "eu-west-1_MadeUp001", "eu-west-1_MadeUp002"
CLIENT, OTHER_CLIENT = "1madeupclient0000000000001", "2madeupclient0000000000002"
SEVERAL = f"""
export const staging = {{ Auth: {{ userPoolId: '{POOL}', userPoolWebClientId: '{CLIENT}' }} }};
export const live = {{ Auth: {{ userPoolId: '{OTHER_POOL}', userPoolWebClientId: '{OTHER_CLIENT}' }} }};
"""
VARIABLES = """Amplify.configure({ Auth: { Cognito: {
    userPoolId: process.env.APP_POOL, userPoolClientId: process.env.APP_CLIENT } } })"""


@pytest.fixture
def chooser(qtbot: QtBot, tmp_path: Path) -> Chooser:
    return Chooser(Desk(qtbot, tmp_path), tmp_path)


def in_list(act: Callable[[WhichConfigDialog], None]) -> None:
    """Have ``act`` done in the list of several once it is open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, WhichConfigDialog):
            try:
                act(dialog)
            finally:
                if dialog.isVisible():  # it waits for ever where a test of it has failed
                    dialog.reject()
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def test_of_several_one_is_chosen_by_keys(chooser: Chooser, qtbot: QtBot) -> None:
    seen: list[str] = []

    def choose(dialog: WhichConfigDialog) -> None:
        rows = dialog.findChild(QListWidget, "whichConfigRows")
        assert rows is not None
        assert dialog.focusWidget() is rows
        seen.extend(rows.item(row).text() for row in range(rows.count()))
        qtbot.keyClick(rows, Qt.Key.Key_Down)
        source = dialog.findChild(QLabel, "whichConfigSource")
        assert source is not None
        assert rows.accessibleDescription() == source.text() != ""
        chooser.in_dialog(save)
        qtbot.keyClick(rows, Qt.Key.Key_Return)

    in_list(choose)
    chooser.it.opener.open_text(SEVERAL)
    assert seen == [
        f"staging · {POOL}, app client {CLIENT}",
        f"live · {OTHER_POOL}, app client {OTHER_CLIENT}",
    ]
    (saved,) = chooser.store.known
    assert (saved.name, saved.user_pool_id, saved.client_id) == ("live", OTHER_POOL, OTHER_CLIENT)


def test_escape_in_the_list_chooses_none(chooser: Chooser, qtbot: QtBot) -> None:
    in_list(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    chooser.it.opener.open_text(SEVERAL)
    assert chooser.store.known == ()
    assert chooser.desk.window.findChildren(QLabel, "environmentNotice") == []


def test_what_a_file_leaves_open_is_asked_for_by_its_name(chooser: Chooser) -> None:
    def fill_in(dialog: EnvironmentDialog) -> None:
        pool, client = field(dialog, "user_pool_id"), field(dialog, "client_id")
        assert (pool.placeholderText(), client.placeholderText()) == ("APP_POOL", "APP_CLIENT")
        assert dialog.focusWidget() is pool
        notes = dialog.findChild(QLabel, "environmentNotes")
        assert notes is not None
        assert "comes from the environment variable APP_POOL" in notes.text()
        pool.setText(POOL)
        client.setText(CLIENT)
        save(dialog)

    chooser.in_dialog(fill_in)
    chooser.it.opener.open_text(VARIABLES)
    (saved,) = chooser.store.known
    assert (saved.region, saved.user_pool_id, saved.client_id) == ("eu-west-1", POOL, CLIENT)


def test_a_dropped_env_file_opens_with_where_each_value_stands(chooser: Chooser, tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    file = tmp_path / "shop" / ".env"
    file.write_text(f"VITE_POOL_ID={POOL}\nVITE_CLIENT_ID={CLIENT}\n")
    seen = []

    def look(dialog: EnvironmentDialog) -> None:
        notes = dialog.findChild(QLabel, "environmentNotes")
        assert notes is not None
        seen.append(notes.text())
        save(dialog)

    chooser.in_dialog(look)
    chooser.drop(QUrl.fromLocalFile(str(file)))
    assert "User pool id: from line 1, VITE_POOL_ID." in seen[0]
    assert "App client id: from line 2, VITE_CLIENT_ID." in seen[0]
    assert chooser.store.known[0].name == "shop"


def test_the_file_dialog_offers_what_is_read(
    chooser: Chooser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / ".env"
    file.write_text(f"POOL_ID={POOL}\nCLIENT_ID={CLIENT}\n")
    seen: list[QFileDialog] = []

    def choose(dialog: QFileDialog) -> int:
        seen.append(dialog)
        assert dialog.filter() & QDir.Filter.Hidden
        patterns = dialog.nameFilters()[0].replace("(", " ").replace(")", " ")
        for pattern in ("*.json", "*.ts", "*.tsx", "*.dart", "*.env", ".env", ".env.*", "*.yml"):
            assert f" {pattern} " in patterns
        dialog.selectFile(str(file))
        return 1

    monkeypatch.setattr(QFileDialog, "exec", choose)
    chooser.in_dialog(save)
    chooser.action("Open").trigger()
    assert len(seen) == 1
    assert chooser.store.known[0].client_id == CLIENT


def test_a_secret_is_not_said_to_be_where_it_is_not(chooser: Chooser) -> None:
    secret = "1madeupsecret0123456789madeupsecret0123456789abcdef"
    hints = []

    def look(dialog: EnvironmentDialog) -> None:
        hints.append(field(dialog, "client_secret").placeholderText())
        save(dialog)

    chooser.in_dialog(look)
    chooser.it.opener.open_text(f"poolId='{POOL}'\nclientId='{CLIENT}'\nclientSecret='{secret}'")
    chooser.notice()  # the suite has no keychain
    chooser.in_dialog(look)
    chooser.action("Edit").trigger()
    assert hints == ["as it was read", "as it is kept"]
