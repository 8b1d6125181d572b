"""The bundle's spec, run as on each system by a PyInstaller that only takes notes, and what it names."""

from __future__ import annotations

import io
import re
import runpy
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PIL import Image

from gui import __version__
from resources.packaging import contents, icons, windows

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "resources" / "packaging" / "signup-desk.spec"
DRAWING = ROOT / "resources" / "icons" / "app.svg"
#: What PyInstaller finds, as (name in the bundle, file, kind); and what of it goes in.
BINARIES = [
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "xcb", "BINARY"),
    ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "gtk3", "BINARY"),
    ("libQt6XcbQpa.so.6", "qpa", "BINARY"),
    ("libgtk-3.so.0", "gtk", "BINARY"),
    ("libxcb.so.1", "libxcb", "BINARY"),
    ("libpython3.11.so.1.0", "python", "BINARY"),
    ("_cffi_backend.so", "cffi", "EXTENSION"),
]


class Notes:
    """What the spec made, by the name of what it called."""

    def __init__(self) -> None:
        self.made: dict[str, list[dict[str, Any]]] = {}

    def maker(self, name: str) -> Any:
        def make(*parts: Any, **options: Any) -> Any:
            self.made.setdefault(name, []).append({"parts": parts, **options})
            analysis = ModuleType(name)
            vars(analysis).update(binaries=[*BINARIES], datas=[], pure=[], scripts=[])
            return analysis

        return make


def run_spec(monkeypatch: pytest.MonkeyPatch, platform: str) -> dict[str, list[dict[str, Any]]]:
    bindepend, hooks = ModuleType("bindepend"), ModuleType("hooks")
    linked = {"xcb": {("libQt6XcbQpa.so.6", "")}, "gtk3": {("libgtk-3.so.0", "")}}
    vars(bindepend).update(get_imports=lambda file: linked.get(file, set()))
    vars(hooks).update(collect_data_files=lambda package: [(package, package)])
    for name in ("PyInstaller", "PyInstaller.depend", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, "PyInstaller.depend.bindepend", bindepend)
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "path", [*sys.path])
    notes = Notes()
    makers = {name: notes.maker(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    runpy.run_path(str(SPEC), {"SPECPATH": str(SPEC.parent), **makers})
    return notes.made


def test_linux_has_what_is_used_and_not_what_is_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    made = run_spec(monkeypatch, "linux")
    (collected,) = made["COLLECT"]
    names = {entry[0].rpartition("/")[2] for entry in collected["parts"][1]}
    assert names == {"libqxcb.so", "libQt6XcbQpa.so.6", "libpython3.11.so.1.0", "_cffi_backend.so"}
    assert [program["name"] for program in made["EXE"]] == ["signup-desk"]
    assert "BUNDLE" not in made


def test_windows_has_a_command_and_a_program_without_a_console(monkeypatch: pytest.MonkeyPatch) -> None:
    made = run_spec(monkeypatch, "win32")
    told = {(program["name"], program["console"]) for program in made["EXE"]}
    assert told == {("signup-desk", True), ("Signup Desk", False)}
    assert {Path(program["icon"]).suffix for program in made["EXE"]} == {".ico"}
    assert {Path(program["version"]).name for program in made["EXE"]} == {"version.txt"}


def test_macos_has_an_app(monkeypatch: pytest.MonkeyPatch) -> None:
    made = run_spec(monkeypatch, "darwin")
    (app,) = made["BUNDLE"]
    assert (app["bundle_identifier"], app["version"]) == (contents.BUNDLE_ID, __version__)
    assert re.fullmatch(r"[A-Za-z0-9.-]+", app["bundle_identifier"])  # CFBundleIdentifier
    assert app["info_plist"]["CFBundleLocalizations"] == ["en", "ko"]
    assert (app["name"], Path(app["icon"]).suffix) == ("Signup Desk.app", ".icns")


def test_the_version_resource_is_what_pyinstaller_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pefile")
    compat = pytest.importorskip("PyInstaller.compat")
    # It is imported for Windows' own files alone.
    monkeypatch.setattr(compat, "win32api", None, raising=False)
    versioninfo = pytest.importorskip("PyInstaller.utils.win32.versioninfo")
    names = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct")
    known = {name: getattr(versioninfo, name) for name in (*names, "VarFileInfo", "VarStruct")}
    read = eval(windows.version_resource("1.2.3"), known)
    assert (read.ffi.fileVersionMS, read.ffi.fileVersionLS) == (0x10002, 0x30000)
    texts = {line.name: line.val for table in read.kids[0].kids for line in table.kids}
    assert (texts["ProductName"], texts["ProductVersion"]) == ("Signup Desk", "1.2.3")


def test_the_icons_have_each_size(tmp_path: Path) -> None:
    icons.write_ico(DRAWING, tmp_path / "a.ico")
    icons.write_icns(DRAWING, tmp_path / "a.icns")
    with Image.open(tmp_path / "a.ico") as ico, Image.open(tmp_path / "a.icns") as icns:
        assert {16, 32, 48, 256} <= {width for width, _ in ico.info["sizes"]}
        assert {32, 128, 512} <= {width for width, *_ in icns.info["sizes"]}
    drawn = Image.open(io.BytesIO(icons.png(DRAWING, 16)))
    assert (drawn.getpixel((0, 0)), drawn.getpixel((8, 3))) == ((0, 0, 0, 0), (30, 136, 229, 255))


@pytest.mark.parametrize(
    ("name", "is_wanted"),
    [
        ("botocore/data/cognito-idp/2016-04-18/service-2.json.gz", True),
        ("botocore/data/ec2/2016-11-15/service-2.json.gz", False),
        ("botocore/data/endpoints.json", True),
        ("moto/iam/resources.json", True),
        ("moto/emr/resources.json", False),
        ("moto/moto_server/templates/dashboard.html", False),
        ("PySide6/Qt/translations/qtbase_ko.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\sqldrivers\\qsqlite.dll", False),
        ("gui/resources/style.qss", True),
    ],
)
def test_what_goes_in(name: str, is_wanted: bool) -> None:
    assert contents.is_wanted(name) is is_wanted


def test_each_service_is_one_of_moto_and_of_botocore() -> None:
    import botocore
    import moto

    data, services = Path(botocore.__file__).parent / "data", Path(moto.__file__).parent
    assert [name for name in contents.SERVICES if not (services / name / "urls.py").exists()] == []
    assert [name for name in contents.SERVICES.values() if not (data / name).exists()] == []
