"""What every test gets: a home of its own, and Qt without a display."""

import logging
import os
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from dispensatory.log_file import close_log

os.environ["QT_QPA_PLATFORM"] = "offscreen"
settings.register_profile("steady", derandomize=True)  # the same examples in every run: chance is for fuzzing
settings.load_profile("steady")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder below which the program writes during this test."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("DISPENSATORY_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _own_log() -> Iterator[None]:
    """What one test logs is not found by the next one."""
    yield
    close_log()
    logger = logging.getLogger("dispensatory")
    for handler in tuple(logger.handlers):
        if type(handler).__module__ == close_log.__module__:
            logger.removeHandler(handler)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What a test printed is told between processes as UTF-8: names of files need not be."""
    report = yield
    report.sections = [(name, text.encode("utf-8", "backslashreplace").decode()) for name, text in report.sections]
    return report
