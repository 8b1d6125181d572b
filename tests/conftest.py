"""What every test may ask for: a real sandbox process, the window over it, and proof that no secret leaks."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
import urllib3

# Before Qt is imported: the suite needs no display.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# No test touches the keychain of whoever runs it.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

from PySide6.QtGui import QPalette

from gui.cognito.environments.environment import Environment
from gui.look import languages, pace, theme
from gui.machine.garbage import GarbageCollector
from gui.machine.runner import end_threads
from resources.packaging.translations import compile_translations
from tests.quick_bot import QuickBot
from tests.tester import PASSWORD, WRONG_PASSWORD, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


# Whoever runs the tests may have AWS settings: they would change the plain clients that the tests make.
for _name in [name for name in os.environ if name.startswith("AWS_")]:
    del os.environ[_name]
# The app speaks what the translations say now, not what they said when it was installed.
compile_translations()
# Processes of the tests compile nothing anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

_HERE: Final = Path(__file__).parent
#: What starts processes of its own, or takes a while.
_SLOW: Final = tuple(
    _HERE / name
    for name in (
        "bench",
        "desk/test_sandbox_process.py",
        "desk/test_tour.py",
        "e2e",
        "endurance",
        "faults",
        "packaging",
        "sandbox/test_concurrency.py",
        "sandbox/test_fuzz.py",
        "sandbox/test_process.py",
        "sandbox/test_stand_alone.py",
        "sandbox/test_older_state.py",
        "sandbox/test_state.py",
        "test_app.py",
        "test_bootstrap.py",
        "test_ending.py",
        "test_machine_faults.py",
        "test_new_window.py",
    )
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the slow ones: the others are the quick subset, for the time while one works."""
    for item in items:
        if any(item.path.is_relative_to(slow) for slow in _SLOW):
            item.add_marker(pytest.mark.slow)


@dataclass(frozen=True)
class Sandbox:
    """A running sandbox, as its handshake line describes it."""

    process: subprocess.Popen[str]
    endpoint: str
    region: str
    user_pool_id: str
    client_id: str
    identity_pool_id: str
    mail_api: str

    @property
    def environment(self) -> Environment:
        """The sandbox as the app sees it."""
        return Environment(
            name="Sandbox",
            region=self.region,
            user_pool_id=self.user_pool_id,
            client_id=self.client_id,
            endpoint=self.endpoint,
            mail_api=self.mail_api,
            identity_pool_id=self.identity_pool_id,
            is_sandbox=True,
        )

    def stop(self) -> None:
        """Close the sandbox's stdin, which ends it, and wait until it has gone."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(timeout=20)
        self.process.stdout.close()


def start_sandbox(*arguments: str, **options: Any) -> Sandbox:
    """Start a sandbox process as the app does, and wait for its handshake; with options of `Popen`."""
    process = subprocess.Popen(
        [sys.executable, "-m", "gui.sandbox", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        **options,
    )
    assert process.stdout is not None
    return Sandbox(process, **json.loads(process.stdout.readline()))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's, but quick."""
    del qapp
    return QuickBot(request)


@pytest.fixture(scope="session", autouse=True)
def hurried(qapp: QApplication) -> None:
    """Nobody reads or looks on. What such a pause is for has tests of its own, which set it as in the app."""
    pace.typing_pause_ms = 10
    pace.slide_ms = 0
    qapp.setDoubleClickInterval(10)


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """A test may switch the languages; the next one is told in English again."""
    del qapp
    yield
    languages.use("en", "en")


@pytest.fixture
def large_font(qapp: QApplication) -> Iterator[None]:
    """Letters twice as large, as a system's settings can have them."""
    font = qapp.font()
    large = qapp.font()
    large.setPointSizeF(2 * font.pointSizeF())
    qapp.setFont(large)
    yield
    qapp.setFont(font)


@pytest.fixture(scope="session")
def garbage_collector(qapp: QApplication) -> GarbageCollector:
    """As in the app: no worker destroys what belongs to the GUI thread."""
    return GarbageCollector(qapp)


@pytest.fixture
def dressed(qapp: QApplication) -> None:
    """What the app wears, for this test."""
    theme.dress(qapp)


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication, request: pytest.FixtureRequest) -> None:
    """With the style sheet, all windows take five times as long to build: only those have it that ask for it.

    What one test has put on stays for the next that asks for the same, since to dress takes a while too.
    """
    if "dressed" not in request.fixturenames:
        _undress(qapp)


def _undress(app: QApplication) -> None:
    """Empty the sheet; without one, Qt would delete the app's style, which more than one widget still had."""
    if theme._look.shown:
        app.styleHints().unsetColorScheme()
        app.setPalette(QPalette())
        app.setStyleSheet("/* none */")
        theme.colors, theme._look.shown = theme.LIGHT, None


@pytest.fixture(autouse=True)
def garbage_collected(undressed: None, garbage_collector: GarbageCollector) -> Iterator[None]:
    """Collect after each test too: many run no event loop. What is gone needs no other look."""
    del undressed
    yield
    garbage_collector.collect()


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """One sandbox for the whole run: give each test an address of its own, and it stays by itself.

    Without the service's limits, since the suite mails more than fifty times a day.
    """
    running = start_sandbox("--no-limits")
    yield running
    running.stop()


@pytest.fixture(scope="module")
def kept_sandbox() -> Iterator[Sandbox]:
    """The process under ``turned_sandbox``."""
    running = start_sandbox()
    yield running
    running.stop()


@pytest.fixture
def turned_sandbox(kept_sandbox: Sandbox) -> Iterator[Sandbox]:
    """A sandbox that keeps the service's limits, for a test that turns its controls; they are put back."""
    yield kept_sandbox
    as_before: dict[str, object] = {
        "clock": {"offset": 0},
        "faults": {"faults": []},
        "rules": {},
        "limits": {"on": True},
    }
    with urllib3.PoolManager(retries=False) as http:
        for control, value in as_before.items():
            reply = http.request("PUT", f"{kept_sandbox.endpoint}/sandbox/{control}", json=value)
            assert reply.status == 200, reply.data


@pytest.fixture
def own_sandbox() -> Iterator[Sandbox]:
    """A sandbox for one test alone."""
    running = start_sandbox()
    yield running
    running.stop()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, sandbox: Sandbox) -> Desk:
    """The window over the sandbox, ready to be used as a tester does."""
    opened = Desk(qtbot, tmp_path)
    opened.use(sandbox.environment)
    return opened


@pytest.fixture(scope="session", autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """As at the end of the app: a thread that runs on while the interpreter ends may take it down.

    So does what a test has copied: Qt's offscreen clipboard would destroy it after the interpreter's end.
    """
    yield
    end_threads(10)
    qapp.clipboard().setText("")
    _undress(qapp)


#: A signed token: two parts of JSON in base64, and the signature.
_TOKEN: Final = re.compile(rb"eyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}")


@pytest.fixture(scope="session", autouse=True)
def no_secret_in_any_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """After the whole suite, no file that it wrote holds a password that was typed or a token that was given.

    A sandbox keeps its users' sessions: its own state is left out.
    """
    yield
    secrets = [
        password.encode(coding)
        for password in (PASSWORD, WRONG_PASSWORD)
        for coding in ("utf-8", "utf-16-le")
    ]
    for file in tmp_path_factory.getbasetemp().rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert not any(secret in content for secret in secrets), f"a password stands in {file.name}"
            is_of_sandbox = "sandbox" in file.name or "state" in file.name
            assert is_of_sandbox or not _TOKEN.search(content), f"a token stands in {file.name}"
