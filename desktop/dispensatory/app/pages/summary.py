"""What the header says of a medicine: names, class, forms, legal status, ATC codes, the warning."""

from typing import TYPE_CHECKING

from dispensatory.app.open_page import LookAlikeGroup, Summary
from dispensatory.monograph.imported import is_imported
from dispensatory.wording import tr

if TYPE_CHECKING:
    from dispensatory.monograph.model import FrontMatter


_MANY = 14


def summary_of(
    front: "FrontMatter", library: str = "", shown: str = "", look_alikes: tuple[LookAlikeGroup, ...] = ()
) -> Summary:
    """The header of a monograph; `library` is named where it is not the bundled one. For the rest see Summary."""
    names = _names(front)
    few = names if len(names) <= _MANY + 2 else names[:_MANY]
    return Summary(
        title=front.title,
        about=_joined(_about(front, library)),
        names=", ".join(few),
        more=names[len(few) :],
        facts=_joined(_facts(front)),
        boxed_warning=" ".join((front.boxed_warning or "").split()),
        shown=shown if shown != front.title else "",
        look_alikes=look_alikes,
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
        tr("Imported label, not edited") if is_imported(front) else "",
        ", ".join(front.pharmacological_class),
        ", ".join((*forms, *routes)),
        _shared(front) if len(status) > 1 else ", ".join(status),
        "ATC " + ", ".join(front.atc_codes) if front.atc_codes else "",
        tr("Library: {name}", name=library) if library else "",
    ]


def _shared(front: "FrontMatter") -> str:
    return ", ".join(f"{country}: {words}" for country, words in front.legal_status)


def _facts(front: "FrontMatter") -> list[str]:
    return [
        tr("Pregnancy: {words}", words=front.pregnancy) if front.pregnancy else "",
        tr("Breast-feeding: {words}", words=front.lactation) if front.lactation else "",
        tr("Half-life: {words}", words=front.half_life) if front.half_life else "",
    ]


def _joined(parts: list[str]) -> str:
    return " \u00b7 ".join(part for part in parts if part)
