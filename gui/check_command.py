"""``signup-desk check``: the check list over a pool, without a window, as for a nightly job."""

from __future__ import annotations

import argparse
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gui import __version__
from gui.checklist.cases import CasesError, own_cases, read_cases
from gui.checklist.pools import Ground, NoMailboxError, pool_on
from gui.checklist.results import Verdict
from gui.checklist.run import answered, counts, keep_result, run
from gui.chosen_environment import add_where, chosen_environment
from gui.cognito.environments.address_pattern import pattern_problem, tagged
from gui.cognito.environments.client_secrets import ClientSecrets
from gui.cognito.environments.new_accounts import sends_into_the_world
from gui.evidence.formats.export import Source, write
from gui.evidence.journal import Journal
from gui.evidence.keeping import keep, pool_address
from gui.evidence.made_users.ledger import Ledger
from gui.evidence.made_users.usernames import Usernames
from gui.machine.folders import data_folder, private_opener
from gui.machine.own_sandbox import NoSandboxError, served_sandbox
from gui.visible import as_it_was, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.checklist.cases import Case
    from gui.checklist.results import CaseResult
    from gui.cognito.environments.environment import Environment
    from gui.exchange import Exchange

#: Exit statuses: a case was answered otherwise than expected, or the list could not be run; the arguments.
DIFFERS: Final = 1
BAD_ARGUMENTS: Final = 2
_INTERRUPTED: Final = 130
_WORDS: Final = {
    Verdict.PASS: "pass",
    Verdict.DIFFERS: "DIFFERS",
    Verdict.OPEN: "to judge",
    Verdict.SKIPPED: "skipped",
}


def check(argv: Sequence[str]) -> int:
    """Run the list as ``argv`` says, print a line a case, and write the reports; returns the exit status."""
    arguments = parser().parse_args(argv)
    folder = data_folder(arguments.data_dir)
    try:
        cases = _cases(arguments)
        chosen = chosen_environment(arguments, folder)
        _refuse_protected(chosen[0] if chosen else None, arguments.yes_protected)
        pattern = _pattern(arguments.address)
    except (ValueError, CasesError) as error:
        return _fail(str(error), BAD_ARGUMENTS)
    with ExitStack() as clean_up:
        try:
            environment, secret = chosen or (clean_up.enter_context(served_sandbox()), None)
        except NoSandboxError as error:
            return _fail(str(error), DIFFERS)
        journal = Journal(folder / "journal.sqlite", f"Signup Desk {__version__}, {sys.platform}")
        clean_up.callback(journal.close)
        ledger = Ledger(folder / "ledger.sqlite")
        clean_up.callback(ledger.close)
        place = pool_address(environment)

        def observe(exchange: Exchange) -> None:
            keep(journal, ledger, place, exchange)

        def observe_apart(name: str) -> Callable[[Exchange], None]:
            def only_journal(exchange: Exchange) -> None:
                journal.record(exchange, name)

            return only_journal

        ground = Ground(
            environment,
            observe,
            observe_apart,
            secret or _kept_secret(environment),
            usernames=Usernames(ledger, place),
            pattern=pattern,
            mails_strangers=arguments.undeliverable,
        )
        journal.describe(name=f"Check of {environment.name}", build=arguments.build)
        try:
            pool = clean_up.enter_context(pool_on(ground))
        except NoMailboxError as error:
            return _fail(f"{error} See --address.", BAD_ARGUMENTS)
        if sends_into_the_world(environment):
            mails = sum(case.mails for case in cases if not case.needs_sandbox)
            place_name = visible(environment.name)
            print(f"signup-desk: this costs up to {mails} mails of {place_name}.", file=sys.stderr)
        results: list[CaseResult] = []
        status = 0
        try:
            for result in run(cases, pool):
                results.append(result)
                keep_result(journal.note, result, environment.name)
                print(_line(result), flush=True)
        except KeyboardInterrupt:
            status = _INTERRUPTED
        print(_summary(results))
        for kind in ("junit", "html"):
            if file := getattr(arguments, kind):
                status = _write(Source(journal, journal.session), kind, file) or status
        if problem := journal.problem:
            _fail(str(problem), DIFFERS)
    return status or (DIFFERS if any(each.verdict is Verdict.DIFFERS for each in results) else 0)


def _line(result: CaseResult) -> str:
    case = result.case
    # A control character, of the list or of a reply, would be an order to the terminal.
    line = visible(f"{_WORDS[result.verdict]:<8}  {case.id:<4}  {case.title}")
    if result.verdict is Verdict.PASS:
        return line
    # Some of it is made visible already: it is not to be twice.
    lines = (visible(as_it_was(words)) for words in answered(result).splitlines())
    return "\n".join((line, *(f"{'':16}{words}" for words in lines)))


def _summary(results: Sequence[CaseResult]) -> str:
    counted = counts(result.verdict for result in results)
    return ", ".join(f"{counted[verdict]} {words.lower()}" for verdict, words in _WORDS.items())


def _cases(arguments: argparse.Namespace) -> tuple[Case, ...]:
    """The cases that the arguments name.

    Raises:
        ValueError: They name one that there is not.
        CasesError: The file is no list.
    """
    cases = read_cases(arguments.cases) if arguments.cases else own_cases()
    wanted = [each.strip() for each in (arguments.only or "").split(",") if each.strip()]
    if not wanted:
        return cases
    known = {case.id for case in cases}
    if unknown := [each for each in wanted if each not in known]:
        raise ValueError(f"The list has no case {', '.join(unknown)}.")
    return tuple(case for case in cases if case.id in wanted)


def _refuse_protected(environment: Environment | None, named: str | None) -> None:
    if environment is None:
        return
    if environment.in_sandbox:
        raise ValueError(
            f"{environment.name} is in the window's own sandbox: run the list from the window, or give"
            " --endpoint-url of a sandbox that serves."
        )
    if environment.is_protected and named != environment.name:
        raise ValueError(
            f"{environment.name} is protected, and the list makes users there:"
            f' say --yes-protected "{environment.name}".'
        )


def _pattern(address: str | None) -> str | None:
    if address is None:
        return None
    pattern = tagged(address)
    if problem := pattern_problem(pattern) if pattern else True:
        raise ValueError(f"--address {address} cannot be used." + (f" {problem}" if pattern else ""))
    return pattern


def _kept_secret(environment: Environment) -> str | None:
    return ClientSecrets().load(environment).secret if environment.has_client_secret else None


def _write(source: Source, kind: str, file: Path) -> int:
    try:
        # It names users of the pool: nobody else of this machine reads it, unless its owner says so.
        with open(file, "w", encoding="utf-8", newline="", opener=private_opener) as opened:
            write(source, kind, opened)
    except OSError as error:
        return _fail(f"{file} cannot be written: {error.strerror}.", DIFFERS)
    return 0


def _fail(words: str, status: int) -> int:
    print(visible(f"signup-desk: {words}", keep="\n"), file=sys.stderr)
    return status


def parser() -> argparse.ArgumentParser:
    """What reads its arguments."""
    made = argparse.ArgumentParser(
        prog="signup-desk check",
        description="Run the check list without a window, by default over a sandbox of its own.",
        epilog="Exit status: 0; 1: a case was answered otherwise than expected; 2: the arguments.",
    )
    add_where(made)
    what = made.add_argument_group("what is run")
    what.add_argument("--cases", metavar="FILE", type=Path, help="a list of your own, in JSON5")
    what.add_argument("--only", metavar="IDS", help="these cases alone, such as 1,17a,38")
    what.add_argument("--address", metavar="ADDRESS", help="your mailbox, or a pattern: qa+{n}@example.com")
    what.add_argument(
        "--undeliverable", action="store_true", help="also cases whose mail comes to no mailbox of yours"
    )
    what.add_argument("--yes-protected", metavar="NAME", help="run over the protected environment NAME")
    what.add_argument("--build", metavar="BUILD", default="", help="build of the app under test")
    kept = made.add_argument_group("what is written")
    kept.add_argument("--junit", metavar="FILE", type=Path, help="the cases, as JUnit XML")
    kept.add_argument("--html", metavar="FILE", type=Path, help="the whole session, as a page")
    kept.add_argument("--data-dir", metavar="DIR", help="where the record and saved environments are kept")
    return made
