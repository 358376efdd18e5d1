"""The files of a small library, each with something that the window must cope with."""

from pathlib import Path

ISOTRETINOIN = """---
layout: minimal-medicine
title: Isotretinoin
inn: isotretinoin
synonyms: [13-cis-retinoic acid]
brand_names: {US: [Absorica, Claravis], GB: [Roaccutane]}
atc_codes: [D10BA01]
pharmacological_class: [Retinoid]
routes: [oral]
dosage_forms:
  - {form: capsule, route: oral, strengths: [10 mg, 20 mg]}
legal_status: {US: prescription only}
boxed_warning: Must not be used in pregnancy, severe birth defects at any dose.
pregnancy: contraindicated
interactions:
  - with: [metformin]
    action: monitor
    effect: Made up for this test.
    sources: [2]
  - with: ["class:tetracyclines", doxycycline]
    action: contraindicated
    effect: Raised pressure inside the skull.
    management: Do not give together.
    sources: [1]
sources:
  - {id: 1, title: Absorica prescribing information, publisher: FDA label, date: 2023-10}
  - {id: 2, title: A second source, publisher: WHO, date: 2021}
revised: 2026-11-22
review: compiled from the sources listed
---

# Isotretinoin
### Generic Name
Isotretinoin is a retinoid [1].
### Usage
Severe acne. See [the label](https://example.org/label).
### Dosage
| weight | dose |
| --- | --- |
| any | 0.5 mg/kg/day |

Dry lips are common. Keep to < 1 mg/kg.
### Side Effects
- Dry lips, dry eyes.
- Headache.
### How it Works
### Precautions
Never in pregnancy [1].
### FAQs
**Q: May I drink alcohol?**

A: Better not.

**Q: What helps against dry lips?**

A: A lip balm, often.

**Disclaimer:** Its own disclaimer.
"""

DOXYCYCLINE = """---
layout: minimal-medicine
title: Doxycycline
atc_codes: [J01AA02]
---

# Doxycycline
### Generic Name
Doxycycline is a tetracycline.
### Usage
Chest infections, acne.
### Side Effects
Nausea. Burns easily in the sun.
"""

METFORMIN = """---
layout: minimal-medicine
title: Metformin
---

# Metformin
### Generic Name
Metformin is a biguanide.
### Dosage
{dose}
### Side Effects
Diarrhea, nausea.
### Storage & Travel
Keep dry.
"""

BUNDLE = """---
layout: minimal-medicine
title: Heart burn bundle
---

### Amoxicillin Usage
Ulcer.
### Amoxicillin Dosage
Amoxicillin 1 g.
### Clarithromycin Usage
Ulcer too.
### Clarithromycin Dosage
Clarithromycin 500 mg.
"""

NO_FRONT_MATTER = """# Zinc
### Usage
Diarrhea of children.
"""


def write_library(folder: Path) -> Path:
    """Write the files; the folder."""
    dose = "\n\n".join(f"Paragraph {number}: 500 mg twice a day with food." for number in range(1, 81))
    files = {
        "isotretinoin": ISOTRETINOIN,
        "doxycycline": DOXYCYCLINE,
        "metformin": METFORMIN.format(dose=dose),
        "bundle": BUNDLE,
        "zinc": NO_FRONT_MATTER,
        "aspirin-1": "---\nlayout: minimal-medicine\ntitle: Aspirin\n---\n### Usage\nPain.\n",
        "aspirin-2": "---\nlayout: minimal-medicine\ntitle: Aspirin\n---\n### Usage\nHeart.\n",
    }
    for name, text in files.items():
        (folder / f"{name}.md").write_text(text, "utf-8")
    return folder
