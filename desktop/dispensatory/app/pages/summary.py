"""What the header says of a medicine: names, class, forms, legal status, ATC codes, the warning."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dispensatory.monograph.model import FrontMatter


LONGEST_WARNING = 230
"""Signs of a boxed warning that the banner shows; a longer one is whole in Precautions."""

_MANY = 14


@dataclass(frozen=True, slots=True)
class Summary:
    """The lines of the header, each plain text and empty where the file says nothing. `more` is what `names` leaves out."""

    title: str
    about: str
    names: str
    more: tuple[str, ...]
    facts: str
    boxed_warning: str

    def short_warning(self, longest: int) -> str:
        """The boxed warning as the banner shows it, cut between words where it is longer than `longest` signs."""
        warning = self.boxed_warning
        return warning if len(warning) <= longest else warning[:longest].rsplit(" ", 1)[0] + " \u2026"


def summary_of(front: "FrontMatter", library: str = "") -> Summary:
    """The header of a monograph; `library` is named where it is not the bundled one."""
    names = _names(front)
    shown = names if len(names) <= _MANY + 2 else names[:_MANY]
    return Summary(
        title=front.title,
        about=_joined(_about(front, library)),
        names=", ".join(shown),
        more=names[len(shown) :],
        facts=_joined(_facts(front)),
        boxed_warning=" ".join((front.boxed_warning or "").split()),
    )


def _names(front: "FrontMatter") -> tuple[str, ...]:
    title = front.title.casefold()
    inn = (front.inn,) if front.inn else ()
    synonyms = (synonym.name for synonym in front.synonyms)
    brands = (brand.name for brand in front.brand_names)
    every = dict.fromkeys((*inn, *synonyms, *front.abbreviations, *brands))
    return tuple(name for name in every if name.casefold() != title)


def _about(front: "FrontMatter", library: str) -> list[str]:
    forms = dict.fromkeys(form.form for form in front.dosage_forms)
    routes = dict.fromkeys((*front.routes, *(form.route for form in front.dosage_forms if form.route)))
    status = dict.fromkeys(words for _, words in front.legal_status)
    return [
        ", ".join(front.pharmacological_class),
        ", ".join((*forms, *routes)),
        _shared(front) if len(status) > 1 else ", ".join(status),
        "ATC " + ", ".join(front.atc_codes) if front.atc_codes else "",
        f"Library: {library}" if library else "",
    ]


def _shared(front: "FrontMatter") -> str:
    return ", ".join(f"{country}: {words}" for country, words in front.legal_status)


def _facts(front: "FrontMatter") -> list[str]:
    return [
        f"Pregnancy: {front.pregnancy}" if front.pregnancy else "",
        f"Breast-feeding: {front.lactation}" if front.lactation else "",
        f"Half-life: {front.half_life}" if front.half_life else "",
    ]


def _joined(parts: list[str]) -> str:
    return " \u00b7 ".join(part for part in parts if part)
