"""Lambda triggers, played by a small file of rules in place of functions.

A rule file is a JSON object: for each trigger a list of rules, of which the first that matches acts.

    {"PreSignUp": [{"match": "*@friends.example", "autoConfirmUser": true, "autoVerifyEmail": true},
                   {"match": "*@spam.example", "reject": "Not invited"}],
     "PostConfirmation": [{"match": "slow*", "timeOut": true}],
     "CustomMessage": [{"source": "*_ForgotPassword", "locale": "de*", "emailMessage": "Der Code: {####}"},
                       {"metadata": {"app": "shop"}, "emailSubject": "Hi", "emailMessage": "Type {####}"}],
     "PreTokenGeneration": [{"claimsToAddOrOverride": {"tier": "gold"}, "claimsToSuppress": ["email"]}],
     "UserMigration": [{"match": "old-*", "password": "Passw0rd!", "userAttributes": {"name": "Bob"}}],
     "DefineAuthChallenge": [{"attempts": 3}],
     "CreateAuthChallenge": [{"publicChallengeParameters": {"question": "6 x 7"}, "answer": "42"}]}

Which rule: `match` is a file-name pattern for the e-mail or the username, `source` one for the trigger source
(such as CustomMessage_ResendCode), `locale` one for the attribute of that name, `metadata` has one for each
entry that ClientMetadata must have. A rule without them acts for all. A pool may have rules of its own: those
come first.

What it does: `reject`, `timeOut` and `accessDenied` refuse, whatever the trigger. What else a rule answers
has the names that functions use in theirs, but for CUSTOM_AUTH, where `answer` is what the user must say and
`attempts` how often; and for UserMigration, where `password` is the user's.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from gui.sandbox.errors import CognitoError
from gui.sandbox.model.pools import ACCOUNT
from gui.sandbox.model.touched import note

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.sandbox.model.pools import Pool

_FOR_ALL: dict[str, type] = {
    "match": str,
    "source": str,
    "locale": str,
    "metadata": dict,
    "reject": str,
    "timeOut": bool,
    "accessDenied": bool,
}
# What a rule may answer, by trigger.
TRIGGERS: dict[str, dict[str, type]] = {
    "PreSignUp": {"autoConfirmUser": bool, "autoVerifyEmail": bool, "autoVerifyPhone": bool},
    "PostConfirmation": {},
    "PreAuthentication": {},
    "PostAuthentication": {},
    "PreTokenGeneration": {
        "claimsToAddOrOverride": dict,
        "claimsToSuppress": list,
        "groupsToOverride": list,
    },
    "CustomMessage": {"emailSubject": str, "emailMessage": str, "smsMessage": str},
    "UserMigration": {"password": str, "userAttributes": dict},
    "DefineAuthChallenge": {"attempts": int},
    "CreateAuthChallenge": {"publicChallengeParameters": dict, "answer": str},
    "VerifyAuthChallengeResponse": {},
}
# The first part of a trigger source, where it is not the trigger's name.
_SOURCES = {"TokenGeneration": "PreTokenGeneration"}


_PoolRules = dict[str, list[dict[str, Any]]]


class Rules:
    """The rules in force.

    Attributes:
        rules: those for all pools.
        by_pool: those for one pool alone, by its id: they are looked at first.
    """

    def __init__(self) -> None:
        self.rules: _PoolRules = {}
        self.by_pool: dict[str, _PoolRules] = {}

    def put(self, rules: object, pool_id: str = "") -> None:
        """Put other rules in force, for all pools or for one.

        Raises:
            ValueError: in one sentence, what is wrong with them.
        """
        checked = self._checked(rules)
        if not pool_id:
            self.rules = checked
        elif any(checked.values()):
            self.by_pool[pool_id] = checked
        else:
            self.by_pool.pop(pool_id, None)
        note(self)

    def _checked(self, rules: object) -> _PoolRules:
        if not isinstance(rules, dict):
            raise ValueError("the rules are not a JSON object")
        for trigger, entries in rules.items():
            if trigger not in TRIGGERS:
                raise ValueError(f"there is no trigger {trigger!r}, but {', '.join(TRIGGERS)}")
            if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
                raise ValueError(f"{trigger} is not a list of JSON objects")
            members = {**_FOR_ALL, **TRIGGERS[trigger]}
            for name, value in (member for entry in entries for member in entry.items()):
                if name not in members:
                    raise ValueError(f"a rule of {trigger} has {name!r}, but may have {', '.join(members)}")
                # To Python, True is a number as well.
                if not isinstance(value, members[name]) or (
                    isinstance(value, bool) != (members[name] is bool)
                ):
                    raise ValueError(f"{name!r} of {trigger} is not of type {members[name].__name__}")
                if name != "claimsToAddOrOverride" and not _is_text(value):
                    raise ValueError(f"{name!r} of {trigger} may hold text only")
        return rules

    def of(self, trigger: str, pool: Pool) -> list[dict[str, Any]]:
        """The rules of a trigger in a pool, in the order in which they are looked at."""
        return [*self.by_pool.get(pool.id, {}).get(trigger, ()), *self.rules.get(trigger, ())]

    def fire(
        self,
        source: str,
        pool: Pool,
        username: str,
        attributes: Mapping[str, str],
        metadata: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """What a trigger answers; empty where no rule matches.

        Args:
            source: the trigger source, such as PreSignUp_SignUp.
            pool: the user's.
            username: the user's.
            attributes: the user's.
            metadata: the ClientMetadata of the call.

        Raises:
            CognitoError: `UserLambdaValidationException` with the rule's text and the full stop that the
                service appends (confidence high); `UnexpectedLambdaException` for a function that does not
                answer in time, quoted by several sources, or may not be called (confidence medium).
        """
        prefix = source.partition("_")[0]
        trigger = _SOURCES.get(prefix, prefix)
        rules = self.of(trigger, pool)
        if not rules:
            return {}
        told = metadata or {}
        names = [name.casefold() for name in (username, attributes.get("email", "")) if name]
        for rule in rules:
            if (
                any(fnmatchcase(name, rule.get("match", "*").casefold()) for name in names)
                and fnmatchcase(source, rule.get("source", "*"))
                and fnmatchcase(attributes.get("locale", ""), rule.get("locale", "*"))
                and all(fnmatchcase(str(told.get(n, "")), v) for n, v in rule.get("metadata", {}).items())
            ):
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


def _is_text(value: Any) -> bool:
    """Whether what a container holds is text; what is no container has been checked already."""
    held = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return all(isinstance(item, str) for item in held)
