"""Keeps what happens beside the calls: screens and pictures of them, notices, messages, states."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, QTimer, Slot

from gui.cognito.phone_calls.journey import Step
from gui.dialogs.sandbox.words import state_in_words
from gui.evidence.entry import Kind
from gui.evidence.redaction import MASK
from gui.look.languages import told
from gui.messages.message import Medium
from gui.newest import Newest
from gui.phone.picture import picture

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from gui.cognito.environments.environment import Environment
    from gui.cognito.sandbox_control import SandboxState
    from gui.desk.pool.view import PoolView
    from gui.evidence.recorder import Evidence
    from gui.messages.message import MessagePage
    from gui.phone.phone import Phone
    from gui.sentences import Sentence

#: After the page has slid in; what came meanwhile, such as a notice, is in the picture too.
_SETTLED_MS: Final = 700
#: A picture that is kept by itself: wide enough to read, in pixels, and how good, 0 to 100.
_WIDTH: Final = 320
_QUALITY: Final = 25
FORMAT: Final = "webp"
#: A mail server's clock and this computer's.
_CLOCKS_DIFFER: Final = timedelta(minutes=1)
_CODE: Final = re.compile(r"\d{4,}")


class SessionRecorder(QObject):
    """Notes in the record what the phone and the panels show. What is typed is in no entry and no picture."""

    def __init__(self, evidence: Evidence, phone: Phone, view: PoolView, parent: QObject) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self._phone = phone
        self._environment: Environment | None = None
        self._began = datetime.now(UTC)
        self._settings: object = None
        self._seen: Newest[str, None] | None = None
        self._steps: Newest[str, tuple[Step, str]] = Newest()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(self._take_picture)
        phone.stack.currentChanged.connect(self._note_screen)
        phone.toast.popped_up.connect(self._note_notice)
        phone.refused_by_phone.connect(self._note_refusal)
        view.stands.connect(self._note_step)
        view.reads.messages_listed.connect(self._note_messages)
        view.reads.sandbox_read.connect(self._note_sandbox)

    def use(self, environment: Environment | None) -> None:
        """Note what happens in this environment from now on."""
        self._environment = environment
        self._began = datetime.now(UTC)
        self._seen = None
        self._settings = None
        self._steps.clear()
        self._note_environment()

    def _note_environment(self) -> None:
        if environment := self._environment:
            where = {
                "region": environment.region,
                "user_pool_id": environment.user_pool_id,
                "client_id": environment.client_id,
                "endpoint": environment.endpoint or "",
            }
            self._note(Kind.ENVIRONMENT, environment.name, json.dumps(where), address="")

    def begin_again(self) -> None:
        """A new session has begun: say where it works."""
        self._steps.clear()
        self._settings = None
        self._note_environment()

    @property
    def hides_codes(self) -> bool:
        """Whether a picture shows no code: one of a real pool is a secret."""
        return self._environment is None or not self._environment.is_sandbox

    def note(self, text: str) -> None:
        """Keep a note of the tester's."""
        self._note(Kind.NOTE, text=text)

    def keep_picture(self, image: QImage, text: str = "") -> None:
        """Keep a picture that the tester has taken, as sharp as it is."""
        self._keep(image, text, "png", -1)

    @Slot()
    def _note_screen(self) -> None:
        self._note(Kind.SCREEN, self._phone.current.objectName())
        self._settling.start()

    @Slot(str, str, str)
    def _note_refusal(self, screen: str, address: str, words: str) -> None:
        """Keep what the mobile app's checks have stopped: nothing was sent."""
        self._note(Kind.REFUSED, screen, f"{screen}\n{address}", code=words, address=address)

    @Slot(str, str, str)
    def _note_notice(self, severity: str, title: str, message: str) -> None:
        # A refusal's words are in the reply, where they are masked: a service may repeat what was typed.
        self._note(Kind.NOTICE, severity, title if severity == "error" and title else message)
        if severity == "error":
            self._settling.start()

    @Slot()
    def _take_picture(self) -> None:
        image = picture(self._phone, self._phone.toast, hides_codes=self.hides_codes)
        small = image.scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation)
        self._keep(small, "", FORMAT, _QUALITY)

    @Slot(str, object, object)
    def _note_step(self, address: str, step: Step | None, state: Sentence | str) -> None:
        if step is None:
            return
        key, now = address.strip().casefold(), (step, str(state))
        before, self._steps[key] = self._steps.get(key), now
        # An address that is being typed is not registered, letter by letter.
        if now != before and (before is not None or step is not Step.NOT_REGISTERED):
            words = told(state) if state and not isinstance(state, str) else state
            self._note(Kind.STATUS, step.name, str(words) or step.name.replace("_", " "))

    @Slot(object, bool)
    def _note_messages(self, page: MessagePage, is_first: bool) -> None:
        if not is_first:
            return  # older ones, for which the tester has scrolled
        ids = {summary.id for summary in page.summaries}
        # What was there when the environment was chosen is none of this session's.
        new = ids - self._seen.keys() if self._seen is not None else set()
        self._seen = self._seen or Newest()
        for each in ids:
            self._seen[each] = None
        if self._environment and self._environment.imap:
            # A mailbox is searched for each address that is typed: what came for it before is no news.
            since = self._began - _CLOCKS_DIFFER
            new -= {summary.id for summary in page.summaries if summary.received < since}
        for summary in page.summaries:
            if summary.id in new:
                # A pool may put the code into the subject, and a text is its own.
                subject = _CODE.sub(MASK, summary.subject) if summary.medium is Medium.MAIL else ""
                words = self.tr("from {sender}").format(sender=summary.sender) if summary.sender else ""
                to = ", ".join(summary.to)
                self._note(Kind.MESSAGE, subject or summary.medium, words, address=to)

    @Slot(object)
    def _note_sandbox(self, state: SandboxState) -> None:
        settings = (round(state.clock_offset), state.limits, state.faults)
        if settings != self._settings:
            self._settings = settings
            self._note(
                Kind.SANDBOX, text=state_in_words(state) or self.tr("as a service left alone"), address=""
            )

    def _note(self, kind: Kind, operation: str = "", text: str = "", **more: Any) -> None:
        name = self._environment.name if self._environment else ""
        more = {"environment": name, "address": self._phone.address.strip(), **more}
        self._evidence.note(kind, operation, text, **more)

    def _keep(self, image: QImage, text: str, kind: str, quality: int) -> None:
        # Writing the picture takes as long as a frame: the worker does it.
        content = partial(_encoded, image, kind, quality)
        self._note(Kind.PICTURE, self._phone.current.objectName(), text, picture=content, format=kind)


def _encoded(image: QImage, kind: str, quality: int) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind.upper(), quality)  # type: ignore[call-overload]
    return bytes(content.data())
