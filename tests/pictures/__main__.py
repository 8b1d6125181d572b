"""Takes pictures of all that the app shows: ``python -m tests.pictures OUT_DIR [--only NAME]``.

Each palette x language x scale has a folder with a PNG of each screen, panel and dialog, and a page that
shows them beside each other: ``index.html`` leads there.
"""

from __future__ import annotations

import argparse
import html
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

_SCALES = (100, 200)
#: All that may be asked for.
_EVERY_SCALE = (*_SCALES, 300)
_PALETTES = ("light", "dark", "contrast")
_LANGUAGES = ("en", "ko")


def main() -> int:
    """Take the pictures, each scale in a process of its own: Qt reads it when it starts."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("--only", default="", help="take those alone whose names hold this")
    parser.add_argument("--palette", choices=_PALETTES, action="append", help="this palette alone")
    parser.add_argument("--language", choices=_LANGUAGES, action="append", help="this language alone")
    parser.add_argument(
        "--scale", type=int, choices=_EVERY_SCALE, action="append", help="this scale alone, in percent"
    )
    parser.add_argument("--phone", default="", help="the phone's language: de, qps-plocm; else the desk's")
    parser.add_argument("--font", type=int, default=100, help="how large the letters are, in percent")
    parser.add_argument("--within", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    scales = arguments.scale or _SCALES
    if arguments.within:
        return _take(arguments, scales[-1])
    worst = 0
    for scale in scales:
        settings = {"QT_QPA_PLATFORM": _platform(arguments.folder), "QT_SCALE_FACTOR": str(scale / 100)}
        command = [sys.executable, "-m", "tests.pictures", *sys.argv[1:], "--scale", str(scale), "--within"]
        worst = max(worst, subprocess.run(command, env=os.environ | settings, check=False).returncode)
    _write_index(arguments.folder)
    print(arguments.folder / "index.html")
    return worst


def _platform(folder: Path) -> str:
    """Qt's offscreen platform with a screen as a tester has it: its own is of 800 x 800 pixels."""
    folder.mkdir(parents=True, exist_ok=True)
    screen = {"name": "screen", "x": 0, "y": 0, "width": 3840, "height": 2160, "logicalDpi": 96, "dpr": 1}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [screen | {"logicalBaseDpi": 96}]}), encoding="utf-8")
    return f"offscreen:configfile={file}"


def _take(arguments: argparse.Namespace, scale: int) -> int:
    """Take those of one scale; the status is 1 if one of them could not be taken."""
    platform = os.environ["QT_QPA_PLATFORM"]
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication
    from pytestqt.qt_compat import qt_api

    from gui.look import languages, pace, theme
    from gui.machine.garbage import GarbageCollector
    from gui.machine.runner import end_threads
    from resources.packaging.translations import compile_translations
    from tests.pictures.shown import DIALOGS, PANELS, SCREENS
    from tests.pictures.stage import close_dialogs, settle, stage

    os.environ["QT_QPA_PLATFORM"] = platform  # the tests have set their own
    qt_api.set_qt_api("pyside6")
    compile_translations()
    # Qt's offscreen platform excuses itself at each window.
    qInstallMessageHandler(
        lambda kind, _, words: None if words.startswith("This plugin") else print(kind, words)
    )
    app = QApplication(["signup-desk"])
    font = app.font()
    font.setPointSizeF(font.pointSizeF() * arguments.font / 100)
    app.setFont(font)
    app.setStyle("Fusion")
    theme.dress(app)
    GarbageCollector(app)
    pace.slide_ms = 0
    # The buttons of questions wait for a double click to end.
    app.setDoubleClickInterval(1)
    kinds = {"screen": SCREENS, "panel": PANELS, "dialog": DIALOGS}
    shown = {f"{kind}-{name}": show for kind, shows in kinds.items() for name, show in shows.items()}
    failed = 0
    with tempfile.TemporaryDirectory() as data, stage(Path(data)) as desk:
        for palette in arguments.palette or _PALETTES:
            for language in arguments.language or _LANGUAGES:
                theme.dress(app, theme.choice_of(palette))
                languages.use(language, arguments.phone)
                names = (palette, language, arguments.phone, str(scale))
                folder = arguments.folder / "-".join(filter(None, names))
                folder.mkdir(parents=True, exist_ok=True)
                for name, show in shown.items():
                    if arguments.only not in name:
                        continue
                    try:
                        widget = show(desk)
                        settle(desk)
                        widget.grab().save(str(folder / f"{name}.png"))
                    except Exception as error:
                        failed += 1
                        print(f"{folder.name} {name}: {type(error).__name__}: {error}", file=sys.stderr)
                    finally:
                        close_dialogs(desk)
                print(folder, flush=True)
    end_threads(10)
    return int(failed > 0)


def _write_index(folder: Path) -> None:
    """A page of pictures for each folder, and one that leads to them."""
    head = (
        "<!doctype html><meta charset=utf-8><style>body{font:14px sans-serif;margin:16px}img{max-width:640px}"
        "figure{display:inline-block;margin:8px;vertical-align:top;border:1px solid #999}</style>"
    )
    links = []
    for each in sorted(path for path in folder.iterdir() if path.is_dir()):
        figures = "".join(
            f'<figure><a href="{picture.name}"><img src="{picture.name}"></a>'
            f"<figcaption>{html.escape(picture.stem)}</figcaption></figure>"
            for picture in sorted(each.glob("*.png"))
        )
        (each / "index.html").write_text(f"{head}<h1>{each.name}</h1>{figures}", encoding="utf-8")
        links.append(f'<li><a href="{each.name}/index.html">{each.name}</a>')
    (folder / "index.html").write_text(f"{head}<ul>{''.join(links)}</ul>", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
