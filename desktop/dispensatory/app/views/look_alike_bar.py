"""The names that a medicine's name is confused with, under the words that are true of them; a click or Enter opens one."""

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from dispensatory.app.open_page import LookAlikeGroup, LookAlikeName
from dispensatory.app.overriding import override
from dispensatory.app.qt_numbers import PLAIN_TEXT
from dispensatory.app.views.flow_layout import in_lines
from dispensatory.wording import tr, tr_n

_MOST = 3
"""Names that are shown at first, unless one more would be all."""

_GAP = 2
_AROUND = 3
"""Pixels at the left and right of a link, for the frame of the one that has the keyboard."""


class NameLink(QPushButton):
    """A button that reads as a link; it shortens its words where the line is narrower."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setObjectName("lookAlikeLink")
        self.setAutoDefault(True)
        self._text = text

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2 * _AROUND + 1, metrics.height() + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() < self.sizeHint().width():
            from PySide6.QtCore import Qt  # lazy: it costs the first paint 13 ms, and few names are so long

            room = self.width() - 2 * _AROUND
            self.setText(self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room))
        elif self.text() != self._text:
            self.setText(self._text)


class LookAlikeBar(QWidget):
    """The groups one under the other; names that the library does not have are words, not links.

    It lays its parts out itself: a layout of one's own would make the namespace Qt before the first paint.
    """

    medicine_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lookAlikeBar")
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._parts: list[QWidget] = []
        self._starts: set[int] = set()
        self._groups: tuple[LookAlikeGroup, ...] = ()
        self.hide()

    def show_groups(self, groups: tuple[LookAlikeGroup, ...]) -> None:
        """Show these groups; nothing at all where there is none."""
        self._groups = groups
        self._fill(every=False)
        self.setAccessibleName(". ".join(_spoken(group) for group in groups))
        self.setVisible(bool(groups))

    @override
    def heightForWidth(self, width: int) -> int:
        return max((part.y() + part.height() for part in self._lines(width)), default=0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._parts:
            self._arrange()

    def _lines(self, width: int) -> list[QRect]:
        return in_lines([part.sizeHint() for part in self._parts], QRect(0, 0, width, 0), _GAP, self._starts)

    def _arrange(self) -> None:
        for part, where in zip(self._parts, self._lines(self.width()), strict=True):
            part.setGeometry(where)

    def _fill(self, *, every: bool) -> None:
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts, self._starts = [], set()
        total = sum(len(group.names) for group in self._groups)
        left = total if every or total <= _MOST + 1 else _MOST
        hidden = total - left
        for group in self._groups:
            self._show_group(group, group.names[:left])
            left -= len(group.names[:left])
        if hidden:
            self._add_more(hidden)
        self._arrange()
        self.updateGeometry()

    def _show_group(self, group: LookAlikeGroup, names: tuple[LookAlikeName, ...]) -> None:
        if not names:
            return
        self._starts.add(len(self._parts))
        self._add(_words(f"{group.heading}:", "lookAlikeHeading", group.why, self))
        for name in names:
            self._add(self._link(name, group) if name.slug else _unknown(name, group, self))

    def _link(self, name: LookAlikeName, group: LookAlikeGroup) -> NameLink:
        text = f"{name.shown} ({name.about})" if name.about else name.shown
        link = NameLink(text.replace("&", "&&"), self)
        link.setAccessibleName(tr("Open {name}", name=f"{name.name}, {name.about}" if name.about else name.name))
        link.setAccessibleDescription(f"{group.heading}. {group.why}")
        link.setToolTip(f"{tr('Open {name}', name=text)}\n{group.why}")
        link.clicked.connect(lambda _checked=False, slug=name.slug: self.medicine_requested.emit(slug))
        return link

    def _add_more(self, number: int) -> None:
        more = NameLink(tr_n("and {n} more", "and {n} more", number), self)
        more.setObjectName("lookAlikeMore")
        more.clicked.connect(self._on_more_clicked)
        self._add(more)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        part.show()

    def _on_more_clicked(self) -> None:
        number = len(self._parts) - 1
        self._fill(every=True)
        self._parts[number].setFocus()


def _unknown(name: LookAlikeName, group: LookAlikeGroup, parent: QWidget) -> QLabel:
    label = _words(f"{name.shown} ({name.about})", "lookAlikeName", group.why, parent)
    label.setAccessibleName(f"{name.name}, {name.about}")
    return label


def _words(text: str, object_name: str, why: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("textFormat", PLAIN_TEXT)
    label.setObjectName(object_name)
    label.setIndent(0)
    label.setToolTip(why)
    return label


def _spoken(group: LookAlikeGroup) -> str:
    names = (f"{name.name}, {name.about}" if name.about else name.name for name in group.names)
    return f"{group.heading}: {'; '.join(names)}"
