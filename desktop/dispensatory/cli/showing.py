"""`dispensatory show`."""

from typing import Any

from dispensatory.cli.arguments import Request
from dispensatory.cli.main import names_json, open_catalogue
from dispensatory.cli.output import print_json, wrapped
from dispensatory.clinical.confusable_names import ConfusableMedicines, ConfusableNames, grouped
from dispensatory.errors import NotFoundError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.library import BUNDLED
from dispensatory.monograph.model import Monograph, Section
from dispensatory.monograph.plain_text import inline_text, plain_text
from dispensatory.search.finding import find_medicine
from dispensatory.terminology.look_alikes import load_look_alikes
from dispensatory.terminology.sections import kebab_case


def run_show(request: Request) -> int:
    """Print a monograph or one section of it."""
    catalogue = open_catalogue(request)
    name, _, place = str(request.options["name"]).partition("#")
    monograph = catalogue.load(find_medicine(catalogue, name))
    wanted = request.options["section"] or place
    sections = _wanted(monograph, wanted) if wanted else monograph.sections
    if request.options["json"]:
        print_json(_as_json(monograph, sections, catalogue))
    else:
        print(wrapped(_as_text(monograph, sections, catalogue)))
    return 0


def _wanted(monograph: Monograph, key: str) -> tuple[Section, ...]:
    found = tuple(section for section in monograph.sections if section.key == kebab_case(key))
    if not found:
        there = ", ".join(dict.fromkeys(section.key for section in monograph.sections))
        raise NotFoundError(f"{monograph.title} has no section {key!r}: it has {there or 'none'}")
    return found


def _as_json(monograph: Monograph, sections: tuple[Section, ...], catalogue: Catalogue) -> dict[str, Any]:
    front, library = monograph.front, catalogue.library_of(monograph.path)
    return {
        "slug": monograph.slug,
        "title": monograph.title,
        "library": library.name if library else None,
        "edition": catalogue.cited(monograph.path) or None,
        "replaces_bundled": catalogue.replaces_bundled(monograph.path),
        "names": {**names_json(front), "abbreviations": list(front.abbreviations), "lay_terms": list(front.lay_terms)},
        "sections": [
            {
                "key": section.key,
                "heading": section.heading,
                "medicine": section.medicine,
                "text": plain_text(section.markdown),
            }
            for section in sections
        ],
        "faqs": [{"question": inline_text(faq.question), "answer": plain_text(faq.answer)} for faq in monograph.faqs],
        "disclaimer": plain_text(monograph.disclaimer) if monograph.disclaimer else None,
        "problems": [
            {"file": p.file, "line": p.line, "severity": p.severity, "code": p.code, "message": p.message}
            for p in monograph.problems
        ],
        "source": str(monograph.path),
    }


def _as_text(monograph: Monograph, sections: tuple[Section, ...], catalogue: Catalogue) -> str:
    front = monograph.front
    confusable = ConfusableNames(load_look_alikes())
    parts = [confusable.shown(monograph.title), "=" * len(monograph.title)]
    names = [*(s.name for s in front.synonyms), *dict.fromkeys(b.name for b in front.brand_names)]
    if names:
        parts.append("Also: " + ", ".join(names))
    for group in grouped(ConfusableMedicines(confusable, catalogue.entries).confused_with(monograph.slug)):
        found = (f"{name.shown} ({name.about})" if name.about else name.shown for name in group.names)
        parts.append(f"{group.heading}: {', '.join(found)}")
    if library := _library(monograph, catalogue):
        parts.append(f"Library: {library}")
    if front.boxed_warning:
        parts.append("BOXED WARNING: " + front.boxed_warning)
    for section in sections:
        heading = f"{section.heading} ({section.medicine})" if section.medicine else section.heading
        parts.extend(["", heading, "-" * len(heading), plain_text(section.markdown) or "(empty in this monograph)"])
    if front.sources:
        parts.extend(["", "Sources", "-------"])
        parts.extend(
            f"[{s.id}] {', '.join(part for part in (s.title, s.publisher, s.date) if part)}" for s in front.sources
        )
    if front.revised or front.review:
        parts.extend(
            [
                "",
                "; ".join(part for part in (f"Revised {front.revised}" if front.revised else "", front.review) if part),
            ]
        )
    parts.extend(
        ["", plain_text(monograph.disclaimer) if monograph.disclaimer else "(this monograph has no disclaimer)"]
    )
    return "\n".join(parts)


def _library(monograph: Monograph, catalogue: Catalogue) -> str:
    """The name of the library of a text that is not bundled."""
    library = catalogue.library_of(monograph.path)
    if library is None or library.name == BUNDLED:
        return ""
    return (
        f"{library.name}, in the place of the bundled text"
        if catalogue.replaces_bundled(monograph.path)
        else library.name
    )
