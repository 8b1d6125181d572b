"""The links of messages: followed by the app, as a mail app does, or opened in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from gui.sentences import N_

if TYPE_CHECKING:
    from gui.desk.pool.view import PoolView
    from gui.phone.toast import Toast


class MessageLinks(QObject):
    """Does with a link what the tester asks for in the messages of ``view``."""

    def __init__(self, view: PoolView, toast: Toast) -> None:
        super().__init__(view)
        self._view = view
        self._toast = toast
        view.mail.link_followed.connect(view.reads.follow_link)
        view.mail.link_opened.connect(self._open_in_browser)
        view.reads.link_followed.connect(self._show_page)

    @Slot(str)
    def _show_page(self, words: str) -> None:
        self._toast.pop_up("info", N_("The link's page says"), words)
        self._view.take_change()

    @Slot(str)
    def _open_in_browser(self, target: str) -> None:
        if not QDesktopServices.openUrl(QUrl(target)):
            self._view.mail.show_problem(self.tr("No browser could be started: copy the link instead."))
