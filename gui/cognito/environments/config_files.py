"""Reads the configuration that a mobile app carries: Amplify's files for Flutter, native apps and the web.

A file is taken apart, never run: the object literal is cut out of Dart or JavaScript and read as JSON5, which
allows what people write by hand (unquoted keys, comments, trailing commas).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from gui.cognito.environments.environment import AuthFlow, Environment, completed, problems, region_of
from gui.cognito.environments.password_policy import PasswordPolicy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: Most that a file may hold, in bytes or characters; a large app's has some hundred thousand.
LIMIT: Final = 2_000_000


class ConfigError(Exception):
    """The file cannot be used; the text says what is missing or wrong, by key, and holds no secret."""


@dataclass(frozen=True)
class ReadConfig:
    """What a file says.

    Attributes:
        environment: Where its app's calls go; usable as it is, but for what ``notes`` says.
        client_secret: The app client's secret, where the file holds one.
        notes: Sentences for the tester: what the file has wrong, or what was not taken from it.
    """

    environment: Environment
    client_secret: str | None = field(default=None, repr=False)
    notes: tuple[str, ...] = ()


def read_file(path: Path) -> ReadConfig:
    """Read the configuration in ``path``, in any of UTF-8, UTF-16 and UTF-32.

    Raises:
        ConfigError: The file cannot be opened, or ``read`` refuses it.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LIMIT + 1)
    except OSError as error:
        raise ConfigError(f"{path.name} cannot be opened: {error.strerror}.") from error
    return read(content, path.name)


def read(content: str | bytes, name_hint: str = "") -> ReadConfig:
    """Read the configuration in ``content``; ``name_hint``, such as a file's name, names the environment.

    Raises:
        ConfigError: It is no such configuration, or one in which something is missing or wrong.
    """
    if len(content) > LIMIT:
        raise ConfigError(f"This is too large for {_WANTED}.")
    text = _text(content)
    literals = list(_literals(text))
    documents = [_parsed(literal) for literal in literals]
    known = [
        (shape, document)
        for document in documents
        if isinstance(document, dict) and (shape := _shape(document))
    ]
    if not known:
        raise ConfigError(_refusal(text, literals, documents))
    shape, document = known[0]
    return _Extract(shape, document, several=len(known) > 1).config(_name(name_hint))


_WANTED: Final = (
    "a mobile app's configuration "
    "(amplifyconfiguration.json or .dart, amplify_outputs.json or .dart, aws-exports.js)"
)


class _Shape(NamedTuple):
    """Where one kind of file keeps what; ``prefix`` stands before each of the other paths."""

    prefix: str
    regions: tuple[str, ...]
    user_pool_id: str
    client_id: str
    identity_pool_id: str
    client_secret: str = ""
    endpoint: str = ""
    auth_flow: str = ""
    policy: str = ""


_NATIVE: Final = _Shape(
    prefix="",
    regions=("CognitoUserPool.Default.Region",),
    user_pool_id="CognitoUserPool.Default.PoolId",
    client_id="CognitoUserPool.Default.AppClientId",
    identity_pool_id="CredentialsProvider.CognitoIdentity.Default.PoolId",
    client_secret="CognitoUserPool.Default.AppClientSecret",
    endpoint="CognitoUserPool.Default.Endpoint",
    auth_flow="Auth.Default.authenticationFlowType",
    policy="Auth.Default.passwordProtectionSettings",
)
_GEN_1: Final = _NATIVE._replace(prefix="auth.plugins.awsCognitoAuthPlugin.")
_GEN_2: Final = _Shape(
    prefix="auth.",
    regions=("aws_region",),
    user_pool_id="user_pool_id",
    client_id="user_pool_client_id",
    identity_pool_id="identity_pool_id",
    client_secret="app_client_secret",
    endpoint="user_pool_endpoint",
    auth_flow="authentication_flow_type",
    policy="password_policy",
)
_WEB: Final = _Shape(
    prefix="",
    regions=("aws_cognito_region", "aws_project_region"),
    user_pool_id="aws_user_pools_id",
    client_id="aws_user_pools_web_client_id",
    identity_pool_id="aws_cognito_identity_pool_id",
    policy="aws_cognito_password_protection_settings",
)
_WEB_V5: Final = _Shape(
    prefix="Auth.",
    regions=("region",),
    user_pool_id="userPoolId",
    client_id="userPoolWebClientId",
    identity_pool_id="identityPoolId",
    endpoint="endpoint",
    auth_flow="authenticationFlowType",
)
_WEB_V6: Final = _Shape(
    prefix="Auth.Cognito.",
    regions=(),
    user_pool_id="userPoolId",
    client_id="userPoolClientId",
    identity_pool_id="identityPoolId",
    endpoint="userPoolEndpoint",
    policy="passwordFormat",
)


def _shape(document: dict[str, Any]) -> _Shape | None:
    if "auth" in document:
        auth = document["auth"]
        return _GEN_1 if isinstance(auth, dict) and "plugins" in auth else _GEN_2
    if "CognitoUserPool" in document:
        return _NATIVE
    if "Auth" in document:
        auth = document["Auth"]
        return (
            _WEB_V5 if isinstance(auth, dict) and {"userPoolId", "userPoolWebClientId"} & {*auth} else _WEB_V6
        )
    if any(key.startswith("aws_") for key in document):
        return _WEB
    return _GEN_1 if "UserAgent" in document else None


class _Extract:
    """Takes what ``shape`` names out of ``document``, and gathers what is missing or wrong on the way."""

    def __init__(self, shape: _Shape, document: dict[str, Any], *, several: bool) -> None:
        self._shape = shape
        self._document = document
        self._faults: list[str] = []
        self._notes = ["The file holds several configurations: this is the first."] if several else []

    def config(self, name: str) -> ReadConfig:
        """The whole of it; raises ``ConfigError`` with all faults at once."""
        shape = self._shape
        user_pool_id = self._required(shape.user_pool_id)
        client_id = self._required(shape.client_id)
        client_secret = self._text(shape.client_secret)
        environment = completed(
            Environment(
                name=name or user_pool_id,
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
            raise ConfigError(" ".join(dict.fromkeys(self._faults)))
        return ReadConfig(environment, client_secret, tuple(self._notes))

    def _judge(self, environment: Environment) -> None:
        for problem in problems(environment):
            if problem.key == "region":
                # An emulator's region, in the file of an app that sets the endpoint in its code.
                self._notes.append(problem.sentence)
            else:
                path = self._shape.prefix + getattr(self._shape, problem.key)
                self._faults.append(f"{path} is wrong: {problem.sentence}")

    def _region(self, user_pool_id: str) -> str:
        """The pool id's region, since the pool lives there; the file's where the id tells none."""
        paths = self._shape.regions
        derived = region_of(user_pool_id)
        path, stated = next(((path, found) for path in paths if (found := self._text(path))), (None, None))
        if derived and stated and derived != stated:
            self._notes.append(
                f"The user pool id says {derived}, the file says {stated} "
                f"({self._shape.prefix}{path}): {derived} is used."
            )
        if paths and user_pool_id and not stated:
            missing = f"{self._shape.prefix}{paths[0]} is missing"
            if derived:
                self._notes.append(f"{missing}: {derived} is used, after the user pool id.")
            else:
                self._faults.append(f"{missing}.")
        return derived or stated or ""

    def _auth_flow(self) -> AuthFlow:
        stated = self._text(self._shape.auth_flow)
        if stated is None:
            return AuthFlow.USER_SRP_AUTH
        try:
            return AuthFlow(stated.upper())
        except ValueError:
            path = self._shape.prefix + self._shape.auth_flow
            self._notes.append(f"{path} is {stated[:40]!r}: USER_SRP_AUTH is used instead.")
            return AuthFlow.USER_SRP_AUTH

    def _policy(self) -> PasswordPolicy | None:
        settings = self._value(self._shape.policy)
        if not settings:
            return None
        try:
            return _policy(settings)
        except (AttributeError, TypeError, ValueError):
            path = self._shape.prefix + self._shape.policy
            self._notes.append(f"{path} is not readable: the pool's password rules are not known from it.")
            return None

    def _required(self, path: str) -> str:
        return self._text(path, is_required=True) or ""

    def _text(self, path: str, *, is_required: bool = False) -> str | None:
        value = self._value(path, is_required=is_required)
        if value is None or isinstance(value, str):
            return value
        self._faults.append(f"{self._shape.prefix}{path} is not text.")
        return None

    def _value(self, path: str, *, is_required: bool = False) -> Any:
        """What stands at ``path``; nothing where that is empty, or the kind of file has no such path."""
        if not path:
            return None
        value: Any = self._document
        walked: list[str] = []
        for key in (self._shape.prefix + path).split("."):
            if not isinstance(value, dict):
                self._faults.append(f"{'.'.join(walked)} is not an object.")
                return None
            walked.append(key)
            value = value.get(key)
            if value is None or value == "":
                if is_required:
                    self._faults.append(f"{self._shape.prefix}{path} is missing.")
                return None
        return value


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


def _text(content: str | bytes) -> str:
    if isinstance(content, bytes):
        try:
            # By the byte order mark, else by where the zeros are among the first four bytes.
            content = content.decode(json.detect_encoding(content))
        except UnicodeDecodeError:
            raise ConfigError(f"This is not text, so not {_WANTED}.") from None
    text = content.removeprefix("\N{BYTE ORDER MARK}").replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise ConfigError("The file is empty.")
    return text


class _Literal(NamedTuple):
    """An object as it is written in the file, from its brace at ``start`` on."""

    text: str
    start: int


class _Unreadable(NamedTuple):
    """A literal that is none; ``position`` is how far into it reading came."""

    position: int


# What may hold a brace that means nothing. Each alternative matches to the end of the file or the line where
# its own end is missing: otherwise the search would start again at each character of it.
_TOKEN: Final = re.compile(
    r"""
    //[^\n]* | /\*.*?(?:\*/|\Z)
    | '''(?P<single>.*?)(?:'''|\Z) | \"\"\"(?P<double>.*?)(?:\"\"\"|\Z)
    | '(?:\\.|[^'\\\n])*'? | "(?:\\.|[^"\\\n])*"? | `(?:\\.|[^`\\])*`?
    | [{}]
    """,
    re.DOTALL | re.VERBOSE,
)


def _literals(text: str) -> Iterator[_Literal]:
    """The objects of a JSON, JavaScript or Dart file: in outermost braces, or in triple quotes."""
    depth = start = 0
    for token in _TOKEN.finditer(text):
        quoted = token.lastgroup
        if quoted and depth == 0:
            inner = token.group(quoted).lstrip()
            if inner.startswith("{"):
                yield _Literal(inner.rstrip(), text.index("{", token.start()))
        elif token.group() == "{":
            start = start if depth else token.start()
            depth += 1
        elif token.group() == "}" and depth:
            depth -= 1
            if depth == 0:
                yield _Literal(text[start : token.end()], start)
    if depth:
        yield _Literal(text[start:], start)


def _parsed(literal: _Literal) -> dict[str, Any] | _Unreadable:
    import pyjson5

    try:
        document = pyjson5.decode(literal.text)
    except pyjson5.Json5DecoderException as error:
        # Kept: the position alone. The exception holds all that was read so far, a secret too.
        position = re.search(r"near (\d+)", str(error.args[0]))
        return _Unreadable(int(position.group(1)) if position else 0)
    return document if isinstance(document, dict) else _Unreadable(0)


def _refusal(text: str, literals: list[_Literal], documents: list[dict[str, Any] | _Unreadable]) -> str:
    """Why nothing in ``text`` is a configuration, going by the largest object in it."""
    if not literals:
        kind = next((kind for pattern, kind in _OTHER_TEXTS if re.search(pattern, text)), None)
        return f"This looks like {kind}, not like {_WANTED}." if kind else f"This is not {_WANTED}."
    literal, document = max(zip(literals, documents, strict=True), key=lambda pair: len(pair[0].text))
    if isinstance(document, _Unreadable):
        line = text.count("\n", 0, literal.start + document.position) + 1
        return (
            f"Line {line} cannot be read: the file is cut off or mistyped there, or holds something "
            "else than plain values. Code in a file is never run."
        )
    kind = next((kind for keys, kind in _OTHER_DOCUMENTS if keys & {*document}), None)
    if kind:
        return f"This looks like {kind}, not like {_WANTED}."
    return f"None of the keys auth, Auth and aws_user_pools_id is there: this is not {_WANTED}."


_OTHER_TEXTS: Final = (
    (r"^\s*<", "XML or a web page"),
    (r"(?i)aws_access_key_id", "a file of AWS credentials"),
    (r"(?m)^\s*\[[\w -]+\]\s*$", "an INI file"),
)
_OTHER_DOCUMENTS: Final = (
    ({"project_info"}, "Firebase's google-services.json"),
    ({"dependencies", "devDependencies", "lockfileVersion"}, "an npm package's file"),
    ({"UserPool", "UserPoolClient"}, "an answer of the AWS command line"),
    ({"providers", "awscloudformation"}, "a file of the Amplify command line"),
    ({"environments"}, "Signup Desk's own list of environments"),
)


def _name(hint: str) -> str:
    return re.sub(r"\.(json5?|dart|[mc]?[jt]s|txt)$", "", hint.strip(), flags=re.IGNORECASE)
