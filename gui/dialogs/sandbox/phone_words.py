"""What a phone and its app need to call the sandbox, by the kind of both, and what there is to know."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from gui.cognito.environments.app_files import AppLibrary

if TYPE_CHECKING:
    from gui.cognito.environments.environment import Environment
    from gui.cognito.sandbox_control import SandboxAddress


class PhoneKind(Enum):
    """Where the app runs."""

    EMULATOR = auto()
    USB = auto()
    SIMULATOR = auto()
    NETWORK = auto()


@dataclass(frozen=True)
class PhonePlace:
    """What is to be called.

    Attributes:
        environment: The pool and its client.
        local: Where this machine has the sandbox.
        address: What the sandbox hands out.
    """

    environment: Environment
    local: str
    address: SandboxAddress

    @property
    def port(self) -> int:
        """Where the sandbox listens."""
        return urlsplit(self.local).port or 0

    def endpoint(self, kind: PhoneKind) -> str:
        """Where such a phone calls it; empty where it cannot."""
        if kind is PhoneKind.NETWORK:
            return self.address.endpoint if self.address.is_shared else ""
        host = "10.0.2.2" if kind is PhoneKind.EMULATOR else "127.0.0.1"
        # What comes from this machine, as all these do, is answered without TLS too.
        return f"http://{host}:{self.port}"

    def page(self, kind: PhoneKind) -> str:
        """What the phone's browser shows where it reaches the sandbox: first, what it is to trust."""
        endpoint = self.endpoint(kind)
        if endpoint.startswith("https:") and self.address.has_certificate:
            return f"{endpoint}/certificate.crt"
        return f"{endpoint}/{self.environment.user_pool_id}/.well-known/openid-configuration"


def kinds() -> dict[PhoneKind, str]:
    """Where an app can run, in words."""
    return {
        PhoneKind.EMULATOR: _tr("Android emulator on this computer"),
        PhoneKind.USB: _tr("Android phone over USB"),
        PhoneKind.SIMULATOR: _tr("iOS simulator on this computer"),
        PhoneKind.NETWORK: _tr("Phone in the network"),
    }


def libraries() -> dict[AppLibrary, str]:
    """What an app can call with, in words."""
    return {
        AppLibrary.FLUTTER: "Amplify Flutter",
        AppLibrary.FLUTTER_GEN_1: _tr("Amplify Flutter, with Gen 1's file"),
        AppLibrary.ANDROID: "Amplify Android",
        AppLibrary.SWIFT: "Amplify Swift",
        AppLibrary.JAVASCRIPT: "Amplify JavaScript, React Native",
    }


def command(kind: PhoneKind, place: PhonePlace) -> str:
    """What is to be run on this machine first; empty where that is nothing."""
    if kind is PhoneKind.USB:
        return f"adb reverse tcp:{place.port} tcp:{place.port}"
    if kind is PhoneKind.SIMULATOR and place.address.has_certificate:
        trust = "xcrun simctl keychain booted add-root-cert certificate.crt"
        return f"curl -O {place.local}/certificate.crt && {trust}"
    return ""


def notes(kind: PhoneKind, library: AppLibrary, place: PhonePlace) -> str:
    """What the tester has to know of this kind of phone and app."""
    parts = [_of_library(library, kind, place)]
    if place.environment.has_client_secret:
        parts.append(_tr("The app client has a secret, which is in no file: put it there by hand."))
    if kind is PhoneKind.NETWORK and place.endpoint(kind).startswith("https:"):
        parts.append(
            _tr(
                "HTTPS: open {page} in the phone's browser, and have the phone trust what it loads. iOS: "
                "install the profile in Settings, then switch it on in General > About > Certificate Trust "
                "Settings. Android: Settings > Security > Install a certificate > CA certificate. Take it "
                "off the phone when you are done."
            ).format(page=place.page(kind))
        )
    elif kind is PhoneKind.NETWORK:
        parts.append(_tr("iOS asks whether the app may find devices in the local network: allow it."))
    return "\n\n".join(parts)


def _of_library(library: AppLibrary, kind: PhoneKind, place: PhonePlace) -> str:
    match library:
        case AppLibrary.FLUTTER | AppLibrary.FLUTTER_GEN_1:
            words = _tr(
                "Amplify Flutter takes this address since version 2.9.0; 2.0 to 2.8 ignore it. Plain HTTP "
                "needs no other setting: Dart does not ask Android's and iOS's rules for it. It can be "
                "pointed at no identity pool, so the file names none."
            )
            if place.endpoint(kind).startswith("https:"):
                words += " " + _tr(
                    "On Android, Dart trusts no certificate that was installed by hand: leave HTTPS off, "
                    "or set a SecurityContext in the app."
                )
            return words
        case AppLibrary.ANDROID | AppLibrary.SWIFT:
            words = _tr(
                "{library} takes the name of a host alone, which it calls by HTTPS at port 443, in the "
                "file of Gen 1; amplify_outputs.json can name no other address. It can be pointed at no "
                "identity pool, so the file names none."
            ).format(library=libraries()[library])
            if place.port != _HTTPS_PORT or not place.address.has_certificate:
                words += " " + _tr(
                    "It does not reach the sandbox as it is: restart it below with port 443 and HTTPS. "
                    "Some systems let only an administrator use that port."
                )
            if kind is PhoneKind.USB:
                words += " " + _tr("Over USB, adb can give port 443 only to a phone that is rooted.")
            return words
        case AppLibrary.JAVASCRIPT:
            return _tr(
                "Give what is in the file to Amplify.configure (v6): amplify_outputs.json can name no "
                "other address there."
            )


def settings(kind: PhoneKind, library: AppLibrary, place: PhonePlace) -> str:
    """What the app itself needs to be let through by Android or iOS; empty where that is nothing."""
    if library in (AppLibrary.FLUTTER, AppLibrary.FLUTTER_GEN_1):
        return ""
    endpoint = place.endpoint(kind)
    host = urlsplit(endpoint).hostname or ""
    uses_https = endpoint.startswith("https:") or library in (AppLibrary.ANDROID, AppLibrary.SWIFT)
    parts = []
    if kind is not PhoneKind.SIMULATOR and library is not AppLibrary.SWIFT:
        parts.append((_ANDROID_HTTPS if uses_https else _ANDROID_HTTP).format(host=host))
    if (
        kind in (PhoneKind.SIMULATOR, PhoneKind.NETWORK)
        and library is not AppLibrary.ANDROID
        and not uses_https
    ):
        parts.append(_IOS)
    return "\n".join(parts) if host else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("phoneOnSandbox", text)


_HTTPS_PORT: Final = 443
# As developer.android.com writes them, "Network security configuration".
_ANDROID_HTTP: Final = """<!-- res/xml/network_security_config.xml -->
<network-security-config>
    <domain-config cleartextTrafficPermitted="true">
        <domain includeSubdomains="false">{host}</domain>
    </domain-config>
</network-security-config>
<!-- AndroidManifest.xml -->
<application android:networkSecurityConfig="@xml/network_security_config">
"""
_ANDROID_HTTPS: Final = """<!-- res/xml/network_security_config.xml -->
<network-security-config>
    <domain-config>
        <domain includeSubdomains="false">{host}</domain>
        <trust-anchors>
            <certificates src="system" />
            <certificates src="user" />
        </trust-anchors>
    </domain-config>
</network-security-config>
<!-- AndroidManifest.xml -->
<application android:networkSecurityConfig="@xml/network_security_config">
"""
# As developer.apple.com writes it, "NSAllowsLocalNetworking".
_IOS: Final = """<!-- Info.plist -->
<key>NSAppTransportSecurity</key>
<dict>
    <key>NSAllowsLocalNetworking</key>
    <true/>
</dict>
"""
