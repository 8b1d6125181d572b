"""The Debian package: the bundle in /usr/lib, and what a desktop shows of it."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from email.utils import format_datetime
from typing import TYPE_CHECKING, Final

from gui import __version__
from resources.packaging import icons
from resources.packaging.contents import APP_ID, DESKTOP_NAME, ROOT, package_of_the_system, released
from resources.packaging.man_page import man_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_OURS: Final = ROOT / "resources" / "packaging" / "linux"
_MAINTAINER: Final = "Signup Desk <signup-desk@signupdesk.example>"
_CONTROL: Final = """\
Package: signup-desk
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: fonts-noto-cjk | fonts-nanum, xdg-utils
Suggests: gnome-keyring | kwalletmanager
Section: devel
Priority: optional
Description: test a mobile app's e-mail sign-up by hand
 A mobile app that signs people up through AWS Amplify talks to an Amazon
 Cognito user pool: sign up, a code by mail, VERIFY, log in. Signup Desk shows
 the app's own screens on a desktop, and beside them what a phone hides: the
 pool's users, the mail with the code, and every call. By default it works on
 an embedded sandbox, without an AWS account and without a network.
 .
 Python and Qt are inside.
"""
_OVERRIDES: Final = """\
# Python, Qt and what they load are inside, as their projects publish them.
signup-desk: embedded-library
signup-desk: hardening-no-pie
signup-desk: library-not-linked-against-libc
signup-desk: shared-library-lacks-prerequisites
"""
_COPYRIGHT: Final = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Signup Desk
Comment: Python, Qt and the other packages inside have licences of their own,
 which lie in /usr/lib/signup-desk/licences.

Files: *
Copyright: {year} Signup Desk
License: MIT
{licence}
"""


def build_deb(bundle: Path, tree: Path, folder: Path) -> Path:
    """Build the package of the bundle into ``folder``; ``tree`` is made anew, and holds what it installs.

    Raises:
        LookupError: The bundle needs a library of the system whose package is not known.
        subprocess.CalledProcessError: dpkg-deb has failed.
    """
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / "usr/lib/signup-desk", symlinks=True)
    for library in (tree / "usr/lib").rglob("*.so*"):
        library.chmod(0o644)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/signup-desk").symlink_to("../lib/signup-desk/signup-desk")
    write_desktop_files(tree / "usr/share")
    _write(tree / "usr/share/lintian/overrides/signup-desk", _OVERRIDES)
    _write(tree / "usr/share/man/man1/signup-desk.1.gz", _zipped(man_page()))
    _write_documents(tree / "usr/share/doc/signup-desk")
    _write_control(tree)
    package = folder / f"signup-desk_{__version__}_{_architecture()}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", tree, package], check=True)
    return package


def write_desktop_files(share: Path) -> None:
    """Write what a desktop reads of an app: its entry, its metainfo and its icon in each size."""
    entry = share / "applications" / f"{DESKTOP_NAME}.desktop"
    _write(entry, (_OURS / entry.name).read_text("utf-8"))
    metainfo = share / "metainfo" / f"{APP_ID}.metainfo.xml"
    text = (_OURS / metainfo.name).read_text("utf-8")
    _write(metainfo, text.replace("@VERSION@", __version__).replace("@DATE@", f"{released():%Y-%m-%d}"))
    drawing = ROOT / "resources" / "icons" / "app.svg"
    hicolor = share / "icons" / "hicolor"
    _write(hicolor / "scalable" / "apps" / f"{DESKTOP_NAME}.svg", drawing.read_text("utf-8"))
    for pixels in icons.HICOLOR:
        _write(hicolor / f"{pixels}x{pixels}" / "apps" / f"{DESKTOP_NAME}.png", icons.png(drawing, pixels))


def needed_libraries(tree: Path) -> set[str]:
    """The libraries that programs and libraries in the tree are linked with, and that are not in it."""
    linked = {
        library
        for file in tree.rglob("*")
        if file.is_file() and not file.is_symlink() and file.read_bytes()[:4] == b"\x7fELF"
        for library in _linked(file)
    }
    return linked - {file.name for file in tree.rglob("*.so*")}


def _linked(file: Path) -> Iterator[str]:
    told = subprocess.run(["readelf", "-d", file], capture_output=True, text=True, check=True).stdout
    yield from re.findall(r"\(NEEDED\).*\[(.+)\]", told)


def _write_control(tree: Path) -> None:
    files = sorted(file for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    sums = [
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  {file.relative_to(tree)}\n"
        for file in files
    ]
    control = _CONTROL.format(
        version=__version__,
        architecture=_architecture(),
        maintainer=_MAINTAINER,
        kilobytes=sum(file.stat().st_size for file in files) // 1024,
        depends=", ".join(_depends(tree)),
    )
    _write(tree / "DEBIAN" / "md5sums", "".join(sums))
    _write(tree / "DEBIAN" / "control", control)


def _depends(tree: Path) -> list[str]:
    packages = {library: package_of_the_system(library) for library in needed_libraries(tree)}
    if unknown := [library for library, package in packages.items() if not package]:
        raise LookupError(f"Neither in the bundle nor in contents.OF_THE_SYSTEM: {', '.join(unknown)}")
    version = (os.confstr("CS_GNU_LIBC_VERSION") or "").rpartition(" ")[2]
    known = {package for package in packages.values() if package} - {"libc6"}
    # Qt shows no text without a font, and knows no key without these rules.
    return [f"libc6 (>= {version})", *sorted(known), "fonts-dejavu-core | fonts-noto-core", "xkb-data"]


def _write_documents(folder: Path) -> None:
    licence = (ROOT / "resources" / "LICENSE").read_text("utf-8").strip()
    lines = "\n".join(f" {line}".rstrip() or " ." for line in licence.splitlines())
    _write(folder / "copyright", _COPYRIGHT.format(year=released().year, licence=lines))
    date = format_datetime(released())
    entry = f"signup-desk ({__version__}) unstable; urgency=medium\n\n  * See CHANGELOG.\n\n"
    _write(folder / "changelog.gz", _zipped(f"{entry} -- {_MAINTAINER}  {date}\n"))
    _write(folder / "CHANGELOG.gz", _zipped((ROOT / "resources" / "CHANGELOG.md").read_text("utf-8")))


def _zipped(text: str) -> bytes:
    return gzip.compress(text.encode(), mtime=0)


def _write(file: Path, content: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    file.chmod(0o644)


def _architecture() -> str:
    told = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return told.stdout.strip()
