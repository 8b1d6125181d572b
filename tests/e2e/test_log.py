"""The log of a whole journey with --debug holds what happened, and nothing that was typed or answered."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

from gui.machine.log import LOG_FILE, log_kept
from tests.tester import PASSWORD, WRONG_PASSWORD, Desk, new_address

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Sandbox


def test_no_secret_reaches_the_log(desk: Desk, tmp_path: Path) -> None:
    email = new_address()
    with log_kept(tmp_path, debug=True):
        code = desk.register(email)
        desk.fill("verifyCode", code)
        desk.click("verifyButton")
        desk.wait_for_screen("logInScreen")
        desk.log_in(WRONG_PASSWORD)
        desk.wait_for_refusal("NotAuthorizedException")
        desk.log_in()
        desk.wait_for_screen("homeScreen")
        session = desk.window.phone.home._session
        assert session is not None
        desk.click("logOutButton")
        desk.wait_for_screen("logInScreen")
    log = (tmp_path / LOG_FILE).read_text(encoding="utf-8")
    secrets = (
        PASSWORD, WRONG_PASSWORD, code, email, session.access_token, session.id_token, session.refresh_token,
    )  # fmt: skip
    assert [secret for secret in secrets if secret in log] == []
    assert "eyJ" not in log
    for operation in ("SignUp", "ConfirmSignUp", "RespondToAuthChallenge", "GlobalSignOut"):
        assert re.search(rf"DEBUG   gui\.evidence\.recorder: {operation}: 200 after \d+ ms\n", log)
    assert "InitiateAuth: 400 after" in log or "RespondToAuthChallenge: 400 after" in log


def test_the_app_writes_it_with_debug(sandbox: Sandbox, tmp_path: Path) -> None:
    app = subprocess.run(
        [
            sys.executable, "-m", "gui", "--debug", "--data-dir", str(tmp_path),
            "--user-pool-id", sandbox.user_pool_id, "--client-id", sandbox.client_id,
            "--endpoint-url", sandbox.endpoint, "--mail-api", sandbox.mail_api,
            "--tour", str(tmp_path / "shots"),
        ],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert app.returncode == 0, app.stdout
    log = (tmp_path / LOG_FILE).read_text(encoding="utf-8")
    assert "GlobalSignOut: 200 after" in log
    assert "gui.machine.garbage: collected " in log
    assert not re.search(r"eyJ|@|\b\d{6}\b", log)
