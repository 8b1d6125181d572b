"""What X11 makes of a secret that is shown: it has a selection of its own, and more keys that cut."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs xvfb")

SCRIPT = """
import json
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from gui.look.clipboard import guard
from gui.phone.inputs.password import PasswordField

app = QApplication([])
clipboard, selection = QGuiApplication.clipboard(), QClipboard.Mode.Selection
left, control = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
plain, guarded, shown = QLineEdit(), QLineEdit(), PasswordField()
guard(guarded)
shown.setEchoMode(QLineEdit.EchoMode.Normal)
seen = {}
for name, field in (("plain", plain), ("guarded", guarded), ("shown", shown)):
    field.show()
    QTest.qWaitForWindowExposed(field)
    seen[name] = told = []
    for act in ("double click", "select all"):
        field.setText("hush")
        if act == "double click":
            place = field.rect().center() - QPoint(field.width() // 4, 0)
            QTest.mouseDClick(field, left, pos=place)
            QTest.mouseRelease(field, left, pos=place)
        else:
            QTest.keyClick(field, Qt.Key.Key_A, control)
        told.append([act, field.selectedText(), clipboard.text(selection)])
        clipboard.clear(selection)
    for key in (Qt.Key.Key_U, Qt.Key.Key_K):
        field.setText("hush")
        field.home(False)
        QTest.keyClick(field, key, control)
        is_marked = clipboard.mimeData().hasFormat("x-kde-passwordManagerHint")
        told.append([field.text(), clipboard.text(), is_marked])
        clipboard.clear()
print(json.dumps(seen))
"""


def test_nothing_of_a_secret_stands_anywhere_unmarked() -> None:
    reader, writer = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-noreset"], pass_fds=[writer], stderr=subprocess.DEVNULL
    ) as server:
        os.close(writer)
        with os.fdopen(reader) as told:
            display = told.readline().strip()
        try:
            done = subprocess.run(
                [sys.executable, "-c", SCRIPT],
                env={**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"},
                cwd=Path(__file__).parents[2],
                capture_output=True,
                text=True,
                check=False,
            )
        finally:
            server.kill()
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    # What Qt does by itself, else this would prove nothing.
    assert seen["plain"] == [
        ["double click", "hush", "hush"], ["select all", "hush", "hush"],
        ["", "hush", False], ["", "hush", False],
    ]  # fmt: skip
    for name in ("guarded", "shown"):
        assert seen[name] == [
            ["double click", "hush", ""], ["select all", "hush", ""],
            ["", "hush", True], ["", "hush", True],
        ], name  # fmt: skip
