"""HTML of others on show: whatever it asks for, nothing is fetched and no file is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QTextBrowser

from gui.look.html_view import HtmlView
from tests.cognito.recorder import Reply, recorder

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_no_image_and_no_style_sheet_is_loaded_from_anywhere(qtbot: QtBot, tmp_path: Path) -> None:
    red = QImage(200, 200, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    file = tmp_path / "red.png"
    assert red.save(str(file))
    with recorder(Reply("p { color: red }"), Reply("")) as server:
        html = (
            f'<style>@import "{server.endpoint}/y.css";</style>'
            f'<img src="{server.endpoint}/x.png"><img src="{file}"><img src="{file.as_uri()}">'
            f'<table background="{file}"><tr><td style="background-image: url({file})">x</td></tr></table>'
            f'<link rel="stylesheet" href="{server.endpoint}/x.css">'
        )
        views: list[QTextBrowser] = [QTextBrowser(), HtmlView("mailHtml", "Message")]
        reds = []
        for view in views:
            qtbot.addWidget(view)
            view.resize(500, 500)
            view.show()
            view.setHtml(html)
            shown = view.grab().toImage()
            reds.append(shown.pixelColor(50, 50) == QColor("red") or has_red(shown))
        # The first shows that the page would, if it could.
        assert reds == [True, False]
        assert server.requests == []


def has_red(image: QImage) -> bool:
    places = ((x, y) for x in range(0, image.width(), 10) for y in range(0, image.height(), 10))
    return any(image.pixelColor(*place) == QColor("red") for place in places)


def test_a_click_on_a_link_is_told_and_followed_nowhere(qtbot: QtBot) -> None:
    view = HtmlView("mailHtml", "Message")
    qtbot.addWidget(view)
    view.setHtml('<a href="https://a.example/x">here</a>')
    with qtbot.waitSignal(view.anchorClicked) as told:
        view.anchorClicked.emit(QUrl("https://a.example/x"))
    assert told.args == [QUrl("https://a.example/x")]
    assert view.toPlainText() == "here"
    assert not view.source().isValid()
    assert not view.openLinks()
