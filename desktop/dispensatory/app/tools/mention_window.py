"""The window that answers which of some medicines mention a word, with the sentences, and which do not."""

import re
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from dispensatory.app.navigation import Place
from dispensatory.app.overriding import override
from dispensatory.app.theme import Colours, style_sheet
from dispensatory.app.tools.context import ToolContext
from dispensatory.app.tools.mention_among import AmongChooser
from dispensatory.app.tools.mention_looking import Answer, Looker, Question
from dispensatory.app.tools.mention_report import (
    AT_FIRST,
    EXAMPLES,
    FoundIn,
    counts,
    paper_html,
    passages_of,
    report_html,
    title_of,
    welcome_html,
)
from dispensatory.app.tools.tool_window import Paper, ToolWindow
from dispensatory.wording import tr

_SIZE = (920, 760)
_SOON_MS = 200
"""After this long without an answer it is said how far the looking is."""


class MentionWindow(ToolWindow):
    """What was found stays until something else is asked; the word is looked for on Enter, or when the choice changes."""

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context, "mention", tr("Which medicines mention \u2026"), _SIZE)
        self._word = QLineEdit(self)
        self._find = QPushButton(tr("&Find"), self)
        self._among = AmongChooser(context, self)
        self._state = QLabel(self)
        self.report = self.make_report("mentionReport", tr("Which medicines mention it"))
        self._looker = Looker(self)
        self._patience = QTimer(self)
        self._answer: Answer | None = None
        self._passages: tuple[FoundIn, ...] = ()
        self._shown = AT_FIRST
        self._name_parts()
        self._lay_out()
        self._connect()
        self.apply_look(context.look.colours, context.look.text_size)
        self.report.show_html(welcome_html())

    @override
    def start(self, slugs: tuple[str, ...]) -> None:
        self._among.refresh()
        if slugs:
            self._among.choose_medicines(slugs)
            self._ask_again()
        self._word.setFocus()
        self._word.selectAll()

    @override
    def on_library_changed(self) -> None:
        self._looker.drop()
        self._among.refresh()
        if self._answer is not None:
            self._ask(self._answer.question.word)

    @override
    def paper(self) -> Paper | None:
        answer = self._answer
        if answer is None or not answer.slugs:
            return None
        day = date.today().isoformat()
        file = re.sub(r"[^\w]+", "-", f"mention {answer.question.word}").strip("-").lower()
        return Paper(title_of(answer), file, paper_html(answer, day, self.context.edition))

    @override
    def apply_look(self, colours: Colours, size: float) -> None:
        super().apply_look(colours, size)
        self.setStyleSheet(style_sheet("mention.qss", colours))

    @override
    def follow(self, address: str) -> None:
        kind, _, target = address.partition(":")
        if kind == "found":
            passage = self._passages[int(target)]
            self.context.open(Place(passage.slug, passage.section, passage.medicine), passage.words)
        elif kind == "example":
            word, group = EXAMPLES[int(target)]
            self._word.setText(word)
            self._among.choose_class(group)
            self._ask(word)
        elif kind == "more":
            self._show_more()
        else:
            super().follow(address)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._looker.stop()
        self._be_idle()
        super().closeEvent(event)

    @override
    def _describe(self, address: str) -> str:
        kind, _, target = address.partition(":")
        if kind == "found":
            passage = self._passages[int(target)]
            title = self.context.title_of(passage.slug)
            return tr("Open {medicine}, {section}, with the words marked", medicine=title, section=passage.heading)
        return super()._describe(address)

    def _name_parts(self) -> None:
        for part, name, spoken in (
            (self._word, "mentionWord", tr("Word or condition to look for")),
            (self._find, "mentionFind", tr("Find what mentions it")),
            (self._state, "mentionState", tr("What is being done")),
        ):
            part.setObjectName(name)
            part.setAccessibleName(spoken)
        self._word.setPlaceholderText(tr("A word or phrase: oedema, QT prolongation, \u201cdry cough\u201d \u2026"))
        self._word.setClearButtonEnabled(True)
        self._word.setMaxLength(200)
        self._find.setToolTip(tr("Look for the word (Enter)"))
        self._state.hide()
        self._patience.setSingleShot(True)
        self._patience.setInterval(_SOON_MS)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for row, (words, part) in enumerate(((tr("Word or &condition:"), self._word), (tr("&Among:"), self._among))):
            label = QLabel(words, self)
            label.setBuddy(part)
            label.setProperty("kind", "field")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._word, 0, 1)
        grid.addWidget(self._find, 0, 2)
        grid.addWidget(self._among, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._state)
        self.body.addWidget(self.report, 1)
        QWidget.setTabOrder(self._word, self._find)

    def _connect(self) -> None:
        self._word.returnPressed.connect(self._on_word_return_pressed)
        self._find.clicked.connect(self._on_find_clicked)
        self._among.chosen.connect(self._ask_again)
        self._among.said.connect(self.say)
        self._patience.timeout.connect(self._state.show)
        self._looker.answered.connect(self._on_looker_answered)
        self._looker.failed.connect(self._on_looker_failed)
        self._looker.progressed.connect(self._on_looker_progressed)

    def _ask_again(self) -> None:
        """The choice of medicines changed: look for the word among those, if there is a word yet."""
        if self._word.text().strip():
            self._ask(self._word.text())

    def _ask(self, word: str) -> None:
        wanted, catalogue = self._among.wanted(), self.context.catalogue
        self._looker.drop()
        self._be_idle()
        if not word.strip() or wanted.missing or catalogue is None:
            self.say(wanted.missing if word.strip() else tr("Type a word or condition first."))
            (self._among.focus_choice if word.strip() else self._word.setFocus)()
            return
        self.say("")
        self._state.setText(tr("Looking through the monographs \u2026"))
        self._patience.start()
        self._looker.ask(Question(" ".join(word.split()), wanted), catalogue)

    def _be_idle(self) -> None:
        self._patience.stop()
        self._state.hide()

    def _announce(self, words: str) -> None:
        """Have a screen reader say it, while the focus stays where it is."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.report, words))

    def _show_more(self) -> None:
        self._shown += AT_FIRST
        if self._answer is not None:
            self.report.replace_html(report_html(self._answer, self._shown))

    def _on_word_return_pressed(self) -> None:
        self._ask(self._word.text())

    def _on_find_clicked(self) -> None:
        self._ask(self._word.text())

    def _on_looker_progressed(self, done: int, total: int) -> None:
        self._state.setText(tr("Looking through the monographs \u2026 {done} of {total}", done=done, total=total))

    def _on_looker_answered(self, answer: Answer) -> None:
        self._answer, self._passages, self._shown = answer, passages_of(answer), AT_FIRST
        self._be_idle()
        self.report.show_html(report_html(answer))
        self._announce(counts(answer))
        query = answer.question.wanted.query
        if query and not answer.slugs:
            self.say(
                tr(
                    "No class, condition, ATC code or medicine of this library is called \u201c{name}\u201d.",
                    name=query,
                )
            )

    def _on_looker_failed(self, message: str) -> None:
        self._be_idle()
        self.say(tr("The monographs could not be looked through: {reason}", reason=message))


def make(context: ToolContext) -> MentionWindow:
    """The window."""
    return MentionWindow(context)
