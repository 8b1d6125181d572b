"""The pool's password rules, ticked off as the tester types."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLabel

from gui.cognito.environments.password_policy import (
    COGNITO_SYMBOLS,
    MOBILE_SYMBOLS,
    PasswordPolicy,
    PasswordRule,
)
from gui.look import theme
from gui.look.languages import told_on_phone, written
from gui.phone.checks import rule_texts
from gui.phone.wrapping import CARD_ROOM
from gui.sentences import N_

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
        self._unmet: frozenset[PasswordRule] = frozenset()
        self._app_knows_less = False
        written(self, self._write)

    def check(self, password: str, *, mobile_checks: bool) -> None:
        """Tick off what ``password`` meets."""
        self.setVisible(self.policy is not None)
        if self.policy:
            symbols = MOBILE_SYMBOLS if mobile_checks else COGNITO_SYMBOLS
            self._unmet = frozenset(self.policy.unmet(password, symbols))
            self._app_knows_less = self._unmet != frozenset(self.policy.unmet(password, COGNITO_SYMBOLS))
            self._write()

    def _write(self) -> None:
        policy = self.policy
        if policy is None:
            return
        marked, spoken = [], []
        for rule, sentence in zip(policy.rules(), rule_texts(policy.rules(), policy), strict=True):
            is_met = rule not in self._unmet
            mark, color = (_TICK, theme.PHONE.good) if is_met else (_OPEN, theme.PHONE.muted)
            text = told_on_phone(sentence)
            is_short = self.fontMetrics().horizontalAdvance(text) < CARD_ROOM
            shown = text.replace(" ", "&nbsp;") if is_short else text
            marked.append(f'<span style="color:{color}">{mark}&nbsp;{shown}</span>')
            spoken.append(f"{text}: {told_on_phone(N_('met') if is_met else N_('not met'))}")
        shown, words = "&nbsp;&nbsp; ".join(marked), ", ".join(spoken)
        if self._app_knows_less:
            more = told_on_phone(
                N_("Cognito counts - + = and inner spaces as symbols, the mobile app does not")
            )
            shown, words = f"{shown}<br>{more}", f"{words}. {more}"
        self.setText(shown)
        self.setAccessibleName(words)
