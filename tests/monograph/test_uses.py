"""The first words on the use of a medicine, whatever its monograph begins with."""

from pathlib import Path

import pytest

from dispensatory.monograph.parser import parse_bytes
from dispensatory.monograph.uses import use_of


def use(usage: str, before: str = "") -> str:
    text = f"---\ntitle: One\n---\n# One\n{before}\n### Usage\n{usage}\n### FAQs\n"
    return use_of(parse_bytes(text.encode(), Path("one.md"), "one"))


@pytest.mark.parametrize(
    ("usage", "words"),
    [
        ("Severe acne [1]. Not for mild acne.", "Severe acne"),
        ("- Uncomplicated *P. falciparum* malaria [1].\n- Fever.", "Uncomplicated P. falciparum malaria"),
        ("Pain, e.g. of joints; fever [2, 3].", "Pain, e.g. of joints; fever"),
        ("US [1]:\n\n- Depression, adults.\n- Pain.\n\nNot for children.", "US: Depression, adults; Pain"),
        (
            "**Zometa**\n\n- High calcium in cancer [4]\n- Other\n\n**Reclast**\n\n- Bones",
            "Zometa: High calcium in cancer",
        ),
        ("**Acne**, severe.", "Acne, severe"),
        ("", ""),
    ],
)
def test_that_the_first_use_is_told_whole_and_without_sources(usage: str, words: str) -> None:
    assert use(usage) == words


def test_that_without_a_use_it_is_told_what_the_medicine_is() -> None:
    text = b"---\ntitle: One\n---\n# One\n### Generic Name\nOne is a vitamin. It is old.\n"
    assert use_of(parse_bytes(text, Path("one.md"), "one")) == "One is a vitamin"
