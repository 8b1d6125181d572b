"""HTML as a reader sees it."""

from __future__ import annotations

import pytest

from gui.html_text import Link, links_of, text_of

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
