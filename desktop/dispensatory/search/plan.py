"""A query in terms of the index: what the words of a query become when they have been analysed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dispensatory.search import query as asked
from dispensatory.search.analysis import Analyzer, Form
from dispensatory.search.folding import american_parts, fold
from dispensatory.search.schema import field_of

_PREFIX_FROM = 2


@dataclass(frozen=True, slots=True)
class Term:
    """Documents with this very term."""

    term: str


@dataclass(frozen=True, slots=True)
class Prefix:
    """Documents with a term that begins so, but for the terms in `without`, which are looked for beside it."""

    prefix: str
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Adjacent:
    """Documents in which the terms stand side by side."""

    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Own:
    """These very documents, in every field of them: a medicine's own monograph need not repeat its name."""

    documents: frozenset[int]


@dataclass(frozen=True, slots=True)
class All:
    """Documents that all parts match."""

    parts: tuple["Plan", ...]


@dataclass(frozen=True, slots=True)
class Any:
    """Documents that a part matches; their scores add up. Or, if the others are `lesser`, the first part counts in full and
    the others half, and only where the first does not match.
    """

    parts: tuple["Plan", ...]
    lesser: bool = False


@dataclass(frozen=True, slots=True)
class First:
    """Documents that the first of the parts matches that matches any."""

    parts: tuple["Plan", ...]


@dataclass(frozen=True, slots=True)
class In:
    """Documents in which one field alone matches `part`; `section` where that is a section of the monograph's own."""

    field: int
    part: "Plan"
    section: str | None = None


Plan = Term | Prefix | Adjacent | Own | All | Any | First | In


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a query asks for: its plan, the words that asked for it, and the documents that are all about it."""

    plan: Plan
    words: str
    own: frozenset[int] = frozenset()


def leaves(plan: Plan) -> Iterator[Term | Prefix | Adjacent]:
    """The terms, prefixes and phrases in `plan` that are to be found, in order."""
    if isinstance(plan, (Term, Prefix, Adjacent)):
        yield plan
    elif isinstance(plan, In):
        yield from leaves(plan.part)
    elif not isinstance(plan, Own):
        for part in plan.parts:
            yield from leaves(part)


class Planner:
    """Makes plans with the analyzer of one index."""

    def __init__(self, analyzer: Analyzer) -> None:
        self._analyzer = analyzer

    def parts(self, nodes: Sequence[asked.Node], kept: Sequence[bool]) -> tuple[tuple[Part, ...], tuple[Plan, ...]]:
        """What must be found and what must not, for the nodes of a query. Words that are not `kept` count in names of
        concepts ("shortness of breath") only.
        """
        found: list[Part] = []
        without: list[Plan] = []
        at = 0
        while at < len(nodes):
            node = nodes[at]
            concept, end = self._concept_at(nodes, kept, at)
            if concept is not None:
                found.append(concept)
                at = end
                continue
            at += 1
            if isinstance(node, asked.Without):
                without.extend(self._optional(node.part))
            elif kept[at - 1]:
                found.extend(Part(plan, _text(node)) for plan in self._optional(node))
        return tuple(found), tuple(without)

    def name(self, spellings: Sequence[str], documents: frozenset[int]) -> Plan:
        """Any of several names of a medicine, or its own `documents`."""
        plans = [plan for text in spellings for plan in self._words(text)]
        return _any((*dict.fromkeys(plans), Own(documents)))

    def _optional(self, node: asked.Node) -> tuple[Plan, ...]:
        plan = self._plan(node)
        return (plan,) if plan is not None else ()

    def _plan(self, node: asked.Node) -> Plan | None:
        if isinstance(node, asked.Word):
            return self._word(node)
        if isinstance(node, asked.Phrase):
            return self._phrase(node.text)
        if isinstance(node, asked.Within):
            part = self._plan(node.part)
            return None if part is None else within(node.section, part)
        if isinstance(node, asked.Without):
            return None
        plans = tuple(plan for part in node.parts for plan in self._optional(part))
        return _any(plans) if plans else None

    def _word(self, node: asked.Word) -> Plan | None:
        plans = [self._form(word.form) for word in self._analyzer.words(node.text)]
        if not plans:
            return None
        if node.prefix and len(plans) == 1:
            plans[0] = self._beginning(node.text, plans[0])
        return _all(tuple(plans))

    def _beginning(self, text: str, whole: Plan) -> Plan:
        """A word of which only the beginning may have been typed."""
        parts = american_parts(fold(text)).replace("'", "").split("-")
        if len(parts[-1]) < _PREFIX_FROM or not parts[-1].isalnum():
            return whole
        first = [self._form(word.form) for part in parts[:-1] for word in self._analyzer.words(part)]
        begun = Prefix(parts[-1], () if first else self._spelt_out(whole))
        return Any((whole, _all((*first, begun))), lesser=True)

    def _spelt_out(self, whole: Plan) -> tuple[str, ...]:
        """The terms of which every document is in `whole`."""
        terms = [leaf.term for leaf in leaves(whole) if isinstance(leaf, Term)]
        single = isinstance(whole, Term) or (isinstance(whole, First) and isinstance(whole.parts[0], Term))
        members = self._analyzer.members.get(terms[0], [(terms[0],)]) if single else []
        return tuple(member[0] for member in members if len(member) == 1)

    def _form(self, form: Form) -> Plan:
        concept = self._analyzer.concept(form.primary)
        if len(form.primary) == 1:
            return self._concept(concept) if concept else Term(form.primary[0])
        parts: Plan = _all(tuple(map(Term, form.primary)))
        joined = tuple(Term(term) for term, place in form.extra if place == 0)
        return _any((*((Term(concept),) if concept else ()), *joined, parts))

    def _concept(self, concept: str) -> Plan:
        """A thing by any of its names; where no text has one, the texts with the words of a longer name apart."""
        apart = [_all(tuple(map(Term, terms))) for terms in self._analyzer.members[concept] if len(terms) > 1]
        return First((Term(concept), *apart)) if apart else Term(concept)

    def _words(self, text: str) -> tuple[Plan, ...]:
        plans = tuple(self._form(word.form) for word in self._analyzer.words(text))
        return (_all(plans),) if plans else ()

    def _phrase(self, text: str) -> Plan | None:
        terms = self._analyzer.terms(text)
        if not terms:
            return None
        return Term(terms[0]) if len(terms) == 1 else Adjacent(terms)

    def _concept_at(self, nodes: Sequence[asked.Node], kept: Sequence[bool], at: int) -> tuple[Part | None, int]:
        """The longest run of two or more words from `at` on that names a concept, or else has those words apart."""
        for end in range(min(len(nodes), at + 5), at + 1, -1):
            words = [node.text for node in nodes[at:end] if isinstance(node, asked.Word)]
            if len(words) == end - at and any(kept[at:end]):
                each = [self._analyzer.terms(text) for text in words]
                terms = tuple(term for found in each for term in found)
                concept = self._analyzer.concept(terms) if terms else None
                if concept:
                    apart = tuple(Term(term) for place, found in enumerate(each) if kept[at + place] for term in found)
                    return Part(Any((Term(concept), _all(apart)), lesser=True), " ".join(words)), end
        return None, at


def within(section: str, plan: Plan) -> In:
    """`plan` in the section with this key."""
    field = field_of(section)
    return In(field, plan, section if field == field_of("other") else None)


def _all(plans: tuple[Plan, ...]) -> Plan:
    return plans[0] if len(plans) == 1 else All(plans)


def _any(plans: tuple[Plan, ...]) -> Plan:
    return plans[0] if len(plans) == 1 else Any(plans)


def _text(node: asked.Node) -> str:
    if isinstance(node, (asked.Word, asked.Phrase)):
        return node.text
    if isinstance(node, (asked.Within, asked.Without)):
        return _text(node.part)
    return " ".join(_text(part) for part in node.parts)
