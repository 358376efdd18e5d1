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
from dispensatory.search.results import NameHit, SearchResults, SimilarHit
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
    engine = open_engine(open_catalogue(request))
    shown = ConfusableNames(load_look_alikes()).shown
    queries = (line.rstrip("\r\n") for line in sys.stdin) if options["batch"] else iter([query])
    for asked in queries:
        results = engine.search(asked, options["limit"])
        if options["json"]:
            print_json(as_json(results), one_line=options["batch"])
        else:
            print(wrapped(as_text(results, shown)))
        if options["batch"]:
            sys.stdout.flush()
    return 0


def as_json(results: SearchResults) -> dict[str, Any]:
    """The answer in the shape that scripts rely on."""
    return {
        "query": results.query,
        "names": [{"slug": h.slug, "title": h.title, "matched": h.matched, "kind": h.kind} for h in results.names],
        "similar": [{"slug": h.slug, "title": h.title, "matched": h.matched} for h in results.similar],
        "text": [
            {"slug": h.slug, "title": h.title, "section": h.section, "snippet": h.snippet, "score": round(h.score, 4)}
            for h in results.text
        ],
        "total": results.total,
        "sections": results.sections,
        "did_you_mean": results.did_you_mean,
        "elapsed_ms": round(results.elapsed_ms, 3),
    }


def as_text(results: SearchResults, shown: Callable[[str], str]) -> str:
    """The answer in three blocks, for reading. `shown` writes a name with tall letters where it is confused with others."""
    lines = [f"Search: {results.query}"]
    if results.names:
        lines += ["", "Names", *(_named(hit, shown, f", {hit.kind}") for hit in results.names)]
    if results.similar:
        lines += ["", "Similar names: check before opening"]
        lines += [_named(hit, shown) for hit in results.similar]
    if results.text:
        lines += ["", f"In the text: {results.total} medicines"]
        if results.missing:
            lines.append(f"No text holds all the words; these lack: {', '.join(results.missing)}")
        for hit in results.text:
            lines += [f"- {shown(hit.title)}, {heading_of(hit.section)}", f"    {hit.snippet}"]
    if not (results.names or results.similar or results.text):
        lines.append("Nothing found in the names and texts of the library.")
    if results.did_you_mean:
        lines += ["", f"Did you mean: {results.did_you_mean}"]
    return "\n".join(lines)


def _named(hit: NameHit | SimilarHit, shown: Callable[[str], str], kind: str = "") -> str:
    return f"- {shown(hit.title)} ({hit.slug}): {shown(hit.matched)}{kind}"
