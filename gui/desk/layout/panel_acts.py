"""What the tester does with the panels: shows and hides them, and goes from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.look.languages import written
from gui.look.regions import Regions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.desk.header.header import Header
    from gui.desk.layout.panel_area import PanelArea
    from gui.desk.layout.whole import Whole
    from gui.desk.pool.view import PoolView
    from gui.panels.panel import Panel
    from gui.phone.phone import Phone


class PanelActs(QObject):
    """Names the panels of ``view`` in the area beside the phone, and brings them up."""

    def __init__(
        self, window: QWidget, whole: Whole, panels: PanelArea, phone: Phone, view: PoolView, header: Header
    ) -> None:
        super().__init__(window)
        self._whole, self._panels, self._phone = whole, panels, phone
        self._users, self._mail, self._timeline = view.users, view.mail, view.timeline
        self._mails = 0
        #: Where F6 leads, in this order.
        self.regions = Regions(
            window,
            (
                (phone, phone.focus_screen),
                (phone.toast, phone.toast.take_focus),
                (view.users, view.users.table.setFocus),
                (view.mail, view.mail.list.setFocus),
                (view.timeline, view.timeline.table.setFocus),
            ),
        )
        whole.takes_turns.connect(header.offer_panels)
        header.panels.toggled.connect(whole.show_panels)
        panels.opened.connect(whole.show_panels)
        view.mail.counted.connect(self._count_mail)
        written(self, self._write)

    @Slot()
    def show_users(self) -> None:
        """Show the users, or hide them where the focus is in them; so do the next two."""
        self.show(self._users)

    @Slot()
    def show_messages(self) -> None:
        """Show or hide the messages."""
        self.show(self._mail)

    @Slot()
    def show_timeline(self) -> None:
        """Show or hide the timeline."""
        self.show(self._timeline)

    def show(self, panel: Panel) -> None:
        """Show ``panel`` and put the focus into it; hide it where the focus is in it."""
        if not self._panels.go_to(panel):
            self._whole.show_panels(False)
            self._phone.focus_screen()

    @Slot(int)
    def _count_mail(self, count: int) -> None:
        self._mails = count
        title = self.tr("&Messages ({count})").format(count=count) if count else self.tr("&Messages")
        self._panels.set_title(self._mail, title)

    def _write(self) -> None:
        self._panels.set_title(self._users, self.tr("&Users"))
        self._panels.set_title(self._timeline, self.tr("Timeline"))
        self._count_mail(self._mails)
