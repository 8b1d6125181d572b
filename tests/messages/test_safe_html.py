"""A message's HTML, made such that showing it fetches nothing."""

from __future__ import annotations

import pytest

from gui.messages.safe_html import MOST_CHARACTERS, safe_html


@pytest.mark.parametrize(
    "html",
    [
        '<img src="https://tracker.example/x.png" alt="">',
        '<img src="file:///etc/passwd">',
        r'<img src="\\host\share\x.png">',
        '<table background="https://tracker.example/x.png"><tr><td>x</table>',
        '<p style="background-image: url(https://tracker.example/x.png)">x</p>',
        r'<p style="background: u\72l(https://tracker.example/x.png)">x</p>',
        '<style>@import "https://tracker.example/x.css";</style>',
        "<style>p { background: url(https://tracker.example/x.png) }</style>",
        '<link rel="stylesheet" href="https://tracker.example/x.css">',
        '<script src="https://tracker.example/x.js"></script>',
        '<iframe src="https://tracker.example/"></iframe>',
        '<base href="https://tracker.example/"><img src="x.png">',
        '<svg><image href="https://tracker.example/x.png"/></svg>',
        '<object data="https://tracker.example/x"></object>',
    ],
)
def test_nothing_that_would_be_fetched_is_left(html: str) -> None:
    made = safe_html(f"<html><head></head><body>{html}</body></html>")
    assert not [each for each in ("tracker.example", "file:", "host", "x.png", "x.js") if each in made]


def test_what_lays_out_text_is_left() -> None:
    html = '<style>b { color: red }</style><p style="color: blue">Your code is <b>123456</b><br>'
    assert safe_html(html + "</p>") == html.replace("<br>", "<br></p>")


def test_an_image_is_shown_by_its_words() -> None:
    assert safe_html('<p><img src="x" alt="Example & Co"></p>') == "<p>[Example &amp; Co]</p>"


def test_a_link_keeps_its_target_and_text_its_characters() -> None:
    html = '<a href="https://a.example/?x=1&amp;y=2">1 &lt; 2</a>'
    assert safe_html(html) == html


def test_what_is_endless_or_endlessly_deep_is_cut() -> None:
    assert safe_html("x" * 10 * MOST_CHARACTERS) == "x" * MOST_CHARACTERS + " …"
    assert safe_html("<table><tr><td>" * 10_000).count("<table>") < 100
