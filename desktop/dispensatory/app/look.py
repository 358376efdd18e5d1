"""How the window looks: its colours, and the size and family of the text."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from dispensatory.app.preferences import Preferences, PreferenceStore
from dispensatory.app.settings import ZOOM_STEPS
from dispensatory.app.text_rules import text_rules
from dispensatory.app.theme import Colours, colours_of, first_colours, palette, style_sheet


class Look(QObject):
    """Says `changed` with the colours and the size of the text in points whenever one of them changes."""

    changed = Signal(object, float)

    def __init__(self, window: QWidget, zoom: int, preferences: PreferenceStore) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._colours = first_colours(preferences.current.theme)
        self.zoom = zoom
        preferences.changed.connect(self._on_preferences_changed)

    @property
    def colours(self) -> Colours:
        """The colours in use."""
        return self._colours

    @property
    def text_size(self) -> float:
        """The size of the monograph's text in points."""
        return (self._window.font().pointSizeF() + 1.5) * self.zoom / 100

    @property
    def family(self) -> str:
        """The family of the monograph's text; "" for that of the window."""
        return self._preferences.current.font

    def follow_system(self) -> None:
        """Change with the system from now on, where the theme is left to it; look once at what the first paint could not."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._on_system_changed()

    def dress(self) -> None:
        """Give the window palette and style sheet; cheapest before it has children."""
        QApplication.setPalette(palette(self._colours))
        self._dress_window()

    def use(self, colours: Colours) -> None:
        """Change to other colours."""
        self._colours = colours
        self.dress()
        self.changed.emit(self._colours, self.text_size)

    def larger(self) -> None:
        """The next larger text."""
        self.set_zoom(next((step for step in ZOOM_STEPS if step > self.zoom), ZOOM_STEPS[-1]))

    def smaller(self) -> None:
        """The next smaller text."""
        self.set_zoom(next((step for step in reversed(ZOOM_STEPS) if step < self.zoom), ZOOM_STEPS[0]))

    def normal(self) -> None:
        """The text as large as at first."""
        self.set_zoom(100)

    def set_zoom(self, zoom: int) -> None:
        """The text at `zoom` percent."""
        if zoom != self.zoom:
            self.zoom = zoom
            self._dress_window()
            self.changed.emit(self._colours, self.text_size)

    def _dress_window(self) -> None:
        rules = text_rules(self._window.font().pointSizeF(), self.zoom)
        self._window.setStyleSheet(style_sheet("window.qss", self._colours) + rules)

    def _on_preferences_changed(self, before: Preferences, after: Preferences) -> None:
        if before.theme != after.theme:
            self.use(colours_of(after.theme))
        elif before.font != after.font:
            self.changed.emit(self._colours, self.text_size)

    def _on_system_changed(self) -> None:
        colours = colours_of(self._preferences.current.theme)
        if colours != self._colours:
            self.use(colours)
