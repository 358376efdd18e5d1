"""Printers are asked for at the local print service alone: the library that does it would else open connections."""

import os
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dispensatory.app.printing import printers
from dispensatory.app.printing.output import send_to_printer
from dispensatory.app.printing.sheets import Sheets

REMOTE = "print.hospital.example:631"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Where the print service is looked for at each question; one that does not lie in the network lies in `tmp_path`."""
    monkeypatch.setattr(printers.sys, "platform", "linux")
    monkeypatch.setattr(printers, "_SOCKETS", (str(tmp_path / "none"), str(tmp_path / "cups.sock")))
    (tmp_path / "cups.sock").touch()
    found: list[str] = []

    def look(*_: object) -> list[object]:
        found.append(os.environ["CUPS_SERVER"])
        return []

    monkeypatch.setattr(QPrinterInfo, "availablePrinters", staticmethod(look))
    monkeypatch.setattr(QPrintDialog, "exec", look)
    return found


@pytest.mark.parametrize("before", [REMOTE, None])
def test_that_only_the_socket_of_this_computer_is_asked_for_printers(
    asked: list[str], before: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.delenv("CUPS_SERVER", raising=False)
    if before is not None:
        monkeypatch.setenv("CUPS_SERVER", before)
    window = QWidget()
    qtbot.addWidget(window)
    assert not printers.has_printer()
    assert send_to_printer(Sheets("<p>Zinc</p>", "", ""), window) == ""
    assert asked == [str(tmp_path / "cups.sock")] * 2
    assert os.environ.get("CUPS_SERVER") == before


def test_that_a_service_that_is_not_there_is_not_looked_for_elsewhere(asked: list[str], tmp_path: Path) -> None:
    (tmp_path / "cups.sock").unlink()
    assert not printers.has_printer()
    assert asked == [str(tmp_path / "none")]


def test_that_nothing_is_changed_where_the_system_prints_otherwise(
    asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printers.sys, "platform", "win32")
    monkeypatch.setenv("CUPS_SERVER", REMOTE)
    printers.has_printer()
    assert asked == [REMOTE]
