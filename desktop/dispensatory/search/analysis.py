"""Text to terms: numbers and units, hyphens, Greek, spelling, stems, and words for one thing.

A term is what the index holds for a word. Words of names of medicines lose no more than a plural s, since a stemmer makes
"acetate" and "acetic" one; every other word gets Porter's second stemmer. There is no list of stop words: "vitamin A",
"not" and "without" must be found.
"""

import re
from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dispensatory.search.folding import american, fold, singular
from dispensatory.search.whoosh_library import stem

_UNIT = r"(?:mcg|[\u00b5\u03bc]g|ug|mg|ng|kg|g|ml|dl|l|mmol|mol|meq|miu|iu|units?|u)"
_PER = r"(?:kg|m2|m\u00b2|day|d|hours?|hr|h|min|minutes?|doses?|ml|dl|l|weeks?|months?|mg|g)"
_RAW = re.compile(
    rf"""\d+(?:[.,]\d+)*(?=\s*%|{_UNIT}\b(?!-)|(?!-?[^\W_])(?!\d))  # a number, before a unit or alone
    |{_UNIT}(?:/\d*\s?{_PER})+\b                                   # mg/kg/day
    |[^\W_]+(?:(?:-|\u2010|\u2011|['\u2019])[^\W_]+)*               # a word, with hyphens and apostrophes inside
    |%""",
    re.IGNORECASE | re.VERBOSE,
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_CODE = re.compile(r"([a-z]{2,})(\d[a-z0-9]*)")
_UNIT_NAMES = {
    **dict.fromkeys(
        ("\u00b5g", "\u03bcg", "ug", "mcgs", "microgram", "micrograms", "microgramme", "microgrammes"), "mcg"
    ),
    **dict.fromkeys(("milligram", "milligrams", "milligramme", "milligrammes"), "mg"),
    **dict.fromkeys(("milliliter", "milliliters", "millilitre", "millilitres"), "ml"),
    "percent": "%",
}
_MICRO = re.compile(r"[\u00b5\u03bc]g|\bug")
_PER_HOUR = re.compile(r"/(?:hr|hour)s?\b")
_PER_DAY = re.compile(r"/(?:d|days)\b")
_DERIVED = ("ing", "ed", "ment", "tion", "ness", "ly")
_MEMO = 100_000


@dataclass(frozen=True, slots=True)
class Form:
    """What one raw word stands for: terms at successive places, and further ones that stand there too as (term, place)."""

    primary: tuple[str, ...]
    extra: tuple[tuple[str, int], ...] = ()

    @property
    def span(self) -> int:
        """How many places it takes."""
        if not self.extra or len(self.primary) > 1:
            return len(self.primary)
        return max(place for _, place in self.extra) + 1


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text with its form and where it stands."""

    form: Form
    start: int
    end: int


def protected_words(words: Iterable[str]) -> frozenset[str]:
    """Those words of names that are to be kept from the stemmer."""
    return frozenset(w for w in map(american, words) if len(w) > 3 and w.isalpha() and not w.endswith(_DERIVED))


Names = tuple[tuple[tuple[str, ...], str], ...]
"""Names of concepts: the terms that are one, and the term of the concept."""


class Analyzer:
    """Turns text into terms. `concepts` name things that go by several words; each becomes a term of its own."""

    def __init__(self, protected: frozenset[str] = frozenset(), concepts: Names = ()) -> None:
        self.protected = protected
        self.concepts = concepts
        self._forms: dict[str, Form] = {}
        self._simple: dict[str, str] = {}
        self._normals: dict[str, str] = {}
        self._concepts: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self.members: dict[str, list[tuple[str, ...]]] = {}
        for terms, concept in sorted(concepts, key=lambda known: -len(known[0])):
            self._concepts.setdefault(terms[0], []).append((terms, concept))
            self.members.setdefault(concept, []).append(terms)

    def words(self, text: str) -> Iterator[Word]:
        """The words of `text` in order."""
        for match in _RAW.finditer(text):
            yield Word(self._forms.get(match[0]) or self._remember(match[0]), match.start(), match.end())

    def form(self, raw: str) -> Form:
        """What a raw word stands for."""
        return self._forms.get(raw) or self._remember(raw)

    def raw_places(self, text: str) -> Iterator[re.Match[str]]:
        """The words of `text` as they stand there, with their places."""
        return _RAW.finditer(text)

    def raw_words(self, text: str) -> list[str]:
        """The words of `text` as they stand there."""
        return _RAW.findall(text)

    def terms(self, text: str) -> tuple[str, ...]:
        """The terms of `text`, one at each place."""
        return tuple(term for word in self.words(text) for term in word.form.primary)

    def positions(self, text: str) -> dict[str, list[int]]:
        """Every term of `text` with the places where it stands, counted in words, in rising order."""
        line: list[str] = []
        extra: list[tuple[str, int]] = []
        simple = self._simple
        for raw in _RAW.findall(text):
            term = simple.get(raw)
            if term is None:
                self._add(self._forms.get(raw) or self._remember(raw), line, extra)
            else:
                line.append(term)
        found: defaultdict[str, list[int]] = defaultdict(list)
        for place, term in enumerate(line):
            found[term].append(place)
        for term, place in extra:
            insort(found[term], place)
        concepts = self._concepts
        for place in [place for place, term in enumerate(line) if term in concepts]:
            for concept in self._concepts_at(line, place):
                found[concept].append(place)
        found.pop("", None)
        return found

    def concept(self, terms: tuple[str, ...]) -> str | None:
        """The term of the concept that `terms` name, if they name one."""
        return next((concept for known, concept in self._concepts.get(terms[0], ()) if known == terms), None)

    def known_words(self) -> set[tuple[str, str]]:
        """Plain words met so far, in lower case, each with its term."""
        return {(raw.lower(), form.primary[0]) for raw, form in self._forms.items() if raw.isalpha()}

    def normal(self, word: str) -> str:
        """The term for one word without hyphens."""
        known = self._normals.get(word)
        if known is None:
            if len(self._normals) > _MEMO:
                self._normals.clear()
            known = self._normals[word] = self._normalized(word)
        return known

    def _normalized(self, word: str) -> str:
        word = fold(word)
        word = word.removesuffix("'s").replace("'", "")
        if not word.isalpha():
            return word
        if len(word) > 3:
            word = american(word)
        one = singular(word)
        if one in self.protected:
            return one
        return word if word in self.protected else str(stem(word))

    def _remember(self, raw: str) -> Form:
        if len(self._forms) > _MEMO:
            self._forms.clear()
            self._simple.clear()
        form = self._forms[raw] = self._form(raw)
        if len(form.primary) == 1 and not form.extra:
            self._simple[raw] = form.primary[0]
        return form

    def _form(self, raw: str) -> Form:
        if _NUMBER.fullmatch(raw):
            return Form((raw.replace(",", "") if _THOUSANDS.fullmatch(raw) else raw.replace(",", "."),))
        if raw == "%":
            return Form((raw,))
        if "/" in raw:
            return _ladder(raw.lower())
        unit = _UNIT_NAMES.get(raw.lower())
        if unit:
            return Form((unit,))
        pieces = re.split("[-\u2010\u2011]", raw)
        parts = tuple(part for part in map(self.normal, pieces) if part)
        if len(parts) > 1:
            joined = self.normal("".join(american(fold(piece)) for piece in pieces))
            return Form(parts) if all(part.isdigit() for part in parts) else Form(parts, ((joined, 0),))
        term = parts[0] if parts else raw.lower()
        code = _CODE.fullmatch(term)
        return Form((term,), ((code[1], 0), (code[2], 1))) if code else Form((term,))

    def _add(self, form: Form, line: list[str], extra: list[tuple[str, int]]) -> None:
        extra.extend((term, len(line) + place) for term, place in form.extra)
        line.extend(form.primary)
        line.extend("" for _ in range(form.span - len(form.primary)))

    def _concepts_at(self, line: list[str], place: int) -> Iterator[str]:
        seen = set()
        for terms, concept in self._concepts[line[place]]:
            if concept not in seen and tuple(line[place : place + len(terms)]) == terms:
                seen.add(concept)
                yield concept


def concept_names(protected: frozenset[str], synonyms: Iterable[Iterable[str]]) -> Names:
    """The names of the concepts in `synonyms`, groups of words for one thing."""
    analyzer = Analyzer(protected)
    return tuple(
        sorted(
            {
                (terms, f"={at}")
                for at, group in enumerate(synonyms)
                for text in group
                if (terms := analyzer.terms(text))
            }
        )
    )


def _ladder(raw: str) -> Form:
    """For "mg/kg/day" that, and with it "mg/kg" and "mg"."""
    text = _MICRO.sub("mcg", raw).replace("\u00b2", "2").replace(" ", "")
    steps = _PER_DAY.sub("/day", _PER_HOUR.sub("/h", text)).split("/")
    return Form(("/".join(steps),), tuple(("/".join(steps[:length]), 0) for length in range(len(steps) - 1, 0, -1)))
