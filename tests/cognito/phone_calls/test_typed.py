"""What was sent, told without showing it."""

from __future__ import annotations

import pytest

from gui.cognito.phone_calls.typed import Kind, Typed


@pytest.mark.parametrize(
    ("text", "sent", "words"),
    [
        ("123456", "123456", "6 characters"),
        ("1", "1", "1 character"),
        ("", "", "0 characters"),
        ("755 858", "755858", "6 characters, 1 blank removed"),
        (" 755 858", "755858", "6 characters, 2 blanks removed"),
        ("75-58 58", "755858", "6 characters, 2 removed"),
        ("secret\n", "secret", "6 characters, 1 line break removed"),
        ("secret\r\n", "secret", "6 characters, 1 line break removed"),
        ("a\nb\nc", "abc", "3 characters, 2 line breaks removed"),
        ("\uff17\uff15 1", "751", "3 characters, 1 blank removed, digits written as 0 to 9"),
        (" secret", " secret", "7 characters, begins with a blank"),
        ("secret ", "secret ", "7 characters, ends with a blank"),
        (" ", " ", "1 character, begins and ends with a blank"),
        ("secret\n", "secret\n", "7 characters, U+000A LINE FEED at 7"),
        ("se\u200bcret\0", "se\u200bcret\0", "8 characters, U+200B ZERO WIDTH SPACE at 3, U+0000 NUL at 8"),
        (
            "\u200b" * 5,
            "\u200b" * 5,
            "5 characters, U+200B ZERO WIDTH SPACE at 1, U+200B ZERO WIDTH SPACE at 2,"
            " U+200B ZERO WIDTH SPACE at 3, and 2 more of this kind",
        ),
    ],
)
def test_length_and_what_was_tidied_are_told(text: str, sent: str, words: str) -> None:
    assert str(Typed(Kind.CODE, text, sent).sent_in_words) == words


def test_neither_words_nor_repr_show_the_value() -> None:
    typed = Typed(Kind.PASSWORD, "Correct!h0rse ", "Correct!h0rse")
    assert "h0rse" not in f"{typed!r} {typed.sent_in_words} {typed.sent_in_words!r}"


def test_an_address_is_no_secret() -> None:
    assert [kind for kind in Kind if Typed(kind, "", "").is_secret] == [Kind.PASSWORD, Kind.CODE, Kind.ANSWER]
