"""The log: bounded, for one user's eyes, without secrets."""

from __future__ import annotations

import logging
import os
import stat
from typing import TYPE_CHECKING

import pytest

from gui.machine import log as log_file
from gui.machine.log import LOG_FILE, log_kept, masked

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "s3cret-v4lue"
log = logging.getLogger("gui.somewhere")


def written(folder: Path) -> str:
    return (folder / LOG_FILE).read_text(encoding="utf-8")


def test_what_the_rooms_log_stands_in_the_file_with_time_and_place(tmp_path: Path) -> None:
    with log_kept(tmp_path / "data"):
        log.info("environment: %s", "Mine")
        log.debug("not without --debug")
    log.info("not when the app has ended")
    (line,) = written(tmp_path / "data").splitlines()
    assert line.endswith(" INFO    gui.somewhere: environment: Mine")
    assert line[:4].isdigit()


def test_debug_writes_more(tmp_path: Path) -> None:
    with log_kept(tmp_path, debug=True):
        log.debug("SignUp: 200 after 4 ms")
    assert "DEBUG   gui.somewhere: SignUp: 200 after 4 ms" in written(tmp_path)


@pytest.mark.parametrize("name", ["botocore.endpoint", "urllib3.connectionpool", "boto3", "moto"])
def test_the_libraries_that_print_requests_are_never_heard(tmp_path: Path, name: str) -> None:
    with log_kept(tmp_path, debug=True):
        assert not logging.getLogger("botocore.endpoint").isEnabledFor(logging.DEBUG)
        assert not logging.getLogger("urllib3.connectionpool").isEnabledFor(logging.DEBUG)
        logging.getLogger(name).warning("body %s", SECRET)
        log.info("still here")
    assert SECRET not in written(tmp_path)


def test_an_errors_text_is_left_out_and_its_lines_of_code_are_not(tmp_path: Path) -> None:
    with log_kept(tmp_path):
        try:
            try:
                raise ValueError(SECRET)
            except ValueError as error:
                raise RuntimeError(f"no {SECRET}") from error
        except RuntimeError:
            log.exception("failed")
    assert SECRET not in written(tmp_path)
    assert "raise RuntimeError(" in written(tmp_path)
    assert "builtins.ValueError" in written(tmp_path)
    assert "builtins.RuntimeError" in written(tmp_path)


@pytest.mark.parametrize(
    "slip",
    [
        f'{{"Password": "{SECRET}", "Username": "x"}}',
        f"{{'AccessToken': '{SECRET}'}}",
        f'"ClientSecret": "a\\"{SECRET}"',
        f'"Session":"{SECRET} and more, cut off',
        f"password={SECRET}",
        f"SECRET_HASH = {SECRET}",
        f"Authorization: {SECRET}",
        f"ConfirmationCode={SECRET}",
        f"SRP_A: {SECRET}",
        f"eyJraWQiOiJh.{SECRET}.x",
        f"eyJraWQiOiJh.{SECRET}",
    ],
)
def test_what_slips_through_is_masked(tmp_path: Path, slip: str) -> None:
    with log_kept(tmp_path):
        log.warning("sent %s", slip)
    assert SECRET not in written(tmp_path)
    assert "sent " in written(tmp_path)


@pytest.mark.parametrize("code", ["123456", "code 123456.", "'123456'"])
def test_a_code_is_masked(code: str) -> None:
    assert "123456" not in masked(code)


def test_an_address_is_masked() -> None:
    assert masked("for <tester+1@example.com>, again") == "for <••••••>, again"


@pytest.mark.parametrize(
    "line",
    [
        "2026-11-25 09:25:26,584 INFO    gui.desk.window: environment: Sandbox",
        "SignUp: 200 after 1234567 ms",
        "collected 1234 objects in 0.123456 ms",
        "crashed: OwnError in log_in (session.py, line 12)",
        "InitiateAuth: NoReply after 15000 ms",
    ],
)
def test_what_is_no_secret_stays(line: str) -> None:
    assert masked(line) == line


@pytest.mark.parametrize("text", ["x" * 30_000, "password" * 4_000, "a@" * 16_000, "eyJ" * 10_000])
def test_a_long_line_is_masked_at_once(tmp_path: Path, text: str) -> None:
    # Were the time to grow with the square of the length, this would take minutes.
    with log_kept(tmp_path):
        log.warning(text)
    assert written(tmp_path).count("WARNING") == 1


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A log that is soon full."""
    assert log_file._MOST_BYTES * 2 == 1024 * 1024
    monkeypatch.setattr(log_file, "_MOST_BYTES", 2000)


@pytest.mark.usefixtures("small")
def test_it_takes_one_megabyte_at_most(tmp_path: Path) -> None:
    with log_kept(tmp_path):
        for _ in range(60):
            log.info("x" * 100)
    sizes = [file.stat().st_size for file in tmp_path.iterdir()]
    assert len(sizes) == 2
    assert sum(sizes) <= 2 * 2000


@pytest.mark.usefixtures("small")
@pytest.mark.skipif(os.name != "posix", reason="permissions")
def test_only_its_user_may_read_it(tmp_path: Path) -> None:
    (tmp_path / LOG_FILE).touch(mode=0o644)
    with log_kept(tmp_path):
        for _ in range(30):
            log.info("x" * 100)
    assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()} == {0o600}
    with log_kept(tmp_path / "new"):
        pass
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


def test_where_it_cannot_be_written_the_app_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "data" / LOG_FILE).mkdir(parents=True)
    for folder in (tmp_path / "file", tmp_path / "data"):
        with log_kept(folder):
            log.info("nobody reads this")
    assert capsys.readouterr().err == ""
