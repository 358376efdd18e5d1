"""`dispensatory check`."""

import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from dispensatory.cli.arguments import Request
from dispensatory.cli.main import open_catalogue
from dispensatory.cli.output import ProgressBar, print_json
from dispensatory.clinical.disagreements import Disagreement, disagreements
from dispensatory.clinical.statements import Statements
from dispensatory.errors import DispensatoryError, UsageError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.checks import Known, check_file, check_titles
from dispensatory.monograph.library import Library, walk
from dispensatory.monograph.model import Monograph, Problem, Severity
from dispensatory.monograph.repetition import Repetition
from dispensatory.terminology.classes import load_classes


def run_check(request: Request) -> int:
    """Check files, folders or the libraries in use; 1 if there is an error."""
    catalogue = open_catalogue(request)
    known = _known(catalogue)
    paths: list[Path] = request.options["paths"]
    files, problems = _files(paths) if paths else ([entry.path for entry in catalogue.entries], [])
    if not paths:
        problems.extend(_unlisted(catalogue, files))
        problems.extend(check_titles((entry.title, entry.path) for entry in catalogue.entries))
    progress = ProgressBar("Checking")
    repetition, monographs = Repetition(_classes_by_slug()), {}
    for number, file in enumerate(sorted(files)):
        checked = check_file(file, known)
        problems.extend(checked.problems)
        if checked.monograph:
            repetition.add(checked.monograph)
            monographs[checked.monograph.slug] = checked.monograph
        progress(number + 1, len(files))
    problems.extend(repetition.problems())
    problems.extend(check_pairs(monographs, catalogue))
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    if request.options["json"]:
        print_json([asdict(problem) for problem in problems])
    else:
        for problem in problems:
            place = f"{problem.file}:{problem.line}" if problem.line else problem.file
            print(f"{place}: {problem.severity}: {problem.message} [{problem.code}]")
        files_word = "file" if len(files) == 1 else "files"
        print(f"{len(files)} {files_word}, {errors} errors, {len(problems) - errors} warnings", file=sys.stderr)
    return 1 if errors else 0


def _unlisted(catalogue: Catalogue, files: list[Path]) -> list[Problem]:
    """The problems of files and folders that could not even be listed: broken links, folders without permission."""
    listed = {str(file) for file in files}
    return [problem for problem in catalogue.problems if problem.file not in listed]


def check_pairs(monographs: Mapping[str, Monograph], catalogue: Catalogue) -> Iterator[Problem]:
    """An error for each pair that the two monographs tell differently; partners are looked up in the library."""
    named = {
        partner
        for monograph in monographs.values()
        for interaction in monograph.front.interactions
        for partner in interaction.partners
    }
    every = dict(monographs)
    for slug in sorted(named - monographs.keys()):
        if slug in catalogue:
            with suppress(DispensatoryError):  # a partner that cannot be read is reported when it is checked itself
                every[slug] = catalogue.load(slug)
    statements = Statements({slug: monograph.front.interactions for slug, monograph in every.items()}, ())
    for found in disagreements(statements, sorted(monographs)):
        yield Problem(str(every[found.one.said_by].path), 1, Severity.ERROR, "interaction-contradicted", _told(found))


def _told(found: Disagreement) -> str:
    one, other = found.one, found.other
    return (
        f"says {one.action.value!r} of {one.about}, which itself says {other.action.value!r} of {other.about}: "
        "both monographs must tell the same story"
    )


def _classes_by_slug() -> dict[str, frozenset[str]]:
    keys: defaultdict[str, set[str]] = defaultdict(set)
    for group in load_classes():
        for slug in group.members:
            keys[slug].add(group.key)
    return {slug: frozenset(found) for slug, found in keys.items()}


def _known(catalogue: Catalogue) -> Known:
    classes = load_classes()
    slugs = {head.slug for head in catalogue.heads}.union(*(group.members for group in classes))
    return Known(frozenset(slugs), frozenset(group.key for group in classes))


def _files(paths: list[Path]) -> tuple[list[Path], list[Problem]]:
    files: list[Path] = []
    problems: list[Problem] = []
    for path in paths:
        if path.is_dir():
            stamps, unreadable = walk((Library(path.name, path),))
            files.extend(path / stamp.relative for stamp in stamps)
            problems.extend(unreadable)
        elif path.exists():
            files.append(path)
        else:
            raise UsageError(f"{path}: there is no such file or folder")
    return list(dict.fromkeys(files)), problems
