"""`dispensatory check`."""

import sys
from dataclasses import asdict
from pathlib import Path

from dispensatory.cli.arguments import Request
from dispensatory.cli.main import open_catalogue
from dispensatory.cli.output import ProgressBar, print_json
from dispensatory.errors import UsageError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.checks import Known, check_file, check_titles
from dispensatory.monograph.library import Library, walk
from dispensatory.monograph.model import Problem, Severity
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
    for number, file in enumerate(sorted(files)):
        problems.extend(check_file(file, known))
        progress(number + 1, len(files))
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
