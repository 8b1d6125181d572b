"""The font for a language: one that has its letters, and the Latin ones and the digits beside them."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

#: The writing systems that a font for Latin letters may lack, and a letter of each.
_LETTERS: Final = {"ko": (QFontDatabase.WritingSystem.Korean, "한")}
#: Where the app keeps the families that it had first.
_USUAL: Final = "usualFontFamilies"


def font_in(language: str) -> QFont:
    """What text in ``language`` is written in: it says nothing but the families.

    The system's font, as long as it has the letters. Else Qt takes each letter that it lacks from another
    font, and with it the digits that follow: one number in two fonts, and lines of two heights.
    """
    app = QApplication.instance()
    font = QFont()
    if not isinstance(app, QApplication):
        return font
    usual = app.property(_USUAL) or app.font().families()
    app.setProperty(_USUAL, usual)
    font.setFamilies(usual)
    if language in _LETTERS and (other := _with_letters(font, language)) and other != QRawFont.fromFont(font):
        font.setFamilies([other.familyName(), *usual])
    return font


def has_letters(language: str) -> bool:
    """Whether a font here has the letters of ``language``. Where none has, Qt draws boxes."""
    return language not in _LETTERS or _with_letters(QFont(), language) is not None


def _with_letters(font: QFont, language: str) -> QRawFont | None:
    """``font``, else another one, that has the letters of ``language``."""
    system, letter = _LETTERS[language]
    for found in (QRawFont.fromFont(font), QRawFont.fromFont(font, system)):
        # What draws boxes says that it has each letter. It has no tables, and its name crashes Qt.
        if found.fontTable("head") and found.supportsCharacter(letter):
            return found
    return None


def fixed_font() -> QFont:
    """The system's font of one width, as large as the app's: the system may have a size of its own for it."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QApplication.font().pointSizeF())
    return font


def write_in_letters_of(language: str) -> None:
    """Have the app write in the font for ``language``, as large as before."""
    app, font = QApplication.instance(), QApplication.font()
    families = font_in(language).families()
    if isinstance(app, QApplication) and families and families != font.families():
        font.setFamilies(families)
        app.setFont(font)
        # Widgets with a style sheet take it over only with that.
        app.setStyleSheet(app.styleSheet())
