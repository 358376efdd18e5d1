"""The front matter as a table: what the header had no room for."""

import html

from dispensatory.monograph.model import DosageForm, FrontMatter


def at_a_glance(front: FrontMatter) -> str:
    """A table of forms, names and codes; empty where the file gives none."""
    rows = [(name, text) for name, text in _rows(front) if text]
    if not rows:
        return ""
    cells = "".join(f'<tr><td class="name">{name}</td><td>{text}</td></tr>' for name, text in rows)
    return f'<h4>At a glance</h4><table class="data" width="100%" cellspacing="0">{cells}</table>'


def _rows(front: FrontMatter) -> list[tuple[str, str]]:
    countries: dict[str, list[str]] = {}
    for brand in front.brand_names:
        countries.setdefault(brand.country or "", []).append(brand.name)
    synonyms = [f"{synonym.name} ({synonym.kind})" if synonym.kind else synonym.name for synonym in front.synonyms]
    return [
        ("International name", _text(front.inn)),
        ("Other names", _text(", ".join(synonyms))),
        ("Abbreviations", _text(", ".join(front.abbreviations))),
        ("Brand names", "<br>".join(_brands(country, names) for country, names in countries.items())),
        ("Also called", _text(", ".join(front.lay_terms))),
        ("Class", _text(", ".join(front.pharmacological_class))),
        ("Forms", "<br>".join(_text(_form(form)) for form in front.dosage_forms)),
        ("Routes", _text(", ".join(front.routes))),
        ("Legal status", "<br>".join(_text(f"{country}: {words}") for country, words in front.legal_status)),
        ("ATC", _text(", ".join(front.atc_codes))),
        ("WHO essential medicine", _text(front.who_eml)),
        ("Half-life", _text(front.half_life)),
        ("Pregnancy", _text(front.pregnancy)),
        ("Breast-feeding", _text(front.lactation)),
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
