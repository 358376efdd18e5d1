"""The sections of a drug label by their LOINC codes, and where each stands in a monograph.

Source of the codes and names: U.S. Food and Drug Administration, Structured Product Labeling Resources, "Section Headings
(LOINC)", as also used by openFDA (FDA/openfda on GitHub, openfda/spl/data/loinc.csv, read 2026). Which of the seven sections of
a monograph each belongs to is this program's own choice; a code without one keeps a section of its own. LOINC is a
trademark of Regenstrief Institute, Inc.; its codes and names are used under the LOINC licence (loinc.org/license).
"""

import re
from dataclasses import dataclass
from functools import cache

from dispensatory.terminology.sections import SectionKey

LOINC = "2.16.840.1.113883.6.1"
"""The identifier of LOINC as a system of codes."""

BOXED_WARNING = "34066-1"
PRODUCT_DATA = "48780-1"
UNCLASSIFIED = "42229-5"

_NAME, _USE, _DOSE = SectionKey.GENERIC_NAME, SectionKey.USAGE, SectionKey.DOSAGE
_EFFECTS, _WORKS = SectionKey.SIDE_EFFECTS, SectionKey.HOW_IT_WORKS
_CARE, _ASKED = SectionKey.PRECAUTIONS, SectionKey.FAQS


@dataclass(frozen=True, slots=True)
class LabelSection:
    """A kind of section of a label; `key` is None where a monograph has no section for it."""

    code: str
    name: str
    key: SectionKey | None


_ROWS: tuple[tuple[str, str, SectionKey | None], ...] = (
    ("34089-3", "Description", _NAME),
    ("55106-9", "Active Ingredient", _NAME),
    ("51727-6", "Inactive Ingredient", _NAME),
    ("69718-5", "Statement of Identity", _NAME),
    ("34067-9", "Indications & Usage", _USE),
    ("55105-1", "Purpose", _USE),
    ("34068-7", "Dosage & Administration", _DOSE),
    ("43678-2", "Dosage Forms & Strengths", _DOSE),
    ("59845-8", "Instructions for Use", _DOSE),
    ("60562-6", "Route, Method and Frequency of Administration", _DOSE),
    ("34084-4", "Adverse Reactions", _EFFECTS),
    ("90374-0", "Clinical Trials Experience", _EFFECTS),
    ("90375-7", "Postmarketing Experience", _EFFECTS),
    ("88830-5", "Immunogenicity", _EFFECTS),
    ("34090-1", "Clinical Pharmacology", _WORKS),
    ("43679-0", "Mechanism of Action", _WORKS),
    ("43681-6", "Pharmacodynamics", _WORKS),
    ("43682-4", "Pharmacokinetics", _WORKS),
    ("66106-6", "Pharmacogenomics", _WORKS),
    ("49489-8", "Microbiology", _WORKS),
    (BOXED_WARNING, "Boxed Warning", _CARE),
    ("34070-3", "Contraindications", _CARE),
    ("43685-7", "Warnings and Precautions", _CARE),
    ("34071-1", "Warnings", _CARE),
    ("42232-9", "Precautions", _CARE),
    ("34072-9", "General Precautions", _CARE),
    ("54433-8", "User Safety Warnings", _CARE),
    ("50741-8", "Safe Handling Warning", _CARE),
    ("60561-8", "Other Safety Information", _CARE),
    ("69759-9", "Risks", _CARE),
    ("34073-7", "Drug Interactions", _CARE),
    ("34074-5", "Drug & or Laboratory Test Interactions", _CARE),
    ("34075-2", "Laboratory Tests", _CARE),
    ("43684-0", "Use in Specific Populations", _CARE),
    ("42228-7", "Pregnancy", _CARE),
    ("34077-8", "Teratogenic Effects", _CARE),
    ("34078-6", "Nonteratogenic Effects", _CARE),
    ("34079-4", "Labor & Delivery", _CARE),
    ("34080-2", "Nursing Mothers", _CARE),
    ("77290-5", "Lactation", _CARE),
    ("77291-3", "Females & Males of Reproductive Potential", _CARE),
    ("34081-0", "Pediatric Use", _CARE),
    ("34082-8", "Geriatric Use", _CARE),
    ("88828-9", "Renal Impairment", _CARE),
    ("88829-7", "Hepatic Impairment", _CARE),
    ("42227-9", "Drug Abuse and Dependence", _CARE),
    ("34085-1", "Controlled Substance", _CARE),
    ("34086-9", "Abuse", _CARE),
    ("34087-7", "Dependence", _CARE),
    ("34088-5", "Overdosage", _CARE),
    ("50570-1", "Do Not Use", _CARE),
    ("50569-3", "Ask Doctor", _CARE),
    ("50568-5", "Ask Doctor/Pharmacist", _CARE),
    ("50567-7", "When Using", _CARE),
    ("50566-9", "Stop Use", _CARE),
    ("53414-9", "Pregnancy or Breast Feeding", _CARE),
    ("50565-1", "Keep Out of Reach of Children", _CARE),
    ("34076-0", "Information for Patients", _ASKED),
    ("88436-1", "Patient Counseling Information", _ASKED),
    ("68498-5", "Patient Medication Information", _ASKED),
    ("42230-3", "SPL Patient Package Insert", _ASKED),
    ("42231-1", "SPL Medguide", _ASKED),
    ("38056-8", "Supplemental Patient Material", _ASKED),
    ("53413-1", "Questions", _ASKED),
    ("34069-5", "How Supplied", None),
    ("88437-9", "How Supplied & Storage & Handling", None),
    ("44425-7", "Storage and Handling", None),
    ("69763-1", "Disposal and Waste Handling", None),
    ("34092-7", "Clinical Studies", None),
    ("43680-8", "Nonclinical Toxicology", None),
    ("34083-6", "Carcinogenesis & Mutagenesis & Impairment of Fertility", None),
    ("34091-9", "Animal Pharmacology & or Toxicology", None),
    ("34093-5", "References", None),
    ("43683-2", "Recent Major Changes", None),
    ("51945-4", "Package Label: Principal Display Panel", None),
    ("71744-7", "Health Care Provider Letter", None),
    ("69719-3", "Health Claim", None),
    (UNCLASSIFIED, "SPL Unclassified", None),
    (PRODUCT_DATA, "SPL Product Data Elements", None),
    ("48779-3", "SPL Indexing Data Elements", None),
    ("50742-6", "Environmental Warning", None),
    ("50743-4", "Food Safety Warning", None),
    ("50744-2", "Information for Owners/Caregivers", None),
    ("50745-9", "Veterinary Indications", None),
    ("53412-3", "Residue Warning", None),
    ("50740-0", "Guaranteed Analysis of Feed", None),
    ("60555-0", "Accessories", None),
    ("69761-5", "Alarms", None),
    ("60556-8", "Assembly or Installation Instructions", None),
    ("60557-6", "Calibration Instructions", None),
    ("60558-4", "Cleaning, Disinfecting, and Sterilization Instructions", None),
    ("69760-7", "Compatible Accessories", None),
    ("60559-2", "Components", None),
    ("69758-1", "Diagram of Device", None),
    ("60560-0", "Intended Use of the Device", None),
    ("60563-4", "Summary of Safety and Effectiveness", None),
    ("69762-3", "Troubleshooting", None),
)

SECTIONS: dict[str, LabelSection] = {row[0]: LabelSection(*row) for row in _ROWS}
"""Every kind of section of a label that is known, by its code."""

_FIELD_ALIASES = {
    "warnings_and_cautions": "43685-7",
    "spl_unclassified_section": UNCLASSIFIED,
    "package_label_principal_display_panel": "51945-4",
}
_SIGNS = re.compile(r"[^a-z]+")


def key_of(code: str | None) -> SectionKey | None:
    """The section of a monograph where the section of this code stands; None for one of its own."""
    found = SECTIONS.get(code or "")
    return found.key if found else None


def name_of(code: str | None) -> str:
    """The name of a section; "" for a code that is not in the table."""
    found = SECTIONS.get(code or "")
    return found.name if found else ""


@cache
def codes_of_fields() -> dict[str, str]:
    """The code of each field of an openFDA label. openFDA makes the names of its fields from those of the sections."""
    fields = {_field(section.name): section.code for section in SECTIONS.values()}
    return {**fields, **_FIELD_ALIASES}


def _field(name: str) -> str:
    words = name.casefold().replace("&", " and ").replace("/", " or ")
    return _SIGNS.sub("_", words).strip("_")
