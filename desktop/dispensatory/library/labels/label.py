"""A label as it was read from a file, before it is a monograph."""

from dataclasses import dataclass, field
from enum import StrEnum

HIGHLIGHTS = "Highlights"
"""The title of the short form of a section, which stands at the beginning of a label on paper."""


class LabelFormat(StrEnum):
    """What kind of file a label was read from."""

    SPL = "SPL"
    OPENFDA = "openFDA"


@dataclass(frozen=True, slots=True)
class Part:
    """A section of a label. `blocks` is its own text as Markdown, block by block; `parts` is what is nested in it.

    `code` is its LOINC code, or the name of an openFDA field that has none; None where the file gives neither.
    """

    code: str | None
    title: str
    blocks: tuple[str, ...] = ()
    parts: tuple["Part", ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """A dosage form with its routes and strengths, each strength as it can be read ("10 mg", "5 mg/5 mL")."""

    form: str
    routes: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Substance:
    """An active ingredient and its FDA identifier (UNII), "" where the file gives none."""

    name: str
    unii: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """One label. `date` is the day from which it is effective, as 2026-11-24, or "" where the file gives none.

    `identity` tells the label apart from all others over its versions: its set id, else the id of the document, else a
    digest of its text. `data` is what the file says of the label and its products outside the sections.
    """

    format: LabelFormat
    identity: str
    set_id: str
    version: str
    date: str
    kind: str
    labeler: str
    brands: tuple[str, ...]
    generics: tuple[str, ...]
    substances: tuple[Substance, ...]
    classes: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    forms: tuple[Form, ...] = ()
    schedule: str = ""
    parts: tuple[Part, ...] = ()
    data: tuple[Part, ...] = field(default=())
    fallback_name: str = ""
