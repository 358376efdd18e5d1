"""Where the reader is and was: a history like a browser's."""

from dataclasses import dataclass, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Place:
    """A section of a medicine, and how far down it was read, in pixels at the zoom of the time.

    `section` is a section key, or None for "the section that is open, or the first"; `medicine` tells several sections of
    one key apart in a file that treats several medicines.
    """

    slug: str
    section: str | None = None
    medicine: str | None = None
    scroll: int = 0

    def same_page(self, other: "Place | None") -> bool:
        """Whether both are the same section of the same medicine, wherever on it."""
        mine = (self.slug, self.section, self.medicine)
        return other is not None and mine == (other.slug, other.section, other.medicine)


_FILE = "file:"


def file_place(file: Path) -> Place:
    """The place of a monograph file that is in no library."""
    return Place(f"{_FILE}{file.absolute()}")


def file_of(slug: str) -> Path | None:
    """The file that a place outside the libraries stands for; None for a medicine of a library."""
    return Path(slug.removeprefix(_FILE)) if slug.startswith(_FILE) else None


class History:
    """The places visited, in order, and which of them is open."""

    def __init__(self, limit: int = 200) -> None:
        self._places: list[Place] = []
        self._at = -1
        self._limit = limit

    @property
    def current(self) -> Place | None:
        """The place that is open."""
        return self._places[self._at] if self._places else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before the open one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place after the open one."""
        return self._at + 1 < len(self._places)

    def visit(self, place: Place) -> None:
        """Open `place`: what lay ahead is forgotten. The page that is open already is not entered twice."""
        if place.same_page(self.current):
            self._places[self._at] = place
            return
        del self._places[self._at + 1 :]
        self._places.append(place)
        del self._places[: -self._limit]
        self._at = len(self._places) - 1

    def leave_at(self, scroll: int) -> None:
        """Remember how far down the open place was read."""
        if self.current is not None:
            self._places[self._at] = replace(self.current, scroll=scroll)

    def back(self) -> Place | None:
        """Go to the place before; None if there is none."""
        if not self.can_go_back:
            return None
        self._at -= 1
        return self.current

    def forward(self) -> Place | None:
        """Go to the place after; None if there is none."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self.current
