"""Every recorded case of the real service against the sandbox."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.sandbox import contract
from tests.sandbox.contract import CASES, DIFFERS, FACTS

if TYPE_CHECKING:
    from tests.sandbox.contract import World

contract.load()
COVERED = [(o, fact) for o, facts in FACTS.items() for fact in facts if (o, fact["case"]) in CASES]


@pytest.mark.parametrize(("operation", "fact"), COVERED, ids=[f"{o}: {f['case']}" for o, f in COVERED])
def test_it_answers_as_recorded(world: World, operation: str, fact: dict[str, Any]) -> None:
    contract.check(fact, CASES[operation, fact["case"]](world))


def test_nothing_is_forgotten() -> None:
    """Each case holds or has a reason why not."""
    named = set(CASES) | set(DIFFERS)
    assert {(o, fact["case"]) for o, facts in FACTS.items() for fact in facts} == named
    assert not set(CASES) & set(DIFFERS)


@pytest.mark.parametrize("operation", FACTS)
def test_each_case_says_where_it_is_known_from(operation: str) -> None:
    for fact in FACTS[operation]:
        sources = fact["source"]
        assert sources is None or (sources and all(isinstance(text, str) and text for text in sources))
        # Nothing is recorded of what was only thought out.
        assert sources or fact["confidence"] != "high", fact["case"]


def test_the_page_tells_what_holds() -> None:
    page = Path("resources/manual.md").read_text(encoding="utf-8")
    assert contract.table() in page, "python -m tests.sandbox.contract prints the table that belongs there"
