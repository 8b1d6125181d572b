"""What the dialog of phones says for each kind of phone and app, and how it is used."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton

from gui.cognito.environments import config_files
from gui.cognito.environments.app_files import AppLibrary
from gui.cognito.environments.environment import Environment
from gui.cognito.sandbox_control import SandboxAddress
from gui.dialogs.sandbox.phone import PhoneDialog
from gui.dialogs.sandbox.phone_words import PhoneKind, PhonePlace
from gui.machine.sandbox_reach import SandboxReach
from tests.dialogs.keyboard import mnemonics, tab_order

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

POOL = Environment("Sandbox", "us-east-1", "us-east-1_AbCdEf123", "3n4b5urk1ft4fl3mg5e62d9ado")
ALONE = SandboxAddress("http://127.0.0.1:9229", network="192.0.2.7")
SHARED = SandboxAddress("http://192.0.2.7:9229", is_shared=True, network="192.0.2.7")
SECURE = replace(SHARED, endpoint="https://192.0.2.7:9229", has_certificate=True)


def place(address: SandboxAddress, environment: Environment = POOL, port: int = 9229) -> PhonePlace:
    return PhonePlace(environment, f"http://127.0.0.1:{port}", address)


@pytest.fixture
def dialog(qtbot: QtBot) -> PhoneDialog:
    opened = PhoneDialog()
    qtbot.addWidget(opened)
    opened.show()
    qtbot.waitExposed(opened)
    opened.show_place(place(ALONE), is_kept=False)
    return opened


def shown(dialog: PhoneDialog, name: str) -> str:
    field = dialog.findChild(QLineEdit, name)
    assert field
    return field.text() if field.isVisible() else ""


def click(qtbot: QtBot, dialog: PhoneDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("kind", "address", "command"),
    [
        (PhoneKind.EMULATOR, "http://10.0.2.2:9229", ""),
        (PhoneKind.USB, "http://127.0.0.1:9229", "adb reverse tcp:9229 tcp:9229"),
        (PhoneKind.SIMULATOR, "http://127.0.0.1:9229", ""),
        (PhoneKind.NETWORK, "http://192.0.2.7:9229", ""),
    ],
)
def test_each_kind_of_phone_has_its_address(
    dialog: PhoneDialog, kind: PhoneKind, address: str, command: str
) -> None:
    dialog.show_place(place(SHARED), is_kept=False)
    dialog.kind.choose(kind)
    dialog.library.choose(AppLibrary.JAVASCRIPT)
    assert shown(dialog, "phoneAddress") == address
    assert shown(dialog, "phoneCommand") == command
    assert (shown(dialog, "phonePool"), shown(dialog, "phoneRegion")) == ("us-east-1_AbCdEf123", "us-east-1")
    # The code is for the phone's browser: it shows whether the phone reaches the sandbox.
    page = f"{address}/us-east-1_AbCdEf123/.well-known/openid-configuration"
    assert dialog.qr_code.accessibleName() == f"QR code of {page}"
    assert not dialog.qr_code.pixmap().isNull()
    dialog.library.choose(AppLibrary.FLUTTER)
    assert shown(dialog, "phoneAddress") == f"{address}/us-east-1_AbCdEf123"
    dialog.library.choose(AppLibrary.SWIFT)
    assert shown(dialog, "phoneAddress") == address.removeprefix("http://").partition(":")[0]


def test_nothing_is_promised_to_a_phone_in_a_network_that_cannot_reach_it(dialog: PhoneDialog) -> None:
    dialog.kind.choose(PhoneKind.NETWORK)
    assert dialog.notes.text().startswith("The sandbox is for this computer alone now.")
    assert shown(dialog, "phoneAddress") == ""
    assert not dialog.save.isEnabled()
    assert not dialog.qr_code.isVisible()
    assert not dialog.reach.warning.isVisible()
    assert dialog.reach.host.text() == "192.0.2.7"


def test_what_a_library_cannot_is_said(dialog: PhoneDialog) -> None:
    expected = {
        AppLibrary.FLUTTER: "2.0 to 2.8 ignore it",
        AppLibrary.ANDROID: "It does not reach the sandbox as it is: restart it below with port 443",
        AppLibrary.SWIFT: "calls by HTTPS at port 443",
        AppLibrary.JAVASCRIPT: "amplify_outputs.json can name no other address",
    }
    for library, words in expected.items():
        dialog.library.choose(library)
        assert words in dialog.notes.text()
    dialog.show_place(place(SECURE, port=443), is_kept=False)
    dialog.library.choose(AppLibrary.ANDROID)
    assert "It does not reach" not in dialog.notes.text()
    dialog.show_place(place(SECURE, replace(POOL, has_client_secret=True)), is_kept=False)
    assert "The app client has a secret, which is in no file" in dialog.notes.text()


@pytest.mark.parametrize(
    ("kind", "library", "address", "words"),
    [
        (PhoneKind.EMULATOR, AppLibrary.FLUTTER, ALONE, ()),
        (
            PhoneKind.EMULATOR,
            AppLibrary.JAVASCRIPT,
            ALONE,
            ('cleartextTrafficPermitted="true"', ">10.0.2.2<"),
        ),
        (PhoneKind.EMULATOR, AppLibrary.ANDROID, ALONE, ('<certificates src="user" />', ">10.0.2.2<")),
        (PhoneKind.SIMULATOR, AppLibrary.JAVASCRIPT, ALONE, ("NSAllowsLocalNetworking",)),
        (PhoneKind.SIMULATOR, AppLibrary.SWIFT, ALONE, ()),
        (PhoneKind.NETWORK, AppLibrary.JAVASCRIPT, SHARED, ("NSAllowsLocal", "cleartext", ">192.0.2.7<")),
        (PhoneKind.NETWORK, AppLibrary.JAVASCRIPT, SECURE, ('<certificates src="user" />',)),
    ],
)
def test_the_apps_settings_are_those_that_it_needs(
    dialog: PhoneDialog,
    kind: PhoneKind,
    library: AppLibrary,
    address: SandboxAddress,
    words: tuple[str, ...],
) -> None:
    dialog.show_place(place(address), is_kept=False)
    dialog.kind.choose(kind)
    dialog.library.choose(library)
    text = dialog.settings.toPlainText()
    assert dialog.settings.isVisible() == bool(words)
    assert all(each in text for each in words)
    assert ("cleartext" in text) == ("cleartext" in str(words))


def test_a_certificate_is_fetched_and_trusted_first(dialog: PhoneDialog) -> None:
    dialog.show_place(place(SECURE), is_kept=False)
    dialog.kind.choose(PhoneKind.NETWORK)
    assert dialog.qr_code.accessibleName() == "QR code of https://192.0.2.7:9229/certificate.crt"
    assert "Certificate Trust Settings" in dialog.notes.text()
    assert "Dart trusts no certificate" in dialog.notes.text()
    dialog.kind.choose(PhoneKind.SIMULATOR)
    command = shown(dialog, "phoneCommand")
    assert command.startswith("curl -O http://127.0.0.1:9229/certificate.crt && xcrun simctl keychain")


def test_all_can_be_copied(qtbot: QtBot, dialog: PhoneDialog) -> None:
    dialog.kind.choose(PhoneKind.USB)
    for name in ("phoneAddress", "phonePool", "phoneClient", "phoneRegion", "phoneCommand"):
        click(qtbot, dialog, f"copy_{name}")
        assert QApplication.clipboard().text() == shown(dialog, name) != ""
    dialog.library.choose(AppLibrary.JAVASCRIPT)
    click(qtbot, dialog, "copyPhoneSettings")
    assert (
        QApplication.clipboard().text().startswith("<!-- res/xml/network_security_config.xml -->\n<network")
    )


def test_the_file_is_saved_by_its_usual_name(
    qtbot: QtBot, dialog: PhoneDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []
    folder = tmp_path

    def choose(_: object, __: str, name: str) -> tuple[str, str]:
        offered.append(name)
        return str(folder / name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    dialog.kind.choose(PhoneKind.USB)
    for library in AppLibrary:
        dialog.library.choose(library)
        click(qtbot, dialog, "savePhoneFile")
    assert offered == [
        "amplify_outputs.dart",
        "amplifyconfiguration.dart",
        "amplifyconfiguration.json",
        "amplifyconfiguration.json",
        "amplify-config.json",
    ]
    assert dialog.problem.text() == ""
    for name in offered:
        (read,) = config_files.read_file(tmp_path / name)
        assert read.environment.user_pool_id == "us-east-1_AbCdEf123"
    folder = tmp_path / "nowhere"
    click(qtbot, dialog, "savePhoneFile")
    assert dialog.problem.text() == f"{folder / offered[-1]} cannot be written: No such file or directory."


def test_what_is_chosen_is_asked_for_with_a_restart(qtbot: QtBot, dialog: PhoneDialog) -> None:
    wanted: list[tuple[SandboxReach, bool]] = []
    dialog.restart_requested.connect(lambda reach, stays: wanted.append((reach, stays)))
    reach = dialog.reach
    assert not reach.host.isEnabled()
    reach.in_network.click()
    for wrong in ("", "http://192.0.2.7", "192.0.2.7:80", "a b", "x/y"):
        reach.host.setText(wrong)
        click(qtbot, dialog, "reachRestart")
        assert reach.problem.isVisible()
        assert reach.host.hasFocus()
    assert wanted == []
    reach.host.setText(" 192.0.2.8 ")
    reach.port.setValue(443)
    reach.https.click()
    reach.keeps.click()
    click(qtbot, dialog, "reachRestart")
    assert not reach.problem.isVisible()
    # This machine's address today may be another one tomorrow: that is found at each start.
    reach.host.setText("192.0.2.7")
    click(qtbot, dialog, "reachRestart")
    reach.in_network.click()
    reach.https.click()
    click(qtbot, dialog, "reachRestart")
    assert wanted == [
        (SandboxReach(443, in_network=True, host="192.0.2.8", uses_https=True), True),
        (SandboxReach(443, in_network=True, uses_https=True), True),
        (SandboxReach(443), True),
    ]


def test_the_warning_stays_as_long_as_it_is_so(dialog: PhoneDialog) -> None:
    dialog.show_place(place(SHARED), is_kept=True)
    warning = dialog.reach.warning
    assert warning.isVisible()
    assert "http://192.0.2.7:9229" in warning.text()
    assert warning.text().endswith("Its mail and its controls are for this computer alone.")
    assert dialog.reach.keeps.isChecked()
    dialog.show_place(place(replace(SHARED, shares_controls=True)), is_kept=False)
    assert warning.text().endswith("They can read its mail and turn its clock too.")
    dialog.show_place(place(ALONE), is_kept=False)
    assert not warning.isVisible()


def test_what_is_not_there_is_not_shown(dialog: PhoneDialog) -> None:
    for show, words in (
        (dialog.show_waiting, "The sandbox is starting…"),
        (lambda: dialog.show_problem("The sandbox has stopped."), "The sandbox has stopped."),
    ):
        dialog.show_place(place(ALONE), is_kept=False)
        show()
        assert dialog.problem.text() == words
        assert shown(dialog, "phoneAddress") == shown(dialog, "phonePool") == ""
        assert not dialog.save.isEnabled()


def test_it_is_used_by_keyboard(qtbot: QtBot, dialog: PhoneDialog) -> None:
    dialog.show_place(place(SHARED), is_kept=False)
    dialog.kind.choose(PhoneKind.USB)
    dialog.library.choose(AppLibrary.JAVASCRIPT)
    keys = mnemonics(dialog)
    assert len(keys) == len(set(keys))
    dialog.kind.setFocus()
    assert tab_order(qtbot, dialog) == [
        *("phoneKind", "phoneLibrary"),
        *("phoneAddress", "copy_phoneAddress", "phonePool", "copy_phonePool"),
        *("phoneClient", "copy_phoneClient", "phoneRegion", "copy_phoneRegion"),
        *("phoneCommand", "copy_phoneCommand", "phoneSettings", "copyPhoneSettings"),
        *("reachInNetwork", "reachHost", "reachPort", "reachHttps", "reachKeeps", "reachRestart"),
        *("savePhoneFile", "closePhoneDialog"),
    ]
    # A restart takes the focus along: the tester goes on where he was.
    dialog.reach.restart.setFocus()
    dialog.show_waiting()
    dialog.show_place(place(SHARED), is_kept=False)
    assert dialog.reach.restart.hasFocus()
