"""Shows HTML from others as it is laid out; fetches nothing for it and follows no link."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QUrl  # noqa: TC002  Qt looks the types of an override up
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser

_NOTHING: Final = QImage(1, 1, QImage.Format.Format_ARGB32)
_NOTHING.fill(0)


class HtmlView(QTextBrowser):
    """Shows ``safe_html``, black on white as its writer thought of it, whatever the window's palette.

    ``anchorClicked`` tells of a link that was clicked; nothing follows it.
    """

    def __init__(self, name: str, accessible_name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give nothing for whatever a message asks for, from the network or from a file.

        An image has to be one: for a missing one Qt would look for a file of that name by itself
        (``QTextImageHandler``).
        """
        del name
        return _NOTHING if kind == QTextDocument.ResourceType.ImageResource.value else ""
