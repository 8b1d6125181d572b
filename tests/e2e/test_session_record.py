"""What the record holds of a session in the real window: screens, notices, pictures, messages, states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLineEdit

from gui.cognito.phone_calls.journey import Step
from gui.evidence import record
from gui.evidence.entry import Kind
from gui.evidence.record import Query
from gui.phone.picture import picture
from tests.tester import PASSWORD, WRONG_PASSWORD, new_address

if TYPE_CHECKING:
    from tests.tester import Desk


def kept(desk: Desk, *kinds: Kind) -> list[str]:
    """What was kept of these kinds, in short."""
    query = Query(desk.journal.session.id, kinds=frozenset(kinds))
    return [
        f"{entry.kind} {entry.operation} {entry.text}".strip() for entry in record.walk(desk.journal, query)
    ]


def test_a_journey_is_told_by_what_was_shown(desk: Desk) -> None:
    email = new_address()
    desk.confirm(email)
    desk.wait_for_step(Step.CONFIRMED)
    desk.log_in(password=WRONG_PASSWORD)
    desk.wait_for_refusal("NotAuthorizedException")
    desk.wait(lambda: len(kept(desk, Kind.NOTICE)) >= 2 and len(kept(desk, Kind.STATUS)) >= 2)
    assert kept(desk, Kind.SCREEN) == ["screen verifyScreen", "screen logInScreen"]
    assert kept(desk, Kind.STATUS) == ["status UNCONFIRMED UNCONFIRMED", "status CONFIRMED CONFIRMED"]
    assert kept(desk, Kind.NOTICE) == [
        f"notice success {email} is confirmed.",
        "notice error NotAuthorizedException",
    ]
    desk.wait(lambda: len(kept(desk, Kind.MESSAGE)) == 1)
    assert kept(desk, Kind.MESSAGE)[0].startswith("message Your verification code from ")
    assert kept(desk, Kind.ENVIRONMENT)[0].startswith('environment Sandbox {"region": ')
    assert "shown" not in kept(desk, Kind.SANDBOX)
    whole = "".join(repr(entry) + entry.text for entry in record.walk(desk.journal, Query()))
    assert PASSWORD not in whole
    assert WRONG_PASSWORD not in whole


def test_a_picture_is_kept_of_each_screen_and_error_small(desk: Desk) -> None:
    desk.register(new_address())
    desk.wait(lambda: bool(kept(desk, Kind.PICTURE)))
    query = Query(desk.journal.session.id, kinds=frozenset({Kind.PICTURE}))
    (entry,) = record.walk(desk.journal, query)
    ((kind, content),) = desk.journal.read(record.pictures([entry.number])).values()
    image = QImage.fromData(content)
    assert (entry.operation, kind, image.width()) == ("verifyScreen", "webp", 320)
    assert len(content) < 20_000


def inside(desk: Desk, name: str, *, hides_codes: bool) -> QImage:
    """The field of this name in a picture of the phone, without its outline."""
    phone = desk.window.phone
    desk.wait(lambda: not phone.is_sliding)
    field = desk.find(QLineEdit, name)
    taken = picture(phone, phone.toast, hides_codes=hides_codes)
    place = field.rect().translated(field.mapTo(phone, field.rect().topLeft()))
    return taken.copy(place.adjusted(16, 6, -16, -6))


def test_passwords_are_painted_over_even_where_they_are_shown(desk: Desk) -> None:
    desk.find(QLineEdit, "signUpPassword").setEchoMode(QLineEdit.EchoMode.Normal)
    pictures = []
    for password in (PASSWORD, PASSWORD.swapcase(), ""):
        desk.fill("signUpPassword", password)
        pictures.append(inside(desk, "signUpPassword", hides_codes=False))
    assert pictures[0] == pictures[1] != pictures[2]


def test_a_code_of_a_real_pool_is_painted_over_and_one_of_the_sandbox_shown(desk: Desk) -> None:
    desk.register(new_address())
    shown, hidden = [], []
    for code in ("123456", "987654"):
        desk.find(QLineEdit, "verifyCode").setText(code)
        shown.append(inside(desk, "verifyCode", hides_codes=False))
        hidden.append(inside(desk, "verifyCode", hides_codes=True))
    assert shown[0] != shown[1]
    assert hidden[0] == hidden[1]


def test_a_notice_that_repeats_a_secret_is_painted_over(desk: Desk) -> None:
    phone = desk.window.phone
    desk.fill("signUpPassword", PASSWORD)
    pictures = []
    for words in (f"{PASSWORD} is no password", f"{PASSWORD} was refused!!"):
        phone.toast.pop_up("error", "Trigger", words)
        place = phone.toast.geometry().adjusted(20, 15, -20, -15)
        pictures.append(picture(phone, phone.toast, hides_codes=True).copy(place))
    assert pictures[0].pixelColor(5, 5) == pictures[1].pixelColor(5, 5) == QColor("#EDF4FC")
