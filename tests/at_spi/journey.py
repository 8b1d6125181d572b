"""The whole journey by AT-SPI actions alone, then each dialog, in the language of the names given on stdin.

Run by the system's Python, see ``reader.py``; ``tests/e2e/test_at_spi.py`` starts it. It prints JSON: what it
heard, what is to be used on screens and in dialogs, and what has no name.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).parent))
from reader import Reader  # type: ignore[import-not-found]

PASSWORD: Final = "Correct!h0rse!battery"
ADDRESS: Final = "at-spi@example.com"


def walk(reader: Reader, names: dict[str, str]) -> tuple[dict[str, list[str]], list[str]]:
    """Sign up, a wrong code, the right one, log in, log out.

    Returns what is to be used on each screen, and where the password could be read or heard.
    """
    outlines, leaks = {}, []
    reader.wait(lambda: reader.find(names["Email"]), "the sign-up form")
    outlines["sign-up"] = reader.inputs(reader.page_of("SIGN UP"))
    reader.write(names["Email"], ADDRESS)
    reader.write(names["Password"], PASSWORD)
    reader.write(names["Confirm password"], PASSWORD)
    leaks += reader.leaks(PASSWORD)
    reader.press("SIGN UP")
    reader.wait(lambda: reader.find("VERIFY"), "the verification screen")
    code = reader.wait(lambda: _code(reader), "the mail with the code")
    outlines["verify"] = reader.inputs(reader.page_of("VERIFY"))
    reader.write(names["Confirmation code"], "111111" if code == "000000" else "000000")
    reader.press("VERIFY")
    reader.press(names["Dismiss"])
    reader.write(names["Confirmation code"], code)
    reader.press("VERIFY")
    reader.wait(lambda: reader.find("LOG IN"), "the log-in")
    outlines["log-in"] = reader.inputs(reader.page_of("LOG IN"))
    reader.write(names["Password"], PASSWORD)
    leaks += reader.leaks(PASSWORD)
    reader.press("LOG IN")
    reader.wait(lambda: reader.find(names["LOG OUT"]), "home")
    outlines["home"] = reader.inputs(reader.page_of(names["LOG OUT"]))
    reader.press(names["LOG OUT"])
    reader.wait(lambda: reader.find("LOG IN"), "the log-in")
    leaks += reader.leaks(PASSWORD)
    return outlines, leaks


def dialogs(reader: Reader) -> list[Any]:
    """The dialogs on show."""
    return [window for window in reader.windows() if window.get_role_name() == "dialog"]


def look_at_dialogs(
    reader: Reader, names: dict[str, str], paths: list[list[str]]
) -> tuple[dict[str, list[str]], list[str]]:
    """Open each dialog by its menu and close it again; returns what is to be used there, and has no name."""
    outlines, unnamed = {}, []
    for path in paths:
        for name in path:
            reader.press(name, "menu item", "menu")
        (dialog,) = reader.wait(lambda: dialogs(reader), path[-1])
        outlines[path[-1]] = reader.inputs(dialog)
        unnamed += [f"{path[-1]}: {where}" for where in reader.unnamed(dialog)]
        reader.escape()
        reader.wait(lambda: not dialogs(reader), f"the end of {path[-1]}")
    return outlines, unnamed


def _code(reader: Reader) -> str | None:
    found = (re.search(r"\b(\d{6})\b", text) for text in reader.texts() if "code is" in text)
    return next((match[1] for match in found if match), None)


def main() -> None:
    """Walk, and tell."""
    told = json.load(sys.stdin)
    names = told["names"]
    reader = Reader(sys.argv[1])
    reader.wait(reader.windows, "the window")
    outlines, leaks = walk(reader, names)
    unnamed = reader.unnamed()
    seen, unnamed_in_dialogs = look_at_dialogs(reader, names, told["dialogs"])
    result = {
        "heard": reader.heard,
        "outlines": outlines | seen,
        "unnamed": unnamed + unnamed_in_dialogs,
        "leaks": leaks,
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
