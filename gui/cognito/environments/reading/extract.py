"""Takes out of an object of a known shape what an environment needs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from gui.cognito.environments.account_rules import Mfa, Usernames
from gui.cognito.environments.environment import AuthFlow, Environment, completed, problems, region_of
from gui.cognito.environments.reading import settings
from gui.cognito.environments.reading.literals import Code
from gui.cognito.environments.reading.placeholders import holds_secret, is_placeholder
from gui.cognito.environments.reading.references import VARIABLE, default_in, name_in, variables_in
from gui.cognito.environments.reading.result import ReadConfig
from gui.cognito.environments.reading.text import ConfigError, IncompleteError
from gui.sentences import N_, Sentence, joined

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.cognito.environments.password_policy import PasswordPolicy
    from gui.cognito.environments.reading.result import Lookup
    from gui.cognito.environments.reading.shapes import Shape


def extracted(shape: Shape, document: Mapping[str, Any], lookup: Lookup) -> ReadConfig:
    """What ``document`` says, as far as ``shape`` names it.

    Raises:
        ConfigError: Something that is needed is missing or wrong; all of it is named at once.
    """
    return _Extract(shape, document, lookup).config()


class _Extract:
    """Gathers what is missing, wrong or code on the way."""

    def __init__(self, shape: Shape, document: Mapping[str, Any], lookup: Lookup) -> None:
        self._shape = shape
        self._document = document
        self._lookup = lookup
        self._faults: list[Sentence] = []
        self._gaps: list[Sentence] = []
        self._notes: list[Sentence] = []
        self._asked: dict[str, str] = {}
        self._left_out: list[str] = []
        self._unfilled: list[str] = []

    def config(self) -> ReadConfig:
        shape = self._shape
        user_pool_id = self._required("user_pool_id", (shape.user_pool_id,))
        client_id = self._required("client_id", shape.client_id)
        client_secret = self._optional(shape.client_secret)
        region = self._region(user_pool_id)
        names = self._usernames()
        oauth_domain = self._first(shape.oauth_domain)
        environment = completed(
            Environment(
                name=self._optional(shape.name) or "",
                region=region,
                user_pool_id=user_pool_id,
                client_id=client_id,
                endpoint=self._optional(shape.endpoint),
                identity_pool_id=self._optional(shape.identity_pool_id),
                auth_flow=self._auth_flow(),
                has_client_secret=client_secret is not None,
                password_policy=self._policy(),
                usernames=names,
                attributes=settings.attributes(self._plain(shape.attributes), names),
                verification=settings.verification(self._plain(shape.verification)) or (),
                mfa=settings.mfa(self._plain(shape.mfa)) or Mfa.OFF,
                mfa_types=settings.mfa_types(self._plain(shape.mfa_types)),
                oauth_domain=settings.domain(oauth_domain, region) if oauth_domain else None,
            )
        )
        if not self._faults and not self._gaps:
            environment = self._judged(environment)
        if self._faults:
            raise ConfigError(joined(dict.fromkeys([*self._gaps, *self._faults])))
        if self._gaps:
            raise IncompleteError(joined(dict.fromkeys(self._gaps)))
        if self._left_out:
            self._notes.append(
                N_("Not taken, since its value is not in the file: {names}.", names=", ".join(self._left_out))
            )
        if self._unfilled:
            self._notes.append(
                N_("Not taken, since it is a placeholder: {names}.", names=", ".join(self._unfilled))
            )
        return ReadConfig(environment, client_secret, tuple(self._notes), self._asked)

    def _judged(self, environment: Environment) -> Environment:
        """``environment`` without what is wrong and not needed; what is needed becomes a fault."""
        for problem in problems(environment):
            if problem.key in self._asked or (problem.key == "region" and "user_pool_id" in self._asked):
                continue
            if problem.key == "region":
                # An emulator's region, in the file of an app that sets the endpoint in its code.
                self._notes.append(problem.sentence)
            elif problem.key == "identity_pool_id":
                # Without the value: what stands in the wrong place may be secret.
                self._notes.append(
                    N_(
                        "{path} is not written <region>:<id>. It is left out: a sign-up does not need it.",
                        path=self._path(self._shape.identity_pool_id),
                    )
                )
                environment = replace(environment, identity_pool_id=None)
            elif problem.key in self._shape._fields and problem.key != "name":
                stated = getattr(self._shape, problem.key)
                path = self._path(stated if isinstance(stated, str) else self._present(stated))
                is_shown = not holds_secret(getattr(environment, problem.key) or "")
                why = problem.sentence if is_shown else N_("It is not written like one.")
                self._faults.append(N_("{path} is wrong: {why}", path=path, why=why))
        return environment

    def _region(self, user_pool_id: str) -> str:
        """The pool id's region, since the pool lives there; the file's where the id tells none."""
        paths = self._shape.regions
        derived = region_of(user_pool_id)
        path, stated = next(((path, found) for path in paths if (found := self._quiet(path))), (None, None))
        if stated and holds_secret(stated):
            stated = None
        if derived and stated and derived != stated:
            self._notes.append(
                N_(
                    "The user pool id says {derived}, the file says {stated} ({path}): {derived} is used.",
                    derived=derived,
                    stated=stated,
                    path=self._path(path or ""),
                )
            )
        if paths and user_pool_id and not stated and not any(self._is_code(path) for path in paths):
            if derived:
                self._notes.append(
                    N_(
                        "{path} is missing: {derived} is used, after the user pool id.",
                        path=self._path(paths[0]),
                        derived=derived,
                    )
                )
            else:
                self._faults.append(N_("{path} is missing.", path=self._path(paths[0])))
        return derived or stated or ""

    def _usernames(self) -> Usernames:
        shape = self._shape
        stated, aliases = self._plain(shape.usernames), self._plain(shape.aliases)
        if shape.aliases and stated is None and self._plain(shape.user_pool_id):
            stated = []  # the service leaves out what a pool has not
        return settings.usernames(stated, aliases) or Usernames.EMAIL

    def _auth_flow(self) -> AuthFlow:
        stated = self._optional(self._shape.auth_flow)
        if stated is None or holds_secret(stated):
            return AuthFlow.USER_SRP_AUTH
        try:
            return AuthFlow(stated.upper())
        except ValueError:
            path = self._path(self._shape.auth_flow)
            self._notes.append(
                N_("{path} is {stated}: USER_SRP_AUTH is used instead.", path=path, stated=repr(stated[:40]))
            )
            return AuthFlow.USER_SRP_AUTH

    def _policy(self) -> PasswordPolicy | None:
        stated = self._plain(self._shape.policy)
        if not stated:
            return None
        try:
            return settings.policy(stated)
        except (AttributeError, TypeError, ValueError):
            path = self._path(self._shape.policy)
            self._notes.append(
                N_("{path} is not readable: the pool's password rules are not known from it.", path=path)
            )
            return None

    def _required(self, key: str, paths: tuple[str, ...]) -> str:
        """The text at the first of ``paths`` that is there; a variable without a value is asked for."""
        if not paths:
            self._asked[key] = ""
            self._notes.append(N_("The app client's id is not in this kind of file: fill it in."))
            return ""
        path = self._present(paths)
        value = self._value(path, is_required=True)
        if value is None:
            return ""
        if not isinstance(value, str | Code):
            self._faults.append(N_("{path} is not text.", path=self._path(path)))
            return ""
        code = _code_of(value)
        found = self._resolved(path, code) if code else str(value)
        if found is None:
            self._asked[key] = " / ".join(code.variables) or code.written if code else ""
            self._notes.append(self._unknown(path, self._asked[key]))
            return ""
        if is_placeholder(found):
            self._gaps.append(
                N_(
                    "{path} is a placeholder, {value}: whoever set up the app has the real one.",
                    path=self._path(path),
                    value="…" if holds_secret(found) else repr(found[:60]),
                )
            )
            return ""
        return found

    def _unknown(self, path: str, name: str) -> Sentence:
        if name and _VARIABLE.search(name):
            return N_(
                "{path} comes from the environment variable {name}, whose value was not found: fill it in.",
                path=self._path(path),
                name=name,
            )
        if name:
            return N_(
                "{path} comes from {name}, which is not in this file: fill it in.",
                path=self._path(path),
                name=name,
            )
        return N_("{path} is code, which is never run: fill it in.", path=self._path(path))

    def _resolved(self, path: str, code: Code) -> str | None:
        """What ``code`` comes to: its variable in a .env file, else what it falls back to."""
        default = None if code.default and is_placeholder(code.default) else code.default
        for name in code.variables:
            if found := self._lookup(name):
                self._notes.append(
                    N_(
                        "{path}: {name} is what {file} says.",
                        path=self._path(path),
                        name=name,
                        file=found.file,
                    )
                )
                return found.value
        if default and code.variables:
            self._notes.append(
                N_(
                    "{path}: {name} may say otherwise where the app is built; what the file falls back to "
                    "is used.",
                    path=self._path(path),
                    name=code.variables[0],
                )
            )
        return default

    def _first(self, paths: tuple[str, ...]) -> str | None:
        return self._optional(self._present(paths)) if paths else None

    def _optional(self, path: str) -> str | None:
        """The text at ``path``, if it has one; what is code or a placeholder is left out, and named."""
        value = self._value(path)
        if value is None or value == "":
            return None
        if not isinstance(value, str | Code):
            self._faults.append(N_("{path} is not text.", path=self._path(path)))
            return None
        code = _code_of(value)
        found = self._resolved(path, code) if code else str(value)
        if found is None:
            variables = ", ".join(code.variables) if code else ""
            self._left_out.append(f"{self._path(path)} ({variables})" if variables else self._path(path))
        elif is_placeholder(found):
            self._unfilled.append(self._path(path))
            return None
        return found

    def _quiet(self, path: str) -> str | None:
        """The text at ``path``; code is as good as nothing."""
        value = self._value(path)
        if isinstance(value, str | Code) and (code := _code_of(value)):
            looked = [found.value for name in code.variables if (found := self._lookup(name))]
            return looked[0] if looked else code.default
        if isinstance(value, str) or value is None:
            return value or None
        self._faults.append(N_("{path} is not text.", path=self._path(path)))
        return None

    def _plain(self, path: str) -> Any:
        value = self._value(path)
        return None if isinstance(value, Code) else value

    def _is_code(self, path: str) -> bool:
        return isinstance(self._value(path), Code)

    def _present(self, paths: tuple[str, ...]) -> str:
        return next((path for path in paths if self._value(path) is not None), paths[0])

    def _value(self, path: str, *, is_required: bool = False) -> Any:
        """What stands at ``path``; nothing where that is empty, or the kind of file has no such path."""
        if not path:
            return None
        value: Any = self._document
        walked: list[str] = []
        for key in self._path(path).split("."):
            if isinstance(value, Code):
                return value
            if not isinstance(value, dict):
                if is_required:
                    self._faults.append(N_("{path} is not an object.", path=".".join(walked)))
                return None
            walked.append(key)
            value = value.get(key)
            if value is None or value == "":
                if is_required:
                    self._miss(path)
                return None
        return value

    def _miss(self, path: str) -> None:
        self._gaps.append(N_("{path} is missing.", path=self._path(path)))

    def _path(self, path: str) -> str:
        return self._shape.prefix + path


_VARIABLE: Final = re.compile(r"\A[A-Z][A-Z0-9_]*( / [A-Z][A-Z0-9_]*)*\Z")


def _code_of(value: str | Code) -> Code | None:
    """``value`` where it is code, or a text that is nothing but a variable's name in marks."""
    if isinstance(value, Code):
        return value
    written = value.strip()
    if VARIABLE.fullmatch(written) or (written.startswith("${") and written.endswith("}")):
        return Code(variables_in(written), default_in(written), name_in(written))
    name = name_in(written)
    return Code(written=name) if name else None
