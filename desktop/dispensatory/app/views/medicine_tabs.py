"""The bar of open medicines, above the header."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QWidget

from dispensatory.app.overriding import override
from dispensatory.wording import tr

_LONGEST = 28


class MedicineTabs(QTabBar):
    """Tabs that can be moved, and closed by their button or the middle one of the mouse; gone while there is only one."""

    def __init__(self, shown: Callable[[str], str], parent: QWidget | None = None) -> None:
        """`shown` gives a title as it is painted; read out it stays as it is."""
        super().__init__(parent)
        self._shown = shown
        self.setObjectName("medicineTabs")
        self.setAccessibleName(tr("Open medicines"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setTabsClosable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.hide()

    def show_titles(self, titles: Sequence[str], current: int) -> None:
        """Show one tab a title."""
        while self.count() > len(titles):
            self.removeTab(self.count() - 1)
        for number, title in enumerate(titles):
            shown = self._shown(title)
            short = shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1].rstrip() + "\u2026"
            if number < self.count():
                self.setTabText(number, short.replace("&", "&&"))
            else:
                self.addTab(short.replace("&", "&&"))
            self.setAccessibleTabName(number, title)
            self.setTabToolTip(number, shown if short != shown else "")
        self.setCurrentIndex(current)
        self.setVisible(len(titles) > 1)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and number >= 0:
            self.tabCloseRequested.emit(number)
        else:
            super().mouseReleaseEvent(event)
