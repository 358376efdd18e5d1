"""The window of mentions in another language: its own words are said in it, and the sentences of the texts stay."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel

from app.asker import Asker
from app.conftest import Reader
from dispensatory.wording import use_translator

SPANISH = {
    "Which medicines mention \u2026": "Qu\u00e9 medicamentos mencionan \u2026",
    "The whole library": "Toda la biblioteca",
    "the whole library": "toda la biblioteca",
    "{n} medicines": "{n} medicamentos",
    "{mentioning} of {total} mention it, in {n} sentences.": "{n} frases en {mentioning} de {total}.",
    "Looked for: {words}; {spellings}.": "Buscado: {words} ({spellings}).",
    "also in other spellings, in the plural and with other endings": "y otras formas",
    "Among: {medicines}.": "Entre: {medicines}.",
    "Side Effects": "Efectos secundarios",
    "{title}, not dated": "{title}, sin fecha",
    "{monograph}: no source given": "{monograph}: sin fuente",
    "Do not mention it, which is not proof of absence": "No lo mencionan, lo que no prueba nada",
    "At a glance": "De un vistazo",
    "Class": "Clase",
    "class, {n} medicine": "clase, {n} medicamento",
    "class, {n} medicines": "clase, {n} medicamentos",
    "<b>Cannot be checked:</b> {what}.": "<b>Sin comprobar:</b> {what}.",
    "not in this library: {names}": "no est\u00e1n en esta biblioteca: {names}",
}


@pytest.fixture
def asker(reader: Reader) -> Iterator[Asker]:
    reader.until(lambda: reader.window.desk.tools.context.catalogue is not None)
    use_translator(lambda text, _number: SPANISH.get(text, text))
    yield Asker(reader, reader.window.desk.tools.open("mention", ()))
    use_translator(None)


def test_that_the_report_is_in_it_and_the_sentences_are_not(asker: Asker) -> None:
    assert asker.window.windowTitle().startswith("Qu\u00e9 medicamentos mencionan \u2026")
    asker.choose("Toda la biblioteca")
    assert asker.window.findChild(QLabel, "mentionNote").text() == "7 medicamentos"
    asker.ask("diarrhoea")
    asker.until("\u201cdiarrhoea\u201d: 2 frases en 2 de 7.")
    assert "Buscado: diarrhoea, diarrhea, loose stools" in asker.report
    assert "(y otras formas)." in asker.report
    assert "Entre: toda la biblioteca." in asker.report
    lines = asker.report.splitlines()
    assert lines[lines.index("Metformin") + 1] == "Efectos secundarios"
    assert "Diarrhea, nausea." in asker.report
    assert "Metformin, sin fecha: sin fuente" in asker.report
    assert "No lo mencionan, lo que no prueba nada" in asker.report


def test_that_how_a_class_was_understood_and_what_is_missing_of_it_is_said_in_it(asker: Asker) -> None:
    asker.type(asker.group, "tetracyclines")
    asker.ask("tetracycline")
    asker.until("(clase, 1 medicamento")
    assert "Sin comprobar: no est\u00e1n en esta biblioteca: " in asker.report


def test_that_the_field_in_which_a_word_stands_is_named_in_it(asker: Asker) -> None:
    asker.choose("Toda la biblioteca")
    asker.ask("retinoid")
    asker.until("De un vistazo \u203a Clase \u203a Retinoid")
