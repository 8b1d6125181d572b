"""A screen reader's view of the app, and its hands: roles, names, states and actions over AT-SPI alone.

It is run by the Python that the system's package ``python3-gi`` is for, so it imports nothing of the project.
"""

from __future__ import annotations

import re
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: What a tester types into or presses: each has to have a name.
INPUTS: Final = frozenset(
    {
        "push button",
        "toggle button",
        "check box",
        "radio button",
        "combo box",
        "text",
        "password text",
        "entry",
    }
    | {"spin button", "slider", "page tab", "menu item", "menu", "table", "list", "tree", "editbar", "link"}
)
_PATIENCE: Final = 20.0
_DEEPEST: Final = 40
#: How long an answer is waited for, in milliseconds.
_ANSWER_MS: Final = 500
#: Ids, numbers and times.
_CHANGING: Final = re.compile(r"[\w.+-]+@[\w.]+|us-east-1_\w+|\b[0-9a-z]{26}\b|[0-9a-f]{8}-[0-9a-f-]{27}|\d+")
_ESCAPE: Final = 0xFF1B

Node = Any


class Reader:
    """What is to be heard of one app, by the name that it has on the desktop."""

    def __init__(self, app: str) -> None:
        self._app = app
        self.heard: list[str] = []
        #: Nothing is remembered between two looks: not every change is told.
        Atspi.Accessible.set_cache_mask(Atspi.get_desktop(0), Atspi.Cache.NONE)
        Atspi.set_timeout(_ANSWER_MS, _ANSWER_MS)
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")

    def _hear(self, event: Node) -> None:
        self.heard.append(str(event.any_data))

    def pump(self, seconds: float = 0.05) -> None:
        """Let events come in for so long."""
        ends = time.monotonic() + seconds
        context = GLib.MainContext.default()
        while True:
            while context.iteration(may_block=False):
                pass
            if time.monotonic() >= ends:
                return
            time.sleep(0.01)

    def wait(self, condition: Callable[[], Any], what: str) -> Any:
        """What ``condition`` gives once that is something. Raises TimeoutError with ``what``."""
        ends = time.monotonic() + _PATIENCE
        while not (found := condition()):
            if time.monotonic() > ends:
                raise TimeoutError(f"{what} has not come; on show: {self.names()}")
            self.pump()
        return found

    def windows(self) -> list[Node]:
        """The windows and dialogs of the app that are on show."""
        desktop = Atspi.get_desktop(0)
        apps = [desktop.get_child_at_index(number) for number in range(desktop.get_child_count())]
        return [
            window
            for app in apps
            if app is not None and app.get_name() == self._app
            for window in _children(app)
            if _is_shown(window)
        ]

    def nodes(self, root: Node = None) -> Iterator[tuple[int, Node]]:
        """Each node on show, below ``root`` or in all windows, with its depth."""
        for window in [root] if root is not None else self.windows():
            yield from _walk(window, 0)

    def names(self) -> list[str]:
        """The names of all inputs that are on show."""
        return sorted({_name(node) for _, node in self.nodes() if _role(node) in INPUTS})

    def find(self, name: str, *roles: str) -> Node | None:
        """The node of this name that is on show, of one of these roles."""
        for _, node in self.nodes():
            if _name(node) == name and (not roles or _role(node) in roles):
                return node
        return None

    def press(self, name: str, *roles: str) -> None:
        """Do the first action of what has this name: press, toggle, choose."""
        roles = roles or tuple(INPUTS)

        def ready() -> Node | None:
            node = self.find(name, *roles)
            return node if node is not None and _has(node, "ENABLED") else None

        node = self.wait(ready, f"{name!r} that can be pressed")
        actions = node.get_action_iface()
        # What opens a modal dialog answers once that has closed: nobody waits for it.
        with suppress(GLib.Error):
            if actions is None or not Atspi.Action.do_action(actions, _action(actions)):
                raise AssertionError(f"{name!r} has no action")
        self.pump(0.2)

    def write(self, name: str, text: str) -> None:
        """Put ``text`` into the field of this name."""
        roles = ("text", "password text", "entry")
        field = self.wait(lambda: self.find(name, *roles), f"the field {name!r}")
        if not Atspi.EditableText.set_text_contents(field.get_editable_text_iface(), text):
            raise AssertionError(f"nothing can be typed into {name!r}")
        self.pump(0.1)

    def escape(self) -> None:
        """Press Escape, as a screen reader's own key command does."""
        Atspi.generate_keyboard_event(_ESCAPE, None, Atspi.KeySynthType.SYM)
        self.pump(0.2)

    def texts(self) -> list[str]:
        """All that can be read on show: names and contents."""
        return [text for _, node in self.nodes() for text in (_name(node), content(node)) if text]

    def leaks(self, secret: str) -> list[str]:
        """Where a secret can be read, or what of it was announced.

        While it is typed, Qt 6.11 tells each letter by the event `object:text-changed`, also of hidden text:
        no app can change that.
        """
        found = [_path(node) for _, node in self.nodes() if any(secret in text for text in _told(node))]
        return found + [words for words in self.heard if secret in words]

    def outline(self, root: Node = None) -> list[str]:
        """Roles and names, indented as they lie in each other."""
        return [f"{'  ' * depth}{_role(node)} {_name(node)!r}" for depth, node in self.nodes(root)]

    def inputs(self, root: Node = None) -> list[str]:
        """Role and name of each input and button in their order, without what changes from run to run."""
        found = (f"{_role(node)} {_name(node)}" for _, node in self.nodes(root) if _role(node) in INPUTS)
        return [_CHANGING.sub("…", line) for line in found]

    def page_of(self, name: str) -> Node:
        """The stack of pages that what has this name lies in."""
        node = self.wait(lambda: self.find(name), repr(name))
        while _role(node) != "layered pane":
            node = node.get_parent()
        return node

    def unnamed(self, root: Node = None) -> list[str]:
        """The inputs and buttons that have no name, with where they lie."""
        return [
            _path(node) for _, node in self.nodes(root) if _role(node) in INPUTS and not _name(node).strip()
        ]


def content(node: Node) -> str:
    """The text in a field or pane; empty where it has none."""
    text = node.get_text_iface()
    return str(Atspi.Text.get_text(text, 0, -1)) if text is not None else ""


def _told(node: Node) -> list[str]:
    """All that a node says of itself."""
    try:
        return [_name(node), str(node.get_description() or ""), content(node), str(node.get_attributes())]
    except GLib.Error:
        return []


def _walk(node: Node, depth: int) -> Iterator[tuple[int, Node]]:
    if depth > _DEEPEST or not _is_shown(node):
        return
    yield depth, node
    # A long list tells of itself; its rows are not walked.
    if _has(node, "MANAGES_DESCENDANTS"):
        return
    for child in _children(node):
        yield from _walk(child, depth + 1)


def _children(node: Node) -> list[Node]:
    try:
        found = [node.get_child_at_index(number) for number in range(node.get_child_count())]
    except GLib.Error:  # it has gone meanwhile
        return []
    return [child for child in found if child is not None]


def _has(node: Node, state: str) -> bool:
    try:
        return bool(node.get_state_set().contains(getattr(Atspi.StateType, state)))
    except GLib.Error:
        return False


def _is_shown(node: Node) -> bool:
    return _has(node, "SHOWING")


def _name(node: Node) -> str:
    try:
        return str(node.get_name() or "")
    except GLib.Error:
        return ""


def _role(node: Node) -> str:
    try:
        return str(node.get_role_name())
    except GLib.Error:
        return ""


def _path(node: Node) -> str:
    parts: list[str] = []
    while node is not None and len(parts) < _DEEPEST:
        parts.append(f"{_role(node)} {_name(node)!r}")
        node = node.get_parent()
    return " < ".join(parts[:5])


def _action(actions: Node) -> int:
    names = [
        Atspi.Action.get_action_name(actions, n).lower() for n in range(Atspi.Action.get_n_actions(actions))
    ]
    return next((n for n, name in enumerate(names) if name in ("press", "click", "toggle", "showmenu")), 0)


if __name__ == "__main__":
    reader = Reader(sys.argv[1])
    reader.wait(reader.windows, "a window")
    print("\n".join(reader.outline()))
