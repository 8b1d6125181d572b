"""What the attributes of an account are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.sign_up_form import CUSTOM
from gui.sentences import N_, Sentence


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


def label_of(name: str) -> Sentence | str:
    """The attribute as Amplify's Authenticator labels it: ``Given Name``; a custom one by its own words.

    Desk and phone tell it, each in its language.
    """
    labels = {
        "email": N_("Email"),
        "phone_number": N_("Phone Number"),
        "name": N_("Name"),
        "given_name": N_("Given Name"),
        "middle_name": N_("Middle Name"),
        "family_name": N_("Family Name"),
        "nickname": N_("Nickname"),
        "preferred_username": N_("Preferred Username"),
        "birthdate": N_("Birthdate"),
        "gender": N_("Gender"),
        "address": N_("Address"),
        "locale": N_("Locale"),
        "zoneinfo": N_("Zone Info"),
        "picture": N_("Picture"),
        "profile": N_("Profile"),
        "website": N_("Website"),
        "updated_at": N_("Updated At"),
    }
    return labels.get(name) or name.removeprefix(CUSTOM).replace("_", " ").strip() or name
