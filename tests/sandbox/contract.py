"""The recorded behaviour of the real service, and what each test case does to reproduce it.

`cognito_contract.json` holds the facts, each with its sources, or null where none is known. A function marked
with `@case` brings one of them about and returns the sandbox's answer. The table of the manual is
printed by `python -m tests.sandbox.contract`.
"""

from __future__ import annotations

import importlib
import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from pycognito.aws_srp import AWSSRP

from tests.sandbox.conftest import PASSWORD, Answer, Target, Wire

if TYPE_CHECKING:
    from collections.abc import Callable

FACTS: dict[str, list[dict[str, Any]]] = json.loads(
    Path(__file__).with_name("cognito_contract.json").read_text(encoding="utf-8")
)
#: Ends a source that says nothing of the message.
CODE_ONLY = "(the code, not the text)"
# Why the sandbox answers otherwise, or is not asked.
DIFFERS = {
    ("AdminGetUser", "unknown access key"): "the sandbox has no accounts and takes any key",
    ("AdminGetUser", "bad signature"): "the sandbox has no secret keys and takes any signature",
    ("AdminGetUser", "IAM denied"): "the sandbox has no IAM: whoever signs is an administrator",
    ("GetUser", "scope missing"): "such tokens come from the hosted UI, which the sandbox does not have",
}
_PLACEHOLDERS = {
    "<uuid>": r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}",
    "<jwt>": r"[\w-]+\.[\w-]+\.[\w-]+",
    "<hex>": r"[0-9a-f]+",
    "<hex, stable per pool+name>": r"[0-9a-f]{32}",
    "<base64>": r"[A-Za-z0-9+/]+={0,2}",
    "<opaque>": r"[\w=-]{20,4096}",
    "<opaque, 20-2048 chars>": r"[\w=-]{20,2048}",
    "<masked from the submitted name>": r".\*\*\*@.\*\*\*",
    "<ClientId>": r"[a-z0-9]{26}",
    "<UserPoolId>": r"us-east-1_[A-Za-z0-9]{9}",
    "<msg>": "Not invited",
    "<lambda arn>": r"arn:aws:lambda:us-east-1:\d{12}:function:\w+",
}


# Bodies that are described, not shown.
_ANYTHING = (
    "<as above>",
    "simulated",
    "simulated, medium chosen from the name format and the pool settings",
    "normal success body",
    "normal PASSWORD_VERIFIER challenge",
)


class World:
    """What a case works with: a sandbox, pools of its own, fresh addresses."""

    def __init__(self, wire: Wire, target: Target, make: Callable[..., Target]) -> None:
        self.wire = wire
        self.target = target
        self.make = make

    def address(self) -> str:
        """A fresh address whose masked form is f***@e***."""
        return f"f{uuid4().hex[:12]}@example.com"

    def confirmed(self, target: Target | None = None) -> tuple[Target, str]:
        """A client and the address of a user who may sign in with `PASSWORD`."""
        target = target or self.target
        address = self.address()
        target.confirmed(address)
        return target, address

    def hiding(self) -> Target:
        """A client with `PreventUserExistenceErrors`."""
        return self.make(EMAIL_POOL, {"PreventUserExistenceErrors": "ENABLED"})

    def turn(self, seconds: float) -> None:
        """Move the sandbox's time."""
        self.put("clock", {"advance": seconds})

    def put(self, control: str, value: object) -> None:
        """Set a control of the sandbox."""
        answer = self.wire.send("PUT", f"/sandbox/{control}", json.dumps(value).encode())
        assert answer.status == 200, answer.body

    def fault(self, operation: str, code: str) -> None:
        """Let the next call of an operation fail with that code."""
        self.put("faults", {"faults": [{"kind": "error", "operation": operation, "code": code}]})


EMAIL_POOL = {
    "UsernameAttributes": ["email"],
    "AutoVerifiedAttributes": ["email"],
    "UsernameConfiguration": {"CaseSensitive": False},
}
CASES: dict[tuple[str, str], Callable[[World], Answer]] = {}


def case(operation: str, *names: str) -> Callable[[Callable[[World], Answer]], Callable[[World], Answer]]:
    """Mark a function as what brings these cases about."""

    def mark(function: Callable[[World], Answer]) -> Callable[[World], Answer]:
        for name in names:
            assert any(fact["case"] == name for fact in FACTS[operation]), name
            CASES[operation, name] = function
        return function

    return mark


@dataclass(frozen=True)
class SrpSignIn:
    """The client's side of a sign-in by SRP, step by step."""

    target: Target
    client: Any
    challenge: Any

    @classmethod
    def begin(cls, target: Target, username: str, password: str = PASSWORD) -> SrpSignIn:
        client = AWSSRP(
            username=username,
            password=password,
            pool_id=target.pool_id,
            client_id=target.client_id,
            client=object(),
        )
        answer = target.auth("USER_SRP_AUTH", **client.get_auth_params())
        assert answer.status == 200, answer.body
        return cls(target, client, answer.json["ChallengeParameters"])

    def responses(self) -> dict[str, str]:
        given: dict[str, str] = self.client.process_challenge(self.challenge, {"USERNAME": "unused"})
        return given

    def finish(self, **changed: str | None) -> Answer:
        """Send the proof; a change to None leaves a response out."""
        given = {name: value for name, value in {**self.responses(), **changed}.items() if value is not None}
        return respond(self.target, "PASSWORD_VERIFIER", given)


def respond(target: Target, name: str, responses: dict[str, str], **more: object) -> Answer:
    return target.wire.call(
        "RespondToAuthChallenge",
        ClientId=target.client_id,
        ChallengeName=name,
        ChallengeResponses=responses,
        **more,
    )


def other_code(code: str) -> str:
    """A code that is not this one."""
    return f"{(int(code) + 1) % 10**6:06d}"


def check(fact: dict[str, Any], answer: Answer) -> None:
    """Compare an answer with what was recorded."""
    assert answer.status == fact["status"], answer.body
    if "code" in fact:
        code, message = answer.refusal
        assert code in fact["code"].split(" or ")
        # Some facts name two texts; some say in parentheses that the text is not known.
        texts = re.split(r" [|/] ", fact["message"])
        assert fact["message"][0] == "(" or any(_pattern(text).fullmatch(message) for text in texts), message
    elif "body" in fact:
        _compare(fact["body"], answer.json)


def _compare(expected: Any, got: Any) -> None:
    if isinstance(expected, dict):
        assert set(got) == set(expected)
        for name, value in expected.items():
            _compare(value, got[name])
    elif isinstance(expected, list):
        for pair in zip(expected, got, strict=True):
            _compare(*pair)
    elif isinstance(expected, float):
        # A date: its form matters.
        assert round(got, 3) == got
    elif not isinstance(expected, str):
        assert got == expected
    elif expected.startswith("x@") or expected in _ANYTHING:
        assert got
    else:
        assert _pattern(expected).fullmatch(got), (expected, got)


def _pattern(expected: str) -> re.Pattern[str]:
    """A recorded text as a pattern: what stands in angle brackets may be anything of its kind."""
    parts = re.split(r"(<[^<>]+>| \.\.\. \(.*\)$)", expected)
    # With a group in the pattern, every second part is what the group matched.
    patterns = [_PLACEHOLDERS.get(part, ".+") if n % 2 else re.escape(part) for n, part in enumerate(parts)]
    return re.compile("".join(patterns), re.DOTALL)


def load() -> None:
    """Import all cases."""
    for module in ("sign_up", "confirm", "sign_in", "challenge", "account", "admin", "limits"):
        importlib.import_module(f"tests.sandbox.contract_{module}")


def table() -> str:
    """What holds, as a table in Markdown."""
    lines = ["| operation | cases | hold | differ | not covered |", "| --- | --: | --: | --: | --: |"]
    total: Counter[str] = Counter()
    for operation, facts in FACTS.items():
        names = [(operation, fact["case"]) for fact in facts]
        count = Counter(
            cases=len(names), hold=sum(n in CASES for n in names), differ=sum(n in DIFFERS for n in names)
        )
        total.update(count)
        lines.append(_row(operation, count))
    lines += [_row("all", total), "", _sources(), "", "What differs, and why:", ""]
    lines += [f"- {operation}, {name}: {reason}." for (operation, name), reason in DIFFERS.items()]
    return "\n".join(lines) + "\n"


def _sources() -> str:
    """How many cases say where they are known from, and how many of these only why the code is what it is."""
    sources = [fact["source"] for facts in FACTS.values() for fact in facts]
    known = [source for source in sources if source]
    code_only = sum(all(text.endswith(CODE_ONLY) for text in source) for source in known)
    return (
        f"{len(known)} of the {len(sources)} cases name their source: a recording, a report, a test against "
        "AWS, or documentation.\n"
        f"For {code_only} of these it is the API reference, which has the code but not the text."
    )


def _row(name: str, count: Counter[str]) -> str:
    left = count["cases"] - count["hold"] - count["differ"]
    return f"| {name} | {count['cases']} | {count['hold']} | {count['differ']} | {left} |"


if __name__ == "__main__":
    # The cases register with the module that they import, which is not this one when it runs as a program.
    contract = importlib.import_module("tests.sandbox.contract")
    contract.load()
    print(contract.table(), end="")
