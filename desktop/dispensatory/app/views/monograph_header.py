"""What stands above the text: the medicine's names, class and forms, and its boxed warning."""

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dispensatory.app.open_page import LONGEST_WARNING, LookAlikeGroup, Summary
from dispensatory.app.overriding import override
from dispensatory.app.qt_numbers import FOLLOW_BY_KEYBOARD, FOLLOW_BY_MOUSE, PLAIN_TEXT, RICH_TEXT, SELECT_BY_MOUSE
from dispensatory.wording import tr, tr_n

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

    from dispensatory.app.views.look_alike_bar import LookAlikeBar


_BY_MOUSE = SELECT_BY_MOUSE | FOLLOW_BY_MOUSE


class MonographHeader(QFrame):
    """Title, names it is confused with, three lines of facts and the banner; a line without content is not there."""

    warning_requested = Signal()
    medicine_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("monographHeader")
        self._title = _Title("monographTitle", tr("Name of the medicine"))
        self._about = _Lines("monographAbout", tr("Class, forms, legal status and ATC codes"))
        self._names = _Lines("monographNames", tr("Other names"))
        self._names.linkActivated.connect(self._on_names_link_activated)
        self._facts = _Lines("monographFacts", tr("Pregnancy, breast-feeding and half-life"))
        self._look_alikes: LookAlikeBar | None = None
        self._banner = QFrame(self)
        self._banner.setObjectName("warningBanner")
        self._warning = _Lines("warningText", tr("Boxed warning"))
        self._read = QPushButton(tr("Read"), self._banner)
        self._read.setObjectName("warningButton")
        self._read.setAccessibleName(tr("Read the boxed warning in Precautions"))
        self._read.clicked.connect(self.warning_requested)
        row = QHBoxLayout(self._banner)
        row.setContentsMargins(12, 7, 8, 7)
        row.addWidget(self._warning, 1)
        above = QVBoxLayout()
        above.addWidget(self._read)
        above.addStretch(1)
        row.addLayout(above)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(26, 16, 20, 10)
        column.setSpacing(3)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._title, 1)
        self.tools = top
        column.addLayout(top)
        for widget in (self._about, self._names, self._facts):
            column.addWidget(widget)
        column.addSpacing(3)
        column.addWidget(self._banner)
        self._summary: Summary | None = None
        self._compact = False
        self.show_title("")

    def add_tool(self, button: QWidget) -> None:
        """Put a button at the right of the title."""
        self.tools.addWidget(button)

    @property
    def summary(self) -> Summary | None:
        """What is shown."""
        return self._summary

    def show_title(self, title: str) -> None:
        """Show a title and nothing else."""
        self._summary = None
        self._title.name(title, title)
        for label in (self._about, self._names, self._facts):
            label.hide()
        self._show_look_alikes(())
        self._banner.hide()

    def set_compact(self, *, compact: bool) -> None:
        """Leave room for the text in a low window: names go, class and facts keep to few lines (all is in the first section)."""
        if compact != self._compact:
            self._compact = compact
            if self._summary is not None:
                self.show_summary(self._summary)

    def keep_height(self, width: int, room: int) -> None:
        """At `width`, do not give way to what stands below up to a height of `room`; beyond it lines are left out."""
        whole = max(self.heightForWidth(width), 0)
        spare = sum(label.spare(lines) for label, lines in ((self._about, 1), (self._names, 1), (self._warning, 2)))
        self.setMinimumHeight(min(whole, max(room, whole - spare)))

    def show_summary(self, summary: Summary) -> None:
        """Show the header of a medicine."""
        self._summary = summary
        self._title.name(summary.title, summary.shown or summary.title)
        self._show_look_alikes(summary.look_alikes)
        for label, words, most in ((self._about, summary.about, 3), (self._facts, summary.facts, 1)):
            label.most = most if self._compact else None
            label.say(words)
            label.setToolTip(words if self._compact else "")
            label.updateGeometry()
        self._show_names(every=False)
        warning = summary.boxed_warning
        short = summary.short_warning(LONGEST_WARNING // 3 if self._compact else LONGEST_WARNING)
        self._warning.say(tr("Boxed warning: {words}", words=short), short)
        self._warning.setToolTip(warning if short != warning else "")
        self._banner.setVisible(bool(warning))
        self._banner.updateGeometry()  # or it is asked for its height before it knows that its words have changed

    def _show_look_alikes(self, groups: tuple[LookAlikeGroup, ...]) -> None:
        if self._look_alikes is None and groups:
            from dispensatory.app.views.look_alike_bar import LookAlikeBar  # lazy: most medicines have no such name

            self._look_alikes = LookAlikeBar(self)
            self._look_alikes.medicine_requested.connect(self.medicine_requested)
            self._column.insertWidget(1, self._look_alikes)
        if self._look_alikes is not None:
            self._look_alikes.show_groups(groups)

    def _show_names(self, *, every: bool) -> None:
        summary = self._summary
        if summary is None:
            return
        if self._compact:
            self._names.hide()
            return
        names = ", ".join((summary.names, *summary.more)) if every else summary.names
        self._names.has_links = bool(summary.more) and not every
        if self._names.has_links:
            self._names.setProperty("textFormat", RICH_TEXT)
            self._names.setProperty("textInteractionFlags", _BY_MOUSE | FOLLOW_BY_KEYBOARD)
            more = tr_n("and {n} more", "and {n} more", len(summary.more))
            self._names.say(f'{_escaped(names)} <a href="more">{more}</a>', names)
        else:
            self._names.setProperty("textFormat", PLAIN_TEXT)
            self._names.setProperty("textInteractionFlags", _BY_MOUSE)
            self._names.say(names)

    def _on_names_link_activated(self, _address: str) -> None:
        self._show_names(every=True)


class _Lines(QLabel):
    """Words over as many lines as the width needs, at `most` that many; it never keeps the window from being made smaller.

    Where there is room for less, whole lines are shown and the last one ends in three dots.

    A screen reader reads the accessible name and nothing else: so that is what the words are about, and the words.
    """

    def __init__(self, name: str, about: str) -> None:
        super().__init__()
        self._about, self.has_links = about, False
        self.most: int | None = None
        self._measured: tuple[tuple[str, int, str] | None, int] = (None, 0)
        self.setObjectName(name)
        self.setAccessibleName(about)
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setWordWrap(True)
        self.setProperty("textInteractionFlags", _BY_MOUSE)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str, plain: str = "") -> None:
        """Show `text`, or nothing if it is empty; `plain` is what is read out where that is not the same."""
        self.setText(text)
        self.setAccessibleName(f"{self._about}: {plain or text}")
        self.setVisible(bool(text))

    def spare(self, lines: int) -> int:
        """Pixels of height that it could do without if it kept to so many lines."""
        if self.isHidden():
            return 0
        return max(0, self.heightForWidth(self.width()) - lines * self.fontMetrics().lineSpacing())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())

    @override
    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        return wanted if self.most is None else QSize(wanted.width(), min(wanted.height(), self._highest))

    @override
    def heightForWidth(self, width: int) -> int:
        wanted = super().heightForWidth(width)
        return wanted if self.most is None else min(wanted, self._highest)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.height() < self._whole_height() and not self.has_links:
            from dispensatory.app.views.shortened import paint_shortened  # lazy: only what is too long needs it

            paint_shortened(self)
        else:
            super().paintEvent(event)

    def _whole_height(self) -> int:
        """The height of all lines. Once for each text, width and font: a label that is asked for it paints itself anew."""
        of = self.text(), self.width(), self.font().key()
        if self._measured[0] != of:
            self._measured = of, super().heightForWidth(self.width())
        return self._measured[1]

    @property
    def _highest(self) -> int:
        return self.fontMetrics().lineSpacing() * (self.most or 1)


class _Title(_Lines):
    """A name as it is written for the eye; read out and copied it is the plain name, which has the same letters."""

    def name(self, plain: str, shown: str) -> None:
        """Show a name."""
        self._plain = plain
        self.setText(shown)
        self.setAccessibleName(plain)
        self.setAccessibleDescription(self._about)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtGui import QKeySequence  # lazy: no first paint needs it

        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self._copy()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: "QContextMenuEvent") -> None:
        from PySide6.QtWidgets import QMenu  # lazy: no first paint needs it

        menu = QMenu(self)
        menu.setObjectName("titleMenu")
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy"), self._copy)
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        start = max(self.selectionStart(), 0)
        length = len(self.selectedText()) or len(self._plain)
        QGuiApplication.clipboard().setText(self._plain[start : start + length])


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
