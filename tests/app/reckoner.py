"""A person before the calculators."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QTextBrowser,
)

from app.conftest import Reader
from dispensatory.app.tools.calculator_opioids import OpioidForm
from dispensatory.app.tools.calculators_window import CalculatorsWindow


@dataclass
class Reckoner:
    """A person before the window of the calculators."""

    reader: Reader
    window: CalculatorsWindow

    @property
    def list(self) -> QListWidget:
        return self.window.findChild(QListWidget, "calculatorList")

    @property
    def result(self) -> QLabel:
        return self.window.findChild(QLabel, "calculatorResult")

    @property
    def said(self) -> str:
        return self.result.accessibleName()

    @property
    def steps(self) -> str:
        return self.window.findChild(QTextBrowser, "calculatorSteps").toPlainText()

    @property
    def limits(self) -> str:
        return plain(self.window.findChild(QLabel, "calculatorLimits").text())

    def label(self, name: str) -> str:
        return self.window.findChild(QLabel, name).text()

    def choose(self, name: str) -> None:
        row = next(row for row in range(self.list.count()) if self.list.item(row).text() == name)
        self.list.setCurrentRow(row)

    def shown(self, kind: type, name: str) -> object:
        return next(widget for widget in self.window.findChildren(kind, name) if widget.isVisible())

    def figure(self, key: str) -> QLineEdit:
        found = self.shown(QLineEdit, f"calculatorField_{key}")
        assert isinstance(found, QLineEdit)
        return found

    def unit(self, key: str) -> QComboBox:
        found = self.shown(QComboBox, f"calculatorUnit_{key}")
        assert isinstance(found, QComboBox)
        return found

    def type(self, key: str, text: str, unit: str | None = None) -> None:
        field = self.figure(key)
        if unit:
            self.unit(key).setCurrentText(unit)
        field.setFocus()
        field.selectAll()
        self.reader.bot.keyClicks(field, text)
        if not text:
            self.reader.bot.keyClick(field, Qt.Key.Key_Delete)

    def option(self, key: str, option: str) -> None:
        found = self.shown(QRadioButton, f"calculatorField_{key}_{option}")
        assert isinstance(found, QRadioButton)
        found.click()

    def button(self, name: str) -> QPushButton:
        return self.window.findChild(QPushButton, name)

    @property
    def opioids(self) -> OpioidForm:
        return self.window.findChild(OpioidForm)


def plain(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()
