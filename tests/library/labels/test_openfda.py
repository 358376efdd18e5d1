"""openFDA labels as monographs: fields, nested texts, tables, names, and all their words."""

import html
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dispensatory.errors import ImportRefused
from dispensatory.library.labels.flat_text import paragraphs
from dispensatory.library.labels.loinc import SECTIONS, codes_of_fields, key_of
from dispensatory.library.labels.narrative import Narrative
from dispensatory.library.labels.openfda import label_of, read_openfda
from dispensatory.library.labels.writing import write
from dispensatory.library.labels.xml_tree import parse_html
from dispensatory.monograph.html import render
from dispensatory.monograph.model import Brand, Monograph, Source
from dispensatory.monograph.parser import parse
from dispensatory.terminology.sections import SectionKey

FILE = Path(__file__).parents[2] / "data" / "labels" / "openfda.json"


def monographs_of(content: bytes) -> list[Monograph]:
    records, meta = read_openfda(content)
    return [parse(write(label_of(record, meta)).text, Path("made.md"), "made") for record in records]


def monograph_of(**fields: Any) -> Monograph:
    return monographs_of(json.dumps({"results": [fields]}).encode())[0]


def section(monograph: Monograph, key: str) -> str:
    return next(each.markdown for each in monograph.sections if each.key == key)


@pytest.fixture(scope="module")
def sampalin() -> Monograph:
    return monographs_of(FILE.read_bytes())[0]


def test_that_names_class_source_and_date_are_those_of_the_record(sampalin: Monograph) -> None:
    front = sampalin.front
    assert front.title == "Sampalin (sampalol hydrochloride), label of Sample Laboratories LLC"
    assert front.brand_names == (Brand("Sampalin", "US"),)
    assert front.pharmacological_class == ("Sample Blocker",)
    assert front.routes == ("oral",)
    assert front.legal_status == (("US", "prescription only"),)
    title = (
        "Human prescription drug label of Sampalin (sampalol hydrochloride), "
        "set id 0f0f0f0f-0000-4000-8000-000000000002, version 3"
    )
    assert front.sources == (Source(1, title, "Sample Laboratories LLC", "2023-09-01"),)
    assert front.interactions == ()


def test_that_a_label_without_names_is_called_by_its_product_data() -> None:
    other = monographs_of(FILE.read_bytes())[1]
    assert other.front.title == "Otcamol, label"
    assert "Active ingredients: not told apart in the file." in section(other, "generic-name")
    assert (
        monograph_of(purpose=["x"], spl_product_data_elements=["Lip ator calc ATOR CALC WATER"]).title
        == "Lip ator calc, label"
    )
    assert monograph_of(purpose=["x"]).title == "Medicine without a name, label"


def test_that_several_identifiers_are_not_given_to_substances_by_guess() -> None:
    about = {"substance_name": ["A ACID", "B BASE"], "unii": ["U1", "U2"], "generic_name": ["a acid and b base"]}
    text = section(monograph_of(purpose=["x"], openfda=about), "generic-name")
    assert "Active ingredients: A ACID; B BASE." in text
    assert "U1" not in text


def test_that_a_text_that_stands_in_another_is_said_once_under_its_heading(sampalin: Monograph) -> None:
    text = section(sampalin, "precautions")
    assert (
        "#### Use in specific populations\n\n8 USE IN SPECIFIC POPULATIONS\n\n"
        "##### Pregnancy\n\n8.1 Pregnancy Risk Summary No data in people who take Sampalin.\n\n"
        "##### Pediatric use\n\n8.4 Pediatric Use Not studied below 6 years.\n\n"
        "##### Use in specific populations (continued)\n\n8.6 Renal Impairment Halve the dose."
    ) in text
    assert text.count("No data in people") == 1


def test_that_a_text_of_another_section_or_found_twice_is_not_cut_out() -> None:
    patients = "Tell patients to drink much water."
    warned = "Stop it if a rash appears on the skin."
    monograph = monograph_of(
        precautions=[f"Mind this. {patients} {warned} And again: {warned}"],
        information_for_patients=[patients],
        stop_use=[warned],
    )
    assert patients in section(monograph, "faqs")
    assert section(monograph, "precautions").startswith(
        f"#### Precautions\n\nMind this. {patients} {warned} And again: {warned}"
    )
    assert "#### Stop use\n\n" + warned in section(monograph, "precautions")


def test_that_tables_are_tables_after_the_text_and_each_is_there_once(sampalin: Monograph) -> None:
    table = "| Weight | Dose |\n| --- | --- |\n| <40 kg | 5 mg<br>once daily |\n| \u226540 kg | <b>10 mg</b> |"
    text = section(sampalin, "dosage")
    assert f"##### Tables of this section\n\n<b>Table 1. Dose by weight</b>\n\n{table}" in text
    one = "<table><tr><td>a</td><td>b</td></tr></table>"
    both = monograph_of(warnings=["W"], warnings_table=[one], precautions=["P"], precautions_table=[one])
    assert section(both, "precautions").count("| a | b |") == 1
    alone = monograph_of(purpose=["x"], warnings_table=[one])
    assert "#### Warnings\n\n##### Tables of this section" in section(alone, "precautions")


def test_that_subsections_and_bullets_begin_paragraphs() -> None:
    text = "2 DOSAGE 2.1 Adults Take 2.5 mg (see 2.2 Children). See Table 2.2 Foo. 2.2 Children Half. \u2022 one \u2022 two 2.4 No"
    assert paragraphs(text) == (
        "2 DOSAGE",
        "2.1 Adults Take 2.5 mg (see 2.2 Children). See Table 2.2 Foo.",
        "2.2 Children Half.",
        "\u2022 one",
        "\u2022 two 2.4 No",
    )
    assert paragraphs("Uses 2.1 Adults") == ("Uses 2.1 Adults",)


def test_that_fields_have_the_codes_of_their_sections() -> None:
    fields = codes_of_fields()
    for field, code in {
        "boxed_warning": "34066-1",
        "warnings_and_cautions": "43685-7",
        "warnings_and_precautions": "43685-7",
        "drug_and_or_laboratory_test_interactions": "34074-5",
        "ask_doctor_or_pharmacist": "50568-5",
        "carcinogenesis_and_mutagenesis_and_impairment_of_fertility": "34083-6",
        "spl_unclassified_section": "42229-5",
        "package_label_principal_display_panel": "51945-4",
        "spl_medguide": "42231-1",
    }.items():
        assert fields[field] == code


def test_that_the_table_of_codes_is_sound() -> None:
    assert all(re.fullmatch(r"\d{5}-\d", code) for code in SECTIONS)
    for code in SECTIONS:  # the last figure of a LOINC code checks the others (mod 10, Luhn)
        digits = [int(digit) for digit in reversed(code[:5])]
        doubled = sum(sum(divmod(2 * digit, 10)) if place % 2 == 0 else digit for place, digit in enumerate(digits))
        assert (10 - doubled % 10) % 10 == int(code[-1]), code
    assert key_of("34073-7") is SectionKey.PRECAUTIONS
    assert key_of("34068-7") is SectionKey.DOSAGE
    assert key_of("34084-4") is SectionKey.SIDE_EFFECTS
    assert key_of("34092-7") is key_of("99999-9") is key_of(None) is None


def test_that_an_unknown_field_and_every_value_is_told(sampalin: Monograph) -> None:
    assert "A field that no table knows keeps its words." in section(sampalin, "invented-new-field")
    data = section(sampalin, "label-data")
    assert "- openfda product ndc: 0000-2020" in data
    assert "- openfda is original packager: true" in data
    assert "- disclaimer: Do not rely on made-up data." in data
    assert "last updated" not in data  # of the answer, not of the label: each download would be another text
    odd = section(monograph_of(purpose=["x"], extra={"a": [1, {"b": "deep words"}]}, note="short"), "label-data")
    assert "- extra a: 1" in odd
    assert "- extra a b: deep words" in odd
    assert "- note: short" in odd


PIECES = st.lists(
    st.sampled_from(
        "2 2.1 2.2 Dose \u2022 * _x_ <5 [1] (a) 1. - # | A: word. Take 10 mg < & &amp; ` [see](b) \\".split()
    ),
    min_size=1,
    max_size=25,
).map(" ".join)


@given(
    st.dictionaries(st.sampled_from(["dosage_and_administration", "dosage_forms_and_strengths"]), PIECES, min_size=1)
)
@example({"dosage_and_administration": "\u2022 1. 2"})
@settings(max_examples=80, deadline=None)
def test_that_every_word_of_a_running_text_is_shown(fields: dict[str, str]) -> None:
    markdown = section(monograph_of(**{field: [text] for field, text in fields.items()}), "dosage")
    for heading in (
        "#### Dosage and administration",
        "#### Dosage forms and strengths",
        "##### Dosage forms and strengths",
    ):
        markdown = markdown.replace(heading, "")
    markdown = re.sub(r"#+ Dosage .*\(continued\)|<i>Text of the label.*", "", markdown)
    shown = html.unescape(re.sub(r"<[^>]*>", "", render(markdown)))
    found = sorted(re.sub(r"[\s\u2022]", "", shown))
    wanted = sorted(re.sub(r"[\s\u2022]", "", "".join(fields.values())))
    inside = sorted(re.sub(r"[\s\u2022]", "", max(fields.values(), key=len)))
    assert found in (wanted, inside)  # a text that stands in the other is said once


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'{"results": []}', "holds no label"),
        (b'{"results": [{"safetyreportid": "1"}]}', "no drug labels"),
        (b"[1, 2]", "no drug labels"),
        (b'{"results": 5}', "no drug labels"),
        (b"{", "not valid JSON"),
        (b'{"purpose": ["a"], "purpose": ["b"]}', "'purpose' twice"),
        (b"[" * 200_000, "nested too deeply"),
        (b'{"purpose": ["\xff"]}', "not in UTF-8"),
    ],
)
def test_that_what_is_no_label_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(ImportRefused, match=reason):
        read_openfda(content)


def test_that_one_record_or_a_list_without_an_answer_around_it_is_read() -> None:
    assert len(read_openfda(b'{"purpose": ["x"]}')[0]) == 1
    assert len(read_openfda(b'\xef\xbb\xbf[{"purpose": ["x"]}, {"warnings": ["y"]}]')[0]) == 2
    with pytest.raises(ImportRefused, match="not a drug label"):
        label_of({"a": 1}, {})


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("<table><tr><td>a<br>b<td>c</table> tail", ("| a<br>b | c |", "tail")),
        ("a &nbsp; < 5 mg <b>x", ("a < 5 mg <b>x</b>",)),
        ("<p>a</div></p>b", ("a", "b")),
        ("<!-- gone -->a<![CDATA[in]]>&nbsp;", ("ain",)),
        ("<!-- not closed", ("&lt;!-- not closed",)),
        ("<P STYLECODE='x'>a</P>&nbsp;", ("a",)),
    ],
)
def test_that_broken_html_keeps_its_text(text: str, blocks: tuple[str, ...]) -> None:
    made = Narrative().blocks(parse_html(text))
    assert tuple(each.split("\n")[-1] for each in made) == blocks
