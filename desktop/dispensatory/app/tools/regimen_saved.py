"""The saved lists of the reader, by way of the shelf: opened, saved, renamed, deleted, and put back."""

from collections.abc import Callable

from PySide6.QtWidgets import QInputDialog, QWidget

from dispensatory.app.shelf_keeper import ShelfKeeper
from dispensatory.shelf.database import Database
from dispensatory.shelf.regimens import Regimens, SavedRegimen
from dispensatory.wording import tr


class SavedLists:
    """What fails is said by the shelf, and answered with None or False."""

    def __init__(self, shelf: ShelfKeeper, parent: QWidget) -> None:
        self._shelf, self._parent = shelf, parent

    def all(self) -> tuple[SavedRegimen, ...]:
        """Every saved list, by name."""
        return self._shelf.ask(lambda database: Regimens(database).all()) or ()

    def get(self, name: str) -> SavedRegimen | None:
        """The list saved under a name."""
        return self._shelf.ask(lambda database: Regimens(database).get(name)) if name else None

    def open_one(self) -> SavedRegimen:
        """The list that was open last."""
        return self._shelf.ask(lambda database: Regimens(database).open_one()) or SavedRegimen("")

    def keep_open(self, regimen: SavedRegimen) -> None:
        """Keep the list that is open for the next time."""
        self._shelf.ask(lambda database: Regimens(database).keep_open(regimen))

    def save(self, regimen: SavedRegimen) -> bool:
        """Keep a list under its name."""
        return self._done(lambda regimens: regimens.save(regimen))

    def rename(self, name: str, other: str) -> bool:
        """Give a list another name, which no other list may have."""
        return self._done(lambda regimens: regimens.rename(name, other))

    def remove(self, name: str) -> bool:
        """Take a list away."""
        return self._done(lambda regimens: regimens.remove(name))

    def ask_for_name(self, title: str, proposed: str) -> str:
        """A name from the reader; "" if none is given."""
        name, accepted = QInputDialog.getText(self._parent, title, tr("Name of the list:"), text=proposed)
        return " ".join(name.split()) if accepted else ""

    def _done(self, work: Callable[[Regimens], None]) -> bool:
        def all_of_it(database: Database) -> bool:
            work(Regimens(database))
            return True

        return self._shelf.ask(all_of_it) or False
