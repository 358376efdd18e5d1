"""A pasted list of medicines: its lines, and the name in each, with a dose behind it or not.

A name is taken only where it is a whole name and all that follows is clearly a dose: "Tylenol 3" is no Tylenol, and
"lisinopril HCT" no lisinopril.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from dispensatory.clinical.regimen_doses import is_dose, is_of_several, readings, readings_without_unit

_MOST_CHOICES = 20


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it was given. `slug` is its medicine; without one `choices` are those that it may mean, () if it means none."""

    text: str
    slug: str | None = None
    choices: tuple[str, ...] = ()


class Hit(Protocol):
    """A medicine found by a name; the kind "prefix" says that the name is only the beginning of one."""

    @property
    def slug(self) -> str:
        """The slug of the medicine."""
        ...

    @property
    def kind(self) -> str:
        """What sort of name matched."""
        ...


class Names(Protocol):
    """The names of a library."""

    def match(self, query: str, limit: int) -> Sequence[Hit]:
        """The medicines, classes included, whose names `query` is or begins."""
        ...

    def exact(self, name: str) -> Sequence[Hit]:
        """The medicines that `name` is a whole name of."""
        ...


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads lines by the names of a library; `substances` is the number of substances in the medicine of a slug."""

    names: Names
    substances: Callable[[str], int]

    def exact(self, name: str) -> tuple[str, ...]:
        """The medicines that `name` is a whole name of."""
        return tuple(dict.fromkeys(hit.slug for hit in self.names.exact(name)))

    def possible(self, name: str) -> tuple[str, ...]:
        """The medicines that `name` may mean: an everyday word or a class is enough."""
        found = self.names.match(name, _MOST_CHOICES)
        return tuple(dict.fromkeys(hit.slug for hit in found if hit.kind != "prefix"))


_PARTING = re.compile(r"[\n\r\u2028\u2029;]+|(?<!\d),|,(?!\d)")
_JOINED = 6
"""Pieces between commas that one name may have at the most."""


def pieces_of(text: str) -> list[str]:
    """The pieces of a list: one a line, or between commas and semicolons; a comma within a number parts nothing."""
    return [piece.strip() for piece in _PARTING.split(text) if piece.strip()]


def lines_of(pieces: Iterable[str], reader: Reader) -> tuple[Line, ...]:
    """The lines of a list that was parted at line ends and commas: a dose that was parted from its name is put back, and so are
    the pieces of a name that itself has commas.
    """
    parts = [piece.strip() for piece in pieces if piece.strip()]
    found: list[Line] = []
    at = 0
    while at < len(parts):
        end = _name_end(parts, at, reader)
        text = ", ".join(parts[at:end])
        at = end
        if found and is_dose(text):
            text = f"{found.pop().text}, {text}"
        found.append(line_of(text, reader))
    return tuple(found)


def line_of(text: str, reader: Reader) -> Line:
    """The medicine of one line. Where its readings name different medicines, or several are called so, none is taken."""
    whole = " ".join(text.split())
    if not any(sign.isalpha() for sign in whole):
        return Line(whole)
    exact = reader.exact(whole)
    if exact:
        return Line(whole, exact[0]) if len(exact) == 1 else Line(whole, None, exact)
    surely: dict[str, None] = {}
    maybe: dict[str, None] = {}
    for name, rest in readings(whole):
        sure = _of_that_many(reader.exact(name), rest, reader)
        surely.update(dict.fromkeys(sure))
        maybe.update(dict.fromkeys(sure or _of_that_many(reader.possible(name), rest, reader)))
    choices = tuple(maybe) or tuple(_without_unit(whole, reader))
    return Line(whole, choices[0]) if len(choices) == 1 and choices[0] in surely else Line(whole, None, choices)


def name_in(text: str) -> str:
    """The words of a line before what is clearly a dose: what its medicine is called, whether or not the library has it."""
    whole = " ".join(text.split())
    return min((name for name, _ in (*readings(whole), *readings_without_unit(whole)) if name), key=len, default=whole)


def _without_unit(text: str, reader: Reader) -> dict[str, None]:
    """What a line may mean whose name is followed by a number without a unit: to be asked, never to be taken."""
    found: dict[str, None] = {}
    for name, rest in readings_without_unit(text):
        strength = rest if any(sign.isalpha() for sign in rest) else f"{rest} mg"
        slugs = reader.exact(name) or reader.possible(name)
        found.update(dict.fromkeys(_of_that_many(slugs, strength, reader)))
    return found


def _of_that_many(slugs: tuple[str, ...], rest: str, reader: Reader) -> tuple[str, ...]:
    """Strengths such as 875/125 mg are those of a combination: of these medicines only they can be meant."""
    if not is_of_several(rest):
        return slugs
    return tuple(slug for slug in slugs if reader.substances(slug) > 1)


def _name_end(parts: Sequence[str], at: int, reader: Reader) -> int:
    """Where a name that has commas itself ends: one of its pieces is no name by itself."""
    for end in range(min(len(parts), at + _JOINED), at + 1, -1):
        if reader.exact(", ".join(parts[at:end])) and not all(reader.exact(part) for part in parts[at:end]):
            return end
    return at + 1
