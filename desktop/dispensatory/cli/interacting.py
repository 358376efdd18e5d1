"""`dispensatory interactions`."""

from collections.abc import Iterator, Mapping
from typing import Any

from dispensatory.cli.arguments import Request
from dispensatory.cli.main import open_catalogue
from dispensatory.cli.output import print_json, wrapped
from dispensatory.clinical.regimen import check_regimen
from dispensatory.clinical.regimen_evidence import evidence
from dispensatory.clinical.regimen_library import library_of, source_words, substance_count
from dispensatory.clinical.regimen_lines import Line, Reader, line_of
from dispensatory.clinical.regimen_model import Duplicate, Library, OneSided, Pair, Regimen
from dispensatory.clinical.regimen_words import (
    ACTION_WORDS,
    ASIDE,
    CANNOT_BE_CHECKED,
    FROM_THE_TABLE,
    NOT_SAFE,
    counts,
    difference_words,
    of_words,
    one_side_words,
    via_words,
)
from dispensatory.clinical.statements import Statement
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.model import Monograph
from dispensatory.search.names import NameIndex
from dispensatory.terminology.classes import load_classes
from dispensatory.terminology.vocabulary import load_tables


def run_interactions(request: Request) -> int:
    """Print what the monographs of several medicines say about each other; 1 if no name is that of a medicine."""
    catalogue = open_catalogue(request)
    lines = _lines(request.options["names"], catalogue)
    slugs = list(dict.fromkeys(line.slug for line in lines if line.slug))
    library, monographs = library_of(catalogue, slugs, load_classes())
    regimen = check_regimen(((line.text, line.slug) for line in lines), library)
    if request.options["json"]:
        print_json(_as_json(regimen, monographs))
    else:
        print(wrapped("\n".join(_as_text(regimen, lines, library, monographs))))
    return 0 if slugs else 1


def _lines(given: list[str], catalogue: Catalogue) -> list[Line]:
    names = NameIndex(catalogue.entries, load_tables())
    reader = Reader(names, lambda slug: substance_count(catalogue.entry(slug)))
    return [Line(text, text) if text in catalogue else line_of(text, reader) for text in given]


def _as_json(regimen: Regimen, monographs: Mapping[str, Monograph]) -> dict[str, Any]:
    """`said_of_unknown` is there only where something is said of a name of `unknown`."""
    said = [
        {"name": found.name, **_statement_as_json(statement, monographs)}
        for found in regimen.mentions
        for statement in found.statements
    ]
    return {
        "medicines": [{"slug": taken.slug, "query": taken.query} for taken in regimen.medicines],
        "unknown": list(regimen.unknown),
        "pairs": [
            {
                "a": pair.one,
                "b": pair.other,
                **_statement_as_json(statement, monographs),
            }
            for pair in regimen.pairs
            for statement in pair.statements
        ],
        "nothing_recorded": [list(pair) for pair in regimen.nothing_recorded],
        "duplicates": [
            {"kind": found.kind, "slugs": list(found.slugs), "why": found.why} for found in regimen.duplicates
        ],
        **({"said_of_unknown": said} if said else {}),
    }


def _statement_as_json(statement: Statement, monographs: Mapping[str, Monograph]) -> dict[str, Any]:
    return {
        "action": statement.action.value,
        "effect": statement.interaction.effect,
        "management": statement.interaction.management,
        "said_by": statement.said_by,
        "via": statement.via,
        "source": source_words(statement, monographs),
    }


def _as_text(
    regimen: Regimen, lines: list[Line], library: Library, monographs: Mapping[str, Monograph]
) -> Iterator[str]:
    titles = library.titles
    if regimen.medicines:
        yield "Medicines: " + ", ".join(_named(taken.query, titles[taken.slug]) for taken in regimen.medicines)
    yield counts(regimen)
    for found in regimen.findings:
        if isinstance(found, Pair):
            yield from _pair_text(found, library, monographs)
        else:
            yield from _one_sided_text(found, library, monographs)
    if regimen.duplicates:
        yield "\nTogether:"
    for duplicate in regimen.duplicates:
        yield from _duplicate_text(duplicate, library, monographs)
    yield from _unrecorded_text(regimen, library, monographs)
    yield from _unknown_text(regimen, lines, library)
    yield "\nInformation from the monographs, not medical advice. Check before acting."


def _pair_text(pair: Pair, library: Library, monographs: Mapping[str, Monograph]) -> Iterator[str]:
    titles = library.titles
    yield f"\n{ACTION_WORDS[pair.action]}: {titles[pair.one]} and {titles[pair.other]}"
    if difference := difference_words(pair, library):
        yield f"- {difference}"
    for statement in pair.statements:
        via = via_words(statement, pair, library)
        yield _said(statement, f" ({via})" if via else "", library, monographs)


def _one_sided_text(found: OneSided, library: Library, monographs: Mapping[str, Monograph]) -> Iterator[str]:
    yield f"\n{ACTION_WORDS[found.action]}: {library.titles[found.slug]} and \u201c{found.name}\u201d"
    yield f"- {one_side_words(found, library)}"
    for statement in found.statements:
        yield _said(statement, f" {of_words(statement, library)}", library, monographs)


def _said(statement: Statement, via: str, library: Library, monographs: Mapping[str, Monograph]) -> str:
    said = f"{statement.interaction.effect} {statement.interaction.management}".strip()
    by = f"{ACTION_WORDS[statement.action]}, says {library.titles[statement.said_by]}{via}"
    return f"- {by}: {said} [{source_words(statement, monographs)}]"


def _duplicate_text(found: Duplicate, library: Library, monographs: Mapping[str, Monograph]) -> Iterator[str]:
    titles = library.titles
    yield f"- {', '.join(titles[slug] for slug in found.slugs)}: {found.why}"
    for told in evidence(found, library, monographs):
        words = f"\u201c{told.sentence}\u201d [{told.source}]" if told.sentence else FROM_THE_TABLE
        place = f" ({told.place})" if told.place else ""
        yield f"  - {titles[told.slug]}{place}: {words}"


def _unrecorded_text(regimen: Regimen, library: Library, monographs: Mapping[str, Monograph]) -> Iterator[str]:
    titles = library.titles
    asides = {(pair.one, pair.other): pair for pair in regimen.asides}
    if regimen.nothing_recorded:
        yield f"\n{NOT_SAFE}"
    for one, other in regimen.nothing_recorded:
        yield f"- {titles[one]} and {titles[other]}"
        if (one, other) in asides:
            yield f"  {ASIDE}"
            for statement in asides[one, other].statements:
                yield "  " + _said(statement, f" {of_words(statement, library)}", library, monographs)


def _unknown_text(regimen: Regimen, lines: list[Line], library: Library) -> Iterator[str]:
    if not regimen.unknown:
        return
    yield f"\n{CANNOT_BE_CHECKED}, not the name of one medicine here: {', '.join(regimen.unknown)}"
    for line in dict.fromkeys(line for line in lines if line.slug is None):
        if line.choices:
            named = ", ".join(f"{library.titles[slug]} [{slug}]" for slug in line.choices)
            yield f"- {line.text}: may be {named}. Give one of these names."


def _named(query: str, title: str) -> str:
    return title if query.casefold() == title.casefold() else f"{title} ({query})"
