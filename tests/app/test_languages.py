"""The language of the window: the one that is preferred, else that of the system, and it can be changed."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from dispensatory.app import languages
from dispensatory.paths import bundled
from dispensatory.wording import mark, tr, tr_n, use_translator


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.install("en")


@pytest.mark.parametrize(
    ("preferred", "system", "language"),
    [
        ("", ["fr-CA", "en-US"], "fr"),
        ("", ["de-DE", "es-MX"], "es"),
        ("", ["de-DE"], "en"),
        ("", ["en-GB", "fr-FR"], "en"),
        ("es", ["fr-FR"], "es"),
        ("en", ["fr-FR"], "en"),
    ],
)
def test_that_the_preferred_language_counts_and_then_the_system(
    preferred: str, system: list[str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: SimpleNamespace(uiLanguages=lambda: system))
    assert languages.language_of(preferred) == language


def test_that_values_are_put_in_and_plurals_chosen_without_a_translator() -> None:
    assert tr("Open {name}", name="warfarin") == "Open warfarin"
    assert tr(mark("Dosage {as it stands}")) == "Dosage {as it stands}"
    assert [tr_n("{n} medicine", "{n} medicines", number) for number in (0, 1, 2, 1234)] == [
        "0 medicines",
        "1 medicine",
        "2 medicines",
        "1,234 medicines",
    ]


def test_that_a_translator_is_asked_with_the_number_and_can_be_taken_away() -> None:
    use_translator(lambda text, number: f"<{text}:{number}>")
    assert tr("Open") == "<Open:-1>"
    assert tr_n("one", "{n} many", 1) == "<1 many:1>"
    use_translator(None)
    assert tr("Open") == "Open"


@pytest.mark.parametrize("language", languages.TRANSLATED)
def test_that_a_language_brings_its_own_words_and_those_of_qt(language: str) -> None:
    assert (bundled("resources") / "i18n" / f"dispensatory_{language}.qm").is_file()
    english = QCoreApplication.translate("QPlatformTheme", "Cancel")
    languages.install(language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != english
    languages.install("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == english


def test_that_the_files_of_translations_are_complete_and_what_is_loaded_is_made_of_them() -> None:
    """Every text of the code has a translation in every language, with the same values in braces, and the .qm holds it."""
    import importlib.util

    file = Path(__file__).parents[2] / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", file)
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    texts = tool.texts_in()
    for language, forms in tool.LANGUAGES.items():
        known = tool.translated(tool.FOLDER / f"dispensatory_{language}.ts")
        assert set(known) <= set(texts)
        faults = [fault for text in texts.values() for fault in tool.faults_of(text, known.get(text.source, ()), forms)]
        assert faults == []
        languages.install(language)
        for text in texts.values():
            loaded = QCoreApplication.translate(tool.CONTEXT, text.source, None, 2 if text.plural else -1)
            assert loaded == known[text.source][-1], text
