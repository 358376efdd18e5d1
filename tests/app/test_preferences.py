"""What the reader prefers: it holds at once, in every window, and at the next start; a damaged file is no matter."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLabel, QListWidget, QPushButton

from app.conftest import Reader
from dispensatory.app.preferences import Preferences, PreferenceStore
from dispensatory.app.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT
from dispensatory.app.views.preferences_dialog import PreferencesDialog
from dispensatory.monograph.model import Section
from dispensatory.paths import user_folders


@pytest.fixture
def dialog(reader: Reader) -> PreferencesDialog:
    reader.action("preferencesAction").trigger()
    return reader.window.findChild(PreferencesDialog, "preferencesDialog")


def choose(dialog: PreferencesDialog, name: str, value: object) -> None:
    """Choose as one does with the keyboard: on the entry, and Enter."""
    choice = dialog.findChild(QComboBox, name)
    choice.setCurrentIndex(choice.findData(value))
    choice.activated.emit(choice.currentIndex())


def tab_texts(reader: Reader) -> list[str]:
    return [reader.tabs.tabText(number) for number in range(reader.tabs.count())]


@pytest.mark.parametrize(
    ("theme", "colours"),
    [("light", LIGHT), ("dark", DARK), ("contrast-light", CONTRAST_LIGHT), ("contrast-dark", CONTRAST_DARK)],
)
def test_that_a_theme_holds_at_once_and_from_the_first_paint_of_the_next_start(
    start: Callable[..., Reader], theme: str, colours: object
) -> None:
    first = start()
    first.action("preferencesAction").trigger()
    choose(first.window.findChild(PreferencesDialog), "themeChoice", theme)
    assert first.window.look.colours is colours
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == first.window.look.colours.chrome
    first.window.close()
    second = start(ready=False)
    assert second.window.look.colours is colours
    second.window.preferences.change(theme="light")


def contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_that_high_contrast_is_at_least_seven_to_one(colours: object) -> None:
    pairs = [
        ("text", "page"), ("muted", "page"), ("accent", "page"), ("selected_text", "selected"),
        ("warning_text", "warning"), ("notice_text", "notice"), ("mark_text", "mark"), ("mark_text", "current_mark"),
        ("on_accent", "accent"), ("line", "page"), ("text", "hover"),
    ]  # fmt: skip
    for text, ground in pairs:
        assert contrast(getattr(colours, text), getattr(colours, ground)) >= 7, (text, ground)


def test_that_the_text_gets_a_font_and_a_size(reader: Reader, dialog: PreferencesDialog) -> None:
    choose(dialog, "zoomChoice", 140)
    assert reader.window.look.zoom == 140
    reader.action("smallerTextAction").trigger()
    assert dialog.findChild(QComboBox, "zoomChoice").currentData() == 125
    dialog.findChild(QCheckBox, "ownFont").click()
    family = dialog.findChild(QComboBox, "fontChoice").currentText()
    assert reader.text.document().defaultFont().family() == family
    dialog.findChild(QCheckBox, "ownFont").click()
    assert reader.window.preferences.current.font == ""


def test_that_the_order_of_the_sections_is_chosen(start: Callable[..., Reader]) -> None:
    reader = start()
    reader.open("Isotretinoin")
    reader.show_section("Usage")
    reader.action("preferencesAction").trigger()
    choose(reader.window.findChild(PreferencesDialog), "orderChoice", "clinician")
    assert tab_texts(reader)[:3] == ["Dosage", "Precautions", "Side Effects"]
    assert reader.section == "Usage"
    assert "Severe acne" in reader.page
    reader.window.close()
    again = start()
    assert tab_texts(again)[0] == "Dosage"
    assert again.section == "Usage"
    again.window.preferences.change(order="plain")
    assert tab_texts(again)[0] == "FAQs"
    again.window.preferences.change(order="file")
    assert tab_texts(again)[0] == "Generic Name"


def test_that_several_medicines_in_a_file_stay_apart_in_every_order() -> None:
    from dispensatory.app.pages.tabs import in_order

    sections = tuple(
        Section(key, key, "", 1, medicine) for medicine in ("a", "b") for key in ("usage", "storage", "dosage")
    )
    ordered = [(section.medicine, section.key) for section in in_order(sections, "clinician")]
    assert ordered == [
        ("a", "dosage"),
        ("a", "usage"),
        ("a", "storage"),
        ("b", "dosage"),
        ("b", "usage"),
        ("b", "storage"),
    ]
    assert in_order(sections, "file") == sections


@pytest.mark.parametrize(("opening", "focus"), [("welcome", False), ("search", True)])
def test_that_it_can_open_with_nothing_open(start: Callable[..., Reader], opening: str, focus: bool) -> None:
    first = start()
    first.open("Isotretinoin")
    first.window.preferences.change(opening=opening)
    first.window.close()
    second = start()
    assert second.title == "Dispensatory"
    assert second.window.focusWidget() is second.search or not focus
    second.window.preferences.change(opening="last")


def test_that_a_folder_of_ones_own_is_added_and_taken_away(
    reader: Reader, dialog: PreferencesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog.findChild(QPushButton, "addFolder").click()
    assert reader.window.preferences.current.folders == (str(tmp_path),)
    assert dialog.findChild(QListWidget, "folderList").item(0).text() == str(tmp_path)
    dialog.findChild(QPushButton, "addFolder").click()
    assert "in the list already" in dialog.findChild(QLabel, "preferencesMessage").text()
    dialog.findChild(QPushButton, "removeFolder").click()
    assert reader.window.preferences.current.folders == ()


def test_that_a_chosen_folder_is_read_at_the_next_start_and_a_missing_one_said(
    start: Callable[..., Reader], tmp_path: Path
) -> None:
    own = tmp_path / "ward"
    own.mkdir()
    (own / "mixture.md").write_text("---\ntitle: Ward mixture\n---\n### Usage\nFor the ward.\n", encoding="utf-8")
    PreferenceStore(user_folders().config).change(folders=(str(own), str(tmp_path / "gone")))
    reader = start()
    reader.until(lambda: "Ward mixture" in reader.titles())
    assert "gone" in reader.status
    reader.window.preferences.change(folders=())


def test_that_the_defaults_come_back_but_the_folders_stay(reader: Reader, dialog: PreferencesDialog) -> None:
    reader.window.preferences.change(theme="dark", order="plain", folders=("/somewhere",))
    dialog.findChild(QPushButton, "restoreDefaults").click()
    assert reader.window.preferences.current == Preferences(folders=("/somewhere",))
    assert dialog.findChild(QComboBox, "themeChoice").currentData() == "system"


@pytest.mark.parametrize("damaged", [b"theme=plaid\norder=7\nlanguage=tlh", b"\xff\x00[", b"[folders]\nsize=9999999"])
def test_that_a_damaged_file_of_preferences_gives_the_defaults(damaged: bytes) -> None:
    file = user_folders().config / "preferences.ini"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(damaged)
    assert PreferenceStore(user_folders().config).current == Preferences()


def test_that_preferences_that_cannot_be_kept_hold_and_are_said(
    reader: Reader, dialog: PreferencesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PreferenceStore, "_save", lambda _self: False)
    choose(dialog, "orderChoice", "plain")
    assert reader.window.preferences.current.order == "plain"
    assert (
        "preferences.ini cannot be written. Check the free space"
        in dialog.findChild(QLabel, "preferencesMessage").text()
    )


def test_that_the_dialog_is_closed_by_escape(reader: Reader, dialog: PreferencesDialog) -> None:
    reader.bot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_that_no_words_before_a_choice_show_the_sign_of_their_key(dialog: PreferencesDialog) -> None:
    marked = [label for label in dialog.findChildren(QLabel) if "&" in label.text()]
    assert marked
    assert all(label.buddy() is not None for label in marked)
