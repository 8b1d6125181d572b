"""The translations: complete, and true to the English in what a program reads of them."""

from __future__ import annotations

import ast
import re
from collections import Counter
from typing import TYPE_CHECKING, Final

import pytest

from resources.i18n import extract

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILES: Final = sorted(extract.FOLDER.glob("*.ts"))
#: Suffixes of numbers: Korean writes them without a blank.
UNITS: Final = {" characters", " days", " s"}
#: What has the same name in every language, beside names of code and of formats.
NAMES: Final = {"ClientMetadata", "Enter", "Signup Desk", "Sub", "ValidationData", "you@your-company.com"}
_PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}")
_MNEMONIC: Final = re.compile(r"&([^&\s])")


in_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
in_korean = pytest.mark.parametrize(
    "file", [file for file in FILES if file.stem.endswith("_ko")], ids=lambda file: file.stem
)


@pytest.fixture(scope="module")
def problems() -> list[str]:
    return extract.problems()


def translations(file: Path) -> Iterator[tuple[str, str]]:
    """English and translation of each text that is translated."""
    yield from ((text, told) for (_, text), told in extract.read(file).items() if told)


def test_each_language_has_its_files() -> None:
    named = {f"{kind}_{language}" for kind, codes in extract.LANGUAGES.items() for language in codes}
    assert {file.stem for file in FILES} == named


@in_file
def test_every_text_is_translated_and_none_is_stale(file: Path, problems: list[str]) -> None:
    wrong = [line for line in problems if line.startswith(f"{file.name}:")]
    assert not wrong, "\n".join(["run resources/i18n/extract.py and translate:", *wrong])


@in_file
def test_values_stand_in_each_translation(file: Path) -> None:
    wrong = [
        (text, told)
        for text, told in translations(file)
        if Counter(_PLACEHOLDER.findall(text)) != Counter(_PLACEHOLDER.findall(told))
    ]
    assert not wrong


@in_file
def test_mnemonics_are_kept(file: Path) -> None:
    wrong = [
        (text, told)
        for text, told in translations(file)
        if len(_MNEMONIC.findall(text)) != len(_MNEMONIC.findall(told))
    ]
    assert not wrong


@in_korean
def test_korean_mnemonics_are_the_english_letters(file: Path) -> None:
    """Two that differ in English differ in Korean too, and a Korean keyboard types them."""
    wrong = [
        (text, told)
        for text, told in translations(file)
        if (letters := _MNEMONIC.findall(text)) and f"(&{letters[0].upper()})" not in told
    ]
    assert not wrong


@in_file
def test_blanks_and_ends_are_kept(file: Path) -> None:
    wrong = [
        (text, told)
        for text, told in translations(file)
        if text not in UNITS
        and any((text[:1].isspace() != told[:1].isspace(), text[-1:].isspace() != told[-1:].isspace()))
    ]
    assert not wrong


@in_korean
def test_nothing_is_left_in_english(file: Path) -> None:
    wrong = [
        text
        for text, told in translations(file)
        if told == text and text not in NAMES and re.search("[a-z]", _PLACEHOLDER.sub("", text))
    ]
    assert not wrong


def test_only_literals_are_marked_for_translation() -> None:
    assert not [
        where for where, call in marked() if not call.args or not isinstance(call.args[0], ast.Constant)
    ]


def test_the_extractor_finds_what_is_marked() -> None:
    """Qt looks ``self.tr`` up by the class: outside of one, or by another name, it is not found."""
    found = {text for texts in extract.texts().values() for context, text in texts if context}
    assert not [where for where, call in marked() if getattr(call.args[0], "value", "") not in found]


def marked() -> Iterator[tuple[str, ast.Call]]:
    """Place and call of all that marks a text for translation."""
    for file in sorted(extract.ROOT.joinpath("gui").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
        wrappers = {each.name for each in functions if extract._context_of_wrapper(each)}
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            name = getattr(call.func, "id", getattr(call.func, "attr", ""))
            if name in {"N_", "tr"} | wrappers:
                yield f"{file.relative_to(extract.ROOT)}:{call.lineno}: {ast.unparse(call)}", call
