"""What goes wrong around a call: no server, a slow one, a dead one; cancelling, closing, killing."""

from __future__ import annotations

import subprocess
import sys
import threading
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

import psutil
import pytest
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton

from gui.cognito.environments.environment import Environment, Timeouts
from gui.cognito.phone_calls.journey import Step
from gui.cognito.phone_calls.outcomes import LoggedIn
from gui.desk.sandbox.process import SandboxProcess
from gui.machine.settings import Preferences
from tests.certificates import make_authority
from tests.servers import gate, raw_server, read_request
from tests.tester import PASSWORD, Desk, new_address

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SIGNED_UP = b'{"UserConfirmed":false,"UserSub":"7b1a0000-0000-7000-8000-000000000000"}'


def environment(endpoint: str) -> Environment:
    """A pool at ``endpoint`` of which only the phone's calls are known."""
    return Environment("Elsewhere", "us-east-1", "us-east-1_Nowhere00", "client", endpoint=endpoint)


@pytest.fixture
def bare_desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """The window before any environment."""
    return Desk(qtbot, tmp_path)


@pytest.fixture
def embedded(bare_desk: Desk) -> Iterator[SandboxProcess]:
    """The window joined to a sandbox of its own, as the app joins them."""
    sandbox = SandboxProcess()
    sandbox.ready.connect(bare_desk.window.sandbox_ready)
    sandbox.stopped.connect(bare_desk.window.sandbox_stopped)
    bare_desk.window.sandbox_acts.restart_requested.connect(sandbox.start)
    sandbox.start()
    bare_desk.wait(lambda: bare_desk.window.is_ready)
    yield sandbox
    sandbox.stop()


def _connections(endpoint: SplitResult) -> list[object]:
    """This process's connections to ``endpoint``."""
    connections = psutil.Process().net_connections("tcp")
    return [each for each in connections if each.raddr and each.raddr.port == endpoint.port]


def test_a_sandbox_killed_in_mid_call(bare_desk: Desk, embedded: SandboxProcess) -> None:
    desk, email = bare_desk, new_address()
    process = psutil.Process(embedded.process_id)
    assert desk.window.session
    endpoint = urlsplit(desk.window.session.environment.endpoint or "")
    before = _connections(endpoint)
    process.suspend()
    desk.sign_up(email)
    desk.wait(lambda: len(_connections(endpoint)) > len(before))
    assert desk.window.calls.is_busy
    process.kill()
    text = desk.wait_for_refusal("NoReply")
    assert "hung up without a reply" in text
    assert desk.find(QLineEdit, "signUpEmail").text() == email
    assert desk.find(QLineEdit, "signUpPassword").text() == PASSWORD
    assert desk.find(QFrame, "banner").isVisible()

    desk.click("restartSandboxButton")
    desk.wait(lambda: desk.window.is_ready and not desk.find(QFrame, "banner").isVisible())
    assert desk.find(QLineEdit, "signUpEmail").text() == email
    desk.click("signUpButton")
    desk.wait_for_screen("verifyScreen")
    desk.wait_for_code(email)


def test_a_restarted_sandbox_has_an_empty_pool_and_nobody_is_signed_in(
    bare_desk: Desk, embedded: SandboxProcess
) -> None:
    desk, email = bare_desk, new_address()
    desk.confirm(email)
    desk.log_in()
    desk.wait_for_screen("homeScreen")
    embedded.start()
    desk.wait_for_screen("logInScreen")
    desk.wait_for_step(Step.NOT_REGISTERED)
    assert desk.window.users.model.rowCount() == 0
    assert desk.window.mail.model.rowCount() == 0


def test_who_closed_the_app_before_verifying_verifies_after_it_was_opened_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    email, state = new_address(), tmp_path / "sandbox.sqlite"

    @contextmanager
    def opened(folder: str) -> Iterator[Desk]:
        (tmp_path / folder).mkdir()
        desk, process = Desk(qtbot, tmp_path / folder), SandboxProcess(state=state)
        process.ready.connect(desk.window.sandbox_ready)
        process.start()
        desk.wait(lambda: desk.window.is_ready)
        yield desk
        desk.window.close()
        process.stop()

    with opened("first") as desk:
        code = desk.register(email)
    with opened("then") as desk:
        desk.fill("signUpEmail", email)
        desk.wait(lambda: desk.window.users.status_of(email) == "UNCONFIRMED")
        assert desk.wait_for_code(email) == code
        desk.click("haveCodeButton")
        desk.fill("verifyCode", code)
        desk.click("verifyButton")
        desk.wait_for_screen("logInScreen")
        desk.log_in()
        desk.wait_for_screen("homeScreen")


def test_cancel_gives_the_form_back_and_the_late_reply_reaches_the_timeline(bare_desk: Desk) -> None:
    desk = bare_desk
    with gate(SIGNED_UP, headers={"x-amzn-RequestId": "late"}) as slow:
        desk.use(environment(slow.endpoint))
        desk.sign_up(new_address())
        desk.wait(lambda: slow.requests == ["SignUp"])
        assert not desk.entries
        desk.click("cancelButton")
        assert desk.screen == "signUpScreen"
        assert desk.find(QLineEdit, "signUpPassword").text() == PASSWORD
        assert not desk.window.calls.is_busy

        # The next click does not wait for the call that was given up.
        desk.click("signUpButton")
        desk.wait(lambda: slow.requests == ["SignUp", "SignUp"])
        desk.click("cancelButton")
        slow.opened.set()
        desk.wait(lambda: [entry.request_id for entry in desk.entries] == ["late", "late"])
        assert desk.screen == "signUpScreen"


def test_a_call_under_way_refuses_a_second_click_and_enter(bare_desk: Desk) -> None:
    desk = bare_desk
    with gate(SIGNED_UP) as slow:
        desk.use(environment(slow.endpoint))
        desk.sign_up(new_address())
        desk.click("signUpButton")
        desk.find(QLineEdit, "signUpEmail").returnPressed.emit()
        slow.opened.set()
        desk.wait_for_screen("verifyScreen")
        assert slow.requests == ["SignUp"]


def test_no_reply_in_time_says_that_it_may_have_gone_through(bare_desk: Desk) -> None:
    desk = bare_desk
    desk.window._settings.preferences = Preferences(timeouts=Timeouts(connect=5, read=0.2))
    with gate(SIGNED_UP) as slow:
        desk.use(environment(slow.endpoint))
        desk.sign_up(new_address())
        text = desk.wait_for_refusal("NoReply")
        assert "did not reply within 0.2 s" in text
        assert "may have gone through" in text
        assert slow.requests == ["SignUp"]
        desk.click("toastAction")
        assert desk.window.users.isVisible()


@pytest.mark.parametrize(
    ("status", "body", "code", "words", "may_have_happened"),
    [
        (500, b'{"__type":"InternalErrorException","message":"Oh"}', "InternalErrorException", "Oh", True),
        (
            400,
            b'{"__type":"TooManyRequestsException","message":"Slow"}',
            "TooManyRequestsException",
            "Slow",
            False,
        ),
        (403, b"<html><title>Request blocked</title>", "403", "a firewall or a proxy", False),
        (503, b"<html><title>Service Unavailable</title>", "503", "Service Unavailable\nIt may have", True),
        (302, b"", "302", "sent on to log-in.example.com (status 302)", False),
        (200, b'{"UserConfirmed":fal', "BadReply", "is not readable", True),
        (200, b"{}", "BadReply", "none that this service gives", True),
        (200, b"", "BadReply", "is not readable", True),
    ],
)
def test_a_failing_service_is_asked_once_and_told_by_what_it_did(
    bare_desk: Desk, status: int, body: bytes, code: str, words: str, may_have_happened: bool
) -> None:
    desk = bare_desk
    with gate(body, status, {"Location": "https://log-in.example.com/"}) as failing:
        failing.opened.set()
        desk.use(environment(failing.endpoint))
        desk.sign_up(new_address())
        text = desk.wait_for_refusal(code)
        assert words in text
        assert "<" not in text
        assert failing.requests == ["SignUp"]
    assert [entry.status for entry in desk.entries] == [status]
    assert [entry.code for entry in desk.entries] == [f"HTTP {status}" if code.isdigit() else code]
    ways = [button.text() for button in desk.window.phone.toast.findChildren(QPushButton)]
    assert ("Look in the users list" in ways) == may_have_happened


def test_a_log_out_without_an_answer_says_nothing_of_having_signed_out(bare_desk: Desk) -> None:
    desk = bare_desk
    session = LoggedIn(new_address(), {}, "an-access-token", "an-id-token", "")
    with gate(b"", 200) as failing:
        failing.opened.set()
        desk.use(environment(failing.endpoint))
        desk.window.phone.receive(session)
        desk.click("logOutButton")
        assert "may have gone through" in desk.wait_for_refusal("BadReply")
    assert desk.screen == "homeScreen"
    assert [(entry.status, entry.code) for entry in desk.entries] == [(200, "BadReply")]


def test_a_byte_now_and_then_keeps_nobody_busy_for_ever(bare_desk: Desk) -> None:
    desk = bare_desk
    desk.window._settings.preferences = Preferences(timeouts=Timeouts(connect=5, read=0.3))
    stopped = threading.Event()

    def drip(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while not stopped.wait(0.05):
            connection.sendall(b" ")

    with raw_server(drip) as where:
        desk.use(environment(f"http://{where}"))
        desk.sign_up(new_address())
        assert "had not ended after 0.3 s" in desk.wait_for_refusal("BadReply")
        stopped.set()
    assert desk.find(QPushButton, "signUpButton").isEnabled()


def test_a_certificate_that_is_not_trusted_is_named_and_nothing_is_sent(
    bare_desk: Desk, tmp_path: Path
) -> None:
    desk = bare_desk
    with raw_server(lambda _: None, make_authority(tmp_path).server()) as where:
        desk.use(environment(f"https://{where}"))
        desk.sign_up(new_address())
        text = desk.wait_for_refusal("CertificateNotTrusted")
    assert "certificate of 127.0.0.1 is not trusted here" in text
    assert "may have gone through" not in text
    assert [(entry.status, entry.code) for entry in desk.entries] == [(None, "CertificateNotTrusted")]


def test_a_missing_profile_fails_its_own_reads_with_a_row_and_no_call_of_the_phone(
    bare_desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk = bare_desk
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "nowhere"))
    monkeypatch.setenv("AWS_PROFILE", "another")
    with gate(SIGNED_UP) as service:
        service.opened.set()
        desk.use(replace(environment(service.endpoint), profile="qa"))
        desk.sign_up(new_address())
        desk.wait_for_screen("verifyScreen")
    reads = {(entry.status, entry.code) for entry in desk.reads if entry.operation == "ListUsers"}
    assert reads == {(None, "ProfileNotUsable")}
    assert "no AWS profile qa" in desk.window.users.note.text()


def test_no_server_at_all(bare_desk: Desk) -> None:
    desk = bare_desk
    with gate() as gone:
        endpoint = gone.endpoint
    desk.use(environment(endpoint))
    desk.sign_up(new_address())
    assert f"Nothing answers at {endpoint}" in desk.wait_for_refusal("NoConnection")
    assert [entry.status for entry in desk.entries] == [None]


def test_a_click_before_the_sandbox_serves_sends_nothing(bare_desk: Desk) -> None:
    bare_desk.sign_up(new_address())
    assert "not ready yet" in bare_desk.window.phone.toast.text
    assert bare_desk.find(QPushButton, "signUpButton").isEnabled()


CLOSE_IN_MID_CALL = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from gui.cognito.environments.environment import Environment
from gui.evidence.recorder import Evidence
from gui.evidence.made_users.ledger import Ledger
from gui.evidence.journal import Journal
from gui.machine.settings import Settings
from gui.desk.window import Window

app = QApplication([])
folder = Path(sys.argv[2])
evidence = Evidence(Journal(folder / "journal.sqlite"), Ledger(folder / "ledger.sqlite"))
window = Window(evidence, Settings(folder))
window.use(Environment("Slow", "us-east-1", "us-east-1_Nowhere00", "client", endpoint=sys.argv[1]))
window.header.mobile_checks.setChecked(False)
window.show()
window.findChild(QPushButton, "signUpButton").click()
poll = QTimer(interval=10)
poll.timeout.connect(lambda: sys.stdin.readline() and window.close())
poll.start()
sys.exit(app.exec())
"""


def test_a_window_closed_in_mid_call_ends_the_process_without_waiting(
    bare_desk: Desk, tmp_path: Path
) -> None:
    with gate() as slow:
        app = subprocess.Popen(
            [sys.executable, "-c", CLOSE_IN_MID_CALL, slow.endpoint, str(tmp_path)],
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        bare_desk.wait(lambda: slow.requests == ["SignUp"])
        _, errors = app.communicate("close\n", timeout=30)
        # The reply is still held back: the process has not waited for it.
        assert not slow.opened.is_set()
    assert app.returncode == 0
    assert errors.replace("This plugin does not support propagateSizeHints()\n", "") == ""


def test_a_killed_app_leaves_no_sandbox_behind(bare_desk: Desk, tmp_path: Path) -> None:
    app = psutil.Popen([sys.executable, "-m", "gui", "--data-dir", str(tmp_path)])
    bare_desk.wait(lambda: bool(app.children()))
    (sandbox,) = app.children()
    app.kill()
    app.wait()
    bare_desk.wait(lambda: not sandbox.is_running())


def test_a_polite_kill_ends_the_app_and_its_sandbox(bare_desk: Desk, tmp_path: Path) -> None:
    app = psutil.Popen([sys.executable, "-m", "gui", "--data-dir", str(tmp_path)], stderr=subprocess.PIPE)
    bare_desk.wait(lambda: bool(app.children()))
    (sandbox,) = app.children()
    app.terminate()
    _, errors = app.communicate(timeout=30)
    assert app.returncode == 0
    assert errors == b""
    assert not sandbox.is_running()


def test_cancel_goes_along_when_the_tester_leaves_the_screen_in_mid_call(bare_desk: Desk) -> None:
    desk = bare_desk
    with gate(SIGNED_UP) as slow:
        desk.use(environment(slow.endpoint))
        desk.sign_up(new_address())
        desk.wait(lambda: slow.requests == ["SignUp"])
        desk.click("haveCodeButton")
        desk.wait_for_screen("verifyScreen")
        desk.click("cancelButton")
        assert not desk.window.calls.is_busy
        assert not desk.window.phone.verify.busy


def test_a_sandbox_restarted_while_working_elsewhere_changes_nothing(
    bare_desk: Desk, embedded: SandboxProcess
) -> None:
    desk = bare_desk
    with gate() as elsewhere:
        desk.use(environment(elsewhere.endpoint))
        with desk.qtbot.waitSignal(embedded.ready, timeout=20_000):
            embedded.start()
        assert "Elsewhere" in desk.window.header.environment.text()
        desk.window.want_sandbox()
        embedded.offer()
        assert "Sandbox" in desk.window.header.environment.text()
