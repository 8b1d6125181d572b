"""Choosing an environment in the real window: from a file, by hand, protected, with a secret."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QLineEdit, QMenu, QMessageBox

from gui.cognito.environments.client_secrets import ClientSecrets
from gui.cognito.environments.environment import PALETTE, Environment
from gui.cognito.environments.store import Environments
from gui.desk.environment_chooser import EnvironmentChooser
from gui.dialogs.environment import EnvironmentDialog
from tests.servers import gate
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox


class Chooser:
    """The window with its chooser, joined as the app joins them."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk = desk
        self.store = Environments(folder)
        self.secrets = ClientSecrets()
        self.it = EnvironmentChooser(desk.window, desk.window.header.menu, self.store, self.secrets)
        self.it.chosen.connect(desk.window.use)
        desk.window.file_dropped.connect(self.it.open_file)

    def in_dialog(self, act: Callable[[EnvironmentDialog], None]) -> None:
        """Have ``act`` done in the environment dialog once it is open."""

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, EnvironmentDialog):
                act(dialog)
            else:
                QTimer.singleShot(10, look)

        QTimer.singleShot(0, look)

    def action(self, start: str) -> QAction:
        self.desk.window.header.menu.aboutToShow.emit()
        actions = self.desk.window.header.menu.actions()
        return next(action for action in actions if action.text().replace("&", "").startswith(start))

    def notice(self) -> str:
        """The text of the notice on show, which is dismissed."""
        self.desk.wait(lambda: bool(self._notices()))
        box = self._notices()[0]
        box.done(0)
        return box.text()

    def _notices(self) -> list[QMessageBox]:
        boxes: list[QMessageBox] = self.desk.window.findChildren(QMessageBox, "environmentNotice")
        return [box for box in boxes if box.isVisible()]


@pytest.fixture
def chooser(qtbot: QtBot, tmp_path: Path) -> Chooser:
    return Chooser(Desk(qtbot, tmp_path), tmp_path)


def save(dialog: EnvironmentDialog) -> None:
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    box.button(QDialogButtonBox.StandardButton.Save).click()


def field(dialog: EnvironmentDialog, key: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, f"environment_{key}")
    assert found is not None
    return found


def gen_2(sandbox: Sandbox, **more: Any) -> str:
    auth = {
        "aws_region": sandbox.region,
        "user_pool_id": sandbox.user_pool_id,
        "user_pool_client_id": sandbox.client_id,
        "user_pool_endpoint": sandbox.endpoint,
        **more,
    }
    return json.dumps({"version": "1.4", "auth": auth})


def test_a_mobile_apps_file_leads_to_its_pool(chooser: Chooser, sandbox: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "amplify_outputs.json"
    file.write_text(gen_2(sandbox))
    chooser.in_dialog(save)
    chooser.it.open_file(str(file))
    desk = chooser.desk
    desk.wait(lambda: desk.window.is_ready)
    desk.sign_up(new_address())
    desk.wait_for_screen("verifyScreen")
    (saved,) = chooser.store.known
    assert saved.user_pool_id == sandbox.user_pool_id
    assert saved.name in desk.window.header.environment.text()
    # An emulator on this machine takes any credentials, so its users can be read.
    desk.wait(lambda: desk.window.users.model.rowCount() > 0)


def test_a_file_dropped_on_the_window_is_opened(chooser: Chooser, sandbox: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "amplify_outputs.json"
    file.write_text(gen_2(sandbox))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    chooser.in_dialog(save)
    drop = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    chooser.desk.window.dropEvent(drop)
    chooser.desk.wait(lambda: bool(chooser.store.known))


def test_a_copied_config_is_pasted(chooser: Chooser, sandbox: Sandbox) -> None:
    QApplication.clipboard().setText(gen_2(sandbox))
    chooser.in_dialog(save)
    chooser.action("Paste").trigger()
    chooser.desk.wait(lambda: bool(chooser.store.known))


def test_a_wrong_file_says_what_is_missing_by_key(chooser: Chooser, tmp_path: Path) -> None:
    file = tmp_path / "amplify_outputs.json"
    file.write_text(
        '{"version": "1.4", "auth": {"aws_region": "eu-west-1", "user_pool_id": "eu-west-1_AbCdEf123"}}'
    )
    chooser.it.open_file(str(file))
    assert "user_pool_client_id" in chooser.notice()
    assert chooser.store.known == ()


def test_a_contradiction_is_named_and_the_dialog_stays(chooser: Chooser) -> None:
    seen = []

    def act(dialog: EnvironmentDialog) -> None:
        fields = {
            "name": "Staging",
            "user_pool_id": "eu-west-1_AbCdEf123",
            "client_id": "client",
            "region": "us-east-1",
        }
        for key, value in fields.items():
            field(dialog, key).setText(value)
        save(dialog)
        seen.append((dialog.isVisible(), dialog.problem.text()))
        field(dialog, "region").clear()
        save(dialog)

    chooser.in_dialog(act)
    new = chooser.action("New").menu()
    assert isinstance(new, QMenu)
    new.actions()[0].trigger()
    assert seen == [(True, "The user pool id says eu-west-1, the region says us-east-1.")]
    assert chooser.store.known[0].region == "eu-west-1"


def test_cancelling_saves_nothing(chooser: Chooser, sandbox: Sandbox) -> None:
    chooser.in_dialog(QDialog.reject)
    chooser.it.open_text(gen_2(sandbox))
    assert chooser.store.known == ()


def test_a_protected_environment_is_named_and_coloured_at_the_button(
    chooser: Chooser, sandbox: Sandbox
) -> None:
    environment = replace(
        sandbox.environment, name="Production", color="red", is_protected=True, is_sandbox=False
    )
    chooser.it.choose(environment)
    desk = chooser.desk
    warning = desk.find(QLabel, "protectedWarning")
    assert warning.isVisible()
    assert "Production" in warning.text()
    assert PALETTE["red"] in warning.styleSheet()
    assert PALETTE["red"] in desk.window.header.band.styleSheet()
    assert "protected" in desk.window.header.environment.text()


def test_a_client_secret_is_kept_out_of_every_file(
    chooser: Chooser, sandbox: Sandbox, tmp_path: Path
) -> None:
    admin = boto3.client(
        "cognito-idp",
        region_name=sandbox.region,
        endpoint_url=sandbox.endpoint,
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    app = admin.create_user_pool_client(
        UserPoolId=sandbox.user_pool_id, ClientName="app", GenerateSecret=True
    )["UserPoolClient"]
    text = gen_2(sandbox, user_pool_client_id=app["ClientId"], app_client_secret=app["ClientSecret"])
    chooser.in_dialog(save)
    chooser.it.open_text(text)
    # The suite's keychain is none: the app says so, once.
    assert "kept in memory" in chooser.notice()
    desk = chooser.desk
    desk.wait(lambda: desk.window.is_ready)
    desk.sign_up(new_address())
    desk.wait_for_screen("verifyScreen")

    # Chosen again, the secret comes from where it is kept.
    chooser.it.choose(chooser.store.known[0])
    desk.wait(
        lambda: desk.window.session is not None and desk.window.session.client_secret == app["ClientSecret"]
    )
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or app["ClientSecret"].encode() not in file.read_bytes()


def test_an_environment_is_edited_and_removed(
    chooser: Chooser, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    chooser.in_dialog(save)
    chooser.it.open_text(gen_2(sandbox))

    def rename(dialog: EnvironmentDialog) -> None:
        field(dialog, "name").setText("Renamed")
        save(dialog)

    chooser.in_dialog(rename)
    chooser.action("Edit").trigger()
    assert [known.name for known in chooser.store.known] == ["Renamed"]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    chooser.action("Remove Renamed").trigger()
    assert chooser.store.known == ()


def test_changing_the_environment_gives_up_the_call_under_way(chooser: Chooser, sandbox: Sandbox) -> None:
    desk = chooser.desk
    with gate() as slow:
        chooser.it.choose(
            Environment("Slow", "us-east-1", "us-east-1_Nowhere00", "c", endpoint=slow.endpoint)
        )
        desk.sign_up(new_address())
        desk.wait(lambda: slow.requests == ["SignUp"])
        chooser.it.choose(sandbox.environment)
        assert not desk.window.calls.is_busy
        slow.opened.set()
        desk.wait(lambda: desk.calls("SignUp") == 1)
        assert desk.screen == "signUpScreen"


def test_notices_and_submenus_go_when_they_are_done_with(chooser: Chooser) -> None:
    window, menu = chooser.desk.window, chooser.desk.window.header.menu
    for _ in range(3):
        chooser.it.open_text("no config of a mobile app")
        assert chooser.notice()
        menu.aboutToShow.emit()
    chooser.desk.wait(lambda: window.findChildren(QMessageBox) == [])
    chooser.desk.wait(lambda: len(menu.findChildren(QMenu)) == 1)
