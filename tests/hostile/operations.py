"""What the program does with a file, one operation after the other, over a small library that holds it."""

import contextlib
import io
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from dispensatory.cli.arguments import Request
from dispensatory.errors import MonographError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import Library

PLAIN = "---\nlayout: minimal-medicine\ntitle: Plain\n---\n### Usage\nPain.\n### Dosage\n5 mg/kg/day.\n"
SLUG = "hostile"


@dataclass
class Bench:
    """A library of two files, the hostile one and a plain one; what an operation leaves for the next."""

    root: Path
    made: dict[str, Any] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        return self.root / "library"

    @property
    def file(self) -> Path:
        return self.folder / f"{SLUG}.md"

    def write(self, content: bytes) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.file.write_bytes(content)
        (self.folder / "plain.md").write_text(PLAIN, "utf-8")

    def catalogue(self) -> Catalogue:
        return CatalogueStore((Library("own", self.folder),), self.root / "cache").current()


def _command(run: Callable[[Request], int], bench: Bench, command: str, **options: Any) -> str:
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()):
        run(Request(command, (bench.folder,), with_bundled=False, place=None, options={"json": False, **options}))
    return out.getvalue()


def _listing(bench: Bench) -> None:
    from dispensatory.cli.listing import run_list

    said = _command(run_list, bench, "list", json=True)
    assert '"plain"' in said
    assert f'"{SLUG}"' in said


def _show(bench: Bench) -> None:
    from dispensatory.cli.showing import run_show

    with contextlib.suppress(MonographError):
        _command(run_show, bench, "show", name=SLUG, section=None)
        _command(run_show, bench, "show", name=SLUG, section=None, json=True)


def _check(bench: Bench) -> None:
    from dispensatory.cli.checking import run_check

    _command(run_check, bench, "check", paths=[])


def _index(bench: Bench) -> None:
    from dispensatory.search.index import build, index_folder

    catalogue = bench.catalogue()
    build(catalogue, index_folder(bench.root / "cache", catalogue), lambda _done, _total: None)


def _search(bench: Bench) -> None:
    from dispensatory.search.engine import SearchEngine
    from dispensatory.search.index import built_index, open_index
    from dispensatory.search.names import NameIndex
    from dispensatory.terminology.vocabulary import load_tables

    catalogue = bench.catalogue()
    names = NameIndex(catalogue.entries, load_tables())
    folder = built_index(catalogue, bench.root / "cache")
    index = open_index(folder) if folder else None
    engine = SearchEngine(catalogue, names, index)
    for query in ("hostile", "a", "5 mg/kg", '"a a"', "nausea OR usage:a -b", "hostle"):
        engine.search(query, 20)


def _mention(bench: Bench) -> None:
    from dispensatory.cli.mentioning import run_mention

    _command(run_mention, bench, "mention", word=["a"], among=[])


def _interactions(bench: Bench) -> None:
    from dispensatory.cli.interacting import run_interactions

    with contextlib.suppress(MonographError):
        _command(run_interactions, bench, "interactions", names=[SLUG, "plain"])


class Window:
    """The real window over the library, worked without a person."""

    def __init__(self, bench: Bench) -> None:
        from app.stand_in import StandInParts
        from dispensatory.app.building import build_window, make_application
        from dispensatory.paths import user_folders

        self.application = make_application(["dispensatory"])
        self.window = build_window((bench.folder,), user_folders(), with_bundled=False, parts=StandInParts())  # type: ignore[arg-type]
        self.window.show()
        self.until(lambda: self.desk is not None and self.desk.keeper.name_engine is not None)

    @property
    def desk(self) -> Any:
        return self.window.desk

    def until(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + 60
        while not condition():
            self.application.processEvents()
            assert time.monotonic() < end

    def settle(self) -> None:
        for _ in range(5):
            self.application.processEvents()
        self.window.grab()

    def open(self) -> None:
        from dispensatory.app.navigation import Place

        self.desk.reading.open(Place(SLUG))
        self.settle()


def _window(bench: Bench) -> None:
    """Start the window and open the file; the slowest step counts."""
    window = bench.made["window"] = Window(bench)
    window.open()


def _sections(bench: Bench) -> None:
    window = bench.made["window"]
    page = window.desk.reading.page
    longest = 0.0
    for number in range(min(len(page.tabs), 12)):
        begun = time.process_time()
        window.desk.reading.choose_tab(number)
        window.desk.reading.fold("open")
        window.settle()
        longest = max(longest, time.process_time() - begun)
    bench.made["longest"] = longest


def _find(bench: Bench) -> None:
    window = bench.made["window"]
    finding, bar = window.desk.finding, window.desk.finding._bar
    finding.open()
    longest = 0.0
    for words in ("a", "5 mg", "zq"):
        begun = time.process_time()
        bar.field.setText(words)
        window.settle()
        longest = max(longest, time.process_time() - begun)
    finding.step(1)
    finding.close()
    window.settle()
    bench.made["longest"] = longest


def _copy(bench: Bench) -> None:
    text = bench.made["window"].window.monograph.text
    text.selectAll()
    text.createMimeDataFromSelection().text()


def _dose_links(bench: Bench) -> None:
    import re

    from dispensatory.clinical.doses.figures import Per
    from dispensatory.clinical.doses.reckoning import Body

    window = bench.made["window"]
    for number in range(min(len(window.desk.reading.page.tabs), 4)):
        window.desk.reading.choose_tab(number)
        keys = re.findall(r'href="dose:(\w+)"', window.window.monograph.text.html)
        for key in (*keys[:1], *keys[-1:]):
            window.desk._dosing.follow(key)
            dialog = window.desk._dosing._dialog
            if dialog is not None:
                per = window.desk._dosing._shown[1].figure.per
                dialog.body_changed.emit(Body(per, Fraction(70 if per is Per.WEIGHT else 2)))
            window.settle()


def _charts(bench: Bench) -> None:
    window = bench.made["window"]
    for number, tab in enumerate(window.desk.reading.page.tabs[:20]):
        chart = {"side-effects": "frequencies", "how-it-works": "level"}.get(tab.key)
        if chart:
            window.desk.reading.choose_tab(number)
            if f"chart:{chart}" in window.window.monograph.text.html:
                window.desk._charting.follow(chart)
                window.settle()
                return


def _compare(bench: Bench) -> None:
    window = bench.made["window"]
    window.until(
        lambda: window.desk.tools.context.catalogue is not None and window.desk.tools.context.names is not None
    )
    window.desk.tools.open("compare", (SLUG, "plain"))
    window.settle()


def _regimen(bench: Bench) -> None:
    window = bench.made["window"]
    window.desk.tools.open("regimen", (SLUG, "plain"))
    window.settle()


def _pdf(bench: Bench) -> None:
    from dispensatory.app.printing.output import save_pdf
    from dispensatory.app.printing.printing import Printing

    window = bench.made["window"]
    monograph = window.desk.reading.open_monograph()
    if monograph is not None:
        sheets = Printing(window.window, window.desk.reading).sheets(monograph, whole=True)
        assert "Saved" in save_pdf(sheets, bench.root / "x.pdf")


COMMANDS: dict[str, Callable[[Bench], None]] = {
    "list": _listing,
    "show": _show,
    "check": _check,
    "index": _index,
    "search": _search,
    "mention": _mention,
    "interactions": _interactions,
}
"""Each is a program of its own."""

IN_WINDOW: dict[str, Callable[[Bench], None]] = {
    "window": _window,
    "sections": _sections,
    "find": _find,
    "copy": _copy,
    "doses": _dose_links,
    "charts": _charts,
    "compare": _compare,
    "regimen": _regimen,
    "pdf": _pdf,
}
"""One after the other in one window, which must be the first."""
