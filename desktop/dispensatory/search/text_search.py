"""Searching the texts of one open index."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from dispensatory.monograph.catalogue import Entry
from dispensatory.search.folding import american, fold
from dispensatory.search.interpretation import Interpretation, word_of
from dispensatory.search.matching import Matcher
from dispensatory.search.names import GroupRun, Lifted, NameIndex
from dispensatory.search.plan import All, Any, Own, Part, Plan, Planner, within
from dispensatory.search.query import Node, Within
from dispensatory.search.ranking import SECTIONS, Found, Wishes, best_fields, counted, find, ranked
from dispensatory.search.results import NameKind, TextHit
from dispensatory.search.schema import FIELDS, OTHER, field_of
from dispensatory.search.snippets import Marker, Snippet, snippet
from dispensatory.search.spelling import Spelling
from dispensatory.search.text_index import TextIndex
from dispensatory.terminology.sections import SEVEN

_COMMON = 3
"""Documents that a word must stand in before it is taken for a word, not for a slip."""

_TRIED = 2
_TRIED_APART = 4
"""Sections looked at for the best snippet: of those that hold all words, and of all where the words are apart."""

_COMPATIBLE = "compatible"
_APART = 0.5
"""What a text loses whose words stand nowhere together."""

_SHOWN_FIRST = ("generic-name", "usage", "dosage")


@dataclass(frozen=True, slots=True)
class TextAnswer:
    """The hits in the texts; see SearchResults for the fields."""

    hits: tuple[TextHit, ...] = ()
    total: int = 0
    sections: dict[str, int] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    def without_hits(self) -> "TextAnswer":
        """Only what is missing."""
        return TextAnswer(missing=self.missing)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked of the texts: parts that must be found, those that must not, and wishes for the order."""

    parts: tuple[Part, ...]
    without: tuple[Plan, ...]
    wishes: Wishes
    section: str | None


@dataclass(frozen=True, slots=True)
class _Shown:
    """The words that a snippet marks, and the part of what was looked for that does not stand in it with the rest."""

    words: tuple[str, ...]
    apart: float


class TextSearch:
    """Finds medicines by their texts."""

    def __init__(self, index: TextIndex, entries: Sequence[Entry], names: NameIndex) -> None:
        self._index = index
        self._names = names
        by_slug = {entry.slug: entry for entry in entries}
        self._entries = [by_slug[slug] for slug in index.slugs]
        self._documents = {slug: at for at, slug in enumerate(index.slugs)}
        kinds = {entry.sections for entry in self._entries}
        own = {sections: [key for key in sections if key not in SEVEN] for sections in kinds}
        self._own_keys = {at: keys for at, entry in enumerate(self._entries) if (keys := own[entry.sections])}
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
        marker = Marker([matcher.settled(part.plan) for part in asked.parts], self._index.analyzer)
        hits = []
        words: dict[str, None] = {}
        for score, place in best:
            check()
            hit, shown = self._hit(place, found, matcher, asked, marker)
            hits.append((score - _APART * min(score, found.scores[place]) * shown.apart, hit))
            words.update(dict.fromkeys(shown.words))
        hits.sort(key=lambda scored: -scored[0])
        top = max((score for score, _ in hits), default=1.0)
        ordered = tuple(replace(hit, score=round(score / top, 4)) for score, hit in hits)
        return TextAnswer(ordered, len(found.scores), counted(found, self._own_keys), found.missing, tuple(words))

    def is_word(self, word: str) -> bool:
        """Whether the texts use `word` as a word of its own, and not only as what a name becomes when an ending is lost."""
        analyzer = self._index.analyzer
        term = analyzer.normal(word)
        return self.holding(word) >= _COMMON and (term not in analyzer.protected or term == american(fold(word)))

    def holding(self, word: str) -> int:
        """How many documents hold a word, or one that begins so."""
        return self._spelling.holding(word)

    def spelling(self, word: str) -> str | None:
        """The word of the texts that `word` most likely stands for."""
        return self._spelling.correction(word)

    def _asked(self, meant: Interpretation) -> _Asked:
        query = meant.query
        special: list[Part] = []
        kept = list(meant.kept)
        nodes = list(query.parts)
        runs: tuple[Lifted | GroupRun, ...] = (*meant.lifted, *meant.groups)
        for run in sorted(runs, key=lambda run: -run.start):
            if isinstance(run, Lifted):
                special.insert(0, self._named(run, nodes[run.start : run.end]))
            elif any(kept[run.start : run.end]):
                special.insert(0, self._of_class(run, nodes[run.start : run.end]))
            del nodes[run.start : run.end], kept[run.start : run.end]
        parts, without = self._planner.parts(nodes, kept)
        parts = (*special, *parts)
        if query.section:
            parts = tuple(Part(within(query.section, part.plan), part.words, part.own) for part in parts)
        section = query.section or meant.section
        own = frozenset(document for part in parts for document in part.own)
        wishes = Wishes(field_of(section) if section else None, own, self._favoured(meant))
        return _Asked(parts, without, wishes, section)

    def _favoured(self, meant: Interpretation) -> dict[int, int]:
        """How much documents are asked for: members of the head of the query most, then what is for a condition named in it,
        and what counts as compatible with pregnancy or breast-feeding where something safe is looked for."""
        weights: dict[int, int] = {}
        for weight, runs in ((2, (meant.head,) if meant.head else ()), (1, meant.conditions)):
            for document in {self._documents[slug] for run in runs for slug in run.slugs if slug in self._documents}:
                weights[document] = weights.get(document, 0) + weight
        if meant.safe_in and not meant.lifted:
            for document, entry in enumerate(self._entries):
                if getattr(entry, meant.safe_in) == _COMPATIBLE:
                    weights[document] = weights.get(document, 0) + 1
        return weights

    def _of_class(self, run: GroupRun, nodes: Sequence[Node]) -> Part:
        """A class: its words in any text, or its members, which need not say that they belong to it."""
        words, _ = self._planner.parts(nodes, (True,) * len(nodes))
        members = Own(frozenset(self._documents[slug] for slug in run.slugs if slug in self._documents))
        plans = tuple(part.plan for part in words)
        return Part(Any((All(plans), members)) if plans else members, " ".join(part.words for part in words))

    def _named(self, lifted: Lifted, nodes: Sequence[Node]) -> Part:
        words = " ".join(word for word in map(word_of, nodes) if word)
        documents = frozenset(self._documents[hit.slug] for hit in lifted.hits)
        plan = self._planner.name(_spellings(lifted, words), documents)
        section = nodes[0].section if isinstance(nodes[0], Within) else None
        return Part(within(section, plan) if section else plan, words, documents)

    def _allowed(self, meant: Interpretation) -> frozenset[int] | None:
        """The documents that class:, atc: and names with a minus leave; None if there is none of these."""
        members = [self._names.group_members(name) for name in meant.query.classes]
        members += [self._names.code_members(code) for code in meant.query.codes]
        sets = [frozenset(self._documents[slug] for slug in slugs if slug in self._documents) for slugs in members]
        own = meant.query.section
        if own and own not in SEVEN:
            sets.append(frozenset(at for at, keys in self._own_keys.items() if own in keys))
        if meant.excluded:
            sets.append(frozenset(at for slug, at in self._documents.items() if slug not in meant.excluded))
        return frozenset.intersection(*sets) if sets else None

    def _filtered(self, found: Found, allowed: frozenset[int] | None) -> Found:
        if allowed is None:
            return found
        if not found.scores and not found.missing:
            return Found(dict.fromkeys(sorted(allowed), 1), dict.fromkeys(allowed, 0))
        scores = {document: score for document, score in found.scores.items() if document in allowed}
        return Found(scores, {document: found.masks[document] for document in scores}, found.missing)

    def _hit(
        self, document: int, found: Found, matcher: Matcher, asked: _Asked, marker: Marker
    ) -> tuple[TextHit, _Shown]:
        entry = self._entries[document]
        texts = dict(self._index.texts(document))
        mask = found.masks.get(document, 0)
        fields = best_fields(matcher, asked.parts, document, mask, asked.wishes.field)
        keys = [key for number in fields for key in self._keys(number, texts, asked.section)]
        understood = frozenset(what for what, part in enumerate(asked.parts) if document in part.own)
        if not keys or (len(understood) == len(asked.parts) and mask & SECTIONS == SECTIONS):
            keys = self._fallback(texts, asked.section, whole=bool(keys))
        tried = keys[: _TRIED if fields else _TRIED_APART]
        key, shown = self._shown(tried, texts, asked.section, marker, understood)
        others = tuple(other for other in keys if other != key) if fields else ()
        hit = TextHit(entry.slug, entry.title, key, shown.text, 0.0, others)
        wanted = marker.things - len(understood)
        return hit, _Shown(shown.words, 1 - shown.things / wanted if wanted else 0.0)

    def _shown(
        self,
        keys: Sequence[str],
        texts: dict[str, str],
        section: str | None,
        marker: Marker,
        understood: frozenset[int],
    ) -> tuple[str, Snippet]:
        """The section to show and the snippet of it: the first that has something to mark, or is asked for."""
        best = "", Snippet("", 0, ())
        for key in keys:
            shown = snippet(texts[key], marker, understood)
            if shown.things > best[1].things or not best[0]:
                best = key, shown
            if shown.things >= marker.things - len(understood) or key == section:
                return key, shown
        return best

    def _keys(self, number: int, texts: dict[str, str], section: str | None) -> list[str]:
        """The keys of a field: its own, or the sections of the monograph's own, the one asked for first."""
        if FIELDS[number] != OTHER:
            key = FIELDS[number].replace("_", "-")
            return [key] if key in texts else []
        own = [key for key in texts if key not in SEVEN]
        return sorted(own, key=lambda key: key != section)

    def _fallback(self, texts: dict[str, str], section: str | None, *, whole: bool) -> list[str]:
        """Where to look in a monograph that is meant as a whole, or that has the words in different sections."""
        if section in texts:
            return [str(section)]
        first = [key for key in _SHOWN_FIRST if texts.get(key)]
        return first[:1] if first and whole else [*first, *(key for key in texts if key not in first)]


def _spellings(lifted: Lifted, typed: str) -> list[str]:
    """A name as it was typed, and the title where that is another: texts seldom speak of brands."""
    titles = [hit.title for hit in lifted.hits if hit.kind not in (NameKind.TITLE, NameKind.INN)]
    return [typed, *(title for title in titles if "+" not in title)]
