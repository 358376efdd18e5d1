"""What can be done with one line of a list: open its medicine, choose which it is, or take it away."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QWidget

from dispensatory.app.tools.context import ToolContext
from dispensatory.app.tools.regimen_list_model import Row
from dispensatory.clinical.regimen_lines import name_in
from dispensatory.wording import mark, tr

_SIMILAR = mark("Similar names: check before choosing")
_NONE = mark("No medicine of the library has such a name")


def choices_menu(parent: QWidget, row: Row, context: ToolContext) -> QMenu:
    """The menu of a line. An action's data is ("open" | "choose", slug) or ("remove", "")."""
    menu = QMenu(parent)
    menu.setObjectName("regimenChoices")
    line = row.line
    if row.is_checked and line.slug:
        menu.addAction(tr("Open {name}", name=row.title)).setData(("open", line.slug))
    elif not line.slug or context.catalogue is None or line.slug not in context.catalogue:
        _offer(menu, row, context)
    menu.addSeparator()
    menu.addAction(tr("Remove from the list")).setData(("remove", ""))
    return menu


def _offer(menu: QMenu, row: Row, context: ToolContext) -> None:
    slugs: Sequence[str] = row.line.choices
    heading = tr("\u201c{line}\u201d may be:", line=row.line.text)
    if not slugs:
        slugs = tuple(dict.fromkeys(hit.slug for hit in context.similar(name_in(row.line.text))))
        heading = tr(_SIMILAR if slugs else _NONE)
    menu.addAction(heading.replace("&", "&&")).setEnabled(False)
    for slug in slugs:
        about = context.about(slug)
        words = f"{context.title_of(slug)} \u00b7 {about}" if about else context.title_of(slug)
        menu.addAction(words.replace("&", "&&")).setData(("choose", slug))
