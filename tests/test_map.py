"""The maps name every folder and every module at the top, and nothing that is gone; links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

_ROOT: Final = Path(__file__).parent.parent
_GUI: Final = _ROOT / "gui"
_MAP: Final = (_GUI / "README.md").read_text(encoding="utf-8")
_DOCUMENTS: Final = [
    "README.md",
    "gui/README.md",
    "gui/sandbox/README.md",
    "tests/README.md",
    "resources/manual.md",
]


def test_the_map_names_every_folder_and_every_module_at_the_top() -> None:
    folders = {
        f"{path.parent.relative_to(_GUI)}/" for path in _GUI.rglob("__init__.py") if path.parent != _GUI
    }
    there = {folder for folder in folders if not folder.startswith("sandbox/")} | {"sandbox/"}
    there |= {path.name for path in _GUI.glob("*.py")} - {"__init__.py"}
    assert there - _named(_MAP) == set()


def test_the_map_of_the_sandbox_names_every_folder() -> None:
    room = _GUI / "sandbox"
    there = {f"{path.parent.relative_to(room)}/" for path in room.rglob("__init__.py") if path.parent != room}
    assert there - _named((room / "README.md").read_text(encoding="utf-8")) == set()


def test_the_modules_that_the_map_names_are_in_their_rooms() -> None:
    for line in _MAP.splitlines():
        if line.startswith("| `") and "/` " in line:
            rooms, inside = line.split(" | ")
            places = [_GUI / room for room in _named(rooms)]
            modules = {name for name in _named(inside) if re.fullmatch(r"[a-z_]+", name)}
            assert {
                name for name in modules if not any((place / f"{name}.py").exists() for place in places)
            } == set()


@pytest.mark.parametrize("document", _DOCUMENTS)
def test_every_file_and_folder_that_a_document_names_is_there(document: str) -> None:
    made_by_tools = {".venv/", ".node/", "dist/"}
    rooms = [_ROOT / room for room in ("gui", "resources", "tests")]
    there = [f"/{path.relative_to(_ROOT)}" for room in rooms for path in (room, *room.rglob("*"))]
    text = (_ROOT / document).read_text(encoding="utf-8")
    named = {name for name in _named(text) if name.endswith((".py", "/", ".json5", ".md"))} - made_by_tools
    assert {
        name for name in named if not any(path.endswith(f"/{name.rstrip('/')}") for path in there)
    } == set()


@pytest.mark.parametrize("document", ["README.md", "resources/README.ko.md", "resources/manual.md"])
def test_links_lead_somewhere(document: str) -> None:
    text = (_ROOT / document).read_text(encoding="utf-8")
    for file, heading in re.findall(r"\]\(([^)#:]*)(?:#([^)]*))?\)", text):
        target = (_ROOT / document).parent / file if file else _ROOT / document
        assert target.exists(), file
        if heading:
            headings = re.findall(r"^#+ (.*)$", target.read_text(encoding="utf-8"), re.MULTILINE)
            assert heading in {
                re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-") for text in headings
            }, heading


def _named(text: str) -> set[str]:
    """The words in backticks, without options, addresses and the paths of an API."""
    names = re.findall(r"`([^`\s]+)`", text)
    return {name for name in names if "*" not in name and not name.startswith(("/", "~", "-", "http:"))}
