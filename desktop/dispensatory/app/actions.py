"""Every action of the window in one table: menu, shortcuts and names come from it."""

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action: its object name, its text, its keys, and in which part of the menu it stands (None: not in the menu)."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    group: int | None = None


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("backAction", "Back", ("Alt+Left", "Back"), 0),
    ActionSpec("forwardAction", "Forward", ("Alt+Right", "Forward"), 0),
    ActionSpec("searchAction", "Search", ("Ctrl+K", "/"), 1),
    ActionSpec("filterAction", "Filter the list", ("Ctrl+L",), 1),
    ActionSpec("listAction", "Show all medicines", ("Alt+1",), 1),
    ActionSpec("starredAction", "Show starred medicines", ("Alt+2",), 1),
    ActionSpec("classesAction", "Show classes", ("Alt+3",), 1),
    ActionSpec("starAction", "Star this medicine", ("Ctrl+D",), 2),
    ActionSpec("addNoteAction", "Add a note", ("Ctrl+Shift+N",), 2),
    ActionSpec("undoAction", "Undo", ("Ctrl+Z",), 2),
    ActionSpec("printAction", "Print or save as PDF \u2026", ("Ctrl+P",), 2),
    ActionSpec("nextMarkAction", "Next marked word", ("F3",), 2),
    ActionSpec("previousMarkAction", "Previous marked word", ("Shift+F3",), 2),
    ActionSpec("nextSectionAction", "Next section", ("Ctrl+Tab", "Ctrl+PgDown"), 2),
    ActionSpec("previousSectionAction", "Previous section", ("Ctrl+Shift+Tab", "Ctrl+PgUp"), 2),
    ActionSpec("compareAction", "Compare medicines \u2026", ("Ctrl+Shift+C",), 3),
    ActionSpec("regimenAction", "Check a regimen \u2026", ("Ctrl+R",), 3),
    ActionSpec("addToRegimenAction", "Add this medicine to the regimen", ("Ctrl+Shift+R",), 3),
    ActionSpec("mentionAction", "Which medicines mention \u2026", ("Ctrl+Shift+M",), 3),
    ActionSpec("calculatorsAction", "Calculators \u2026", ("Ctrl+Shift+K",), 3),
    ActionSpec("largerTextAction", "Larger text", ("Ctrl++", "Ctrl+="), 4),
    ActionSpec("smallerTextAction", "Smaller text", ("Ctrl+-",), 4),
    ActionSpec("normalTextAction", "Normal text size", ("Ctrl+0",), 4),
    ActionSpec("exportShelfAction", "Export favourites and notes \u2026", (), 5),
    ActionSpec("importShelfAction", "Import favourites and notes \u2026", (), 5),
    ActionSpec("problemsAction", "Problems in the library", (), 5),
    ActionSpec("aboutAction", "About Dispensatory", ("F1",), 5),
    ActionSpec("quitAction", "Quit", ("Ctrl+Q",), 6),
    *(ActionSpec(f"section{number}Action", f"Section {number}", (f"Ctrl+{number}",)) for number in range(1, 8)),
)


def make_actions(window: QWidget) -> dict[str, QAction]:
    """The actions of the table by name, as children of `window`, where their shortcuts work everywhere."""
    made = {}
    for spec in ACTIONS:
        action = QAction(spec.text, window)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setAutoRepeat(spec.group == 2)
        window.addAction(action)
        made[spec.name] = action
    return made
