"""From a click to the first picture of the next screen, beside the same botocore call alone.

    python -m tests.bench click

What the call takes alone, server and all, is taken off: left is what the app adds to it.
"""

from __future__ import annotations

import time
from statistics import median
from typing import TYPE_CHECKING, Any, Final

import boto3
from botocore import UNSIGNED
from botocore.config import Config
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from gui.cognito.phone_calls.journey import Step
from tests.bench.figures import Figure
from tests.bench.journey_bytes import settle
from tests.bench.window import open_window
from tests.tester import PASSWORD, new_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.conftest import Sandbox
    from tests.tester import Desk

#: The first clicks import and build what the others find there.
_WARM: Final = 2

_WHY: Final = (
    "on a machine where it takes 17 ms: the press and the busy form 6, the picture of the old page for "
    "its slide 3, filling the next screen 3, its first paint 2, the worker's ways there and back the rest; "
    "tried: painting the phone before the panels (kept: 4 ms less after SIGN UP, 8 to 12 after VERIFY)"
)


def measure(small: bool) -> Iterator[Figure]:
    """Thirty sign-ups and confirmations each way."""
    clicks, calls = _Times(), _Times()
    with open_window() as (desk, running):
        client = plain_client(running)
        for _ in range(_WARM + (1 if small else 30)):
            walk(desk, clicks)
            call(desk, running, client, calls)
    for name, which in (("SIGN UP", "sign up"), ("VERIFY", "verify")):
        alone, clicked = median(calls[which][_WARM:]), median(clicks[which][_WARM:])
        yield Figure(
            f"click on {name} to the next screen, less the call",
            max(0.0, clicked - alone),
            "ms",
            alone,
            "the call alone",
            most=8,
            why=_WHY,
        )


class _Times(dict[str, list[float]]):
    def __missing__(self, key: str) -> list[float]:
        return self.setdefault(key, [])


class _Painted(QObject):
    """Notes when a widget is painted first."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It is painted when others have their turn again: the filter is asked before."""
        if event.type() == QEvent.Type.Paint and not self.at:
            watched.removeEventFilter(self)
            self.at = time.perf_counter()
        return False


def walk(desk: Desk, times: _Times) -> None:
    email = new_address()
    for name, text in (("Email", email), ("Password", PASSWORD), ("ConfirmPassword", PASSWORD)):
        desk.fill(f"signUp{name}", text)
    settle(desk, Step.NOT_REGISTERED)
    times["sign up"].append(timed(desk, "signUpButton", "verifyScreen"))
    settle(desk, Step.UNCONFIRMED)
    desk.fill("verifyCode", desk.wait_for_code(email))
    desk.wait(lambda: not desk.window.phone.is_sliding)
    times["verify"].append(timed(desk, "verifyButton", "logInScreen"))
    settle(desk, Step.CONFIRMED)
    desk.click("toSignUpButton")
    desk.wait(lambda: not desk.window.phone.is_sliding)


def timed(desk: Desk, button: str, screen: str) -> float:
    painted = _Painted(desk.find(QWidget, screen))
    began = time.perf_counter()
    desk.click(button)
    desk.wait(lambda: bool(painted.at))
    return 1000 * (painted.at - began)


def call(desk: Desk, running: Sandbox, client: Any, times: _Times) -> None:
    email = new_address()
    who = {"ClientId": running.client_id, "Username": email}
    attributes = [{"Name": "email", "Value": email}, {"Name": "name", "Value": "A tester"}]
    times["sign up"].append(
        milliseconds(lambda: client.sign_up(**who, Password=PASSWORD, UserAttributes=attributes))
    )
    code = desk.wait_for_code(email)
    times["verify"].append(milliseconds(lambda: client.confirm_sign_up(**who, ConfirmationCode=code)))
    desk.wait(lambda: desk.window.is_ready)


def plain_client(running: Sandbox) -> Any:
    return boto3.client(
        "cognito-idp",
        region_name=running.region,
        endpoint_url=running.endpoint,
        config=Config(signature_version=UNSIGNED),
    )


def milliseconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - began)
