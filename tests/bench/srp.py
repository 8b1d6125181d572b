"""What a log-in by SRP reckons at the client, beside one modular power in C.

    python -m tests.bench srp

The first half is done while the password is typed. The gap is that of an event loop beside the worker that
reckons: as the floor, beside one that sleeps.
"""

from __future__ import annotations

import secrets
import threading
import time
from base64 import b64encode
from datetime import UTC, datetime
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.cognito.phone_calls import srp
from tests.bench.figures import Figure, interleaved
from tests.bench.loop import Loop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def measure(small: bool) -> Iterator[Figure]:
    """The medians of forty."""
    rounds = 2 if small else 40
    pair = srp.key_pair()
    challenge = {
        "USER_ID_FOR_SRP": "7b1a0000-0000-7000-8000-000000000000",
        "SALT": f"1{secrets.randbits(120):030x}",
        "SRP_B": f"{srp.power(2, secrets.randbits(256)):x}",
        "SECRET_BLOCK": b64encode(secrets.token_bytes(1000)).decode(),
    }
    prove = partial(srp.proof, pair, "eu-west-1_Pool00001", "a password", challenge, datetime.now(UTC))
    base, exponent = pair.public, secrets.randbits(1024)
    proof, ahead, power = interleaved(
        rounds,
        partial(milliseconds, prove),
        partial(milliseconds, srp.key_pair),
        partial(milliseconds, lambda: pow(base, exponent, srp._N)),
    )
    floor = "one power of 1,024 bits in C"
    yield Figure("log-in by SRP: after the click", proof, "ms", power, floor, most=20)
    yield Figure("log-in by SRP: while the password is typed", ahead, "ms", power, floor)
    QCoreApplication([])
    loop = Loop()
    beside = [(gap(loop, prove), gap(loop, partial(time.sleep, 0.02))) for _ in range(rounds)]
    ours, asleep = (median(gaps) for gaps in zip(*beside, strict=True))
    yield Figure(
        "log-in by SRP: longest gap beside it", ours, "ms", asleep, "beside a sleeping thread", most=16
    )


def gap(loop: Loop, work: Callable[[], object]) -> float:
    worker = threading.Thread(target=work)
    return loop.run(worker.start, lambda: not worker.is_alive()).gap


def milliseconds(act: Callable[[], object]) -> float:
    """Of the processor: others may have it meanwhile."""
    began = time.thread_time()
    act()
    return 1000 * (time.thread_time() - began)
