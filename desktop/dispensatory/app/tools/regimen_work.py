"""What is done to the list of a regimen and to the saved lists: each step kept at once, and each with a way back."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from dispensatory.app.tools.regimen_checking import RegimenChecker
from dispensatory.app.tools.regimen_list import OpenList, Step
from dispensatory.app.tools.regimen_saved import SavedLists
from dispensatory.clinical.regimen_lines import Line
from dispensatory.shelf.regimens import SavedRegimen
from dispensatory.wording import tr, tr_n


class RegimenWork(QObject):
    """`now` is the list as it stands; `changed` says that it is another one, `said` what the reader should know of it."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, checker: RegimenChecker, saved: SavedLists, parent: QObject) -> None:
        super().__init__(parent)
        self._checker, self.lists = checker, saved
        self._steps: list[Step] = []
        self.now = OpenList()

    @property
    def may_be_undone(self) -> str:
        """What was done last, in words; "" for nothing."""
        return self._steps[-1].words if self._steps else ""

    @property
    def differs(self) -> bool:
        """Whether the list has a name and is not as it was saved under it."""
        return bool(self.now.name) and self.lists.get(self.now.name) != self.now.saved()

    def begin(self) -> None:
        """Take up the list that was open last."""
        self._show(self._checker.opened(self.lists.open_one()))

    def read_anew(self) -> None:
        """The library is another one: read the lines by it."""
        self._show(self._checker.opened(self.now.saved()))

    def add(self, lines: Iterable[Line]) -> None:
        """Add lines at the end; how many of them cannot be checked is said."""
        added = tuple(lines)
        if not added:
            return
        words = (
            tr("\u201c{line}\u201d added", line=added[0].text)
            if len(added) == 1
            else tr_n("{n} line added", "{n} lines added", len(added))
        )
        self._do(self.now.with_lines(added), words)
        unknown = sum(line.slug is None for line in added)
        if unknown:
            self.said.emit(
                tr_n(
                    "{n} line cannot be checked. Enter on it in the list shows what it may be.",
                    "{n} lines cannot be checked. Enter on one of them in the list shows what it may be.",
                    unknown,
                )
            )

    def remove(self, rows: set[int]) -> None:
        """Take lines away."""
        gone = [line.text for row, line in enumerate(self.now.lines) if row in rows]
        if gone:
            words = (
                tr("\u201c{line}\u201d removed", line=gone[0])
                if len(gone) == 1
                else tr_n("{n} line removed", "{n} lines removed", len(gone))
            )
            self._do(self.now.without(rows), words, said=tr("{step}. Undo: Ctrl+Z.", step=words))

    def settle(self, row: int, slug: str) -> None:
        """Choose the medicine of a line."""
        words = tr("medicine of \u201c{line}\u201d chosen", line=self.now.lines[row].text)
        self._do(self.now.settled(row, slug), words)

    def start_anew(self) -> None:
        """Begin an empty list without a name."""
        self._do(OpenList(), tr("new list"), said=tr("A new list. Ctrl+Z brings the one before it back."))

    def open(self, saved: SavedRegimen) -> None:
        """Open a saved list in place of the one that is open."""
        said = tr("Opened \u201c{name}\u201d. Ctrl+Z brings the list before it back.", name=saved.name)
        self._do(self._checker.opened(saved), tr("\u201c{name}\u201d opened", name=saved.name), said=said)

    def save(self, name: str) -> None:
        """Save the list under a name; what had that name before can be brought back."""
        before = self.lists.get(name)
        if self.lists.save(self.now.saved(name)):
            said = tr("Saved as \u201c{name}\u201d.", name=name)
            if before is not None and before.medicines != self.now.saved().medicines:
                said += " " + tr("What was saved under that name before comes back with Ctrl+Z.")
            back = (lambda: self.lists.save(before)) if before else (lambda: self.lists.remove(name))
            self._do(OpenList(name, self.now.lines), tr("saved as \u201c{name}\u201d", name=name), back, said=said)

    def rename(self, name: str) -> None:
        """Give the saved list another name, that no other has."""
        old = self.now.name
        if name != old and self.lists.rename(old, name):
            words = tr("renamed to \u201c{name}\u201d", name=name)
            self._do(OpenList(name, self.now.lines), words, lambda: self.lists.rename(name, old))

    def delete(self) -> None:
        """Delete the saved list; its medicines stay open, without a name."""
        name = self.now.name
        lost = self.lists.get(name)
        if lost is not None and self.lists.remove(name):
            said = tr("\u201c{name}\u201d is deleted; its medicines stay here. Ctrl+Z puts it back.", name=name)
            words = tr("\u201c{name}\u201d deleted", name=name)
            self._do(OpenList("", self.now.lines), words, lambda: self.lists.save(lost), said=said)

    def undo(self) -> None:
        """Take the last step back."""
        if self._steps:
            step = self._steps.pop()
            if step.back:
                step.back()
            self._show(step.before)
            self.said.emit(tr("Undone: {step}.", step=step.words))

    def _do(self, changed: OpenList, words: str, back: Callable[[], object] | None = None, said: str = "") -> None:
        self._steps.append(Step(self.now, words, back))
        self._show(changed)
        self.said.emit(said)

    def _show(self, changed: OpenList) -> None:
        self.now = changed
        self.lists.keep_open(changed.saved())
        self._checker.check(changed.lines)
        self.changed.emit()
