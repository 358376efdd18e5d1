"""Questions and answers are found in every shape in which they are written."""

import pytest

from dispensatory.monograph.faqs import parse_faqs

SHAPES = {
    "one line": "* **Q: Can I drink?** A: No.",
    "paragraphs": "**Q: Can I drink?**\n\nA: No.",
    "next line": "**Q: Can I drink?**\nA: No.",
    "no marks": "**Can I drink?**\n\nNo.",
    "no marks, one line": "* **Can I drink?** No.",
    "question mark outside": "**Can I drink**? No.",
    "nested bold": "* **Q: Can I drink?**\n    * **A:** No.",
    "nested plain": "* **Q: Can I drink?**\n    * A: No.",
    "sibling": "* **Q: Can I drink?**\n* **A:** No.",
    "unbalanced": "*Q: Can I drink?\n*A: No.",
    "mark apart": "**Q:** Can I drink?\n\n**A:** No.",
    "letters bold": "**Q** Can I drink?\n\n**A** No.",
    "bold answer mark in one line": "**Q: Can I drink?** **A:** No.",
    "plain": "Q: Can I drink?\nA: No.",
    "plain in one line": "Q: Can I drink? A: No.",
    "three spaces": "1. **Q: Can I drink?**\n   A: No.",
    "four spaces": "* **Q: Can I drink?**\n\n    A: No.",
    "numbered": "1. **Q1: Can I drink?**\n   **A1:** No.",
    "heading": "#### Can I drink?\nNo.",
    "question spelt out": "**Question: Can I drink?**\n\n**Answer:** No.",
    "underscores": "__Q: Can I drink?__\n\n__A:__ No.",
    "question all in one bold": "**Q: Can I drink? A: No.**",
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_that_a_pair_is_found(shape: str) -> None:
    second = shape.replace("Can I drink", "May I drive").replace("No.", "Yes.")
    for text in (shape, f"{shape}\n\n{second}"):
        found = parse_faqs(text)
        assert found.before == ""
        assert found.pairs[0].question == "Can I drink?"
        assert found.pairs[0].answer.strip("*") == "No."
        assert len(found.pairs) == (1 if text is shape else 2)
    assert found.pairs[1].question == "May I drive?"
    assert found.pairs[1].answer.strip("*") == "Yes."


def test_that_an_answer_may_have_several_paragraphs_and_lists() -> None:
    found = parse_faqs(
        "**Q: How?**\n\nA: In two ways:\n\n* by mouth\n* by vein\n\nNever both.\n\n**Q: Why?**\n\nA: So."
    )
    assert found.pairs[0].answer == "In two ways:\n\n* by mouth\n* by vein\n\nNever both."
    assert found.pairs[1].answer == "So."


def test_that_marks_inside_prose_are_words() -> None:
    text = "**Q: May I take vitamins?**\n\nA: Coenzyme Q: yes. Vitamin A: no.\n\nHepatitis A: ask first."
    found = parse_faqs(text)
    assert len(found.pairs) == 1
    assert found.pairs[0].answer == "Coenzyme Q: yes. Vitamin A: no.\n\nHepatitis A: ask first."


def test_that_a_bold_question_about_coenzyme_q_is_one_question() -> None:
    found = parse_faqs("**Q: Is Coenzyme Q: the ubiquinone, safe?**\n\nA: Yes.")
    assert [pair.question for pair in found.pairs] == ["Is Coenzyme Q: the ubiquinone, safe?"]


def test_that_text_before_the_first_question_is_kept_apart() -> None:
    found = parse_faqs("What people ask:\n\n* **Q: When?** A: Now.")
    assert found.before == "What people ask:"
    assert len(found.pairs) == 1


def test_that_a_section_without_questions_has_no_pairs_and_all_its_text() -> None:
    text = "Nobody asks about this medicine. **Never.**"
    assert parse_faqs(text).before == text
    assert parse_faqs(text).pairs == ()


def test_that_a_bold_statement_is_no_question() -> None:
    found = parse_faqs("**Q: When?**\n\n**Important:** at night.")
    assert len(found.pairs) == 1
    assert found.pairs[0].answer == "**Important:** at night."


def test_that_a_question_without_an_answer_is_still_shown() -> None:
    found = parse_faqs("**Q: When?**\n\n**Q: Why?**\n\nA: So.")
    assert [(pair.question, pair.answer) for pair in found.pairs] == [("When?", ""), ("Why?", "So.")]
