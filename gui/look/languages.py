"""The languages of the desk and of the phone, which may differ, and sentences told in them.

A language has a file for each of three kinds of text in ``resources/i18n``: what the desk writes, what the
phone writes, and the sentences of the rooms without Qt, which both of them tell. The phone's own words are
sentences too: its language is not the app's, and may change while they are on show.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal

from gui.look.letters import has_letters, write_in_letters_of
from gui.look.repeated import now_and_on
from gui.machine.folders import resource
from gui.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_CONTEXT: Final = "Sentence"
#: What is between them is read in its own direction: FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE.
ISOLATES: Final = "\u2068\u2069"
#: Unseen characters that words of ours may have; the last one is the RIGHT-TO-LEFT MARK.
DIRECTIONS: Final = f"{ISOLATES}\u200f"
_MNEMONIC: Final = re.compile(r"\(&[^&]\)|&(.)")
#: The mirrored pseudo-locale, by the name that it has on Windows: it shows what right-to-left text does.
MIRRORED: Final = "qps-plocm"
#: Codes and own names.
DESK: Final = {"en": "English", "ko": "한국어"}
PHONE: Final = {**DESK, "de": "Deutsch", MIRRORED: "[!! Ŕîĝĥţ ţô ļéƒţ !!]"}


def told(sentence: Sentence | str) -> str:
    """``sentence`` in the desk's language, with its values; a server's own words stay as they are."""
    return _told(sentence, QCoreApplication.translate)


def told_on_phone(sentence: Sentence | str) -> str:
    """``sentence`` in the phone's language, with its values; a server's own words stay as they are.

    In a language that is read from the right, each value is between ``ISOLATES``: it keeps its own direction.
    """
    is_mirrored = direction_of_phone() is Qt.LayoutDirection.RightToLeft
    return _told(sentence, _languages.translate_on_phone, ISOLATES if is_mirrored else "")


def without_mnemonic(text: str) -> str:
    """A label's ``text`` as it is read: ``&Email``, or as Korean apps write it, ``이메일(&E)``."""
    return _MNEMONIC.sub(lambda found: found[1] or "", text)


def _told(sentence: Sentence | str, translate: Callable[[str, str], str], around: str = "") -> str:
    if isinstance(sentence, str):
        return sentence
    text = translate(_CONTEXT, sentence.text)
    if not sentence.values:
        return text
    shown = {name: _value(value, translate, around) for name, value in sentence.values}
    return text.format(**shown)


def _value(value: object, translate: Callable[[str, str], str], around: str) -> object:
    if isinstance(value, Sentence):
        return _told(value, translate, around)
    return f"{around[0]}{value}{around[1]}" if around and isinstance(value, str) else value


def use(desk: str = "", phone: str = "") -> None:
    """Write in these languages from now on: keys of ``DESK`` and ``PHONE``.

    An empty or unknown one, or one for which no font has letters, is the system's for the desk, where it is
    there, and the desk's for the phone.
    """
    desk = desk if desk in DESK and has_letters(desk) else language_of_system()
    _languages.use(desk, phone if phone in PHONE and has_letters(phone) else desk)


def language_of_system() -> str:
    """The first language of the system in which there are words and letters, else English."""
    return next(filter(has_letters, _of_system()), "en")


def lack_letters(desk: str, phone: str) -> bool:
    """Whether one of these, or the system's language for an empty one, is not used: its letters lack."""
    return not all(map(has_letters, (desk or next(_of_system(), "en"), phone)))


def _of_system() -> Iterator[str]:
    """Those of the system's languages that the desk is written in, the first wanted first."""
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return (code for code in wanted if code in DESK)


def in_use() -> tuple[str, str]:
    """The codes of the desk's and the phone's language."""
    return _languages.desk, _languages.phone


def direction_of_phone() -> Qt.LayoutDirection:
    """From which side the phone is read."""
    is_mirrored = _languages.phone == MIRRORED
    return Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight


def written(owner: QObject, write: Callable[[], None]) -> None:
    """Call ``write`` now, and after each change of a language for as long as ``owner`` lives."""
    now_and_on(_languages.changed, owner, write)


class _Languages(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.desk = self.phone = "en"
        self._on_phone: list[QTranslator] = []
        self._installed: list[QTranslator] = []

    def use(self, desk: str, phone: str) -> None:
        if (desk, phone) == (self.desk, self.phone):
            return
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self.desk, self.phone = desk, phone
        qt_files = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files = [f"{qt_files}/qtbase_{desk}.qm", *(_file(kind, desk) for kind in ("desk", "sentences"))]
        self._installed = [_loaded(file) for file in files]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        self._on_phone = [_loaded(_file(kind, phone)) for kind in ("phone", "sentences")]
        write_in_letters_of(desk)
        self.changed.emit()

    def translate_on_phone(self, context: str, text: str) -> str:
        """``text`` in the phone's language, which need not be that of the app."""
        found = (each.translate(context, text) for each in self._on_phone)
        return next((translated for translated in found if translated), text)


@cache
def _loaded(file: str) -> QTranslator:
    """What is in ``file``; English has none, and then nothing is translated."""
    translator = QTranslator()
    translator.load(file)
    return translator


def _file(kind: str, code: str) -> str:
    return str(resource(f"i18n/{kind}_{code}.qm"))


_languages = _Languages()
