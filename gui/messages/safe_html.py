"""The HTML of a message, made such that showing it fetches nothing: no image, no style sheet, no script."""

from __future__ import annotations

import re
from html import escape
from typing import Final

from gui.html_text import HtmlReader

#: Rendering more would hold the window up, and no mail with a code is as long.
MOST_CHARACTERS: Final = 120_000
#: Tables in tables in tables: a renderer goes down into each.
_DEEPEST: Final = 60


def safe_html(html: str) -> str:
    """``html`` with the elements and attributes alone that lay out text; each image by its words.

    A longer message than ``MOST_CHARACTERS`` is cut, which an ellipsis tells. Links keep their targets: it is
    for whoever shows it not to follow them.
    """
    writer = _Writer()
    writer.read(html[:MOST_CHARACTERS])
    if len(html) > MOST_CHARACTERS:
        writer.parts.append(" …")
    return "".join(writer.parts)


_VOID: Final = frozenset({"br", "hr"})
_LAYOUT: Final = _VOID | frozenset(
    {
        *("a", "abbr", "address", "b", "big", "blockquote", "body", "center", "cite", "code", "dd", "del"),
        *("div", "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "i", "ins", "kbd", "li"),
        *("ol", "p", "pre", "s", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody"),
        *("td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var"),
    }
)
_ATTRIBUTES: Final = frozenset(
    {
        *("align", "bgcolor", "border", "cellpadding", "cellspacing", "class", "color", "colspan", "dir"),
        *("face", "height", "href", "id", "rowspan", "size", "style", "title", "valign", "width"),
    }
)
#: With what they hold: for a browser, and not for the reader.
_DROPPED: Final = frozenset({"script", "title", "template", "object", "svg", "noscript", "iframe"})
#: What a style sheet fetches by; a backslash can spell either in another way.
_FETCHING: Final = re.compile(r"url\s*\(|@import|image-set|\\", re.IGNORECASE)


class _Writer(HtmlReader):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._open: list[str] = []
        self._dropped: list[str] = []
        self._style: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            self._dropped.clear()  # an end tag was left out
        if tag in _DROPPED:
            if tag not in self._dropped:
                self._dropped.append(tag)
        elif self._dropped:
            return
        elif tag == "style":
            self._style = []
        elif tag == "img":
            words = (dict(attrs).get("alt") or "").strip()
            self.parts.append(f"[{escape(words)}]" if words else "")
        elif tag in _LAYOUT and len(self._open) < _DEEPEST:
            self.parts.append(f"<{tag}{_written(attrs)}>")
            if tag not in _VOID:
                self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _DROPPED:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._dropped:
            del self._dropped[self._dropped.index(tag) :]
        elif tag == "style" and self._style is not None:
            sheet, self._style = "".join(self._style), None
            if not _FETCHING.search(sheet) and "<" not in sheet:
                self.parts.append(f"<style>{sheet}</style>")
        elif tag in self._open:
            while (inner := self._open.pop()) != tag:
                self.parts.append(f"</{inner}>")
            self.parts.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if self._style is not None:
            self._style.append(data)
        elif not self._dropped:
            self.parts.append(escape(data))


def _written(attrs: list[tuple[str, str | None]]) -> str:
    return "".join(
        f' {name}="{escape(value)}"'
        for name, value in attrs
        if value is not None and name in _ATTRIBUTES and not (name == "style" and _FETCHING.search(value))
    )
