"""The headers that a report holds of a mail."""

from __future__ import annotations

import pytest

from gui.messages.headers import telling_headers

MAIL = """Received: from one by two;
 Thu, 1 Jan 2026 00:00:01 +0000
From: =?utf-8?q?Z=C3=BCrich?= <no-reply@example.com>
To: qa@example.com
Subject: 123456 is your code
X-Secret: hidden
Date: Thu, 1 Jan 2026 00:00:00 +0000

Your code is 123456
"""


def test_who_when_and_by_which_way_without_the_code() -> None:
    assert telling_headers(MAIL) == (
        ("Received", "from one by two; Thu, 1 Jan 2026 00:00:01 +0000"),
        ("From", "Zürich <no-reply@example.com>"),
        ("To", "qa@example.com"),
        ("Subject", "•••••• is your code"),
        ("Date", "Thu, 01 Jan 2026 00:00:00 +0000"),
    )


@pytest.mark.parametrize("source", ["", "no mail at all", "\0", "{}", "Subject"])
def test_what_is_no_mail_has_none(source: str) -> None:
    assert telling_headers(source) == ()
