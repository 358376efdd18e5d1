"""The files that the proof works with: a library of its own with remote things in it, a pack, and a label to import."""

import json
import shutil
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

ADDRESS = "https://example.org/label"
OFFLINUM = f"""---
layout: minimal-medicine
title: Offlinum
brand_names: {{US: [Netless]}}
sources:
  - {{id: 1, title: A label, publisher: FDA label, date: 2025-01, url: "{ADDRESS}"}}
---

# Offlinum
### Generic Name
Offlinum [1]. ![scan](https://example.org/scan.png) ![own](file:///etc/hostname) <img src="http://example.org/b.png">
### Usage
See [the label]({ADDRESS}). <iframe src="http://example.org/c"></iframe>
<style>@import url(http://example.org/d.css); body {{ background: url(http://example.org/e.png) }}</style>
"""
WARDINUM = """---
layout: minimal-medicine
title: Wardinum
---

# Wardinum
### Usage
Nothing but this proof.
"""


def write_files(folder: Path, checkout: Path) -> None:
    """Write them all: own/offlinum.md, ward.dispensatory and label.xml."""
    (folder / "own").mkdir()
    (folder / "own" / "offlinum.md").write_text(OFFLINUM, encoding="utf-8")
    shutil.copy2(checkout / "tests" / "data" / "labels" / "fictolol.xml", folder / "label.xml")
    content = WARDINUM.encode()
    listed = {"name": "monographs/wardinum.md", "size": len(content), "sha256": sha256(content).hexdigest()}
    manifest = {"dispensatory-pack": 1, "name": "Ward 4", "edition": "1", "licence": "CC0-1.0", "files": [listed]}
    with ZipFile(folder / "ward.dispensatory", "w") as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        archive.writestr("monographs/wardinum.md", content)
