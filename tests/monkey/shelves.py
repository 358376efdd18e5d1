"""The library that the monkey reads: monographs that come with the program, hostile ones, and what happens to them on the disk.

Every version of a text that was ever there is remembered, so that what the window shows can be held against it.
"""

import shutil
from pathlib import Path
from random import Random

from app.library_files import write_library
from dispensatory.library.manifest import Manifest
from dispensatory.library.publishing import of_folder, publish
from dispensatory.monograph.model import Monograph
from dispensatory.monograph.parser import parse_bytes
from dispensatory.paths import bundled

_CHOSEN = """abacavir aciclovir alprazolam amiodarone amlodipine atorvastatin carbamazepine ciprofloxacin clarithromycin
digoxin doxorubicin fentanyl furosemide gentamicin haloperidol hydralazine hydroxyzine ibuprofen insulin-glargine lithium
methotrexate morphine paracetamol phenytoin prednisolone prednisone sertraline tramadol vancomycin warfarin""".split()
_ODD = {
    "empty": b"",
    "broken": b"---\ntitle: [unclosed\n---\n### Usage\nStill to be read.\n",
    "latin": "---\ntitle: Latin\n---\n### Usage\nM\u00e9dicament \u00e0 prendre.\n".encode("latin-1"),
    "arabic": "---\ntitle: \u0628\u0627\u0631\u0627\u0633\u064a\u062a\u0627\u0645\u0648\u0644\n---\n### Usage\n\u062d\u0645\u0649\n".encode(),
    "long-name": ("---\ntitle: " + "Very long name of a medicine " * 9 + "\n---\n### Dosage\n5 mg/kg once.\n").encode(),
    "warned": (
        "---\ntitle: Warned\nboxed_warning: " + "Deadly if it is given wrongly. " * 60 + "\n---\n### Usage\nNone.\n"
    ).encode(),
    "long-word": b"---\ntitle: Long word\n---\n### Usage\n" + b"x" * 20_000 + b"\n",
}


class Shelves:
    """The folder of the library, and all that ever stood in it."""

    def __init__(self, root: Path) -> None:
        self.root, self.folder = root, root / "library"
        self._away = root / "taken away"
        self.folder.mkdir(parents=True)
        write_library(self.folder)
        for slug in _CHOSEN:
            shutil.copy(bundled("monographs") / slug[0] / f"{slug}.md", self.folder)
        for name, content in _ODD.items():
            (self.folder / f"{name}.md").write_bytes(content)
        self._texts: dict[str, dict[bytes, Monograph]] = {}
        self._number = 0
        self.remember()
        self.pack = self._write_pack()

    @property
    def is_there(self) -> bool:
        """Whether the folder is in its place."""
        return self.folder.is_dir()

    def remember(self) -> None:
        """Read what stands on the disk now."""
        for file in sorted(self.folder.glob("*.md")):
            content = file.read_bytes()
            known = self._texts.setdefault(file.stem, {})
            if content not in known:
                known[content] = parse_bytes(content, file, file.stem)

    def versions(self, slug: str) -> tuple[Monograph, ...]:
        """Every text that was ever there under a name; the second file of that name is called -2."""
        of_name = self._texts.get(slug.removesuffix("-2"), {})
        return (*self._texts.get(slug, {}).values(), *of_name.values())

    def take_away(self) -> None:
        """The drive is pulled out, or put in again."""
        if self.is_there:
            self.folder.rename(self._away)
        else:
            self._away.rename(self.folder)

    def change(self, chance: Random) -> str:
        """Somebody writes, adds or removes files; what was done."""
        if not self.is_there:
            return ""
        files = sorted(self.folder.glob("*.md"))
        file = chance.choice(files)
        self._number += 1
        kind = chance.randrange(5)
        if kind == 0 and len(files) > 30:
            file.unlink()
            return f"removed {file.name}"
        if kind == 1:
            new = self.folder / f"new-{self._number % 4}.md"
            new.write_text(f"---\ntitle: New {self._number % 4}\n---\n### Usage\nEdition {self._number}.\n", "utf-8")
            return f"wrote {new.name}"
        if kind == 2:
            broken = self.folder / f"broken-{self._number % 2}.md"
            broken.write_bytes(chance.choice(tuple(_ODD.values())))
            return f"broke {broken.name}"
        if kind == 3:
            slug = chance.choice(_CHOSEN)
            shutil.copy(bundled("monographs") / slug[0] / f"{slug}.md", self.folder)
            return f"put {slug} back"
        content = file.read_bytes()
        if len(content) < 200_000:
            file.write_bytes(content + f"\n### Usage\nAdded as number {self._number}.\n".encode())
        return f"added to {file.name}"

    def stray_file(self) -> Path:
        """A monograph file that is in no library."""
        file = self.root / "stray.md"
        file.write_text("---\ntitle: Stray\nboxed_warning: Stray and dangerous.\n---\n### Usage\nSomewhere.\n", "utf-8")
        if not self.versions(f"file:{file}"):
            self._texts[f"file:{file}"] = {b"": parse_bytes(file.read_bytes(), file, f"file:{file}")}
        return file

    def _write_pack(self) -> Path:
        folder = self.root / "ward texts"
        folder.mkdir()
        for slug, dose in (("paracetamol", "1 g."), ("ward-only", "2 g.")):
            title = slug.replace("-", " ").capitalize()
            text = f"---\ntitle: {title}\nrevised: 2026-11-01\n---\n# {title}\n### Usage\nOn the ward.\n### Dosage\n{dose}\n"
            (folder / f"{slug}.md").write_text(text, "utf-8")
            file = folder / f"{slug}.md"
            self._texts.setdefault(slug, {})[file.read_bytes()] = parse_bytes(file.read_bytes(), file, slug)
        pack = self.root / "ward.dispensatory"
        publish(of_folder(folder, Manifest("ward", "1", "CC0-1.0")), pack)
        return pack
