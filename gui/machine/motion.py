"""Whether the system asks its apps to move as little as they can."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QProcess

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QCoreApplication

#: By which program a system tells it, and what that then says. GNOME's setting is read by other desktops too.
_ASKED: Final = {
    "linux": (("gsettings", "get", "org.gnome.desktop.interface", "enable-animations"), b"false"),
    "darwin": (("defaults", "read", "com.apple.universalaccess", "reduceMotion"), b"1"),
}
#: "Show animations in Windows" (SystemParametersInfo in winuser.h).
_SPI_GETCLIENTAREAANIMATION: Final = 0x1042


def ask_for_less_motion(app: QCoreApplication, told: Callable[[bool], None]) -> None:
    """Ask the system, and have ``told`` hear whether it wants less motion; where it says nothing, never.

    It is asked in the background: the start of the window does not wait for it.
    """
    if sys.platform == "win32":
        told(_windows_wants_less())
        return
    (program, *arguments), less = _ASKED.get(sys.platform, (("",), b""))
    if not (found := shutil.which(program)):
        return
    process = QProcess(app)
    process.finished.connect(lambda: told(bytes(process.readAllStandardOutput().data()).strip() == less))
    app.aboutToQuit.connect(process.kill)
    process.start(found, arguments)


def _windows_wants_less() -> bool:
    import ctypes

    shows = ctypes.c_int(1)
    parameters = getattr(ctypes, "windll").user32.SystemParametersInfoW  # noqa: B009  (only Windows has it)
    parameters(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(shows), 0)
    return not shows.value
