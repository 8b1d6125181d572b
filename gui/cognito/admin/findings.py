"""What preflight tells: one finding a line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.cognito.environments.password_policy import PasswordPolicy
    from gui.sentences import Sentence


class Level(Enum):
    """What is to be thought of a finding."""

    OK = auto()
    PROBLEM = auto()
    UNKNOWN = auto()


class Topic(StrEnum):
    """What a finding is about, in the order in which they come."""

    REGION = "Region"
    REACHABLE = "Reachable"
    TLS = "TLS"
    CLOCK = "Clock"
    CREDENTIALS = "AWS credentials"
    POOL = "User pool"
    CLIENT = "App client"
    SECRET = "Client secret"
    FLOWS = "Sign-in flow"
    EXISTENCE_ERRORS = "Existence errors"
    SELF_SIGN_UP = "Self sign-up"
    EMAIL_VERIFIED = "E-mail verification"
    SENDER = "Mail sender"
    USER_NAMES = "User names"
    PASSWORD_POLICY = "Password policy"
    TRIGGERS = "Triggers"
    PRODUCTION = "Production"


@dataclass(frozen=True)
class Finding:
    """One line.

    Attributes:
        topic: What it is about.
        level: Whether it is well.
        sentence: What was found; the service's own words where it refused.
        remedy: What to do about it; empty where nothing is to be done.
        password_policy: The pool's, with the line that tells it.
    """

    topic: Topic
    level: Level
    sentence: Sentence | str
    remedy: Sentence | str = ""
    password_policy: PasswordPolicy | None = None
