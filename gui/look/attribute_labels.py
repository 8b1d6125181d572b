"""What the attributes of an account are called on a form."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.sign_up_form import CUSTOM


def _tr(text: str) -> str:
    return QCoreApplication.translate("attributes", text)


def called(usernames: Usernames) -> str:
    """What a panel calls that by which the pool's users sign in."""
    words = {
        Usernames.PHONE_NUMBER: _tr("Phone number"),
        Usernames.EMAIL_OR_PHONE_NUMBER: _tr("E-mail or phone number"),
        Usernames.PLAIN: _tr("User name"),
    }
    return words.get(usernames) or _tr("E-mail")


def label_of(name: str) -> str:
    """The attribute as Amplify's Authenticator labels it: ``Given Name``; a custom one by its own words."""
    labels = {
        "email": _tr("Email"),
        "phone_number": _tr("Phone Number"),
        "name": _tr("Name"),
        "given_name": _tr("Given Name"),
        "middle_name": _tr("Middle Name"),
        "family_name": _tr("Family Name"),
        "nickname": _tr("Nickname"),
        "preferred_username": _tr("Preferred Username"),
        "birthdate": _tr("Birthdate"),
        "gender": _tr("Gender"),
        "address": _tr("Address"),
        "locale": _tr("Locale"),
        "zoneinfo": _tr("Zone Info"),
        "picture": _tr("Picture"),
        "profile": _tr("Profile"),
        "website": _tr("Website"),
        "updated_at": _tr("Updated At"),
    }
    return labels.get(name) or name.removeprefix(CUSTOM).replace("_", " ").strip() or name
