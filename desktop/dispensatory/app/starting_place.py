"""Which page is opened first: the one asked for on the command line, else the one last read."""

from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QUrl

from dispensatory.app.navigation import Place, file_place
from dispensatory.app.reading import Reading
from dispensatory.app.searching import NameMatcher
from dispensatory.app.settings import WindowState
from dispensatory.library.pack_names import is_pack_name
from dispensatory.monograph.library import is_monograph_name
from dispensatory.terminology.sections import kebab_case
from dispensatory.wording import mark, tr

LINK = "dispensatory:"
"""What a link to a place begins with: dispensatory:warfarin#dosage."""

_WELCOME = (
    mark(
        "Choose a medicine from the list, or type a name, a brand, a condition or a side effect into the search field."
    ),
    mark("<b>Ctrl+K</b> goes to the search field from anywhere."),
)
_NOT_READ = (mark("The monographs are being read for the first time. The list fills in a moment."),)
_MANY = 20


class StartingPlace:
    """`place` is NAME or NAME#SECTION; names other than titles must wait until they are read.

    Without a place the medicine last read is opened, if `goes_on`.
    """

    def __init__(self, place: str | None, state: WindowState, reading: Reading, *, goes_on: bool = True) -> None:
        self._goes_on = goes_on
        self.ask_for(place or "")
        self._state, self._reading = state, reading
        if not self._name:
            reading.wish_for(state.section, state.medicine)

    def ask_for(self, place: str) -> None:
        """Another place is asked for: `open_first`, then `resolve`, open it; a pack is kept in `pack` and is no place."""
        place = local(place)
        self.pack = Path(place).absolute() if is_pack(place) else None
        self._name, self._section = ("", None) if self.pack else _asked(place)

    def open_first(self) -> bool:
        """Open what can be opened before the names are known; whether there was anything."""
        heads = self._reading.heads()
        if is_file(self._name):
            self._open(file_place(Path(self._name)).slug)
            return True
        if self._name:
            wanted = self._name.casefold()
            found = [head.slug for head in heads if wanted in (head.title.casefold(), head.slug.casefold())]
            if len(found) != 1:
                return False
            self._open(found[0])
            return True
        slug = self._state.slug
        if not self._goes_on or not any(head.slug == slug for head in heads):
            return False
        self._reading.open(Place(slug))
        return True

    def resolve(self, names: NameMatcher, *, last: bool) -> str:
        """Open the medicine asked for, now that names are known; what to search for if no single one has that name.

        Unless these are the `last` names, those of the library as it is now, an unknown name is asked about again.
        """
        if not self._name:
            return ""
        name = self._name
        exact = {hit.slug for hit in names.match(name, _MANY) if hit.exact}
        if len(exact) == 1:
            self._open(exact.pop())
            return ""
        if last:
            self._name = ""
            return name
        return ""

    def welcome(self) -> str:
        """What stands in place of a medicine while none is open."""
        said = _WELCOME if self._reading.heads() else _NOT_READ
        return "".join(f"<p>{tr(words)}</p>" for words in said)

    def _open(self, slug: str) -> None:
        self._name = ""
        self._reading.open(Place(slug, self._section))


def local(place: str) -> str:
    """The path of a file whose address is given, as by a desktop; anything else as it is."""
    return QUrl(place.strip()).toLocalFile() if place.strip().lower().startswith("file:") else place


def is_file(name: str) -> bool:
    """Whether what was asked for is a monograph file rather than a name."""
    return is_monograph_name(Path(name).name) and Path(name).is_file()


def is_pack(name: str) -> bool:
    """Whether what was asked for is a file with a monograph pack."""
    return is_pack_name(name) and Path(name).is_file()


def _asked(place: str) -> tuple[str, str | None]:
    """Name and section key of NAME#SECTION or of a link to it; the path of a file stays as it is."""
    place = place.strip()
    if place.lower().startswith(LINK):
        place = unquote(place[len(LINK) :].strip("/"))
    if is_file(place):
        return str(Path(place).absolute()), None
    name, _, section = place.partition("#")
    return name.strip().strip("/"), kebab_case(section) if section.strip() else None
