"""What a session keeps in memory is limited, however long it goes on."""

from __future__ import annotations

from gui.newest import Newest


def test_what_was_set_the_longest_ago_goes() -> None:
    newest: Newest[str, int] = Newest(2)
    newest["first"] = 1
    newest["second"] = 2
    newest["first"] = 3
    newest["third"] = 4
    assert newest == {"first": 3, "third": 4}
