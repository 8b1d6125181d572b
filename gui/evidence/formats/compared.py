"""Two runs of a check list side by side, as one HTML page of the same make as that of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui import __version__
from gui.evidence.comparison import verdict_in_words
from gui.evidence.formats.page import page_environment, style
from gui.machine.folders import resource

if TYPE_CHECKING:
    from gui.evidence.comparison import Comparison


def page(comparison: Comparison) -> str:
    """The page."""
    text = resource("report/comparison.html").read_text(encoding="utf-8")
    environment = page_environment()
    environment.filters["verdict"] = lambda entry: str(verdict_in_words(entry))
    css, digest = style()
    written = environment.from_string(text).render(
        comparison=comparison, style=css, style_hash=digest, version=__version__
    )
    return written.encode("utf-8", "backslashreplace").decode()
