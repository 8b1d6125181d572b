"""Reads the configuration that a mobile app carries: Amplify's files for Flutter, native apps and the web."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from gui.cognito.environments.config_shapes import Shape, shape_of
from gui.cognito.environments.config_text import WANTED, ConfigError, literals, parsed, refusal, text_of
from gui.cognito.environments.environment import (
    MOST_OF_NAME,
    AuthFlow,
    Environment,
    completed,
    problems,
    region_of,
)
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.sentences import N_, Sentence, joined

if TYPE_CHECKING:
    from pathlib import Path

#: Most that a file may hold, in bytes or characters; a large app's has some hundred thousand.
LIMIT: Final = 2_000_000


@dataclass(frozen=True)
class ReadConfig:
    """What a file says.

    Attributes:
        environment: Where its app's calls go; usable as it is, but for what ``notes`` says.
        client_secret: The app client's secret, where the file holds one.
        notes: For the tester: what the file has wrong, or what was not taken from it.
    """

    environment: Environment
    client_secret: str | None = field(default=None, repr=False)
    notes: tuple[Sentence, ...] = ()


def read_file(path: Path) -> ReadConfig:
    """Read the configuration in ``path``, in any of UTF-8, UTF-16 and UTF-32.

    Raises:
        ConfigError: It is no file, or cannot be opened, or ``read`` refuses it.
    """
    name = path.name or str(path)
    try:
        if path.is_dir():
            raise ConfigError(
                N_("{name} is a folder: choose the file in it, such as amplify_outputs.json.", name=name)
            )
        if path.exists() and not path.is_file():  # to read a pipe or a device may take for ever
            raise ConfigError(N_("{name} is a device or a pipe, not a file.", name=name))
        with path.open("rb") as file:
            content = file.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise ConfigError(N_("{name} cannot be opened: {why}.", name=name, why=why)) from error
    return read(content, path.name)


def read(content: str | bytes, name_hint: str = "") -> ReadConfig:
    """Read the configuration in ``content``; ``name_hint``, such as a file's name, names the environment.

    Raises:
        ConfigError: It is no such configuration, or one in which something is missing or wrong.
    """
    if len(content) > LIMIT:
        raise ConfigError(N_("This is too large for {wanted}.", wanted=WANTED))
    text = text_of(content)
    found = list(literals(text))
    documents = [parsed(literal) for literal in found]
    known = [
        (shape, document)
        for document in documents
        if isinstance(document, dict) and (shape := shape_of(document))
    ]
    if not known:
        raise ConfigError(refusal(text, found, documents))
    shape, document = known[0]
    return _Extract(shape, document, several=len(known) > 1).config(_name(name_hint))


class _Extract:
    """Takes what ``shape`` names out of ``document``, and gathers what is missing or wrong on the way."""

    def __init__(self, shape: Shape, document: dict[str, Any], *, several: bool) -> None:
        self._shape = shape
        self._document = document
        self._faults: list[Sentence] = []
        self._notes = [N_("The file holds several configurations: this is the first.")] if several else []

    def config(self, name: str) -> ReadConfig:
        """The whole of it; raises ``ConfigError`` with all faults at once."""
        shape = self._shape
        user_pool_id = self._required(shape.user_pool_id)
        client_id = self._required(shape.client_id)
        client_secret = self._text(shape.client_secret)
        environment = completed(
            Environment(
                name=name or _name(user_pool_id),
                region=self._region(user_pool_id),
                user_pool_id=user_pool_id,
                client_id=client_id,
                endpoint=self._text(shape.endpoint),
                identity_pool_id=self._text(shape.identity_pool_id),
                auth_flow=self._auth_flow(),
                has_client_secret=client_secret is not None,
                password_policy=self._policy(),
            )
        )
        if not self._faults:
            self._judge(environment)
        if self._faults:
            raise ConfigError(joined(dict.fromkeys(self._faults)))
        return ReadConfig(environment, client_secret, tuple(self._notes))

    def _judge(self, environment: Environment) -> None:
        for problem in problems(environment):
            if problem.key == "region":
                # An emulator's region, in the file of an app that sets the endpoint in its code.
                self._notes.append(problem.sentence)
            elif problem.key in self._shape._fields:  # no file states a name
                path = self._shape.prefix + getattr(self._shape, problem.key)
                self._faults.append(N_("{path} is wrong: {why}", path=path, why=problem.sentence))

    def _region(self, user_pool_id: str) -> str:
        """The pool id's region, since the pool lives there; the file's where the id tells none."""
        paths = self._shape.regions
        derived = region_of(user_pool_id)
        path, stated = next(((path, found) for path in paths if (found := self._text(path))), (None, None))
        if derived and stated and derived != stated:
            self._notes.append(
                N_(
                    "The user pool id says {derived}, the file says {stated} ({path}): {derived} is used.",
                    derived=derived,
                    stated=stated,
                    path=f"{self._shape.prefix}{path}",
                )
            )
        if paths and user_pool_id and not stated:
            if derived:
                self._notes.append(
                    N_(
                        "{path} is missing: {derived} is used, after the user pool id.",
                        path=self._shape.prefix + paths[0],
                        derived=derived,
                    )
                )
            else:
                self._miss(paths[0])
        return derived or stated or ""

    def _auth_flow(self) -> AuthFlow:
        stated = self._text(self._shape.auth_flow)
        if stated is None:
            return AuthFlow.USER_SRP_AUTH
        try:
            return AuthFlow(stated.upper())
        except ValueError:
            path = self._shape.prefix + self._shape.auth_flow
            self._notes.append(
                N_("{path} is {stated}: USER_SRP_AUTH is used instead.", path=path, stated=repr(stated[:40]))
            )
            return AuthFlow.USER_SRP_AUTH

    def _policy(self) -> PasswordPolicy | None:
        settings = self._value(self._shape.policy)
        if not settings:
            return None
        try:
            return _policy(settings)
        except (AttributeError, TypeError, ValueError):
            path = self._shape.prefix + self._shape.policy
            self._notes.append(
                N_("{path} is not readable: the pool's password rules are not known from it.", path=path)
            )
            return None

    def _required(self, path: str) -> str:
        return self._text(path, is_required=True) or ""

    def _text(self, path: str, *, is_required: bool = False) -> str | None:
        value = self._value(path, is_required=is_required)
        if value is None or isinstance(value, str):
            return value
        self._faults.append(N_("{path} is not text.", path=self._shape.prefix + path))
        return None

    def _value(self, path: str, *, is_required: bool = False) -> Any:
        """What stands at ``path``; nothing where that is empty, or the kind of file has no such path."""
        if not path:
            return None
        value: Any = self._document
        walked: list[str] = []
        for key in (self._shape.prefix + path).split("."):
            if not isinstance(value, dict):
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
        self._faults.append(N_("{path} is missing.", path=self._shape.prefix + path))


def _policy(settings: dict[str, Any]) -> PasswordPolicy:
    """Read ``settings`` of any kind of file; raises what that leads to where they are none."""
    characters = settings.get("passwordPolicyCharacters")
    if characters is not None or "passwordPolicyMinLength" in settings:
        if not isinstance(characters, list | None):
            raise TypeError
        required = {f"{character}".upper() for character in characters or ()}
        return PasswordPolicy(
            minimum_length=_length(settings.get("passwordPolicyMinLength")),
            require_lowercase="REQUIRES_LOWERCASE" in required,
            require_uppercase="REQUIRES_UPPERCASE" in required,
            require_numbers="REQUIRES_NUMBERS" in required,
            require_symbols="REQUIRES_SYMBOLS" in required,
        )
    return PasswordPolicy(
        minimum_length=_length(settings.get("min_length", settings.get("minLength"))),
        require_lowercase=True in (settings.get("require_lowercase"), settings.get("requireLowercase")),
        require_uppercase=True in (settings.get("require_uppercase"), settings.get("requireUppercase")),
        require_numbers=True in (settings.get("require_numbers"), settings.get("requireNumbers")),
        require_symbols=True in (settings.get("require_symbols"), settings.get("requireSpecialCharacters")),
    )


def _length(stated: Any) -> int:
    if stated is None or stated == "":
        return PasswordPolicy.minimum_length
    # What Cognito takes (API reference, PasswordPolicyType).
    if not re.fullmatch(r"[1-9]?\d", f"{stated}", re.ASCII) or int(stated) < 6:
        raise ValueError
    return int(stated)


def _name(hint: str) -> str:
    """What an environment may be called after a file or a pool."""
    seen = "".join(character for character in hint if character.isprintable())
    return re.sub(r"\.(json5?|dart|[mc]?[jt]s|txt)$", "", seen.strip(), flags=re.IGNORECASE)[:MOST_OF_NAME]
