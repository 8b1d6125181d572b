"""Lambda triggers, played by a small file of rules in place of functions.

A rule file is a JSON object: for each trigger a list of rules, of which the first that matches acts.

    {"PreSignUp": [{"match": "*@friends.example", "autoConfirmUser": true, "autoVerifyEmail": true},
                   {"match": "*@spam.example", "reject": "Not invited"}],
     "PostConfirmation": [{"match": "slow*", "timeOut": true}],
     "CustomMessage": [{"emailSubject": "Welcome", "emailMessage": "Type {####}"}]}

`match` is a file-name pattern for the e-mail or the username; a rule without it acts for all.
`PreAuthentication` is known as well. What a rule answers has the names that functions use in theirs.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from gui.sandbox.errors import CognitoError
from gui.sandbox.model.pools import ACCOUNT
from gui.sandbox.model.touched import note

if TYPE_CHECKING:
    from gui.sandbox.model.pools import Pool

TRIGGERS = ("PreSignUp", "PostConfirmation", "PreAuthentication", "CustomMessage")
_MEMBERS: dict[str, type] = {
    "match": str,
    "reject": str,
    "timeOut": bool,
    "accessDenied": bool,
    "autoConfirmUser": bool,
    "autoVerifyEmail": bool,
    "emailSubject": str,
    "emailMessage": str,
}


class Rules:
    """The rules in force."""

    def __init__(self) -> None:
        self.rules: dict[str, list[dict[str, Any]]] = {}

    def put(self, rules: object) -> None:
        """Put other rules in force.

        Raises:
            ValueError: in one sentence, what is wrong with them.
        """
        if not isinstance(rules, dict):
            raise ValueError("the rules are not a JSON object")
        for trigger, entries in rules.items():
            if trigger not in TRIGGERS:
                raise ValueError(f"there is no trigger {trigger!r}, but {', '.join(TRIGGERS)}")
            if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
                raise ValueError(f"{trigger} is not a list of JSON objects")
            for name, value in (member for entry in entries for member in entry.items()):
                if name not in _MEMBERS:
                    raise ValueError(f"a rule of {trigger} has {name!r}, but may have {', '.join(_MEMBERS)}")
                if not isinstance(value, _MEMBERS[name]):
                    raise ValueError(f"{name!r} of {trigger} is not of type {_MEMBERS[name].__name__}")
        self.rules = rules
        note(self)

    def fire(self, trigger: str, pool: Pool, username: str, attributes: dict[str, str]) -> dict[str, Any]:
        """What a trigger answers; empty where no rule matches.

        Raises:
            CognitoError: `UserLambdaValidationException` with the rule's text and the full stop that the
                service appends (confidence high); `UnexpectedLambdaException` for a function that does not
                answer in time, quoted by several sources, or may not be called (confidence medium).
        """
        names = [name.casefold() for name in (username, attributes.get("email", "")) if name]
        for rule in self.rules.get(trigger, ()):
            if any(fnmatchcase(name, rule.get("match", "*").casefold()) for name in names):
                break
        else:
            return {}
        if "reject" in rule:
            text = f"{trigger} failed with error {rule['reject']}."
            raise CognitoError("UserLambdaValidationException", text)
        if rule.get("timeOut"):
            text = f"{trigger} invocation failed due to error Socket timeout while invoking Lambda function."
            raise CognitoError("UnexpectedLambdaException", text)
        if rule.get("accessDenied"):
            function = f"arn:aws:lambda:{pool.region}:{ACCOUNT}:function:{trigger}"
            arn = (pool.extended_config.get("LambdaConfig") or {}).get(trigger, function)
            raise CognitoError("UnexpectedLambdaException", f"{arn} failed with error AccessDeniedException.")
        return rule
