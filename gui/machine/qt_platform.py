"""Whether Qt can open a window here. Checked before Qt is loaded: Qt would abort the process."""

from __future__ import annotations

import ctypes
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Final

#: The exit status where no window can be opened.
NO_DISPLAY: Final = 3
_REMEDY: Final = (
    "install it with the system's package manager."
    if getattr(sys, "frozen", False)
    else "'python3 resources/bootstrap.py run' in the project's folder installs what is missing."
)


def display_problem() -> str | None:
    """Why no window can be opened, in one sentence with the remedy; ``None`` where one can."""
    if not sys.platform.startswith("linux"):
        return None
    if not (wanted := platforms()):
        return (
            "There is no display here: start Signup Desk in a desktop session, or set DISPLAY; "
            "the option --tour DIR works without one."
        )
    problems = [_platform_problem(platform) for platform in wanted]
    return None if None in problems else problems[0]


def platforms() -> list[str]:
    """The platforms that Qt will try on Linux, by what the environment names; none: there is no display."""
    if chosen := os.environ.get("QT_QPA_PLATFORM"):
        return [name.partition(":")[0] for name in chosen.split(";")]
    named = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [platform for platform, variable in named.items() if os.environ.get(variable)]


def _platform_problem(platform: str) -> str | None:
    package = find_spec("PySide6")
    if package is None or not package.submodule_search_locations:
        return f"PySide6 is not installed: {_REMEDY}"
    plugin = Path(package.submodule_search_locations[0], "Qt", "plugins", "platforms", f"libq{platform}.so")
    if not plugin.exists():
        return f"Qt knows no platform '{platform}': unset QT_QPA_PLATFORM, or set it to offscreen."
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        library = str(error).partition(":")[0]
        return f"The system library {library} is missing: {_REMEDY}"
    if platform == "xcb" and not _x_server_answers():
        return (
            f"The display {os.environ.get('DISPLAY', '')} does not answer: check DISPLAY, and who may use it."
        )
    if platform == "wayland" and not _wayland_socket().exists():
        return f"The Wayland display {_wayland_socket()} does not exist: check WAYLAND_DISPLAY."
    return None


def _x_server_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers


def _wayland_socket() -> Path:
    return Path(os.environ.get("XDG_RUNTIME_DIR", ""), os.environ.get("WAYLAND_DISPLAY", "wayland-0"))
