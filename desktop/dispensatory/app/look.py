"""How the window looks: light or dark as the system says, and the size of the text."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from dispensatory.app.settings import ZOOM_STEPS
from dispensatory.app.theme import Colours, first_colours, palette, style_sheet, system_colours


class Look(QObject):
    """Says `changed` with the colours and the size of the text in points whenever one of them changes."""

    changed = Signal(object, float)

    def __init__(self, window: QWidget, zoom: int) -> None:
        super().__init__(window)
        self._window = window
        self._colours = first_colours()
        self.zoom = zoom
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    @property
    def colours(self) -> Colours:
        """The colours in use."""
        return self._colours

    @property
    def text_size(self) -> float:
        """The size of the monograph's text in points."""
        return (self._window.font().pointSizeF() + 1.5) * self.zoom / 100

    def dress(self) -> None:
        """Give the window palette and style sheet; cheapest before it has children."""
        QApplication.setPalette(palette(self._colours))
        self._window.setStyleSheet(style_sheet("window.qss", self._colours))

    def use(self, colours: Colours) -> None:
        """Change to other colours."""
        self._colours = colours
        self.dress()
        self.changed.emit(self._colours, self.text_size)

    def larger(self) -> None:
        """The next larger text."""
        self._set_zoom(next((step for step in ZOOM_STEPS if step > self.zoom), ZOOM_STEPS[-1]))

    def smaller(self) -> None:
        """The next smaller text."""
        self._set_zoom(next((step for step in reversed(ZOOM_STEPS) if step < self.zoom), ZOOM_STEPS[0]))

    def normal(self) -> None:
        """The text as large as at first."""
        self._set_zoom(100)

    def _set_zoom(self, zoom: int) -> None:
        if zoom != self.zoom:
            self.zoom = zoom
            self.changed.emit(self._colours, self.text_size)

    def _on_system_scheme_changed(self) -> None:
        if system_colours() != self._colours:
            self.use(system_colours())
