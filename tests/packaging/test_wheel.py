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
from resources.packaging.translations import compile_translations
from tests.packaging.test_translations import TS

ROOT: Path = Path(__file__).parents[2]
#: What of the resources is for developers.
NOT_CARRIED = re.compile(r"packaging/|pictures/|README|i18n/.*\.md|.*\.(py|pyc|ts|qm)$")


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
    folder.mkdir(exist_ok=True)
    return folder / backend(checkout, f"build_{kind}({str(folder)!r})").split()[-1]


def backend(checkout: Path, call: str) -> str:
    """What the build backend answers to a call in the checkout, and whatever it prints."""
    code = f"from hatchling.build import *; print({call})"
    made = subprocess.run(
        [sys.executable, "-c", code], cwd=checkout, capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stderr
    return made.stdout


def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_and_that_of_the_sdist(checkout: Path, tmp_path: Path) -> None:
    wheel = build("wheel", checkout, tmp_path / "wheel")
    assert wheel.name == f"signup_desk-{__version__}-py3-none-any.whl"
    carried = names(wheel)
    modules = {str(file.relative_to(ROOT)) for file in (ROOT / "gui").rglob("*.py")}
    resources = {str(file.relative_to(ROOT / "resources")) for file in (ROOT / "resources").rglob("*.*")}
    shown = {name for name in resources if not NOT_CARRIED.match(name)} | {"LICENSE"}
    assert {name for name in carried if name.endswith(".py")} == modules
    assert {f"gui/resources/{name}" for name in shown} <= carried
    compiled = {
        f"gui/resources/i18n/{source.stem}.qm" for source in (checkout / "resources/i18n").glob("*.ts")
    }
    assert {name for name in carried if "/i18n/" in name} == compiled
    assert {re.split("[/-]", name)[0] for name in carried} == {"gui", "signup_desk"}
    assert not [name for name in carried if "packaging/" in name or "pictures/" in name]

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


@pytest.mark.parametrize("kind", ["wheel", "editable"])
def test_the_compiler_of_translations_is_asked_for_within_the_apps_bounds(checkout: Path, kind: str) -> None:
    compiled = checkout / "resources" / "i18n" / "made-up.qm"
    compiled.unlink(missing_ok=True)
    assert "'pyside6-essentials<6.12,>=6.11.3'" in backend(checkout, f"get_requires_for_build_{kind}()")
    compile_translations(compiled.parent)
    assert "pyside6" not in backend(checkout, f"get_requires_for_build_{kind}()")
