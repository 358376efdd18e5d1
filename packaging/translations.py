"""Brings the files of translations up to date with the texts in the code, and makes what the program loads of them.

    python packaging/translations.py           resources/i18n/*.ts from the code, then *.qm from them
    python packaging/translations.py --check   only say what is missing; exit status 1 if something is

A .ts file is Qt's, and can be worked on with Qt Linguist. Texts that the code has no more are taken out of it.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "desktop" / "dispensatory"
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = {"es": 2, "fr": 2}
"""The languages, and how many plural forms the file of each has a place for."""

CONTEXT = "Dispensatory"


@dataclass(frozen=True)
class Text:
    """A text for people: as it stands in the code, whether it has plural forms, and where it stands first."""

    source: str
    plural: bool
    place: str


def texts_in(code: Path = CODE) -> dict[str, Text]:
    """All texts of the code by themselves, in the order of the files. Text that is put together cannot be translated."""
    found: dict[str, Text] = {}
    for file in sorted(code.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in ("tr", "tr_n", "mark")
            ):
                place = f"{file.relative_to(code.parent).as_posix()}:{node.lineno}"
                wanted = node.args[1] if node.func.id == "tr_n" else node.args[0]
                if isinstance(wanted, ast.Constant) and isinstance(wanted.value, str):
                    found.setdefault(wanted.value, Text(wanted.value, node.func.id == "tr_n", place))
                elif node.func.id != "tr":
                    raise SystemExit(f"{place}: {node.func.id} needs a text as it stands, not one put together")
    return found


def translated(file: Path) -> dict[str, tuple[str, ...]]:
    """The finished translations of a .ts file by their texts: one, or one a plural form."""
    if not file.is_file():
        return {}
    found = {}
    for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - a file of the project's own
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        found[message.findtext("source", "")] = tuple(forms or [translation.text or ""])
    return found


def write(file: Path, language: str, texts: dict[str, Text], known: dict[str, tuple[str, ...]]) -> None:
    """Write a .ts file; a text without translation is unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sorted(texts):
        text = texts[source]
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        forms = known.get(source, ())
        if not faults_of(text, forms, LANGUAGES[language]):
            if text.plural:
                for form in forms:
                    ET.SubElement(translation, "numerusform").text = form
            else:
                translation.text = forms[0]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def faults_of(text: Text, forms: tuple[str, ...], plural_forms: int) -> list[str]:
    """What is wrong with a translation: missing, too few forms, or other values in braces than the text."""
    wanted = plural_forms if text.plural else 1
    if len(forms) != wanted or not all(form.strip() for form in forms):
        return [f"{text.place}: no translation of {text.source!r}"]
    values = fields_of(text.source)
    return [
        f"{text.place}: {form!r} must hold {sorted(values)}"
        for form in forms
        if fields_of(form) - {"n"} != values - {"n"}
    ]


def fields_of(text: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def release(file: Path) -> None:
    """Make the .qm beside a .ts file."""
    command = ["pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm"))]
    beside = Path(sys.executable).parent / command[0]
    subprocess.run([str(beside) if beside.exists() else command[0], *command[1:]], check=True)


def main() -> int:
    """Do what the command line asks for; the exit status."""
    texts = texts_in()
    faults = []
    for language, forms in LANGUAGES.items():
        file = FOLDER / f"dispensatory_{language}.ts"
        known = translated(file)
        faults += [
            f"{language}: {fault}"
            for text in texts.values()
            for fault in faults_of(text, known.get(text.source, ()), forms)
        ]
        if "--check" not in sys.argv[1:]:
            write(file, language, texts, known)
            release(file)
    print("\n".join(faults) or f"{len(texts)} texts, all translated")
    return 1 if faults and "--check" in sys.argv[1:] else 0


if __name__ == "__main__":
    sys.exit(main())
