"""The list of a regimen while it is worked on: what it is called, its lines, and the way back. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from dispensatory.clinical.regimen_lines import Line
from dispensatory.shelf.regimens import Listed, SavedRegimen


@dataclass(frozen=True, slots=True)
class OpenList:
    """A list; its name is "" until it is saved under one."""

    name: str = ""
    lines: tuple[Line, ...] = ()

    @property
    def slugs(self) -> tuple[str, ...]:
        """The medicines of the list, each once."""
        return tuple(dict.fromkeys(line.slug for line in self.lines if line.slug))

    def saved(self, name: str | None = None) -> SavedRegimen:
        """The list as it is kept, under its own or another name."""
        lines = tuple(Listed(line.text, line.slug) for line in self.lines)
        return SavedRegimen(self.name if name is None else name, lines)

    def with_lines(self, lines: tuple[Line, ...]) -> "OpenList":
        """The list with these lines at its end."""
        return replace(self, lines=(*self.lines, *lines))

    def without(self, rows: set[int]) -> "OpenList":
        """The list without some of its lines."""
        return replace(self, lines=tuple(line for row, line in enumerate(self.lines) if row not in rows))

    def settled(self, row: int, slug: str) -> "OpenList":
        """The list with the medicine of one line chosen; the line stays as it was given."""
        lines = list(self.lines)
        lines[row] = Line(lines[row].text, slug)
        return replace(self, lines=tuple(lines))


@dataclass(frozen=True, slots=True)
class Step:
    """Something done, in `words`; undoing it brings the list `before` back, and calls `back` for what was done to saved lists."""

    before: OpenList
    words: str
    back: Callable[[], object] | None = None
