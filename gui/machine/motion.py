"""Whether the system asks its apps to move as little as they can."""

from __future__ import annotations

import shutil
import sys
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QProcess

if TYPE_CHECKING:
    from collections.abc import Callable

#: By which program a system tells it, and what that then says. GNOME's setting is read by other desktops too.
_ASKED: Final = {
    "linux": (("gsettings", "get", "org.gnome.desktop.interface", "enable-animations"), b"false"),
    "darwin": (("defaults", "read", "com.apple.universalaccess", "reduceMotion"), b"1"),
}
#: "Show animations in Windows" (SystemParametersInfo in winuser.h).
_SPI_GETCLIENTAREAANIMATION: Final = 0x1042
_PATIENCE_MS: Final = 1000


def ask_for_less_motion(told: Callable[[bool], None]) -> Callable[[], None]:
    """Ask the system, and have ``told`` hear whether it wants less motion; where it says nothing, never.

    It is asked in the background: the start of the window does not wait for it. What is returned ends that,
    and is to be called before the app ends.
    """
    if sys.platform == "win32":
        told(_windows_wants_less())
        return _nothing
    (program, *arguments), less = _ASKED.get(sys.platform, (("",), b""))
    if not (found := shutil.which(program)):
        return _nothing
    process = QProcess()
    process.finished.connect(lambda: told(bytes(process.readAllStandardOutput().data()).strip() == less))
    process.start(found, arguments)
    return partial(_end, process)


def _nothing() -> None:
    pass


def _end(process: QProcess) -> None:
    if process.state() is not QProcess.ProcessState.NotRunning:
        process.kill()
        process.waitForFinished(_PATIENCE_MS)


def _windows_wants_less() -> bool:
    import ctypes

    shows = ctypes.c_int(1)
    parameters = getattr(ctypes, "windll").user32.SystemParametersInfoW  # noqa: B009  (only Windows has it)
    parameters(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(shows), 0)
    return not shows.value
