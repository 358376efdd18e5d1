"""The closing disclaimer is found with any label, and without one; prose is left alone."""

from pathlib import Path

import pytest

from dispensatory.monograph.disclaimer import split_disclaimer
from dispensatory.monograph.parser import parse

TEXT = "Ask a pharmacist before use."


@pytest.mark.parametrize(
    "closing",
    [
        f"**Disclaimer:** {TEXT}",
        f"**Disclaimer**: {TEXT}",
        f"**Disclaimer:** *{TEXT}*",
        f"*Disclaimer: {TEXT}*",
        f"_Disclaimer: {TEXT}_",
        f"**Important Disclaimer:** {TEXT}",
        f"**Medical Disclaimer**\n\n{TEXT}",
        f"Disclaimer: {TEXT}",
        f"* **Disclaimer:** {TEXT}",
        f"> **Disclaimer:** {TEXT}",
        f"#### Disclaimer\n{TEXT}",
        f"---\n\n**Disclaimer:** {TEXT}",
        f"**DISCLAIMER:** {TEXT}",
    ],
)
def test_that_a_labelled_disclaimer_is_taken_off(closing: str) -> None:
    assert split_disclaimer(f"Last answer.\n\n{closing}") == ("Last answer.", TEXT)


def test_that_a_label_right_below_an_answer_is_found() -> None:
    assert split_disclaimer(f"A: No.\n**Disclaimer:** {TEXT}") == ("A: No.", TEXT)


def test_that_a_disclaimer_of_several_paragraphs_is_kept_whole() -> None:
    text, disclaimer = split_disclaimer("A: No.\n\n**Disclaimer:** One.\n\nTwo.")
    assert (text, disclaimer) == ("A: No.", "One.\n\nTwo.")


@pytest.mark.parametrize(
    "closing",
    [
        "This information is not a substitute for professional medical advice.",
        "*This text is for informational purposes only. Always consult a doctor.*",
        "**Note:** This does not replace the advice of a pharmacist.",
    ],
)
def test_that_an_unlabelled_closing_paragraph_is_recognized(closing: str) -> None:
    text, disclaimer = split_disclaimer(f"A: No.\n\n{closing}")
    assert text == "A: No."
    assert disclaimer == closing.strip("*") or disclaimer == closing


@pytest.mark.parametrize(
    "ending",
    [
        "Always consult your doctor before stopping.",
        "* This is for information purposes only, said the leaflet.",
        "A: It does not replace a statin.",
        "The Disclaimer of liability does not matter here.",
    ],
)
def test_that_prose_at_the_end_stays_prose(ending: str) -> None:
    text = f"First paragraph.\n\n{ending}"
    assert split_disclaimer(text) == (text, None)


@pytest.mark.parametrize("heading", ["Disclaimer", "**Medical Disclaimer**", "8. Disclaimer:", "IMPORTANT DISCLAIMER"])
def test_that_a_section_of_that_name_is_the_disclaimer(heading: str) -> None:
    monograph = parse(f"---\ntitle: T\n---\n### Usage\nPain.\n### {heading}\n{TEXT}", Path("t.md"), "t")
    assert ([section.key for section in monograph.sections], monograph.disclaimer) == (["usage"], TEXT)


@pytest.mark.parametrize("heading", ["Overdose and disclaimer", "Disclaimer: never give 500 mg"])
def test_that_a_heading_that_says_more_is_shown(heading: str) -> None:
    monograph = parse(f"---\ntitle: T\n---\n### Usage\nPain.\n### {heading}\n{TEXT}", Path("t.md"), "t")
    assert (monograph.sections[-1].heading, monograph.sections[-1].markdown) == (heading, TEXT)
