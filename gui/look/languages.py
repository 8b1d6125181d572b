"""Sentences in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.sentences import Sentence

_CONTEXT = "Sentence"


def told(sentence: Sentence | str) -> str:
    """``sentence`` translated, with its values filled in; a server's own words stay as they are."""
    if isinstance(sentence, str):
        return sentence
    text = QCoreApplication.translate(_CONTEXT, sentence.text)
    if not sentence.values:
        return text
    return text.format(
        **{name: told(value) if isinstance(value, Sentence) else value for name, value in sentence.values}
    )
