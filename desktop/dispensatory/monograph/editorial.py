"""Editorial rules about a whole monograph: what its kind must hold, doses with units, texts that can be read."""

import re
from collections.abc import Iterator

from dispensatory.monograph.front_matter import split_front_matter
from dispensatory.monograph.kinds import FIELDS_OF_ALL, KINDS, MUST_SAY
from dispensatory.monograph.model import Monograph, Problem, Section, Severity
from dispensatory.monograph.notation import DOSE_WITHOUT_UNIT
from dispensatory.monograph.plain_text import plain_text, without_citations
from dispensatory.monograph.reading_ease import reading_ease
from dispensatory.terminology.sections import SectionKey

HARDEST = {SectionKey.USAGE.value: -30.0, SectionKey.FAQS.value: 55.0}
"""The lowest Flesch Reading Ease of a section; names of diseases, germs and medicines alone can bring Usage below 0."""

_FIELD = re.compile(r"^([a-z_]+)\s*:", re.MULTILINE)
_QUESTION_MARK = re.compile(r"^(?:Q|A):\s", re.MULTILINE)


def check_editorial(monograph: Monograph, text: str) -> Iterator[Problem]:
    """The problems of a monograph that says of what kind it is; a plain file of the layout has none of these."""
    kind = monograph.front.kind
    if kind is None:
        return
    file = str(monograph.path)
    if kind not in KINDS:
        yield Problem(file, 1, Severity.ERROR, "kind", f"kind is {kind!r}: use one of {', '.join(KINDS)}")
    given = set(_FIELD.findall(split_front_matter(text).yaml or ""))
    for field in FIELDS_OF_ALL:
        if field not in given:
            message = f"the field {field!r} is missing: write it, or null or [] where it does not apply"
            yield Problem(file, 1, Severity.ERROR, "field-missing", message)
    yield from _must_say(monograph, kind, file)
    for section in monograph.sections:
        if section.key == SectionKey.DOSAGE:
            yield from _doses(section, file)
        yield from _ease(section, file)


def _must_say(monograph: Monograph, kind: str, file: str) -> Iterator[Problem]:
    for rule in MUST_SAY:
        sections = [section for section in monograph.sections if section.key == rule.section]
        if kind in rule.kinds and sections and not any(rule.pattern.search(found.markdown) for found in sections):
            message = f"the section {sections[0].heading!r}: {rule.remedy}"
            yield Problem(file, sections[0].line, Severity.ERROR, rule.code, message)


def _doses(section: Section, file: str) -> Iterator[Problem]:
    for number, line in section.lines():
        if "|" not in line:
            for match in DOSE_WITHOUT_UNIT.pattern.finditer(plain_text(line)):
                message = f"{match[0]!r}: {DOSE_WITHOUT_UNIT.remedy}"
                yield Problem(file, number, DOSE_WITHOUT_UNIT.severity, DOSE_WITHOUT_UNIT.code, message)


def _ease(section: Section, file: str) -> Iterator[Problem]:
    hardest = HARDEST.get(section.key)
    if hardest is None:
        return
    ease = reading_ease(_QUESTION_MARK.sub("", without_citations(plain_text(section.markdown))))
    if ease is not None and ease < hardest:
        message = (
            f"the section {section.heading!r} is hard to read (Flesch {ease:.0f}, at least {hardest:.0f} wanted): "
            "shorter sentences, everyday words"
        )
        yield Problem(file, section.line, Severity.WARNING, "reading-ease", message)
