"""The calculators work as one types, never show a result of other figures than those in sight, and keep nothing."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
)

from app.conftest import Reader
from app.reckoner import Reckoner, plain
from dispensatory.app.theme import DARK
from dispensatory.app.tools.calculators_window import CalculatorsWindow


@pytest.fixture
def open_with(reader: Reader) -> Callable[..., Reckoner]:
    def opened(*slugs: str) -> Reckoner:
        window = reader.window.desk.tools.open("calculators", slugs)
        assert isinstance(window, CalculatorsWindow)
        return Reckoner(reader, window)

    return opened


@pytest.fixture
def reckoner(open_with: Callable[..., Reckoner]) -> Reckoner:
    return open_with()


def clearance(reckoner: Reckoner) -> None:
    reckoner.option("sex", "male")
    reckoner.type("age", "40")
    reckoner.type("weight", "72", "kg")
    reckoner.type("creatinine", "1", "mg/dL")


def test_that_the_list_names_every_calculator_and_the_keys_go_through_it(reckoner: Reckoner) -> None:
    names = [reckoner.list.item(row).text() for row in range(reckoner.list.count())]
    assert names == [
        "Creatinine clearance",
        "eGFR",
        "Body surface area",
        "Ideal and adjusted weight",
        "Phenytoin, corrected",
        "Calcium, corrected",
        "Opioids, morphine equivalents",
    ]
    assert reckoner.window.focusWidget() is reckoner.list
    for name in ("eGFR (CKD-EPI 2021)", "Body surface area (Mosteller)"):
        reckoner.reader.bot.keyClick(reckoner.list, Qt.Key.Key_Down)
        assert reckoner.label("calculatorTitle") == name
    reckoner.reader.bot.keyClick(reckoner.list, Qt.Key.Key_Return)
    assert reckoner.window.focusWidget() is reckoner.figure("height")


def test_that_the_keyboard_reaches_every_part(reckoner: Reckoner) -> None:
    clearance(reckoner)
    reckoner.reader.bot.mouseClick(reckoner.shown(QRadioButton, "calculatorField_sex_male"), Qt.MouseButton.LeftButton)
    reckoner.list.setFocus()
    names = []
    for _ in range(16):
        reckoner.reader.bot.keyClick(reckoner.window.focusWidget(), Qt.Key.Key_Tab)
        names.append(reckoner.window.focusWidget().objectName())
    assert names[:14] == [
        "calculatorField_sex_male",
        "calculatorField_age",
        "calculatorField_weight",
        "calculatorUnit_weight",
        "calculatorField_creatinine",
        "calculatorUnit_creatinine",
        "calculatorField_height",
        "calculatorUnit_height",
        "calculatorLimits",
        "calculatorClear",
        "calculatorCopy",
        "calculatorPrint",
        "calculatorResult",
        "calculatorSteps",
    ]


def test_that_formula_limits_and_reference_are_in_sight_before_anything_is_typed(reckoner: Reckoner) -> None:
    for row in range(reckoner.list.count()):
        reckoner.list.setCurrentRow(row)
        assert "Formula" in reckoner.steps
        assert "Reference" in reckoner.limits
        assert reckoner.label("calculatorScope")
        assert "Limits of use" in reckoner.limits
        assert reckoner.said.startswith("No result. Still needed: ")
        assert not reckoner.button("calculatorCopy").isEnabled()
        assert reckoner.window.paper() is None


def test_that_the_result_comes_while_one_types_with_its_steps(reckoner: Reckoner) -> None:
    clearance(reckoner)
    assert reckoner.said.startswith("Result. With actual weight: 100 mL/min (72.0 kg)")
    assert "100 mL/min" in plain(reckoner.result.text())
    assert "(140 \u2212 40) \u00d7 72 kg \u00f7 (72 \u00d7 1 mg/dL) = 100 mL/min" in reckoner.steps
    reckoner.type("height", "180", "cm")
    assert "With ideal weight: 104 mL/min (75.0 kg)" in reckoner.said
    reckoner.type("age", "41")
    assert "With actual weight: 99 mL/min" in reckoner.said


@pytest.mark.parametrize("text", ["", "5", "abc", "1,400"])
def test_that_a_missing_or_wrong_figure_leaves_no_result_behind(reckoner: Reckoner, text: str) -> None:
    clearance(reckoner)
    reckoner.type("age", text)
    assert reckoner.said.startswith("No result. ")
    assert "Age" in reckoner.said
    assert "18 to 110 years" in reckoner.said
    assert "mL/min" not in plain(reckoner.result.text())
    assert "Calculation" not in reckoner.steps
    assert not reckoner.button("calculatorCopy").isEnabled()
    assert reckoner.window.paper() is None
    if text:
        assert reckoner.figure("age").accessibleDescription().startswith("Age: ")
    reckoner.type("age", "40")
    assert "100 mL/min" in reckoner.said
    assert reckoner.figure("age").accessibleDescription() == "18 to 110 years"


def test_that_undoing_and_pasting_are_followed_as_typing_is(reckoner: Reckoner) -> None:
    clearance(reckoner)
    age = reckoner.figure("age")
    age.selectAll()
    QGuiApplication.clipboard().setText("68")
    age.paste()
    assert "With actual weight: 72 mL/min" in reckoner.said
    age.undo()
    assert age.text() == "40"
    assert "With actual weight: 100 mL/min" in reckoner.said


def test_that_a_comma_is_a_decimal_point(reckoner: Reckoner) -> None:
    reckoner.choose("Body surface area")
    reckoner.type("height", "170,5", "cm")
    reckoner.type("weight", "70.5", "kg")
    assert reckoner.said == "Result. Body surface area: 1.83 m\u00b2"


def test_that_another_unit_converts_the_figure_and_leaves_the_result(reckoner: Reckoner) -> None:
    clearance(reckoner)
    before = reckoner.said
    reckoner.unit("creatinine").setCurrentText("\u00b5mol/L")
    assert reckoner.figure("creatinine").text() == "88.42"
    reckoner.unit("weight").setCurrentText("lb")
    assert reckoner.figure("weight").text() == "158.7"
    assert reckoner.said == before
    assert "typed as 72 kg" in reckoner.figure("weight").accessibleDescription()
    reckoner.unit("weight").setCurrentText("kg")
    assert reckoner.figure("weight").text() == "72"
    assert reckoner.said == before


def test_that_what_is_typed_after_a_conversion_is_meant_in_the_unit_beside_it(reckoner: Reckoner) -> None:
    clearance(reckoner)
    reckoner.unit("creatinine").setCurrentText("\u00b5mol/L")
    reckoner.type("creatinine", "176.84")
    assert "50 mL/min" in reckoner.said
    assert "176.84 \u00b5mol/L \u00f7 88.42 = 2 mg/dL" in reckoner.steps


def test_that_height_is_taken_in_feet_and_inches(reckoner: Reckoner) -> None:
    reckoner.choose("Ideal and adjusted weight")
    reckoner.option("sex", "male")
    reckoner.type("height", "5 ft 10", "ft, in")
    assert reckoner.said.startswith("Result. Ideal body weight: 73.0 kg (160.9 lb)")
    reckoner.type("height", "5.10")
    assert "like 5 ft 7 in" in reckoner.said


def test_that_the_wheel_of_the_mouse_changes_neither_unit_nor_opioid(reckoner: Reckoner) -> None:
    for row in range(reckoner.list.count()):
        reckoner.list.setCurrentRow(row)
        for box in reckoner.window.findChildren(QComboBox):
            if box.isVisible():
                before = box.currentIndex()
                turn = QWheelEvent(
                    QPointF(5, 5),
                    box.mapToGlobal(QPointF(5, 5)),
                    QPoint(0, 0),
                    QPoint(0, -120),
                    Qt.MouseButton.NoButton,
                    Qt.KeyboardModifier.NoModifier,
                    Qt.ScrollPhase.NoScrollPhase,
                    False,  # noqa: FBT003 - not inverted
                )
                QApplication.sendEvent(box, turn)
                assert box.currentIndex() == before


def test_that_every_field_has_a_label_and_a_name_for_a_screen_reader(reckoner: Reckoner) -> None:
    for row in range(reckoner.list.count()):
        reckoner.list.setCurrentRow(row)
        buddies = [label.buddy() for label in reckoner.window.findChildren(QLabel) if label.buddy()]
        for field in (*reckoner.window.findChildren(QLineEdit), *reckoner.window.findChildren(QComboBox)):
            if field.isVisible():
                assert field.accessibleName()
                assert isinstance(field, QComboBox) or field in buddies
    reckoner.choose("eGFR")
    assert reckoner.shown(QRadioButton, "calculatorField_sex_female").accessibleName() == "Sex: Female"  # type: ignore[attr-defined]


def test_that_figures_stay_from_calculator_to_calculator_until_they_are_cleared(reckoner: Reckoner) -> None:
    clearance(reckoner)
    reckoner.choose("Body surface area")
    reckoner.type("weight", "70")
    reckoner.choose("Creatinine clearance")
    assert "100 mL/min" in reckoner.said
    reckoner.button("calculatorClear").click()
    assert reckoner.said.startswith("No result. ")
    assert reckoner.figure("age").text() == ""
    assert not any(button.isChecked() for button in reckoner.window.findChildren(QRadioButton))
    reckoner.choose("Body surface area")
    assert reckoner.figure("weight").text() == ""


def test_that_a_closed_window_has_forgotten_the_figures_but_not_the_calculator(
    reckoner: Reckoner, open_with: Callable[..., Reckoner]
) -> None:
    reckoner.choose("Calcium, corrected")
    reckoner.type("calcium", "2.1", "mmol/L")
    reckoner.reader.bot.keyClick(reckoner.window, Qt.Key.Key_Escape)
    assert not reckoner.window.isVisible()
    again = open_with()
    assert again.label("calculatorTitle").startswith("Calcium corrected")
    assert again.figure("calcium").text() == ""


def test_that_a_medicine_opens_the_calculator_about_it(open_with: Callable[..., Reckoner]) -> None:
    reckoner = open_with("isotretinoin", "phenytoin")
    assert reckoner.label("calculatorTitle").startswith("Phenytoin corrected")
    assert reckoner.window.focusWidget() is reckoner.figure("phenytoin")
    open_with("oxycodone-paracetamol")
    assert reckoner.label("calculatorTitle").startswith("Opioids")
    assert reckoner.opioids.cards[0].opioid.currentText() == "Oxycodone"
    open_with("isotretinoin")
    assert reckoner.label("calculatorTitle").startswith("Opioids")


def test_that_an_opioid_that_was_entered_is_not_put_out_by_the_open_medicine(
    open_with: Callable[..., Reckoner],
) -> None:
    reckoner = open_with("morphine")
    reckoner.reader.bot.keyClicks(reckoner.opioids.cards[0].dose, "10")
    open_with("codeine")
    assert [card.row.opioid for card in reckoner.opioids.cards] == ["morphine"]


def test_that_phenytoin_is_corrected_with_and_without_renal_failure(open_with: Callable[..., Reckoner]) -> None:
    reckoner = open_with("phenytoin")
    reckoner.type("phenytoin", "10", "mg/L")
    reckoner.type("albumin", "25", "g/L")
    reckoner.option("kidneys", "normal")
    assert "16.7 mg/L (66 \u00b5mol/L)" in reckoner.said
    reckoner.option("kidneys", "failure")
    assert "28.6 mg/L (113 \u00b5mol/L)" in reckoner.said


def test_that_opioids_are_added_up_card_by_card(open_with: Callable[..., Reckoner]) -> None:
    reckoner = open_with("oxycodone")
    form, keys = reckoner.opioids, reckoner.reader.bot.keyClicks
    keys(form.cards[0].dose, "10")
    assert reckoner.said.startswith("No result. Still needed: Times a day of Oxycodone, row 1: 0.1 to 24")
    keys(form.cards[0].times, "2")
    assert reckoner.said == "Result. Total: 30 MME/day (Oxycodone \u00d7 1.5)"
    form.add.click()
    assert reckoner.window.focusWidget() is form.cards[1].opioid
    assert reckoner.said.startswith("Result. Total: 30 MME/day")
    form.cards[1].choose("fentanyl-patch")
    assert not form.cards[1].times.isVisible()
    keys(form.cards[1].dose, "25")
    form.add.click()
    form.cards[2].choose("buprenorphine")
    assert not form.cards[2].dose.isVisible()
    assert reckoner.said.startswith(
        "Result. Total without what is not counted: 90 MME/day (Oxycodone \u00d7 1.5; Fentanyl"
    )
    assert "Not counted: Buprenorphine" in reckoner.said
    assert "30 + 60 = 90 MME/day" in reckoner.steps
    form.cards[1].remove.click()
    assert "30 MME/day" in reckoner.said
    assert form.cards[1].opioid.accessibleName() == "Opioid, row 2"


def test_that_a_dose_in_mg_does_not_become_one_of_a_patch(open_with: Callable[..., Reckoner]) -> None:
    reckoner = open_with("morphine")
    card = reckoner.opioids.cards[0]
    reckoner.reader.bot.keyClicks(card.dose, "60")
    reckoner.reader.bot.keyClicks(card.times, "1")
    card.choose("oxycodone")
    assert "90 MME/day" in reckoner.said
    card.choose("fentanyl-patch")
    assert card.dose.text() == ""
    assert "\u00b5g/h" in card.dose.accessibleName()
    assert reckoner.said.startswith("No result. ")


def test_that_a_wrong_dose_is_named_at_its_card_and_leaves_no_sum(open_with: Callable[..., Reckoner]) -> None:
    reckoner = open_with("morphine")
    card = reckoner.opioids.cards[0]
    reckoner.reader.bot.keyClicks(card.dose, "1,200")
    reckoner.reader.bot.keyClicks(card.times, "1")
    assert "could be 1.2 or 1200" in reckoner.said
    assert "could be 1.2 or 1200" in card.dose.accessibleDescription()
    card.remove.click()
    assert reckoner.opioids.cards[0].row.is_empty
    assert reckoner.said == "No result. Still needed: Opioid in row 1: choose one."


def test_that_copy_takes_the_whole_calculation_with_its_date(reckoner: Reckoner) -> None:
    clearance(reckoner)
    reckoner.button("calculatorCopy").click()
    text = QGuiApplication.clipboard().text()
    for words in (
        "Serum creatinine: 1 mg/dL",
        "With actual weight: 100 mL/min",
        "Not for children",
        "Nephron 1976",
        date.today().isoformat(),
    ):
        assert words in text
    assert reckoner.label("toolMessage").startswith("Copied")
    reckoner.type("age", "41")
    assert reckoner.label("toolMessage") == ""


def test_that_the_paper_holds_figures_result_formula_and_reference(reckoner: Reckoner) -> None:
    clearance(reckoner)
    paper = reckoner.window.paper()
    assert paper is not None
    assert paper.file == "creatinine-clearance"
    text = plain(paper.html)
    for words in (
        "Actual weight",
        "72 kg",
        "100 mL/min",
        "Limits of use",
        "Cockcroft DW, Gault MH",
        "not medical advice",
    ):
        assert words in text


def test_that_the_form_grows_with_the_zoom_and_a_narrow_window_shows_the_result_below(reckoner: Reckoner) -> None:
    clearance(reckoner)
    reckoner.window.resize(1400, 760)
    before = reckoner.figure("age").font().pointSizeF()
    beside = reckoner.result.mapTo(reckoner.window, QPoint(0, 0))
    assert beside.x() > reckoner.figure("age").mapTo(reckoner.window, QPoint(0, 0)).x() + 100
    look = reckoner.window.context.look
    look.set_zoom(200)
    look.use(DARK)
    assert reckoner.figure("age").font().pointSizeF() == pytest.approx(before * 2, rel=0.05)
    reckoner.window.resize(700, 600)
    reckoner.reader.until(
        lambda: (
            reckoner.result.mapTo(reckoner.window, QPoint(0, 0)).y()
            > reckoner.figure("age").mapTo(reckoner.window, QPoint(0, 0)).y()
        )
    )
    look.set_zoom(100)


def test_that_a_screen_reader_is_told_when_typing_has_come_to_rest(
    reckoner: Reckoner, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        "dispensatory.app.tools.calculator_result.QAccessible.updateAccessibility",
        lambda event: told.append(event.message()),
    )
    clearance(reckoner)
    reckoner.reader.until(lambda: bool(told))
    assert told[-1].startswith("Result. With actual weight: 100 mL/min")


def test_that_no_name_in_the_list_is_cut(reckoner: Reckoner) -> None:
    names = reckoner.list
    for width in range(700, 1000, 15):
        reckoner.window.resize(width, 600)
        for row in range(names.count()):
            room = QRect(0, 0, names.width() - 40, 1000)
            words = names.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, names.item(row).text())
            assert names.visualRect(names.indexFromItem(names.item(row))).height() >= words.height() + 14
