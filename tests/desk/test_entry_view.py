"""What is recorded, as the window takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.evidence.exchanges import exchange

if TYPE_CHECKING:
    from tests.conftest import Sandbox
    from tests.tester import Desk


def test_many_entries_are_shown_together(desk: Desk, sandbox: Sandbox) -> None:
    model = desk.window.timeline.model
    before = model.rowCount()
    inserted: list[int] = []
    model.rowsInserted.connect(lambda _, first, last: inserted.append(last - first + 1))
    observe = desk.window._evidence.observer(sandbox.environment)
    for _ in range(40):
        observe(exchange("ConfirmSignUp", url=sandbox.endpoint))
    desk.wait(lambda: model.rowCount() == before + 40)
    assert inserted == [40]
