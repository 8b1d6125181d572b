"""Finds user pools and app clients in any text: by what their ids look like, and what stands near them.

It knows no format. Comments are passed over first, and read only where nothing else names a pool.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from gui.cognito.environments.reading.placeholders import holds_secret, is_placeholder
from gui.cognito.environments.reading.references import VARIABLE, default_in, variable_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.cognito.environments.reading.result import Lookup


@dataclass(frozen=True)
class Found:
    """A value in the text.

    Attributes:
        kind: The field of ``Environment`` that it is for; ``client_secret`` too.
        value: The value; empty where only the variable is known that holds it.
        name: What it is called there; empty where it has no name.
        position: Where it stands.
        variable: The environment variable that it comes from.
        file: The file that sets that variable.
    """

    kind: str
    value: str = field(repr=False)
    name: str
    position: int
    variable: str = ""
    file: str = ""


@dataclass(frozen=True)
class Candidate:
    """Values that belong together; not every kind of them need be there."""

    user_pool: Found | None
    client: Found | None
    others: tuple[Found, ...] = ()


def candidates(text: str, lookup: Lookup, *, with_comments: bool) -> tuple[Candidate, ...]:
    """The user pools with their app clients in ``text``, in its order; the whole ones, if there are any.

    Comments are read ``with_comments``, and only where nothing else names a pool or a client.
    """
    bare = _COMMENT.sub(_blank, text)
    for part in (bare, text) if with_comments else (bare,):
        found = [*_found(part, lookup)]
        if any(each.kind in {"user_pool_id", "client_id"} for each in found):
            return _paired(found)
    return ()


def placeholders(text: str) -> tuple[Found, ...]:
    """What in ``text`` has the name of a user pool's or an app client's id, and has yet to be filled in."""
    found = []
    for match in _ASSIGNED.finditer(text):
        name, value = match.group("name"), match.group("value").strip(_AROUND)
        if holds_secret(name + value):
            continue
        if (
            (kind := _role(name)) in {"user_pool_id", "client_id"}
            and is_placeholder(value)
            and _LETTERS.search(value)
        ):
            found.append(Found(kind, value, name, match.start("value")))
    return tuple(found)


def _found(text: str, lookup: Lookup) -> list[Found]:
    found = [*_by_look(text)]
    kinds = {each.kind for each in found}
    taken = [(each.position, each.position + len(each.value)) for each in found]
    for each in _by_name(text, lookup):
        # A name is heard only where no value of its kind can be told by its look.
        is_inside = any(start <= each.position < end for start, end in taken)
        if each.kind not in kinds and not is_inside:
            found.append(each)
    return sorted(found, key=lambda each: each.position)


def _by_look(text: str) -> Iterator[Found]:
    """The values that can be told by what they look like, with the name that stands before each."""
    after = 0
    for match in _VALUE.finditer(text):
        kind, value = match.lastgroup or "", match.group()
        before = text[max(after, match.start() - _NEAR) : match.start()]
        name = _name_before(before)
        if kind == "user_pool_id" and "identity" in name.lower():
            continue
        if kind == "user_pool_id" and _role(name) == "client_id":
            name = ""
        if kind == "code":
            role = _role(name) if name else "client_id"
            kind = role if role in {"client_id", "client_secret"} else ""
            if len(value) not in _LENGTHS.get(kind, ()):
                kind = ""
        if not kind or (kind != "oauth_domain" and is_placeholder(value)):
            continue
        after = match.end()
        yield Found(kind, value, name, match.start())


def _by_name(text: str, lookup: Lookup) -> Iterator[Found]:
    """The values that are told by their names alone: an emulator's, a variable's."""
    for match in _ASSIGNED.finditer(text):
        name, written = match.group("name"), match.group("value")
        if holds_secret(name):
            continue
        kind = _role(name) or _role_of_endpoint(name)
        reference = VARIABLE.search(written)
        if reference:
            variable = variable_of(reference)
            kind = kind or _role(variable) or _role_of_endpoint(variable)
            if not kind:
                continue
            looked, default = lookup(variable), default_in(written)
            value = looked.value if looked else default or ""
            if is_placeholder(value) or (kind == "region" and not _WRITTEN[kind].fullmatch(value)):
                value = ""
            yield Found(kind, value, name, match.start("value"), variable, looked.file if looked else "")
        elif kind and (quoted := _WRITTEN[kind].match(written)):
            value = quoted.group(1)
            if not is_placeholder(value) and value not in _NO_VALUES:
                yield Found(kind, value, name, match.start("value") + quoted.start(1))


def _blank(comment: re.Match[str]) -> str:
    """As many characters and lines, with nothing on them."""
    return "\n".join(" " * len(line) for line in comment.group().split("\n"))


def _name_before(before: str) -> str:
    """The name in ``before`` that a value after it has: the nearest that says something.

    Of several in the same member, such as ``clientId: isLive ? '``, it is the one that says what this is.
    """
    member = re.split(r"[,;{}\n]", before)[-1]
    for word in reversed(_WORD.findall(member)):
        if _role(word) and not holds_secret(word):
            return str(word)
    for word in reversed(_WORD.findall(before)):
        if holds_secret(word):
            return ""
        if word.lower().strip("_-.") not in _SAYS_NOTHING:
            return str(word)
    return ""


def _role(name: str) -> str:
    """What a value is by its name."""
    plain = re.sub(r"[^a-z]", "", name.lower())
    if _NOT_OURS.search(plain) and "cognito" not in plain:
        return ""
    if "identitypool" in plain:
        return "identity_pool_id"
    if "secret" in plain:
        return "client_secret" if re.search(r"client|cognito|userpool|app", plain) else ""
    if re.search(r"client|audience|^aud$|cognitoapp(id)?$", plain):
        return (
            ""
            if re.search(r"clientname|arn$|client(type|options|config|metadata|region)$", plain)
            else "client_id"
        )
    return "user_pool_id" if re.search(r"pools?(id)?(output)?$", plain) else ""


def _role_of_endpoint(name: str) -> str:
    plain = re.sub(r"[^a-z]", "", name.lower())
    if re.search(r"cognito\w*endpoint|userpoolendpoint", plain):
        return "endpoint"
    return "region" if re.search(r"^(\w*(aws|cognito|pool))?region$", plain) else ""


def _paired(found: list[Found]) -> tuple[Candidate, ...]:
    """Each app client with the user pool that it belongs to."""
    pools, clients = (_distinct(found, kind)[:_MOST] for kind in ("user_pool_id", "client_id"))
    ways: list[tuple[Found | None, Found | None]] = [
        (_nearest(client, clients, pools, found), client) for client in clients
    ]
    if not ways:
        ways = [(pool, None) for pool in pools]
    elif whole := [way for way in ways if way[0]]:
        ways = whole
    return tuple(
        Candidate(pool, client, tuple(_others(pool, client, found, len(ways)))) for pool, client in ways
    )


def _distinct(found: list[Found], kind: str) -> list[Found]:
    """The values of ``kind``, each where it has a name first."""
    known: dict[tuple[str, str], Found] = {}
    for each in found:
        if each.kind == kind:
            key = (each.value, each.variable if not each.value else "")
            if key not in known or (each.name and not known[key].name):
                known[key] = each
    return [*known.values()]


def _nearest(client: Found, clients: list[Found], pools: list[Found], found: list[Found]) -> Found | None:
    """The pool whose name is most like the client's, else the one of the same number, else the next to it.

    Where the text names a pool first, a client follows its pool; else it stands before it.
    """
    if not pools:
        return None
    first = next(each.kind for each in found if each.kind in {"user_pool_id", "client_id"})
    sign = 1 if first == "user_pool_id" else -1
    are_pairs = len(pools) == len(clients)

    def rank(pool: Found) -> tuple[int, int, bool, int]:
        places = [each.position for each in found if each.kind == pool.kind and each.value == pool.value]
        distance = min((abs(client.position - place), sign * (client.position - place)) for place in places)
        shared = len(_words(client.name) & _words(pool.name))
        apart = abs(pools.index(pool) - clients.index(client)) if are_pairs else 0
        return (-shared, apart, distance[1] < 0, distance[0])

    return min(pools, key=rank)


def _others(pool: Found | None, client: Found | None, found: list[Found], ways: int) -> Iterator[Found]:
    """What else belongs to them: the nearest of each kind, and a secret only where it is surely theirs."""
    centre = client or pool
    for kind in ("client_secret", "identity_pool_id", "oauth_domain", "endpoint", "region"):
        kindred = [each for each in found if each.kind == kind and each.value]
        if kind == "client_secret" and ways > 1 and centre:
            kindred = [each for each in kindred if 0 < each.position - centre.position < _NEAR]
        if kindred and centre:
            yield min(kindred, key=lambda each: abs(each.position - centre.position))


def _words(name: str) -> set[str]:
    """The words of ``name`` that tell one pool from another, such as ``staging``."""
    parts = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)
    return {part.lower() for part in parts} - _COMMON


_NEAR: Final = 200
_LETTERS: Final = re.compile(r"[A-Za-z]{2}")
_AROUND: Final = "\"'`,;)} \t"
#: How many characters Cognito's own ids and secrets have, with some room.
_LENGTHS: Final = {"client_id": range(24, 29), "client_secret": range(40, 65)}
_MOST: Final = 20
_COMMENT: Final = re.compile(
    r"(?m)(?<![:\w\"'])//[^\n]*|/\*.*?(?:\*/|\Z)|^[ \t]*#(?!define)[^\n]*|<!--.*?(?:-->|\Z)", re.DOTALL
)
_VALUE: Final = re.compile(
    r"""
    (?<![\w-])(?P<identity_pool_id>[a-z]{2,5}(?:-[a-z]+){1,2}-\d:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})
    | (?<![\w-])(?P<user_pool_id>[a-z]{2,5}(?:-[a-z]+){1,2}-\d_[A-Za-z0-9]{2,55})(?![\w-])
    | (?<![\w.-])(?P<oauth_domain>[\w-]+\.auth(?:-fips)?\.[a-z0-9-]+\.amazoncognito\.com)
    | (?<![\w./@+-])(?P<code>(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{24,64})(?![\w@/+=]|\.[\w])
    """,
    re.VERBOSE,
)
#: What stands behind an equals sign is a value, perhaps a secret with a name run into it: it is never shown.
_WORD: Final = re.compile(r"(?<![\w.=/+])(?<!=[\"'])[A-Za-z_][\w.-]*")
#: Words that stand between a value and its name, in code, in outputs and in sentences.
_SAYS_NOTHING: Final = frozenset(
    re.findall(
        r"\S+",
        """
        a an and app are as aws cognito cognitouserpool const constant default defaultvalue define
        description env environment export exports exportname false field final from fromenvironment get
        getenv http https id ids in is key let listof my name new nil none null object of optional or
        otherwise output outputs outputvalue override parametervalue private process process.env public put
        required sensitive set static str string string.fromenvironment the this to true type undefined use
        val value var was web will with
        """,
    )
)
_NOT_OURS: Final = re.compile(
    r"google|facebook|apple|github|stripe|graphql|appsync|bucket|twitter|azure|okta|auth0|pinpoint|firebase"
    r"|accesskey|apikey|hash|^sha$|commit|distribution|lambda|function"
)
_NO_VALUES: Final = frozenset(
    {"null", "undefined", "None", "nil", "true", "false", "string", "String", "str"}
)
_ASSIGNED: Final = re.compile(
    r"""
    (?<![\w.=/+-])(?<!=["'])(?P<name>[A-Za-z_][\w.-]{1,80})["'`\])]*
    (?:[ ]?:[ ]?[A-Za-z][\w?<>\[\]]{1,30}(?=[ ]?=))?
    [ \t]*(?:=>|:=|=|:|\|)\s*
    (?P<value>[^\n,;]{2,300}(?:,\s*defaultValue:[^\n,;]{1,100}|,\s*['"][^'"\n]{0,100}['"]\s*\))?)
    """,
    re.VERBOSE,
)
#: Without quotes a word may be a name in code; an id of Cognito's own has small letters and digits.
_ID: Final = re.compile(
    r"""(?:\(?["'`]|(?=[a-z\d+-]*\d[a-z\d+-]*[\s|)}]*$))([\w+-]{4,128})(?:["'`]|[\s|)}]*$)""", re.ASCII
)
_WRITTEN: Final = {
    "user_pool_id": re.compile(r"""(?:["'`]|(?=local_))([\w-]{1,40}_[A-Za-z0-9]{2,40})\b""", re.ASCII),
    "client_id": _ID,
    "client_secret": re.compile(r"""["'`]?([a-z0-9]{40,64})\b"""),
    "identity_pool_id": re.compile(r"""["'`]?([\w-]+:[\w-]{8,})"""),
    "endpoint": re.compile(r"""["'`]?(https?://[\w.:/-]+)"""),
    "region": re.compile(r"""["'`]?([a-z]{2,5}(?:-[a-z]+){1,2}-\d|local)\b"""),
}
_COMMON: Final = frozenset(
    re.findall(
        r"\S+",
        """
        app aws auth client cognito config env expo id key next output public react user users userpool pool
        pools vite web www string value my the
        """,
    )
)
