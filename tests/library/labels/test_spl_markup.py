"""What stands inside the sections of an SPL file: tables, lists, links, pictures, questions, data."""

import pytest

from dispensatory.monograph.model import Monograph
from dispensatory.monograph.plain_text import plain_text
from library.labels.made_labels import FICTOLOL, monograph_of, section, spl, text_of


@pytest.fixture(scope="module")
def fictolol() -> Monograph:
    return monograph_of(FICTOLOL.read_bytes())


def test_that_a_table_keeps_spans_notes_and_foot(fictolol: Monograph) -> None:
    assert (
        "<b>Table 1. Dose by kidney function</b>\n"
        "\n"
        "| Creatinine clearance <sup>note 1</sup> | Dose<br>Adults | Dose<br>Children |\n"
        "| --- | --- | --- |\n"
        "| \u226560 mL/min | 10 mg\\* | 5 mg |\n"
        "| <30 mL/min <sup>note 1</sup> | Do not use | Do not use |\n"
        "| <b>Dialysis</b> |  |  |\n"
        "| Any | \u2022 none<br>\u2022 after dialysis 5 mg |  |\n"
        "\n"
        "Note 1: By Cockcroft-Gault.\n"
        "\n"
        "\\* At most 20 mg/day."
    ) in section(fictolol, "dosage")


def test_that_a_row_that_spans_rows_is_said_in_each() -> None:
    table = (
        "<table><thead><tr><th>Who</th><th>When</th><th>Dose</th></tr></thead><tbody>"
        '<tr><td rowspan="2">Adults</td><td>Day 1</td><td>10 mg</td></tr><tr><td>Day 2</td><td>20 mg</td></tr>'
        "<tr><td>Children</td><td>Day 1</td><td>5 mg</td></tr></tbody></table>"
    )
    assert text_of(spl(table)).split("\n")[2:] == [
        "| Adults | Day 1 | 10 mg |",
        "| Adults | Day 2 | 20 mg |",
        "| Children | Day 1 | 5 mg |",
    ]


def test_that_a_table_without_a_head_gets_an_empty_one_unless_its_first_row_is_bold() -> None:
    row = "<tr><td>a</td><td>b</td></tr>"
    bold = '<tr><td><content styleCode="bold">A</content></td><td styleCode="bold">B</td></tr>'
    assert text_of(spl(f"<table><tbody>{row}</tbody></table>")).split("\n") == ["|  |  |", "| --- | --- |", "| a | b |"]
    assert text_of(spl(f"<table><tbody>{bold}{row}</tbody></table>")).split("\n")[0] == "| <b>A</b> | B |"


def test_that_a_frame_of_one_column_is_its_text() -> None:
    table = "<table><tbody><tr><td><paragraph>One.</paragraph><list><item>two</item></list></td></tr></tbody></table>"
    assert text_of(spl(table)) == "One.\n\n- two"


def test_that_a_table_too_wide_or_long_for_one_is_told_row_by_row() -> None:
    wide = f"<table><tr>{''.join(f'<td>c{n}</td>' for n in range(70))}</tr></table>"
    assert text_of(spl(wide)) == "\n\n".join(f"c{n}" for n in range(70))
    long = f"<table><tr><td>a</td><td>{'word ' * 4000}</td></tr></table>"
    assert plain_text(text_of(spl(long))).split() == ["a", *["word"] * 4000]


def test_that_lists_keep_their_marks() -> None:
    letters = '<list listType="ordered" styleCode="BigAlpha"><item>a</item><item>b</item></list>'
    roman = '<list listType="ordered" styleCode="LittleRoman"><item>one</item><item>two</item><item>three</item><item>four</item></list>'
    numbers = (
        '<list listType="ordered"><item>x</item><item>y<list listType="ordered"><item>inner</item></list></item></list>'
    )
    caption = "<list><caption>Take:</caption><item><caption>(a)</caption>water</item></list>"
    assert text_of(spl(letters)) == "- A. a\n- B. b"
    assert text_of(spl(roman)) == "- i. one\n- ii. two\n- iii. three\n- iv. four"
    assert text_of(spl(numbers)) == "1. x\n2. y\n    - 1\\. inner"
    assert text_of(spl(caption)) == "Take:\n\n- (a) water"


def test_that_a_numbered_list_after_another_keeps_its_numbers() -> None:
    one = '<list listType="ordered"><item>x</item><item>y</item></list>'
    assert text_of(spl(one + one)) == "1. x\n2. y\n\n- 1\\. x\n- 2\\. y"
    table = "<table><tr><td>t</td><td>u</td></tr></table>"
    broken = f'<list listType="ordered"><item>x{table}</item><item>y</item></list>'
    assert text_of(spl(broken)).split("\n\n")[::2] == ["1. x", "- 2\\. y"]


def test_that_links_pictures_and_raised_figures_are_words(fictolol: Monograph) -> None:
    assert "the site (https://example.org/guide)" in section(fictolol, "faqs")
    assert "[picture: Curve of the dose over two weeks; fictozal-01.jpg]" in section(fictolol, "precautions")
    assert "C<sub>13</sub>H<sub>21</sub>NO<sub>2</sub>, and 10<sup>9</sup> is not 109." in section(
        fictolol, "generic-name"
    )
    assert monograph_of(spl("x", title="10<sup>9</sup> cells")).sections[1].markdown.startswith("#### 10\u2079 cells")


def test_that_questions_are_questions_and_a_letter_before_an_answer_stays(fictolol: Monograph) -> None:
    assert [faq.question for faq in fictolol.faqs] == ["What is Fictozal?", "How do I take it?"]
    assert plain_text(fictolol.faqs[1].answer) == "A. With water.\n\nQuestions?"


def test_that_marks_of_questions_inside_lists_and_paragraphs_are_words() -> None:
    items = '<list listType="ordered"><item>Q: one</item><item>A: two</item></list><list><item>Question 1. three</item></list>'
    text = f"<paragraph><content styleCode='bold'>Why?</content></paragraph>{items}<paragraph>Answer: four</paragraph>"
    (faq,) = monograph_of(spl(text, code="42231-1")).faqs
    assert faq.question == "Why?"
    assert plain_text(faq.answer).split() == "1. Q: one 2. A: two - Question 1. three Answer: four".split()


def test_that_the_data_of_the_products_and_every_firm_are_told(fictolol: Monograph) -> None:
    data = plain_text(section(fictolol, "label-data"))
    for words in (
        "Product code (NDC): 0000-1010",
        "Active ingredient: FICTOLOL SUCCINATE (UNII TEST00000A), as FICTOLOL (UNII TEST00000B), 10 mg in 1",
        "Inactive ingredient: INVENTED STARCH (UNII TEST00000C)",
        "Package: 90 in 1 bottle (NDC 0000-1010-90)",
        "Marketing category: NDA NDA000000",
        "SPLSHAPE: OVAL, egg-like",
        "SPLIMPRINT: MU;10",
        "Establishment: Invented Works Ltd",
        "Document id: 11111111-2222-4333-8444-555555555555",
        "FICTOZAL\u00ae (fictolol succinate) tablets",
    ):
        assert words in data
