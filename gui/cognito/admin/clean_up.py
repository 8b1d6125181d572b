"""Deletes the users that this tool made, as an admin, and never another one, but in the embedded sandbox.

A user is deleted only where its entry in the ledger is unchanged and is of this pool, and where the pool's
own list has a user of exactly that sub and of that address, read right before. A user who is made again under
the same address gets another sub.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeVar

from gui.cognito.phone_calls.refusals import reading_problem
from gui.sentences import N_, Sentence, TellingError

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterable, Iterator

    from gui.cognito.admin.directory import UserDirectory
    from gui.cognito.environments.environment import Environment
    from gui.cognito.users import User
    from gui.sentences import Sentence

#: Seconds between two users. The service allows 25 deletions a second for a whole account (quota page):
#: whoever else works with the account should not notice.
PAUSE: Final = 0.2
#: How long to wait after each throttled try, in pauses; then the refusal stands.
_PATIENCE: Final = (5, 10, 20)
#: ListUsers lags behind: a user of this age may not be listed yet.
_LAG: Final = timedelta(minutes=1)
_THROTTLED: Final = frozenset({"TooManyRequestsException", "ThrottlingException"})


class OnRecord(Protocol):
    """An entry of the ledger: who was made, where, and whether the entry is as it was written."""

    @property
    def region(self) -> str: ...  # noqa: D102
    @property
    def user_pool_id(self) -> str: ...  # noqa: D102
    @property
    def endpoint(self) -> str: ...  # noqa: D102
    @property
    def sub(self) -> str: ...  # noqa: D102
    @property
    def email(self) -> str: ...  # noqa: D102
    @property
    def created(self) -> datetime: ...  # noqa: D102
    @property
    def is_intact(self) -> bool: ...  # noqa: D102


_Made = TypeVar("_Made", bound=OnRecord)


class State(Enum):
    """How a user of the ledger stands."""

    PRESENT = auto()
    GONE = auto()
    DELETED = auto()
    REFUSED = auto()


@dataclass(frozen=True)
class Row(Generic[_Made]):
    """What came of one entry.

    Attributes:
        made: The entry.
        state: Only one who is ``PRESENT`` can be deleted; one who is ``GONE`` can be struck off the ledger.
        status: The user's status in the pool, such as ``UNCONFIRMED``, where there is one.
        words: Why it is refused, or what else is to be known: a sentence, or the service's own words.
        email: The address that the pool has for it, where there is one.
    """

    made: _Made
    state: State
    status: str = ""
    words: Sentence | str = ""
    email: str = ""


class NotMadeHereError(TellingError):
    """The user was not made by this tool, so it is not deleted."""


def service_address(environment: Environment) -> str:
    """What tells the environment's service from others in the ledger: empty for AWS itself.

    The embedded sandbox has one name, because its port is another one at each start.
    """
    return "sandbox" if environment.is_sandbox else (environment.endpoint or "").rstrip("/")


def look(
    directory: UserDirectory, made: Iterable[_Made], cancelled: threading.Event, pause: float = PAUSE
) -> Iterator[Row[_Made]]:
    """Say of each entry how it stands in the pool, one ListUsers each.

    Ends early once ``cancelled`` is set, also within a pause (in seconds). What the service refuses is told
    in the row; raises what botocore raises where there is no service.
    """
    return one_by_one(made, lambda each: _look(directory, each)[0], cancelled, pause)


def delete(
    directory: UserDirectory,
    made: Iterable[_Made],
    mark_deleted: Callable[[_Made], None],
    cancelled: threading.Event,
    pause: float = PAUSE,
) -> Iterator[Row[_Made]]:
    """Delete these users one by one, each looked up again right before.

    ``mark_deleted`` is called for each who is in the pool no more, before its row is told. Ends and raises as
    ``look`` does.
    """
    return one_by_one(made, lambda each: _delete(directory, each, mark_deleted), cancelled, pause)


def delete_as_admin(
    directory: UserDirectory,
    username: str,
    made: Iterable[_Made],
    mark_deleted: Callable[[_Made], None],
) -> None:
    """Delete the user with this user name, as the pool's list shows it, if it is among ``made``.

    In the embedded sandbox, whose users are all the tester's own, anybody is deleted.

    Raises:
        NotMadeHereError: This tool did not make it, or its entry is not trusted.
        botocore.exceptions.ClientError: The service refused.
        botocore.exceptions.BotoCoreError: No usable reply.
    """
    sub = directory.sub_of(username)
    entry = next((each for each in made if each.sub == sub), None)
    if directory.environment.is_sandbox:
        directory.admin_delete(username)
        if entry:
            mark_deleted(entry)
        return
    if entry is None:
        raise NotMadeHereError(
            N_(
                "{name} is not in the ledger: Signup Desk deletes only users that it made. One whose sign-up "
                "got no answer is listed by Clean up.",
                name=username,
            )
        )
    row = _delete(directory, entry, mark_deleted)
    if row.state is State.REFUSED:
        raise NotMadeHereError(N_("{words}", words=row.words))


def one_by_one(
    made: Iterable[_Made],
    act: Callable[[_Made], Row[_Made] | None],
    cancelled: threading.Event,
    pause: float,
) -> Iterator[Row[_Made]]:
    """What ``act`` says of each, with pauses; throttling is waited out. Ends and raises as ``look`` does."""
    from botocore.exceptions import ClientError

    for number, each in enumerate(made):
        if number and cancelled.wait(pause):
            return
        for waits in (*_PATIENCE, None):
            if cancelled.is_set():
                return
            try:
                row = act(each)
            except ClientError as error:
                code = error.response.get("Error", {}).get("Code")
                if code in _THROTTLED and waits is not None:
                    cancelled.wait(waits * pause)
                    continue
                row = Row(each, State.REFUSED, words=reading_problem(error))
            if row:
                yield row
            break


def _look(directory: UserDirectory, made: _Made) -> tuple[Row[_Made], User | None]:
    if objection := _objection(directory.environment, made):
        return Row(made, State.REFUSED, words=objection), None
    user = directory.find_by_sub(made.sub)
    if user is None:
        return Row(made, State.GONE), None
    # The address is the user name itself in pools whose users need not have one.
    if _folded(made.email) not in map(_folded, user.names):
        words = N_(
            "The ledger says that {sub} is {made}, the user pool says {found}: the entry is not trusted, and "
            "the user stays.",
            sub=made.sub,
            made=made.email,
            found=user.email or user.phone_number or N_("nobody"),
        )
        return Row(made, State.REFUSED, user.status, words), None
    return Row(made, State.PRESENT, user.status, email=user.email), user


def _delete(directory: UserDirectory, made: _Made, mark_deleted: Callable[[_Made], None]) -> Row[_Made]:
    from botocore.exceptions import ClientError

    row, user = _look(directory, made)
    if user is not None:
        try:
            directory.admin_delete(user.username)
        except ClientError as error:
            if error.response.get("Error", {}).get("Code") != "UserNotFoundException":
                raise
            # The list lags: somebody else has deleted it.
    elif row.state is not State.GONE:
        return row
    elif datetime.now(UTC) - made.created < _LAG:
        words = N_("The user pool does not list this user, perhaps not yet: look again in a minute.")
        return Row(made, State.REFUSED, words=words)
    mark_deleted(made)
    return Row(made, State.DELETED, words="" if user else N_("It was gone already."))


def _objection(environment: Environment, made: OnRecord) -> Sentence | None:
    if not made.is_intact:
        return N_("This entry of the ledger has been changed by hand: it is not trusted, and the user stays.")
    here = (environment.region, environment.user_pool_id, service_address(environment))
    if (made.region, made.user_pool_id, made.endpoint) != here:
        return N_(
            "This user was made in another user pool ({pool}), not in this one.", pool=made.user_pool_id
        )
    return None


def _folded(address: str) -> str:
    return address.strip().casefold()
