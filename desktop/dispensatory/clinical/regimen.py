"""A list of medicines that one person takes: what their monographs say about each other, pair by pair.

Nothing is judged here: every statement is a monograph's own, pairs of which nothing is written are named as such, and so are
names that no monograph has.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from dispensatory.clinical.disagreements import Disagreement, disagreement
from dispensatory.clinical.statements import Statement, Statements
from dispensatory.terminology.tables import MedicineClass


@dataclass(frozen=True, slots=True)
class Taken:
    """A medicine of the list: its slug, and the name under which it was given."""

    slug: str
    query: str


@dataclass(frozen=True, slots=True)
class Pair:
    """What is said about two medicines, the most specific statement of each side first. Of a combination its components speak
    and are spoken of too.
    """

    one: str
    other: str
    statements: tuple[Statement, ...]
    disagreement: Disagreement | None = None


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Several medicines of the list that are one, belong together, or add up; `why` says it in words."""

    kind: str
    slugs: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Regimen:
    """The answer for a list."""

    medicines: tuple[Taken, ...]
    unknown: tuple[str, ...]
    pairs: tuple[Pair, ...]
    nothing_recorded: tuple[tuple[str, str], ...]
    duplicates: tuple[Duplicate, ...]


@dataclass(frozen=True, slots=True)
class Library:
    """What the monographs give: statements, titles and components by slug, and the classes."""

    statements: Statements
    titles: Mapping[str, str]
    components: Mapping[str, tuple[str, ...]]
    classes: Sequence[MedicineClass]


ADDING_UP = {
    "qt-prolonging-medicines": "each can prolong the QT interval",
    "sedatives": "each can make drowsy and slow breathing",
    "serotonergic-medicines": "each raises serotonin",
    "potassium-raising-medicines": "each can raise potassium",
    "nephrotoxic-medicines": "each can harm the kidneys",
    "anticholinergics": "each blocks acetylcholine",
    "seizure-threshold-lowering-medicines": "each lowers the threshold for seizures",
    "myelosuppressive-medicines": "each can lower blood counts",
}
"""Classes whose effects add up, and how that is said."""

BLEEDING = ("anticoagulants", "antiplatelets", "nsaids", "ssris", "snris", "thrombolytics")
"""Classes each of which makes bleeding likelier, by a way of its own."""

NO_KINSHIP = frozenset(
    {
        *ADDING_UP,
        "cyp1a2-inhibitors",
        "cyp2c19-inhibitors",
        "cyp2c9-inhibitors",
        "cyp2d6-inhibitors",
        "strong-cyp2d6-inhibitors",
        "cyp3a4-inducers",
        "moderate-cyp3a4-inhibitors",
        "strong-cyp3a4-inhibitors",
        "p-glycoprotein-inducers",
        "p-glycoprotein-inhibitors",
        "disulfiram-like-reaction-medicines",
        "enzyme-inducing-anticonvulsants",
        "hepatotoxic-medicines",
        "ototoxic-medicines",
        "potassium-lowering-medicines",
        "polyvalent-cations",
        "dopamine-antagonists",
    }
)
"""Groups for interactions: to be in one of them together does not make two medicines alike."""

_LARGEST_KIN = 14
"""Members up to which a class counts as one kind of medicine: "ACE inhibitors", and not "antibiotics"."""


def check_regimen(given: Iterable[tuple[str, str | None]], library: Library) -> Regimen:
    """The regimen of (name as given, slug or None) pairs, in their order."""
    asked = list(given)
    taken = tuple(Taken(slug, query) for query, slug in asked if slug is not None)
    slugs = tuple(dict.fromkeys(medicine.slug for medicine in taken))
    found = [_pair(one, other, library) for one, other in combinations(slugs, 2)]
    return Regimen(
        medicines=taken,
        unknown=tuple(query for query, slug in asked if slug is None),
        pairs=tuple(pair for pair in found if pair.statements),
        nothing_recorded=tuple((pair.one, pair.other) for pair in found if not pair.statements),
        duplicates=tuple(_duplicates(taken, slugs, library)),
    )


def _pair(one: str, other: str, library: Library) -> Pair:
    forth, back = _said(one, other, library), _said(other, one, library)
    first = [side[0] for side in (forth, back) if side]
    rest = [statement for side in (forth, back) for statement in side[1:]]
    return Pair(one, other, (*first, *rest), disagreement(forth, back))


def _said(by: str, about: str, library: Library) -> tuple[Statement, ...]:
    """What a medicine or its components say of another or of its components, each interaction once."""
    speakers = (by, *library.components.get(by, ()))
    subjects = (about, *library.components.get(about, ()))
    found: dict[int, Statement] = {}
    for speaker in speakers:
        for subject in subjects:
            if speaker != subject:
                for statement in library.statements.about(speaker, subject):
                    found.setdefault(id(statement.interaction), statement)
    return tuple(found.values())


def _duplicates(taken: Sequence[Taken], slugs: Sequence[str], library: Library) -> Iterator[Duplicate]:
    yield from _same_substance(taken, slugs, library)
    yield from _same_class(slugs, library)
    yield from _adding_up(slugs, library)


def _same_substance(taken: Sequence[Taken], slugs: Sequence[str], library: Library) -> Iterator[Duplicate]:
    for slug in slugs:
        names = list(dict.fromkeys(medicine.query for medicine in taken if medicine.slug == slug))
        times = sum(medicine.slug == slug for medicine in taken)
        if times > 1:
            quoted = " and ".join(f"\u201c{name}\u201d" for name in names)
            said = f"{quoted} are" if len(names) > 1 else f"{quoted}, given twice, is"
            yield Duplicate("same-substance", (slug,), f"{said} one medicine: {library.titles[slug]}")
    for one, other in combinations(slugs, 2):
        parts = {slug: {slug, *library.components.get(slug, ())} for slug in (one, other)}
        for shared in sorted(parts[one] & parts[other]):
            name = library.titles.get(shared, shared)
            why = f"both contain {name}" if shared not in (one, other) else f"{name} is also a part of the other"
            yield Duplicate("same-substance", (one, other), why)


def _same_class(slugs: Sequence[str], library: Library) -> Iterator[Duplicate]:
    """Medicines of one kind; of several such classes with the same medicines the smallest is named."""
    seen: set[tuple[str, ...]] = set()
    for group in sorted(library.classes, key=lambda group: len(group.members)):
        if group.key in NO_KINSHIP or len(group.members) > _LARGEST_KIN:
            continue
        inside = tuple(slug for slug in slugs if _belongs(slug, group, library))
        if len(inside) > 1 and inside not in seen and not _contains_another(inside, library):
            seen.add(inside)
            yield Duplicate("same-class", inside, f"all are of one class: {group.title}")


def _contains_another(slugs: Sequence[str], library: Library) -> bool:
    return any(part in slugs for slug in slugs for part in library.components.get(slug, ()))


def _adding_up(slugs: Sequence[str], library: Library) -> Iterator[Duplicate]:
    by_key = {group.key: group for group in library.classes}
    for key, words in ADDING_UP.items():
        if key in by_key:
            inside = tuple(slug for slug in slugs if _belongs(slug, by_key[key], library))
            if len(inside) > 1:
                yield Duplicate("additive", inside, words)
    bleeding = tuple(
        slug for slug in slugs if any(key in by_key and _belongs(slug, by_key[key], library) for key in BLEEDING)
    )
    if len(bleeding) > 1:
        yield Duplicate("additive", bleeding, "each makes bleeding likelier")


def _belongs(slug: str, group: MedicineClass, library: Library) -> bool:
    return slug in group.members or any(part in group.members for part in library.components.get(slug, ()))
