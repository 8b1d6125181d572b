"""The cases of the check list over the real sandbox, and over pools that answer otherwise."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest

from gui.checklist import trial
from gui.checklist.cases import Act, Case, CasesError, Step, own_cases, read_cases
from gui.checklist.results import Verdict
from gui.checklist.trial import Pool
from gui.checklist.values import reaches
from gui.checklist.walk import walk
from gui.cognito.environments.environment import Timeouts
from gui.cognito.phone_calls.user_pool import UserPool
from gui.cognito.sandbox_control import Fault, SandboxControl
from gui.messages.mailbox import SandboxMessages
from tests.cognito.pools import make_pool
from tests.tester import PASSWORD

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cognito.pools import Made
    from tests.conftest import Sandbox

_numbers = count(1)


def pool_of(made: Made) -> Pool:
    """The pool as a walk is given it."""
    environment = made.environment
    endpoint = environment.endpoint or ""
    return Pool(
        environment.user_pool_id,
        UserPool(environment, Timeouts(), made.exchanges.append),
        lambda: f"case+{next(_numbers)}@example.com",
        PASSWORD,
        SandboxMessages(endpoint, 10),
        SandboxControl(endpoint, 10),
        admin=lambda operation, address: made.admin(operation, Username=address),
        status=lambda address: made.admin("AdminGetUser", Username=address)["UserStatus"],
    )


@pytest.fixture
def pool(sandbox: Sandbox) -> Pool:
    return pool_of(make_pool(sandbox))


@pytest.mark.parametrize("case", own_cases(), ids=lambda case: case.id)
def test_each_case_is_answered_as_it_says(pool: Pool, case: Case) -> None:
    result = walk(case, pool)
    assert result.verdict is (Verdict.OPEN if case.needs_eyes else Verdict.PASS), (
        result.expected,
        result.actual,
    )


def test_the_list_has_all_fifty() -> None:
    cases = own_cases()
    numbers = {int("".join(filter(str.isdigit, case.id))) for case in cases}
    assert numbers == set(range(1, 51))
    assert all(case.title and case.area for case in cases)


def test_another_answer_differs_and_says_what_was_expected(sandbox: Sandbox) -> None:
    rules = {"PasswordPolicy": {"MinimumLength": 20}}
    strict = pool_of(make_pool(sandbox, {"UsernameAttributes": ["email"], "Policies": rules}))
    case = next(case for case in own_cases() if case.id == "17b")
    result = walk(case, strict)
    assert result.verdict is Verdict.DIFFERS
    assert str(result.expected) == "signUp: ok"
    assert str(result.actual).startswith("InvalidPasswordException: ")
    assert PASSWORD not in repr(result)


def test_a_walk_leaves_the_sandbox_as_it_was(pool: Pool) -> None:
    assert pool.control
    before = pool.control.arm(Fault("latency", "GetUser", seconds=0.1))
    rules = {"PostConfirmation": [{"reject": "no"}]}
    pool.control.put_rules(pool.id, rules)
    night = Case("x", "x", "x", steps=(Step(Act.CLOCK, 3600),))
    for case in (*(case for case in own_cases() if case.id in ("28a", "30a", "37b")), night):
        assert walk(case, pool).verdict is Verdict.PASS
    assert pool.control.state() == before
    assert pool.control.rules(pool.id) == rules
    pool.control.clear_faults()


def test_what_needs_the_sandbox_or_the_mail_is_skipped_with_the_reason(pool: Pool) -> None:
    by_id = {case.id: case for case in own_cases()}
    real = replace(pool, control=None, messages=None)
    assert "needs the sandbox" in str(walk(by_id["26"], real).actual)
    assert "mail" in str(walk(by_id["1"], real).actual)
    assert walk(by_id["11a"], real).verdict is Verdict.PASS


def test_a_service_that_does_not_answer_is_an_answer(pool: Pool) -> None:
    gone = replace(pool, messages=None)
    gone.calls = UserPool(
        replace(pool.calls._environment, endpoint="http://127.0.0.1:9"), Timeouts(0.5, 0.5), lambda _: None
    )
    result = walk(Case("x", "x", "x", steps=(Step(Act.SIGN_UP, "{new}"),)), gone)
    assert (result.verdict, str(result.actual).split(":")[0]) == (Verdict.DIFFERS, "NoConnection")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "is no JSON5"),
        ("[]", "no list called cases"),
        ("{format: 9, cases: []}", "newer"),
        ("{cases: [1]}", "case 1 of the file is no object"),
        ("{cases: [{id: 'a', title: 't'}]}", "case a is not understood"),
        ("{cases: [{id: 'a', title: 't', area: 'x', steps: [{fly: 1}]}]}", "one of signUp, confirm"),
        (
            "{cases: [{id: 'a', title: 't', area: 'x', steps: [{signUp: 'a', wings: 2}]}]}",
            "case a is not understood",
        ),
        ("{cases: [{id: 'a', title: 't', area: 'x'}, {id: 'a', title: 't', area: 'x'}]}", "Two cases"),
    ],
)
def test_a_list_that_is_wrong_says_where(tmp_path: Path, content: str, words: str) -> None:
    file = tmp_path / "team.json5"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(CasesError, match=words):
        read_cases(file)
    with pytest.raises(CasesError, match="cannot be opened"):
        read_cases(tmp_path / "none.json5")


@pytest.mark.parametrize(
    ("address", "own", "does"),
    [
        ("QA+other@company.com", "qa+1@company.com", True),
        ("a.qa+1@company.com", "qa+1@company.com", False),
        ("qa+1@xn--bcher-kva.example", "qa+1@company.com", False),
        ("anybody@qa.company.com", "n1@qa.company.com", True),
        ("bounce+1@simulator.amazonses.com", "qa+1@company.com", True),
    ],
)
def test_mail_that_comes_to_the_tester_is_told_from_other_mail(address: str, own: str, does: bool) -> None:
    assert reaches(address, own) is does


def test_a_real_pool_mails_no_stranger(pool: Pool) -> None:
    by_id = {case.id: case for case in own_cases()}
    real = replace(pool, spares_strangers=True, new_address=lambda: f"qa+{next(_numbers)}@company.com")
    assert "reaches no mailbox of yours" in str(walk(by_id["12"], real).actual)
    assert walk(by_id["2"], real).verdict is Verdict.PASS
    assert walk(by_id["16b"], real).verdict is Verdict.OPEN
    assert walk(by_id["11a"], real).verdict is Verdict.PASS


def test_a_mail_that_does_not_come_is_a_difference(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "_PATIENCE", 0.2)
    lost = Step(Act.FAULT, {"kind": "mail-lost", "operation": "*"})
    case = Case("x", "x", "x", steps=(lost, Step(Act.SIGN_UP, "{new}"), Step(Act.CONFIRM, "{mailed}")))
    result = walk(case, pool)
    assert (result.verdict, str(result.actual)) == (Verdict.DIFFERS, "none has come")
    assert str(result.expected).startswith("a mail to case+")
    by_hand = trial.Trial(case, pool, needs_mail=False)
    try:
        call: Any = by_hand.begin()
        call = by_hand.take(call, pool.calls.perform(call), 0.1)
        assert call.code == ""
    finally:
        by_hand.close()


def test_an_unknown_place_is_told(pool: Pool) -> None:
    result: Any = walk(Case("x", "x", "x", steps=(Step(Act.SIGN_UP, "{nothing}@x"),)), pool)
    assert result.verdict is Verdict.SKIPPED
    assert "There is no {nothing} here" in str(result.actual)
