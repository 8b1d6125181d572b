"""What assistive technology finds, and what it is told to read out."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget


class Part(NamedTuple):
    """One thing of the accessibility tree."""

    role: QAccessible.Role
    name: str
    description: str
    object_name: str


def tree(widget: QWidget) -> list[Part]:
    """All that is on show in ``widget``, as assistive technology finds it."""
    return list(_parts(QAccessible.queryAccessibleInterface(widget)))


def _parts(interface: QAccessibleInterface | None) -> Iterator[Part]:
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    texts = (interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description))
    yield Part(interface.role(), *texts, interface.object().objectName())
    for number in range(interface.childCount()):
        yield from _parts(interface.child(number))


@contextmanager
def listening() -> Iterator[list[str]]:
    """What is announced meanwhile; it goes on to whoever listens in earnest."""
    heard: list[str] = []
    real = QAccessible.updateAccessibility

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())
        real(event)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
        yield heard
