"""Random requests: a success or a refusal each, never a failure."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Sandbox
from tests.sandbox import fuzz
from tests.sandbox.conftest import Target, Wire

if TYPE_CHECKING:
    from collections.abc import Iterator

    import urllib3

# `python -m tests.bench.sandbox_fuzz` sends twenty times as many, and looks at the memory.
EXAMPLES = 500


@pytest.fixture(scope="module")
def victim(http: urllib3.PoolManager) -> Iterator[tuple[Target, str]]:
    """A sandbox of its own, whose stderr must stay empty."""
    process = subprocess.Popen(
        [sys.executable, "-m", "gui.sandbox", "--no-limits"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    running = Sandbox(process, **json.loads(process.stdout.readline()))
    target = Target(Wire(running.endpoint, http), running.user_pool_id, running.client_id)
    target.confirmed(fuzz.USER)
    yield target, running.identity_pool_id
    _, errors = process.communicate(timeout=20)
    assert errors == ""


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(data=st.data())
def test_random_requests(victim: tuple[Target, str], data: Any) -> None:
    target, identity_pool_id = victim
    request = data.draw(fuzz.requests(target, identity_pool_id))
    headers = {name: value.encode("latin-1").decode("latin-1") for name, value in request.headers.items()}
    answer = target.wire.send("POST", "/", request.body, {**headers, "X-Amz-Target": request.target})
    fuzz.check(answer)
