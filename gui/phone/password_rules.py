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
    """Each rule of ``policy``: green with a tick if it is met, else muted with a dot; ``None``: unknown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("passwordRules")
        self.setProperty("role", "caption")
        self.setWordWrap(True)
        self.policy: PasswordPolicy | None = PasswordPolicy()

    def check(self, password: str, *, mobile_checks: bool) -> None:
        """Tick off what ``password`` meets, and warn of what a tester does not see in it."""
        self.setVisible(self.policy is not None)
        if self.policy is None:
            return
        symbols = MOBILE_SYMBOLS if mobile_checks else COGNITO_SYMBOLS
        unmet = self.policy.unmet(password, symbols)
        lines = []
        for rule, text in zip(self.policy.rules(), rule_texts(self.policy.rules(), self.policy), strict=True):
            mark, color = (_OPEN, theme.colors.muted) if rule in unmet else (_TICK, theme.colors.good)
            lines.append(f'<span style="color:{color}">{mark}&nbsp;{text.replace(" ", "&nbsp;")}</span>')
        text = " &nbsp; ".join(lines)
        if password != password.strip():
            warning = self.tr("starts or ends with a space")
            text += f'<br><span style="color:{theme.colors.bad}">{warning}</span>'
        if unmet != self.policy.unmet(password, COGNITO_SYMBOLS):
            text += "<br>" + self.tr(
                "Cognito counts - + = and inner spaces as symbols, the mobile app does not"
            )
        self.setText(text)
