"""A label as the Markdown of a monograph: every word of it, and what says where it is from."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from dispensatory.errors import ImportRefused
from dispensatory.library.labels.arranging import LABEL_DATA, Arrangement, arrange
from dispensatory.library.labels.label import HIGHLIGHTS, Label, Part
from dispensatory.library.labels.markup import (
    block,
    collapsed,
    escaped,
    for_reading_and_showing,
    heading,
    item,
    lists_apart,
    name,
    scalar,
    trimmed,
    without_answer_marks,
)
from dispensatory.monograph.faqs import parse_faqs
from dispensatory.monograph.imported import IMPORTED
from dispensatory.monograph.plain_text import plain_text
from dispensatory.monograph.reading import MAX_BYTES
from dispensatory.terminology.sections import HEADINGS, SectionKey

NOT_THERE = "No section of the label is marked as this one. What it says may stand in another section."
FROM_LABEL = "<i>Text of the label, imported without editing [1].</i>"
NO_DATE = "not dated"

_MOST_NAMES = 60
_LONGEST_TITLE = 160
_MOST_GENERICS = 3
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_BOLD_QUESTION = re.compile(r"<b>(?P<question>[^<>*]{2,300}\?)</b>")
_BULLET = re.compile(r"^\s*- ", re.MULTILINE)
_SCHEDULES = {"CI": "I", "CII": "II", "CIII": "III", "CIV": "IV", "CV": "V"}
_MADE = re.compile(r'made: "[0-9a-f]*"')


@dataclass(frozen=True, slots=True)
class Written:
    """The text of a monograph file, its title, and how the sections of the label were arranged."""

    title: str
    text: str
    arrangement: Arrangement


def write(label: Label) -> Written:
    """The monograph of a label; ImportRefused where it would be larger than the program opens."""
    title = title_of(label)
    made = arrange(label.parts, title)
    text = "\n".join([*_front(label, title, made), "", f"# {title}", "", *_body(label, made, title)])
    size = len(text.encode("utf-8"))
    if size > MAX_BYTES:
        message = f"makes a monograph of {size / 1024 / 1024:.1f} MB, and {MAX_BYTES // 1024 // 1024} MB can be opened"
        raise ImportRefused(f"{message}: import the sections that are needed from a file without the others")
    return Written(title, signed(text), made)


def signed(text: str) -> str:
    """`text` with the digest of itself in its field `made`: it tells later whether the file was changed by hand."""
    bare = _MADE.sub('made: ""', text, count=1)
    digest = blake2b(bare.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return _MADE.sub(f'made: "{digest}"', bare, count=1)


def name_of_label(label: Label) -> str:
    """The medicine as the label calls it: "Lipitor (atorvastatin calcium)"."""
    brand = next(iter(label.brands), "")
    names = label.generics or tuple(each.name for each in label.substances)
    generic = ", ".join(_in_small_letters(each) for each in names[:_MOST_GENERICS])
    generic += f" and {len(names) - _MOST_GENERICS} more" if len(names) > _MOST_GENERICS else ""
    if brand and generic and brand.casefold() != generic.casefold():
        return name(f"{brand} ({generic})")
    one = brand or generic or " ".join(label.fallback_name.split()[:8]) or "Medicine without a name"
    return name(one if any(sign.isupper() for sign in one) else one.capitalize())


def title_of(label: Label) -> str:
    """The title of the monograph, which says that it is a label, and whose."""
    labeler = name(label.labeler)
    title = f"{name_of_label(label)}, label of {labeler}" if labeler else f"{name_of_label(label)}, label"
    return title if len(title) <= _LONGEST_TITLE else title[:_LONGEST_TITLE].rsplit(" ", 1)[0] + " \u2026"


def _in_small_letters(text: str) -> str:
    return text.lower() if text.isupper() else text


def _front(label: Label, title: str, made: Arrangement) -> Iterator[str]:
    yield from ("---", "layout: minimal-medicine", f"title: {scalar(title)}", "sources:")
    kind = (label.kind or "drug label").lower().capitalize()
    version = f", version {label.version}" if label.version else ""
    source = f"{kind} of {name_of_label(label)}, set id {label.set_id or 'not given'}{version}"
    fields = {
        "title": source,
        "publisher": label.labeler or "not named",
        "date": label.date or NO_DATE,
        "set_id": label.set_id,
        "identity": label.identity,
        "version": label.version,
        "format": label.format.value,
        "made": "",
    }
    yield f"  - {{id: 1, {', '.join(f'{key}: {scalar(value)}' for key, value in fields.items())}}}"
    yield f"review: {scalar(f'{IMPORTED}: a label as its publisher gives it out, in the version of {label.date or NO_DATE}')}"
    if _DAY.fullmatch(label.date):
        yield f"revised: {scalar(label.date)}"
    brands = {brand.casefold() for brand in label.brands}
    others = (*label.generics, *(each.name for each in label.substances))
    synonyms = {each.casefold(): _in_small_letters(each) for each in others if each.casefold() not in brands}
    yield from _listed("synonyms", list(synonyms.values()))
    if label.brands:
        yield f"brand_names: {{US: [{', '.join(map(scalar, label.brands[:_MOST_NAMES]))}]}}"
    yield from _listed("pharmacological_class", label.classes)
    yield from _listed("routes", [route.lower() for route in label.routes])
    yield from _forms(label)
    if status := _status(label):
        yield f"legal_status: {{US: {scalar(status)}}}"
    if made.boxed:
        yield f"boxed_warning: {scalar(_boxed_text(made.boxed))}"
    yield "---"


def _listed(field: str, values: Sequence[str]) -> Iterator[str]:
    if values:
        yield f"{field}: [{', '.join(map(scalar, values[:_MOST_NAMES]))}]"


def _forms(label: Label) -> Iterator[str]:
    if label.forms:
        yield "dosage_forms:"
    for form in label.forms[:_MOST_NAMES]:
        route = f", route: {scalar(', '.join(form.routes))}" if form.routes else ""
        strengths = f", strengths: [{', '.join(map(scalar, form.strengths[:_MOST_NAMES]))}]" if form.strengths else ""
        yield f"  - {{form: {scalar(form.form)}{route}{strengths}}}"


def _status(label: Label) -> str:
    kind = label.kind.upper()
    said = "prescription only" if "PRESCRIPTION" in kind else "over the counter" if "OTC" in kind else ""
    if schedule := _SCHEDULES.get(label.schedule.upper()):
        return ", ".join(filter(None, (said, f"controlled (schedule {schedule})")))
    return said


def _boxed_text(boxed: Sequence[Part]) -> str:
    """All of the boxed warnings as plain text; the short form among the highlights only where there is no other."""
    pieces = (collapsed(_BULLET.sub(" \u2022 ", text)) for part in boxed for text in _texts(part))
    return for_reading_and_showing(" \u2013 ".join(filter(None, pieces)).replace(" \u2013 \u2022", " \u2022"))


def _texts(part: Part) -> Iterator[str]:
    yield part.title
    yield from (plain_text(each) for each in part.blocks)
    for each in part.parts:
        if each.title != HIGHLIGHTS or not part.blocks:
            yield from _texts(each)


def _body(label: Label, made: Arrangement, title: str) -> Iterator[str]:
    for key in SectionKey:
        blocks = [*_leading(key, label, made, title), *_blocks(made.seven[key], 4, title)]
        yield from _section(HEADINGS[key], _asked(blocks) if key is SectionKey.FAQS and blocks else blocks)
    for section in made.own.values():
        yield from _section(section.heading, [*_own_blocks(section.heading, section.parts, title)])
    data = [*_blocks(label.data, 4, title)]
    if made.headings:
        lines = "\n".join(map(item, made.headings))
        data += [heading(4, "Headings without text", title), lines]
    yield from _section(LABEL_DATA, data or [block("Nothing else is in the file.")])
    yield _disclaimer(label)


def _section(head: str, blocks: Sequence[str]) -> Iterator[str]:
    yield from (f"### {head}", "")
    if not blocks:
        yield from (NOT_THERE, "")
        return
    for each in lists_apart(blocks):
        yield from (each, "")
    if FROM_LABEL not in blocks:
        yield from (FROM_LABEL, "")


def _leading(key: SectionKey, label: Label, made: Arrangement, title: str) -> Iterator[str]:
    """What a section begins with beside the text of the label's sections."""
    if key is SectionKey.GENERIC_NAME:
        substances = (f"{each.name} (UNII {each.unii})" if each.unii else each.name for each in label.substances)
        named = "; ".join(substances) or "not told apart in the file"
        yield block(escaped(f"{name_of_label(label)}. Active ingredients: {named}."))
    if key is SectionKey.PRECAUTIONS and made.boxed:
        yield heading(4, "Boxed warning", title)
        yield from _blocks(made.boxed, 5, title)


def _blocks(parts: Sequence[Part], level: int, title: str) -> Iterator[str]:
    for part in parts:
        if part.title:
            yield heading(level, part.title, title)
        yield from part.blocks
        yield from _blocks(part.parts, level + 1 if part.title else level, title)


def _own_blocks(head: str, parts: Sequence[Part], title: str) -> Iterator[str]:
    """The text of a section of its own: its title is repeated where the heading of the section is not the same."""
    for part in parts:
        if part.title and collapsed(part.title) != head:
            yield block(f"<b>{escaped(part.title)}</b>")
        yield from part.blocks
        yield from _blocks(part.parts, 4, title)


def _asked(blocks: Sequence[str]) -> list[str]:
    """The blocks of the section of questions. A question without an answer is bold text, not a question."""
    lines = [without_answer_marks(_as_question(each)) for each in blocks]
    asks = [bool(parse_faqs(line).pairs) if "\n" not in line else False for line in lines]
    made = [FROM_LABEL]
    for number, line in enumerate(lines):
        answered = number + 1 < len(lines) and not asks[number + 1]
        made.append(line if not asks[number] or answered else _plain_question(line))
    return made


def _as_question(text: str) -> str:
    match = _BOLD_QUESTION.fullmatch(text)
    return f"**{match['question']}**" if match else text


def _plain_question(line: str) -> str:
    bare = line.strip("*# ")
    return f"<b>{bare}</b>"


def _disclaimer(label: Label) -> str:
    whose = trimmed(escaped(label.labeler)) or "its publisher"
    when = f", in the version of {label.date}" if label.date else ""
    return (
        f"**Disclaimer:** This is the label that {whose} gives out{when}. It was imported by a program and was neither "
        "edited nor checked by anyone. A newer version may be in force. It is information, not medical advice.\n"
    )
