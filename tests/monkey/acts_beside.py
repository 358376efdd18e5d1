"""What a monkey can do beside reading: the tools, its own notes, the windows, the preferences, and the library on the disk."""

import random
from random import Random

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit

from dispensatory.app.preferences import LANGUAGES, OPENINGS, ORDERS, THEMES
from dispensatory.app.settings import ZOOM_STEPS
from dispensatory.app.tools.toolbox import TOOLS
from monkey.acts import (
    TYPED,
    Act,
    follow_link,
    open_medicine,
    poke,
    press,
    search,
    shortcut,
    type_words,
    use_menu,
)
from monkey.world import World

_SIZES = ((1180, 760), (1400, 1000), (700, 500), (500, 300), (2000, 600), (320, 240))


def open_tool(world: World, chance: Random) -> str:
    """Open a tool, perhaps with medicines."""
    desk = world.main.desk
    if desk is None or desk.tools.context.catalogue is None or QApplication.activeModalWidget() is not None:
        return ""
    tool = chance.choice(sorted(set(TOOLS.values())))
    slugs = tuple(head.slug for head in desk.tools.context.catalogue.heads)
    chosen = tuple(chance.sample(slugs, min(len(slugs), chance.choice((0, 0, 1, 2, 3)))))
    desk.tools.open(tool, chosen)
    return f"open the tool {tool} with {', '.join(chosen)}"


def write_note(world: World, chance: Random) -> str:
    """Add a note to what is open, perhaps on a passage, and write it."""
    if QApplication.activeModalWidget() is not None:
        return ""
    window = world.main
    text = window.monograph.text
    if chance.random() < 0.5:
        cursor = QTextCursor(text.document())
        cursor.setPosition(chance.randrange(text.document().characterCount()))
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        text.setTextCursor(cursor)
    window.named_actions["addNoteAction"].trigger()
    focus = QApplication.focusWidget()
    if isinstance(focus, QPlainTextEdit):
        type_words(focus, chance.choice(TYPED))
    return "write a note"


def undo(world: World, chance: Random) -> str:
    """Undo some removals, in the window or in a tool."""
    times, action = chance.choice((1, 1, 5)), world.main.named_actions.get("undoAction")
    if QApplication.activeModalWidget() is not None or action is None:
        return ""
    for _ in range(times):
        action.trigger()
    return "undo"


def deal_with_dialog(world: World, chance: Random) -> str:
    """Leave the dialog that is open, by its keys or its cross."""
    dialogs = world.dialogs()
    if not dialogs:
        return ""
    dialog = QApplication.activeModalWidget() or chance.choice(dialogs)
    name = dialog.objectName()
    if chance.random() < 0.5:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    return f"leave {name}"


def print_it(world: World, chance: Random) -> str:
    """Print what is open to a PDF, whole or in part."""
    if QApplication.activeModalWidget() is not None:
        return ""
    world.main.named_actions["printAction"].trigger()
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QDialog) or dialog.objectName() != "printDialog":
        return "print nothing"
    if chance.random() < 0.7:
        dialog.accept()
    else:
        dialog.reject()
    return "print"


def find_in_page(world: World, chance: Random) -> str:
    """Find words in the medicine that is open."""
    if QApplication.activeModalWidget() is not None:
        return ""
    window = world.main
    window.named_actions["findAction"].trigger()
    words = chance.choice(("a", "the", "dose", "mg", "zzyzx", ".", "liver fail", ""))
    field = QApplication.focusWidget()
    if field is not None and field.objectName() == "findField":
        QTest.keyClicks(field, words)
        for _ in range(chance.choice((0, 1, 7))):
            QTest.keyClick(
                field,
                Qt.Key.Key_Return,
                chance.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)),
            )
    return f"find {words!r}"


def change_size(world: World, chance: Random) -> str:
    """Make a window larger or smaller."""
    window = chance.choice(world.scope())
    size = chance.choice(_SIZES)
    window.resize(*size)
    return f"resize {window.objectName()} to {size}"


def prefer(world: World, chance: Random) -> str:
    """Change a preference."""
    choices: dict[str, tuple[object, ...]] = {
        "theme": THEMES,
        "font": ("", "DejaVu Sans", "No such font"),
        "opening": OPENINGS,
        "order": ORDERS,
    }
    name = chance.choice((*choices, "zoom"))
    if name == "zoom":
        zoom = chance.choice(ZOOM_STEPS)
        world.main.look.set_zoom(zoom)
        return f"zoom {zoom}"
    value = chance.choice(choices[name])
    world.main.preferences.change(**{name: value})
    return f"prefer {name} {value!r}"


def speak(world: World, chance: Random) -> str:
    """Another language of the window: all windows are opened anew."""
    language = chance.choice(LANGUAGES)
    world.main.preferences.change(language=language)
    return f"speak {language!r}"


def change_windows(world: World, chance: Random) -> str:
    """Open a further window, close one, go to another one, or quit and start again."""
    if QApplication.activeModalWidget() is not None:
        return ""
    every = world.windows.all()
    kind = chance.randrange(6)
    if kind < 2 and len(every) < 5:
        world.main.named_actions["newWindowAction"].trigger()
        return "open a window"
    if kind == 2 and len(every) > 1:
        chance.choice(every).close()
        return "close a window"
    if kind == 3:
        world.end()
        world.begin()
        return "quit and start again"
    window = chance.choice(every)
    window.raise_()
    window.activateWindow()
    return "go to a window"


def change_library(world: World, chance: Random) -> str:
    """Files of the library change on the disk, and the window looks again."""
    done = world.shelves.change(chance)
    world.shelves.remember()
    if chance.random() < 0.6:
        for window in world.windows.all():
            if window.desk is not None:
                window.desk.keeper.look_again()
        done += ", looked again"
    return done


def take_library_away(world: World, chance: Random) -> str:
    """The drive of the library goes, or comes back."""
    world.shelves.take_away()
    for window in world.windows.all():
        if window.desk is not None and chance.random() < 0.8:
            window.desk._watch.look()
    return "the library is there" if world.shelves.is_there else "the library is gone"


def drop_files(world: World, chance: Random) -> str:
    """Drop a file on the window."""
    if QApplication.activeModalWidget() is not None:
        return ""
    file = chance.choice((world.shelves.stray_file(), world.shelves.pack))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    world.main.dropEvent(event)
    return f"drop {file.name}"


def wait(world: World, chance: Random) -> str:
    """Do nothing for a moment."""
    world.settle(chance.choice((0.05, 0.15, 0.45)))
    return "wait"


def look_away(world: World, chance: Random) -> str:
    """Another program comes to the front, and this one again."""
    window = world.main
    window.showMinimized()
    world.step()
    window.showNormal()
    window.activateWindow()
    return "look away"


WEIGHTS: tuple[tuple[Act, int], ...] = (
    (poke, 26),
    (press, 14),
    (search, 9),
    (open_medicine, 9),
    (follow_link, 8),
    (shortcut, 9),
    (open_tool, 5),
    (write_note, 3),
    (undo, 2),
    (print_it, 1),
    (find_in_page, 3),
    (change_size, 2),
    (prefer, 2),
    (speak, 1),
    (change_windows, 2),
    (change_library, 1),
    (take_library_away, 1),
    (drop_files, 1),
    (look_away, 1),
    (wait, 2),
)


def act(world: World, seed: int, number: int) -> str:
    """The step of a number: it depends on nothing but the seed and the number, and on what it finds."""
    chance = random.Random(f"{seed}/{number}")  # noqa: S311 - nothing secret
    answers = (
        "",
        str(world.root / "out.pdf"),
        str(world.root / "shelf.json"),
        str(world.shelves.pack),
        str(world.root),
    )
    world.chosen_files = lambda: chance.choice(answers)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return use_menu(world, chance)
    if world.dialogs() and chance.random() < 0.4:
        return deal_with_dialog(world, chance)
    acts, weights = zip(*WEIGHTS, strict=True)
    doing = chance.choices(acts, weights)[0]
    return doing(world, chance) or f"nothing ({doing.__name__})"
