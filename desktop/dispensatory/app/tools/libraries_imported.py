"""The page of the window of libraries that tells what became of labels that were imported, and its text."""

import html
from collections import Counter
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from dispensatory.app.views.monograph_text import MonographText
from dispensatory.library.labels.importing import Report
from dispensatory.library.labels.keeping import Status
from dispensatory.library.labels.loinc import name_of
from dispensatory.wording import mark, tr, tr_n

_MOST_NAMED = 500
_STATUS = {
    Status.IMPORTED: mark("imported"),
    Status.UPDATED: mark("updated"),
    Status.UNCHANGED: mark("unchanged"),
}


class ImportPage(QWidget):
    """The report, and a button that leads back to the list."""

    left = Signal()

    def __init__(self, report: MonographText, parent: QWidget) -> None:
        super().__init__(parent)
        self.report = report
        self.back = QPushButton(tr("&Back to the libraries"), self)
        self.back.setObjectName("importBack")
        self.back.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(report, 1)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.back.clicked.connect(self.left)

    def show_report(self, report: Report) -> None:
        """Show what became of each label."""
        self.report.show_html(imported_html(report))
        self.report.setFocus()


def imported_words(report: Report) -> str:
    """What became of the labels, in a line."""
    counts = Counter(each.status for each in report.imported)
    said = [f"{counts[status]:,} {tr(words)}" for status, words in _STATUS.items() if counts[status]]
    if report.refused:
        said.append(tr_n("{n} refused", "{n} refused", len(report.refused)))
    if not said:
        return tr("No label was found: choose XML, JSON or zip files of DailyMed or openFDA.")
    return tr("Labels: {counts}.", counts=", ".join(said))


def imported_html(report: Report) -> str:
    """The report: what was refused and why, what is there now, and what has none of the usual sections to stand in."""
    parts = [f"<h3>{_safe(imported_words(report))}</h3>"]
    if report.refused:
        refused = (f"{_safe(each.file)} {_safe(each.reason)}" for each in report.refused)
        parts.append(f"<h4>{_safe(tr('Refused'))}</h4>{_list(refused)}")
    if report.imported:
        note = tr(
            "These texts are the publishers\u2019 own, imported without editing. Their files: {folder}",
            folder=report.folder,
        )
        parts.append(f"<h4>{_safe(tr('In the list of medicines'))}</h4>{_list(_imported(report))}<p>{_safe(note)}</p>")
    if report.unmapped:
        parts.append(
            f"<h4>{_safe(tr('In a section of their own, under their own title'))}</h4>{_list(_unmapped(report))}"
        )
    if report.not_read:
        kinds = ", ".join(f"{count:,} {kind}" for kind, count in sorted(report.not_read.items()))
        parts.append(f"<p>{_safe(tr('Not read, neither XML nor JSON nor zip: {kinds}', kinds=kinds))}</p>")
    return "".join(parts)


def _imported(report: Report) -> Iterator[str]:
    for each in report.imported:
        date = each.date or tr("not dated")
        words = f'<a href="medicine:{_safe(each.slug)}">{_safe(each.title)}</a>, {_safe(date)}: {_safe(tr(_STATUS[each.status]))}'
        if each.plain:
            sections = ", ".join(each.plain)
            words += ". " + _safe(
                tr("Very long, and shown without headings, lists and tables: {sections}", sections=sections)
            )
        yield words


def _unmapped(report: Report) -> Iterator[str]:
    kinds = Counter((name_of(each.code) or each.title, each.code) for each in report.unmapped)
    for (name, code), count in kinds.most_common():
        yield _safe(f"{name} ({code}): {count:,}" if code else f"{name}: {count:,}")


def _list(items: Iterable[str]) -> str:
    every = list(items)
    shown = [f"<li>{item}</li>" for item in every[:_MOST_NAMED]]
    if len(every) > _MOST_NAMED:
        shown.append(f"<li>{_safe(tr('and {n} more', n=f'{len(every) - _MOST_NAMED:,}'))}</li>")
    return f"<ul>{''.join(shown)}</ul>"


def _safe(text: str) -> str:
    return html.escape(text)
