"""The simplest rules that play a pool's triggers, and where they stand among all its rules. Knows no Qt."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from gui.cognito.pool_shapes.made import Rules

#: What chooses among rules: a rule that has any of it is not a simple one.
_CONDITIONS: Final = frozenset({"match", "source", "locale", "metadata"})


@dataclass(frozen=True)
class SimpleRule:
    """A rule for all users, as a form shows it.

    Attributes:
        trigger: Such as ``PreSignUp``.
        members: What the form has a field for, by the names that the rule has.
    """

    trigger: str
    members: tuple[str, ...]

    def of(self, rules: Rules) -> dict[str, Any] | None:
        """The rule among ``rules``, empty where there is none; ``None``: it is not so simple."""
        entries = rules.get(self.trigger) or [{}]
        rule = entries[0]
        is_simple = len(entries) == 1 and not _CONDITIONS & rule.keys() and rule.keys() <= {*self.members}
        return dict(rule) if is_simple else None

    def put(self, rules: Rules, rule: dict[str, Any]) -> Rules:
        """``rules`` with this one in its place; one that says nothing is none."""
        said = {name: value for name, value in rule.items() if value not in ("", False, None, {}, [])}
        others = {trigger: entries for trigger, entries in rules.items() if trigger != self.trigger}
        return {**others, self.trigger: [said]} if said else others


SIGN_UP: Final = SimpleRule(
    "PreSignUp", ("autoConfirmUser", "autoVerifyEmail", "autoVerifyPhone", "reject", "timeOut")
)
SIGN_IN: Final = SimpleRule("PreAuthentication", ("reject", "timeOut"))
MESSAGE: Final = SimpleRule("CustomMessage", ("emailSubject", "emailMessage", "smsMessage"))
CLAIMS: Final = SimpleRule(
    "PreTokenGeneration", ("claimsToAddOrOverride", "claimsToSuppress", "groupsToOverride")
)
CHALLENGE: Final = SimpleRule("CreateAuthChallenge", ("publicChallengeParameters", "answer"))
ATTEMPTS: Final = SimpleRule("DefineAuthChallenge", ("attempts",))
MIGRATION: Final = SimpleRule("UserMigration", ("password",))


def in_json(rules: Rules) -> str:
    """``rules`` as they are edited."""
    return json.dumps(rules, indent=2, ensure_ascii=False) if rules else ""


def from_json(text: str) -> Rules:
    """The rules that ``text`` holds; none where it is empty. The sandbox looks at what they say.

    Raises:
        ValueError: It holds none; a ``JSONDecodeError`` knows the line and the column.
    """
    rules = json.loads(text) if text.strip() else {}
    is_rules = isinstance(rules, dict) and all(
        isinstance(entries, list) and all(isinstance(entry, dict) for entry in entries)
        for entries in rules.values()
    )
    if not is_rules:
        raise ValueError
    return rules


def claims_in_words(claims: dict[str, Any]) -> str:
    """Claims as ``name=value``, by commas; what is no text as JSON has it."""
    parts = (f"{n}={v if isinstance(v, str) else json.dumps(v)}" for n, v in claims.items())
    return ", ".join(parts)


def claims_of(text: str) -> dict[str, Any]:
    """The claims that ``name=value, name=value`` names."""
    pairs = (part.partition("=") for part in text.split(",") if part.strip())
    return {name.strip(): value.strip() for name, _, value in pairs if name.strip()}
