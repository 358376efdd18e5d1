"""The second page of the window of libraries: what a change would do to each medicine, before it is done."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from dispensatory.app.tools.libraries_report import facts_of, heading_of, in_order, row_of
from dispensatory.app.views.monograph_text import MonographText
from dispensatory.library.differences import Change
from dispensatory.library.proposals import Proposal
from dispensatory.library.signing import SignatureState
from dispensatory.wording import tr


class LibraryPreview(QWidget):
    """Shows one proposal at a time. Nothing is done before `accepted`."""

    accepted = Signal()
    cancelled = Signal()
    key_given = Signal(str)
    change_chosen = Signal(object, str)

    def __init__(self, report: MonographText, parent: QWidget) -> None:
        super().__init__(parent)
        self.proposal: Proposal | None = None
        self._changes: tuple[Change, ...] = ()
        self._titles: dict[str, str] = {}
        self.heading, self.facts = QLabel(self), QLabel(self)
        for label, name, spoken in (
            (self.heading, "previewHeading", tr("What would be done")),
            (self.facts, "previewFacts", tr("What is known of it")),
        ):
            label.setObjectName(name)
            label.setAccessibleName(spoken)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.key = QLineEdit(self)
        self.key.setObjectName("previewKey")
        self.key.setAccessibleName(tr("Key of the publisher"))
        self.key.setPlaceholderText(tr("RW \u2026, or the name of a file"))
        self._keys = self._key_row()
        self.list = QListWidget(self)
        self.list.setObjectName("previewChanges")
        self.list.setAccessibleName(tr("Medicines that would change"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        halves = QSplitter(self)
        halves.setObjectName("previewHalves")
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(report)
        halves.setStretchFactor(1, 1)
        halves.setSizes([300, 640])
        self.accept = self._button("previewAccept", "")
        self.cancel = self._button("previewCancel", tr("&Cancel"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.accept)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.heading, self.facts, self._keys):
            column.addWidget(part)
        column.addWidget(halves, 1)
        column.addLayout(row)
        QWidget.setTabOrder(self.list, report)
        QWidget.setTabOrder(report, self.accept)
        self.accept.clicked.connect(self.accepted)
        self.cancel.clicked.connect(self.cancelled)
        self.list.currentRowChanged.connect(self._on_list_current_row_changed)

    @property
    def row(self) -> str:
        """The change that is chosen, as the list has it."""
        item = self.list.currentItem()
        return item.text() if item else ""

    def show_proposal(self, proposal: Proposal, titles: dict[str, str]) -> None:
        """Show what would change; the first change is chosen."""
        self.proposal, self._titles = proposal, titles
        self._changes = in_order(proposal, titles)
        self.heading.setText(heading_of(proposal))
        self.facts.setText(facts_of(proposal))
        after = proposal.after
        self._keys.setVisible(after is not None and after.signing.state is not SignatureState.UNSIGNED)
        self.key.setText(after.signing.key if after else "")
        words = tr("&Remove") if after is None else tr("&Update") if proposal.before else tr("&Add")
        self.accept.setText(words)
        self.accept.setEnabled(True)
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([row_of(change, proposal, self._title(change)) for change in self._changes])
            self.list.setCurrentRow(0)
        self._on_list_current_row_changed(self.list.currentRow())

    def _title(self, change: Change) -> str:
        return self._titles.get(change.slug, change.slug)

    def _key_row(self) -> QWidget:
        row = QWidget(self)
        label = QLabel(tr("&Key of the publisher:"), row)
        label.setBuddy(self.key)
        file = self._button("previewKeyFile", tr("&From a file \u2026"))
        check = self._button("previewCheck", tr("C&heck the signature"))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label)
        line.addWidget(self.key, 1)
        line.addWidget(file)
        line.addWidget(check)
        file.clicked.connect(self._on_file_clicked)
        check.clicked.connect(self._on_check_clicked)
        self.key.returnPressed.connect(self._on_check_clicked)
        return row

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _on_file_clicked(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("The key of the publisher"), "", tr("Keys (*.pub);;All files (*)")
        )
        if chosen:
            self.key.setText(chosen)
            self.key_given.emit(chosen)

    def _on_check_clicked(self) -> None:
        if self.key.text().strip():
            self.key_given.emit(self.key.text())

    def _on_list_current_row_changed(self, row: int) -> None:
        change = self._changes[row] if 0 <= row < len(self._changes) else None
        self.change_chosen.emit(change, self._title(change) if change else "")
