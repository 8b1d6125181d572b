"""What is read of one user pool and app client."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gui.cognito.environments.environment import Environment
    from gui.sentences import Sentence


@dataclass(frozen=True)
class ReadConfig:
    """What a file says of one user pool and app client.

    Attributes:
        environment: Where the app's calls go; usable as it is, but for what ``notes`` and ``asked`` say.
        client_secret: The app client's secret, where the file holds one.
        notes: For the tester: what the file has wrong, what was not taken from it, what was taken from where.
        asked: What the file leaves to be filled in, by the field of ``Environment``: what it is called
            there, such as the environment variable; nothing where it has no name.
        label: What tells it from the file's others.
    """

    environment: Environment
    client_secret: str | None = field(default=None, repr=False)
    notes: tuple[Sentence, ...] = ()
    asked: Mapping[str, str] = field(default_factory=dict)
    label: str = ""


class Variable(NamedTuple):
    """An environment variable's value, and the name of the file that gives it."""

    value: str
    file: str


if TYPE_CHECKING:
    #: Finds an environment variable's value.
    Lookup = Callable[[str], Variable | None]
