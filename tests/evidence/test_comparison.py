"""Two runs of the check list compared: with itself, with another policy, with cases that only one has."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from gui.checklist.cases import own_cases
from gui.checklist.run import keep_result, run
from gui.evidence.comparison import Side, What, compare, environments
from gui.evidence.entry import Kind
from gui.evidence.formats.compared import page
from gui.evidence.journal import Journal
from tests.checklist.test_walk import pool_of
from tests.cognito.pools import EMAIL_POOL, make_pool

if TYPE_CHECKING:
    from pathlib import Path

    from gui.checklist.cases import Case
    from gui.evidence.session import Session
    from tests.conftest import Sandbox


def passwords() -> tuple[Case, ...]:
    """Cases that a policy may touch, and some that it does not."""
    wanted = ("11a", "14c", "17a", "17b", "19a", "19b", "19c", "19d", "23", "31")
    return tuple(case for case in own_cases() if case.id in wanted)


def ran(journal: Journal, sandbox: Sandbox, policy: dict[str, Any], name: str = "Pool") -> Session:
    """A session in which these cases were run over a pool of this policy."""
    session = journal.begin()
    policies = {"Policies": {"PasswordPolicy": policy}}
    made = make_pool(sandbox, EMAIL_POOL | policies)
    for result in run(passwords(), pool_of(made)):
        keep_result(journal.note, result, name)
    return session


def test_a_run_against_itself_and_against_one_of_another_policy(sandbox: Sandbox, tmp_path: Path) -> None:
    strict = {
        "MinimumLength": 8, "RequireUppercase": True, "RequireLowercase": True, "RequireNumbers": True,
        "RequireSymbols": True,
    }  # fmt: skip
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        first = Side(ran(journal, sandbox, strict))
        again = Side(ran(journal, sandbox, strict))
        loose = Side(ran(journal, sandbox, strict | {"RequireNumbers": False, "RequireSymbols": False}))
        itself = compare(journal, first, first)
        assert (itself.same, itself.differences) == (10, ())
        assert "All cases were answered alike." in page(itself)
        assert not compare(journal, first, again).differences
        found = compare(journal, first, loose).differences
        assert [each.case for each in found] == ["19c", "19d"]
        assert found[0].what == (What.ANSWER,)
        assert found[0].first
        assert found[0].second
        assert "numeric characters" in found[0].first.response
        assert found[0].second.response.startswith("signUp: ok")


def test_verdict_time_and_what_only_one_run_has(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        first = journal.session
        for case, seconds in (("1", 0.1), ("2", 0.1), ("3", 0.1), ("4", 0.1)):
            journal.note(
                Kind.VERDICT, case, request=f"Case <b>{case}</b>", response="ok: a@b.c", duration=seconds,
                environment="One",
            )  # fmt: skip
        second = journal.begin()
        for case, seconds, code in (
            ("1", 0.2, None),
            ("2", 2.0, None),
            ("3", 0.1, "differs"),
            ("5", 0.1, None),
        ):
            journal.note(
                Kind.VERDICT, case, request=case, response="ok: x@y.z", duration=seconds, code=code,
                environment="Two",
            )  # fmt: skip
        journal.note(Kind.VERDICT, "1", request="1", response="ok: x@y.z", environment="Three")
        found = compare(journal, Side(first), Side(second, "Two"))
        assert environments(journal, second) == ("Two", "Three")
        assert {each.case: each.what for each in found.differences} == {
            "2": (What.TIME,), "3": (What.VERDICT,), "4": (What.MISSING,), "5": (What.MISSING,),
        }  # fmt: skip
        assert found.same == 1
        text = page(replace(found, first=Side(replace(first, name="<script>"))))
        assert "&lt;script&gt;" in text
        assert "<b>" not in text
        assert "not in this run" in text
