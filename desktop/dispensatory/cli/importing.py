"""`dispensatory import`."""

import shlex
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dispensatory.cli.arguments import Request
from dispensatory.cli.output import ProgressBar, print_json, wrapped
from dispensatory.library.installed import imported_folder
from dispensatory.library.labels.importing import Report, import_labels
from dispensatory.library.labels.loinc import key_of, name_of
from dispensatory.paths import user_folders
from dispensatory.terminology.sections import heading_of

_MOST_NAMED = 20
"""Labels, and sections without a place, that are named one by one; the rest is counted, and --json has all of it."""


def run_import(request: Request) -> int:
    """Turn labels into monographs and print what became of each; 1 if anything was refused or nothing was there."""
    usual = imported_folder(user_folders().data)
    folder: Path = request.options["to"] or usual
    report = import_labels(request.options["files"], folder.absolute(), ProgressBar("Importing"))
    if request.options["json"]:
        print_json(_as_json(report))
    else:
        print(wrapped("\n".join(_as_text(report))))
        if report.imported and report.folder == usual.absolute():
            print(f"They are in the list of medicines from now on. Their files: {report.folder}")
        elif report.imported:
            print("To read them:")
            print(f"  dispensatory --library {shlex.quote(str(report.folder))}")
    return 1 if report.refused or not report.imported else 0


def _as_json(report: Report) -> dict[str, Any]:
    return {
        "imported": [
            {
                "file": each.file,
                "slug": each.slug,
                "title": each.title,
                "set_id": each.set_id,
                "date": each.date or None,
                "status": each.status.value,
            }
            for each in report.imported
        ],
        "refused": [{"file": each.file, "reason": each.reason} for each in report.refused],
        "unmapped": [{"file": each.file, "code": each.code, "title": each.title} for each in report.unmapped],
        "mapped": dict(sorted(report.mapped.items())),
        "not_read": dict(sorted(report.not_read.items())),
        "folder": str(report.folder),
    }


def _as_text(report: Report) -> Iterator[str]:
    counts = Counter(each.status.value for each in report.imported)
    said = [f"{count} {status}" for status, count in counts.items()]
    if report.refused:
        said.append(f"{len(report.refused)} refused")
    none = "none. No XML, JSON or zip file was found: give labels of DailyMed or openFDA, or a folder of them"
    yield f"Labels: {', '.join(said) or none}"
    for each in report.imported[:_MOST_NAMED]:
        yield f"- {each.status.value}: {each.title}, {each.date or 'not dated'} [{each.slug}]"
        if each.plain:
            yield f"  Very long, and shown without headings, lists and tables: {', '.join(each.plain)}"
    yield from _more(len(report.imported))
    for refused in report.refused:
        yield f"- refused: {refused.file} {refused.reason}"
    yield from _mapped(report)
    yield from _unmapped(report)
    if report.not_read:
        kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(report.not_read.items()))
        yield f"\nNot read, neither XML nor JSON nor zip: {kinds}"
    if report.imported:
        yield "\nThese texts are the publishers' own, imported without editing."


def _mapped(report: Report) -> Iterator[str]:
    if report.mapped:
        yield "\nSections of the labels by the section of the monograph"
    by_section: dict[str, list[str]] = {}
    for code, count in sorted(report.mapped.items()):
        if key := key_of(code):
            by_section.setdefault(heading_of(key), []).append(f"{name_of(code)} ({code}) {count}")
    for heading, found in by_section.items():
        yield f"- {heading}: {', '.join(found)}"


def _unmapped(report: Report) -> Iterator[str]:
    """The sections that have none of the seven to stand in, each kind once."""
    if not report.unmapped:
        return
    yield "\nIn a section of their own, under their own title"
    kinds = Counter((each.code, name_of(each.code) or each.title) for each in report.unmapped)
    for (code, name), count in kinds.most_common(_MOST_NAMED):
        yield f"- {name} ({code or 'no code'}) {count}"
    yield from _more(len(kinds))


def _more(number: int) -> Iterator[str]:
    if number > _MOST_NAMED:
        yield f"- and {number - _MOST_NAMED} more (--json names all)"
