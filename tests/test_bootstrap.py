"""The set-up of a tiny checkout: real processes, and package managers that only take notes."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import shutil
import signal
import subprocess
import sys
import venv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gui.machine import qt_platform

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parent.parent
SCRIPT = ROOT / "resources" / "bootstrap.py"
posix_only = pytest.mark.skipif(os.name != "posix", reason="package managers, sudo and signals")

PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""
# A build backend that needs no network: pip asks it for a wheel that points back to the checkout.
BACKEND = """
import pathlib, zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    with zipfile.ZipFile(pathlib.Path(folder, "desk-1-py3-none-any.whl"), "w") as wheel:
        wheel.writestr("desk.pth", str(pathlib.Path.cwd()))
        info = "desk-1.dist-info/"
        wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: desk\\nVersion: 1\\n")
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "RECORD", "")
    return "desk-1-py3-none-any.whl"
"""
APP = "import sys; print('app', *sys.argv[1:], sys.stdin.read()); sys.exit(7)"
SETTING_UP = "installing the Python packages"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that holds the real script, and a package that says what it was started with."""
    checkout = tmp_path / "my checkout"
    for name in ("resources", "gui"):
        (checkout / name).mkdir(parents=True)
    shutil.copy(SCRIPT, checkout / "resources")
    (checkout / "pyproject.toml").write_text(PROJECT)
    (checkout / "backend.py").write_text(BACKEND)
    (checkout / "gui" / "__init__.py").touch()
    (checkout / "gui" / "__main__.py").write_text(APP)
    return checkout


def bootstrap(checkout: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the checkout's script as a user does, from another folder."""
    return subprocess.run(
        [sys.executable, checkout / "resources" / "bootstrap.py", *arguments],
        cwd=checkout.parent,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | environment,
        input="typed",
        capture_output=True,
        text=True,
        check=False,
    )


def start_bootstrap(checkout: Path) -> subprocess.Popen[str]:
    """Start the checkout's script in a process group of its own, as a terminal does."""
    return subprocess.Popen(
        [sys.executable, checkout / "resources" / "bootstrap.py", "run"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


@pytest.fixture
def script(checkout: Path) -> ModuleType:
    """The checkout's script as a module."""
    spec = importlib.util.spec_from_file_location("bootstrap", checkout / "resources" / "bootstrap.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class TestCommandLine:
    def test_starts_the_app_and_the_second_time_does_nothing_else(self, checkout: Path) -> None:
        first = bootstrap(checkout, "run", "--tour", "a b")
        assert (first.returncode, first.stdout) == (7, "app --tour a b typed\n"), first.stderr
        assert SETTING_UP in first.stderr

        second = bootstrap(checkout, "run")
        assert (second.returncode, second.stdout, second.stderr) == (7, "app typed\n", "")

    def test_a_failure_is_a_sentence(self, checkout: Path) -> None:
        make_venv(checkout / ".venv", pip="raise SystemExit('OSError: No space left on device')")
        failed = bootstrap(checkout, "run")
        assert (failed.returncode, failed.stdout) == (1, "")
        assert failed.stderr.splitlines()[1:] == [
            "Signup Desk: The disk is full. Remedy: free 2 GB, then start this again."
        ]

    @posix_only
    def test_ctrl_c_ends_it_in_silence(self, checkout: Path) -> None:
        begun = checkout / "begun"
        os.mkfifo(begun)
        make_venv(checkout / ".venv", pip=f"import signal; open({str(begun)!r}, 'w').close(); signal.pause()")
        process = start_bootstrap(checkout)
        begun.read_text()  # until pip is at work
        os.killpg(process.pid, signal.SIGINT)
        said = process.communicate()[1].splitlines()
        assert process.returncode == 130
        assert len(said) == 1
        assert SETTING_UP in said[0]
        assert (checkout / ".venv" / "set-up.txt").read_text() == "unfinished"

    @posix_only
    def test_the_second_of_two_waits_for_the_first(self, checkout: Path) -> None:
        begun, go_on = checkout / "begun", checkout / "go on"
        os.mkfifo(begun)
        os.mkfifo(go_on)
        make_venv(checkout / ".venv", pip=f"open({str(begun)!r}, 'w').close(); open({str(go_on)!r}).close()")
        first = start_bootstrap(checkout)
        begun.read_text()
        second = start_bootstrap(checkout)
        assert second.stderr is not None
        assert "waiting" in second.stderr.readline()
        go_on.write_text("")
        assert SETTING_UP in first.communicate()[1]
        assert SETTING_UP not in second.communicate()[1]

    @pytest.mark.parametrize(("arguments", "status"), [([], 2), (["walk"], 2), (["--help"], 0)])
    def test_explains_itself(self, checkout: Path, arguments: list[str], status: int) -> None:
        answer = bootstrap(checkout, *arguments)
        assert answer.returncode == status
        assert "bootstrap.py run" in answer.stdout
        assert not (checkout / ".venv").exists()

    def test_an_old_python_says_which_one_is_needed(self, checkout: Path) -> None:
        path = str(checkout / "resources" / "bootstrap.py")
        pretend = "import runpy, sys; sys.version_info = (3, 9, 2); sys.version = '3.9.2 (old)'; "
        code = f"{pretend} sys.argv[1:] = ['run']; runpy.run_path({path!r}, run_name='__main__')"
        answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert answer.returncode == 1
        assert "Python 3.11 or newer is needed, and this is 3.9.2" in answer.stderr
        assert "Traceback" not in answer.stderr

    def test_an_old_python_can_read_it(self) -> None:
        ast.parse(SCRIPT.read_text("utf-8"), feature_version=(3, 9))

    def test_the_readme_says_how_to_start_and_once_how_to_test(self) -> None:
        readme = (ROOT / "README.md").read_text("utf-8")
        lines = re.findall(r"^ *python3 resources/bootstrap\.py (\w+)$", readme, re.MULTILINE)
        assert "run" in lines
        assert lines.count("test") == 1


class TestPythonPackages:
    """When .venv is left alone, added to or made anew. The installers only take notes."""

    @pytest.fixture
    def ran(self, script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        """What was installed: "venv", or the package with its extras."""
        ran: list[str] = []

        def note(_python: str, module: str, *arguments: str) -> None:
            ran.append(module if module == "venv" else arguments[-1])
            if module == "venv":
                make_venv(script.VENV)

        monkeypatch.setattr(script, "run_python", note)
        return ran

    def test_nothing_is_there(self, script: ModuleType, ran: list[str]) -> None:
        script.add_python_packages({"test"})
        assert ran == ["venv", ".[test]"]

    def test_all_is_there(self, script: ModuleType, ran: list[str]) -> None:
        script.add_python_packages({"test", "dev"})
        ran.clear()
        script.add_python_packages({"test"})
        script.add_python_packages(set())
        assert ran == []

    def test_an_extra_is_added_and_none_is_lost(self, script: ModuleType, ran: list[str]) -> None:
        script.add_python_packages({"test"})
        ran.clear()
        script.add_python_packages({"dev"})
        script.add_python_packages({"test"})
        assert ran == [".[dev,test]"]

    @pytest.mark.parametrize("trouble", ["project", "unfinished", "stamp", "interpreter", "pip", "moved"])
    def test_made_anew(
        self, script: ModuleType, ran: list[str], monkeypatch: pytest.MonkeyPatch, trouble: str
    ) -> None:
        script.add_python_packages({"test"})
        ran.clear()
        if trouble == "project":
            (script.ROOT / "pyproject.toml").write_text("another")
        elif trouble == "unfinished":
            script.STAMP.write_text("unfinished")
        elif trouble == "stamp":
            script.STAMP.write_text("")
        elif trouble == "interpreter":
            script.PYTHON.unlink()
        elif trouble == "pip":
            shutil.rmtree(next(script.VENV.rglob("pip")))
        elif trouble == "moved":
            moved = shutil.copytree(script.ROOT, script.ROOT.parent / "elsewhere", symlinks=True)
            monkeypatch.setattr(script, "ROOT", moved)
        script.add_python_packages({"test"})
        assert ran == ["venv", ".[test]"]

    def test_somebodys_own_is_added_to(self, script: ModuleType, ran: list[str]) -> None:
        make_venv(script.VENV)
        script.add_python_packages(set())
        assert ran == ["."]

    @pytest.mark.parametrize("module", ["venv", "pip"])
    def test_a_failure_leaves_no_stamp(
        self, script: ModuleType, monkeypatch: pytest.MonkeyPatch, module: str
    ) -> None:
        def fail(_python: str, called: str, *_: str) -> None:
            if called == module:
                raise script.SetUpError

        monkeypatch.setattr(script, "run_python", fail)
        with pytest.raises(script.SetUpError):
            script.add_python_packages(set())
        assert script.STAMP.read_text() == "unfinished"


def make_venv(folder: Path, pip: str = "") -> None:
    """Make a virtual environment with a script in pip's place, which takes no time."""
    venv.create(folder, symlinks=os.name == "posix")
    library = "Lib" if os.name == "nt" else "lib/python{}.{}".format(*sys.version_info)
    package = folder / library / "site-packages" / "pip"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(pip)


class TestMissing:
    @pytest.fixture(autouse=True)
    def bare(self, script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(script, "loads", lambda _: False)
        monkeypatch.setattr(script, "has_font", lambda: True)
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            monkeypatch.delenv(name, raising=False)

    def test_without_a_screen(self, script: ModuleType) -> None:
        assert script.missing_from_system() == [*script.LIBRARIES]

    @pytest.mark.parametrize(
        ("variables", "screens"),
        [
            ({"DISPLAY": ":0"}, ["xcb"]),
            ({"WAYLAND_DISPLAY": "wayland-0"}, ["wayland"]),
            ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["wayland", "xcb"]),
            ({"DISPLAY": ":0", "QT_QPA_PLATFORM": ""}, ["xcb"]),
            ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, ["xcb"]),
            ({"QT_QPA_PLATFORM": "xcb"}, ["xcb"]),
            ({"QT_QPA_PLATFORM": "xcb:something"}, ["xcb"]),
            ({"QT_QPA_PLATFORM": "wayland"}, ["wayland"]),
            ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland;xcb"}, ["wayland", "xcb"]),
            ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, []),
            ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "minimal"}, []),
            ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, []),
            ({"QT_QPA_PLATFORM": "linuxfb:fb=/dev/fb1"}, []),
            ({"QT_QPA_PLATFORM": "eglfs"}, []),
        ],
        ids=str,
    )
    def test_with_a_screen(
        self,
        script: ModuleType,
        monkeypatch: pytest.MonkeyPatch,
        variables: dict[str, str],
        screens: list[str],
    ) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        libraries = [library for screen in screens for library in script.SCREEN_LIBRARIES[screen]]
        assert script.missing_from_system() == [*script.LIBRARIES, *libraries]
        # What is installed here is what the app then looks for.
        assert script.platforms() == qt_platform.platforms()

    def test_the_tests_use_no_screen(self, script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DISPLAY", ":0")
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        asked: list[list[str]] = []
        monkeypatch.setattr(script, "add_system_packages", asked.append)
        monkeypatch.setattr(script, "add_python_packages", lambda _: None)
        monkeypatch.setattr(script, "start", lambda *_: 0)
        assert script.main(["test"]) == 0
        assert asked == [[*script.LIBRARIES]]

    def test_only_a_font(self, script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(script, "loads", lambda _: True)
        monkeypatch.setattr(script, "has_font", lambda: False)
        assert script.missing_from_system() == ["fonts"]

    @pytest.mark.parametrize("platform", ["darwin", "win32"])
    def test_elsewhere_qt_brings_all(
        self, script: ModuleType, monkeypatch: pytest.MonkeyPatch, platform: str
    ) -> None:
        monkeypatch.setattr(sys, "platform", platform)
        assert script.missing_from_system() == []

    def test_asks_the_loader(self) -> None:
        code = f"import runpy; print(runpy.run_path({str(SCRIPT)!r})['loads']('libno-such-thing.so.1'))"
        answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert answer.stdout == "False\n"


@posix_only
class TestSystemPackages:
    """The commands that are run on a system whose package manager and sudo only take notes."""

    @pytest.fixture(autouse=True)
    def system(self, script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
        """A system with apt-get and sudo, and a user who is root."""
        monkeypatch.setenv("PATH", str(tmp_path / "bin"))
        monkeypatch.setenv("NOTES", str(tmp_path / "notes"))
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        monkeypatch.setattr(script, "is_usable", lambda: True)
        (tmp_path / "bin").mkdir()
        for name in ("env", "sh", "cat"):
            (tmp_path / "bin" / name).symlink_to(shutil.which(name, path=os.defpath) or f"/bin/{name}")
        command(tmp_path, "apt-get", "")
        command(tmp_path, "sudo", '[ "$1" = -n ] && shift; exec "$@"')
        command(tmp_path, "true", "")
        return tmp_path

    def test_nothing_missing_runs_nothing(self, script: ModuleType, system: Path) -> None:
        script.add_system_packages([])
        assert notes(system) == []

    def test_root_needs_no_sudo(self, script: ModuleType, system: Path) -> None:
        script.add_system_packages(["libGL.so.1", "libEGL.so.1", "libxcb-cursor.so.0", "fonts"])
        install = "apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends"
        assert notes(system) == [f"{install} fonts-dejavu-core libegl1 libgl1 libxcb-cursor0"]

    def test_a_user_goes_through_sudo(
        self, script: ModuleType, system: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        script.add_system_packages(["libGL.so.1"])
        assert [line.split()[0] for line in notes(system)] == ["sudo", "true", "sudo", "apt-get"]
        assert notes(system)[2].startswith("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get ")

    def test_python_without_ensurepip(
        self, script: ModuleType, system: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
        script.add_system_packages([])
        assert notes(system) == []

        monkeypatch.setattr(script, "is_usable", lambda: False)
        script.add_system_packages([])
        assert notes(system)[0].endswith(" python{}.{}-venv".format(*sys.version_info))

    def test_fetches_the_package_lists_only_where_they_lack(self, script: ModuleType, system: Path) -> None:
        command(system, "apt-get", 'case "$*" in update) : >"$NOTES.lists";; *) [ -e "$NOTES.lists" ];; esac')
        script.add_system_packages(["libGL.so.1"])
        assert [line.split()[-1] for line in notes(system)] == ["libgl1", "update", "libgl1"]

    def test_a_refusal_is_passed_on(self, script: ModuleType, system: Path) -> None:
        command(system, "apt-get", "echo Reading; echo 'E: Unable to lock it.'; exit 100")
        with pytest.raises(script.SetUpError, match=r"^That failed: E: Unable to lock it\. .* libgl1$"):
            script.add_system_packages(["libGL.so.1"])

    def test_a_dead_network_is_named(self, script: ModuleType, system: Path) -> None:
        offline = "W: Failed to fetch: Temporary failure resolving 'deb.debian.org'"
        command(
            system,
            "apt-get",
            f'[ "$1" = update ] && echo "{offline}" || {{ echo "E: no candidate"; exit 100; }}',
        )
        with pytest.raises(script.SetUpError, match=r"^The network cannot be reached\."):
            script.add_system_packages(["libGL.so.1"])

    @pytest.mark.parametrize(
        ("sudo", "says"),
        [(None, "there is no sudo. Run as root: apt-get"), ("exit 1", "cannot be typed here")],
    )
    def test_without_a_way_to_become_root(
        self, script: ModuleType, system: Path, monkeypatch: pytest.MonkeyPatch, sudo: str | None, says: str
    ) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        monkeypatch.setattr(sys, "stdin", None)
        (system / "bin" / "sudo").unlink()
        if sudo:
            command(system, "sudo", sudo)
        with pytest.raises(script.SetUpError, match=says) as error:
            script.add_system_packages(["libGL.so.1"])
        assert str(error.value).endswith(" libgl1")
        assert not any(line.startswith("apt-get") for line in notes(system))

    @pytest.mark.parametrize(
        ("manager", "ends"),
        [
            ("dnf", "install -y dejavu-sans-fonts libGL.so.1()(64bit)"),
            ("zypper", "--no-recommends dejavu-fonts libGL.so.1()(64bit)"),
            ("pacman", "--noconfirm libglvnd ttf-dejavu"),
        ],
    )
    def test_other_systems(self, script: ModuleType, system: Path, manager: str, ends: str) -> None:
        (system / "bin" / "apt-get").rename(system / "bin" / manager)
        script.add_system_packages(["libGL.so.1", "fonts"])
        assert notes(system)[0].startswith(manager)
        assert notes(system)[0].endswith(ends)

    def test_an_unknown_system_gets_the_names(self, script: ModuleType, system: Path) -> None:
        (system / "bin" / "apt-get").unlink()
        with pytest.raises(script.SetUpError, match=r"^This system lacks libGL\.so\.1, fonts\."):
            script.add_system_packages(["libGL.so.1", "fonts"])


def command(system: Path, name: str, does: str) -> None:
    """Put a command into the system that notes how it was called."""
    path = system / "bin" / name
    path.write_text(f'#!/bin/sh\necho "${{0##*/}} $*" >>"$NOTES"\n{does}\n')
    path.chmod(0o755)


def notes(system: Path) -> list[str]:
    """What was called, in order."""
    path = system / "notes"
    return [line.strip() for line in path.read_text().splitlines()] if path.exists() else []


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full. Remedy: free 2 GB"),
        ("WARNING: Retrying after NewConnectionError\nERROR: No matching", "The network cannot be reached."),
        ("Collecting\nERROR: No matching distribution\nnote: see above", "That failed: ERROR: No matching"),
        ("odd\nlast words", "That failed: last words."),
        ("", "That failed: the installer said nothing."),
    ],
)
def test_a_failure_becomes_a_sentence(script: ModuleType, output: str, sentence: str) -> None:
    assert script.reason(output).startswith(sentence)
