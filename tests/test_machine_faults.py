"""What a machine does to the app: no font, a locale without letters, an end without warning, a nap."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Final

import psutil
import pytest

from gui.cognito.environments.environment import Timeouts
from gui.cognito.sandbox_users import SandboxUsers
from gui.machine.qt_platform import NO_DISPLAY
from gui.machine.settings import Preferences, Settings
from tests.conftest import start_sandbox

#: Signs one account after the other up, and says so as soon as the phone does.
SIGNS_UP: Final = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from gui.command_line import main
from gui.desk.window import Window
from gui.look import pace

pace.slide_ms = 0
told = set()

def go_on(window):
    phone = window.phone
    if window.session and not phone.call_under_way and window.is_ready:
        if phone.current is phone.verify and phone.address not in told:
            told.add(phone.address)
            print(phone.address, flush=True)
        if len(told) < {most}:
            window.new_address()
            window.findChild(QPushButton, "signUpButton").click()

def show(self, before=Window.show):
    before(self)
    timer = QTimer(self)
    timer.timeout.connect(lambda: go_on(self))
    timer.start(5)

Window.show = show
sys.exit(main(["--data-dir", sys.argv[1]]))
"""

#: Prints the first menu's title and what the phone says, and ends.
SAYS: Final = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gui.command_line import main
from gui.desk.window import Window

def tell(self, words, before=Window.tell):
    before(self, words)
    print(self.menuBar().actions()[0].text().replace("&", ""), self.phone.toast.text)
    QTimer.singleShot(0, QApplication.quit)

Window.tell = tell
sys.exit(main(["--data-dir", sys.argv[1]]))
"""
#: Where Debian has a font of Latin letters alone.
LATIN: Final = Path("/usr/share/fonts/truetype/dejavu")


def start(most: int, folder: Path, **variables: str) -> psutil.Popen:
    code = SIGNS_UP.replace("{most}", str(most))
    command = [sys.executable, "-c", code, str(folder)]
    return psutil.Popen(command, env=os.environ | variables, stdout=subprocess.PIPE, text=True)


def signed_up(folder: Path) -> set[str]:
    """The addresses whose sign-up is on record."""
    with closing(sqlite3.connect(folder / "journal.sqlite")) as journal:
        rows = journal.execute("SELECT address FROM entry WHERE operation = 'SignUp' AND status = 200")
        return {address for (address,) in rows}


def test_killed_it_has_on_record_and_in_the_pool_what_it_showed(tmp_path: Path) -> None:
    app = start(100, tmp_path)
    (sandbox,) = children(app)
    shown = {app.stdout.readline().strip() for _ in range(5)}
    app.kill()
    app.communicate()
    sandbox.wait(10)
    assert shown <= signed_up(tmp_path)
    # The next start goes on with the same pool.
    again = start(1, tmp_path)
    shown.add(again.stdout.readline().strip())
    again.terminate()
    assert again.wait(30) == 0
    again.stdout.close()
    kept = start_sandbox("--state", str(tmp_path / "sandbox.sqlite"))
    users = SandboxUsers(kept.endpoint, kept.user_pool_id, 10).page(0).entries
    kept.stop()
    assert shown <= {user["attributes"]["email"] for user in users}


def test_stopped_during_calls_for_longer_than_it_waits_it_goes_on(tmp_path: Path) -> None:
    Settings(tmp_path).preferences = Preferences(timeouts=Timeouts(1, 1))
    app = start(1000, tmp_path)
    shown = {app.stdout.readline().strip()}
    for _ in range(2):
        app.suspend()
        time.sleep(1.5)
        app.resume()
        shown |= {app.stdout.readline().strip() for _ in range(3)}
    app.terminate()
    assert app.wait(30) == 0
    app.stdout.close()
    assert len(shown) == 7
    assert shown <= signed_up(tmp_path)
    assert not (tmp_path / "crashes.txt").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a font")
def test_without_letters_it_says_which_to_install(tmp_path: Path) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text("<fontconfig/>", encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", "gui", "--data-dir", str(tmp_path)],
        env=os.environ | {"FONTCONFIG_FILE": str(fonts)},
        capture_output=True,
        text=True,
    )
    assert ended.returncode == NO_DISPLAY
    assert "No font is installed: install one, such as fonts-dejavu-core." in ended.stderr


@pytest.mark.skipif(not LATIN.exists(), reason="there is no font without Korean letters here")
def test_without_korean_letters_it_is_english_and_says_which_to_install(tmp_path: Path) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(f"<fontconfig><dir>{LATIN}</dir></fontconfig>", encoding="utf-8")
    (tmp_path / "settings.ini").write_text("[look]\nlanguage=ko\n")
    ended = subprocess.run(
        [sys.executable, "-c", SAYS, str(tmp_path)],
        env=os.environ | {"FONTCONFIG_FILE": str(fonts)},
        capture_output=True,
        text=True,
    )
    told = "No font here has Korean letters: install one, such as fonts-noto-cjk, and start this again."
    assert (ended.returncode, ended.stdout) == (0, f"File {told}\n"), ended.stderr


def test_in_a_locale_without_letters_a_korean_folder_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "\ub370\uc774\ud130"
    app = start(1, folder, LC_ALL="C", LANG="C")
    shown = app.stdout.readline().strip()
    app.terminate()
    assert app.wait(30) == 0
    app.stdout.close()
    assert signed_up(folder) == {shown}


def children(app: psutil.Popen) -> list[psutil.Process]:
    """The processes that it has started, once there are some."""
    while not (found := list[psutil.Process](app.children())):
        assert app.poll() is None
        time.sleep(0.01)
    return found
