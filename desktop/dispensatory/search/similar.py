"""Words that are nearly the one looked for: by letters left out, put in, mistaken or swapped, and by sound."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dispensatory.edit_distance import edits
from dispensatory.search.folding import name_words
from dispensatory.search.known_names import KnownName
from dispensatory.search.names import NameIndex
from dispensatory.search.results import NameKind, SimilarHit
from dispensatory.search.sound import sound

_CANDIDATES = 60
_LONGEST = 40
_PAIRS_A_SLIP = 3
"""Letter pairs that one slip can destroy: a swap of neighbours takes three."""

_SHORTEST = 4
_SURE = 1.1
"""A cost up to which the nearest key is most likely the one that was meant."""
_KINDS = frozenset({NameKind.INN, NameKind.TITLE, NameKind.SYNONYM, NameKind.BRAND, NameKind.ABBREVIATION})


def edit_limit(length: int) -> int:
    """How many slips are forgiven in a word of `length` letters."""
    return 1 if length <= 5 else 2 if length <= 8 else 3


@dataclass(frozen=True, slots=True, order=True)
class Near:
    """A key near to the one looked for; less is nearer."""

    cost: float
    key: str


class NearKeys:
    """Finds near keys among many: those that share most letter pairs first, then counts the slips.

    Pairs of what is heard are compared first; where they give nothing near, those of what is written: a letter left out can
    change the sound of those around it.
    """

    def __init__(self, keys: Iterable[str]) -> None:
        self._keys = tuple(dict.fromkeys(keys))
        self._sounds = tuple(sound(key) for key in self._keys)
        self._heard = _places_of_pairs(self._sounds)
        self._written = _places_of_pairs(self._keys)

    def near(self, key: str) -> list[Near]:
        """The keys nearest to `key`, itself left out, nearest first; none if nothing is near enough."""
        heard = sound(key)
        found = self._among(_sharing(heard, self._heard, key), key, heard)
        if not found or found[0].cost > _SURE:
            found = sorted({*found, *self._among(_sharing(key, self._written, key), key, heard)})
        return found

    def _among(self, places: Iterable[int], key: str, heard: str) -> list[Near]:
        return sorted(near for near in (self._near(place, key, heard) for place in places) if near is not None)

    def _near(self, place: int, key: str, heard: str) -> Near | None:
        limit = edit_limit(len(key))
        candidate = self._keys[place]
        if candidate == key:
            return None
        written = edits(key, candidate, limit)
        spoken = edits(heard, self._sounds[place], limit)
        cost = min(written, spoken + 0.4)
        if cost > limit or (len(key) <= _SHORTEST and cost > 1):
            return None
        start = 0.0 if key[:1] == candidate[:1] else 0.3
        return Near(cost + start + 0.01 * written, candidate)


def _places_of_pairs(words: Sequence[str]) -> dict[str, list[int]]:
    pairs: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        for pair in _letter_pairs(word):
            pairs.setdefault(pair, []).append(place)
    return pairs


def _sharing(word: str, places: dict[str, list[int]], key: str) -> list[int]:
    """The places of the words that share most letter pairs with `word`, as far as the slips forgiven for `key` leave any."""
    pairs = _letter_pairs(word)
    shared: Counter[int] = Counter()
    for pair in pairs:
        shared.update(places.get(pair, ()))
    needed = len(pairs) - _PAIRS_A_SLIP * edit_limit(len(key))
    return [place for place, count in shared.most_common(_CANDIDATES) if count >= needed]


class SimilarNames:
    """Medicines with a name like the one that was typed: to be looked at, never opened by themselves."""

    def __init__(self, names: NameIndex) -> None:
        self._names = names
        self._places: dict[str, list[int]] = {}
        for place, name in enumerate(names.names):
            if name.kind in _KINDS:
                for key in _comparable(name):
                    self._places.setdefault(key, []).append(place)
        self._near = lru_cache(maxsize=128)(NearKeys(self._places).near)

    def match(self, query: str, limit: int = 5) -> tuple[SimilarHit, ...]:
        """The medicines with the names most like `query`, nearest first, each once."""
        key = "".join(name_words(query))
        if not _SHORTEST <= len(key) <= _LONGEST:
            return ()
        found: dict[str, SimilarHit] = {}
        best: float | None = None
        for near in self._near(key):
            best = near.cost if best is None else best
            if near.cost > best + 1.2:
                break
            for place in self._ordered(self._places[near.key]):
                hit = self._names.hit(place)
                found.setdefault(hit.slug, SimilarHit(hit.slug, hit.title, hit.matched))
        return tuple(found.values())[:limit]

    def correction(self, word: str) -> str | None:
        """The one word of a name that `word` most likely stands for."""
        near = self._near("".join(name_words(word))) if len(word) >= _SHORTEST else []
        return near[0].key if near else None

    def _ordered(self, places: Sequence[int]) -> list[int]:
        return sorted(places, key=lambda place: (self._names.names[place].part, len(self._names.names[place].text)))


def _comparable(name: KnownName) -> Iterable[str]:
    """The whole name, and the longer words of one of several words."""
    if _SHORTEST <= len(name.key) <= _LONGEST:
        yield name.key
    if len(name.words) > 1:
        yield from (word for word in dict.fromkeys(name.words) if len(word) > _SHORTEST and word.isalpha())


def _letter_pairs(word: str) -> tuple[str, ...]:
    """The pairs in the order of the word, each once: of many words that share as many, the same ones are taken each time."""
    bounded = f"^{word}$"
    return tuple(dict.fromkeys(bounded[at : at + 2] for at in range(len(bounded) - 1)))
