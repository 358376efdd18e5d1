"""The window opens every hostile file, one after the other, and goes on; nothing of them is fetched or run."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTextBrowser

from app.conftest import Reader
from dispensatory.app.navigation import Place
from hostile.cases import BYTES, FIELDS, HIDDEN, REMOTE
from hostile.operations import Bench


def test_that_the_window_opens_hostile_files_and_goes_on(start: Callable[..., Reader], tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.write(b"")
    cases = (*BYTES, *FIELDS, *REMOTE, *HIDDEN)
    for number, case in enumerate(cases):
        (bench.folder / f"{number}.md").write_bytes(case.make())
    reader = start(folder=bench.folder)
    for number, case in enumerate(cases):
        reader.window.desk.reading.open(Place(str(number)))
        QApplication.processEvents()
        monograph = reader.window.desk.reading.open_monograph()
        assert monograph is None or monograph.slug == str(number), case
    reader.open("Plain")
    reader.until(lambda: "Pain." in reader.page)


def test_that_nothing_of_a_hostile_file_is_fetched_or_run(start: Callable[..., Reader], tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.write(b"")
    for number, case in enumerate(REMOTE):
        (bench.folder / f"{number}.md").write_bytes(case.make())
    reader = start(folder=bench.folder)
    shown = []
    for number in range(len(REMOTE)):
        reader.window.desk.reading.open(Place(str(number)))
        QApplication.processEvents()
        text = reader.text
        assert isinstance(text, QTextBrowser)
        made = text.document().toHtml()
        assert "<img" not in made
        assert 'href="javascript:' not in made
        assert 'href="file:' not in made
        assert 'href="data:' not in made
        shown.append(reader.page)
    assert "<script>alert(1)</script>" in shown[0]
    assert "http://e.vil/p.png" in shown[2]
