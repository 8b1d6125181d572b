"""The links of a message, and the buttons that follow, open or copy the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from gui.look.clipboard import copy_secret
from gui.look.languages import written
from gui.look.long_text import cut, plain_tool_tip
from gui.messages.links import is_confirmation
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.html_text import Link

_LONGEST: Final = 80
#: Nobody goes through more of them; the text has them all.
_MOST: Final = 200
_TOOL_TIP: Final = Qt.ItemDataRole.ToolTipRole


class LinkRow(QWidget):
    """Hidden where there is no link. What leads nowhere in a browser has no button for it."""

    #: The target of a confirmation link that is to be followed.
    followed = Signal(str)
    #: The target of a link that is to be opened in the system's browser.
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.links = QComboBox()
        self.links.setObjectName("mailLinks")
        self.links.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.links.currentIndexChanged.connect(self._show_link)
        self.follow = self._button("followLinkButton", self._follow)
        self.open = self._button("openLinkButton", self._open)
        self.copy = self._button("copyLinkButton", self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.links, 1)
        for button in (self.follow, self.open, self.copy):
            row.addWidget(button)
        written(self, self._write)

    def _write(self) -> None:
        self.links.setAccessibleName(self.tr("Links of the message"))
        self.follow.setText(self.tr("Follo&w"))
        self.open.setText(self.tr("Browser"))
        self.copy.setText(self.tr("Copy"))
        for button, words in (
            (self.follow, self.tr("Follow the link, as a mail app does")),
            (self.open, self.tr("Open the link in the browser")),
            (self.copy, self.tr("Copy the link")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)

    def show_links(self, links: Sequence[Link]) -> None:
        """Offer these links: first what confirms, then what leads to a host."""
        self.links.clear()
        for link in sorted(links, key=lambda link: (not is_confirmation(link.target), not link.host))[:_MOST]:
            self.links.addItem(visible(_named(link)), link.target)
            self.links.setItemData(self.links.count() - 1, plain_tool_tip(link.target), _TOOL_TIP)
        self._show_link()

    @Slot(QUrl)
    def choose(self, target: QUrl) -> None:
        """Choose the link to ``target``: a button then copies, opens or follows it."""
        for place in range(self.links.count()):
            if QUrl(self.links.itemData(place)) == target:
                self.links.setCurrentIndex(place)
                self.links.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_link(self) -> None:
        target = self._target
        self.setVisible(bool(target))
        self.open.setVisible(target.lower().startswith(("https://", "http://")))
        self.follow.setVisible(is_confirmation(target))
        self.links.setToolTip(plain_tool_tip(target))

    @property
    def _target(self) -> str:
        return str(self.links.currentData() or "")

    @Slot()
    def _follow(self) -> None:
        self.followed.emit(self._target)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._target)

    @Slot()
    def _copy(self) -> None:
        # One that confirms holds a code.
        is_secret = is_confirmation(self._target)
        (copy_secret if is_secret else QGuiApplication.clipboard().setText)(self._target)

    def _button(self, name: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.clicked.connect(act)
        return button


def _named(link: Link) -> str:
    where = link.host or cut(link.target, _LONGEST)
    return where if link.words in (link.target, "") else f"{where} · {cut(link.words, _LONGEST)}"
