"""A picture of the phone as a report may hold it: what is secret is painted over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.look import theme

if TYPE_CHECKING:
    from gui.phone.toast import Toast

#: A widget that shows a secret has this property, ``True``; one that shows a code, ``"code"``.
SECRET: Final = "holdsSecret"
_MASK: Final = "••••••"


def picture(phone: QWidget, toast: Toast, *, hides_codes: bool) -> QImage:
    """The phone as it is now; passwords and other secrets are painted over, and where asked so, codes.

    The notice, ``toast``, is painted over where it repeats what stands in such a field.
    """
    grabbed = phone.grab().toImage()
    ratio = grabbed.devicePixelRatio()
    painter = QPainter(grabbed)
    shown = [widget for widget in phone.findChildren(QWidget) if widget.isVisible()]
    hidden = [widget for widget in shown if _is_secret(widget, hides_codes=hides_codes)]
    for widget in hidden:
        _paint_over(painter, widget, phone)
    typed = [
        widget.text() for widget in phone.findChildren(QLineEdit) if _is_secret(widget, hides_codes=True)
    ]
    notice = f"{toast.title} {toast.text}"
    if toast.isVisible() and any(text and text in notice for text in typed):
        _paint_over(painter, toast, phone)
    painter.end()
    grabbed.setDevicePixelRatio(ratio)
    return grabbed


def _is_secret(widget: QWidget, *, hides_codes: bool) -> bool:
    mark = widget.property(SECRET)
    is_empty = isinstance(widget, QLineEdit) and not widget.text()
    return not is_empty and (mark is True or (mark == "code" and hides_codes))


def _paint_over(painter: QPainter, widget: QWidget, phone: QWidget) -> None:
    place = QRect(widget.mapTo(phone, widget.rect().topLeft()), widget.size()).adjusted(2, 2, -2, -2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.PHONE.field))
    painter.drawRoundedRect(place, 12, 12)
    painter.setPen(QColor(theme.PHONE.text))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _MASK)
