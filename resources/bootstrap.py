r"""Set Signup Desk up in this checkout, and start it.

python3 resources/bootstrap.py run [options of the app]      the app, on its sandbox
python3 resources/bootstrap.py test [options of pytest]      the tests
python3 resources/bootstrap.py check                         style, types, direction of imports, known holes
python3 resources/bootstrap.py package [what]                wheel, bundle, archive, deb: resources/packaging

On Windows: py resources\bootstrap.py run. What is missing is installed: the Python packages into .venv in
the checkout, and on Linux the libraries that Qt needs, by the system's package manager. What is there is
left alone.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import hashlib
import importlib.util
import os
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Only the standard library, in a syntax that Python 3.9 reads: an old Python must get as far as its message.
OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "set-up.txt"
EXTRAS = {"run": set[str](), "test": {"test"}, "check": {"test", "dev"}, "package": {"package"}}

# What Qt loads, and its packages in Debian and in Arch. Fedora and openSUSE install by the library's name.
LIBRARIES = {
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libGL.so.1": ("libgl1", "libglvnd"),
    "libEGL.so.1": ("libegl1", "libglvnd"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    # What Qt's compiler of translations loads.
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5"),
    "libbrotlidec.so.1": ("libbrotli1", "brotli"),
}
# What it loads besides on a screen. Its other platforms (offscreen, vnc, ...) need nothing more.
SCREEN_LIBRARIES = {
    "xcb": {
        "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
        "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
        "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
        "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
        "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    },
    "wayland": {
        "libwayland-client.so.0": ("libwayland-client0", "wayland"),
        "libwayland-cursor.so.0": ("libwayland-cursor0", "wayland"),
        "libwayland-egl.so.1": ("libwayland-egl1", "wayland"),
    },
}
# A package manager: how it installs, and its package with a font. A desktop's updater may hold apt's lock.
MANAGERS = {
    "apt-get": (
        "apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends",
        "fonts-dejavu-core",
    ),
    "dnf": ("dnf install -y", "dejavu-sans-fonts"),
    "zypper": ("zypper --non-interactive install --no-recommends", "dejavu-fonts"),
    "pacman": ("pacman -S --needed --noconfirm", "ttf-dejavu"),
}


class SetUpError(Exception):
    """What stands in the way, and what to do about it, in words for the user."""


def main(arguments: list[str]) -> int:
    """Set up and start what the first argument names; return the exit status."""
    command, *rest = arguments or [""]
    if command not in EXTRAS:
        print(__doc__.strip())
        return 0 if command in {"-h", "--help"} else 2
    if command == "test" and os.name == "posix":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        if sys.version_info[:2] < OLDEST:
            raise SetUpError(too_old(command))
        add_system_packages(missing_from_system())
        with alone():
            add_python_packages(EXTRAS[command])
            compile_translations()
        return check() if command == "check" else start(command, rest)
    except KeyboardInterrupt:
        return 130
    except SetUpError as error:
        say(str(error))
    except PermissionError as error:
        say(f"{error}. Remedy: see who owns the files in {ROOT}, then start this again.")
    except OSError as error:
        anew = f"{error}. Remedy: start this again, and if that does not help, remove {VENV} first."
        say(DISK_FULL if error.errno == errno.ENOSPC else anew)
    return 1


def too_old(command: str) -> str:
    """Say that this Python is too old, and how to get and use a newer one."""
    needed = ".".join(map(str, OLDEST))
    return (
        f"Python {needed} or newer is needed, and this is {sys.version.split()[0]} ({sys.executable}). "
        "Install one from your system's packages or https://www.python.org/downloads/ "
        f"and start this with it, for example: python{needed} resources/bootstrap.py {command}"
    )


def missing_from_system() -> list[str]:
    """Name the libraries that Qt would not find here, and "fonts" if there are none. Empty but on Linux."""
    if sys.platform != "linux":
        return []
    wanted = [*LIBRARIES]
    for platform in platforms():
        wanted += SCREEN_LIBRARIES.get(platform, {})
    return [library for library in wanted if not loads(library)] + ([] if has_font() else ["fonts"])


def platforms() -> list[str]:
    """Name the platforms that Qt will try, as the app does (gui/machine/qt_platform.py)."""
    chosen = os.environ.get("QT_QPA_PLATFORM")
    if chosen:
        return [name.partition(":")[0] for name in chosen.split(";")]
    named = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [platform for platform, variable in named.items() if os.environ.get(variable)]


def loads(library: str) -> bool:
    """Tell whether the system's loader finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font() -> bool:
    """Tell whether a font is installed for everybody or for this user."""
    folders = ["/usr/share/fonts", "/usr/local/share/fonts", os.path.expanduser("~/.local/share/fonts")]
    return any(font for folder in folders for font in Path(folder).rglob("*.[ot]t[cf]"))


def add_system_packages(missing: list[str]) -> None:
    """Install what is missing, and what Python needs to make .venv if it is to be made."""
    if not importlib.util.find_spec("ensurepip") and not is_usable():
        missing = [*missing, "venv"]
    if not missing:
        return
    manager = next((name for name in MANAGERS if shutil.which(name)), None)
    if manager is None or ("venv" in missing and manager != "apt-get"):
        raise SetUpError(f"This system lacks {', '.join(missing)}. Install that, then start this again.")
    packages = sorted({package(name, manager) for name in missing})
    install = [*shlex.split(MANAGERS[manager][0]), *packages]
    say(f"installing what this system lacks, which may take a minute: {' '.join(packages)}")
    root = become_root(install)
    status, output = quietly([*root, *install])
    if status and manager == "apt-get":  # no package lists yet, or old ones
        updated = quietly([*root, "apt-get", "update"])[1]
        status, output = quietly([*root, *install])
        output = updated + output
    if status:
        raise SetUpError(f"{reason(output)} Or install by hand: {by_hand(install)}")


def package(missing: str, manager: str) -> str:
    """Name the package that brings what is missing."""
    if missing == "venv":
        return "python{}.{}-venv".format(*sys.version_info[:2])
    if missing == "fonts":
        return MANAGERS[manager][1]
    debian, arch = (LIBRARIES | SCREEN_LIBRARIES["xcb"] | SCREEN_LIBRARIES["wayland"])[missing]
    return {"apt-get": debian, "pacman": arch}.get(manager, f"{missing}()(64bit)")


def become_root(install: list[str]) -> list[str]:
    """Give the words that run a command as root without questions, but for sudo's password."""
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.geteuid() == 0:
        return quiet
    if not shutil.which("sudo"):
        raise SetUpError(f"That needs root, and there is no sudo. Run as root: {shlex.join(install)}")
    if quietly(["sudo", "-n", "true"])[0] == 0:
        return ["sudo", "-n", *quiet]
    if sys.stdin is None or not sys.stdin.isatty():
        raise SetUpError(f"That needs sudo's password, which cannot be typed here. Run: {by_hand(install)}")
    if subprocess.call(["sudo", "-v"]):
        raise SetUpError(f"sudo refused. Let somebody who may do it run: {by_hand(install)}")
    return ["sudo", *quiet]


def by_hand(install: list[str]) -> str:
    """Write the command as a user would type it."""
    update = "sudo apt-get update && " if install[0] == "apt-get" else ""
    return f"{update}sudo {shlex.join(install)}"


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Wait until no other start of this script works on .venv, and keep others waiting. Not on Windows."""
    with open(__file__) as script:
        if sys.platform != "win32":
            import fcntl

            try:
                fcntl.flock(script, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("waiting for another start of this script, which is setting up")
                fcntl.flock(script, fcntl.LOCK_EX)
        yield


def add_python_packages(extras: set[str]) -> None:
    """Make .venv hold the package, editable, with these extras, unless the stamp says that it does."""
    digest, usable = fingerprint(), is_usable()
    stamp = STAMP.read_text("utf-8").split(" ") if usable and STAMP.exists() else []
    if stamp[:1] == [digest] and extras <= set(stamp[1:]):
        return
    say("installing the Python packages into .venv, which takes a minute or two the first time")
    # Without a stamp it is somebody's own: add to it. With another, it is of another time, place or Python.
    if not usable or stamp[:1] not in ([], [digest]):
        if VENV.exists():
            shutil.rmtree(VENV)
        VENV.mkdir()
        STAMP.write_text("unfinished", "utf-8")
        stamp = []
        run_python(sys.executable, "venv", str(VENV))
    STAMP.write_text("unfinished", "utf-8")
    extras = extras.union(stamp[1:])
    package = f".[{','.join(sorted(extras))}]" if extras else "."
    run_python(str(PYTHON), "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", package)
    STAMP.write_text(" ".join([digest, *sorted(extras)]), "utf-8")


def compile_translations() -> None:
    """Compile those that have changed since .venv was made, if there are any."""
    script = ROOT / "resources" / "packaging" / "translations.py"
    if script.exists():
        status, output = quietly([str(PYTHON), str(script)])
        if status:
            raise SetUpError(reason(output))


def is_usable() -> bool:
    """Tell whether .venv holds a running Python of this version, with pip."""
    tag = sys.implementation.cache_tag
    test = f"import pip, sys; sys.exit(sys.implementation.cache_tag != {tag!r})"
    return PYTHON.exists() and quietly([str(PYTHON), "-I", "-c", test])[0] == 0


def fingerprint() -> str:
    """Digest what decides about the contents of .venv: the project file, the Python, and the place."""
    project = (ROOT / "pyproject.toml").read_bytes()
    return hashlib.sha256(repr((project, sys.implementation.cache_tag, str(ROOT))).encode()).hexdigest()


def run_python(python: str, module: str, *arguments: str) -> None:
    """Run a module that installs something."""
    status, output = quietly([python, "-m", module, *arguments])
    if status:
        raise SetUpError(reason(output))


def check() -> int:
    """Run every check, and return 1 if one of them found something."""
    checks = [
        "ruff check",
        "ruff format --check",
        "mypy",
        "lint-imports",
        "bandit --quiet --recursive --configfile pyproject.toml gui",
    ]
    failed = [words for words in checks if subprocess.call(checker(*words.split()), cwd=ROOT)]
    say(f"found something: {', '.join(failed)}" if failed else "the checks found nothing")
    return 1 if failed else 0


def checker(tool: str, *arguments: str) -> list[str]:
    """Give the command that runs a tool of .venv."""
    return [str(PYTHON.with_name(tool)), *arguments]


def start(command: str, rest: list[str]) -> int:
    """Become the app or pytest, so that signals, stdin and the exit status are its own."""
    words = ["gui", *rest]
    if command == "package":
        os.chdir(ROOT)
        # The module is found from here, which -P forbids.
        return subprocess.call([str(PYTHON), "-m", "resources.packaging.build", *rest])
    if command == "test":
        os.chdir(ROOT)
        # Two processes: half of the time is spent in waiting. `-n 0` behind it has one again, for a debugger.
        words = ["pytest", "-n", "2", "--dist", "loadfile", *rest]
    # -P: a folder "gui" where the user stands is not ours.
    words = [str(PYTHON), "-P", "-m", *words]
    if os.name == "posix":
        os.execv(words[0], words)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the child by itself
    return subprocess.call(words)


def quietly(command: list[str]) -> tuple[int, str]:
    """Run a command in the checkout; return its exit status and what it printed."""
    pipe, null = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(
        command, cwd=ROOT, stdin=null, stdout=pipe, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as process:
        try:
            output = process.communicate()[0]
        except KeyboardInterrupt:
            try:
                process.wait(5)  # the terminal's Ctrl-C has reached it too, and it clears up behind itself
            except subprocess.TimeoutExpired:
                with contextlib.suppress(PermissionError):  # sudo is not ours to end
                    process.terminate()
            raise
        return process.returncode, output


DISK_FULL = "The disk is full. Remedy: free 2 GB, then start this again."
NO_NETWORK = "The network cannot be reached. Remedy: check it, and the proxy if any, then start this again."
SIGNS = {
    "No space left on device": DISK_FULL,
    "enough free space": DISK_FULL,
    "NewConnectionError": NO_NETWORK,
    "ProxyError": NO_NETWORK,
    "SSLError": NO_NETWORK,
    "ConnectTimeout": NO_NETWORK,
    "Read timed out": NO_NETWORK,
    "Temporary failure resolving": NO_NETWORK,
    "Could not resolve": NO_NETWORK,
    "Could not connect to": NO_NETWORK,
}


def reason(output: str) -> str:
    """Make a sentence, with a remedy if it is a known trouble, of what a failed installer printed."""
    for sign, sentence in SIGNS.items():
        if sign in output:
            return sentence
    lines = [line.strip() for line in output.splitlines() if line.strip()] or ["the installer said nothing"]
    errors = [line for line in lines if line.lower().startswith(("e: ", "error"))]
    return f"That failed: {(errors or lines)[-1].rstrip('.')}."


def say(text: str) -> None:
    """Tell the user, apart from the app's own output."""
    print(f"Signup Desk: {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
