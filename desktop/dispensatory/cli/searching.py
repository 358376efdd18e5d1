"""`dispensatory search`."""

import sys
from collections.abc import Callable
from typing import Any

from dispensatory.cli.arguments import Request
from dispensatory.cli.main import open_catalogue
from dispensatory.cli.opening import open_engine
from dispensatory.cli.output import print_json, wrapped
from dispensatory.clinical.confusable_names import ConfusableNames
from dispensatory.errors import UsageError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.search.results import NameHit, SearchResults, SimilarHit, TextHit
from dispensatory.terminology.look_alikes import load_look_alikes
from dispensatory.terminology.sections import heading_of


def run_search(request: Request) -> int:
    """Search names and texts; with --batch one query a line from standard input."""
    options = request.options
    query = " ".join(options["query"])
    if options["batch"] == bool(query):
        raise UsageError(
            "search needs a QUERY, or --batch and queries on standard input (see dispensatory search --help)"
        )
    catalogue = open_catalogue(request)
    engine = open_engine(catalogue)
    shown = ConfusableNames(load_look_alikes()).shown
    queries = (line.rstrip("\r\n") for line in sys.stdin) if options["batch"] else iter([query])
    for asked in queries:
        results = engine.search(asked, options["limit"])
        if options["json"]:
            print_json(as_json(results, catalogue), one_line=options["batch"])
        else:
            print(wrapped(as_text(results, shown, catalogue)))
        if options["batch"]:
            sys.stdout.flush()
    return 0


def as_json(results: SearchResults, catalogue: Catalogue) -> dict[str, Any]:
    """The answer in the shape that scripts rely on."""

    def of(hit: NameHit | SimilarHit | TextHit) -> dict[str, Any]:
        return {"slug": hit.slug, "title": hit.title, "library": catalogue.entry(hit.slug).library}

    return {
        "query": results.query,
        "names": [{**of(hit), "matched": hit.matched, "kind": hit.kind} for hit in results.names],
        "similar": [{**of(hit), "matched": hit.matched} for hit in results.similar],
        "text": [
            {**of(hit), "section": hit.section, "snippet": hit.snippet, "score": round(hit.score, 4)}
            for hit in results.text
        ],
        "total": results.total,
        "sections": results.sections,
        "did_you_mean": results.did_you_mean,
        "elapsed_ms": round(results.elapsed_ms, 3),
    }


def as_text(results: SearchResults, shown: Callable[[str], str], catalogue: Catalogue) -> str:
    """The answer in three blocks, for reading. `shown` writes a name with tall letters where it is confused with others.

    A text that is not bundled is named with its library where there are several, one of several of a title with its slug.
    """

    def titled(hit: NameHit | SimilarHit | TextHit) -> str:
        apart = catalogue.told_apart_by(hit.slug)
        return shown(hit.title) + (f" [{apart}]" if apart else "")

    def named(hit: NameHit | SimilarHit, kind: str = "") -> str:
        return f"- {titled(hit)} ({hit.slug}): {shown(hit.matched)}{kind}"

    lines = [f"Search: {results.query}"]
    if results.names:
        lines += ["", "Names", *(named(hit, f", {hit.kind}") for hit in results.names)]
    if results.similar:
        lines += ["", "Similar names: check before opening"]
        lines += [named(hit) for hit in results.similar]
    if results.text:
        lines += ["", f"In the text: {results.total} medicines"]
        if results.missing:
            lines.append(f"No text holds all the words; these lack: {', '.join(results.missing)}")
        for hit in results.text:
            lines += [f"- {titled(hit)}, {heading_of(hit.section)}", f"    {hit.snippet}"]
    if not (results.names or results.similar or results.text):
        lines.append("Nothing found in the names and texts of the library.")
    if results.did_you_mean:
        lines += ["", f"Did you mean: {results.did_you_mean}"]
    return "\n".join(lines)
