"""`dispensatory mention`."""

from collections.abc import Iterator, Mapping, Sequence
from textwrap import shorten
from typing import Any

from dispensatory.cli.arguments import Request
from dispensatory.cli.main import open_catalogue
from dispensatory.cli.output import ProgressBar, print_json, wrapped
from dispensatory.clinical.mentions import (
    ABOVE,
    NOT_PROOF,
    SPELLINGS,
    Mention,
    Mentions,
    cut,
    find_mentions,
    partner_names,
)
from dispensatory.clinical.unparsed import Unparsed
from dispensatory.errors import UsageError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.search.among import Choice, choose
from dispensatory.search.mentioning import Understanding
from dispensatory.search.names import NameIndex
from dispensatory.terminology.sections import heading_of
from dispensatory.terminology.tables import MedicineClass
from dispensatory.terminology.vocabulary import load_tables

_LONGEST_ABOVE = 100


def run_mention(request: Request) -> int:
    """Print which monographs speak of a word, with the sentences, and which do not."""
    word = " ".join(request.options["word"])
    catalogue = open_catalogue(request)
    tables = load_tables()
    names = NameIndex(catalogue.entries, tables)
    sought = Understanding(catalogue.entries, tables, names.names).sought(word)
    if sought is None:
        raise UsageError(f"there is no letter or number in {word!r} (see dispensatory mention --help)")
    choices = _choices(request.options["among"], names, catalogue, tables.classes)
    slugs = list(dict.fromkeys(slug for choice in choices for slug in choice.slugs))
    titles = {head.slug: catalogue.titled(head.slug) for head in catalogue.heads}
    known = {head.slug: head.title for head in catalogue.heads}, {group.key: group.title for group in tables.classes}
    progress = ProgressBar("Looking through the monographs")
    may_speak = Unparsed(catalogue, sought, *known).may_speak
    found = find_mentions(slugs, catalogue.load, sought, partner_names(*known), progress, may_speak)
    if request.options["json"]:
        print_json(_as_json(word, sought.looked_for, slugs, choices, found))
    else:
        spellings = "" if sought.is_exact else f"; {SPELLINGS}"
        lines = [f"Looked for: {', '.join(sought.looked_for)}{spellings}", *_among(choices), ""]
        print(wrapped("\n".join([*lines, *_as_text(found, len(slugs), choices, titles)])))
    return 0


def _choices(
    queries: Sequence[str], names: NameIndex, catalogue: Catalogue, classes: Sequence[MedicineClass]
) -> list[Choice]:
    """What each of `queries` stands for; without any, the whole library."""
    if not queries:
        return [Choice("", tuple(head.slug for head in catalogue.heads))]
    return [choose(query, names, catalogue, classes) for query in dict.fromkeys(queries)]


def _unknown(choices: Sequence[Choice]) -> list[str]:
    """What no medicine or class is called, and members of classes that the library does not have."""
    queries = [choice.query for choice in choices if not choice.slugs and not choice.missing]
    return list(dict.fromkeys([*queries, *(slug for choice in choices for slug in choice.missing)]))


def _as_json(
    word: str, looked_for: Sequence[str], slugs: Sequence[str], choices: Sequence[Choice], found: Mentions
) -> dict[str, Any]:
    queries = {slug: choice.query for choice in reversed(choices) for slug in choice.slugs}
    return {
        "word": word,
        "looked_for": list(looked_for),
        "medicines": [{"slug": slug, "query": queries[slug]} for slug in slugs],
        "unknown": _unknown(choices),
        "mentions": [
            {
                "slug": mention.slug,
                "section": mention.section,
                "under": list(mention.under),
                "sentence": mention.sentence,
                "below": list(mention.below),
                "matched": list(mention.matched),
                "source": mention.source,
            }
            for mention in found.mentions
        ],
        "not_mentioned": list(found.not_mentioned),
        "unreadable": [*found.unreadable, *found.faulty],
    }


def _among(choices: Sequence[Choice]) -> Iterator[str]:
    for choice in choices:
        if choice.slugs or choice.missing:
            query = choice.query or "the whole library"
            yield f"Among: {query} ({choice.words})" if choice.words else f"Among: {query}"


def _as_text(found: Mentions, total: int, choices: Sequence[Choice], titles: Mapping[str, str]) -> Iterator[str]:
    yield f"{len(found.by_medicine)} of {total} mention it." if total else "There is no medicine to look through."
    for slug, mentions in found.by_medicine.items():
        yield f"\n{titles[slug]}"
        section = ""
        for mention in mentions:
            heading = heading_of(mention.section) + (f" ({mention.medicine})" if mention.medicine else "")
            if heading != section:
                section = heading
                yield f"  {heading}"
            yield from _told(mention)
    for words, slugs in (
        (NOT_PROOF, found.not_mentioned),
        ("Cannot be checked, the file cannot be read", found.unreadable),
        ("Read in part only, the fields above the text have errors", found.faulty),
    ):
        if slugs:
            yield f"\n{words}: {', '.join(titles[slug] for slug in slugs)}"
    if unknown := _unknown(choices):
        yield f"\nCannot be checked, not in this library: {', '.join(unknown)}"
    yield "\nInformation from the monographs, not medical advice. Check before acting."


def _told(mention: Mention) -> Iterator[str]:
    above = [shorten(each, _LONGEST_ABOVE, placeholder=" \u2026") for each in mention.under]
    told = ABOVE.join([*above, mention.sentence])
    if not mention.below:
        yield f"  - {told} [{mention.source}]"
        return
    shown, left = cut(mention.below)
    yield f"  - {told}"
    yield from (f"    - {line}" for line in shown)
    if left:
        yield f"    - \u2026 and {left} more line{'' if left == 1 else 's'} under it"
    yield f"    [{mention.source}]"
