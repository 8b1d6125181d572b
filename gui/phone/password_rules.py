"""The pool's password rules, ticked off as the tester types."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLabel

from gui.cognito.environments.password_policy import COGNITO_SYMBOLS, MOBILE_SYMBOLS, PasswordPolicy
from gui.look import theme
from gui.phone.checks import rule_texts

_TICK: Final = "\N{CHECK MARK}"
_OPEN: Final = "\N{BULLET}"


class PasswordRules(QLabel):
    """Each rule of ``policy``: green with a tick if it is met, else muted with a dot; ``None``: unknown.

    Assistive technology reads the same in plain words.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("passwordRules")
        self.setProperty("role", "caption")
        self.setWordWrap(True)
        self.policy: PasswordPolicy | None = PasswordPolicy()

    def check(self, password: str, *, mobile_checks: bool) -> None:
        """Tick off what ``password`` meets."""
        policy = self.policy
        self.setVisible(policy is not None)
        if policy is None:
            return
        unmet = policy.unmet(password, MOBILE_SYMBOLS if mobile_checks else COGNITO_SYMBOLS)
        marked, spoken = [], []
        for rule, text in zip(policy.rules(), rule_texts(policy.rules(), policy), strict=True):
            is_met = rule not in unmet
            mark, color = (_TICK, theme.PHONE.good) if is_met else (_OPEN, theme.PHONE.muted)
            marked.append(f'<span style="color:{color}">{mark}&nbsp;{text.replace(" ", "&nbsp;")}</span>')
            spoken.append(f"{text}: {self.tr('met') if is_met else self.tr('not met')}")
        shown, words = " &nbsp; ".join(marked), ", ".join(spoken)
        if unmet != policy.unmet(password, COGNITO_SYMBOLS):
            more = self.tr("Cognito counts - + = and inner spaces as symbols, the mobile app does not")
            shown, words = f"{shown}<br>{more}", f"{words}. {more}"
        self.setText(shown)
        self.setAccessibleName(words)
