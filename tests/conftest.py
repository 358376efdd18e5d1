"""What every test gets: a home of its own, and Qt without a display."""

import os
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder below which the program writes during this test."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("DISPENSATORY_HOME", str(folder))
    return folder
