"""Who is worked with: a new address, the accounts of this session, and how far the present one has come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.look.eliding_button import ElidingButton

if TYPE_CHECKING:
    from gui.panels.journey import JourneyBar

NEW_ADDRESS_KEYS: Final = "Ctrl+N"
ACCOUNTS_KEYS: Final = "Ctrl+L"


class AccountBar(QWidget):
    """Two buttons before the journey."""

    def __init__(self, journey: JourneyBar) -> None:
        super().__init__()
        self.setObjectName("accountBar")
        self.new_address = ElidingButton(least_characters=8)
        self.new_address.setObjectName("newAddressBarButton")
        self.accounts = ElidingButton(least_characters=8)
        self.accounts.setObjectName("accountsButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.new_address)
        row.addWidget(self.accounts)
        row.addWidget(journey, 1)
        text = self.tr("New address")
        self.new_address.say(f"+ {text}", text, f"{text} ({_native(NEW_ADDRESS_KEYS)})")
        self.count(0)

    def count(self, accounts: int) -> None:
        """Say how many accounts there are to choose from."""
        text = self.tr("Accounts ({count})").format(count=f"{accounts:,}")
        self.accounts.say(text, text, f"{self.tr('Accounts of this session')} ({_native(ACCOUNTS_KEYS)})")


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
