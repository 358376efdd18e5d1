"""Which medicines mention a word, in the real window: asking, choosing among which, following, printing, and what is said."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListView,
    QPushButton,
)

from app.asker import Asker
from app.conftest import Reader
from app.library_files import write_library
from dispensatory.app.theme import DARK
from dispensatory.app.tools import mention_report, mention_window
from dispensatory.app.tools.mention_looking import Answer, Question, Wanted
from dispensatory.app.tools.mention_report import paper_html, report_html
from dispensatory.app.tools.mention_window import MentionWindow
from dispensatory.clinical.mentions import Mention, Mentions
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.model import Monograph
from dispensatory.shelf.regimens import Listed, Regimens, SavedRegimen


@pytest.fixture
def asker(reader: Reader) -> Asker:
    return asker_of(reader)


def asker_of(reader: Reader, slugs: tuple[str, ...] = ()) -> Asker:
    reader.until(lambda: reader.window.desk.tools.context.catalogue is not None)
    window = reader.window.desk.tools.open("mention", slugs)
    assert isinstance(window, MentionWindow)
    reader.bot.waitExposed(window)
    return Asker(reader, window)


def test_that_it_says_what_it_is_for_with_examples_that_can_be_tried(asker: Asker) -> None:
    assert "Which medicines mention a word or condition" in asker.report
    assert QApplication.focusWidget() is asker.word
    asker.click("swelling")
    assert (asker.word.text(), asker.group.text()) == ("swelling", "ACE inhibitors")
    asker.until("There is no medicine to look through.")
    assert "Cannot be checked: not in this library: " in asker.report
    assert "ramipril" in asker.report


def test_that_the_whole_library_is_looked_through(asker: Asker) -> None:
    asker.choose("The whole library")
    assert asker.window.findChild(QLabel, "mentionNote").text() == "7 medicines"
    asker.ask("diarrhoea")
    asker.until("\u201cdiarrhoea\u201d: 2 of 7 mention it, in 2 sentences.")
    assert "Looked for: diarrhoea, diarrhea, loose stools" in asker.report
    assert "Among: the whole library." in asker.report
    lines = asker.report.splitlines()
    assert lines[lines.index("Metformin") + 1] == "Side Effects"
    assert "Diarrhea, nausea." in asker.report
    assert "Metformin, not dated: no source given" in asker.report
    silent = asker.report.partition("Do not mention it, which is not proof of absence")[2]
    assert "Aspirin (aspirin-1), Aspirin (aspirin-2), Doxycycline, Heart burn bundle, Isotretinoin" in silent


def test_that_the_words_found_are_marked(asker: Asker) -> None:
    asker.choose("The whole library")
    asker.ask("diarrhoea")
    asker.until("mention it")
    assert asker.marked == ["Diarrhea", "Diarrhea"]


def test_that_a_heading_leads_to_the_section_with_the_words_marked(asker: Asker) -> None:
    asker.choose("The whole library")
    asker.ask("dry lips")
    asker.until("Isotretinoin")
    asker.click("FAQs")
    reader = asker.reader
    assert (reader.title, reader.section) == ("Isotretinoin", "FAQs")
    assert reader.text.extraSelections()
    asker.click("Isotretinoin")
    assert reader.title == "Isotretinoin"


def test_that_a_section_of_one_of_several_medicines_of_a_file_is_opened(asker: Asker) -> None:
    asker.choose("The whole library")
    asker.ask("too")
    asker.until("Heart burn bundle")
    assert "Usage (Clarithromycin)" in asker.report
    asker.click("Usage (Clarithromycin)")
    assert asker.reader.section == "Usage (Clarithromycin)"


@pytest.mark.parametrize("name", ["Tetracyclines", "tetracycline", "J01AA"])
def test_that_a_class_is_looked_through_and_its_other_members_are_named(asker: Asker, name: str) -> None:
    asker.type(asker.word, "sun")
    asker.type(asker.group, name)
    asker.enter(asker.group)
    asker.until("1 of 1 mention it, in 1 sentence.")
    assert "Burns easily in the sun." in asker.report
    assert ("oxytetracycline" in asker.report) == (name != "J01AA")


def test_that_classes_are_offered_by_any_part_of_their_names(asker: Asker) -> None:
    asker.type(asker.word, "sun")
    asker.type(asker.group, "tracycl")
    offer = asker.group.completer().popup()
    assert isinstance(offer, QListView)
    assert offer.accessibleName() == "Classes with such a name"
    assert offer.model().index(0, 0).data() == "Tetracyclines"
    asker.reader.bot.keyClick(offer, Qt.Key.Key_Down)
    asker.reader.bot.keyClick(offer, Qt.Key.Key_Return)
    assert asker.group.text() == "Tetracyclines"
    asker.until("Burns easily in the sun.")


def test_that_an_unknown_class_is_told(asker: Asker) -> None:
    asker.type(asker.group, "xyz")
    asker.ask("sun")
    asker.until("There is no medicine to look through.")
    assert asker.said == "No class, condition, ATC code or medicine of this library is called \u201cxyz\u201d."


def test_that_starred_medicines_are_looked_through_as_they_change(asker: Asker) -> None:
    asker.choose("Starred medicines")
    asker.ask("nausea")
    assert asker.said == "No medicine has a star yet."
    shelf = asker.window.context.shelf
    shelf.toggle_star("metformin", "Metformin")
    asker.until("1 of 1 mention it")
    shelf.toggle_star("zinc", "Zinc")
    asker.until("1 of 2 mention it")
    assert asker.window.findChild(QLabel, "mentionNote").text() == "2 medicines"


def test_that_a_saved_list_is_looked_through_and_its_unknown_lines_are_named(asker: Asker) -> None:
    assert not asker.lists.isVisible()
    asker.choose("A list of medicines")
    assert "There is no list yet" in asker.window.findChild(QLabel, "mentionNote").text()
    lines = (Listed("Metformin", "metformin"), Listed("green pills"), Listed("Gone", "gone"))
    shelf = asker.window.context.shelf
    shelf.ask(lambda database: Regimens(database).save(SavedRegimen("Ward 3", lines)))
    shelf.ask(lambda database: Regimens(database).keep_open(SavedRegimen("", (Listed("Zinc", "zinc"),))))
    asker.ask("nausea")
    asker.choose("A list of medicines")
    asker.until("0 of 1 mention it.")
    assert [asker.lists.itemText(row) for row in range(asker.lists.count())] == ["The list that is open", "Ward 3"]
    asker.lists.setFocus()
    asker.reader.bot.keyClick(asker.lists, Qt.Key.Key_Down)
    asker.lists.activated.emit(asker.lists.currentIndex())
    asker.until("Among: list \u201cWard 3\u201d.")
    assert "1 of 1 mention it" in asker.report
    assert "Cannot be checked: not in this library: green pills, Gone." in asker.report


def test_that_medicines_are_chosen_by_any_name_and_taken_away_again(asker: Asker) -> None:
    asker.choose("Chosen medicines")
    assert QApplication.focusWidget() is asker.medicine
    asker.type(asker.word, "acne")
    for name in ("Roaccutane", "doxycycline", "Metformin"):
        asker.type(asker.medicine, name)
        asker.enter(asker.medicine)
    assert asker.chips == ["Remove Isotretinoin", "Remove Doxycycline", "Remove Metformin"]
    asker.until("2 of 3 mention it")
    asker.reader.bot.mouseClick(asker.chip("Metformin"), Qt.MouseButton.LeftButton)
    asker.until("2 of 2 mention it")
    asker.window.activateWindow()
    asker.reader.until(asker.window.isActiveWindow)
    asker.chip("Isotretinoin").setFocus()
    asker.reader.bot.keyClick(asker.chip("Isotretinoin"), Qt.Key.Key_Space)
    asker.until("1 of 1 mention it")
    assert QApplication.focusWidget() is asker.chip("Doxycycline")
    asker.type(asker.medicine, "green pills")
    asker.enter(asker.medicine)
    assert asker.said == "\u201cgreen pills\u201d is not in this library: it cannot be looked through."


def test_that_several_names_can_be_pasted(asker: Asker) -> None:
    asker.choose("Chosen medicines")
    asker.medicine.pasted.emit(["Zinc", "Aspirin", "Metformin"])
    assert asker.chips == ["Remove Zinc", "Remove Metformin"]
    assert "\u201cAspirin\u201d" in asker.said


def test_that_a_long_title_is_shortened_where_it_says_least(asker: Asker, monkeypatch: pytest.MonkeyPatch) -> None:
    title = "Acetylsalicylic acid, atenolol, hydrochlorothiazide and simvastatin"
    monkeypatch.setattr(asker.window.context, "title_of", lambda _: title)
    asker.window.start(("zinc",))
    chip = asker.chip(title)
    assert chip.text() == "Acetylsalicylic acid, aten \u2026 and simvastatin  \u2715"
    assert chip.toolTip() == f"Remove {title}"
    assert asker.window.minimumSizeHint().width() < 700


def test_that_it_begins_with_the_medicines_that_it_is_given(reader: Reader) -> None:
    asker = asker_of(reader, ("zinc", "metformin"))
    assert asker.among.currentText() == "Chosen medicines"
    assert asker.chips == ["Remove Zinc", "Remove Metformin"]
    asker.ask("nausea")
    asker.until("1 of 2 mention it")
    again = asker_of(reader, ("doxycycline",))
    assert again.window is asker.window
    asker.until("1 of 1 mention it")
    assert asker.chips == ["Remove Doxycycline"]


@pytest.mark.parametrize(
    ("word", "kind", "said"),
    [
        ("", "The whole library", "Type a word or condition first."),
        ("sun", "All medicines of a class", "Choose a class first."),
        ("sun", "Chosen medicines", "Choose a medicine first."),
        ("sun", "A list of medicines", "There is no list of medicines yet."),
    ],
)
def test_that_what_is_missing_is_said(asker: Asker, word: str, kind: str, said: str) -> None:
    asker.choose(kind)
    asker.type(asker.word, word)
    asker.reader.bot.mouseClick(asker.window.findChild(QPushButton, "mentionFind"), Qt.MouseButton.LeftButton)
    assert asker.said == said


def test_that_a_word_without_a_letter_is_told(asker: Asker) -> None:
    asker.choose("The whole library")
    asker.ask("?!")
    asker.until("There is no letter or number in \u201c?!\u201d.")


@pytest.fixture
def may_read(monkeypatch: pytest.MonkeyPatch) -> Event:
    """No monograph is read before this is set."""
    allowed = Event()
    load = Catalogue.load

    def slow(self: Catalogue, slug: str) -> Monograph:
        allowed.wait(10)
        return load(self, slug)

    monkeypatch.setattr(Catalogue, "load", slow)
    return allowed


def test_that_an_answer_that_is_no_longer_wanted_is_dropped(asker: Asker, may_read: Event) -> None:
    answers: list[str] = []
    asker.window._looker.answered.connect(lambda answer: answers.append(answer.question.word))
    asker.choose("The whole library")
    asker.ask("nausea")
    asker.reader.until(asker.state.isVisible)
    assert asker.state.text().startswith("Looking through the monographs")
    asker.ask("acne")
    may_read.set()
    asker.until("\u201cacne\u201d: 2 of 7 mention it")
    assert answers == ["acne"]
    assert not asker.state.isVisible()


def test_that_a_question_that_cannot_be_asked_ends_the_one_before(asker: Asker, may_read: Event) -> None:
    before = asker.report
    asker.choose("The whole library")
    asker.ask("nausea")
    asker.reader.until(asker.state.isVisible)
    asker.ask(" ")
    assert asker.said == "Type a word or condition first."
    may_read.set()
    assert asker.window._looker._pool.waitForDone(10_000)
    QApplication.processEvents()
    assert asker.report == before
    assert not asker.state.isVisible()


def test_that_closing_stops_the_looking(asker: Asker, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = Event()
    load = Catalogue.load

    def told(self: Catalogue, slug: str) -> Monograph:
        begun.set()
        return load(self, slug)

    monkeypatch.setattr(Catalogue, "load", told)
    before = asker.report
    asker.choose("The whole library")
    asker.ask("nausea")
    assert begun.wait(10)
    asker.reader.bot.keyClick(asker.window, Qt.Key.Key_Escape)
    assert not asker.window.isVisible()
    QApplication.processEvents()
    assert asker.report == before


def test_that_a_file_that_is_gone_is_told(start: Callable[..., Reader], tmp_path: Path) -> None:
    asker = asker_of(start(folder=write_library(tmp_path)))
    (tmp_path / "zinc.md").unlink()
    asker.choose("The whole library")
    asker.ask("diarrhoea")
    asker.until("1 of 7 mention it")
    assert "Cannot be checked: the file cannot be read: Zinc." in asker.report
    assert "Zinc" not in asker.report.partition("Do not mention it")[2]


def test_that_a_changed_library_is_looked_through_again(asker: Asker) -> None:
    asker.choose("The whole library")
    asker.ask("nausea")
    asker.until("2 of 7 mention it")
    context = asker.window.context
    catalogue, names = context.catalogue, context.names
    assert catalogue is not None
    assert names is not None
    kept = tuple(entry for entry in catalogue.entries if entry.slug != "metformin")
    heads = tuple(head for head in catalogue.heads if head.slug != "metformin")
    context.use(Catalogue(heads, lambda: kept, catalogue.libraries, "another"), names, lambda _: ())
    asker.until("1 of 6 mention it")


def test_that_many_are_shown_in_steps_and_none_is_left_unnamed(asker: Asker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mention_report, "AT_FIRST", 1)
    monkeypatch.setattr(mention_window, "AT_FIRST", 1)
    asker.choose("The whole library")
    asker.ask("acne")
    asker.until("2 of 7 mention it")
    asker.window._on_looker_answered(replace(asker.window._answer))
    asker.window.report.show_html(report_html(asker.window._answer, 1))
    assert "1 more mention it\nIsotretinoin" in asker.report
    assert "Severe acne." not in asker.report
    asker.click("Show the sentences of the next 1")
    assert "Severe acne." in asker.report
    assert "more mention it" not in asker.report


def test_that_the_whole_report_is_printed_without_links(asker: Asker) -> None:
    assert asker.window.paper() is None
    asker.choose("The whole library")
    asker.ask("acne")
    asker.until("mention it")
    paper = asker.window.paper()
    assert paper is not None
    assert (paper.title, paper.file) == ("\u201cacne\u201d among the whole library", "mention-acne")
    assert "2 of 7 mention it" in paper.html
    assert "<a " not in paper.html
    assert "</a>" not in paper.html


def test_that_it_follows_colours_and_zoom(asker: Asker) -> None:
    asker.choose("The whole library")
    asker.ask("acne")
    asker.until("mention it")
    asker.window.context.look.use(DARK)
    assert asker.window.context.look.colours.mark == DARK.mark
    assert asker.marked == ["acne", "acne"]
    assert DARK.field in asker.window.styleSheet()


def test_that_every_part_has_a_name_and_its_place_in_the_order(reader: Reader) -> None:
    asker = asker_of(reader, ("zinc",))
    named = (asker.word, asker.among, asker.group, asker.lists, asker.medicine, asker.text, asker.state)
    assert all(part.accessibleName() for part in named)
    order, part = [], asker.word
    while part is not asker.text and len(order) < 60:
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(part.objectName())
        part = part.nextInFocusChain()
    assert order == ["mentionWord", "mentionFind", "mentionAmong", "mentionMedicine", "mentionChip-zinc"]


def answer(sentence: str, **also: object) -> Answer:
    mention = Mention("alpha", "usage", sentence, ((0, 1),), ("A <b>",), source="S & T", **also)  # type: ignore[arg-type]
    found = Mentions((mention,), ("beta",), (), ())
    question = Question("<i>", Wanted())
    titles = {"alpha": "A<", "beta": "B>"}
    return Answer(question, ("<i>",), among="a & b", slugs=("alpha", "beta"), titles=titles, found=found)


def test_that_no_text_becomes_html() -> None:
    for made in (report_html(answer("<p> & more")), paper_html(answer("<p> & more"), "2026-11-27", "<e>")):
        assert "&lt;</span>p&gt; &amp; more" in made
        for words in ("&lt;i&gt;", "A &lt;b&gt;", "S &amp; T", "a &amp; b", "A&lt;", "B&gt;"):
            assert words in made
    assert "library &lt;e&gt;" in paper_html(answer("x"), "2026-11-27", "<e>")


def test_that_what_is_not_shown_under_a_heading_is_said() -> None:
    made = report_html(answer("Kidney", below=tuple(f"line {number}" for number in range(20))))
    assert "line 11" in made
    assert "line 12" not in made
    assert '<a href="found:0">\u2026 and 8 more lines under it</a>' in made
