"""A language is written in one font, digits and Latin letters with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontDatabase, QRawFont
from PySide6.QtWidgets import QLabel

from gui.look import languages

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.mark.usefixtures("dressed")
def test_korean_is_written_in_a_font_that_has_it_also_where_it_stands_already(
    qtbot: QtBot, qapp: QApplication
) -> None:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.Korean):
        pytest.skip("no font has Korean letters here")
    label = QLabel("2026-11-25 로그인")
    qtbot.addWidget(label)
    label.show()
    before = label.font().families()
    languages.use("ko")
    try:
        assert QRawFont.fromFont(label.font()).supportsCharacter("한")
        assert label.font().pointSizeF() == qapp.font().pointSizeF()
    finally:
        languages.use("en")
    assert label.font().families() == before
