"""Collects what is to be translated into the ``.ts`` files beside this one, and keeps the translations there.

``python resources/i18n/extract.py`` brings the files up to date; with ``--check`` it only tells what is
stale or not translated, and returns 1. Qt's ``lupdate`` knows neither ``N_`` nor functions of our own around
``translate``.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree

import pyjson5

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = Path(__file__).parent
MIRRORED: Final = "qps-plocm"
#: The languages of each kind of text. German is a check of long strings for the phone: its sentences are
#: there as far as the phone tells them.
LANGUAGES: Final = {"desk": ("ko",), "phone": ("ko", "de", MIRRORED), "sentences": ("ko", "de", MIRRORED)}
#: Which sentences a phone tells, by the files that they are written in.
TOLD_ON_PHONE: Final = (
    "gui/cognito/phone_calls/",
    "gui/cognito/error_replies",
    # The desk's notices at the foot of the phone.
    "gui/desk/",
    "gui/dialogs/sandbox/words",
    "gui/dialogs/test_session/report",
    "gui/http_failures",
    "gui/look/attribute_labels",
)
#: RIGHT-TO-LEFT MARK: each text begins where one in Arabic or Hebrew would.
_FROM_THE_RIGHT: Final = "\u200f"
_PARTS: Final = re.compile(r"\{[^}]*\}|&.|[^{&]+|.", re.DOTALL)
_ACCENTED: Final = str.maketrans("AEIOUYaeiouycnsz", "ÅÉÎÖÛÝåéîöûýçñšž")

#: Text by context, of one kind; each with the files that it is written in.
Texts = dict[tuple[str, str], set[str]]


def texts() -> dict[str, Texts]:
    """All that is to be translated, by kind."""
    found: dict[str, Texts] = {kind: {} for kind in LANGUAGES}
    for file in sorted(ROOT.joinpath("gui").rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        room = "phone" if name.startswith("gui/phone/") else "desk"
        for context, text in _texts_of(ast.parse(file.read_text(encoding="utf-8"))):
            kind = "sentences" if context == "Sentence" and room == "desk" else room
            found[kind].setdefault((context, text), set()).add(name)
    for text in _texts_of_cases():
        found["desk"].setdefault(("cases", text), set()).add("resources/checklist/cases.json5")
    return found


def _texts_of_cases() -> Iterator[str]:
    """What the cases of the app's own check list say to a tester."""
    file = ROOT / "resources" / "checklist" / "cases.json5"
    cases = pyjson5.decode(file.read_text(encoding="utf-8"))["cases"]
    return (case[name] for case in cases for name in ("area", "title", "why", "by_hand") if case.get(name))


def _texts_of(
    tree: ast.AST, owner: str = "", wrappers: dict[str, str] | None = None
) -> Iterator[tuple[str, str]]:
    """Context and text of each ``self.tr``, ``N_``, ``translate`` and of what calls the last of them."""
    wrappers = dict(wrappers or {})
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, ast.FunctionDef) and (context := _context_of_wrapper(child)):
            wrappers[child.name] = context
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, ast.Call) and (found := _text_of_call(child, owner, wrappers)):
            yield found
        inner = child.name if isinstance(child, ast.ClassDef) else owner
        yield from _texts_of(child, inner, wrappers)


def _context_of_wrapper(function: ast.FunctionDef) -> str | None:
    last = function.body[-1]
    if isinstance(last, ast.Return) and isinstance(last.value, ast.Call):
        call = last.value
        if isinstance(call.func, ast.Attribute) and call.func.attr == "translate" and len(call.args) == 2:
            context, text = call.args
            if isinstance(context, ast.Constant) and isinstance(text, ast.Name):
                return str(context.value)
    return None


def _text_of_call(call: ast.Call, owner: str, wrappers: dict[str, str]) -> tuple[str, str] | None:
    literals = [
        arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
    ]
    if not literals:
        return None
    match call.func:
        case ast.Name("N_"):
            return "Sentence", literals[0]
        case ast.Name(name) if name in wrappers:
            return wrappers[name], literals[0]
        case ast.Attribute(ast.Name("self"), "tr"):
            return owner, literals[0]
        case ast.Attribute(_, "translate") if len(literals) == 2:
            return literals[0], literals[1]
    return None


def wanted(kind: str, language: str, found: dict[str, Texts]) -> list[tuple[str, str]]:
    """What a file is to hold, in its order."""
    german = language == "de" and kind == "sentences"
    return sorted(
        key
        for key, files in found[kind].items()
        if not german or any(f.startswith(TOLD_ON_PHONE) for f in files)
    )


def read(file: Path) -> dict[tuple[str, str], str]:
    """The translations in ``file``; an unfinished one is empty."""
    if not file.exists():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


def mirrored(text: str) -> str:
    """``text`` as the pseudo-locale has it: accented and longer; placeholders and mnemonics as they are."""
    parts = [part if part[0] in "{&" else part.translate(_ACCENTED) for part in _PARTS.findall(text)]
    return f"{_FROM_THE_RIGHT}[!! {''.join(parts)} !!]" if text.strip() else text


def write(file: Path, language: str, keys: list[tuple[str, str]]) -> None:
    """Write ``keys`` with the translations that ``file`` has of them."""
    known = read(file)
    root = ElementTree.Element("TS", version="2.1", language=language.replace("qps-plocm", "ar"))
    contexts: dict[str, ElementTree.Element] = {}
    for name, text in keys:
        if name not in contexts:
            contexts[name] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[name], "name").text = name
        message = ElementTree.SubElement(contexts[name], "message")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        translation.text = mirrored(text) if language == MIRRORED else known.get((name, text), "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def problems() -> list[str]:
    """What is stale or not translated, a line each."""
    found, told = texts(), []
    for kind, languages in LANGUAGES.items():
        for language in languages:
            file, keys = FOLDER / f"{kind}_{language}.ts", wanted(kind, language, found)
            known = read(file)
            told += [f"{file.name}: not translated: {key}" for key in keys if not known.get(key)]
            told += [f"{file.name}: stale: {key}" for key in known.keys() - set(keys)]
    return told


def main() -> int:
    """Bring the files up to date, or check them; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing; tell what is stale or missing")
    if not parser.parse_args().check:
        found = texts()
        for kind, languages in LANGUAGES.items():
            for language in languages:
                write(FOLDER / f"{kind}_{language}.ts", language, wanted(kind, language, found))
    told = problems()
    print("\n".join(told) or "All is translated.")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
