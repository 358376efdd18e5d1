"""Medicines of one list that are one substance, of one class, or whose effects add up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import combinations

from dispensatory.clinical.regimen_model import Duplicate, Library, Taken
from dispensatory.wording import mark, tr


@dataclass(frozen=True, slots=True)
class AddingUp:
    """An effect that adds up: the classes whose members have it, how that is said, and a pattern for what a text says of it."""

    key: str
    classes: tuple[str, ...]
    why: str
    words: str


ADDING_UP = (
    AddingUp("qt", ("qt-prolonging-medicines",), mark("each can prolong the QT interval"), r"\bQTc?\b|torsade"),
    AddingUp(
        "bleeding",
        ("anticoagulants", "antiplatelets", "nsaids", "ssris", "snris", "thrombolytics"),
        mark("each makes bleeding likelier"),
        r"bleed|ha?emorrhag",
    ),
    AddingUp(
        "sedation",
        ("sedatives",),
        mark("each can make drowsy and slow breathing"),
        r"drows|sedat|sleepi|somnolen|breathing|respiratory depression",
    ),
    AddingUp("serotonin", ("serotonergic-medicines",), mark("each raises serotonin"), r"serotonin"),
    AddingUp(
        "high-potassium",
        ("potassium-raising-medicines",),
        mark("each can raise potassium"),
        r"(high|rais\w+|rising|more|retain\w*) potassium|potassium (rises?|climbs?|retention|may rise)|hyperkal",
    ),
    AddingUp(
        "low-potassium",
        ("potassium-lowering-medicines",),
        mark("each can lower potassium"),
        r"(low\w*|los\w+|fall\w*|less|drop\w*) (of )?potassium|potassium (falls?|loss|drops?)|hypokal",
    ),
    AddingUp(
        "kidneys",
        ("nephrotoxic-medicines",),
        mark("each can harm the kidneys"),
        r"kidney (injury|damage|failure|harm)|nephrotox|nephritis",
    ),
    AddingUp(
        "acetylcholine",
        ("anticholinergics",),
        mark("each blocks acetylcholine"),
        r"anticholinergic|antimuscarinic|dry mouth|urin\w+ retention|blocks? acetylcholine|muscarin",
    ),
    AddingUp(
        "seizures",
        ("seizure-threshold-lowering-medicines",),
        mark("each lowers the threshold for seizures"),
        r"seizure|convuls|\bfits?\b",
    ),
    AddingUp(
        "blood-counts",
        ("myelosuppressive-medicines",),
        mark("each can lower blood counts"),
        r"marrow|neutrop|leukop|cytopeni|agranulocyt|low (white|platelet)|an(a)?emia|blood toxicity|white cells",
    ),
    AddingUp(
        "liver",
        ("hepatotoxic-medicines",),
        mark("each can harm the liver"),
        r"liver (injury|failure|damage|necrosis)|hepatotox|hepatitis|jaundice|transaminase",
    ),
    AddingUp(
        "hearing",
        ("ototoxic-medicines",),
        mark("each can harm the hearing"),
        r"hearing|deaf|ototox|tinnitus|ringing ears",
    ),
)
"""Effects that add up."""

NO_KINSHIP = frozenset(
    {
        *(key for effect in ADDING_UP if len(effect.classes) == 1 for key in effect.classes),
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
        "polyvalent-cations",
        "dopamine-antagonists",
    }
)
"""Groups for interactions: to be in one of them together does not make two medicines alike."""

_LARGEST_KIN = 14
"""Members up to which a class counts as one kind of medicine: "ACE inhibitors", and not "antibiotics"."""


def duplicates(taken: Sequence[Taken], library: Library) -> Iterator[Duplicate]:
    """What of the list is there twice or adds up: substances, then classes, then effects."""
    slugs = tuple(dict.fromkeys(medicine.slug for medicine in taken))
    yield from _given_again(taken, slugs, library)
    yield from _shared_substances(slugs, library)
    yield from _same_class(slugs, library)
    for effect in ADDING_UP:
        inside = tuple(slug for slug in slugs if any(library.belongs(slug, key) for key in effect.classes))
        if len(inside) > 1:
            yield Duplicate("additive", inside, tr(effect.why), effect.key)


def _given_again(taken: Sequence[Taken], slugs: Sequence[str], library: Library) -> Iterator[Duplicate]:
    for slug in slugs:
        queries = [medicine.query for medicine in taken if medicine.slug == slug]
        if len(queries) > 1:
            yield Duplicate("same-substance", (slug,), _one_medicine(queries, library.titles[slug]))


def _one_medicine(queries: Sequence[str], title: str) -> str:
    quoted = [f"\u201c{name}\u201d" for name in dict.fromkeys(queries)]
    if len(quoted) > 1:
        names = reduce(lambda one, other: tr("{one} and {other}", one=one, other=other), quoted)
        return tr("{names} are one medicine: {title}", names=names, title=title)
    if len(queries) == 2:
        return tr("{name}, given twice, is one medicine: {title}", name=quoted[0], title=title)
    return tr("{name}, given {times} times, is one medicine: {title}", name=quoted[0], times=len(queries), title=title)


def _shared_substances(slugs: Sequence[str], library: Library) -> Iterator[Duplicate]:
    for one, other in combinations(slugs, 2):
        for substance in _shared(one, other, library):
            single = any(len(library.substances.get(slug, ())) < 2 for slug in (one, other))
            name = substance[:1].upper() + substance[1:]
            why = (
                tr("{substance} is also a part of the other", substance=name)
                if single
                else tr("both contain {substance}", substance=substance)
            )
            yield Duplicate("same-substance", (one, other), why)


def _shared(one: str, other: str, library: Library) -> list[str]:
    there = {substance.casefold() for substance in library.substances.get(other, ())}
    return [substance for substance in library.substances.get(one, ()) if substance.casefold() in there]


def _same_class(slugs: Sequence[str], library: Library) -> Iterator[Duplicate]:
    """Medicines of one kind; of several such classes with the same medicines the smallest is named."""
    seen: set[tuple[str, ...]] = set()
    for group in sorted(library.classes, key=lambda group: len(group.members)):
        if group.key in NO_KINSHIP or len(group.members) > _LARGEST_KIN:
            continue
        kinds = {slug: kind for slug in slugs if (kind := _in_class(slug, group.members, library))}
        inside = tuple(kinds)
        if inside not in seen and len(frozenset().union(*kinds.values())) > 1 and len(inside) > 1:
            seen.add(inside)
            why = tr("all are of one class: {title}", title=group.title)
            yield Duplicate("same-class", inside, why, group.key)


def _in_class(slug: str, members: Sequence[str], library: Library) -> frozenset[str]:
    """What of a medicine is in a class: its components there, else itself."""
    parts = frozenset(library.components.get(slug, ())).intersection(members)
    return parts or frozenset({slug}.intersection(members))
