"""The log: what the app did and when, for whoever looks into trouble.

The rules are those of the crash file: bounded, for its own user's eyes, without what was typed or answered.
What is logged are names, counts and times. The masks below are for what slips through all the same.
"""

from __future__ import annotations

import logging
import re
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gui.machine.crash_report import code_lines
from gui.machine.folders import private_file, private_folder

if TYPE_CHECKING:
    import io
    from collections.abc import Iterator

#: The file in the data folder; when it is full it becomes ``signup-desk.log.1``.
LOG_FILE: Final = "signup-desk.log"
_MOST_BYTES: Final = 512 * 1024
_MASK: Final = "••••••"
_MASKS: Final = (
    # A signed or encrypted token.
    (re.compile(r"eyJ[\w-]{8,}[\w.-]*"), _MASK),
    # A member, a field or a header whose name says that it holds a secret.
    (
        re.compile(
            r"((?:password|secret|token|session|credential|signature|authorization|srp_\w|"
            r"(?:confirmation|verification|mfa)_?code)\w{0,40}[\"']?\s*[:=]\s*)"
            r"(?:\"(?:[^\"\\]|\\.)*\"?|'(?:[^'\\]|\\.)*'?|[^\s,}]+)",
            re.IGNORECASE,
        ),
        rf"\1{_MASK}",
    ),
    # A confirmation code, and an address.
    (re.compile(r"(?<![\w.])\d{6}(?!\w|\.\d)"), _MASK),
    (re.compile(r"(?<![^\s<>\"'(@])[^\s<>\"'(@]+@[\w.-]+"), _MASK),
)
#: They print requests with their passwords at DEBUG.
_TALKATIVE: Final = ("boto3", "botocore", "s3transfer", "urllib3")


@contextmanager
def log_kept(folder: Path, *, debug: bool = False) -> Iterator[None]:
    """Keep the log in ``folder`` for as long as the block runs; ``debug``: with each call and its time.

    At most 1 MB in two files. Where they cannot be written the app goes without.
    """
    with suppress(OSError):
        private_folder(folder)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    handler = _File(folder / LOG_FILE, maxBytes=_MOST_BYTES, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s"))
    logger = logging.getLogger("gui")
    logger.setLevel(logging.DEBUG if debug else logging.INFO)
    logger.propagate = False
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.propagate = True
        logger.setLevel(logging.NOTSET)
        handler.close()


def masked(text: str) -> str:
    """``text`` without what looks like a password, a code, a token or an address."""
    for secret, mask in _MASKS:
        text = secret.sub(mask, text)
    return text


class _File(RotatingFileHandler):
    def _open(self) -> io.TextIOWrapper:
        private_file(Path(self.baseFilename))
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk shows elsewhere, and a log is no reason to stop."""


class _Formatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # another handler's may hold the error's text
        return masked(super().format(record))

    def formatException(self, ei: object) -> str:
        assert isinstance(ei, tuple)
        return code_lines(*ei)
