"""HTML as a reader sees it."""

from __future__ import annotations

import pytest

from gui.html_text import HtmlReader, Link, _Reader, links_of, text_of
from gui.messages.safe_html import _Writer, safe_html

STYLED = """<html><head><title>Mail</title><style>.code { color: #202611 }</style></head>
<body><script>var order = 123456;</script>
<p>Hello&nbsp;Kim,</p><p>your <b>code</b>
is 654321.<br>Bye</p></body></html>"""


def test_style_sheet_and_script_are_no_text() -> None:
    assert text_of(STYLED) == "Hello Kim,\n\nyour code is 654321.\nBye"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("plain", "plain"),
        ("a &lt; b &amp; c", "a < b & c"),
        ("<style>x", ""),
        ("<head><style>x</style><body>y", "y"),
        ("<p>one<p>two", "one\ntwo"),
        ("<table><tr><td>a<td>b</table>", "a b"),
        ('<a href="https://a.example/x">here</a>', "here (https://a.example/x)"),
        ('<a href="https://a.example/x">https://a.example/x</a>', "https://a.example/x"),
        ("<a>no target</a>", "no target"),
        ("<!-- 123456 --><p>x", "x"),
        ("<", "<"),
    ],
)
def test_text(html: str, text: str) -> None:
    assert text_of(html) == text


def test_links_are_those_of_the_html_each_once() -> None:
    html = '<a href="https://a.example/?x=1&amp;y=2"><b>Verify</b> me</a> <a href="https://a.example/?x=1&amp;y=2">again</a>'
    (link,) = links_of(html, "")
    assert link == Link("again", "https://a.example/?x=1&y=2")
    assert link.host == "a.example"


def test_links_of_a_plain_text_message_stand_in_its_text() -> None:
    assert [link.target for link in links_of("", "See https://a.example/b?c=1, or (http://d.example).")] == [
        "https://a.example/b?c=1",
        "http://d.example",
    ]


@pytest.mark.parametrize("target", ["mailto:a@b.example", "#top", "http://[broken"])
def test_a_link_to_no_host_has_none(target: str) -> None:
    assert Link("x", target).host == ""


#: What a browser shows of a message, whatever stands before it.
FOLLOWS = '<p>Your code is 654321. <a href="https://a.example/x">Verify</a></p>'


@pytest.mark.parametrize(
    "begin",
    [
        *(
            "<![",
            "<![ x ",
            "<![if !mso]>",
            "<![CDATA[",
            "<![endif]-->",
            "<!",
            "<!x ",
            "<!--",
            "<!-- x ",
            "<!-->",
        ),
        *("<!DOCTYPE html [ <!ENTITY x ", "<?", "<?php ", "<", "</", "</ x", "\0<p\0>", "&#99999999999;"),
        *("<!-->", "<!--[if mso]>", "<div>" * 2000, "<!--" * 3, "<script/>", "<textarea>"),
    ],
)
def test_what_is_broken_or_unended_hides_nothing_behind_it(begin: str) -> None:
    html = begin + FOLLOWS
    assert "code is 654321" in text_of(html)
    assert "code is 654321" in safe_html(html)
    assert [link.target for link in links_of(html, "")] == ["https://a.example/x"]


@pytest.mark.parametrize(
    "left_open", ['<a b="', "<a b='", "<!--", "<![CDATA[", "<!x", "<?", "<script ", "</x"]
)
def test_the_end_of_what_never_ends_is_not_searched_for_again_and_again(
    left_open: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    searches = 0

    def count(name: str) -> None:
        real = getattr(HtmlReader, name)

        def counted(reader: HtmlReader, *arguments: int) -> object:
            nonlocal searches
            searches += 1
            return real(reader, *arguments)

        monkeypatch.setattr(HtmlReader, name, counted)

    for name in ("parse_starttag", "parse_endtag", "parse_comment", "parse_pi", "parse_html_declaration"):
        count(name)
    html = left_open * 1001
    assert text_of(html)
    assert safe_html(html)
    assert searches < 100


def test_hidden_elements_in_themselves_are_remembered_once() -> None:
    """Each end tag is looked for among them."""
    reader, writer = _Reader(), _Writer()
    for each in (reader, writer):
        each.read("<template>" * 1000)
    assert (reader._hidden, writer._dropped) == (["template"], ["template"])
