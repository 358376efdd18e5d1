"""What the window remembers from one session to the next, in an INI file. A damaged value falls back to its default."""

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QRect, QSettings

ZOOM_STEPS = (90, 100, 110, 125, 140, 160, 180, 200)
"""Sizes of the text, in percent."""

_SMALLEST = (640, 420)
MOST_WINDOWS = 9


UNPLACED = -1_000_000
"""The place of a window that has never been anywhere. A screen at the left of the first one has places below zero."""

_FARTHEST = 30_000


@dataclass(frozen=True, slots=True)
class WindowState:
    """Size and place of the window in pixels, and where the reader was."""

    x: int = UNPLACED
    y: int = UNPLACED
    width: int = 1180
    height: int = 760
    maximized: bool = False
    left_width: int = 320
    classes: bool = False
    zoom: int = 100
    slug: str = ""
    section: str = ""
    medicine: str = ""
    tabs: str = ""


_OF_A_SCREEN = ("x", "y", "width", "height", "maximized")


class WindowSettings:
    """The INI file below the folder `config`: one for each window of a session, counted from 1."""

    def __init__(self, config: Path, number: int = 1) -> None:
        self._path = config / ("window.ini" if number == 1 else f"window-{number}.ini")

    def exists(self) -> bool:
        """Whether such a window was open when the last session ended."""
        return self._path.is_file()

    def forget(self) -> None:
        """There is no such window any more."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def become(self, number: int) -> None:
        """Be the window of another number from now on."""
        other = WindowSettings(self._path.parent, number)
        with suppress(OSError):
            self._path.replace(other._path)
            self._path = other._path

    def load(self, screens: tuple[QRect, ...] = ()) -> WindowState:
        """The state as last saved, with the size and place that the window had on these screens if it was open on them before;
        defaults where there is none or it makes no sense.
        """
        if not self._path.is_file():
            return WindowState()
        store = QSettings(str(self._path), QSettings.Format.IniFormat)
        new = WindowState()
        zoom = _number(store, "text/zoom", new.zoom, 1, 1000)
        state = WindowState(
            x=_number(store, "window/x", new.x, -_FARTHEST, _FARTHEST),
            y=_number(store, "window/y", new.y, -_FARTHEST, _FARTHEST),
            width=_number(store, "window/width", new.width, _SMALLEST[0], 20_000),
            height=_number(store, "window/height", new.height, _SMALLEST[1], 20_000),
            maximized=_flag(store, "window/maximized"),
            left_width=_number(store, "window/left_width", new.left_width, 200, 2000),
            classes=_flag(store, "window/classes"),
            zoom=min(ZOOM_STEPS, key=lambda step: abs(step - zoom)),
            slug=_text(store, "place/slug"),
            section=_text(store, "place/section"),
            medicine=_text(store, "place/medicine"),
            tabs=_text(store, "place/tabs"),
        )
        own = _text(store, _key_of(screens)).split()
        if len(own) != len(_OF_A_SCREEN) or not all(number.lstrip("-").isdigit() for number in own):
            return state
        x, y, width, height, maximized = map(int, own)
        return replace(state, x=x, y=y, width=width, height=height, maximized=bool(maximized))

    def save(self, state: WindowState, screens: tuple[QRect, ...] = ()) -> bool:
        """Write `state`, its size and place also as those on these screens; whether that worked."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False
        store = QSettings(str(self._path), QSettings.Format.IniFormat)
        for key, value in _values(state).items():
            store.setValue(key, value)
        store.setValue(_key_of(screens), " ".join(str(int(getattr(state, name))) for name in _OF_A_SCREEN))
        store.sync()
        return store.status() == QSettings.Status.NoError

    def place_of(self, name: str) -> QRect | None:
        """Where the tool window `name` was; None where that is not known or makes no sense."""
        if not self._path.is_file():
            return None
        kept = _text(QSettings(str(self._path), QSettings.Format.IniFormat), f"tools/{name}").split()
        if len(kept) != 4 or not all(number.lstrip("-").isdigit() for number in kept):
            return None
        return QRect(*map(int, kept))

    def keep_place(self, name: str, place: QRect) -> None:
        """Keep where the tool window `name` is; a folder that cannot be written is done without."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return
        store = QSettings(str(self._path), QSettings.Format.IniFormat)
        store.setValue(f"tools/{name}", f"{place.x()} {place.y()} {place.width()} {place.height()}")


def on_screen(state: WindowState, screens: tuple[QRect, ...]) -> QRect:
    """Where the window goes: as it was, but never larger than a screen, and with its title bar within reach."""
    return within_screens(QRect(state.x, state.y, state.width, state.height), screens)


def within_screens(wanted: QRect, screens: tuple[QRect, ...]) -> QRect:
    """`wanted` as it fits on `screens`: in the middle of the first where its title bar would be out of reach."""
    if not screens:
        return wanted
    shown = [screen for screen in screens if screen.intersects(QRect(wanted.x(), wanted.y(), wanted.width(), 40))]
    placed = shown and wanted.x() != UNPLACED and wanted.y() != UNPLACED
    screen = shown[0] if placed else screens[0]
    size = wanted.size().boundedTo(screen.size())
    if not placed:
        centred = QRect(0, 0, size.width(), size.height())
        centred.moveCenter(screen.center())
        return centred
    x = min(max(wanted.x(), screen.left()), screen.right() + 1 - size.width())
    y = min(max(wanted.y(), screen.top()), screen.bottom() + 1 - size.height())
    return QRect(x, y, size.width(), size.height())


def _key_of(screens: tuple[QRect, ...]) -> str:
    """Under what the size and place of the window on these screens is kept."""
    places = (f"{screen.x()}_{screen.y()}_{screen.width()}_{screen.height()}" for screen in screens)
    return f"screens/{'-'.join(places) or 'none'}"


def _values(state: WindowState) -> dict[str, int | bool | str]:
    return {
        "window/x": state.x,
        "window/y": state.y,
        "window/width": state.width,
        "window/height": state.height,
        "window/maximized": state.maximized,
        "window/left_width": state.left_width,
        "window/classes": state.classes,
        "text/zoom": state.zoom,
        "place/slug": state.slug,
        "place/section": state.section,
        "place/medicine": state.medicine,
        "place/tabs": state.tabs,
    }


def _text(store: QSettings, key: str) -> str:
    value = store.value(key, "", type=str)
    return value if isinstance(value, str) else ""


def _number(store: QSettings, key: str, default: int, least: int, most: int) -> int:
    """A whole number within its bounds; read as text, because type=int turns a damaged value into 0."""
    try:
        number = int(_text(store, key))
    except ValueError:
        return default
    return number if least <= number <= most else default


def _flag(store: QSettings, key: str) -> bool:
    return _text(store, key).strip().lower() == "true"
