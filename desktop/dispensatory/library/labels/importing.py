"""Taking labels out of files, folders and zip files into a folder of monographs, and the report of it."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from dispensatory.errors import ImportRefused
from dispensatory.library.labels.keeping import LabelFolder, Status
from dispensatory.library.labels.label import Label
from dispensatory.library.labels.openfda import label_of, read_openfda
from dispensatory.library.labels.sources import Document, Sources
from dispensatory.library.labels.spl import read_spl
from dispensatory.library.labels.writing import write
from dispensatory.wording import tr

_ANIMAL = "ANIMAL"


@dataclass(frozen=True, slots=True)
class Imported:
    """A label that is in the folder now, and the file that it came from.

    `plain` are the headings of sections that are so long that they are shown without headings, lists and tables.
    """

    file: str
    slug: str
    title: str
    set_id: str
    date: str
    status: Status
    plain: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A file, or a label in it, that was not taken, and why: the words go on after the name of the file."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class Unmapped:
    """A section that is none of the seven and stands under its own title."""

    file: str
    code: str
    title: str


@dataclass(slots=True)
class Report:
    """What became of everything. `mapped` counts the sections that went to one of the seven, by code; `not_read` counts files."""

    folder: Path
    imported: list[Imported] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    unmapped: list[Unmapped] = field(default_factory=list)
    mapped: Counter[str] = field(default_factory=Counter)
    not_read: Counter[str] = field(default_factory=Counter)


def import_labels(paths: Sequence[Path], folder: Path, progress: Callable[[int, int], None] | None = None) -> Report:
    """Import every label in `paths` into `folder`. `progress` is called with the number of files done and of all.

    What is refused is told in the report, and the rest goes on; LibraryError where the folder cannot be written to.
    """
    sources = Sources(paths)
    report = Report(folder, not_read=sources.not_read)
    kept = LabelFolder(folder)
    files = sources.files()
    for number, file in enumerate(files):
        for document in sources.documents(file):
            _take(document, kept, report)
        if progress:
            progress(number + 1, len(files))
    return report


def _take(document: Document, kept: LabelFolder, report: Report) -> None:
    if document.refusal:
        report.refused.append(Refused(document.name, document.refusal))
        return
    try:
        for name, read in _labels(document):
            try:
                _keep(name, read(), kept, report)
            except ImportRefused as refused:
                report.refused.append(Refused(name, str(refused)))
    except ImportRefused as refused:
        report.refused.append(Refused(document.name, str(refused)))


def _labels(document: Document) -> Iterator[tuple[str, Callable[[], Label]]]:
    """What to call each label of a document, and how to read it."""
    start = document.content[:64].lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")[:1]
    if start == b"<":
        yield document.name, partial(read_spl, document.content)
        return
    if start not in (b"{", b"["):
        raise ImportRefused(
            tr("is neither SPL (XML) nor openFDA (JSON): give such a file, a folder or a zip file of them")
        )
    records, meta = read_openfda(document.content)
    for number, record in enumerate(records):
        name = document.name if len(records) == 1 else f"{document.name}: result {number + 1}"
        yield name, partial(label_of, record, meta)


def _keep(name: str, label: Label, kept: LabelFolder, report: Report) -> None:
    if _ANIMAL in label.kind.upper():
        raise ImportRefused(tr("is a label for animals ({kind}): only labels for people are imported", kind=label.kind))
    if not label.parts:
        raise ImportRefused(tr("has no section with text: get the whole label"))
    written = write(label)
    path, status = kept.keep(label, written.text)
    report.imported.append(Imported(name, path.stem, written.title, label.set_id, label.date, status, written.plain))
    report.mapped.update(written.arrangement.mapped)
    for section in written.arrangement.own.values():
        for part in section.parts:
            report.unmapped.append(Unmapped(name, part.code or "", part.title or section.heading))
