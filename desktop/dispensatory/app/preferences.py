"""What the reader prefers, in an INI file. A damaged value falls back to its default."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QSettings, Signal

THEMES = ("system", "light", "dark", "contrast-light", "contrast-dark")
OPENINGS = ("last", "welcome", "search")
ORDERS = ("file", "clinician", "plain")
LANGUAGES = ("", "en", "es", "fr")
"""What can be chosen, the default first. The language "" is that of the system."""

_FILE = "preferences.ini"
_LOG_SEARCHES = "log_searches"
_MOST_FOLDERS = 50
_LONGEST_WAIT_MS = 2000


@dataclass(frozen=True, slots=True)
class Preferences:
    """`font` is the family of the text, "" for that of the system; `folders` are libraries beside the bundled one.

    With `log_searches` the log tells what is looked for and which medicines are opened.
    """

    theme: str = THEMES[0]
    font: str = ""
    opening: str = OPENINGS[0]
    order: str = ORDERS[0]
    language: str = LANGUAGES[0]
    folders: tuple[str, ...] = ()
    log_searches: bool = False


_CHOICES = {"theme": THEMES, "opening": OPENINGS, "order": ORDERS, "language": LANGUAGES}


class PreferenceStore(QObject):
    """Says `changed` with the preferences before and after. What cannot be written lasts until the program ends."""

    changed = Signal(object, object)

    def __init__(self, config: Path) -> None:
        super().__init__()
        self._path = config / _FILE
        self._current = self._load()
        self._is_kept = True

    @property
    def file(self) -> Path:
        """Where they are kept."""
        return self._path

    @property
    def current(self) -> Preferences:
        """The preferences now."""
        return self._current

    def change(self, **values: object) -> bool:
        """Change some of them and keep that; whether it could be kept. What another program has changed meanwhile stays."""
        return self._change(lambda there: replace(there, **values))  # type: ignore[arg-type]

    def add_folder(self, folder: str) -> bool:
        """Have one more folder with a library; whether that could be kept."""
        return self._change(lambda there: replace(there, folders=tuple(dict.fromkeys((*there.folders, folder)))))

    def remove_folder(self, folder: str) -> bool:
        """Do without a folder; whether that could be kept."""
        return self._change(
            lambda there: replace(there, folders=tuple(other for other in there.folders if other != folder))
        )

    def restore_defaults(self) -> bool:
        """Everything as at first, but for the library folders: those are no matter of taste."""
        return self._change(lambda there: Preferences(folders=there.folders))

    def _change(self, changed: Callable[[Preferences], Preferences]) -> bool:
        before = self._current
        with self._alone():
            there = self._there()
            self._current = changed(there)
            if self._current != there or not self._is_kept:
                self._is_kept = self._save()
        if self._current != before:
            self.changed.emit(before, self._current)
        return self._is_kept

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """While one program reads and writes, another waits; where no lock can be made, nothing can be kept either."""
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(self._path.with_suffix(".lock")))
        lock.tryLock(_LONGEST_WAIT_MS)
        try:
            yield
        finally:
            lock.unlock()

    def _there(self) -> Preferences:
        """What is kept now; what is in use where that could not be kept."""
        return self._load() if self._is_kept else self._current

    def _load(self) -> Preferences:
        if not self._path.is_file():
            return Preferences()
        store = QSettings(str(self._path), QSettings.Format.IniFormat)
        chosen = {name: _text(store, name) for name in (*_CHOICES, "font")}
        known = {name: value for name, value in chosen.items() if name == "font" or value in _CHOICES[name]}
        log_searches = _text(store, _LOG_SEARCHES).strip().lower() == "true"
        count = store.beginReadArray("folders")
        folders = []
        for number in range(min(count, _MOST_FOLDERS)):
            store.setArrayIndex(number)
            folders.append(_text(store, "folder"))
        kept = tuple(folder for folder in folders if folder)
        return replace(Preferences(), **known, folders=kept, log_searches=log_searches)

    def _save(self) -> bool:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False
        store = QSettings(str(self._path), QSettings.Format.IniFormat)
        for name in (*_CHOICES, "font"):
            store.setValue(name, getattr(self._current, name))
        store.setValue(_LOG_SEARCHES, self._current.log_searches)
        store.remove("folders")
        store.beginWriteArray("folders")
        for number, folder in enumerate(self._current.folders):
            store.setArrayIndex(number)
            store.setValue("folder", folder)
        store.endArray()
        store.sync()
        return store.status() == QSettings.Status.NoError


def _text(store: QSettings, key: str) -> str:
    value = store.value(key, "", type=str)
    return value if isinstance(value, str) else ""
