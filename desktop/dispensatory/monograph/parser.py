"""From the text of a file to a Monograph. Nothing is dropped, and no fault stops the reading."""

from dataclasses import replace
from pathlib import Path

from dispensatory.errors import MonographError
from dispensatory.monograph.disclaimer import is_disclaimer, split_disclaimer
from dispensatory.monograph.endless import bounded
from dispensatory.monograph.faqs import parse_faqs
from dispensatory.monograph.front_matter import SplitText, read_front_matter, split_front_matter
from dispensatory.monograph.headings import without_emphasis
from dispensatory.monograph.hidden import seen
from dispensatory.monograph.imported import is_imported
from dispensatory.monograph.lines import atx_heading
from dispensatory.monograph.model import Faq, FrontMatter, Monograph, Problem, Section, Severity
from dispensatory.monograph.outline import outline
from dispensatory.monograph.reading import decode, read_bytes
from dispensatory.terminology.sections import SectionKey

_LONGEST_TITLE = 300


def load_monograph(path: Path, slug: str) -> Monograph:
    """Read and parse the file at `path`; MonographError if it cannot be read at all."""
    return parse_bytes(read_bytes(path), path, slug)


def parse_bytes(content: bytes, path: Path, slug: str) -> Monograph:
    """Parse the bytes of a file; MonographError if they are no text, or have no end."""
    text, problems = decode(content, str(path))
    try:
        monograph = parse(text, path, slug)
    except Exception as error:  # whatever it is: one file must not keep the others from being read
        message = f"cannot be taken apart, through a fault of the program ({error!r}): report it, and take the file out"
        raise MonographError(path, None, message) from error
    return replace(monograph, problems=(*problems, *monograph.problems)) if problems else monograph


def parse(text: str, path: Path, slug: str) -> Monograph:
    """Parse the text of a file. `path` is only named in problems, never opened."""
    split = split_front_matter(text)
    front, problems = _front(split, str(path))
    if not front.title:
        front = replace(front, title=_first_title(split.body) or seen(path.stem))
        problems = (
            *problems,
            Problem(str(path), 1, Severity.ERROR, "title", "has no title: add `title:` to the front matter"),
        )
    sections, disclaimer = _without_disclaimer(outline(split.body, front.title, split.body_line))
    sections, too_long = bounded(sections, str(path))
    if is_imported(front):  # not ours to break up: told, but no error
        too_long = tuple(replace(problem, severity=Severity.WARNING) for problem in too_long)
    return Monograph(
        slug=slug,
        path=path,
        front=front,
        sections=sections,
        faqs=faqs_of(sections),
        disclaimer=disclaimer,
        problems=(*problems, *too_long),
    )


def faqs_of(sections: tuple[Section, ...]) -> tuple[Faq, ...]:
    """All questions and answers of the FAQs sections, in order."""
    return tuple(
        faq
        for section in sections
        if section.key == SectionKey.FAQS and not section.as_written
        for faq in parse_faqs(section.markdown, section.medicine).pairs
    )


def _first_title(body: str) -> str:
    """The first heading of level 1, unless it is longer than a title can be; "" where there is none."""
    headings = (atx_heading(line) for line in body.split("\n") if line.lstrip().startswith("#"))
    text = next((heading[1] for heading in headings if heading and heading[0] == 1 and heading[1]), "")
    return without_emphasis(text) if len(text) <= _LONGEST_TITLE else ""


def _front(split: SplitText, file: str) -> tuple[FrontMatter, tuple[Problem, ...]]:
    if split.yaml is None:
        message = "has no front matter: begin the file with `---`, `layout: minimal-medicine`, `title: ...`, `---`"
        return FrontMatter(title=""), (Problem(file, 1, Severity.ERROR, "front-matter", message),)
    front, problems = read_front_matter(split.yaml, file)
    if not split.closed:
        message = "front matter is not closed: put a line `---` after its last field"
        problems = (*problems, Problem(file, 1, Severity.ERROR, "front-matter", message))
    return front, problems


def _without_disclaimer(sections: tuple[Section, ...]) -> tuple[tuple[Section, ...], str | None]:
    """Take the disclaimer off: a section of that name, else the end of the last section."""
    if not sections:
        return sections, None
    last = sections[-1]
    if is_disclaimer(last.heading):
        return sections[:-1], last.markdown.strip()
    text, disclaimer = split_disclaimer(last.markdown)
    if disclaimer is None:
        return sections, None
    rest = (replace(last, markdown=text),) if text.strip() or last.key != "introduction" else ()
    return (*sections[:-1], *rest), disclaimer
