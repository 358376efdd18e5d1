"""Searching the texts of one open index."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from dispensatory.monograph.catalogue import Entry
from dispensatory.search.interpretation import Interpretation
from dispensatory.search.matching import Matcher
from dispensatory.search.names import Lifted, NameIndex
from dispensatory.search.plan import Part, Plan, Planner, within
from dispensatory.search.query import Word
from dispensatory.search.ranking import Found, Wishes, best_fields, counted, find, ranked
from dispensatory.search.results import NameKind, TextHit
from dispensatory.search.schema import FIELDS, OTHER, field_of
from dispensatory.search.snippets import Marker, Snippet, snippet
from dispensatory.search.spelling import Spelling
from dispensatory.search.text_index import TextIndex
from dispensatory.terminology.sections import SEVEN

_SHOWN_FIRST = ("generic-name", "usage", "dosage")


@dataclass(frozen=True, slots=True)
class TextAnswer:
    """The hits in the texts; see SearchResults for the fields."""

    hits: tuple[TextHit, ...] = ()
    total: int = 0
    sections: dict[str, int] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked of the texts: parts that must be found, those that must not, and wishes for the order."""

    parts: tuple[Part, ...]
    without: tuple[Plan, ...]
    wishes: Wishes
    section: str | None


class TextSearch:
    """Finds medicines by their texts."""

    def __init__(self, index: TextIndex, entries: Sequence[Entry], names: NameIndex) -> None:
        self._index = index
        self._names = names
        by_slug = {entry.slug: entry for entry in entries}
        self._entries = [by_slug[slug] for slug in index.slugs]
        self._documents = {slug: at for at, slug in enumerate(index.slugs)}
        self._own_keys = {
            at: own for at, entry in enumerate(self._entries) if (own := [k for k in entry.sections if k not in SEVEN])
        }
        self._planner = Planner(index.analyzer)
        self._spelling = Spelling(index)

    def search(self, meant: Interpretation, limit: int, check: Callable[[], None]) -> TextAnswer:
        """The best `limit` hits. `check` is called between steps and may raise."""
        asked = self._asked(meant)
        allowed = self._allowed(meant)
        matcher = Matcher(self._index)
        found = self._filtered(find(matcher, asked.parts, asked.without), allowed)
        check()
        best = ranked(found, matcher, asked.parts, asked.wishes, limit)
        marker = Marker([part.plan for part in asked.parts], self._index.analyzer)
        top = best[0][0] if best else 1.0
        hits = []
        words: dict[str, None] = {}
        for score, place in best:
            check()
            hit, shown = self._hit(place, score / top, found, matcher, asked, marker)
            hits.append(hit)
            words.update(dict.fromkeys(shown))
        return TextAnswer(tuple(hits), len(found.scores), counted(found, self._own_keys), found.missing, tuple(words))

    def holding(self, word: str) -> int:
        """How many documents hold a word, or one that begins so."""
        return self._spelling.holding(word)

    def spelling(self, word: str) -> str | None:
        """The word of the texts that `word` most likely stands for."""
        return self._spelling.correction(word)

    def _asked(self, meant: Interpretation) -> _Asked:
        query = meant.query
        named: list[Part] = []
        kept = list(meant.kept)
        nodes = list(query.parts)
        for lifted in reversed(meant.lifted):
            words = " ".join(node.text for node in nodes[lifted.start : lifted.end] if isinstance(node, Word))
            documents = frozenset(self._documents[hit.slug] for hit in lifted.hits)
            named.insert(0, Part(self._planner.name(_spellings(lifted, words), documents), words, documents))
            del nodes[lifted.start : lifted.end], kept[lifted.start : lifted.end]
        parts, without = self._planner.parts(nodes, kept)
        parts = (*named, *parts)
        if query.section:
            parts = tuple(Part(within(query.section, part.plan), part.words, part.own) for part in parts)
        section = query.section or meant.section
        own = frozenset(document for part in parts for document in part.own)
        return _Asked(parts, without, Wishes(field_of(section) if section else None, own), section)

    def _allowed(self, meant: Interpretation) -> frozenset[int] | None:
        """The documents that class: and atc: leave; None if neither is asked for."""
        members = [self._names.group_members(name) for name in meant.query.classes]
        members += [self._names.code_members(code) for code in meant.query.codes]
        sets = [frozenset(self._documents[slug] for slug in slugs if slug in self._documents) for slugs in members]
        own = meant.query.section
        if own and own not in SEVEN:
            sets.append(frozenset(at for at, keys in self._own_keys.items() if own in keys))
        return frozenset.intersection(*sets) if sets else None

    def _filtered(self, found: Found, allowed: frozenset[int] | None) -> Found:
        if allowed is None:
            return found
        if not found.scores and not found.missing:
            return Found(dict.fromkeys(sorted(allowed), 1), dict.fromkeys(allowed, 0))
        scores = {document: score for document, score in found.scores.items() if document in allowed}
        return Found(scores, {document: found.masks[document] for document in scores}, found.missing)

    def _hit(
        self, document: int, score: float, found: Found, matcher: Matcher, asked: _Asked, marker: Marker
    ) -> tuple[TextHit, tuple[str, ...]]:
        entry = self._entries[document]
        texts = dict(self._index.texts(document))
        mask = found.masks.get(document, 0)
        fields = best_fields(matcher, asked.parts, document, mask, asked.wishes.field)
        keys = [key for number in fields for key in self._keys(number, texts, asked.section)]
        understood = frozenset(what for what, part in enumerate(asked.parts) if document in part.own)
        if not keys or len(understood) == len(asked.parts):
            keys = self._fallback(texts, asked.section)
        shown = Snippet("", 0, ())
        for at, key in enumerate(keys):
            shown = snippet(texts[key], marker, understood)
            if shown.things or at + 1 == len(keys) or key == asked.section:
                keys = [key, *(other for other in keys if other != key)]
                break
        hit = TextHit(entry.slug, entry.title, keys[0] if keys else "", shown.text, round(score, 4), tuple(keys[1:]))
        return hit, shown.words

    def _keys(self, number: int, texts: dict[str, str], section: str | None) -> list[str]:
        """The keys of a field: its own, or the sections of the monograph's own, the one asked for first."""
        if FIELDS[number] != OTHER:
            key = FIELDS[number].replace("_", "-")
            return [key] if key in texts else []
        own = [key for key in texts if key not in SEVEN]
        return sorted(own, key=lambda key: key != section)

    def _fallback(self, texts: dict[str, str], section: str | None) -> list[str]:
        """Where to point in a monograph that is meant as a whole, or that has the words in different sections."""
        if section in texts:
            return [str(section)]
        return [key for key in _SHOWN_FIRST if texts.get(key)][:1] or list(texts)[:1]


def _spellings(lifted: Lifted, typed: str) -> list[str]:
    """A name as it was typed, and the title where that is another: texts seldom speak of brands."""
    titles = [hit.title for hit in lifted.hits if hit.kind not in (NameKind.TITLE, NameKind.INN)]
    return [typed, *(title for title in titles if "+" not in title)]
