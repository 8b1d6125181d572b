"""`GET /sandbox/changes?since=N`: answers once something has changed after the change N, or after 25 seconds.

    {"now": 1764061200042, "kinds": ["users", "mail"], "feed": "4f0c..."}

`now` is the N of the next request. The first asks since 0 and is answered at once. What has changed is among
`users`, `mail` and `settings` (pools, clients, groups, controls). Another `feed` is another sandbox.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from gui.sandbox.errors import invalid_parameter
from gui.sandbox.http.replies import Reply, compact

if TYPE_CHECKING:
    from gui.sandbox.sandbox import Sandbox

PATH = "/sandbox/changes"
# Below the half minute after which proxies and clients give a silent connection up.
_LONGEST_SECONDS = 25.0


def answer(sandbox: Sandbox, query: str) -> Reply:
    """Answer one request; only its own connection waits.

    Raises:
        CognitoError: `InvalidParameterException`: N is no number.
    """
    given = parse_qs(query).get("since", ["0"])[-1]
    if not (given.isascii() and given.isdecimal() and len(given) <= 18):
        raise invalid_parameter("since is the number of a change")
    since, ends = int(given), time.monotonic() + _LONGEST_SECONDS
    while (left := ends - time.monotonic()) > 0:
        # A mail that is on its way arrives by the clock alone, without any request.
        next_mail = sandbox.mailbox.arrive()
        sandbox.settle()
        if sandbox.changes.wait(since, min(left, next_mail)):
            break
    return Reply(200, compact(sandbox.changes.after(since)), "application/json")
