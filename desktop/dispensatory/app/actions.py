"""Every action of the window in one table: menu, shortcuts and names come from it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class Part(StrEnum):
    """A part of the menu under its heading; the actions of TOP stand in the menu itself."""

    GO = "Go"
    MEDICINE = "This medicine"
    TABS = "Tabs and windows"
    TOOLS = "Tools"
    VIEW = "View"
    OWN = "Your favourites and notes"
    HELP = "Help"
    TOP = ""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action: its object name, its text, its keys, and in which part of the menu it stands (None: not in the menu)."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    part: Part | None = None
    repeats: bool = False


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("backAction", "Back", ("Alt+Left", "Back"), Part.GO),
    ActionSpec("forwardAction", "Forward", ("Alt+Right", "Forward"), Part.GO),
    ActionSpec("searchAction", "Search", ("Ctrl+K", "/"), Part.GO),
    ActionSpec("filterAction", "Filter the list", ("Ctrl+L",), Part.GO),
    ActionSpec("listAction", "Show all medicines", ("Alt+1",), Part.GO),
    ActionSpec("starredAction", "Show starred medicines", ("Alt+2",), Part.GO),
    ActionSpec("recentAction", "Show recent medicines", ("Alt+3",), Part.GO),
    ActionSpec("classesAction", "Show classes", ("Alt+4",), Part.GO),
    ActionSpec("starAction", "Star this medicine", ("Ctrl+D",), Part.MEDICINE),
    ActionSpec("addNoteAction", "Add a note", ("Ctrl+Shift+N",), Part.MEDICINE),
    ActionSpec("undoAction", "Undo", ("Ctrl+Z",), Part.OWN),
    ActionSpec("copyCitedAction", "Copy with its citation", ("Ctrl+Alt+C",), Part.MEDICINE),
    ActionSpec("printAction", "Print or save as PDF \u2026", ("Ctrl+P",), Part.MEDICINE),
    ActionSpec("findAction", "Find in this medicine", ("Ctrl+F",), Part.MEDICINE),
    ActionSpec("nextMarkAction", "Next marked word", ("F3",), Part.MEDICINE, repeats=True),
    ActionSpec("previousMarkAction", "Previous marked word", ("Shift+F3",), Part.MEDICINE, repeats=True),
    ActionSpec("nextSectionAction", "Next section", ("Ctrl+Tab", "Ctrl+PgDown"), Part.MEDICINE, repeats=True),
    ActionSpec(
        "previousSectionAction", "Previous section", ("Ctrl+Shift+Tab", "Ctrl+PgUp"), Part.MEDICINE, repeats=True
    ),
    ActionSpec("newTabAction", "Open in a new tab", ("Ctrl+T",), Part.TABS),
    ActionSpec("newWindowAction", "Open in a new window", ("Ctrl+N",), Part.TABS),
    ActionSpec("closeTabAction", "Close the tab", ("Ctrl+W",), Part.TABS),
    ActionSpec("reopenTabAction", "Reopen the closed tab", ("Ctrl+Shift+T",), Part.TABS),
    ActionSpec("nextTabAction", "Next tab", ("Alt+PgDown",), Part.TABS, repeats=True),
    ActionSpec("previousTabAction", "Previous tab", ("Alt+PgUp",), Part.TABS, repeats=True),
    ActionSpec("compareAction", "Compare medicines \u2026", ("Ctrl+Shift+C",), Part.TOOLS),
    ActionSpec("regimenAction", "Check a regimen \u2026", ("Ctrl+R",), Part.TOOLS),
    ActionSpec("addToRegimenAction", "Add this medicine to the regimen", ("Ctrl+Shift+R",), Part.TOOLS),
    ActionSpec("mentionAction", "Which medicines mention \u2026", ("Ctrl+Shift+M",), Part.TOOLS),
    ActionSpec("calculatorsAction", "Calculators \u2026", ("Ctrl+Shift+K",), Part.TOOLS),
    ActionSpec("largerTextAction", "Larger text", ("Ctrl++", "Ctrl+="), Part.VIEW),
    ActionSpec("smallerTextAction", "Smaller text", ("Ctrl+-",), Part.VIEW),
    ActionSpec("normalTextAction", "Normal text size", ("Ctrl+0",), Part.VIEW),
    ActionSpec("clearRecentAction", "Forget the recent medicines", (), Part.OWN),
    ActionSpec("exportShelfAction", "Export favourites and notes \u2026", (), Part.OWN),
    ActionSpec("importShelfAction", "Import favourites and notes \u2026", (), Part.OWN),
    ActionSpec("handbookAction", "Handbook", ("F1",), Part.HELP),
    ActionSpec("paletteAction", "All commands \u2026", ("Ctrl+Shift+P",), Part.HELP),
    ActionSpec("keysAction", "Keyboard", ("?",), Part.HELP),
    ActionSpec("problemsAction", "Problems in the library", (), Part.HELP),
    ActionSpec("aboutAction", "About Dispensatory", (), Part.HELP),
    ActionSpec("preferencesAction", "Preferences \u2026", ("Ctrl+,",), Part.TOP),
    ActionSpec("quitAction", "Quit", ("Ctrl+Q",), Part.TOP),
    *(ActionSpec(f"section{number}Action", f"Section {number}", (f"Ctrl+{number}",)) for number in range(1, 8)),
)


def make_actions(window: QWidget) -> dict[str, QAction]:
    """The actions of the table by name, as children of `window`, where their shortcuts work everywhere."""
    made = {}
    for spec in ACTIONS:
        action = QAction(spec.text, window)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setAutoRepeat(spec.repeats)
        window.addAction(action)
        made[spec.name] = action
    return made
