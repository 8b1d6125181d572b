"""What this app is made of, for bug reports and licences: versions, packages and their licences.

Read from the packages' metadata, of which a frozen app may carry a part: what is missing is left out.
"""

from __future__ import annotations

import platform
import re
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final

import PySide6
from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from gui import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

_APP: Final = "signup-desk"
#: A requirement: its name, the extras it asks for, and when it holds.
_REQUIREMENT: Final = re.compile(r"([\w.-]+)\s*(?:\[([^\]]*)\])?[^;]*(?:;(.*))?")
_EXTRA: Final = re.compile(r"extra\s*==\s*[\"']([\w.-]+)[\"']")
_LICENCE_FILE: Final = re.compile(r"(licen[cs]e|copying|notice|copyright)", re.IGNORECASE)
_CLASSIFIER: Final = "License :: "
#: A licence in a field that some packages fill with its whole text.
_LONGEST: Final = 60


@dataclass(frozen=True)
class Package:
    """An installed package; ``licence`` is its short name, ``text`` its words: both may be missing."""

    name: str
    version: str
    licence: str
    text: str


def versions() -> dict[str, str]:
    """The versions of what decides how the app behaves, by its name."""
    return {
        "Signup Desk": __version__,
        "Python": sys.version.split()[0],
        "Qt": qVersion(),
        "PySide6": PySide6.__version__,
        "botocore": _version("botocore"),
        "moto": _version("moto"),
        "System": f"{QSysInfo.prettyProductName()}, {platform.machine()}",
        "Display": QGuiApplication.platformName(),
    }


def packages() -> list[Package]:
    """What the app needs to run, and what that needs in turn, as far as it is installed."""
    found: dict[str, Package] = {}
    seen = set[tuple[str, frozenset[str]]]()
    waiting = [(_APP, frozenset[str]())]
    while waiting:
        seen.add(needed := waiting.pop())
        name, extras = needed
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system, or not carried along
        found[name] = _package(distribution)
        waiting += set(_needed(distribution, extras)) - seen
    if not found:
        found = {each.name: _package(each) for each in metadata.distributions()}
    return sorted(found.values(), key=lambda package: package.name.casefold())


def without_places(text: str) -> str:
    """``text`` without the folders where the app and Python lie, and without the user's: they tell names."""
    places = {str(Path(__file__).parents[2]), sys.prefix, sys.base_prefix}
    shortened = {**dict.fromkeys(places, "…"), str(Path.home()): "~"}
    for place in sorted(shortened, key=len, reverse=True):
        text = text.replace(place, shortened[place])
    return text


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return str(getattr(sys.modules.get(name), "__version__", "?"))


def _needed(
    distribution: metadata.Distribution, extras: frozenset[str]
) -> Iterator[tuple[str, frozenset[str]]]:
    for requirement in distribution.requires or ():
        if match := _REQUIREMENT.match(requirement):
            name, wanted, marker = match.groups()
            extra = _EXTRA.search(marker or "")
            if extra is None or extra[1] in extras:
                yield _same(name), frozenset(each.strip() for each in (wanted or "").split(",") if each)


def _same(name: str) -> str:
    """The one name of all that stand for the same package."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _package(distribution: metadata.Distribution) -> Package:
    about = distribution.metadata
    files = [file for file in distribution.files or () if _LICENCE_FILE.match(file.name)]
    in_metadata = [file for file in files if ".dist-info" in str(file)]
    texts = [_text(file) for file in in_metadata or files]
    return Package(about["Name"], distribution.version, _licence(about), "\n\n".join(filter(None, texts)))


def _licence(about: metadata.PackageMetadata) -> str:
    fields = [*(about.get_all("License-Expression") or ()), *(about.get_all("License") or ())]
    given = next(iter(fields), "")
    if given and given != "UNKNOWN" and len(given) <= _LONGEST and "\n" not in given:
        return given
    classifiers = [each for each in about.get_all("Classifier") or () if each.startswith(_CLASSIFIER)]
    return ", ".join(each.rpartition(" :: ")[2] for each in classifiers)


def _text(file: metadata.PackagePath) -> str:
    try:
        return Path(str(file.locate())).read_text("utf-8", "replace")
    except OSError:
        return ""
