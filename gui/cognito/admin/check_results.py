"""What the check of an environment tells: one result a line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from gui.cognito.environments.password_policy import PasswordPolicy


class Level(Enum):
    """What is to be thought of a result."""

    OK = auto()
    PROBLEM = auto()
    UNKNOWN = auto()


class Topic(Enum):
    """What a result is about, in the order in which they come; the values are their names."""

    REGION = N_("Region")
    REACHABLE = N_("Reachable")
    TLS = N_("TLS")
    CLOCK = N_("Clock")
    CREDENTIALS = N_("AWS credentials")
    POOL = N_("User pool")
    CLIENT = N_("App client")
    SECRET = N_("Client secret")
    FLOWS = N_("Sign-in flow")
    EXISTENCE_ERRORS = N_("Existence errors")
    SELF_SIGN_UP = N_("Self sign-up")
    EMAIL_VERIFIED = N_("E-mail verification")
    SENDER = N_("Mail sender")
    USER_NAMES = N_("User names")
    ATTRIBUTES = N_("Attributes")
    PASSWORD_POLICY = N_("Password policy")
    TRIGGERS = N_("Triggers")
    PRODUCTION = N_("Production")


@dataclass(frozen=True)
class CheckResult:
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
