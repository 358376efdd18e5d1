"""`dispensatory interactions`."""

from collections.abc import Mapping
from typing import Any

from dispensatory.cli.arguments import Request
from dispensatory.cli.main import open_catalogue
from dispensatory.cli.output import print_json, wrapped
from dispensatory.clinical.regimen import Library, Pair, Regimen, check_regimen
from dispensatory.clinical.regimen_library import library_of, source_words
from dispensatory.monograph.model import Monograph
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
    given = [(name, names.only(name)) for name in request.options["names"]]
    slugs = list(dict.fromkeys(slug for _, slug in given if slug))
    library, monographs = library_of(catalogue, slugs, load_classes())
    regimen = check_regimen(given, library)
    if request.options["json"]:
        print_json(_as_json(regimen, monographs))
    else:
        print(wrapped(_as_text(regimen, library, monographs)))
    return 0


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
                "source": source_words(statement, monographs),
            }
            for pair in regimen.pairs
            for statement in pair.statements
        ],
        "nothing_recorded": [list(pair) for pair in regimen.nothing_recorded],
        "duplicates": [
            {"kind": found.kind, "slugs": list(found.slugs), "why": found.why} for found in regimen.duplicates
        ],
    }


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
        source = source_words(statement, monographs)
        parts.append(
            f"\n- {_WORDS[statement.action.value]}, says {library.titles[statement.said_by]}{by}: {said} [{source}]"
        )
    return "".join(parts)


def _class_words(via: str, library: Library) -> str:
    key = via.removeprefix("class:")
    return "class: " + next((group.title for group in library.classes if group.key == key), key)


def _named(query: str, title: str) -> str:
    return title if query.casefold() == title.casefold() else f"{title} ({query})"
