"""Unseen characters made visible, and back."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.visible import as_it_was, unseen, visible

_KINDS = ["Cc", "Cf", "Cs", "Zl", "Zp", "Zs"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("tester+tag@example.com", "tester+tag@example.com"),
        ("a\u200bb@example.com", "a[U+200B]b@example.com"),
        ("a\u00a0b", "a[U+00A0]b"),
        ("\u202emoc.elpmaxe@a", "[U+202E]moc.elpmaxe@a"),
        ("so\u00adft", "so[U+00AD]ft"),
        ("\ufeffa", "[U+FEFF]a"),
        ("a\nb\tc\0", "a[U+000A]b[U+0009]c[U+0000]"),
        ("\u3164", "[U+3164]"),
        ("\U000e0041", "[U+E0041]"),
        ("\ud800", "[U+D800]"),
        ("이메일 ünï 😀", "이메일 ünï 😀"),
    ],
)
def test_what_nobody_sees_is_shown_by_its_code_point(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert as_it_was(shown) == text


def test_lines_of_a_pane_stay_lines() -> None:
    assert visible('{\n\t"a": "\u202eb"\n}', keep="\n\t") == '{\n\t"a": "[U+202E]b"\n}'


def test_no_unseen_character_of_unicode_is_left_out() -> None:
    characters = map(chr, range(sys.maxunicode + 1))
    left = [each for each in characters if unicodedata.category(each) in _KINDS and visible(each) == each]
    assert left == [" "]


@given(st.text(st.one_of(st.characters(), st.sampled_from("[]U+200B\u200b")), max_size=40))
def test_every_text_comes_back_as_it_was(text: str) -> None:
    assert as_it_was(visible(text)) == text


def test_unseen_characters_are_told_by_place_and_name() -> None:
    assert unseen("pass\u200bword\n") == [(5, "U+200B ZERO WIDTH SPACE"), (10, "U+000A LINE FEED")]
    assert unseen("\u00a0") == [(1, "U+00A0 NO-BREAK SPACE")]
    assert unseen("plain text") == []
