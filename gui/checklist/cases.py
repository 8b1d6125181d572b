"""The cases of a check list, as a file in JSON5 states them: the app's own, or a team's."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, TypeVar

from gui.machine.folders import resource
from gui.sentences import N_, TellingError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_Kind = TypeVar("_Kind")
_FORMAT: Final = 1


class CasesError(TellingError):
    """The file is no check list; the sentence says where it is wrong."""


class Act(StrEnum):
    """What a step does."""

    SIGN_UP = "signUp"
    CONFIRM = "confirm"
    RESEND = "resend"
    LOG_IN = "logIn"
    FORGOT = "forgot"
    SET_PASSWORD = "setPassword"
    #: Another hand in the pool: ``AdminConfirmSignUp``, ``AdminDeleteUser``.
    ADMIN = "admin"
    #: The sandbox plays a fault from here on.
    FAULT = "fault"
    #: The sandbox's clock goes forward by so many seconds.
    CLOCK = "clock"
    #: The sandbox plays triggers by these rules from here on.
    RULES = "rules"
    #: The sandbox keeps Cognito's limits from here on, or does without.
    LIMITS = "limits"


#: Acts that only the sandbox allows.
SANDBOX_ONLY: Final = frozenset({Act.ADMIN, Act.FAULT, Act.CLOCK, Act.RULES, Act.LIMITS})


@dataclass(frozen=True)
class Step:
    """One act of a case, and what is expected of it.

    Attributes:
        act: What is done.
        value: Its main value: the address, the code, the password, the operation, the fault.
        address: Whom it is about, where that is not the address signed up last.
        password: The password of a sign-up, or the new one.
        expect: The codes that are right, ``ok`` among them where it may succeed; empty: nothing is expected.
        on_pool: The same for a real pool, where it differs.
        message: What the service's words hold.
        status: The user's status afterwards.
    """

    act: Act
    value: Any = ""
    address: str = ""
    password: str = field(default="{good}", repr=False)
    expect: tuple[str, ...] = ("ok",)
    on_pool: tuple[str, ...] = ()
    message: str = ""
    status: str = ""


@dataclass(frozen=True)
class Case:
    """What testers try, and why.

    Attributes:
        id: By which verdicts know it, in every run: ``12`` or ``12b``.
        title: In a few words.
        area: E-mail, password, submitting, code or presentation.
        why: Why it matters.
        steps: What is done and what is expected; empty: there is nothing that a program can judge.
        by_hand: What the tester does or looks at, in a sentence; empty: nothing.
        mails: How many mails it costs.
        preset: The preset of the pool that it needs in the sandbox; empty: any pool of e-mail addresses.
    """

    id: str
    title: str
    area: str
    why: str = ""
    steps: tuple[Step, ...] = ()
    by_hand: str = ""
    mails: int = 0
    preset: str = ""

    @property
    def needs_sandbox(self) -> bool:
        """Whether it works in the sandbox alone."""
        return bool(self.preset) or any(step.act in SANDBOX_ONLY for step in self.steps)

    @property
    def needs_eyes(self) -> bool:
        """Whether the tester has to look, or to do something."""
        return bool(self.by_hand) or not self.steps


def own_cases() -> tuple[Case, ...]:
    """The cases that come with the app."""
    return read_cases(own_file())


def own_file() -> Path:
    """The file of the cases that come with the app."""
    return resource("checklist/cases.json5")


def read_cases(file: Path) -> tuple[Case, ...]:
    """The cases in ``file``.

    Raises:
        CasesError: It cannot be read, or something in it is not understood.
    """
    import pyjson5

    try:
        document = pyjson5.decode(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise CasesError(N_("{file} cannot be opened: {why}.", file=file.name, why=error.strerror)) from error
    except (ValueError, pyjson5.Json5DecoderException) as error:
        raise CasesError(N_("{file} is no JSON5.", file=file.name)) from error
    if not isinstance(document, dict) or not isinstance(document.get("cases"), list):
        raise CasesError(N_("{file} is no check list: it has no list called cases.", file=file.name))
    if document.get("format", _FORMAT) != _FORMAT:
        raise CasesError(N_("{file} was written for a newer Signup Desk.", file=file.name))
    cases = tuple(_case(entry, number) for number, entry in enumerate(document["cases"], 1))
    ids = [case.id for case in cases]
    if twice := next((each for each in ids if ids.count(each) > 1), None):
        raise CasesError(N_("Two cases have the id {id}.", id=twice))
    return cases


def _case(entry: Any, number: int) -> Case:
    where = N_("case {number} of the file", number=number)
    if not isinstance(entry, dict):
        raise CasesError(N_("{where} is no object.", where=where))
    where = N_("case {id}", id=str(entry.get("id") or number))
    members = dict(entry)
    steps = members.pop("steps", [])
    if not isinstance(steps, list):
        raise CasesError(N_("{where}: steps is no list.", where=where))
    return _made(Case, {**members, "steps": tuple(_step(step, where) for step in steps)}, where)


def _step(entry: Any, where: object) -> Step:
    acts = [name for name in entry if name in tuple(Act)] if isinstance(entry, dict) else []
    if len(acts) != 1:
        raise CasesError(
            N_("{where}: a step says one thing to do: one of {acts}.", where=where, acts=", ".join(Act))
        )
    members = {name: value for name, value in entry.items() if name not in acts}
    for name in ("expect", "on_pool"):
        if name in members:
            value = members[name]
            members[name] = (value,) if isinstance(value, str) else tuple(value)
    return _made(Step, {"act": Act(acts[0]), "value": entry[acts[0]], **members}, where)


def _made(kind: type[_Kind], members: Mapping[str, Any], where: object) -> _Kind:
    try:
        return kind(**members)
    except TypeError as error:
        raise CasesError(N_("{where} is not understood: {why}.", where=where, why=str(error))) from None
