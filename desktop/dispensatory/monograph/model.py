"""What a monograph says, as plain frozen data."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class Severity(StrEnum):
    """How much a problem matters: an error keeps `check` from passing."""

    ERROR = "error"
    WARNING = "warning"


class Action(StrEnum):
    """What an interaction asks of whoever prescribes or gives the two medicines."""

    CONTRAINDICATED = "contraindicated"
    AVOID = "avoid"
    ADJUST = "adjust"
    MONITOR = "monitor"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a monograph file: where, what, and the remedy in the author's words."""

    file: str
    line: int | None
    severity: Severity
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Synonym:
    """Another name of the substance; `kind` says whose (USAN, BAN, JAN) where the file does."""

    name: str
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Brand:
    """A trade name, and the ISO code of the country where it is sold, if that is known."""

    name: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class DosageForm:
    """A dosage form with its route of administration and the strengths sold, each with its unit."""

    form: str
    route: str | None = None
    strengths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Interaction:
    """An interaction as the monograph states it; `partners` are slugs, `class:<name>` or `other:<words>`."""

    partners: tuple[str, ...]
    action: Action
    effect: str = ""
    management: str = ""
    sources: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A source of the text, by the number under which the text cites it."""

    id: int
    title: str
    publisher: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields above the text. Only `title` is always there; everything else is optional and additive."""

    title: str
    layout: str | None = None
    kind: str | None = None
    inn: str | None = None
    synonyms: tuple[Synonym, ...] = ()
    brand_names: tuple[Brand, ...] = ()
    abbreviations: tuple[str, ...] = ()
    lay_terms: tuple[str, ...] = ()
    atc_codes: tuple[str, ...] = ()
    pharmacological_class: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    dosage_forms: tuple[DosageForm, ...] = ()
    legal_status: tuple[tuple[str, str], ...] = ()
    who_eml: str | None = None
    boxed_warning: str | None = None
    pregnancy: str | None = None
    lactation: str | None = None
    half_life: str | None = None
    interactions: tuple[Interaction, ...] = ()
    sources: tuple[Source, ...] = ()
    revised: str | None = None
    review: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """One section in the order of the file. `medicine` is set only where a file treats several medicines.

    `line` is that of the heading, `text_line` that of the first line of `markdown` (0: not known, as in one put together).
    `as_written` says that the text is too long to be set, and is shown as it stands.
    """

    key: str
    heading: str
    markdown: str
    line: int
    medicine: str | None = None
    text_line: int = 0
    as_written: bool = False

    def lines(self) -> Iterator[tuple[int, str]]:
        """The lines of the text with their numbers in the file."""
        return enumerate(self.markdown.split("\n"), start=self.text_line or self.line)


@dataclass(frozen=True, slots=True)
class Faq:
    """A question and its answer, both Markdown."""

    question: str
    answer: str
    medicine: str | None = None


@dataclass(frozen=True, slots=True)
class Monograph:
    """One monograph, whole: nothing of the file's text is outside title, sections and disclaimer."""

    slug: str
    path: Path
    front: FrontMatter
    sections: tuple[Section, ...] = ()
    faqs: tuple[Faq, ...] = ()
    disclaimer: str | None = None
    problems: tuple[Problem, ...] = field(default=())

    @property
    def title(self) -> str:
        """The title as the file gives it."""
        return self.front.title
