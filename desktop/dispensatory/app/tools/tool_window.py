"""What every tool window has: its place, colours and zoom, Esc and Ctrl+P, links into the library, the disclaimer."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dispensatory.app.navigation import Place
from dispensatory.app.overriding import override
from dispensatory.app.settings import UNPLACED, within_screens
from dispensatory.app.theme import Colours
from dispensatory.app.tools.context import ToolContext
from dispensatory.app.views.monograph_text import MonographText
from dispensatory.app.views.monograph_view import DISCLAIMER
from dispensatory.wording import tr

_LARGER, _SMALLER, _NORMAL = ("Ctrl++", "Ctrl+="), ("Ctrl+-",), ("Ctrl+0",)


@dataclass(frozen=True, slots=True)
class Paper:
    """What is printed: a title, the proposed name of a file without suffix, and HTML for the style of pages.

    With `is_wide` it needs sheets on their side.
    """

    title: str
    file: str
    html: str
    is_wide: bool = False


class ToolWindow(QWidget):
    """A window of its own over the main one. Widgets of a tool go into `body`, above the disclaimer."""

    def __init__(self, context: ToolContext, name: str, title: str, size: tuple[int, int] = (1000, 700)) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName(f"{name}Window")
        self.setWindowTitle(f"{title} \u2013 Dispensatory")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.context = context
        self._name, self._size = name, size
        self._reports: list[MonographText] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(14, 12, 14, 10)
        self.body.setSpacing(8)
        column.addLayout(self.body, 1)
        disclaimer = QLabel(tr(DISCLAIMER), self)
        disclaimer.setObjectName("toolDisclaimer")
        disclaimer.setAccessibleName(tr("Disclaimer"))
        disclaimer.setWordWrap(True)
        self.message = QLabel(self)
        self.message.setObjectName("toolMessage")
        self.message.setAccessibleName(tr("Message"))
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.hide()
        column.addWidget(self.message)
        column.addWidget(disclaimer)
        self._add_action("toolCloseAction", tr("Close"), QKeySequence(Qt.Key.Key_Escape)).triggered.connect(self.close)
        self.print_action = self._add_action(
            "toolPrintAction", tr("Print or save as PDF \u2026"), QKeySequence("Ctrl+P")
        )
        self.print_action.triggered.connect(self._on_print_action_triggered)
        for keys, act in (
            (_LARGER, context.look.larger),
            (_SMALLER, context.look.smaller),
            (_NORMAL, context.look.normal),
        ):
            for key in keys:
                self._add_action("toolZoomAction", tr("Text size"), QKeySequence(key)).triggered.connect(act)
        context.look.changed.connect(self.apply_look)

    def start(self, slugs: tuple[str, ...]) -> None:
        """Begin with these medicines; called each time the tool is opened, with none if it is opened as such."""

    def on_library_changed(self) -> None:
        """The library is another one: show what it says now."""

    def paper(self) -> Paper | None:
        """What is printed; None while there is nothing to print."""
        return None

    def say(self, text: str) -> None:
        """Tell the reader something at the foot of the window; "" takes it away."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def apply_look(self, colours: Colours, size: float) -> None:
        """Follow the colours, and the size of the text in points."""
        for report in self._reports:
            report.set_look(colours, size, self.context.look.family)

    def make_report(self, object_name: str, accessible_name: str) -> MonographText:
        """A rich text whose links `medicine:<slug>` and `medicine:<slug>#<section>` open in the main window."""
        report = MonographText(self)
        report.setObjectName(object_name)
        report.setAccessibleName(accessible_name)
        report.set_look(self.context.look.colours, self.context.look.text_size, self.context.look.family)
        report.link_chosen.connect(self.follow)
        report.describe_link = self._describe
        self._reports.append(report)
        return report

    def drop_report(self, report: MonographText) -> None:
        """Follow the look no more with a report that is taken away."""
        self._reports.remove(report)

    def follow(self, address: str) -> None:
        """Do what a link in a report is for."""
        kind, _, target = address.partition(":")
        if kind == "medicine":
            slug, _, section = target.partition("#")
            self.context.open(Place(slug, section or None))

    def place(self) -> None:
        """Take the size and place that the window had when it was last open."""
        screens = tuple(screen.availableGeometry() for screen in QGuiApplication.screens())
        kept = self.context.settings.place_of(self._name)
        self.setGeometry(within_screens(kept or QRect(UNPLACED, UNPLACED, *self._size), screens))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.context.settings.keep_place(self._name, self.geometry())
        super().closeEvent(event)

    def _describe(self, address: str) -> str:
        kind, _, target = address.partition(":")
        return tr("Open {name}", name=self.context.title_of(target.partition("#")[0])) if kind == "medicine" else ""

    def _add_action(self, name: str, text: str, keys: QKeySequence) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.addAction(action)
        return action

    def _on_print_action_triggered(self) -> None:
        from dispensatory.app.printing.tool_printing import print_paper  # lazy: few need it

        paper = self.paper()
        if paper is None:
            self.say(tr("There is nothing to print here yet."))
        else:
            print_paper(self, paper, self.context.edition, self.say)
