"""The front matter of an imported label: its names, its source, and what tells it apart from other labels."""

import re
from collections.abc import Iterator, Sequence
from hashlib import blake2b

from dispensatory.library.labels.label import HIGHLIGHTS, Label, Part
from dispensatory.library.labels.markup import collapsed, for_reading_and_showing, scalar
from dispensatory.library.labels.naming import in_small_letters, name_of_label
from dispensatory.monograph.imported import IMPORTED
from dispensatory.monograph.plain_text import plain_text

_NO_DATE = "not dated"
_MOST_NAMES = 60
_LONGEST_NAME = 250
_LONGEST_FORMS = 20_000
_LONGEST_WARNING = 4_800
"""Signs; a value of more than 5,000 is not read."""

_GOES_ON = " \u2026 (the whole warning stands in Precautions)"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_BULLET = re.compile(r"^\s*- ", re.MULTILINE)
_SCHEDULES = {"CI": "I", "CII": "II", "CIII": "III", "CIV": "IV", "CV": "V"}
_MADE = re.compile(r'made: "[0-9a-f]*"')


def front_matter(label: Label, title: str, boxed: Sequence[Part]) -> Iterator[str]:
    """The lines of the front matter. `boxed` are the boxed warnings of the label."""
    yield from ("---", "layout: minimal-medicine", f"title: {scalar(title)}", "sources:")
    kind = (label.kind or "drug label").lower().capitalize()
    version = f", version {label.version}" if label.version else ""
    source = f"{kind} of {name_of_label(label)}, set id {label.set_id or 'not given'}{version}"
    fields = {
        "title": source,
        "publisher": label.labeler or "not named",
        "date": label.date or _NO_DATE,
        "set_id": label.set_id,
        "identity": label.identity,
        "version": label.version,
        "format": label.format.value,
        "made": "",
    }
    yield f"  - {{id: 1, {', '.join(f'{key}: {scalar(value)}' for key, value in fields.items())}}}"
    yield f"review: {scalar(f'{IMPORTED}: a label as its publisher gives it out, in the version of {label.date or _NO_DATE}')}"
    if _DAY.fullmatch(label.date):
        yield f"revised: {scalar(label.date)}"
    brands = {brand.casefold() for brand in label.brands}
    others = (*label.generics, *(each.name for each in label.substances))
    synonyms = {each.casefold(): in_small_letters(each) for each in others if each.casefold() not in brands}
    yield from _listed("synonyms", list(synonyms.values()))
    if label.brands:
        yield f"brand_names: {{US: [{_names(label.brands)}]}}"
    yield from _listed("pharmacological_class", label.classes)
    yield from _listed("routes", [route.lower() for route in label.routes])
    yield from _forms(label)
    if status := _status(label):
        yield f"legal_status: {{US: {scalar(status)}}}"
    if boxed:
        yield f"boxed_warning: {scalar(_boxed_text(boxed))}"
    yield "---"


def _listed(field: str, values: Sequence[str]) -> Iterator[str]:
    if values:
        yield f"{field}: [{_names(values)}]"


def _names(values: Sequence[str]) -> str:
    """As many names as a field takes; all of them stand in the data of the label."""
    return ", ".join(scalar(value) for value in values[:_MOST_NAMES] if len(value) <= _LONGEST_NAME)


def _forms(label: Label) -> Iterator[str]:
    lines: list[str] = []
    for form in label.forms[:_MOST_NAMES]:
        route = ", ".join(form.routes)
        fields = [f"form: {scalar(form.form[:_LONGEST_NAME])}"]
        fields += [f"route: {scalar(route)}"] if 0 < len(route) <= _LONGEST_NAME else []
        fields += [f"strengths: [{_names(form.strengths)}]"] if form.strengths else []
        lines.append(f"  - {{{', '.join(fields)}}}")
    if lines and sum(map(len, lines)) <= _LONGEST_FORMS:
        yield from ("dosage_forms:", *lines)


def _status(label: Label) -> str:
    kind = label.kind.upper()
    said = "prescription only" if "PRESCRIPTION" in kind else "over the counter" if "OTC" in kind else ""
    if schedule := _SCHEDULES.get(label.schedule.upper()):
        return ", ".join(filter(None, (said, f"controlled (schedule {schedule})")))
    return said


def _boxed_text(boxed: Sequence[Part]) -> str:
    """All of the boxed warnings as plain text; the short form among the highlights only where there is no other.

    One that is too long for a field is cut there, which is said; it is whole in Precautions.
    """
    pieces = (collapsed(_BULLET.sub(" \u2022 ", text)) for part in boxed for text in _texts(part))
    text = for_reading_and_showing(" \u2013 ".join(filter(None, pieces)).replace(" \u2013 \u2022", " \u2022"))
    return text if len(text) <= _LONGEST_WARNING else text[:_LONGEST_WARNING].rsplit(" ", 1)[0] + _GOES_ON


def _texts(part: Part) -> Iterator[str]:
    yield part.title
    yield from (plain_text(each) for each in part.blocks)
    for each in part.parts:
        if each.title != HIGHLIGHTS or not part.blocks:
            yield from _texts(each)


def signed(text: str) -> str:
    """`text` with the digest of itself in its field `made`: it tells later whether the file was changed by hand."""
    bare = _MADE.sub('made: ""', text, count=1)
    digest = blake2b(bare.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return _MADE.sub(f'made: "{digest}"', bare, count=1)
