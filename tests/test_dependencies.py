"""All imported packages are declared, and all declared ones are imported."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
#: ``_typeshed`` comes with the type checker, and is imported for it alone.
OWN = {"gui", "resources", "tests", "_typeshed"}
#: Run by hand, with what their own notes name; and by the system's Python, with a package of the system.
ELSEWHERE = (ROOT / "tests" / "sandbox" / "clients", ROOT / "tests" / "at_spi")


def normal(name: str) -> str:
    """A distribution's name as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def declared(requirements: list[str]) -> set[str]:
    names = [re.match(r"[\w.-]+", requirement) for requirement in requirements]
    return {normal(name.group()) for name in names if name}


def imported(folder: Path) -> Iterator[tuple[str, str]]:
    """Each top-level package that the code in ``folder`` imports, wherever it does, and the file."""
    for file in folder.rglob("*.py"):
        if any(file.is_relative_to(folder) for folder in ELSEWHERE):
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.Import():
                    names = [alias.name for alias in node.names]
                case ast.ImportFrom(module=str(module), level=0):
                    names = [module]
                case _:
                    continue
            for name in names:
                package = name.partition(".")[0]
                if package not in sys.stdlib_module_names | OWN:
                    yield package, str(file.relative_to(ROOT))


@pytest.mark.parametrize(
    ("folder", "requirements"),
    [
        ("gui", PROJECT["dependencies"]),
        ("tests", PROJECT["dependencies"] + PROJECT["optional-dependencies"]["test"]),
    ],
    ids=["gui", "tests"],
)
def test_what_is_imported_is_declared(folder: str, requirements: list[str]) -> None:
    distributions = packages_distributions()
    known = declared(requirements)
    undeclared = {
        f"{package} ({file})"
        for package, file in imported(ROOT / folder)
        if not known & {normal(name) for name in distributions.get(package, [])}
    }
    assert undeclared == set()


def test_what_the_app_declares_is_imported() -> None:
    distributions = packages_distributions()
    used = {normal(name) for package, _ in imported(ROOT / "gui") for name in distributions.get(package, [])}
    assert declared(PROJECT["dependencies"]) - used == set()
