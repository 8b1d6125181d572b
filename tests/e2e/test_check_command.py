"""``signup-desk check``, as a nightly job runs it."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from junitparser import JUnitXml

from gui.check_command import check
from gui.checklist.run import run
from gui.cognito.environments.store import Environments
from gui.evidence import record
from gui.evidence.entry import Kind
from gui.evidence.journal import Journal
from gui.evidence.keeping import pool_address
from gui.evidence.made_users.ledger import Ledger
from tests.cognito.pools import make_pool

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from gui.checklist.cases import Case
    from gui.checklist.results import CaseResult
    from gui.checklist.trial import Pool
    from tests.conftest import Sandbox


def test_the_list_over_a_sandbox_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    junit, page = tmp_path / "cases.xml", tmp_path / "page.html"
    arguments = ("--data-dir", str(tmp_path), "--junit", str(junit), "--html", str(page))
    assert check([*arguments, "--only", "1,24,37b"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "pass      1     Plain valid address"
    assert lines[1] == "to judge  24    Paste, reveal, a confirmation that differs"
    assert lines[-1] == "2 pass, 0 differs, 1 to judge, 0 skipped"
    (suite,) = JUnitXml.fromfile(str(junit))
    assert [case.name for case in suite][:1] == ["1 Plain valid address"]
    assert (suite.tests, suite.failures, suite.skipped) == (3, 0, 1)
    assert "Check of Sandbox" in page.read_text(encoding="utf-8")
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        entries = [*record.walk(journal, record.Query())]
    verdicts = [entry for entry in entries if entry.kind is Kind.VERDICT]
    assert [(entry.operation, entry.code) for entry in verdicts] == [
        ("1", None),
        ("24", "open"),
        ("37b", None),
    ]
    assert verdicts[0].response.splitlines() == [
        "signUp: ok (UNCONFIRMED)", "confirm: ok (CONFIRMED)", "logIn: ok",
    ]  # fmt: skip
    assert any(entry.operation == "SignUp" for entry in entries)


def test_a_case_that_is_answered_otherwise_is_status_1(
    sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "team.json5"
    file.write_text(
        "{cases: [{id: 'a', title: 'No such', area: 'x', steps: [{signUp: '{new}', expect: 'Nope'}]}]}"
    )
    pool = make_pool(sandbox).environment
    Environments(tmp_path).add(pool)
    where = ("--env", pool.name, "--data-dir", str(tmp_path), "--html", str(tmp_path / "page.html"))
    assert check([*where, "--cases", str(file)]) == 1
    out = capsys.readouterr().out
    assert "DIFFERS   a     No such\n" in out
    assert "signUp: ok\n" in out
    assert "expected signUp: Nope" in out
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "0 pass, 1 differ, 0 to judge" in page
    assert page.count(">a No such</a>") == 1
    with closing(Ledger(tmp_path / "ledger.sqlite")) as ledger:
        (made,) = ledger.users(pool_address(pool))
    assert made.email.endswith("@example.com")


def test_no_case_is_an_order_to_the_terminal(
    sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "team.json5"
    file.write_text(
        "{cases: [{id: 'a', title: 'No\\x1b[2J', area: 'x',"
        " steps: [{signUp: '{new}', expect: 'N\\x1b[2J'}]}]}"
    )
    pool = make_pool(sandbox).environment
    Environments(tmp_path).add(pool)
    assert check(["--env", pool.name, "--data-dir", str(tmp_path), "--cases", str(file)]) == 1
    out = capsys.readouterr().out
    assert "a     No[U+001B][2J\n" in out
    assert "expected signUp: N[U+001B][2J\n" in out
    assert "\x1b" not in out


@pytest.mark.parametrize(
    ("changes", "arguments", "words"),
    [
        ({"is_protected": True}, (), 'say --yes-protected "Staging"'),
        ({"endpoint": None}, (), "See --address."),
        ({"in_sandbox": True, "endpoint": None}, (), "run the list from the window"),
        ({}, ("--only", "1,99"), "The list has no case 99."),
        ({}, ("--cases", "none.json5"), "none.json5 cannot be opened"),
        ({}, ("--address", "me"), "--address me cannot be used."),
        ({}, ("--env", "Nowhere"), "There is no environment called Nowhere."),
    ],
)
def test_what_cannot_be_run_is_status_2(
    sandbox: Sandbox,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    changes: dict[str, object],
    arguments: tuple[str, ...],
    words: str,
) -> None:
    pool = replace(make_pool(sandbox).environment, **changes)  # type: ignore[arg-type]
    Environments(tmp_path).add(pool)
    assert check(["--env", pool.name, "--data-dir", str(tmp_path), *arguments]) == 2
    assert words in capsys.readouterr().err


def test_what_was_run_until_ctrl_c_is_written(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(cases: Sequence[Case], pool: Pool) -> Iterator[CaseResult]:
        yield from run(cases[:1], pool)
        raise KeyboardInterrupt

    monkeypatch.setattr("gui.check_command.run", interrupted)
    pool = make_pool(sandbox).environment
    Environments(tmp_path).add(pool)
    junit = tmp_path / "cases.xml"
    arguments = ("--env", pool.name, "--data-dir", str(tmp_path), "--junit", str(junit))
    assert check([*arguments, "--only", "11a,11b"]) == 130
    assert capsys.readouterr().out.splitlines()[-1] == "1 pass, 0 differs, 0 to judge, 0 skipped"
    (suite,) = JUnitXml.fromfile(str(junit))
    assert suite.tests == 1


def test_a_protected_environment_is_run_where_it_is_named(sandbox: Sandbox, tmp_path: Path) -> None:
    pool = replace(make_pool(sandbox).environment, is_protected=True)
    Environments(tmp_path).add(pool)
    arguments = ("--env", pool.name, "--yes-protected", pool.name, "--data-dir", str(tmp_path))
    assert check([*arguments, "--only", "11a"]) == 0


def test_a_config_file_names_the_pool(sandbox: Sandbox, tmp_path: Path) -> None:
    pool = make_pool(sandbox).environment
    auth = {"aws_region": pool.region, "user_pool_id": pool.user_pool_id}
    outputs = {"version": "1", "auth": auth | {"user_pool_client_id": pool.client_id}}
    file = tmp_path / "amplify_outputs.json"
    file.write_text(json.dumps(outputs))
    where = ("--config", str(file), "--endpoint-url", sandbox.endpoint, "--data-dir", str(tmp_path))
    assert check([*where, "--only", "11a,17b,26"]) == 0
