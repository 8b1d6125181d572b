"""Translations are compiled when they are missing or older than their source, and not otherwise."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

from resources.packaging.translations import compile_translations

if TYPE_CHECKING:
    from pathlib import Path

#: One sentence in Korean, as ``lupdate`` writes it.
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
  <context>
    <name>Window</name>
    <message><source>Sign up</source><translation>{translation}</translation></message>
  </context>
</TS>
"""


def translated(compiled: Path) -> str:
    translator = QTranslator()
    assert translator.load(str(compiled))
    return str(translator.translate("Window", "Sign up"))


def test_what_is_missing_or_stale_is_compiled(tmp_path: Path) -> None:
    source, compiled = tmp_path / "ko.ts", tmp_path / "ko.qm"
    source.write_text(TS.format(translation="가입"), "utf-8")
    assert compile_translations(tmp_path) == [compiled]
    assert translated(compiled) == "가입"

    made = compiled.stat().st_mtime_ns
    compile_translations(tmp_path)
    assert compiled.stat().st_mtime_ns == made

    source.write_text(TS.format(translation="회원 가입"), "utf-8")
    os.utime(source, ns=(made + 1, made + 1))
    compile_translations(tmp_path)
    assert translated(compiled) == "회원 가입"
    assert sorted(tmp_path.iterdir()) == [compiled, source]


def test_a_damaged_one_is_named_and_leaves_nothing(tmp_path: Path) -> None:
    source = tmp_path / "ko.ts"
    source.write_text("<TS><context>", "utf-8")
    with pytest.raises(RuntimeError, match=r"ko\.ts cannot be compiled: .*Parse error"):
        compile_translations(tmp_path)
    assert list(tmp_path.iterdir()) == [source]


def test_without_any_there_is_nothing_to_do(tmp_path: Path) -> None:
    assert compile_translations(tmp_path / "none") == []
