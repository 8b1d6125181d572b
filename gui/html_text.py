"""HTML as a reader sees it: its text, and where its links lead."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser
from typing import Final
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Link:
    """A link of a message: what a reader sees of it, and where it leads."""

    words: str
    target: str

    @property
    def host(self) -> str:
        """The host that it leads to; empty where it leads to none, as ``mailto:`` does."""
        try:
            return urlsplit(self.target).hostname or ""
        except ValueError:
            return ""


def text_of(html: str) -> str:
    """The text of an HTML message: without style sheets and scripts, each link with its target behind it."""
    reader = _Reader()
    reader.read(html)
    lines = (re.sub(r"[^\S\n]+", " ", line).strip() for line in "".join(reader.parts).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def links_of(html: str, text: str) -> tuple[Link, ...]:
    """The links of a message in their order, each target once: those of its HTML, else those in its text."""
    reader = _Reader()
    reader.read(html)
    found = reader.links or [Link(target, target) for target in _URL.findall(text)]
    return tuple({link.target: link for link in found if link.target}.values())


class HtmlReader(HTMLParser):
    """Reads a document that others wrote: no broken or unended part of it raises, or hides what follows."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def read(self, html: str) -> None:
        """Handle all of ``html``, in a time that grows as its length does.

        What begins like a tag or a comment and never ends is text. ``close()`` would search the rest for its
        end again from each ``<``, which takes minutes where there are many.
        """
        for _ in range(_MOST_UNENDED):
            self.feed(html)
            rest, self.rawdata = self.rawdata, ""
            if self.cdata_elem or not rest.startswith("<"):
                self.handle_data(rest if self.cdata_elem else unescape(rest))
                return
            self.handle_data("<")
            html = rest[1:]
        self.handle_data(unescape(_TAG.sub(" ", html)))

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Take ``<![…>`` for a comment, as browsers do: some versions of Python raise AssertionError."""
        return self.parse_bogus_comment(i, report)


#: With more of them a document is no message that somebody wrote.
_MOST_UNENDED: Final = 20
_TAG: Final = re.compile(r"<[^<>]*>")
_BLOCKS: Final = frozenset(
    {
        *(
            "address",
            "article",
            "blockquote",
            "br",
            "dd",
            "div",
            "dl",
            "dt",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
        ),
        *("h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "table", "tr", "ul"),
    }
)
#: Their contents are for the browser, not for the reader.
_HIDDEN: Final = frozenset({"head", "script", "style", "template", "title"})
_URL: Final = re.compile(r"https?://[^\s<>\"')\]]+[^\s<>\"')\].,;:!?]")


class _Reader(HtmlReader):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.links: list[Link] = []
        self._hidden: list[str] = []
        self._target = ""
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            if tag not in self._hidden:
                self._hidden.append(tag)
        elif tag == "body":
            # A head whose end tag was left out ends here.
            self._hidden.clear()
        elif tag in _BLOCKS:
            self.parts.append("\n")
        elif tag in ("td", "th"):
            self.parts.append(" ")
        elif tag == "a":
            self._target, self._words = dict(attrs).get("href") or "", []

    def handle_endtag(self, tag: str) -> None:
        if tag in self._hidden:
            del self._hidden[self._hidden.index(tag) :]
        elif tag in _BLOCKS:
            self.parts.append("\n")
        elif tag == "a" and self._target:
            words = " ".join("".join(self._words).split())
            self.links.append(Link(words or self._target, self._target))
            if self._target not in words:
                self.parts.append(f" ({self._target})")
            self._target = ""

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(re.sub(r"\s+", " ", data))
            if self._target:
                self._words.append(data)
