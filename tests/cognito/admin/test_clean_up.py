"""Clean-up deletes what the tool made, and nobody can trick it into deleting anyone else."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from gui.cognito.admin import clean_up
from gui.cognito.admin.clean_up import NotMadeHereError, Row, State, service_address
from gui.cognito.sandbox_control import Fault, SandboxControl
from gui.evidence.made_users.ledger import Ledger, MadeUser, PoolAddress
from gui.http_failures import CallFailedError
from tests.cognito.pools import EMAIL_POOL, Made, make_pool
from tests.evidence.exchanges import signed_up
from tests.tester import PASSWORD, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from gui.cognito.environments.environment import Environment
    from tests.conftest import Sandbox

LONG_AGO = timedelta(minutes=5)


@pytest.fixture(scope="module")
def server(sandbox: Sandbox) -> Sandbox:
    return sandbox


@dataclass
class Desk:
    """A pool, and a ledger of the users that were made in it."""

    pool: Made
    ledger: Ledger
    path: Path

    def sign_up(self, email: str, age: timedelta = timedelta()) -> str:
        """Have the tool make a user; returns the sub."""
        sub = self.pool.sign_up(email)
        made = signed_up(sub, address=email, started=datetime.now(UTC) - age)
        self.ledger.record(pool_address(self.pool.environment), made)
        return sub

    @property
    def made(self) -> tuple[MadeUser, ...]:
        return self.ledger.users(pool_address(self.pool.environment))

    def look(self) -> list[Row[MadeUser]]:
        return list(clean_up.look(self.pool.directory, self.made, threading.Event(), pause=0))

    def delete(self, made: tuple[MadeUser, ...] | None = None) -> list[Row[MadeUser]]:
        chosen = self.made if made is None else made
        marked = self.ledger.mark_deleted
        return list(clean_up.delete(self.pool.directory, chosen, marked, threading.Event(), pause=0))

    def edit(self, change: str) -> None:
        with closing(sqlite3.connect(self.path)) as database, database:
            database.execute(f"UPDATE user SET {change}")


def pool_address(environment: Environment) -> PoolAddress:
    return PoolAddress(
        environment.name,
        environment.region,
        environment.user_pool_id,
        environment.client_id,
        service_address(environment),
    )


@pytest.fixture(
    params=[EMAIL_POOL, {"AutoVerifiedAttributes": ["email"]}], ids=["email pool", "plain user names"]
)
def desk(request: pytest.FixtureRequest, server: Sandbox, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "ledger.sqlite"
    with closing(Ledger(path)) as ledger:
        yield Desk(make_pool(server, request.param), ledger, path)


def states(rows: list[Row[MadeUser]]) -> list[State]:
    return [row.state for row in rows]


def test_users_are_shown_with_their_present_status_by_the_list_alone(desk: Desk) -> None:
    first, second, third = (new_address() for _ in range(3))
    for email in (first, second, third):
        desk.sign_up(email)
    desk.pool.admin("AdminConfirmSignUp", Username=second)
    desk.pool.admin("AdminDeleteUser", Username=third)
    rows = {row.made.email: (row.state, row.status) for row in desk.look()}
    assert rows == {
        first: (State.PRESENT, "UNCONFIRMED"),
        second: (State.PRESENT, "CONFIRMED"),
        third: (State.GONE, ""),
    }
    assert desk.pool.operations == ["ListUsers"] * 3


def test_only_the_chosen_users_are_deleted(desk: Desk) -> None:
    chosen, other, foreign = (new_address() for _ in range(3))
    desk.pool.sign_up(foreign)
    desk.sign_up(chosen)
    desk.sign_up(other)
    (entry,) = (user for user in desk.made if user.email == chosen)
    assert states(desk.delete((entry,))) == [State.DELETED]
    assert desk.pool.addresses() == {other, foreign}
    assert [user.email for user in desk.made] == [other]
    assert desk.pool.operations[:2] == ["ListUsers", "AdminDeleteUser"]


def test_the_request_names_the_stored_user_name(desk: Desk) -> None:
    email = new_address()
    sub = desk.sign_up(email)
    desk.delete()
    request = desk.pool.exchanges[1].request_body
    is_email_pool = bool(desk.pool.directory.pool_settings().username_attributes)
    assert f'"Username": "{sub if is_email_pool else email}"' in request


def test_a_user_made_again_under_the_same_address_stays(desk: Desk) -> None:
    email = new_address()
    desk.sign_up(email, age=LONG_AGO)
    desk.pool.admin("AdminDeleteUser", Username=email)
    desk.pool.sign_up(email)
    rows = desk.delete()
    assert states(rows) == [State.DELETED]
    assert "gone already" in str(rows[0].words)
    assert desk.pool.addresses() == {email}
    assert "AdminDeleteUser" not in desk.pool.operations
    assert desk.made == ()


def test_the_ledger_of_another_pool_of_the_same_name_is_not_used(desk: Desk, server: Sandbox) -> None:
    email = new_address()
    desk.sign_up(email)
    other = make_pool(server)
    other.sign_up(email)
    assert desk.ledger.users(pool_address(other.environment)) == ()
    rows = list(
        clean_up.delete(other.directory, desk.made, desk.ledger.mark_deleted, threading.Event(), pause=0)
    )
    assert states(rows) == [State.REFUSED]
    assert "another user pool" in str(rows[0].words)
    assert (other.operations, other.addresses()) == ([], {email})


@pytest.mark.parametrize("change", [{"endpoint": "http://127.0.0.1:1"}, {"region": "eu-west-9"}])
def test_a_pool_of_the_same_id_elsewhere_is_another_one(desk: Desk, change: dict[str, Any]) -> None:
    desk.sign_up(new_address())
    desk.pool.environment = replace(desk.pool.environment, **change)
    entries = desk.ledger.users(pool_address(desk.pool.environment))
    assert entries == ()


def test_an_entry_of_another_endpoint_is_refused_though_it_be_handed_in(desk: Desk) -> None:
    desk.sign_up(new_address())
    entries = tuple(replace(user, endpoint="http://127.0.0.1:1") for user in desk.made)
    assert states(desk.delete(entries)) == [State.REFUSED]
    assert desk.pool.operations == []


@pytest.mark.parametrize("edited", ["sub", "email", "both"])
def test_an_edited_ledger_is_refused(desk: Desk, edited: str) -> None:
    mine, foreign = new_address(), new_address()
    desk.sign_up(mine)
    sub = desk.pool.sign_up(foreign)
    changes = {"sub": f"sub = '{sub}'", "email": f"email = '{foreign}'"}
    desk.edit(", ".join(changes.values()) if edited == "both" else changes[edited])
    rows = desk.delete()
    assert states(rows) == [State.REFUSED]
    assert "changed by hand" in str(rows[0].words)
    assert desk.pool.addresses() == {mine, foreign}
    assert len(desk.made) == 1


@pytest.mark.parametrize("edited", ["sub", "email"])
def test_a_sub_and_an_address_that_do_not_belong_together_are_refused(desk: Desk, edited: str) -> None:
    mine, foreign = new_address(), new_address()
    desk.sign_up(mine)
    sub = desk.pool.sign_up(foreign)
    entry = desk.made[0]
    forged = replace(entry, sub=sub) if edited == "sub" else replace(entry, email=foreign)
    rows = desk.delete((forged,))
    assert states(rows) == [State.REFUSED]
    assert "the user pool says" in str(rows[0].words)
    assert desk.pool.addresses() == {mine, foreign}


def test_a_sub_that_tries_to_be_a_filter_finds_nobody(desk: Desk) -> None:
    desk.sign_up(new_address())
    forged = replace(desk.made[0], sub='" or email ^= "', created=datetime.now(UTC))
    assert states(desk.delete((forged,))) == [State.REFUSED]
    assert len(desk.pool.addresses()) == 1


def test_a_user_who_is_not_listed_yet_is_not_struck_off(desk: Desk) -> None:
    email = new_address()
    desk.sign_up(email)
    desk.pool.admin("AdminDeleteUser", Username=email)
    rows = desk.delete()
    assert states(rows) == [State.REFUSED]
    assert "perhaps not yet" in str(rows[0].words)
    assert len(desk.made) == 1


def test_throttling_is_waited_out(desk: Desk, server: Sandbox) -> None:
    desk.sign_up(new_address())
    control = SandboxControl(server.endpoint, 5)
    control.arm(Fault("error", "AdminDeleteUser", 2, "TooManyRequestsException"))
    control.arm(Fault("error", "ListUsers", 1, "TooManyRequestsException"))
    assert states(desk.delete()) == [State.DELETED]
    assert desk.pool.addresses() == set()


def test_a_refusal_stands_in_its_row_word_for_word_and_the_rest_goes_on(desk: Desk, server: Sandbox) -> None:
    for _ in range(2):
        desk.sign_up(new_address())
    fault = Fault("error", "AdminDeleteUser", 1, "NotAuthorizedException", "Not on my watch.")
    SandboxControl(server.endpoint, 5).arm(fault)
    rows = desk.delete()
    assert states(rows) == [State.REFUSED, State.DELETED]
    assert str(rows[0].words) == "NotAuthorizedException: Not on my watch."
    assert [user.sub for user in desk.made] == [rows[0].made.sub]


def test_throttling_without_end_is_a_refusal(desk: Desk, server: Sandbox) -> None:
    desk.sign_up(new_address())
    control = SandboxControl(server.endpoint, 5)
    control.arm(Fault("error", "ListUsers", 4, "TooManyRequestsException"))
    rows = desk.delete()
    assert states(rows) == [State.REFUSED]
    assert str(rows[0].words).startswith("TooManyRequestsException: ")
    assert len(desk.pool.exchanges) == 4


def test_cancel_ends_it_within_a_pause(desk: Desk) -> None:
    for _ in range(3):
        desk.sign_up(new_address())
    cancelled = threading.Event()
    rows = clean_up.delete(desk.pool.directory, desk.made, desk.ledger.mark_deleted, cancelled, pause=3600)
    assert next(rows).state is State.DELETED
    threading.Timer(0.05, cancelled.set).start()
    assert list(rows) == []
    assert len(desk.pool.addresses()) == len(desk.made) == 2


def test_a_service_that_is_not_there_ends_it(desk: Desk) -> None:
    desk.sign_up(new_address())
    entries = tuple(replace(user, endpoint="http://127.0.0.1:9") for user in desk.made)
    desk.pool.environment = replace(desk.pool.environment, endpoint="http://127.0.0.1:9")
    with pytest.raises(CallFailedError, match="Nothing answers"):
        desk.delete(entries)


def test_an_admin_deletes_a_row_of_the_list_if_the_tool_made_it(desk: Desk) -> None:
    mine, foreign = new_address(), new_address()
    desk.sign_up(mine)
    desk.pool.sign_up(foreign)
    names = {user.email: user.username for user in desk.pool.directory.users().users}
    directory, marked = desk.pool.directory, desk.ledger.mark_deleted
    with pytest.raises(NotMadeHereError, match="is not in the ledger"):
        clean_up.delete_as_admin(directory, names[foreign], desk.made, marked)
    clean_up.delete_as_admin(directory, names[mine], desk.made, marked)
    assert desk.pool.addresses() == {foreign}
    assert desk.made == ()


def test_in_the_sandbox_an_admin_deletes_anybody(desk: Desk) -> None:
    mine, foreign = new_address(), new_address()
    desk.pool.environment = replace(desk.pool.environment, is_sandbox=True)
    desk.sign_up(mine)
    desk.pool.sign_up(foreign)
    for user in desk.pool.directory.users().users:
        marked = desk.ledger.mark_deleted
        clean_up.delete_as_admin(desk.pool.directory, user.username, desk.made, marked)
    assert desk.pool.addresses() == set()
    assert desk.made == ()


def test_an_admin_deletes_nobody_who_was_made_again_under_the_name(desk: Desk) -> None:
    email = new_address()
    desk.sign_up(email)
    desk.pool.admin("AdminDeleteUser", Username=email)
    desk.pool.sign_up(email)
    (again,) = desk.pool.directory.users().users
    with pytest.raises(NotMadeHereError):
        clean_up.delete_as_admin(desk.pool.directory, again.username, desk.made, desk.ledger.mark_deleted)
    assert desk.pool.addresses() == {email}


def test_an_admin_confirms_without_a_code(desk: Desk) -> None:
    desk.sign_up(new_address())
    directory = desk.pool.directory
    (user,) = directory.users().users
    directory.admin_confirm(user.username)
    (user,) = directory.users().users
    assert (user.status, user.email_verified) == ("CONFIRMED", False)


def test_the_sandbox_has_one_name_whatever_its_port(server: Sandbox) -> None:
    assert service_address(server.environment) == "sandbox"
    assert service_address(replace(server.environment, is_sandbox=False)) == server.endpoint
    assert service_address(replace(server.environment, is_sandbox=False, endpoint=None)) == ""


def test_no_password_stands_in_what_a_row_prints(desk: Desk) -> None:
    desk.sign_up(new_address())
    assert PASSWORD not in repr(desk.look())
