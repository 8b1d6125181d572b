"""The check list as the rest of the window asks for it: shown, opened from a file, one case of it tried."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.look.languages import written

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.checklist.cases import Case
    from gui.desk.checklist.check_list import CheckList
    from gui.desk.layout.panel_acts import PanelActs
    from gui.desk.layout.panel_area import PanelArea
    from gui.desk.pool.session import PoolSession


class CheckListActs(QObject):
    """Has the check list made when it is first wanted, and adds its panel to the others."""

    def __init__(self, make: Callable[[], CheckList], panels: PanelArea, shows: PanelActs) -> None:
        super().__init__(shows)
        self._make = make
        self._panels = panels
        self._shows = shows
        #: ``None`` until it is first wanted.
        self.check_list: CheckList | None = None
        self._session: PoolSession | None = None
        written(self, self._write)

    @property
    def is_busy(self) -> bool:
        """Whether a case is being prepared, judged or run."""
        return self.check_list is not None and self.check_list.is_busy

    @property
    def is_trying(self) -> bool:
        """Whether a case is under way on the phone."""
        return self.check_list is not None and self.check_list.is_trying

    @property
    def listed(self) -> Sequence[Case]:
        """The cases of the list that is open, else of the app's own."""
        from gui.checklist.cases import own_cases

        return self.check_list.cases if self.check_list else own_cases()

    def use(self, session: PoolSession | None) -> None:
        """Work on the pool of this session from now on."""
        self._session = session
        if self.check_list:
            self.check_list.use(session)

    def close(self) -> None:
        """End what is under way."""
        if self.check_list:
            self.check_list.close()

    @Slot()
    def show(self) -> None:
        """Show the check list, or hide it where the focus is in it."""
        self._shows.show(self._made().panel)

    @Slot()
    def show_open(self) -> None:
        """Show the cases that the tester has to judge."""
        self._shown().panel.show_open()

    def try_case(self, case: Case) -> None:
        """Show the check list, and try ``case`` on the phone."""
        self._shown().try_on_phone(case)

    @Slot(str)
    def open_file(self, path: str) -> None:
        """Show the list in the file at ``path``."""
        self._shown().open_list(Path(path))

    def _shown(self) -> CheckList:
        made = self._made()
        if not made.panel.isVisible():
            self.show()
        return made

    def _made(self) -> CheckList:
        if self.check_list is None:
            made = self.check_list = self._make()
            self._panels.add(made.panel, made.panel.table, self._title())
            self._shows.regions.add(made.panel, made.panel.table.setFocus)
            made.use(self._session)
        return self.check_list

    def _write(self) -> None:
        if self.check_list:
            self._panels.set_title(self.check_list.panel, self._title())

    def _title(self) -> str:
        return self.tr("Check &list")
