"""What a monkey can do: everything that a person can, without knowing what it is for."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSplitter,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from monkey.world import World, middle

Act = Callable[[World, Random], str]
"""Does something by chance, and says what; "" if there was nothing to do it with."""

TYPED = (
    *"isotretinoin prednis warfarin amiodaron paracetmol hydroxizine par ins met a 5 70 170 1.5 0 -3 1e9".split(),
    "liver failure", "nausea OR rash", '"chest pain"', "in:dosage renal", "side-effects:nausea", "pain -fever",
    "can I take warfarin with amiodarone", "what causes dry cough", "zzyzx", "((", '"', "in:", "*", "  ", "\u00e9\u00df\u0130\u03b1",
    "\u0628\u0627\u0631\u0627", "\U0001f48a", "x" * 300, "<b>bold</b> & %s {0}", "warfarin\ndigoxin 0.25 mg\namiodarone",
)  # fmt: skip
_KEYS = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Return,
    Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Menu, Qt.Key.Key_F3, Qt.Key.Key_F6,
    Qt.Key.Key_A, Qt.Key.Key_Slash, Qt.Key.Key_Question,
)  # fmt: skip
_UPRIGHT = False
_HELD = (Qt.KeyboardModifier.NoModifier,) * 6 + (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def type_words(widget: QWidget, words: str) -> None:
    """Type into a field; what no key has is put in as an input method does."""
    if words.isascii() and words.isprintable() and len(words) < 60:
        QTest.keyClicks(widget, words)
    elif isinstance(widget, QLineEdit):
        widget.insert(words)
    elif isinstance(widget, QPlainTextEdit):
        widget.insertPlainText(words)


def press(world: World, chance: Random) -> str:
    """Press some keys where the keyboard is."""
    pressed = []
    for _ in range(chance.choice((1, 1, 2, 4))):
        widget = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
        if widget is None:
            return ""
        key, held = chance.choice(_KEYS), chance.choice(_HELD)
        pressed.append(f"{held.name}+{key.name} on {widget.objectName()}")
        in_nested_loop(world, chance)
        QTest.keyClick(widget, key, held)
    return "press " + ", ".join(pressed)


def shortcut(world: World, chance: Random) -> str:
    """Trigger an action by its name, as a shortcut, the menu or the palette do."""
    if QApplication.activeModalWidget() is not None:
        return ""
    window = chance.choice(world.scope())
    actions = [
        each for each in window.findChildren(QAction) if each.isEnabled() and each.objectName() and not each.menu()
    ]
    actions = [each for each in actions if each.objectName() != "quitAction" and _is_of(each, window)]
    if not actions:
        return ""
    action = chance.choice(sorted(actions, key=lambda each: each.objectName()))
    name = action.objectName()
    in_nested_loop(world, chance)
    action.trigger()
    return f"trigger {name}"


def _is_of(action: QAction, window: QWidget) -> bool:
    """Whether an action is of this window, not of one over it that is hidden."""
    owner = action.parent()
    return not isinstance(owner, QWidget) or owner.window() is window


def search(world: World, chance: Random) -> str:
    """Type into the search, perhaps go down and press Enter."""
    if QApplication.activeModalWidget() is not None:
        return ""
    field, words = world.main.top.search, chance.choice(TYPED)
    field.setFocus()
    if chance.random() < 0.8:
        field.selectAll()
    type_words(field, words)
    if chance.random() < 0.7:
        world.settle()
    downs = chance.choice((0, 0, 1, 2, 5))
    for _ in range(downs):
        QTest.keyClick(QApplication.focusWidget() or field, Qt.Key.Key_Down)
    enter = chance.random() < 0.6
    if enter:
        QTest.keyClick(QApplication.focusWidget() or field, Qt.Key.Key_Return)
    return f"search {words[:40]!r}, {downs} down, {'Enter' if enter else 'no Enter'}"


def open_medicine(world: World, chance: Random) -> str:
    """Open a medicine of the list."""
    if QApplication.activeModalWidget() is not None:
        return ""
    window = world.main
    view = window.browse.list
    if not view.isVisible() or not view.model().rowCount():
        window.top.search.clear()
        window.browse.switch.setCurrentIndex(0)
        window.browse.filter.clear()
    rows = view.model().rowCount()
    if not rows:
        return ""
    index = view.model().index(chance.randrange(rows), 0)
    view.setCurrentIndex(index)
    held = chance.choice(_HELD)
    title = str(index.data())
    QTest.keyClick(view, Qt.Key.Key_Return, held)
    return f"open {title} with {held.name}"


def follow_link(world: World, chance: Random) -> str:
    """Follow a link on a page or in a report."""
    pages = [page for page in world.widgets(QTextBrowser) if isinstance(page, QTextBrowser)]
    if not pages:
        return ""
    page = chance.choice(pages)
    links = links_of(page)
    if not links:
        return ""
    link = chance.choice(links)
    name = page.objectName()
    page.anchorClicked.emit(QUrl(link))
    return f"follow {link} on {name}"


def links_of(page: QTextBrowser) -> list[str]:
    """The addresses on a page."""
    found: dict[str, None] = {}
    block = page.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            address = pieces.fragment().charFormat().anchorHref()
            if address:
                found[address] = None
            pieces += 1
        block = block.next()
    return list(found)


def poke(world: World, chance: Random) -> str:
    """Use some widget, whatever it is, as it is meant to be used."""
    kinds = tuple(kind for kind, _ in _POKES)
    every = [widget for widget in world.widgets(*kinds) if not widget.visibleRegion().isEmpty()]
    if not every:
        return ""
    by_kind: dict[type, list[QWidget]] = {}
    for widget in every:
        by_kind.setdefault(next(kind for kind in kinds if isinstance(widget, kind)), []).append(widget)
    kind = chance.choice([kind for kind in kinds if kind in by_kind])
    widget = chance.choice(by_kind[kind])
    name = f"{type(widget).__name__} {widget.objectName()} in {widget.window().objectName()}"
    in_nested_loop(world, chance)
    done = dict(_POKES)[kind](widget, chance)
    return f"{done} {name}"


def _poke_field(widget: QWidget, chance: Random) -> str:
    assert isinstance(widget, QLineEdit)
    widget.setFocus()
    if chance.random() < 0.7:
        widget.selectAll()
    words = chance.choice(TYPED)
    type_words(widget, words)
    if chance.random() < 0.5:
        QTest.keyClick(widget, Qt.Key.Key_Return)
    return f"type {words[:40]!r} into"


def _poke_writing(widget: QWidget, chance: Random) -> str:
    assert isinstance(widget, QPlainTextEdit)
    widget.setFocus()
    if not widget.isReadOnly():
        if chance.random() < 0.2:
            widget.selectAll()
        type_words(widget, chance.choice(TYPED))
    return "write in"


def _poke_button(widget: QWidget, _chance: Random) -> str:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    return "click"


def _poke_choice(widget: QWidget, chance: Random) -> str:
    assert isinstance(widget, QComboBox)
    if widget.count():
        widget.setFocus()
        widget.setCurrentIndex(chance.randrange(widget.count()))
        chosen = widget.currentText()
        widget.activated.emit(widget.currentIndex())
        return f"choose {chosen!r} in"
    return "nothing in"


def _poke_rows(widget: QWidget, chance: Random) -> str:
    assert isinstance(widget, QAbstractItemView)
    model = widget.model()
    if model is None or not model.rowCount():
        return "nothing in"
    parent = model.index(chance.randrange(model.rowCount()), 0)
    index = parent
    if model.rowCount(parent) and chance.random() < 0.5:
        index = model.index(chance.randrange(model.rowCount(parent)), 0, parent)
    if not index.isValid():
        return "nothing in"
    widget.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
    place = widget.visualRect(index).center()
    if chance.random() < 0.2:
        menu = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, place, widget.viewport().mapToGlobal(place), Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(widget.viewport(), menu)
        return f"menu on row {index.row()} of"
    button = chance.choice((Qt.MouseButton.LeftButton,) * 4 + (Qt.MouseButton.MiddleButton,))
    click = QTest.mouseDClick if chance.random() < 0.2 else QTest.mouseClick
    click(widget.viewport(), button, chance.choice(_HELD), place)
    return f"click {button.name} on row {index.row()} of"


def _poke_tabs(widget: QWidget, chance: Random) -> str:
    assert isinstance(widget, QTabBar)
    if not widget.count():
        return "nothing in"
    number = chance.randrange(widget.count())
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, widget.tabRect(number).center())
    return f"choose tab {number} of"


def _poke_text(widget: QWidget, chance: Random) -> str:
    assert isinstance(widget, QTextBrowser)
    length = widget.document().characterCount()
    cursor = QTextCursor(widget.document())
    cursor.setPosition(chance.randrange(length))
    cursor.setPosition(
        min(length - 1, cursor.position() + chance.choice((3, 40, 4000))), QTextCursor.MoveMode.KeepAnchor
    )
    widget.setTextCursor(cursor)
    if chance.random() < 0.3:
        widget.copy()
    if chance.random() < 0.2:
        place = middle(widget.viewport())
        menu = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, place, widget.viewport().mapToGlobal(place), Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(widget.viewport(), menu)
        return "menu on"
    return "select in"


def _poke_scrolled(widget: QWidget, chance: Random) -> str:
    assert isinstance(widget, QAbstractScrollArea)
    place = QPointF(middle(widget.viewport()))
    turn = QPoint(0, chance.choice((-1200, -120, 120, 1200)))
    held = chance.choice(_HELD)
    wheel = QWheelEvent(
        place, widget.viewport().mapToGlobal(place), QPoint(), turn, Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, _UPRIGHT
    )  # fmt: skip
    QApplication.sendEvent(widget.viewport(), wheel)
    return "scroll"


def _poke_slider(widget: QWidget, chance: Random) -> str:
    assert isinstance(widget, QAbstractSlider)
    widget.setValue(chance.randint(widget.minimum(), max(widget.minimum(), widget.maximum())))
    return "slide"


def _poke_halves(widget: QWidget, chance: Random) -> str:
    assert isinstance(widget, QSplitter)
    sizes = widget.sizes()
    part = chance.randrange(len(sizes))
    sizes[part] = chance.randrange(0, 900)
    widget.setSizes(sizes)
    return "move the halves of"


def _poke_label(widget: QWidget, chance: Random) -> str:
    assert isinstance(widget, QLabel)
    if 'href="' in widget.text():
        address = chance.choice(widget.text().split('href="')[1:]).partition('"')[0]
        widget.linkActivated.emit(address)
        return f"follow {address} on"
    place = middle(widget)
    menu = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, place, widget.mapToGlobal(place), Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, menu)
    return "menu on"


_POKES: tuple[tuple[type[QWidget], Callable[[QWidget, Random], str]], ...] = (
    (QLineEdit, _poke_field),
    (QPlainTextEdit, _poke_writing),
    (QAbstractButton, _poke_button),
    (QComboBox, _poke_choice),
    (QTextBrowser, _poke_text),
    (QAbstractItemView, _poke_rows),
    (QTabBar, _poke_tabs),
    (QAbstractSlider, _poke_slider),
    (QSplitter, _poke_halves),
    (QLabel, _poke_label),
    (QAbstractScrollArea, _poke_scrolled),
)


def use_menu(world: World, chance: Random) -> str:
    """Choose something in the menu that is open, or leave it."""
    popup = QApplication.activePopupWidget()
    if popup is None:
        return ""
    if isinstance(popup, QMenu) and chance.random() < 0.7:
        actions = [each for each in popup.actions() if each.isEnabled() and not each.isSeparator()]
        actions = [each for each in actions if each.objectName() != "quitAction"]
        if actions:
            action = chance.choice(actions)
            name = action.objectName() or action.text()
            if action.menu():
                popup.setActiveAction(action)
                return f"open the menu {name}"
            popup.setActiveAction(action)
            QTest.keyClick(popup, Qt.Key.Key_Return)
            return f"choose {name} in a menu"
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    return "leave a menu"


def in_nested_loop(world: World, chance: Random) -> None:
    """Whatever runs a loop of its own is dealt with there: a menu of a button, a dialog that waits."""

    def deal() -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            use_menu(world, chance)
            if QApplication.activePopupWidget() is popup:
                popup.close()

    if chance.random() < 0.5:
        QTimer.singleShot(0, deal)
    else:
        QTimer.singleShot(5, deal)
