"""Telling from the mere text of a file that a monograph cannot speak of a word: five times as quick as taking it apart."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from dispensatory.clinical.mentions import Finder, may_be_marked_within
from dispensatory.errors import DispensatoryError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.passages import ADDED_WORDS
from dispensatory.monograph.reading import decode, read_bytes

_PARTNER = re.compile(r"[\w:-]+")
_QUOTED_QUOTE = "''"
"""In YAML an apostrophe: a word with one does not stand there as it is read."""

_TRIED, _WORTH = 40, 0.5
"""Files after which it is given up where more than this part of them had to be taken apart all the same."""


class Unparsed:
    """Of a library and of what is looked for; wrong only in saying that a monograph may speak of it.

    Partners of interactions are named by `titles` of medicines and `class_titles`.
    """

    def __init__(
        self, catalogue: Catalogue, finder: Finder, titles: Mapping[str, str], class_titles: Mapping[str, str]
    ) -> None:
        self._catalogue, self._finder = catalogue, finder
        names = {**titles, **{f"class:{key}": title for key, title in class_titles.items()}}
        self._names = {key.casefold(): name for key, name in names.items() if _PARTNER.fullmatch(key)}
        self._odd_names = [name for key, name in names.items() if not _PARTNER.fullmatch(key)]
        self._faulty = {problem.file for problem in catalogue.problems}
        self._asked = self._passed = 0

    def may_speak(self, slug: str) -> bool:
        """Whether the monograph of `slug` may speak of it, or has to be read for its faults."""
        if self._asked >= _TRIED and self._passed > _WORTH * self._asked:
            return True
        self._asked += 1
        may = self._may_speak(slug)
        self._passed += may
        return may

    def _may_speak(self, slug: str) -> bool:
        try:
            file = self._catalogue.file(slug)
            if str(file) in self._faulty:
                return True
            text, problems = decode(read_bytes(file), str(file))
        except DispensatoryError:
            return True
        if problems or _QUOTED_QUOTE in text or may_be_marked_within(text):
            return True
        return self._finder.may_find("\n".join((text, *self._added(text, file))))

    def _added(self, text: str, file: Path) -> Iterable[str]:
        """What is read in the monograph and does not stand in its file."""
        partners = set(_PARTNER.findall(text.casefold()))
        named = (self._names[key] for key in partners & self._names.keys())
        return (file.stem, *ADDED_WORDS, *self._odd_names, *named)
