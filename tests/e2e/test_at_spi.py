"""The app for a screen reader: the journey by AT-SPI actions alone, and a name for every input and button."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from resources.i18n.extract import FOLDER, read

ROOT: Final = Path(__file__).parents[2]
#: What the journey calls by name on the phone.
PHONE: Final = ("Email", "Password", "Confirm password", "Confirmation code", "Dismiss", "LOG OUT")
#: The menu, and the entry in it, of each dialog that may be opened and cancelled at any time.
DIALOGS: Final = (
    ("&File", "&Settings…"),
    ("&Test session", "N&ote…"),
    ("&Test session", "&Sessions…"),
    ("&Test session", "&Debrief…"),
    ("S&andbox", "&Pool of the sandbox…"),
    ("S&andbox", "&New pool in the sandbox…"),
    ("S&andbox", "A phone on the &sandbox…"),
    ("S&andbox", "&Make users…"),
    ("S&andbox", "&Clock, limits and faults…"),
)

#: Role and name of each input and button, by screen and dialog.
RECORD: Final = ROOT / "tests" / "at_spi" / "record.ko.json"
#: The Python of the system, which has the bindings.
PYTHON: Final = "/usr/bin/python3"


def has_packages() -> bool:
    """Whether there is a display without a screen, a bus, and something to listen on it."""
    if not (shutil.which("Xvfb") and shutil.which("dbus-run-session") and Path(PYTHON).exists()):
        return False
    imports = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    return subprocess.run([PYTHON, "-c", imports], capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(
    not has_packages(), reason="needs xvfb, at-spi2-core, dbus, python3-gi and gir1.2-atspi-2.0"
)


def told_to_journey(language: str) -> str:
    """The texts that the journey goes by, in ``language``, as JSON."""
    wanted = {*PHONE, *(name for path in DIALOGS for name in path)}
    known = {text: text for text in wanted}
    if language != "en":
        for kind in ("desk", "phone"):
            texts = read(FOLDER / f"{kind}_{language}.ts")
            known |= {text: words for (_, text), words in texts.items() if text in wanted}
    names = {text: words.replace("&", "") for text, words in known.items()}
    paths = [[names[name] for name in path] for path in DIALOGS]
    return json.dumps({"names": names, "dialogs": paths})


def recorded(seen: dict[str, list[str]]) -> dict[str, list[str]]:
    """What a screen reader had when this was last looked at. To record it anew, delete the file first."""
    if not RECORD.exists():
        RECORD.write_text(json.dumps(seen, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        pytest.fail(f"{RECORD.name} has been recorded: look at it")
    return dict(json.loads(RECORD.read_text(encoding="utf-8")))


@pytest.fixture(params=["ko"])
def walked(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, Any]:
    """What was heard and seen on the journey in one language."""
    (tmp_path / "settings.ini").write_text(f"[look]\nlanguage={request.param}\n", encoding="utf-8")
    app = [sys.executable, "-P", "-m", "gui", "--data-dir", str(tmp_path)]
    journey = f"{PYTHON} tests/at_spi/journey.py 'Signup Desk'"
    script = f"{subprocess.list2cmdline(app)} & app=$!; {journey}; kill $app; wait"
    reader, writer = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1440x900x24", "-noreset"], pass_fds=[writer]
    ) as x:
        os.close(writer)
        with os.fdopen(reader) as number:
            display = f":{number.readline().strip()}"
        environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        done = subprocess.run(
            ["dbus-run-session", "--", "bash", "-c", script],
            cwd=ROOT,
            env=environment,
            input=told_to_journey(request.param),
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        x.terminate()
    told = [line for line in done.stdout.splitlines() if line.startswith("{")]
    assert told, done.stderr
    return dict(json.loads(told[-1]))


def test_the_journey_is_done_by_actions_alone_and_everything_has_a_name(walked: dict[str, Any]) -> None:
    assert "\n".join(walked["unnamed"]) == ""
    assert walked["outlines"] == recorded(walked["outlines"])
    assert walked["leaks"] == []
    assert len(walked["heard"]) >= 5
    assert any("Invalid verification code provided" in words for words in walked["heard"])
