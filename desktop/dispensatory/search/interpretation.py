"""What a query means in this library: which of its words are names of medicines, which carry the question, and where the
answer stands."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from dispensatory.search.names import GroupRun, Lifted, NameIndex
from dispensatory.search.query import Node, SearchQuery, Within, Without, Word
from dispensatory.search.questions import Reading, read, speaks_of
from dispensatory.search.results import NameHit


@dataclass(frozen=True, slots=True)
class Interpretation:
    """A query with what was recognised in it.

    `kept` says for each part of the query whether it is to be found in the texts; `lifted` are names among its words, in
    places of its parts; `section` is where to look first, and `whole` that the query as it stands is a name. `groups` are
    classes named in it and `head` that of which it asks for a member ("which antibiotic ..."), `conditions` what the medicine
    is to be for, `excluded` are the slugs of medicines that are not wanted (`-simvastatin`), and `safe_in` is "pregnancy" or
    "lactation" where the question is what is safe then.
    """

    query: SearchQuery
    kept: tuple[bool, ...]
    lifted: tuple[Lifted, ...] = ()
    section: str | None = None
    whole: bool = False
    groups: tuple[GroupRun, ...] = ()
    head: GroupRun | None = None
    conditions: tuple[GroupRun, ...] = ()
    excluded: frozenset[str] = frozenset()
    safe_in: str | None = None

    @property
    def kept_words(self) -> str:
        """What is left of a question without its frame."""
        return " ".join(
            word for word, keep in zip(map(word_of, self.query.parts), self.kept, strict=True) if word and keep
        )


def interpret(text: str, names: NameIndex, own_sections: Collection[str] = ()) -> Interpretation:
    """`text` read against the names of the library."""
    query, excluded = _without_medicines(SearchQuery.parse(text, own_sections=own_sections), names)
    found = _interpreted(text, query, names)
    return replace(found, excluded=excluded) if excluded else found


def _interpreted(text: str, query: SearchQuery, names: NameIndex) -> Interpretation:
    every = (True,) * len(query.parts)
    whole = names.knows(text)
    words = _words(query)
    if words is None:
        return Interpretation(query, every, whole=whole)
    lifted = names.lift(words)
    if not all(isinstance(part, Word) for part in query.parts):
        return Interpretation(query, every, lifted)
    if whole:
        section = "usage" if names.is_condition(text) else None
        return Interpretation(query, every, lifted if _spans(lifted, words) else (), section, whole=True)
    named = [any(found.start <= at < found.end for found in lifted) for at in range(len(words))]
    reading = read(words, named, text)
    section = reading.section or _condition_section(words, reading.keep, names)
    runs = [run for run in names.lift_groups(words) if not any(named[run.start : run.end])]
    groups = tuple(run for run in runs if not run.condition)
    if reading.safe_in:
        groups = groups or tuple(run for run in runs if not speaks_of(reading.safe_in, words[run.start : run.end]))[:1]
        head = groups[0] if groups else None
    else:
        head = _head(groups, reading, named)
    wanted = tuple(run for run in runs if run.condition) if head or section == "usage" else ()
    asked = _without_beginning(query, reading.keep)
    return Interpretation(
        asked, reading.keep, lifted, section, groups=groups, head=head, conditions=wanted, safe_in=reading.safe_in
    )


def _head(groups: Sequence[GroupRun], reading: Reading, named: Sequence[bool]) -> GroupRun | None:
    """The class that a query begins with, but for words that only frame it, and that is not all there is of it."""
    if not groups or any(reading.keep[: groups[0].start]):
        return None
    first = groups[0]
    rest = [keep and not name for keep, name in zip(reading.keep, named, strict=True)]
    return first if any(rest[first.end :]) or len(named) == first.end else None


def _without_medicines(query: SearchQuery, names: NameIndex) -> tuple[SearchQuery, frozenset[str]]:
    """The query but for `-name` with the name of a medicine, and the slugs so excluded: the medicines, not all texts that
    speak of them."""
    excluded: set[str] = set()
    parts: list[Node] = []
    for part in query.parts:
        hits = names.exact(part.part.text) if isinstance(part, Without) and isinstance(part.part, Word) else ()
        excluded.update(hit.slug for hit in hits)
        if not hits:
            parts.append(part)
    return (replace(query, parts=tuple(parts)), frozenset(excluded)) if excluded else (query, frozenset())


def lifted_hits(interpretation: Interpretation) -> tuple[NameHit, ...]:
    """The names recognised in a longer query. None of them is exact: the query asks for something about them."""
    if interpretation.whole:
        return ()
    return tuple(replace(hit, exact=False) for found in interpretation.lifted for hit in found.hits)


def word_of(node: Node) -> str | None:
    """The word that a part of a query is, in whatever section; None for anything more."""
    word = node.part if isinstance(node, Within) else node
    return word.text if isinstance(word, Word) else None


def _words(query: SearchQuery) -> list[str] | None:
    """The words of a query that is words only, with or without sections; None for one with more of the query language."""
    words = [word for word in map(word_of, query.parts) if word is not None]
    return None if query.classes or query.codes or len(words) < len(query.parts) else words


def _spans(lifted: Sequence[Lifted], words: Sequence[str]) -> bool:
    return len(lifted) == 1 and lifted[0].start == 0 and lifted[0].end == len(words)


def _condition_section(words: Sequence[str], kept: Sequence[bool], names: NameIndex) -> str | None:
    left = " ".join(word for word, keep in zip(words, kept, strict=True) if keep)
    return "usage" if left and names.is_condition(left) else None


def _without_beginning(query: SearchQuery, kept: Sequence[bool]) -> SearchQuery:
    """A frame at the end of a question ("... used for") is not the beginning of a longer word."""
    if kept and kept[-1]:
        return query
    return replace(query, parts=tuple(Word(part.text) if isinstance(part, Word) else part for part in query.parts))
