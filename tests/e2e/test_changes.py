"""Six ways in which a pool changes, five places that show it: all agree, without anybody's pressing F5."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import boto3
import pytest
import urllib3
from pytestqt.exceptions import TimeoutError as WaitedInVain

from gui.cognito.phone_calls.journey import Step
from gui.cognito.sandbox_control import Fault, SandboxControl
from gui.evidence.entry import Kind
from tests.questions import say_yes
from tests.tester import PASSWORD, Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox


@dataclass(frozen=True)
class Shown:
    """What the five places show of the present address.

    Attributes:
        status: The status in the first row of the list; ``None``: the list says that there is no such user.
        step: The journey's.
        meter: Mails and resends that this tool has used.
        mails: Messages to the address.
        calls: The timeline's rows, as operation and outcome.
    """

    status: str | None
    step: Step | None
    meter: str
    mails: int
    calls: tuple[str, ...]


class Place:
    """A window over a sandbox of its own, and whoever else works with that sandbox."""

    def __init__(self, qtbot: QtBot, folder: Path, sandbox: Sandbox) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.sandbox = sandbox
        self.email = new_address()
        self.desk = Desk(qtbot, folder)
        self.desk.use(sandbox.environment)

    @property
    def client(self) -> Any:
        return boto3.client(
            "cognito-idp",
            region_name=self.sandbox.region,
            endpoint_url=self.sandbox.endpoint,
            aws_access_key_id="test",
            aws_secret_access_key="test",
        )

    def look(self) -> Shown:
        window = self.desk.window
        present = window.users.model.present
        row = None if present is None else window.users.table.model().index(0, 0).data()
        assert row in (None, self.email)
        messages = [window.mail.model.index(row).data() for row in range(window.mail.model.rowCount())]
        timeline = window.timeline.table.model()
        calls = [
            " ".join(str(timeline.index(row, column).data()) for column in (1, 2))
            for row in range(timeline.rowCount())
            if (entry := window.timeline.model.entry(row)) and entry.kind is Kind.CALL
        ]
        return Shown(
            status=present.status if present else None,
            step=self.desk.step,
            meter=" · ".join(window.header.quota.text().split(" · ")[:2]),
            mails=sum(self.email in message for message in messages),
            calls=tuple(calls),
        )

    def wait_for(self, expected: Shown) -> None:
        """Wait until all five places show what is expected; a failure names those that do not."""
        seen: list[Shown] = []

        def agree() -> bool:
            seen[:] = [self.look()]
            return seen == [expected]

        try:
            self.qtbot.waitUntil(agree, timeout=20_000)
        except WaitedInVain:
            assert seen == [expected]


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path, turned_sandbox: Sandbox) -> Place:
    return Place(qtbot, tmp_path, turned_sandbox)


NOBODY = Shown(None, Step.NOT_REGISTERED, "Mails 0 of 50 · Resends 0 of 5", 0, ())
SIGNED_UP = Shown("UNCONFIRMED", Step.UNCONFIRMED, "Mails 1 of 50 · Resends 0 of 5", 1, ("SignUp 200",))


def by_own_call(place: Place) -> Shown:
    place.desk.sign_up(place.email)
    return SIGNED_UP


def by_late_reply(place: Place) -> Shown:
    place.desk.window.reads.change_sandbox(
        lambda control: control.arm(Fault("latency", "SignUp", seconds=0.5))
    )
    place.desk.wait(lambda: bool(place.desk.window.header.sandbox_notice.words))
    place.desk.sign_up(place.email)
    control = SandboxControl(place.sandbox.endpoint, 5)
    # The request is there: what is cancelled before it has begun is not sent.
    place.desk.wait(lambda: control.state().faults == ())
    place.desk.click("cancelButton")
    return SIGNED_UP


def by_another_client(place: Place) -> Shown:
    attributes = [{"Name": "email", "Value": place.email}]
    place.client.sign_up(
        ClientId=place.sandbox.client_id, Username=place.email, Password=PASSWORD, UserAttributes=attributes
    )
    # The meter and the timeline are this tool's own.
    return Shown("UNCONFIRMED", Step.UNCONFIRMED, NOBODY.meter, 1, ())


def by_admin_here(place: Place) -> Shown:
    place.desk.register(place.email)
    user = place.desk.window.users.model.present
    assert user is not None
    place.desk.window.admin.confirm(user)
    say_yes(place.desk.qtbot, place.desk.window)
    calls = (*SIGNED_UP.calls, "AdminConfirmSignUp 200")
    return Shown("CONFIRMED", Step.CONFIRMED, SIGNED_UP.meter, 1, calls)


def by_admin_elsewhere(place: Place) -> Shown:
    place.desk.register(place.email)
    place.client.admin_delete_user(UserPoolId=place.sandbox.user_pool_id, Username=place.email)
    return Shown(None, Step.NOT_REGISTERED, SIGNED_UP.meter, 1, SIGNED_UP.calls)


def by_clock(place: Place) -> Shown:
    place.desk.register(place.email)
    with urllib3.PoolManager() as http:
        http.request("PUT", f"{place.sandbox.endpoint}/sandbox/clock", json={"advance": 86_460})
    place.desk.wait(lambda: "+24 h 1 min" in place.desk.window.header.sandbox_notice.words)
    return Shown("UNCONFIRMED", Step.UNCONFIRMED, NOBODY.meter, 1, SIGNED_UP.calls)


def by_another_window(place: Place) -> Shown:
    other = Desk(place.qtbot, place.folder)
    other.use(place.sandbox.environment)
    other.sign_up(place.email)
    other.wait_for_screen("verifyScreen")
    return Shown("UNCONFIRMED", Step.UNCONFIRMED, SIGNED_UP.meter, 1, ())


@pytest.mark.parametrize(
    "change",
    [
        by_own_call,
        by_late_reply,
        by_another_client,
        by_admin_here,
        by_admin_elsewhere,
        by_clock,
        by_another_window,
    ],
)
def test_list_journey_meter_messages_and_timeline_agree_after_a_change(
    place: Place, change: Callable[[Place], Shown]
) -> None:
    place.desk.fill("signUpEmail", place.email)
    place.wait_for(NOBODY)
    place.wait_for(change(place))
    # Nothing of it was found by looking now and then: the sandbox told.
    timers = place.desk.window.reads.feed.timers
    assert not [name for name, timer in timers.items() if timer.isActive()]
