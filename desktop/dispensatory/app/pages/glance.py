"""The front matter as a table: what the header had no room for."""

import html

from dispensatory.monograph.model import DosageForm, FrontMatter
from dispensatory.wording import tr


def at_a_glance(front: FrontMatter) -> str:
    """A table of forms, names and codes; empty where the file gives none."""
    rows = [(name, text) for name, text in _rows(front) if text]
    if not rows:
        return ""
    cells = "".join(f'<tr><td class="name">{name}</td><td>{text}</td></tr>' for name, text in rows)
    return f'<h4>{tr("At a glance")}</h4><table class="data" width="100%" cellspacing="0">{cells}</table>'


def _rows(front: FrontMatter) -> list[tuple[str, str]]:
    countries: dict[str, list[str]] = {}
    for brand in front.brand_names:
        countries.setdefault(brand.country or "", []).append(brand.name)
    synonyms = [f"{synonym.name} ({synonym.kind})" if synonym.kind else synonym.name for synonym in front.synonyms]
    return [
        (tr("International name"), _text(front.inn)),
        (tr("Other names"), _text(", ".join(synonyms))),
        (tr("Abbreviations"), _text(", ".join(front.abbreviations))),
        (tr("Brand names"), "<br>".join(_brands(country, names) for country, names in countries.items())),
        (tr("Also called"), _text(", ".join(front.lay_terms))),
        (tr("Class"), _text(", ".join(front.pharmacological_class))),
        (tr("Forms"), "<br>".join(_text(_form(form)) for form in front.dosage_forms)),
        (tr("Routes"), _text(", ".join(front.routes))),
        (tr("Legal status"), "<br>".join(_text(f"{country}: {words}") for country, words in front.legal_status)),
        ("ATC", _text(", ".join(front.atc_codes))),
        (tr("WHO essential medicine"), _text(front.who_eml)),
        (tr("Half-life"), _text(front.half_life)),
        (tr("Pregnancy"), _text(front.pregnancy)),
        (tr("Breast-feeding"), _text(front.lactation)),
    ]


def _brands(country: str, names: list[str]) -> str:
    text = ", ".join(names)
    return _text(f"{country}: {text}" if country else text)


def _form(form: DosageForm) -> str:
    strengths = ", ".join(form.strengths)
    name = f"{form.form}, {form.route}" if form.route else form.form
    return f"{name}: {strengths}" if strengths else name


def _text(text: str | None) -> str:
    return html.escape(text or "", quote=False)
