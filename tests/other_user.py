"""Another user of the machine."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def made_by_another(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have ``path`` belong to another user than the one who runs this, and than root."""
    if os.getuid() == 0:
        os.lchown(path, 12345, -1)
    monkeypatch.setattr(os, "geteuid", lambda: 54321)
