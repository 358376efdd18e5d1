"""An effect that adds up is told with the sentence of each medicine's own monograph, or as coming from the table alone."""

from pathlib import Path

import pytest

from dispensatory.clinical.regimen import check_regimen
from dispensatory.clinical.regimen_evidence import Evidence, evidence
from dispensatory.clinical.regimen_model import Library
from dispensatory.clinical.statements import Statements
from dispensatory.monograph.model import Action, FrontMatter, Interaction, Monograph, Section, Source
from dispensatory.terminology.tables import MedicineClass

QT = "qt-prolonging-medicines"
CLASSES = (MedicineClass(QT, "QT medicines", members=("one", "two")),)


def monograph(
    slug: str,
    *sections: tuple[str, str],
    interactions: tuple[Interaction, ...] = (),
    boxed_warning: str | None = None,
) -> Monograph:
    front = FrontMatter(
        title=slug.capitalize(),
        interactions=interactions,
        boxed_warning=boxed_warning,
        sources=(Source(1, "Label", "FDA", "2020"), Source(2, "Thesaurus")),
        revised="2026-01-02",
    )
    made = tuple(Section(key, key.capitalize(), text, 1) for key, text in sections)
    return Monograph(slug, Path(f"{slug}.md"), front, made)


def told(first: Monograph, components: tuple[str, ...] = ()) -> Evidence:
    monographs = {"one": first, "two": monograph("two"), "part": monograph("part")}
    library = Library(
        Statements({}, CLASSES), {"one": "One", "two": "Two"}, {"one": components}, {"one": ("one",)}, CLASSES
    )
    regimen = check_regimen((("one", "one"), ("two", "two")), library)
    (found,) = [each for each in regimen.duplicates if each.kind == "additive"]
    mine, other = evidence(found, library, monographs)
    assert (other.slug, other.sentence) == ("two", "")
    return mine


def says(effect: str, *partners: str) -> Interaction:
    return Interaction(partners, Action.AVOID, effect, "Wait.", (2,))


def test_that_what_is_said_of_it_together_with_the_class_names_the_class_and_its_source() -> None:
    found = told(monograph("one", interactions=(says("Long QT too.", "x"), says("QT adds up.", "y", f"class:{QT}"))))
    place = "of it together with: QT medicines"
    assert found == Evidence("one", "one", "QT adds up.", place, "precautions", "Thesaurus, not dated")


def test_that_what_is_said_of_the_medicine_alone_comes_before_what_is_said_of_it_with_others() -> None:
    found = told(monograph("one", ("side-effects", "Long QT [1]."), interactions=(says("QT adds up.", f"class:{QT}"),)))
    assert (found.sentence, found.place, found.source) == ("Long QT [1].", "Side-effects", "Label, FDA, 2020")


def test_that_the_boxed_warning_is_quoted_by_the_sentence() -> None:
    found = told(monograph("one", boxed_warning="Deaths in the old. Torsades de pointes [1]. Liver injury."))
    assert found == Evidence(
        "one", "one", "Torsades de pointes [1].", "boxed warning", "precautions", "Label, FDA, 2020"
    )


def test_that_a_section_is_quoted_by_the_item_with_the_day_of_the_text_where_it_cites_nothing() -> None:
    text = "#### Long QT\n\n| Long QT | 2% |\n\n- **Faint:** long QT; stop. Then rest.\n- Other."
    found = told(monograph("one", ("side-effects", text)))
    assert (found.sentence, found.place, found.section) == ("Faint: long QT; stop.", "Side-effects", "side-effects")
    assert found.source == "One, revised 2026-01-02"


@pytest.mark.parametrize(
    "text",
    ["It does not lengthen QT.", "No torsades was seen.", "Without a long QT.", "Treats torsades.", "Quiet."],
)
def test_that_a_denial_is_not_quoted(text: str) -> None:
    assert told(monograph("one", ("side-effects", text))) == Evidence("one", "one")


def test_that_a_reason_not_to_give_it_is_not_quoted_as_an_effect() -> None:
    assert told(monograph("one", ("precautions", "- Long QT: contraindicated."))).sentence == ""


def test_that_what_is_said_of_it_with_another_partner_is_no_evidence() -> None:
    effect = "Ulcers, bleeding and a long QT add up."
    assert told(monograph("one", interactions=(says(effect, "ketorolac", "class:nsaids"),))) == Evidence("one", "one")


def test_that_a_combination_is_quoted_by_the_component_that_has_the_effect() -> None:
    classes = (MedicineClass(QT, "QT", members=("part", "two")),)
    monographs = {
        "one": monograph("one"),
        "part": monograph("part", ("side-effects", "Long QT.")),
        "two": monograph("two"),
    }
    library = Library(Statements({}, classes), {"one": "One", "two": "Two"}, {"one": ("part",)}, {}, classes)
    (found,) = check_regimen((("one", "one"), ("two", "two")), library).duplicates
    mine, _ = evidence(found, library, monographs)
    assert (mine.slug, mine.said_by, mine.sentence) == ("one", "part", "Long QT.")
