"""The user names that were made up in a pool, as a mapping over the ledger."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.evidence.made_users.ledger import Ledger, PoolAddress


class Usernames(MutableMapping[str, str]):
    """By address, as the client spells it. Each use blocks for the disk."""

    def __init__(self, ledger: Ledger, place: PoolAddress) -> None:
        self._ledger = ledger
        self._place = place

    def __getitem__(self, address: str) -> str:
        username = self._ledger.username_of(self._place, address)
        if username is None:
            raise KeyError(address)
        return username

    def __setitem__(self, address: str, username: str) -> None:
        self._ledger.remember_username(self._place, address, username)

    def __delitem__(self, address: str) -> None:
        self[address]  # raises KeyError
        self._ledger.forget_username(self._place, address)

    def __iter__(self) -> Iterator[str]:
        return iter(self._ledger.usernames(self._place))

    def __len__(self) -> int:
        return len(self._ledger.usernames(self._place))
