"""The pattern of made-up addresses: text with placeholders, such as ``qa+{date}-{time}@example.com``."""

from __future__ import annotations

import re
import secrets
from typing import TYPE_CHECKING, Final

from gui.cognito.environments.account_rules import Usernames
from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

#: For pools that send no mail into the world. ``example.com`` is kept for examples (RFC 2606).
USUAL_PATTERN: Final = "qa+{date}-{time}@example.com"
#: A telephone number that is kept for fiction: ``555-0100`` to ``555-0199`` of an area of North America.
PHONE_PATTERN: Final = "{phone}"
PLACEHOLDERS: Final = ("date", "time", "n", "random", "phone")


def tagged(mailbox: str) -> str | None:
    """The pattern of addresses that all arrive in ``mailbox``: with a plus tag; ``None``: it is no address.

    A pattern stays as it is.
    """
    mailbox = mailbox.strip()
    if "{" in mailbox:
        return mailbox
    name, at, domain = mailbox.rpartition("@")
    if not (at and name and domain):
        return None
    return f"{name.partition('+')[0]}+{{date}}-{{time}}@{domain}"


def pattern_problem(pattern: str, usernames: Usernames = Usernames.EMAIL) -> Sentence | None:
    """What keeps ``pattern`` from giving addresses that a pool with such user names takes."""
    if problem := placeholder_problem(pattern):
        return problem
    names = _PLACEHOLDER.findall(pattern)
    rest = _PLACEHOLDER.sub("0", pattern)
    if "{" in rest or "}" in rest:
        return N_("A brace is left over.")
    takes_phone = usernames in (Usernames.PHONE_NUMBER, Usernames.EMAIL_OR_PHONE_NUMBER)
    if takes_phone and (pattern.startswith(("+", "{phone}")) or usernames is Usernames.PHONE_NUMBER):
        number = pattern.replace("{phone}", "+12025550100", 1)
        for name, example in (("date", "0" * 4), ("time", "0" * 6), ("n", "0")):
            number = number.replace(f"{{{name}}}", example)
        if not _PHONE.fullmatch(number):
            return N_("A phone number is a + and up to 15 digits, such as +12025550123.")
        return None
    if not _ADDRESS.fullmatch(rest):
        return N_("An address such as {example} is needed.", example=USUAL_PATTERN)
    if not {"time", "n", "random", "phone"} & set(names):
        return N_("Every address would be the same: it needs {parts}.", parts="{time}, {n} or {random}")
    return None


def placeholder_problem(pattern: str) -> Sentence | None:
    """Which placeholder of ``pattern`` there is not."""
    names = _PLACEHOLDER.findall(pattern)
    if unknown := [name for name in names if name not in PLACEHOLDERS]:
        known = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        return N_("There is no {{{name}}}: {known} can be used.", name=unknown[0], known=known)
    return None


def tells_many_apart(pattern: str) -> bool:
    """Whether ``pattern`` gives another address for each of many that are made at one moment."""
    return not {"n", "random", "phone"}.isdisjoint(_PLACEHOLDER.findall(pattern))


def is_kept_for_examples(pattern: str) -> bool:
    """Whether no mail arrives at such addresses anywhere (RFC 2606, RFC 6761)."""
    domain = pattern.rpartition("@")[2].casefold().rstrip(".")
    return bool(_NOBODYS.search(f".{domain}"))


def made_up(pattern: str, now: datetime, number: int, taken: Collection[str] = ()) -> str:
    """The address that ``pattern`` gives.

    Args:
        pattern: One without a problem.
        now: The tester's local time.
        number: For ``{n}`` and ``{phone}``.
        taken: Addresses in lower case that it must not be: a number makes it another one then.
    """
    values = {
        "date": f"{now:%m%d}",
        "time": f"{now:%H%M%S}",
        "n": str(number),
        "random": "".join(secrets.choice(_PLAIN) for _ in range(6)),
        "phone": phone_number(number),
    }
    address = _PLACEHOLDER.sub(lambda found: values[found[1]], pattern)
    name, at, domain = address.rpartition("@")
    if not at or address.casefold() not in taken:
        return address
    numbered = (f"{name}-{count}@{domain}" for count in range(2, len(taken) + 3))
    return next(each for each in numbered if each.casefold() not in taken)


def phone_number(number: int) -> str:
    """One of the 10,000 telephone numbers that are kept for fiction; ``number`` chooses."""
    area, last = divmod(number, 100)
    return f"+1{_AREAS[area % len(_AREAS)]}55501{last:02}"


_PLACEHOLDER: Final = re.compile(r"\{(\w*)\}")
_ADDRESS: Final = re.compile(r"[^\s@]+@[^\s@.]+(\.[^\s@.]+)*")
#: E.164
_PHONE: Final = re.compile(r"\+[1-9]\d{6,14}", re.ASCII)
_NOBODYS: Final = re.compile(r"\.(example(\.(com|net|org))?|test|invalid|localhost)$")
#: Without what is taken for another on a screen or a phone.
_PLAIN: Final = "abcdefghjkmnpqrstuvwxyz23456789"
_AREAS: Final = (
    202, 203, 205, 206, 207, 208, 209, 210, 212, 213, 214, 215, 216, 217, 218, 219, 224, 225, 228, 229,
    231, 234, 239, 240, 248, 251, 252, 253, 254, 256, 260, 262, 267, 269, 270, 276, 281, 301, 302, 303,
    304, 305, 307, 308, 309, 310, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 323, 325, 330, 334,
    336, 337, 339, 347, 351, 352, 360, 361, 386, 401, 402, 404, 405, 406, 407, 408, 409, 410, 412, 413,
    414, 415, 417, 419, 423, 424, 425, 430, 432, 434, 435, 440, 443, 469, 478, 479, 480, 484, 501, 502,
)  # fmt: skip
