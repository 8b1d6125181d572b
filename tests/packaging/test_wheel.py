"""The wheel carries what the app reads and nothing else; so does one that is made of the sdist."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from gui import __version__
from tests.packaging.test_translations import TS

ROOT: Path = Path(__file__).parents[2]
#: What ``resource`` is asked for, and what the packages show.
RESOURCES = {
    "CHANGELOG.md",
    "LICENSE",
    "checklist/cases.json5",
    "icons/app.svg",
    "report/comparison.html",
    "report/session.css",
    "report/session.html",
    "style.qss",
}


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with one translation more."""
    checkout = tmp_path_factory.mktemp("checkout")
    ignored = shutil.ignore_patterns("__pycache__", "*.qm")
    for name in ("gui", "resources"):
        shutil.copytree(ROOT / name, checkout / name, ignore=ignored)
    for name in (".gitignore", "pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, checkout)
    (checkout / "resources" / "i18n").mkdir(exist_ok=True)
    (checkout / "resources" / "i18n" / "made-up.ts").write_text(TS.format(translation="가입"), "utf-8")
    return checkout


def build(kind: str, checkout: Path, folder: Path) -> Path:
    """Build a "wheel", an "sdist" or an "editable" of the checkout into the folder, as pip would."""
    code = f"import sys; from hatchling.build import build_{kind} as build; print(build(sys.argv[1]))"
    folder.mkdir(exist_ok=True)
    made = subprocess.run(
        [sys.executable, "-c", code, str(folder)], cwd=checkout, capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stderr
    return folder / made.stdout.split()[-1]


def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_and_that_of_the_sdist(checkout: Path, tmp_path: Path) -> None:
    wheel = build("wheel", checkout, tmp_path / "wheel")
    assert wheel.name == f"signup_desk-{__version__}-py3-none-any.whl"
    carried = names(wheel)
    modules = {str(file.relative_to(ROOT)) for file in (ROOT / "gui").rglob("*.py")}
    assert modules <= carried
    assert {f"gui/resources/{name}" for name in RESOURCES | {"i18n/made-up.qm"}} <= carried
    rooms = {re.match(r"(gui/resources/[\w.]+|[\w.-]+)", name).group() for name in carried}  # type: ignore[union-attr]
    assert {room for room in rooms if not room.startswith("gui")} == {f"signup_desk-{__version__}.dist-info"}
    kept = {"CHANGELOG.md", "LICENSE", "checklist", "i18n", "icons", "report", "style.qss"}
    assert {room.rpartition("/")[2] for room in rooms if "/" in room} == kept
    assert [name for name in carried if name.endswith((".ts", ".pyc", ".unfinished"))] == []

    sdist = build("sdist", checkout, tmp_path / "sdist")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    unpacked = tmp_path / f"signup_desk-{__version__}"
    assert (unpacked / "resources" / "i18n" / "made-up.ts").exists()
    assert not list(unpacked.rglob("*.qm"))
    assert names(build("wheel", unpacked, tmp_path / "again")) == carried


def test_an_editable_install_finds_its_translations_in_the_checkout(checkout: Path, tmp_path: Path) -> None:
    compiled = checkout / "resources" / "i18n" / "made-up.qm"
    compiled.unlink(missing_ok=True)
    wheel = build("editable", checkout, tmp_path / "editable")
    assert compiled.exists()
    with zipfile.ZipFile(wheel) as archive:
        assert archive.read("_signup_desk.pth").decode().strip() == str(checkout)
