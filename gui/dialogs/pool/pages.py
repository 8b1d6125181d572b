"""The pages on sign-up, passwords and factors, the app client, and the messages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtWidgets import QWidget

from gui.cognito.environments.account_rules import Mfa
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.cognito.pool_shapes.shape import ClientShape, Group, Messages
from gui.dialogs.pool.attributes import SchemaBox
from gui.dialogs.pool.rows import Rows, listed, tick, ticked

if TYPE_CHECKING:
    from gui.cognito.pool_shapes.shape import PoolShape

_RECOVERY: Final[tuple[tuple[str, ...], ...]] = (
    ("verified_email", "verified_phone_number"),
    ("verified_phone_number", "verified_email"),
    ("verified_email",),
    ("verified_phone_number",),
    ("admin_only",),
)
_FLOWS: Final = (
    "ALLOW_USER_SRP_AUTH",
    "ALLOW_USER_PASSWORD_AUTH",
    "ALLOW_ADMIN_USER_PASSWORD_AUTH",
    "ALLOW_USER_AUTH",
    "ALLOW_CUSTOM_AUTH",
    "ALLOW_REFRESH_TOKEN_AUTH",
)
_TEN_YEARS: Final = 315_360_000


class Page(Protocol):
    """A page shows a shape, and gives it back as it was changed there."""

    def show_shape(self, shape: PoolShape, *, is_new: bool) -> None:
        """Show ``shape``; unless the pool ``is_new``, what Cognito keeps for life cannot be changed."""

    def changed(self, shape: PoolShape) -> PoolShape:
        """``shape`` with what the page says."""


class SignUpPage(QWidget):
    """User names, verification, attributes."""

    def __init__(self) -> None:
        super().__init__()
        rows = Rows(self)
        self.for_life = rows.caption(
            self.tr(
                "Cognito keeps user names, letter case, required attributes and the client's secret as they "
                "were made. “New pool like this…” makes one in which they can be chosen."
            )
        )
        self.usernames = rows.choice(
            "poolUsernames",
            self.tr("User names"),
            {
                ("email",): self.tr("e-mail address"),
                ("phone_number",): self.tr("phone number"),
                ("email", "phone_number"): self.tr("e-mail address or phone number"),
                (): self.tr("a name of its own"),
            },
        )
        self.aliases = rows.checks(
            self.tr("Found by, once verified"),
            {
                "poolAlias__email": self.tr("e-mail"),
                "poolAlias__phone_number": self.tr("phone number"),
                "poolAlias__preferred_username": self.tr("preferred user name"),
            },
        )
        self.case = rows.check("poolCaseSensitive", self.tr("Letter case of user names counts"))
        self.self_sign_up = rows.check("poolSelfSignUp", self.tr("Users may sign themselves up"))
        self.verified = rows.checks(
            self.tr("Verified at sign-up"),
            {
                "poolVerified__email": self.tr("e-mail"),
                "poolVerified__phone_number": self.tr("phone number"),
            },
        )
        self.by_link = rows.choice(
            "poolByLink", self.tr("E-mail by"), {False: self.tr("a code"), True: self.tr("a link")}
        )
        self.kept = rows.checks(
            self.tr("Keeps the old one until the new is verified"),
            {
                "poolKept__email": self.tr("e-mail"),
                "poolKept__phone_number": self.tr("phone number"),
            },
        )
        self.schema = SchemaBox()
        rows.addRow(self.schema)
        self.usernames.currentIndexChanged.connect(self._follow)

    def show_shape(self, shape: PoolShape, *, is_new: bool) -> None:
        """See ``Page``."""
        self.for_life.setVisible(not is_new)
        self.usernames.choose(shape.username_attributes)
        tick(self.aliases, shape.alias_attributes)
        self.case.setChecked(shape.case_sensitive)
        for field in (self.usernames, self.case, *self.aliases.values()):
            field.setEnabled(is_new)
        self._is_new = is_new
        self.self_sign_up.setChecked(shape.self_sign_up)
        tick(self.verified, shape.auto_verified)
        self.by_link.choose(shape.by_link)
        tick(self.kept, shape.verified_before_update)
        self.schema.show_attributes(shape.attributes, is_new=is_new)
        self._follow()

    def changed(self, shape: PoolShape) -> PoolShape:
        """See ``Page``."""
        usernames = self.usernames.value
        return replace(
            shape,
            username_attributes=usernames,
            alias_attributes=() if usernames else ticked(self.aliases),
            case_sensitive=self.case.isChecked(),
            self_sign_up=self.self_sign_up.isChecked(),
            auto_verified=ticked(self.verified),
            by_link=self.by_link.value,
            verified_before_update=ticked(self.kept),
            attributes=self.schema.attributes,
        )

    _is_new = True

    def _follow(self) -> None:
        for box in self.aliases.values():
            # Cognito takes one of the two (API reference).
            box.setEnabled(self._is_new and not self.usernames.value)


class FactorsPage(QWidget):
    """The rules for passwords, how they are recovered, second factors."""

    def __init__(self) -> None:
        super().__init__()
        rows = Rows(self)
        self.length = rows.number("poolLength", self.tr("Password of at least"), 6, 99)
        self.length.setSuffix(self.tr(" characters"))
        self.needs = rows.checks(
            self.tr("With"),
            {
                "poolNeeds__lowercase": self.tr("lower-case"),
                "poolNeeds__uppercase": self.tr("upper-case"),
                "poolNeeds__numbers": self.tr("number"),
                "poolNeeds__symbols": self.tr("symbol"),
            },
        )
        self.history = rows.number(
            "poolHistory", self.tr("Earlier passwords refused"), 0, 24, self.tr("none")
        )
        self.temporary = rows.number("poolTemporaryDays", self.tr("An invitation holds"), 1, 365)
        self.temporary.setSuffix(self.tr(" days"))
        words = {
            "verified_email": self.tr("e-mail"),
            "verified_phone_number": self.tr("phone"),
            "admin_only": self.tr("by an admin only"),
        }
        then = self.tr(", then ")
        self.recovery = rows.choice(
            "poolRecovery",
            self.tr("Password recovery"),
            {names: then.join(words[name] for name in names) for names in _RECOVERY},
        )
        self.mfa = rows.choice(
            "poolMfa",
            self.tr("Second factor"),
            {
                Mfa.OFF: self.tr("never asked for"),
                Mfa.OPTIONAL: self.tr("asked of who has one"),
                Mfa.ON: self.tr("asked of everybody"),
            },
        )
        self.types = rows.checks(
            self.tr("By"),
            {
                "poolFactor__SMS": self.tr("text message"),
                "poolFactor__TOTP": self.tr("authenticator app"),
                "poolFactor__EMAIL": self.tr("e-mail"),
            },
        )
        self.first = rows.checks(
            self.tr("First factor beside the password (USER_AUTH)"),
            {
                "poolFirst__EMAIL_OTP": self.tr("code by e-mail"),
                "poolFirst__SMS_OTP": self.tr("code by text"),
                "poolFirst__WEB_AUTHN": self.tr("passkey"),
            },
        )
        self.tier = rows.choice(
            "poolTier", self.tr("Tier"), {name: name for name in ("LITE", "ESSENTIALS", "PLUS")}
        )
        self.mfa.currentIndexChanged.connect(self._follow)

    def show_shape(self, shape: PoolShape, *, is_new: bool) -> None:
        """See ``Page``."""
        policy = shape.password_policy
        self.length.setValue(policy.minimum_length)
        needs = {
            "lowercase": policy.require_lowercase,
            "uppercase": policy.require_uppercase,
            "numbers": policy.require_numbers,
            "symbols": policy.require_symbols,
        }
        tick(self.needs, [name for name, needed in needs.items() if needed])
        self.history.setValue(shape.password_history)
        self.temporary.setValue(shape.temporary_days)
        self.recovery.choose(shape.recovery)
        self.mfa.choose(shape.mfa)
        tick(self.types, shape.mfa_types)
        tick(self.first, shape.first_factors)
        self.tier.choose(shape.tier)
        self._follow()

    def changed(self, shape: PoolShape) -> PoolShape:
        """See ``Page``."""
        needs = ticked(self.needs)
        mfa = self.mfa.value
        return replace(
            shape,
            password_policy=PasswordPolicy(
                minimum_length=self.length.value(),
                require_lowercase="lowercase" in needs,
                require_uppercase="uppercase" in needs,
                require_numbers="numbers" in needs,
                require_symbols="symbols" in needs,
            ),
            password_history=self.history.value(),
            temporary_days=self.temporary.value(),
            recovery=self.recovery.value,
            mfa=mfa,
            mfa_types=ticked(self.types) if mfa is not Mfa.OFF else (),
            first_factors=("PASSWORD", *ticked(self.first)),
            tier=self.tier.value,
        )

    def _follow(self) -> None:
        for box in self.types.values():
            box.setEnabled(self.mfa.value is not Mfa.OFF)


class ClientPage(QWidget):
    """The app client, and the groups."""

    def __init__(self) -> None:
        super().__init__()
        rows = Rows(self)
        self.secret = rows.check("poolClientSecret", self.tr("The app client has a secret"))
        self.flows = {}
        for flow in _FLOWS:
            self.flows[f"poolFlow__{flow}"] = rows.check(f"poolFlow__{flow}", flow)
        self.hides = rows.check("poolHidesUsers", self.tr("Refusals do not tell who is registered"))
        usual = self.tr("as Cognito has it")
        lives = {
            "poolAccessSeconds": self.tr("Access token lives"),
            "poolIdSeconds": self.tr("ID token lives"),
            "poolRefreshSeconds": self.tr("Refresh token lives"),
        }
        self.lives = [rows.number(name, label, 0, _TEN_YEARS, usual) for name, label in lives.items()]
        for field in self.lives:
            field.setSuffix(self.tr(" s"))
        self.rotates = rows.check("poolRotates", self.tr("Each refresh gives a new refresh token"))
        self.grace = rows.number("poolGrace", self.tr("The former one is taken for"), 0, 60)
        self.grace.setSuffix(self.tr(" s"))
        everything = self.tr("all")
        self.reads = rows.line("poolReads", self.tr("May read"), everything)
        self.writes = rows.line("poolWrites", self.tr("May write"), everything)
        self.groups = rows.line(
            "poolGroups", self.tr("Groups of the pool"), self.tr("none; several by commas")
        )
        self.rotates.toggled.connect(self.grace.setEnabled)
        self._groups: tuple[Group, ...] = ()

    def show_shape(self, shape: PoolShape, *, is_new: bool) -> None:
        """See ``Page``."""
        client = shape.client
        self.secret.setChecked(client.has_secret)
        self.secret.setEnabled(is_new)
        tick(self.flows, client.flows)
        self._other_flows = tuple(flow for flow in client.flows if flow not in _FLOWS)
        self.hides.setChecked(client.hides_users)
        lives = (client.access_seconds, client.id_seconds, client.refresh_seconds)
        for field, life in zip(self.lives, lives, strict=True):
            field.setValue(life or 0)
        self.rotates.setChecked(client.rotates)
        self.grace.setEnabled(client.rotates)
        self.grace.setValue(client.grace_seconds)
        self.reads.setText(", ".join(client.reads))
        self.writes.setText(", ".join(client.writes))
        self._groups = shape.groups
        self.groups.setText(", ".join(group.name for group in shape.groups))

    def changed(self, shape: PoolShape) -> PoolShape:
        """See ``Page``."""
        known = {group.name: group for group in self._groups}
        access, id_token, refresh = (field.value() or None for field in self.lives)
        client = ClientShape(
            has_secret=self.secret.isChecked(),
            flows=(*self._other_flows, *ticked(self.flows)),
            hides_users=self.hides.isChecked(),
            reads=listed(self.reads.text()),
            writes=listed(self.writes.text()),
            access_seconds=access,
            id_seconds=id_token,
            refresh_seconds=refresh,
            rotates=self.rotates.isChecked(),
            grace_seconds=self.grace.value() if self.rotates.isChecked() else 0,
        )
        groups = tuple(known.get(name, Group(name)) for name in listed(self.groups.text()))
        return replace(shape, client=client, groups=groups)

    #: Flows by names that no client has any more that is made now.
    _other_flows: tuple[str, ...] = ()


class MessagesPage(QWidget):
    """What the pool writes."""

    def __init__(self) -> None:
        super().__init__()
        rows = Rows(self)
        usual = self.tr("Cognito's own words")
        rows.caption(
            self.tr(
                "Empty: Cognito's own words. {####} stands for the code, {##…##} for the link's words, "
                "{username} for the user name."
            )
        )
        self.subject = rows.line("poolEmailSubject", self.tr("Subject with a code"), usual)
        self.email = rows.text("poolEmail", self.tr("Mail with a code"), usual)
        self.link_subject = rows.line("poolLinkSubject", self.tr("Subject with a link"), usual)
        self.link = rows.text("poolLink", self.tr("Mail with a link"), usual)
        self.sms = rows.line("poolSms", self.tr("Text message with a code"), usual)
        self.sms_mfa = rows.line("poolSmsMfa", self.tr("Text message at a sign-in"), usual)
        self.invitation_subject = rows.line(
            "poolInvitationSubject", self.tr("Subject of an invitation"), usual
        )
        self.invitation = rows.text("poolInvitation", self.tr("Invitation by mail"), usual)
        self.invitation_sms = rows.line("poolInvitationSms", self.tr("Invitation by text"), usual)
        self.own_sender = rows.check(
            "poolOwnSender", self.tr("As if sent by the owner's Amazon SES: no 50 mails a day")
        )

    def show_shape(self, shape: PoolShape, *, is_new: bool) -> None:
        """See ``Page``."""
        del is_new
        messages = shape.messages
        self.subject.setText(messages.email_subject)
        self.email.setPlainText(messages.email)
        self.link_subject.setText(messages.link_subject)
        self.link.setPlainText(messages.link)
        self.sms.setText(messages.sms)
        self.sms_mfa.setText(messages.sms_mfa)
        self.invitation_subject.setText(messages.invitation_subject)
        self.invitation.setPlainText(messages.invitation)
        self.invitation_sms.setText(messages.invitation_sms)
        self.own_sender.setChecked(shape.own_sender)

    def changed(self, shape: PoolShape) -> PoolShape:
        """See ``Page``."""
        messages = Messages(
            email_subject=self.subject.text(),
            email=self.email.toPlainText(),
            link_subject=self.link_subject.text(),
            link=self.link.toPlainText(),
            sms=self.sms.text(),
            sms_mfa=self.sms_mfa.text(),
            invitation_subject=self.invitation_subject.text(),
            invitation=self.invitation.toPlainText(),
            invitation_sms=self.invitation_sms.text(),
        )
        return replace(shape, messages=messages, own_sender=self.own_sender.isChecked())
