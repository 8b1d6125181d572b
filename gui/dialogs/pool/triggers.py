"""The page on triggers: a form over the simplest rules, and all rules as JSON."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from gui.dialogs.pool.rows import Rows, listed
from gui.dialogs.pool.simple_rules import (
    ATTEMPTS,
    CHALLENGE,
    CLAIMS,
    MESSAGE,
    MIGRATION,
    SIGN_IN,
    SIGN_UP,
    SimpleRule,
    claims_in_words,
    claims_of,
    from_json,
    in_json,
)
from gui.look.letters import fixed_font
from gui.look.long_text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.cognito.pool_shapes.made import Rules

_LINES = 10


class TriggersPage(QWidget):
    """The JSON is what is saved; the form shows the simple rules in it, and writes them there."""

    def __init__(self) -> None:
        super().__init__()
        rows = Rows(self)
        self._rules: Rules = {}
        self._fields: list[tuple[SimpleRule, QWidget, Callable[[dict[str, Any]], None]]] = []
        self.problem_words = ""
        rows.caption(
            self.tr(
                "They play the pool's Lambda triggers, for everybody. Rules for some stand in the JSON below."
            )
        )
        self._check(rows, SIGN_UP, "autoConfirmUser", self.tr("A sign-up is confirmed at once"))
        self._check(rows, SIGN_UP, "autoVerifyEmail", self.tr("A sign-up's e-mail counts as verified"))
        self._check(rows, SIGN_UP, "autoVerifyPhone", self.tr("A sign-up's phone number counts as verified"))
        self._line(rows, SIGN_UP, "reject", self.tr("Sign-up is refused with"), self.tr("not refused"))
        self._line(rows, SIGN_IN, "reject", self.tr("Sign-in is refused with"), self.tr("not refused"))
        usual = self.tr("the pool's own")
        self._line(rows, MESSAGE, "emailSubject", self.tr("Subject of each mail"), usual)
        self._line(rows, MESSAGE, "emailMessage", self.tr("Text of each mail, with {####}"), usual)
        self._line(rows, MESSAGE, "smsMessage", self.tr("Each text message, with {####}"), usual)
        example = self.tr("none; such as {example}").format(example="tier=gold, seats=3")
        self._line(
            rows,
            CLAIMS,
            "claimsToAddOrOverride",
            self.tr("Claims added to tokens"),
            example,
            claims_in_words,
            claims_of,
        )
        none = self.tr("none; several by commas")
        for name, label in (
            ("claimsToSuppress", self.tr("Claims left out of tokens")),
            ("groupsToOverride", self.tr("Groups in tokens")),
        ):
            self._line(rows, CLAIMS, name, label, none, ", ".join, lambda text: list(listed(text)))
        self._line(
            rows,
            CHALLENGE,
            "publicChallengeParameters",
            self.tr("Custom challenge asks"),
            self.tr("nothing"),
            lambda shown: str(shown.get("question", "")),
            lambda text: {"question": text} if text else {},
        )
        self._line(rows, CHALLENGE, "answer", self.tr("and takes the answer"), "")
        self._number(rows, ATTEMPTS, "attempts", self.tr("so often"), self.tr("as usual"))
        self._line(
            rows,
            MIGRATION,
            "password",
            self.tr("Whoever is unknown moves in with the password"),
            self.tr("nobody moves in"),
        )
        self.json: QPlainTextEdit = rows.text("poolRules", self.tr("All rules, as JSON"), "{}", _LINES)
        self.json.setFont(fixed_font())
        self.json.textChanged.connect(self._follow_json)
        self.problem = PlainLabel()
        self.problem.setObjectName("poolRulesProblem")
        self.problem.setProperty("role", "problem")
        rows.addRow(self.problem)

    def show_rules(self, rules: Rules) -> None:
        """Show these."""
        self._rules = rules
        self._show_json()
        self._show_form()
        self._say("")

    @property
    def rules(self) -> Rules | None:
        """What is written; ``None``: ``problem`` says why it is none."""
        return None if self.problem_words else self._rules

    @Slot()
    def _follow_json(self) -> None:
        try:
            self._rules = from_json(self.json.toPlainText())
        except json.JSONDecodeError as error:
            words = self.tr("This is no JSON: line {line}, column {column}.")
            self._say(words.format(line=error.lineno, column=error.colno))
        except ValueError:
            self._say(self.tr("The rules are an object: each trigger has a list of objects."))
        except RecursionError:
            self._say(self.tr("This is no JSON that can be read: it is too deep."))
        else:
            self._say("")
            self._show_form()

    def _say(self, words: str) -> None:
        self.problem_words = words
        self.problem.setText(words)
        self.json.setAccessibleDescription(words)

    def _show_form(self) -> None:
        for rule, field, show in self._fields:
            said = rule.of(self._rules)
            field.setEnabled(said is not None)
            field.setToolTip("" if said is not None else self.tr("Written by hand in the JSON below"))
            field.blockSignals(True)
            show(said or {})
            field.blockSignals(False)

    def _show_json(self) -> None:
        self.json.blockSignals(True)
        self.json.setPlainText(in_json(self._rules))
        self.json.blockSignals(False)

    def _write(self, rule: SimpleRule, name: str, value: object) -> None:
        self._rules = rule.put(self._rules, {**(rule.of(self._rules) or {}), name: value})
        self._show_json()
        self._say("")

    def _check(self, rows: Rows, rule: SimpleRule, name: str, text: str) -> QCheckBox:
        box = rows.check(f"poolRule_{rule.trigger}_{name}", text, is_across=True)
        box.toggled.connect(partial(self._write, rule, name))
        self._fields.append((rule, box, lambda said: box.setChecked(bool(said.get(name)))))
        return box

    def _line(
        self,
        rows: Rows,
        rule: SimpleRule,
        name: str,
        label: str,
        hint: str,
        shown: Callable[[Any], str] = str,
        read: Callable[[str], object] = str,
    ) -> QLineEdit:
        field = rows.line(f"poolRule_{rule.trigger}_{name}", label, hint)
        field.textEdited.connect(lambda text: self._write(rule, name, read(text)))

        def show(said: dict[str, Any]) -> None:
            if not field.hasFocus():
                field.setText(shown(said[name]) if said.get(name) else "")

        self._fields.append((rule, field, show))
        return field

    def _number(self, rows: Rows, rule: SimpleRule, name: str, label: str, low_words: str) -> QSpinBox:
        field = rows.number(f"poolRule_{rule.trigger}_{name}", label, 0, 99, low_words)
        field.valueChanged.connect(partial(self._write, rule, name))
        self._fields.append((rule, field, lambda said: field.setValue(int(said.get(name) or 0))))
        return field
