"""A library of four medicines, three of which have names that are confused."""

from pathlib import Path

PREDNISONE = """---
layout: minimal-medicine
title: Prednisone
atc_codes: [H02AB07]
pharmacological_class: [Glucocorticoid]
brand_names: [Deltasone]
dosage_forms: [{form: tablet, route: oral}]
---
### Usage
Asthma, allergy. More.
"""
PREDNISOLONE = """---
layout: minimal-medicine
title: Prednisolone
atc_codes: [H02AB06]
pharmacological_class: [Corticosteroid]
dosage_forms: [{form: tablet, route: oral}, {form: eye drops}]
---
### Usage
Serum sickness [1]. More.
"""
GLIPIZIDE = "---\nlayout: minimal-medicine\ntitle: Glipizide\n---\n### Dosage\nAs told.\n"
METFORMIN = (
    "---\nlayout: minimal-medicine\ntitle: Metformin\npharmacological_class: [Biguanide]\n---\n### Usage\nDiabetes.\n"
)


def write_look_alikes(folder: Path) -> Path:
    """Write the files; the folder."""
    files = {"prednisone": PREDNISONE, "prednisolone": PREDNISOLONE, "glipizide": GLIPIZIDE, "metformin": METFORMIN}
    for name, text in files.items():
        (folder / f"{name}.md").write_text(text, "utf-8")
    return folder
