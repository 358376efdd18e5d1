"""The checker: does a monograph hold what the layout asks for, and is it written by the editorial rules?

Every rule has a code; `monographs/README.md` explains them to authors.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dispensatory.errors import MonographError
from dispensatory.monograph.editorial import check_editorial
from dispensatory.monograph.front_matter import split_front_matter
from dispensatory.monograph.imported import is_imported
from dispensatory.monograph.model import Monograph, Problem, Severity
from dispensatory.monograph.notation import check_line
from dispensatory.monograph.parser import parse_bytes
from dispensatory.monograph.reading import decode, read_bytes
from dispensatory.terminology.sections import HEADINGS, SEVEN, SectionKey, heading_of

LAYOUT = "minimal-medicine"
PREGNANCY = frozenset({"contraindicated", "avoid", "caution", "compatible", "no data"})

_ATC = re.compile(r"[A-DGHJLMNPRSV]\d{2}[A-Z]{2}\d{2}")
_CITATION = re.compile(r"\[(\d{1,3}(?:\s*,\s*\d{1,3})*)\](?!\()")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Known:
    """What interactions may name: slugs of medicines, and classes. Empty sets switch the look-up off."""

    slugs: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a file: the monograph, if it could be read, and its problems in the order of its lines."""

    monograph: Monograph | None
    problems: tuple[Problem, ...]


def check_file(path: Path, known: Known) -> Checked:
    """The monograph at `path` and all that is wrong with it by itself."""
    try:
        content = read_bytes(path)
        monograph = parse_bytes(content, path, path.stem)
        text, _ = decode(content, str(path))
    except MonographError as error:
        return Checked(None, (Problem(str(path), error.line, Severity.ERROR, "unreadable", error.message),))
    return Checked(monograph, check_monograph(monograph, text, known))


def check_monograph(monograph: Monograph, text: str, known: Known) -> tuple[Problem, ...]:
    """All problems of a parsed monograph; `text` is the file it was parsed from."""
    report = _Report(monograph, text)
    report.problems.extend(monograph.problems)
    report.problems.extend(check_editorial(monograph, text))
    for rule in _RULES:
        rule(report)
    _interactions(report, known)
    return tuple(sorted(report.problems, key=lambda problem: (problem.line or 0, problem.code, problem.message)))


class _Report:
    """The problems found so far, and ways to add one at the right line."""

    def __init__(self, monograph: Monograph, text: str) -> None:
        self.monograph = monograph
        self.split = split_front_matter(text)
        self.problems: list[Problem] = []

    def error(self, line: int | None, code: str, message: str) -> None:
        self.add(line, Severity.ERROR, code, message)

    def warn(self, line: int | None, code: str, message: str) -> None:
        self.add(line, Severity.WARNING, code, message)

    def add(self, line: int | None, severity: Severity, code: str, message: str) -> None:
        self.problems.append(Problem(str(self.monograph.path), line, severity, code, message))

    def field_line(self, field: str) -> int | None:
        """The line of a field of the front matter."""
        for number, line in enumerate((self.split.yaml or "").split("\n"), start=2):
            if line.startswith(f"{field}:"):
                return number
        return 1

    def body_lines(self) -> Iterator[tuple[int, str]]:
        """Number and text of each line below the front matter."""
        return enumerate(self.split.body.split("\n"), start=self.split.body_line)


def _layout(report: _Report) -> None:
    if report.monograph.front.layout != LAYOUT:
        report.warn(report.field_line("layout"), "layout", f"the layout is not {LAYOUT!r}: add `layout: {LAYOUT}`")


def _names(report: _Report) -> None:
    front = report.monograph.front
    named = {
        "synonyms": [synonym.name for synonym in front.synonyms],
        "brand_names": [brand.name for brand in front.brand_names],
        "abbreviations": list(front.abbreviations),
        "lay_terms": list(front.lay_terms),
    }
    for field, names in named.items():
        for name in names:
            if not any(sign.isalpha() for sign in name):
                message = f"{name!r} in `{field}` is no name: put quotes around a name that holds a comma"
                report.error(report.field_line(field), "name", message)


def _sections(report: _Report) -> None:
    sections = report.monograph.sections
    if any(section.medicine for section in sections):
        report.warn(sections[0].line, "several-medicines", "treats several medicines: better one file a medicine")
        return
    keys = [section.key for section in sections if section.key in SEVEN]
    for key, heading in HEADINGS.items():
        if key not in keys:
            report.error(None, "section-missing", f"has no section {heading!r}: add `### {heading}`")
    for twice, times in Counter(keys).items():
        if times > 1:
            report.error(
                _line_of(report, twice),
                "section-twice",
                f"has the section {heading_of(twice)!r} {times} times: join them",
            )
    if list(dict.fromkeys(keys)) != sorted(set(keys), key=SEVEN.index):
        report.warn(sections[0].line, "section-order", f"sections are out of order: use {', '.join(HEADINGS.values())}")
    for section in sections:
        if section.key not in SEVEN:
            report.warn(
                section.line,
                "section-own",
                f"{section.heading!r} is not one of the seven sections: use a sub-heading (####)",
            )
        elif not section.markdown.strip():
            report.error(
                section.line,
                "section-empty",
                f"the section {section.heading!r} is empty: write it or say why it does not apply",
            )


def _line_of(report: _Report, key: str) -> int | None:
    return next((section.line for section in report.monograph.sections if section.key == key), None)


def _faqs(report: _Report) -> None:
    line = _line_of(report, SectionKey.FAQS)
    if line and not report.monograph.faqs:
        report.warn(line, "faqs", "no question was recognized: write `**Q: ...?**`, a blank line, `A: ...`")
    for faq in report.monograph.faqs:
        if not faq.answer.strip():
            report.error(line, "faq-answer", f"the question {faq.question!r} has no answer")


def _disclaimer(report: _Report) -> None:
    if not report.monograph.disclaimer:
        report.error(None, "disclaimer", "has no disclaimer: end the file with `**Disclaimer:** ...`")


def _fields(report: _Report) -> None:
    front = report.monograph.front
    for code in front.atc_codes:
        if not _ATC.fullmatch(code):
            report.error(report.field_line("atc_codes"), "atc-code", f"{code!r} is not an ATC code of seven characters")
    for field, value in (("pregnancy", front.pregnancy), ("lactation", front.lactation)):
        if value is not None and value not in PREGNANCY:
            choices = ", ".join(sorted(PREGNANCY))
            report.error(report.field_line(field), "field-value", f"{field} is {value!r}: use one of {choices}")
    if front.revised is not None and not _DATE.fullmatch(front.revised):
        report.error(
            report.field_line("revised"), "field-value", f"revised is {front.revised!r}: write the date as 2026-11-24"
        )


def _citations(report: _Report) -> None:
    front = report.monograph.front
    listed = [source.id for source in front.sources]
    for number, times in Counter(listed).items():
        if times > 1:
            report.error(report.field_line("sources"), "source-twice", f"{times} sources have the number {number}")
    if not listed:
        return
    cited = list(_cited(report))
    for line, number in cited:
        if number not in listed:
            report.error(line, "source-missing", f"cites source [{number}], which is not listed")
    for number in sorted(set(listed) - {number for _, number in cited}):
        report.warn(report.field_line("sources"), "source-unused", f"source [{number}] is listed but not cited")


def _cited(report: _Report) -> Iterator[tuple[int | None, int]]:
    """Line and number of each citation, in the text and in the interactions."""
    for line_number, line in report.body_lines():
        for match in _CITATION.finditer(line):
            yield from ((line_number, int(number)) for number in match[1].split(","))
    for interaction in report.monograph.front.interactions:
        yield from ((report.field_line("interactions"), number) for number in interaction.sources)


def _boxed_warning(report: _Report) -> None:
    if not report.monograph.front.boxed_warning:
        return
    precautions = next(
        (section for section in report.monograph.sections if section.key == SectionKey.PRECAUTIONS), None
    )
    if precautions and "boxed warning" not in precautions.markdown[:400].casefold():
        message = "has a boxed warning in the front matter, but Precautions does not begin with it"
        report.error(precautions.line, "boxed-warning", message)


def _notation(report: _Report) -> None:
    imported = is_imported(report.monograph.front)  # not ours to correct: told, but no error
    for number, line in report.body_lines():
        for rule, words in check_line(line):
            message = f"{words!r}: {rule.remedy}"
            report.add(number, Severity.WARNING if imported else rule.severity, rule.code, message)


def _interactions(report: _Report, known: Known) -> None:
    line = report.field_line("interactions")
    for interaction in report.monograph.front.interactions:
        for partner in interaction.partners:
            kind, _, name = partner.rpartition(":")
            if kind == "other":
                continue
            if kind == "class" and known.classes and name not in known.classes:
                report.error(line, "unknown-class", f"{partner!r} is not a class of resources/classes.yaml")
            elif not kind and known.slugs and name not in known.slugs:
                report.warn(
                    line,
                    "unknown-medicine",
                    f"{partner!r} is no medicine of the library: use its slug, or `other:{partner}`",
                )
            elif kind not in ("", "class"):
                report.error(line, "unknown-partner", f"{partner!r}: use a slug, `class:<name>` or `other:<words>`")
        if not interaction.effect or not interaction.management:
            report.warn(
                line,
                "interaction-bare",
                f"the interaction with {', '.join(interaction.partners)} lacks its effect or management",
            )


_RULES: tuple[Callable[[_Report], None], ...] = (
    _layout,
    _names,
    _sections,
    _faqs,
    _disclaimer,
    _fields,
    _citations,
    _boxed_warning,
    _notation,
)


def check_titles(titles: Iterable[tuple[str, Path]]) -> Iterator[Problem]:
    """A warning for each file whose title another file has too."""
    by_title: dict[str, list[Path]] = {}
    for title, path in titles:
        by_title.setdefault(title.casefold(), []).append(path)
    for paths in by_title.values():
        for path in paths[1:]:
            message = f"has the same title as {paths[0]}: tell the two apart in the title"
            yield Problem(str(path), 1, Severity.WARNING, "title-twice", message)
