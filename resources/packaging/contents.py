"""What goes into the bundle: what the app and its sandbox use of each package, and nothing else.

``signup-desk.spec`` asks here. Names of files are relative to the bundle, with forward slashes.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

from gui import __version__

ROOT: Final = Path(__file__).resolve().parents[2]
#: The app in catalogues of software: its metainfo file. It has no domain, and nobody can own one in .invalid
#: (RFC 2606).
APP_ID: Final = "invalid.signup_desk.SignupDesk"
#: Its bundle on macOS, whose identifiers have no underscore.
BUNDLE_ID: Final = "invalid.signup-desk.SignupDesk"
#: The app as desktops know it: its command, its .desktop file, its icons and its windows.
DESKTOP_NAME: Final = "signup-desk"

#: The other AWS services that the sandbox of the bundle answers: what a user pool is deployed with. By
#: their names in moto, with those of their models in botocore. In an installed wheel, all of moto answers.
SERVICES: Final = {
    "acm": "acm",
    "apigateway": "apigateway",
    "apigatewayv2": "apigatewayv2",
    "appsync": "appsync",
    "awslambda": "lambda",
    "cloudformation": "cloudformation",
    "cloudfront": "cloudfront",
    "cloudwatch": "cloudwatch",
    "cognitoidentity": "cognito-identity",
    "cognitoidp": "cognito-idp",
    "dynamodb": "dynamodb",
    "ecr": "ecr",
    "events": "events",
    "firehose": "firehose",
    "iam": "iam",
    "kinesis": "kinesis",
    "kms": "kms",
    "logs": "logs",
    "pinpoint": "pinpoint",
    "resourcegroupstaggingapi": "resourcegroupstaggingapi",
    "route53": "route53",
    "s3": "s3",
    "secretsmanager": "secretsmanager",
    "ses": "ses",
    "sesv2": "sesv2",
    "sns": "sns",
    "sqs": "sqs",
    "ssm": "ssm",
    "stepfunctions": "stepfunctions",
    "sts": "sts",
    "wafv2": "wafv2",
}
#: By which botocore finds the credentials of a profile, beside STS.
_CREDENTIALS: Final = ("signin", "sso", "sso-oidc")

#: Never needed, though some package would import them where they are installed.
EXCLUDED: Final = [
    # Of moto's services: what validates templates, runs functions in containers, traces calls.
    *("antlr4", "aws_xray_sdk", "cfnlint", "docker", "networkx", "sympy"),
    *("IPython", "PIL", "gi", "hypothesis", "numpy", "openpyxl", "pandas", "pyparsing", "pytest", "rich"),
    *("chardet", "mypy", "pip", "pkg_resources", "setuptools", "wheel"),
    *("curses", "idlelib", "lib2to3", "pydoc_data", "tkinter"),
    # Qt's parts that the app does not use; QtTest drives the tour.
    *("PySide6.QtDBus", "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick"),
]

#: Qt's plugins, by system where they differ.
_PLUGINS: Final = (
    "iconengines/*qsvgicon*",
    *(f"imageformats/*q{form}*" for form in ("gif", "ico", "jpeg", "svg", "webp")),
    *(f"platforms/*q{name}*" for name in ("cocoa", "offscreen", "wayland", "windows", "xcb")),
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platformthemes/*xdgdesktopportal*",
    "styles/*",
    "wayland-*/*",
    "xcbglintegrations/*",
)
#: The languages of the app. The texts of Qt's own dialogs are in these files.
_LANGUAGES: Final = ("de", "ko")

#: Libraries that are the system's own, since they go with its drivers, its desktop and each other, and
#: Debian's package of each. (The choice is AppImage's: what the app alone needs is in the bundle.)
OF_THE_SYSTEM: Final = {
    "ld-linux*": "libc6",
    "lib[cm].so*": "libc6",
    **dict.fromkeys((f"lib{name}.so*" for name in ("dl", "pthread", "resolv", "rt", "util")), "libc6"),
    "libEGL.so*": "libegl1",
    "libGL.so*": "libgl1",
    "libGLX.so*": "libglx0",
    "libOpenGL.so*": "libopengl0",
    "libX11-xcb.so*": "libx11-xcb1",
    "libX11.so*": "libx11-6",
    "libXau.so*": "libxau6",
    "libXdmcp.so*": "libxdmcp6",
    "libcom_err.so*": "libcom-err2",
    "libdrm.so*": "libdrm2",
    "libexpat.so*": "libexpat1",
    "libfontconfig.so*": "libfontconfig1",
    "libfreetype.so*": "libfreetype6",
    "libgcc_s.so*": "libgcc-s1",
    "libstdc++.so*": "libstdc++6",
    "libuuid.so*": "libuuid1",
    "libwayland-client.so*": "libwayland-client0",
    "libwayland-cursor.so*": "libwayland-cursor0",
    "libwayland-egl.so*": "libwayland-egl1",
    "libxcb.so*": "libxcb1",
    "libxkbcommon-x11.so*": "libxkbcommon-x11-0",
    "libxkbcommon.so*": "libxkbcommon0",
    "libz.so*": "zlib1g",
}


def released() -> datetime:
    """The day of this version, as the list of changes has it.

    Raises:
        LookupError: It has none.
    """
    changes = (ROOT / "resources" / "CHANGELOG.md").read_text("utf-8")
    heading = re.search(rf"^## {re.escape(__version__)} - (\S+)$", changes, re.MULTILINE)
    if not heading:
        raise LookupError(f"CHANGELOG.md has no heading '## {__version__} - YYYY-MM-DD'")
    return datetime.fromisoformat(heading[1]).replace(tzinfo=UTC)


def moto_modules() -> list[str]:
    """What moto imports by name when one of the services is first asked."""
    parts = ("models", "responses", "urls")
    return ["moto.moto_api", *(f"moto.{service}.{part}" for service in SERVICES for part in parts)]


def package_of_the_system(library: str) -> str | None:
    """Debian's package of a library that stays out of the bundle; ``None``: it goes in."""
    return next((package for name, package in OF_THE_SYSTEM.items() if fnmatch(library, name)), None)


def is_wanted(name: str) -> bool:
    """Whether a file that PyInstaller has found belongs into the bundle."""
    name = name.replace("\\", "/")
    file = name.rpartition("/")[2]
    match name.split("/"):
        case ["PySide6", *_, "plugins", kind, _]:
            return any(fnmatch(f"{kind}/{file}", plugin) for plugin in _PLUGINS)
        case ["PySide6", *_, "translations", _]:
            return file in {f"{part}_{language}.qm" for part in ("qt", "qtbase") for language in _LANGUAGES}
        case ["PySide6", *_, "qml" | "metatypes" | "resources", _]:
            return False
        case ["botocore", "data", service, *_] if service != file:
            return service in {*SERVICES.values(), *_CREDENTIALS}
        case ["boto3", "data" | "examples", *_]:
            return False
        case ["moto", "moto_server", "templates", *_]:
            return False
        case ["moto", service, *_] if service not in ("core", "moto_server", "utilities"):
            return service in SERVICES or service in ("ec2", "moto_api")
    return package_of_the_system(file) is None
