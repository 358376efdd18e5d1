"""A small library with known texts, and its index."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import libraries
from dispensatory.search import index
from dispensatory.search.engine import SearchEngine
from dispensatory.search.names import NameIndex
from dispensatory.search.text_index import TextIndex
from dispensatory.terminology.tables import LayTerm, MedicineClass, Tables

FULL = """\
---
layout: minimal-medicine
title: {title}
inn: {inn}
synonyms: {synonyms}
brand_names: {brands}
abbreviations: {abbreviations}
atc_codes: {codes}
pharmacological_class: {classes}
---

# {title}

### Generic Name
{inn}

### Usage
{usage}

### Dosage
{dosage}

### Side Effects
{side_effects}

### How it Works
{works}

### Precautions
{precautions}

### FAQs

**Q: May I drink alcohol?**

A: {faq}

**Disclaimer:** Ask first.
"""
MEDICINES = {
    "isotretinoin": {
        "brands": "{US: [Claravis], GB: [Roaccutane]}",
        "synonyms": "[13-cis-retinoic acid]",
        "codes": "[D10BA01]",
        "classes": "[Retinoid]",
        "usage": "Severe nodular acne that did not respond to antibiotics.",
        "dosage": "0.5 to 1 mg/kg/day in 2 divided doses with food.",
        "side_effects": "Dry lips are very common. Nosebleeds. Headache.",
        "precautions": "Never in pregnancy. Not with tetracyclines such as doxycycline.",
        "works": "It shrinks the oil glands of the skin.",
        "faq": "Little or none: the liver and the triglycerides suffer.",
    },
    "lisinopril": {
        "brands": "{US: [Zestril, Prinivil]}",
        "codes": "[C09AA03]",
        "abbreviations": "[ACEI]",
        "classes": "[ACE inhibitor]",
        "usage": "High blood pressure, and heart failure.",
        "dosage": "10 mg once daily. Less in renal impairment: 2.5 mg.",
        "side_effects": "A dry cough is common. Dizziness. Angioedema is rare.",
        "precautions": "Stop in pregnancy. Raised potassium. Oedema of the face needs help at once.",
        "works": "It blocks the enzyme that makes angiotensin II.",
        "faq": "A little. It can lower the pressure further.",
    },
    "warfarin": {
        "brands": "{US: [Coumadin]}",
        "codes": "[B01AA03]",
        "classes": "[Vitamin K antagonist]",
        "usage": "Prevention of clots in atrial fibrillation.",
        "dosage": "By the INR; often 5 mg once daily.",
        "side_effects": "Bleeding. Haemorrhage from the gut.",
        "precautions": "Ibuprofen and other pain medicines raise the risk of bleeding. Not in pregnancy.",
        "works": "It blocks the recycling of vitamin K.",
        "faq": "Little, and the same amount each day.",
    },
    "ibuprofen": {
        "brands": "{US: [Advil, Motrin], GB: [Nurofen]}",
        "codes": "[M01AE01]",
        "classes": "[NSAID]",
        "usage": "Pain, fever and inflammation. Not for gout.",
        "dosage": "400 mg every 6 hours; children 10 mg/kg.",
        "side_effects": "Heartburn, ulcers and a cough now and then.",
        "precautions": "With warfarin the bleeding risk rises. Heart failure can worsen.",
        "works": "It inhibits the enzyme cyclooxygenase.",
        "faq": "A little with food.",
    },
    "colchicine": {
        "codes": "[M04AC01]",
        "classes": "[Gout medicine]",
        "usage": "Gout: the acute attack and its prevention.",
        "dosage": "500 micrograms two to four times daily.",
        "side_effects": "Diarrhoea, nausea and vomiting.",
        "precautions": "Renal impairment. Strong CYP3A4 inhibitors. \u03b2-blockers are no problem.",
        "works": "It keeps neutrophils from moving.",
        "faq": "Beer brings gout on.",
    },
}
COMBINATION = "---\nlayout: minimal-medicine\ntitle: Amlodipine + Lisinopril\n---\n\n# Amlodipine + Lisinopril\n\n### Usage\n\nHigh blood pressure.\n\n### Storage\n\nCool and dry.\n"
TABLES = Tables(
    classes=(
        MedicineClass("ace-inhibitors", "ACE inhibitors", ("pril tablet",), ("ACEI",), ("lisinopril", "enalapril")),
        MedicineClass("heart-medicines", "Heart medicines", ("ticker pill",), (), ("lisinopril", "warfarin")),
        MedicineClass("anticoagulants", "Anticoagulants", ("blood thinner",), (), ("warfarin",)),
    ),
    lay_terms=(
        LayTerm("gout", ("colchicine", "allopurinol"), (), condition=True),
        LayTerm("clot pill", (), ("anticoagulants",)),
        LayTerm("pain tablet", ("ibuprofen",)),
    ),
    synonyms=(("high blood pressure", "hypertension"), ("edema", "swelling"), ("nurofen plus", "ibuprofen")),
    atc={"C09A": "ACE inhibitors, plain", "C09AA": "ACE inhibitors, plain"},
)


def write_library(folder: Path) -> None:
    """The monographs above as files."""
    folder.mkdir()
    for name, parts in MEDICINES.items():
        given = {"synonyms": "[]", "brands": "{}", "abbreviations": "[]", **parts}
        text = FULL.format(title=name.capitalize(), inn=name, **given)
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    (folder / "amlodipine-lisinopril.md").write_text(COMBINATION, encoding="utf-8")


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    folder = tmp_path_factory.mktemp("small") / "library"
    write_library(folder)
    return CatalogueStore(libraries((folder,), with_bundled=False), folder.parent).current()


@pytest.fixture(scope="session")
def built(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = index.index_folder(tmp_path_factory.mktemp("cache"), catalogue)
    index.build(catalogue, folder)
    return folder


@pytest.fixture(scope="session")
def text_index(built: Path) -> Iterator[TextIndex]:
    opened = index.open_index(built)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def names(catalogue: Catalogue) -> NameIndex:
    return NameIndex(catalogue.entries, TABLES)


@pytest.fixture(scope="session")
def engine(catalogue: Catalogue, names: NameIndex, text_index: TextIndex) -> SearchEngine:
    return SearchEngine(catalogue, names, text_index)
