"""A sign-up and its confirmation through the warm window, beside the same two calls by the AWS CLI.

    python -m tests.bench by_hand

Both work on one sandbox, in turns. Nobody types: it is what the tester waits for. The CLI is any ``aws`` on
the path; without it the row has no floor.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from statistics import median
from typing import TYPE_CHECKING

from gui.cognito.phone_calls.journey import Step
from tests.bench.click import timed
from tests.bench.figures import Figure
from tests.bench.journey_bytes import settle
from tests.bench.window import open_window
from tests.tester import PASSWORD, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Sandbox
    from tests.tester import Desk


def measure(small: bool) -> Iterator[Figure]:
    """Five of each."""
    aws = shutil.which("aws")
    clicked, typed = [], []
    with open_window() as (desk, running):
        walk(desk)
        for _ in range(1 if small else 5):
            clicked.append(walk(desk))
            if aws:
                typed.append(walk_by_hand(aws, desk, running))
    yield Figure(
        "sign-up and VERIFY in the warm window",
        median(clicked),
        "ms",
        median(typed) if typed else None,
        "two calls by the AWS CLI",
        most_ratio=1 / 20,
        why="" if aws else "the AWS CLI is not installed: there is no floor",
    )


def walk(desk: Desk) -> float:
    """What both clicks take until the next screen is painted, in milliseconds."""
    email = new_address()
    for name, text in (("Email", email), ("Password", PASSWORD), ("ConfirmPassword", PASSWORD)):
        desk.paste(f"signUp{name}", text)
    settle(desk, Step.NOT_REGISTERED)
    took = timed(desk, "signUpButton", "verifyScreen")
    settle(desk, Step.UNCONFIRMED)
    desk.paste("verifyCode", desk.wait_for_code(email))
    desk.wait(lambda: not desk.window.phone.is_sliding)
    took += timed(desk, "verifyButton", "logInScreen")
    settle(desk, Step.CONFIRMED)
    desk.click("toSignUpButton")
    desk.wait(lambda: not desk.window.phone.is_sliding)
    return took


def walk_by_hand(aws: str, desk: Desk, running: Sandbox) -> float:
    """What the same takes by the AWS CLI, in milliseconds, without the look into the mailbox."""
    email = new_address()
    who = ["--client-id", running.client_id, "--username", email]
    took = call(aws, running, "sign-up", *who, password=PASSWORD)
    code = desk.wait_for_code(email)
    return took + call(aws, running, "confirm-sign-up", *who, "--confirmation-code", code)


def call(aws: str, running: Sandbox, operation: str, *arguments: str, password: str = "") -> float:
    command = [aws, "cognito-idp", operation, "--no-sign-request", "--endpoint-url", running.endpoint]
    command += ["--region", running.region, *arguments]
    if password:
        command += ["--password", password]
    began = time.perf_counter()
    done = subprocess.run(command, env=os.environ | {"AWS_PAGER": ""}, capture_output=True, check=False)
    took = 1000 * (time.perf_counter() - began)
    assert done.returncode == 0, done.stderr.decode()
    return took
