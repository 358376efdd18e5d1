"""The field in which a medicine is added by any of its names."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dispensatory.app.overriding import override
from dispensatory.app.tools.context import ToolContext
from dispensatory.wording import tr

_ROWS = 8
_SLUG = Qt.ItemDataRole.UserRole
_SEPARATORS = re.compile(r"[\n\r\u2028\u2029;,]+")
_NOT_SIMILAR_BELOW = 4
_BESIDE = 40
"""Pixels of the list of offers beside the words of its rows: its frame, its margins, and a scroll bar."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A row that is offered: its words, and the slug (None: a heading; "": keep what was typed)."""

    text: str
    slug: str | None


class MedicineField(QLineEdit):
    """A whole name that one medicine has is taken on Enter. Everything else is offered below and has to be chosen.

    With `keeps_unknown` a name that no medicine has is offered to be kept as it is written. `reads` finds the medicine in what is
    more than a name, such as a name with a dose.
    """

    chosen = Signal(str, str)
    unknown = Signal(str)
    pasted = Signal(list)
    said = Signal(str)

    def __init__(
        self,
        context: ToolContext,
        object_name: str,
        accessible_name: str,
        parent: QWidget | None = None,
        *,
        keeps_unknown: bool = False,
        reads: Callable[[str], str | None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(accessible_name)
        self.setPlaceholderText(tr("Add a medicine by any name \u2026"))
        self.setMaxLength(2000)
        self.setClearButtonEnabled(True)
        self._context, self._keeps_unknown, self._reads = context, keeps_unknown, reads
        self._model = QStandardItemModel(self)
        self._offer = QCompleter(self._model, self)
        self._offer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._offer.setMaxVisibleItems(_ROWS + 2)
        self._offer.setWidget(self)
        self._popup = QListView()
        self._popup.setObjectName(f"{object_name}Offer")
        self._popup.setAccessibleName(tr("Medicines with such a name"))
        self._offer.setPopup(self._popup)
        self._popup.setItemDelegate(_RowDelegate(self._popup))
        self._popup.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._popup.installEventFilter(self)
        self._popup.clicked.connect(self._on_popup_clicked)
        self.textEdited.connect(self._on_self_text_edited)
        self.returnPressed.connect(self._on_self_return_pressed)

    def offered(self) -> list[str]:
        """The words of the rows that are offered now."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self._take_paste(QGuiApplication.clipboard().text()):
            return
        if event.key() == Qt.Key.Key_Down and self._model.rowCount() and not self._popup.isVisible():
            self._show_offer()
            return
        super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list of offers takes the row that is chosen there; with none it is Enter in the field."""
        if watched is self._popup and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._popup_key(event)
        return super().eventFilter(watched, event)

    def _popup_key(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        row = self._popup.currentIndex()
        self._popup.hide()
        if row.isValid():
            self._on_popup_clicked(row)
        else:
            self._on_self_return_pressed()
        return True

    def _take_paste(self, text: str) -> bool:
        names = _names_in(text)
        if len(names) < 2:
            return False
        self.pasted.emit(names)
        return True

    def _on_self_text_edited(self, text: str) -> None:
        self._fill(self._rows(text.strip()))
        if self._model.rowCount():
            self._show_offer()
        else:
            self._popup.hide()

    def _on_self_return_pressed(self) -> None:
        typed = self.text().strip()
        names = self._context.names
        if not typed or names is None:
            return
        slug = self._only(typed)
        if slug is not None:
            self._take(slug, typed)
        elif len(_names_in(typed)) > 1:
            self.clear()
            self.pasted.emit(_names_in(typed))
        elif any(row.slug for row in self._rows(typed)):
            self.said.emit(
                tr(
                    "\u201c{typed}\u201d is not the whole name of one medicine: choose one of those listed.",
                    typed=typed,
                )
            )
            self._on_self_text_edited(typed)
        else:
            self._take("", typed)

    def _on_popup_clicked(self, index: QModelIndex) -> None:
        slug = index.data(_SLUG)
        if slug is not None:
            self._take(str(slug), self.text().strip())

    def _take(self, slug: str, typed: str) -> None:
        self._popup.hide()
        self._model.clear()
        if slug or self._keeps_unknown:
            self.clear()
        if slug:
            self.chosen.emit(slug, typed)
        else:
            self.unknown.emit(typed)

    def _rows(self, typed: str) -> list[_Row]:
        names = self._context.names
        if not typed or names is None:
            return []
        rows = [_Row(self._words(hit.title, hit.slug, hit.matched), hit.slug) for hit in names.match(typed, _ROWS)]
        only = self._only(typed)
        if not rows and only is not None:
            title = self._context.title_of(only)
            rows = [_Row(self._words(title, only, title), only)]
        if not rows and len(typed) >= _NOT_SIMILAR_BELOW:
            similar = self._context.similar(typed)
            if similar:
                rows = [_Row(tr("Similar names: check before choosing"), None)]
                rows += [_Row(self._words(hit.title, hit.slug, hit.matched), hit.slug) for hit in similar]
        if self._keeps_unknown and only is None:
            rows.append(_Row(tr("Keep \u201c{typed}\u201d as it is: it cannot be checked", typed=typed), ""))
        return rows

    def _only(self, typed: str) -> str | None:
        names = self._context.names
        slug = names.only(typed) if names else None
        return slug or (self._reads(typed) if self._reads else None)

    def _words(self, title: str, slug: str, matched: str) -> str:
        named = title if matched.casefold() == title.casefold() else f"{title} ({matched})"
        about = self._context.about(slug)
        return f"{named} \u00b7 {about}" if about else named

    def _fill(self, rows: list[_Row]) -> None:
        self._model.clear()
        for row in rows:
            item = QStandardItem(self._context.describing.shown(row.text))
            item.setAccessibleText(row.text)
            item.setData(row.slug, _SLUG)
            item.setToolTip(row.text)
            if row.slug is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._model.appendRow(item)

    def _show_offer(self) -> None:
        """As wide as the widest row, as far as the window reaches; what is longer still is shortened in its middle."""
        metrics = self._popup.fontMetrics()
        wanted = max(map(metrics.horizontalAdvance, self.offered()), default=0) + _BESIDE
        reach = self.window().width() - self.mapTo(self.window(), QPoint(0, 0)).x()
        self._offer.complete(QRect(0, 0, max(self.width(), min(wanted, reach)), self.height()))


class _RowDelegate(QStyledItemDelegate):
    """Rows as wide as the list, so that it never scrolls sideways."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(10, super().sizeHint(option, index).height())


def _names_in(text: str) -> list[str]:
    """The names in pasted text: one a line, or between commas and semicolons; a comma within a number parts nothing."""
    whole = re.sub(r"(?<=\d),(?=\d)", "\0", text)
    return [name.replace("\0", ",").strip() for name in _SEPARATORS.split(whole) if name.strip()]
