"""A pool's users at the sandbox, whole and many at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlencode

from gui.json_api import JsonApi, JsonApiError
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Users in one request, as the sandbox takes and gives them: so that no other call waits for long.
MOST: Final = 1000
#: The sandbox counts from 0 in each request.
_REFUSED: Final = re.compile(r"users\[(\d+)\]: (.*)", re.DOTALL)
#: A user as the sandbox writes it; ``gui/sandbox/README.md`` has its members.
Entry = dict[str, Any]


class EntriesPage(NamedTuple):
    """At most ``MOST`` users; ``following`` asks for the page behind it, ``None`` at the end.

    ``total``: how many the pool has.
    """

    entries: list[Entry]
    following: int | None
    total: int


class Put(NamedTuple):
    """How many users were made, and how many of the pool made way for them."""

    made: int
    replaced: int


class SandboxUsers:
    """The users of one pool of the sandbox. Every method blocks, and raises ``JsonApiError``."""

    def __init__(self, endpoint: str, pool_id: str, timeout: float) -> None:
        self.pool_id: Final = pool_id
        self._endpoint, self._timeout = endpoint, timeout
        self._api = JsonApi(endpoint + "/sandbox/users", timeout)

    def of(self, pool_id: str) -> SandboxUsers:
        """Those of another pool of this sandbox."""
        return SandboxUsers(self._endpoint, pool_id, self._timeout)

    def page(self, after: int = 0) -> EntriesPage:
        """The users behind the one of that number, in the order of their making."""
        query = urlencode({"pool": self.pool_id, "after": after, "limit": MOST})
        reply = self._api.get(f"?{query}")
        return EntriesPage(reply["users"], reply["next"], reply["count"])

    def put(
        self, entries: Sequence[Entry], *, first: int = 1, replace: bool = False, check: bool = False
    ) -> Put:
        """Make these users, at most ``MOST``: all of them, or none.

        ``first``: the number of the first one, by which a refusal names the one that it is about. With
        ``replace``, existing users with these names are replaced; with ``check``, nothing is done.
        """
        given = {"pool": self.pool_id, "users": entries, "replace": replace, "check": check}
        try:
            reply = self._api.post("", given)
        except JsonApiError as error:
            found = _REFUSED.search(str(error))
            if found is None:
                raise
            sentence = N_("User {number}: {words}", number=first + int(found[1]), words=found[2])
            raise JsonApiError(sentence) from error
        return Put(reply["made"], reply["replaced"])

    def add_authenticator(self, username: str) -> str:
        """Give a user an authenticator app, which counts at once; returns its secret in Base32."""
        return str(self._api.post("/totp", {"pool": self.pool_id, "username": username})["secret"])
