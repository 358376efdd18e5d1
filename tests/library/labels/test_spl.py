"""An SPL file as a monograph: names, sections by their codes, tables, notes, pictures, and what is refused."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from dispensatory.errors import ImportRefused
from dispensatory.library.labels import xml_tree
from dispensatory.library.labels.spl import read_spl
from dispensatory.library.labels.writing import NOT_THERE, write
from dispensatory.monograph.checks import Known, check_file
from dispensatory.monograph.imported import is_imported
from dispensatory.monograph.model import Brand, DosageForm, Monograph, Severity, Source, Synonym
from dispensatory.monograph.parser import parse
from dispensatory.monograph.plain_text import plain_text
from dispensatory.terminology.sections import SEVEN
from library.labels.made_labels import FICTOLOL, document, monograph_of, section, spl, text_of


@pytest.fixture(scope="module")
def fictolol() -> Monograph:
    return monograph_of(FICTOLOL.read_bytes())


def test_that_the_names_are_those_of_the_products(fictolol: Monograph) -> None:
    front = fictolol.front
    assert front.title == "Fictozal (fictolol succinate), label of Made-Up Pharma, Inc."
    assert front.brand_names == (Brand("Fictozal", "US"), Brand("Fictozal Liquid", "US"))
    assert front.synonyms == (Synonym("fictolol succinate"), Synonym("fictolol"))
    assert front.inn is None  # a name of the United States is not the international one
    assert front.routes == ("oral",)
    assert front.legal_status == (("US", "prescription only, controlled (schedule III)"),)
    assert "FICTOLOL SUCCINATE (UNII TEST00000A); FICTOLOL (UNII TEST00000B)" in section(fictolol, "generic-name")


def test_that_strengths_are_those_of_the_file(fictolol: Monograph) -> None:
    assert fictolol.front.dosage_forms == (
        DosageForm("tablet, film coated", "oral", ("10 mg",)),
        DosageForm("solution", "oral", ("0.5 micrograms/5 mL",)),
    )


@pytest.mark.parametrize(
    ("above", "below", "strength"),
    [
        (("10", "mg"), ("1", "1"), "10 mg"),
        (("10.0", "mg"), ("1", ""), "10 mg"),
        (("10.05", "mg"), ("1", "1"), "10.05 mg"),
        (("100", "mg"), ("", ""), "100 mg"),
        ((".25", "mg"), ("1", "mL"), "0.25 mg/mL"),
        (("40", "mg"), ("0.8", "mL"), "40 mg/0.8 mL"),
        (("5", "ug"), ("1", "h"), "5 micrograms/hour"),
        (("1000", "[iU]"), ("1", "mL"), "1000 international units/mL"),
        (("100", "[USP'U]"), ("1", "mL"), "100 USP units/mL"),
        (("20", "meq"), ("1", "1"), "20 mEq"),
        (("1", "[arb'U]"), ("2", "g"), "1 [arb'U]/2 g"),
        (("5", "mg"), ("2", "1"), "5 mg/2"),
    ],
)
def test_that_a_strength_says_what_the_numbers_say(
    above: tuple[str, str], below: tuple[str, str], strength: str
) -> None:
    content = FICTOLOL.read_text("utf-8").replace(
        '<numerator unit="mg" value="10"/><denominator unit="1" value="1"/>',
        f'<numerator unit="{above[1]}" value="{above[0]}"/><denominator unit="{below[1]}" value="{below[0]}"/>',
    )
    assert monograph_of(content.encode()).front.dosage_forms[0].strengths == (strength,)


def test_that_several_ingredients_are_told_apart_by_their_names() -> None:
    content = FICTOLOL.read_text("utf-8").replace(
        '<ingredient classCode="IACT">',
        '<ingredient classCode="ACTIB"><quantity><numerator unit="mg" value="5"/><denominator unit="1" value="1"/></quantity>',
    )
    strengths = monograph_of(content.encode()).front.dosage_forms[0].strengths
    assert strengths == ("fictolol succinate 10 mg + invented starch 5 mg",)


def test_that_the_source_has_publisher_date_set_id_and_version(fictolol: Monograph) -> None:
    title = (
        "Human prescription drug label of Fictozal (fictolol succinate), "
        "set id a1b2c3d4-0000-4000-8000-000000000001, version 7"
    )
    assert fictolol.front.sources == (Source(1, title, "Made-Up Pharma, Inc.", "2024-02-15"),)
    assert fictolol.front.revised == "2024-02-15"
    assert is_imported(fictolol.front)
    assert (
        fictolol.front.review
        == "imported, not edited: a label as its publisher gives it out, in the version of 2024-02-15"
    )


def test_that_sections_stand_where_their_codes_say(fictolol: Monograph) -> None:
    headings = {each.key: re.findall(r"^#### (.*)", each.markdown, re.MULTILINE) for each in fictolol.sections}
    assert headings["usage"] == ["1 INDICATIONS AND USAGE"]
    assert headings["dosage"] == ["2 DOSAGE AND ADMINISTRATION"]
    assert headings["side-effects"] == ["6 ADVERSE REACTIONS"]
    assert headings["how-it-works"] == ["12 CLINICAL PHARMACOLOGY"]
    assert headings["precautions"] == [
        "Boxed warning",
        "4 CONTRAINDICATIONS",
        "5 WARNINGS AND PRECAUTIONS",
        "7 DRUG INTERACTIONS",
        "8 USE IN SPECIFIC POPULATIONS",
    ]
    assert headings["faqs"] == ["17 PATIENT COUNSELING INFORMATION", "MEDICATION GUIDE"]
    assert [each.heading for each in fictolol.sections[7:]] == [
        "Recent Major Changes",
        "14 CLINICAL STUDIES",
        "PRINCIPAL DISPLAY PANEL - 10 mg Bottle",
        "Other text",
        "Label Data",
    ]


def test_that_the_sections_are_counted_by_their_codes() -> None:
    made = write(read_spl(FICTOLOL.read_bytes())).arrangement
    assert made.mapped["34067-9"] == made.mapped["42228-7"] == made.mapped["34066-1"] == 1
    assert "42229-5" not in made.mapped


def test_that_interactions_stay_text(fictolol: Monograph) -> None:
    assert fictolol.front.interactions == ()
    assert "Verapamil slows the heart further: avoid." in section(fictolol, "precautions")


def test_that_the_boxed_warning_is_whole_in_both_places(fictolol: Monograph) -> None:
    assert fictolol.front.boxed_warning == (
        "WARNING: FAINTING WHEN STOPPED \u2013 Do not stop Fictozal at once. "
        "\u2022 Taper over 2 weeks [see Warnings and Precautions (5.1)]. \u2022 Watch for fainting."
    )
    text = section(fictolol, "precautions")
    assert text.startswith(
        "#### Boxed warning\n\n##### WARNING: FAINTING WHEN STOPPED\n\n<b>Do not stop Fictozal at once.</b>"
    )
    assert "Taper; see the full boxed warning." in text


def test_that_a_boxed_warning_inside_another_section_leads_the_precautions() -> None:
    inner = '<component><section><code code="34066-1"/><text>Deadly.</text></section></component>'
    monograph = monograph_of(spl("Uses.", more=inner))
    assert monograph.front.boxed_warning == "Deadly."
    assert section(monograph, "precautions").startswith("#### Boxed warning\n\nDeadly.")
    assert "Deadly" not in section(monograph, "usage")


def test_that_the_field_holds_nested_parts_and_the_short_form_only_where_there_is_no_other() -> None:
    short = "<excerpt><highlight><text>Short.</text></highlight></excerpt>"
    inner = '<component><section><code code="42229-5"/><title>More</title><text>Nested.</text></section></component>'
    full = monograph_of(spl("Full.", code="34066-1", more=short + inner))
    assert full.front.boxed_warning == "Full. \u2013 More \u2013 Nested."
    assert monograph_of(spl("", code="34066-1", more=short)).front.boxed_warning == "Highlights \u2013 Short."


def test_that_a_very_long_boxed_warning_says_in_the_field_where_it_is_whole() -> None:
    words = "danger " * 2000
    monograph = monograph_of(spl(words, code="34066-1"))
    assert (monograph.front.boxed_warning or "").endswith("danger \u2026 (the whole warning stands in Precautions)")
    assert not monograph.problems
    assert plain_text(section(monograph, "precautions")).count("danger") == 2000


def test_that_a_nested_section_of_another_kind_stands_where_its_own_code_says() -> None:
    inner = (
        '<component><section><code code="34068-7"/><title>Dosage of it</title><text>10 mg.</text></section></component>'
        '<component><section><code code="42229-5"/><title>More on uses</title><text>Too.</text></section></component>'
    )
    monograph = monograph_of(spl("Uses.", more=inner))
    assert "10 mg." in section(monograph, "dosage")
    assert "10 mg." not in section(monograph, "usage")
    assert "#### More on uses\n\nToo." in section(monograph, "usage")


def test_that_sections_inside_one_without_a_place_are_not_lost_in_it() -> None:
    inner = (
        '<component><section><code code="34084-4"/><title>Reactions</title><text>Cough.</text></section></component>'
    )
    monograph = monograph_of(spl("", code="42229-5", title="FULL PRESCRIBING INFORMATION", more=inner))
    assert "Cough." in section(monograph, "side-effects")
    assert [each.heading for each in monograph.sections[7:]] == ["Label Data"]
    assert "#### Headings without text\n\n- FULL PRESCRIBING INFORMATION" in section(monograph, "label-data")


def test_that_a_missing_section_is_said_to_be_missing() -> None:
    assert section(monograph_of(spl("Uses.")), "dosage") == NOT_THERE


def test_that_a_heading_like_the_name_of_a_section_makes_no_second_one() -> None:
    sections = "".join(
        f'<component><section><code code="42229-5"/><title>{title}</title><text>{title} text.</text></section></component>'
        for title in (
            "Usage",
            "FAQs",
            "Fictozal Dosage",
            "Label Data",
            "Disclaimer",
            "Introduction",
            "Side Effects: many",
        )
    )
    monograph = monograph_of(document(sections))
    assert [each.key for each in monograph.sections[7:]] == [
        "label-data-of-the-label",
        "disclaimer-of-the-label",
        "introduction-of-the-label",
        "label-data",
    ]
    assert "Usage text." in section(monograph, "usage")
    assert "FAQs text." in section(monograph, "faqs")
    assert "Fictozal Dosage text." in section(monograph, "dosage")
    assert "Disclaimer text." in section(monograph, "disclaimer-of-the-label")


def test_that_headings_that_name_sections_stay_headings_however_many_there_are() -> None:
    inner = "".join(
        f'<component><section><code code="42229-5"/><title>{name} Dosage</title><text>{name} text.</text></section></component>'
        for name in ("Alpha", "Beta", "Gamma", "Delta", "Omega", "Kappa", "Sigma", "Theta", "Iota")
    )
    monograph = monograph_of(spl("First.", code="34068-7", title="Dosage", more=inner))
    assert [each.key for each in monograph.sections] == [*SEVEN, "label-data"]
    headings = re.findall(r"^#+ .*", section(monograph, "dosage"), re.MULTILINE)
    assert headings[:2] == ["#### Dosage", "##### Alpha Dosage"]
    assert headings[-1] == "##### Iota Dosage, of the label"
    assert len(headings) == 10


def test_that_a_section_without_a_title_does_not_seem_to_stand_under_the_one_before_it() -> None:
    sections = (
        '<component><section><code code="34070-3"/><title>4 CONTRAINDICATIONS</title><text>None.</text></section></component>'
        '<component><section><code code="34073-7"/><text>Alcohol.</text></section></component>'
    )
    text = section(monograph_of(document(sections)), "precautions")
    assert text.startswith("#### 4 CONTRAINDICATIONS\n\nNone.\n\n#### Drug Interactions\n\nAlcohol.")


def test_that_words_in_elements_that_are_not_known_are_told() -> None:
    content = document(
        '<component><section><code code="34067-9"/><text>a</text><novel><thing>Unheard-of words</thing></novel></section></component>',
        head="<legalAuthenticator><noteText>Signed by nobody</noteText></legalAuthenticator>",
    )
    data = section(monograph_of(content), "label-data")
    assert "- thing: Unheard-of words" in data
    assert "- noteText: Signed by nobody" in data


def test_that_signs_without_a_form_are_named() -> None:
    assert text_of(spl("a&#xF0A3;5 mg, so&#xAD;ft, 1&#x200B;0, &#x202E;x")) == (
        "a[sign U+F0A3]5 mg, soft, 1[sign U+200B]0, [sign U+202E]x"
    )


def test_that_the_written_file_has_no_error(tmp_path: Path) -> None:
    written = write(read_spl(FICTOLOL.read_bytes()))
    file = tmp_path / "fictozal.md"
    notation = written.text.replace("Dizziness (12%)", "QD 5mg .5 mg 1.0 mg 10 IU 5 mcg 3 cc MTX")
    file.write_text(notation, "utf-8")
    problems = check_file(file, Known()).problems
    assert [problem for problem in problems if problem.severity is Severity.ERROR] == []
    assert {"microgram", "frequency", "trailing-zero"} <= {problem.code for problem in problems}


def test_that_what_could_not_be_read_back_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    label = read_spl(spl("Uses."))
    monkeypatch.setattr("dispensatory.library.labels.writing.MAX_BYTES", 1000)
    with pytest.raises(ImportRefused, match="MB can be opened"):
        write(label)
    monkeypatch.undo()
    monkeypatch.setattr("dispensatory.library.labels.writing.front_matter", lambda *_: ["---", "title: [", "---"])
    with pytest.raises(ImportRefused, match="with a fault"):
        write(replace(label, labeler="x"))


def test_that_no_line_paragraph_or_word_is_too_long_to_be_shown_well() -> None:
    sentence = "A sentence of a very long paragraph. "
    items = f"<list><item>{sentence * 900}</item><item>next</item></list>"
    text = f"<paragraph>{sentence * 1500}</paragraph>{items}<paragraph>{'ACDEFGHIKLMNPQRSTVWY' * 200}</paragraph>"
    written = write(read_spl(spl(text)))
    assert written.plain == ()
    assert not parse(written.text, Path("made.md"), "made").problems
    shown = re.sub(r"\s+", "", plain_text(text_of(spl(text))))
    assert shown == re.sub(r"\s+", "", f"{sentence * 1500}-{sentence * 900}-next{'ACDEFGHIKLMNPQRSTVWY' * 200}")


def test_that_a_label_longer_than_is_set_is_whole_and_says_which_sections_are_plain() -> None:
    text = "<paragraph>Words of a label without end.</paragraph>" * 9_000
    sections = "".join(
        f'<component><section><code code="{code}"/><title>{title}</title><text>{words}</text></section></component>'
        for code, title, words in (("34067-9", "Uses", "For nothing."), ("34092-7", "Studies", text))
    )
    written = write(read_spl(document(sections)))
    assert written.plain == ("Studies",)
    problems = parse(written.text, Path("made.md"), "made").problems
    assert {(problem.code, problem.severity) for problem in problems} == {("too-long", Severity.WARNING)}
    assert written.text.count("Words of a label without end.") == 9_000


ENTITIES = '<!DOCTYPE document [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (ENTITIES.encode() + spl("&b;"), "declares a document type"),
        (b'<!DOCTYPE document SYSTEM "file:///etc/passwd">' + spl("x"), "declares a document type"),
        (spl("&nbsp;"), "not well-formed XML"),
        (spl("x")[:-20], "not well-formed XML"),
        (b"<html><body>x</body></html>", "no SPL label"),
        (b'<document xmlns="urn:hl7-org:v3"/>', "no SPL label"),
        (b'<?xml version="1.0" encoding="x-invented"?>' + spl("x"), "XML|encoding"),
        (spl("<content>" * 150 + "x" + "</content>" * 150), "nested deeper than 100 levels"),
        (b"", "not well-formed XML"),
    ],
)
def test_that_a_hostile_or_broken_file_is_refused_with_a_remedy(content: bytes, reason: str) -> None:
    with pytest.raises(ImportRefused, match=reason) as refused:
        read_spl(content)
    assert re.search(r"[:,] (?:get|save|give|remove|split)", str(refused.value))


@pytest.mark.parametrize(("limit", "content"), [("MOST_ELEMENTS", "<br/>" * 60), ("MOST_SIGNS", "word " * 60)])
def test_that_a_file_over_a_limit_is_refused(limit: str, content: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_tree, limit, 50)
    with pytest.raises(ImportRefused, match="more than 50"):
        read_spl(spl(content))


def test_that_too_many_sections_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dispensatory.library.labels.spl.MOST_SECTIONS", 3)
    with pytest.raises(ImportRefused, match="more than 3 sections"):
        read_spl(spl("x", more="<component><section><text>y</text></section></component>" * 3))


def test_that_prefixes_and_other_encodings_are_read() -> None:
    prefixed = (
        spl("caf\u00e9".encode().decode())
        .decode()
        .replace("<", "<v3:")
        .replace("<v3:/", "</v3:")
        .replace("xmlns=", "xmlns:v3=")
    )
    assert text_of(prefixed.encode()) == "caf\u00e9"
    latin = '<?xml version="1.0" encoding="ISO-8859-1"?>' + spl("caf\u00e9").decode()
    assert text_of(latin.encode("latin-1")) == "caf\u00e9"
    assert text_of(spl("caf\u00e9").decode().encode("utf-16")) == "caf\u00e9"
