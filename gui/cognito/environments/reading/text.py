"""What a file holds, as text; and what it is where no user pool can be read from it."""

from __future__ import annotations

import json
import re
from typing import Final

from gui.sentences import N_, Sentence, TellingError

#: What is looked for, as the tester is told.
WANTED: Final = N_(
    "a mobile app's configuration "
    "(amplifyconfiguration.json or .dart, amplify_outputs.json or .dart, aws-exports.js, .env)"
)


class ConfigError(TellingError):
    """The file cannot be used; the sentence says what is missing or wrong, by key, and holds no secret."""


class IncompleteError(ConfigError):
    """Only something that is needed is missing, or a placeholder: it may stand elsewhere in the text."""


def text_of(content: str | bytes) -> str:
    """``content`` as text with plain line ends, from any of UTF-8, UTF-16 and UTF-32.

    Raises:
        ConfigError: It is no text, or empty.
    """
    if isinstance(content, bytes):
        try:
            # By the byte order mark, else by where the zeros are among the first four bytes.
            content = content.decode(json.detect_encoding(content))
        except UnicodeDecodeError:
            raise ConfigError(N_("This is not text, so not {wanted}.", wanted=WANTED)) from None
    text = content.removeprefix("\N{BYTE ORDER MARK}").replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise ConfigError(N_("The file is empty."))
    return text


def refusal(text: str, unreadable: int | None) -> Sentence:
    """Why no user pool can be read from ``text``; ``unreadable``: where an object in it breaks off."""
    for pattern, kind in _OTHERS:
        if re.search(pattern, text):
            return N_("This looks like {kind}, not like {wanted}.", kind=kind, wanted=WANTED)
    if any(all(re.search(pattern, text) for pattern in patterns) for patterns in _WITHOUT_AUTH):
        return N_(
            "This is an app's configuration without auth: it names no user pool. Add auth to the app, "
            "or open the file that has it."
        )
    if unreadable is not None:
        return N_(
            "Line {line} cannot be read: the file is cut off or mistyped there.",
            line=text.count("\n", 0, unreadable) + 1,
        )
    return N_(
        "There is no user pool in it: neither {wanted}, nor anything that looks like a user pool id, "
        "such as eu-west-1_AbCdEf123.",
        wanted=WANTED,
    )


_OTHERS: Final = (
    (r"(?i)\A\s*<(?!resources)", N_("XML or a web page")),
    (r"(?im)^\s*aws_access_key_id\s*=", N_("a file of AWS credentials")),
    (r"(?m)^\s*\[[\w -]+\]\s*$", N_("an INI file")),
    (r'"project_info"\s*:', N_("Firebase's google-services.json")),
    (r'"(devDependencies|dependencies|lockfileVersion)"\s*:', N_("an npm package's file")),
    (r'\A\s*\{\s*"environments"\s*:\s*\[', N_("Signup Desk's own list of environments")),
)
_WITHOUT_AUTH: Final = (
    (r'"awscloudformation"\s*:',),
    (r'["\']?UserAgent["\']?\s*:\s*["\']aws-amplify',),
    (r'["\']?aws_(project_region|appsync_\w+|cloud_logic_custom|user_files_s3_bucket)["\']?\s*:',),
    (r'\A\s*\{\s*"version"\s*:\s*"1', r'"(data|storage|custom|analytics|geo|notifications)"\s*:'),
)
