"""What a link on a page does. No link ever loads anything."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from dispensatory.app.navigation import Place
from dispensatory.app.reading import Reading
from dispensatory.app.views.monograph_view import MonographView
from dispensatory.wording import tr

_OUTSIDE = ("http://", "https://", "mailto:")


class LinkFollowing(QObject):
    """Questions fold, sources are scrolled to, medicines are opened, addresses outside are asked about."""

    def __init__(self, reading: Reading, view: MonographView, parent: QObject) -> None:
        super().__init__(parent)
        self._reading, self._view = reading, view
        self._handlers: dict[str, Callable[[str], None]] = {}
        self._describers: dict[str, Callable[[str], str]] = {}
        view.text.describe_link = self.describe
        view.link_chosen.connect(self.follow)

    def handle(self, kind: str, follow: Callable[[str], None], describe: Callable[[str], str] | None = None) -> None:
        """Have links `<kind>:<target>` followed, and described, by what knows them: both are given the target."""
        self._handlers[kind] = follow
        if describe is not None:
            self._describers[kind] = describe

    def describe(self, address: str) -> str:
        """What stands behind a link, for pointing at it."""
        kind, _, target = address.partition(":")
        if kind == "source":
            return self._reading.describe_source(target)
        if kind == "medicine":
            return tr("Open {name}", name=self._reading.title_of(target) or target)
        if kind in self._describers:
            return self._describers[kind](target)
        return address if address.startswith(_OUTSIDE) else ""

    def follow(self, address: str) -> None:
        """Do what a link is for."""
        kind, _, target = address.partition(":")
        if kind in ("faq", "faqs"):
            self._reading.fold(target)
        elif kind == "source":
            self._view.text.scrollToAnchor(f"source-{target}")
        elif kind == "medicine":
            self._reading.open(Place(target))
        elif kind in self._handlers:
            self._handlers[kind](target)
        elif address.startswith(_OUTSIDE):
            self._ask_about(address)

    def _ask_about(self, address: str) -> None:
        from dispensatory.app.views.dialogs import link_dialog  # lazy: no start needs it

        box = link_dialog(self._view, address)

        def answer(button: QAbstractButton) -> None:
            if button.objectName() == "copyAddress":
                QGuiApplication.clipboard().setText(address)
            elif button.objectName() == "openAddress":
                QDesktopServices.openUrl(QUrl(address))

        box.buttonClicked.connect(answer)
        box.open()
