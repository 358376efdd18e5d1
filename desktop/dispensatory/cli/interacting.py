"""`dispensatory interactions`."""

from collections.abc import Mapping
from typing import Any

from dispensatory.cli.arguments import Request
from dispensatory.cli.main import open_catalogue
from dispensatory.cli.output import print_json, wrapped
from dispensatory.clinical.regimen import Library, Pair, Regimen, check_regimen
from dispensatory.clinical.statements import Statement, Statements
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.model import Monograph
from dispensatory.search.folding import name_words
from dispensatory.search.names import NameIndex
from dispensatory.terminology.classes import load_classes
from dispensatory.terminology.vocabulary import load_tables

_WORDS = {
    "contraindicated": "Contraindicated",
    "avoid": "Avoid",
    "adjust": "Adjust the dose",
    "monitor": "Monitor",
    "info": "Know",
}


def run_interactions(request: Request) -> int:
    """Print what the monographs of several medicines say about each other."""
    catalogue = open_catalogue(request)
    names = NameIndex(catalogue.entries, load_tables())
    given = [(name, _meant(names, name)) for name in request.options["names"]]
    slugs = list(dict.fromkeys(slug for _, slug in given if slug))
    library, monographs = library_of(catalogue, slugs)
    regimen = check_regimen(given, library)
    if request.options["json"]:
        print_json(_as_json(regimen, monographs))
    else:
        print(wrapped(_as_text(regimen, library, monographs)))
    return 0


def _meant(names: NameIndex, name: str) -> str | None:
    """The one medicine that a name stands for; None if there is none or several."""
    slugs = tuple(dict.fromkeys(hit.slug for hit in names.exact(name)))
    return slugs[0] if len(slugs) == 1 else None


def library_of(catalogue: Catalogue, slugs: list[str]) -> tuple[Library, Mapping[str, Monograph]]:
    """What is needed to check `slugs`: their monographs and those of their components."""
    by_name = {"".join(name_words(entry.inn)): entry.slug for entry in catalogue.entries if entry.inn}
    components = {}
    for slug in slugs:
        parts = (catalogue.entry(slug).inn or "").split(" + ")
        found = [by_name.get("".join(name_words(part))) for part in parts] if len(parts) > 1 else []
        components[slug] = tuple(part for part in found if part and part != slug)
    every = dict.fromkeys([*slugs, *(part for parts in components.values() for part in parts)])
    monographs = {slug: catalogue.load(slug) for slug in every}
    classes = load_classes()
    statements = Statements({slug: monograph.front.interactions for slug, monograph in monographs.items()}, classes)
    titles = {head.slug: head.title for head in catalogue.heads}
    return Library(statements, titles, components, classes), monographs


def _as_json(regimen: Regimen, monographs: Mapping[str, Monograph]) -> dict[str, Any]:
    return {
        "medicines": [{"slug": taken.slug, "query": taken.query} for taken in regimen.medicines],
        "unknown": list(regimen.unknown),
        "pairs": [
            {
                "a": pair.one,
                "b": pair.other,
                "action": statement.action.value,
                "effect": statement.interaction.effect,
                "management": statement.interaction.management,
                "said_by": statement.said_by,
                "via": statement.via,
                "source": _source(statement, monographs),
            }
            for pair in regimen.pairs
            for statement in pair.statements
        ],
        "nothing_recorded": [list(pair) for pair in regimen.nothing_recorded],
        "duplicates": [
            {"kind": found.kind, "slugs": list(found.slugs), "why": found.why} for found in regimen.duplicates
        ],
    }


def _source(statement: Statement, monographs: Mapping[str, Monograph]) -> str:
    """The sources of a statement in words; where it names none, the monograph and its date."""
    front = monographs[statement.said_by].front
    cited = [source for source in front.sources if source.id in statement.interaction.sources]
    if cited:
        return "; ".join(", ".join(part for part in (s.title, s.publisher, s.date) if part) for s in cited)
    revised = f"revised {front.revised}" if front.revised else "not dated"
    return f"{front.title}, {revised}: no source given"


def _as_text(regimen: Regimen, library: Library, monographs: Mapping[str, Monograph]) -> str:
    titles = library.titles
    lines = ["Medicines: " + ", ".join(_named(taken.query, titles[taken.slug]) for taken in regimen.medicines)]
    if regimen.unknown:
        lines += ["", "Cannot be checked, not the name of one medicine here: " + ", ".join(regimen.unknown)]
    lines += [
        f"\n{titles[pair.one]} and {titles[pair.other]}" + _pair_text(pair, library, monographs)
        for pair in regimen.pairs
    ]
    if regimen.duplicates:
        lines += ["", "Together:"]
        lines += [f"- {', '.join(titles[slug] for slug in found.slugs)}: {found.why}" for found in regimen.duplicates]
    if regimen.nothing_recorded:
        lines += ["", "Nothing recorded here, which is not proof of safety:"]
        lines += [f"- {titles[one]} and {titles[other]}" for one, other in regimen.nothing_recorded]
    lines += ["", "Information from the monographs, not medical advice. Check before acting."]
    return "\n".join(lines)


def _pair_text(pair: Pair, library: Library, monographs: Mapping[str, Monograph]) -> str:
    parts = []
    if pair.disagreement:
        parts.append("\n- The two monographs disagree; both are shown.")
    for statement in pair.statements:
        by = f" ({_class_words(statement.via, library)})" if statement.breadth else ""
        said = f"{statement.interaction.effect} {statement.interaction.management}".strip()
        source = _source(statement, monographs)
        parts.append(
            f"\n- {_WORDS[statement.action.value]}, says {library.titles[statement.said_by]}{by}: {said} [{source}]"
        )
    return "".join(parts)


def _class_words(via: str, library: Library) -> str:
    key = via.removeprefix("class:")
    return "class: " + next((group.title for group in library.classes if group.key == key), key)


def _named(query: str, title: str) -> str:
    return title if query.casefold() == title.casefold() else f"{title} ({query})"
