"""An app that is killed at any moment has lost no entry that it had reported."""

from __future__ import annotations

import random
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Final

from gui.evidence import record
from gui.evidence.journal import Journal
from gui.evidence.record import Query

if TYPE_CHECKING:
    from pathlib import Path

_ENDS: Final = 8
#: Records without end, and tells of each entry once it is kept.
_WRITER: Final = """
import sys
from pathlib import Path
from gui.evidence.entry import Kind
from gui.evidence.journal import Journal
from tests.evidence.exchanges import exchange
journal = Journal(Path(sys.argv[1]))
while True:
    print(journal.record(exchange(address="tester@example.com"), "Here").number, flush=True)
    journal.note(Kind.PICTURE, picture=b"x" * 5000)
"""


def test_whatever_was_told_is_on_record_after_a_kill(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    told: list[int] = []
    chance = random.Random(20)
    for _ in range(_ENDS):
        command = [sys.executable, "-c", _WRITER, str(file)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout
            told += [int(writer.stdout.readline()) for _ in range(chance.randrange(1, 60))]
            writer.kill()
            told += [int(line) for line in writer.stdout if line.endswith("\n")]
        with closing(Journal(file)) as journal:
            kept = set(journal.read(record.numbers(Query())))
            assert journal.problem is None
        assert set(told) <= kept
    assert len(told) > _ENDS
