"""Every action of the window in one table: menu, shortcuts and names come from it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from dispensatory.wording import mark, tr


class Part(StrEnum):
    """A part of the menu under its heading; the actions of TOP stand in the menu itself."""

    GO = mark("Go")
    MEDICINE = mark("This medicine")
    TABS = mark("Tabs and windows")
    TOOLS = mark("Tools")
    VIEW = mark("View")
    OWN = mark("Your favourites and notes")
    HELP = mark("Help")
    TOP = ""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action: its object name, its text, its keys, and in which part of the menu it stands (None: not in the menu).

    `number` stands for {number} in the text.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    part: Part | None = None
    repeats: bool = False
    number: int = 0

    @property
    def words(self) -> str:
        """The text in the language of the window."""
        return tr(self.text, number=self.number) if self.number else tr(self.text)

    @property
    def place(self) -> str:
        """The part of the menu in the language of the window; "" for the menu itself and for none."""
        return tr(self.part.value) if self.part else ""


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("backAction", mark("Back"), ("Alt+Left", "Back"), Part.GO),
    ActionSpec("forwardAction", mark("Forward"), ("Alt+Right", "Forward"), Part.GO),
    ActionSpec("searchAction", mark("Search"), ("Ctrl+K", "/"), Part.GO),
    ActionSpec("filterAction", mark("Filter the list"), ("Ctrl+L",), Part.GO),
    ActionSpec("listAction", mark("Show all medicines"), ("Alt+1",), Part.GO),
    ActionSpec("starredAction", mark("Show starred medicines"), ("Alt+2",), Part.GO),
    ActionSpec("recentAction", mark("Show recent medicines"), ("Alt+3",), Part.GO),
    ActionSpec("classesAction", mark("Show classes"), ("Alt+4",), Part.GO),
    ActionSpec("starAction", mark("Star this medicine"), ("Ctrl+D",), Part.MEDICINE),
    ActionSpec("addNoteAction", mark("Add a note"), ("Ctrl+Shift+N",), Part.MEDICINE),
    ActionSpec("undoAction", mark("Undo"), ("Ctrl+Z",), Part.OWN),
    ActionSpec("copyCitedAction", mark("Copy with its citation"), ("Ctrl+Alt+C",), Part.MEDICINE),
    ActionSpec("printAction", mark("Print or save as PDF \u2026"), ("Ctrl+P",), Part.MEDICINE),
    ActionSpec("findAction", mark("Find in this medicine"), ("Ctrl+F",), Part.MEDICINE),
    ActionSpec("nextMarkAction", mark("Next marked word"), ("F3",), Part.MEDICINE, repeats=True),
    ActionSpec("previousMarkAction", mark("Previous marked word"), ("Shift+F3",), Part.MEDICINE, repeats=True),
    ActionSpec("nextSectionAction", mark("Next section"), ("Ctrl+Tab", "Ctrl+PgDown"), Part.MEDICINE, repeats=True),
    ActionSpec(
        "previousSectionAction", mark("Previous section"), ("Ctrl+Shift+Tab", "Ctrl+PgUp"), Part.MEDICINE, repeats=True
    ),
    ActionSpec("newTabAction", mark("Open in a new tab"), ("Ctrl+T",), Part.TABS),
    ActionSpec("newWindowAction", mark("Open in a new window"), ("Ctrl+N",), Part.TABS),
    ActionSpec("closeTabAction", mark("Close the tab"), ("Ctrl+W",), Part.TABS),
    ActionSpec("reopenTabAction", mark("Reopen the closed tab"), ("Ctrl+Shift+T",), Part.TABS),
    ActionSpec("nextTabAction", mark("Next tab"), ("Alt+PgDown",), Part.TABS, repeats=True),
    ActionSpec("previousTabAction", mark("Previous tab"), ("Alt+PgUp",), Part.TABS, repeats=True),
    ActionSpec("compareAction", mark("Compare medicines \u2026"), ("Ctrl+Shift+C",), Part.TOOLS),
    ActionSpec("regimenAction", mark("Check a regimen \u2026"), ("Ctrl+R",), Part.TOOLS),
    ActionSpec("addToRegimenAction", mark("Add this medicine to the regimen"), ("Ctrl+Shift+R",), Part.TOOLS),
    ActionSpec("mentionAction", mark("Which medicines mention \u2026"), ("Ctrl+Shift+M",), Part.TOOLS),
    ActionSpec("calculatorsAction", mark("Calculators \u2026"), ("Ctrl+Shift+K",), Part.TOOLS),
    ActionSpec("largerTextAction", mark("Larger text"), ("Ctrl++", "Ctrl+="), Part.VIEW),
    ActionSpec("smallerTextAction", mark("Smaller text"), ("Ctrl+-",), Part.VIEW),
    ActionSpec("normalTextAction", mark("Normal text size"), ("Ctrl+0",), Part.VIEW),
    ActionSpec("clearRecentAction", mark("Forget the recent medicines"), (), Part.OWN),
    ActionSpec("exportShelfAction", mark("Export favourites and notes \u2026"), (), Part.OWN),
    ActionSpec("importShelfAction", mark("Import favourites and notes \u2026"), (), Part.OWN),
    ActionSpec("handbookAction", mark("Handbook"), ("F1",), Part.HELP),
    ActionSpec("paletteAction", mark("All commands \u2026"), ("Ctrl+Shift+P",), Part.HELP),
    ActionSpec("keysAction", mark("Keyboard"), ("?",), Part.HELP),
    ActionSpec("problemsAction", mark("Problems in the library"), (), Part.HELP),
    ActionSpec("doctorAction", mark("Check this installation \u2026"), (), Part.HELP),
    ActionSpec("aboutAction", mark("About Dispensatory"), (), Part.HELP),
    ActionSpec("librariesAction", mark("Libraries \u2026"), (), Part.TOP),
    ActionSpec("preferencesAction", mark("Preferences \u2026"), ("Ctrl+,",), Part.TOP),
    ActionSpec("quitAction", mark("Quit"), ("Ctrl+Q",), Part.TOP),
    *(
        ActionSpec(f"section{number}Action", mark("Section {number}"), (f"Ctrl+{number}",), number=number)
        for number in range(1, 8)
    ),
)


def make_actions(window: QWidget) -> dict[str, QAction]:
    """The actions of the table by name, as children of `window`, where their shortcuts work everywhere."""
    made = {}
    for spec in ACTIONS:
        action = QAction(spec.words, window)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setAutoRepeat(spec.repeats)
        window.addAction(action)
        made[spec.name] = action
    return made
