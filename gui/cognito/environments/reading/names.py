"""What an environment is called: after the app, or the folder in which its file lies."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from gui.cognito.environments.environment import MOST_OF_NAME


def name_after(file: Path | None, hint: str, inside: str, label: str, fallback: str) -> str:
    """A name for an environment.

    Args:
        file: The file that it was read from.
        hint: Another name of what was read, such as the file's.
        inside: What the file itself calls it.
        label: What tells it from the file's others.
        fallback: What it is called where nothing else says anything.
    """
    stem = _plain(hint)
    stage = _STAGE.search(stem)
    name = "" if _SAYS_NOTHING.fullmatch(_STAGE.sub("", stem).strip("._-")) else stem
    if file is not None and (
        not name or not _DATA.search(hint)
    ):  # a file of code is called after what it does
        name = _folder(file) or name
    name = name or inside
    extra = label or (stage.group(1) if stage else "")
    if extra and extra.lower() not in name.lower():
        name = f"{name} {extra}"
    return _plain(name)[:MOST_OF_NAME] or fallback


def _folder(file: Path) -> str:
    """The nearest folder around ``file`` that has a name of its own."""
    home = Path.home()
    for folder in file.absolute().parents:
        if folder == home:
            return ""
        if folder.name and not _SAYS_NOTHING.fullmatch(folder.name):
            return folder.name
    return ""


def _plain(name: str) -> str:
    seen = "".join(character for character in name if character.isprintable())
    return re.sub(_ENDING, "", seen.strip(), flags=re.IGNORECASE)


_ENDING: Final = (
    r"\.(json5?|dart|[mc]?[jt]sx?|txt|ya?ml|toml|py|swift|kt|java|xml|plist|properties|md|sh|tfvars)$"
)
_DATA: Final = re.compile(r"(^|\.)(json5?|ya?ml|toml|txt|env|properties|xml|plist|md)$", re.IGNORECASE)
_STAGE: Final = re.compile(
    r"(?<![a-z])(dev|development|staging|stage|test|testing|qa|uat|prod|production|preprod|preview|demo)(?![a-z])",
    re.IGNORECASE,
)
#: Names of files and folders that every app has.
_SAYS_NOTHING: Final = re.compile(
    r"""\.?env(\.\w+)*|amplify[_-]?configuration|amplify[_-]?outputs|aws[_-]?(exports|configuration|config)
    |amplify([_-]?(meta|config|app))?|cdk[._-]?outputs?|(stack[_-]?)?outputs?|tf[_-]?outputs?|terraform|describe.*
    |(aws|app|auth|cognito|amplify|firebase|main|user[_-]?pool|front[_-]?end|back[_-]?end)?[._-]?
        (config|configs|configuration|settings|constants?|const|environments?|env|secrets?|service|client)
    |environment\.\w+|appsettings(\.\w+)?|serverless|samconfig|template|local|strings|info|index|main|app|apps|auth
    |cognito|src|source|lib|libs|res|raw|values|assets|public|static|dist|build|out|www|web|mobile|client|frontend
    |backend|server|api|android|ios|core|utils?|common|shared|services?|packages?|config|configs|java|kotlin|scripts
    |\#current-cloud-backend|data|infra(structure)?|cdk|new|untitled|desktop|downloads|documents|tmp|temp|home|root
    |package|providers?|hooks|components|features|modules""",
    re.IGNORECASE | re.VERBOSE,
)
