"""A session: what was tested from one start of the app, or one "New session", to the next."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime


@dataclass(frozen=True)
class Session:
    """What is known of a session beside its entries.

    Attributes:
        id: Its name on the command line: when it began, UTC, and four letters, such as
            ``20260517-093001-k3f9``.
        started: When it began, UTC.
        name: What the tester calls it.
        charter: What it is to find out.
        build: Build of the app under test.
        notes: The tester's.
        versions: Of this app and what it stands on, and the machine's locale, as one line.
    """

    id: str
    started: datetime
    name: str = ""
    charter: str = ""
    build: str = ""
    notes: str = field(default="", repr=False)
    versions: str = ""


@dataclass(frozen=True)
class Summary:
    """A session in the list of them.

    Attributes:
        session: Itself.
        last: When its last entry began; of one without any, when it began itself.
        calls: Calls of the phone and of administrators.
        errors: Those of them that were refused, or came to nothing.
        pictures: How many there are.
        environments: The names of those that it worked on.
    """

    session: Session
    last: datetime
    calls: int
    errors: int
    pictures: int
    environments: tuple[str, ...]


def new_session(versions: str = "") -> Session:
    """A session that begins now."""
    now = datetime.now(UTC)
    letters = "".join(secrets.choice("abcdefghjkmnpqrstuvwxyz23456789") for _ in range(4))
    return Session(f"{now:%Y%m%d-%H%M%S}-{letters}", now, versions=versions)
