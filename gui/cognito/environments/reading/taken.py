"""What the finder's values make of an environment, and from where each was taken."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from gui.cognito.environments.environment import Environment, completed, problems, region_of
from gui.cognito.environments.reading.result import ReadConfig
from gui.cognito.environments.reading.settings import domain
from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from gui.cognito.environments.reading.finder import Candidate, Found


def taken(candidate: Candidate, text: str) -> ReadConfig:
    """The environment of ``candidate``, which was found in ``text``."""
    both = (candidate.user_pool, candidate.client)
    values = {found.kind: found for found in (*both, *candidate.others) if found and found.value}
    asked = {
        kind: found.variable if found else ""
        for kind, found in zip(("user_pool_id", "client_id"), both, strict=True)
        if not (found and found.value)
    }
    if region_of(_value(values, "user_pool_id")):
        values.pop("region", None)  # the pool lives in its own
    environment = _environment(values)
    notes = [_from(kind, values[kind], text) for kind in _NAMES if kind in values]
    notes += [_missing(_NAMES[kind], variable) for kind, variable in asked.items()]
    for problem in problems(environment):
        if problem.key in {"endpoint", "identity_pool_id"}:
            is_endpoint = problem.key == "endpoint"
            environment = replace(
                environment,
                endpoint=None if is_endpoint else environment.endpoint,
                identity_pool_id=environment.identity_pool_id if is_endpoint else None,
            )
            what = _NAMES[problem.key]
            notes.append(N_("{what}: what stands there is none. It is left out.", what=what))
        elif problem.key == "region" and not asked:
            notes.append(problem.sentence)
    label = next((found.name for found in reversed(both) if found and found.name), "")
    secret = values.get("client_secret")
    return ReadConfig(environment, secret.value if secret else None, tuple(notes), asked, label)


def _environment(values: dict[str, Found]) -> Environment:
    pool_id, host = _value(values, "user_pool_id"), _value(values, "oauth_domain")
    in_host = re.search(r"\.auth(?:-fips)?\.([a-z0-9-]+)\.", host)
    region = region_of(pool_id) or _value(values, "region") or (in_host.group(1) if in_host else "")
    return completed(
        Environment(
            name="",
            region=region,
            user_pool_id=pool_id,
            client_id=_value(values, "client_id"),
            endpoint=_value(values, "endpoint") or None,
            identity_pool_id=_value(values, "identity_pool_id") or None,
            has_client_secret="client_secret" in values,
            oauth_domain=domain(host, region) if host else None,
        )
    )


def _value(values: dict[str, Found], kind: str) -> str:
    return values[kind].value if kind in values else ""


def _from(kind: str, found: Found, text: str) -> Sentence:
    line = text.count("\n", 0, found.position) + 1
    what = _NAMES[kind]
    if found.file:
        return N_(
            "{what}: {name} (line {line}) is what {file} says.",
            what=what,
            name=found.variable,
            line=line,
            file=found.file,
        )
    if found.name:
        return N_("{what}: from line {line}, {name}.", what=what, line=line, name=found.name[:60])
    return N_("{what}: from line {line}.", what=what, line=line)


def _missing(what: Sentence, variable: str) -> Sentence:
    if variable:
        return N_(
            "{what}: it comes from the environment variable {name}, whose value was not found. Fill it in.",
            what=what,
            name=variable,
        )
    return N_("{what}: there is none in it. Fill it in.", what=what)


_NAMES: Final = {
    "user_pool_id": N_("User pool id"),
    "client_id": N_("App client id"),
    "client_secret": N_("Client secret"),
    "identity_pool_id": N_("Identity pool id"),
    "oauth_domain": N_("Login pages"),
    "endpoint": N_("Endpoint"),
    "region": N_("Region"),
}
