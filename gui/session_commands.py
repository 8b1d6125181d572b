"""``signup-desk sessions`` and ``signup-desk export``: what is on record, without a window."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gui.evidence import record
from gui.evidence.formats.export import FORMATS, Source, write
from gui.evidence.formats.masking import masking
from gui.evidence.journal import Journal
from gui.machine.folders import data_folder, private_opener
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.evidence.session import Summary

#: The exit status where there is no such session, or its file cannot be written.
FAILED: Final = 1


def list_sessions(argv: Sequence[str]) -> int:
    """Print a line for each session on record, the newest first; returns the exit status."""
    arguments = sessions_parser().parse_args(argv)
    with closing(_journal(arguments.data_dir)) as journal:
        for summary in journal.read(record.sessions(arguments.search)):
            print(_line(summary))
        return _told(journal)


def export(argv: Sequence[str]) -> int:
    """Write a session to a file, or to stdout; returns the exit status."""
    arguments = export_parser().parse_args(argv)
    with closing(_journal(arguments.data_dir)) as journal:
        found = [
            summary.session
            for summary in journal.read(record.sessions())
            if arguments.session == "last" or summary.session.id.startswith(arguments.session)
        ]
        if status := _told(journal):
            return status
        if not found or (len(found) > 1 and arguments.session != "last"):
            many = "Several sessions begin" if found else "No session on record begins"
            return _fail(f'{many} with "{arguments.session}": see signup-desk sessions.')
        mask = masking(addresses=arguments.mask_addresses)
        source = Source(journal, found[0], mask, arguments.with_reads)
        try:
            _write(source, arguments.format, arguments.output)
        except OSError as error:
            return _fail(f"{arguments.output or 'stdout'} cannot be written: {error.strerror}.")
    return 0


def sessions_parser() -> argparse.ArgumentParser:
    """What reads the arguments of ``sessions``."""
    parser = argparse.ArgumentParser(
        prog="signup-desk sessions", description="List the sessions on record, the newest first."
    )
    parser.add_argument("--search", metavar="TEXT", default="", help="only those that hold this text")
    _add_folder(parser)
    return parser


def export_parser() -> argparse.ArgumentParser:
    """What reads the arguments of ``export``."""
    parser = argparse.ArgumentParser(prog="signup-desk export", description="Write a session to a file.")
    parser.add_argument("session", metavar="SESSION", help='its id, how that begins, or "last"')
    parser.add_argument("--format", choices=FORMATS, default="html", help="default: html")
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, help="default: stdout")
    parser.add_argument("--mask-addresses", action="store_true", help="mask e-mail addresses: t***@e***")
    parser.add_argument(
        "--with-reads", action="store_true", help="also what Signup Desk itself read of the pool"
    )
    _add_folder(parser)
    return parser


def _write(source: Source, kind: str, output: Path | None) -> None:
    if output is None:
        sys.stdout.flush()
        with open(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", newline="") as file:
            write(source, kind, file)
        return
    # It names users of the pool: nobody else of this machine reads it, unless its owner says so.
    with open(output, "w", encoding="utf-8", newline="", opener=private_opener) as file:
        write(source, kind, file)


def _line(summary: Summary) -> str:
    session = summary.session
    words = [
        session.id,
        f"{session.started.astimezone():%Y-%m-%d %H:%M}",
        f"{summary.calls} calls, {summary.errors} errors, {summary.pictures} pictures",
        ", ".join(summary.environments),
        session.name,
    ]
    # A control character would be an order to the terminal.
    return visible("  ".join(filter(None, words)))


def _add_folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data-dir", metavar="DIR", help="where the record is kept")


def _journal(folder: str | None) -> Journal:
    return Journal(data_folder(folder) / "journal.sqlite")


def _told(journal: Journal) -> int:
    return _fail(str(journal.problem)) if journal.problem else 0


def _fail(words: str) -> int:
    print(visible(f"signup-desk: {words}", keep="\n"), file=sys.stderr)
    return FAILED
