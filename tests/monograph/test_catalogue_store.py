"""The catalogue follows the folders, and its cache is believed only while it is true."""

import os
from pathlib import Path

import pytest

from dispensatory.errors import MonographError, NotFoundError, UsageError
from dispensatory.monograph import parser
from dispensatory.monograph.catalogue_store import READY, CatalogueStore, sort_key
from dispensatory.monograph.library import BUNDLED, FileStamp, Library, libraries
from dispensatory.monograph.slugs import unique_slugs
from monograph.library_files import write


def titles(store: CatalogueStore) -> list[str]:
    return [head.title for head in store.current().heads]


def test_that_monographs_are_listed_by_title_whatever_case_and_accents(store: CatalogueStore) -> None:
    assert titles(store) == ["Alpha", "beta", "\u00c9clair"]


def test_that_the_cache_gives_the_same_catalogue(store: CatalogueStore) -> None:
    assert store.cached() is None
    fresh = store.current()
    kept = store.cached()
    assert kept is not None
    assert (kept.heads, kept.entries, kept.digest) == (fresh.heads, fresh.entries, fresh.digest)


def test_that_catalogues_of_sets_that_are_long_out_of_use_are_removed(store: CatalogueStore, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    for number in range(20):
        other = cache / f"catalogue-{number:016}.json"
        other.write_text("old", encoding="utf-8")
        os.utime(other, (number, number))
    fresh = store.current()
    left = {path.name for path in cache.iterdir()}
    assert {f"catalogue-{number:016}.json" for number in range(12, 20)} < left
    assert len(left) == 9
    kept = store.cached()
    assert kept is not None
    assert kept.digest == fresh.digest


def test_that_unchanged_files_are_not_parsed_again(
    store: CatalogueStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.current()
    parsed: list[str] = []
    original = parser.parse_bytes

    def recording(content: bytes, path: Path, slug: str) -> object:
        parsed.append(slug)
        return original(content, path, slug)

    monkeypatch.setattr(parser, "parse_bytes", recording)
    store.current()
    assert parsed == []
    write(folder, "g/gamma.md", "Gamma")
    assert titles(store) == ["Alpha", "beta", "\u00c9clair", "Gamma"]
    assert parsed == ["gamma"]


def test_that_the_digest_changes_with_any_text(store: CatalogueStore, folder: Path) -> None:
    before = store.current().digest
    path = write(folder, "a/alpha.md", "Alpha", "other")
    os.utime(path, ns=(1, 1))
    changed = store.current().digest
    assert changed != before
    path.unlink()
    assert store.current().digest not in (before, changed)


def test_that_a_changed_text_of_the_same_size_is_seen_by_its_time(store: CatalogueStore, folder: Path) -> None:
    path = write(folder, "a/alpha.md", "Alpha", "aaaa")
    os.utime(path, ns=(5, 5))
    before = store.current().digest
    write(folder, "a/alpha.md", "Alpha", "bbbb")
    os.utime(path, ns=(6, 6))
    assert store.current().digest != before


@pytest.mark.parametrize("damage", [b"", b"{}", b"\xff\xfe\x00", b"[]\n[]\n[]\n[]\n", b"null\n\n\n\n"])
def test_that_a_damaged_cache_is_made_anew(store: CatalogueStore, tmp_path: Path, damage: bytes) -> None:
    expected = store.current().entries
    (file,) = (tmp_path / "cache").iterdir()
    whole = file.read_bytes()
    for content in (damage, whole[: len(whole) // 2], whole.replace(b"Alpha", b"Omega")):
        file.write_bytes(content)
        assert store.cached() is None
        assert store.current().entries == expected
        assert store.cached() is not None


def test_that_a_cache_that_cannot_be_written_is_done_without(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    store = CatalogueStore((Library("own", folder),), tmp_path / "cache")
    assert len(store.current()) == 3


def test_that_two_files_with_one_title_both_stay_reachable(store: CatalogueStore, folder: Path) -> None:
    write(folder, "a/second.md", "Alpha")
    heads = [(head.slug, head.title) for head in store.current().heads if head.title == "Alpha"]
    assert heads == [("alpha", "Alpha"), ("second", "Alpha")]


def test_that_files_of_one_name_get_slugs_of_their_own(folder: Path, tmp_path: Path) -> None:
    write(folder, "z/alpha.md", "Other alpha", "other")
    write(folder, "z/alpha-2.md", "Named so", "named")
    second = tmp_path / "second"
    write(second, "alpha.md", "Alpha of the ward")
    store = CatalogueStore((Library("own", folder), Library("ward", second)), tmp_path / "cache")
    catalogue = store.current()
    by_slug = {entry.slug: (entry.title, entry.library) for entry in catalogue.entries}
    assert by_slug["alpha"] == ("Alpha", "own")
    assert by_slug["alpha-2"] == ("Named so", "own")
    assert by_slug["alpha-3"] == ("Other alpha", "own")
    assert by_slug["alpha-4"] == ("Alpha of the ward", "ward")
    assert catalogue.load("alpha-3").sections[0].markdown == "other"


def test_that_an_unreadable_file_is_listed_with_its_fault(store: CatalogueStore, folder: Path) -> None:
    (folder / "big.md").write_bytes(b"x" * (9 * 1024 * 1024))
    catalogue = store.current()
    assert "big" in catalogue
    assert [(Path(p.file).name, p.code) for p in catalogue.problems] == [("big.md", "unreadable")]
    assert "split it" in catalogue.problems[0].message
    assert store.current().problems == catalogue.problems
    with pytest.raises(MonographError, match="larger than"):
        catalogue.load("big")


def test_that_a_folder_called_like_a_file_and_a_loop_of_links_are_walked_once(
    store: CatalogueStore, folder: Path
) -> None:
    write(folder, "folder.md/inner.md", "Inner")
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    assert titles(store) == ["Alpha", "beta", "\u00c9clair", "Inner"]


def test_that_progress_reaches_the_end(store: CatalogueStore) -> None:
    seen: list[tuple[int, int]] = []
    store.current(lambda done, total: seen.append((done, total)))
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_that_an_unknown_slug_and_a_missing_folder_are_named(store: CatalogueStore, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="nothing"):
        store.current().entry("nothing")
    with pytest.raises(UsageError, match="nowhere"):
        libraries((tmp_path / "nowhere",))


def test_that_titles_sort_by_letters() -> None:
    titles = ["b", "(R)-a", "A c", "a b", "1-x"]
    assert sorted(titles, key=sort_key) == ["1-x", "a b", "A c", "b", "(R)-a"]


@pytest.fixture
def brought(folder: Path, tmp_path: Path) -> Path:
    """What a built program brings for the library `folder`."""
    bundled = CatalogueStore((Library(BUNDLED, folder),), tmp_path / "built")
    bundled.write_ready(tmp_path / "ready")
    return tmp_path / "ready"


def first_start(folder: Path, brought: Path, tmp_path: Path) -> CatalogueStore:
    return CatalogueStore((Library(BUNDLED, folder),), tmp_path / "home", brought)


def test_that_a_first_start_reads_no_monograph_that_the_program_knows(
    folder: Path, brought: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in folder.rglob("*.md"):
        os.utime(file, (1, 1))
    monkeypatch.setattr(parser, "parse_bytes", None)
    store = first_start(folder, brought, tmp_path)
    at_once = store.cached()
    assert at_once is not None
    assert [head.title for head in at_once.heads] == titles(store)
    assert at_once.digest == store.current().digest


def test_that_a_file_changed_after_the_build_is_read_anew(folder: Path, brought: Path, tmp_path: Path) -> None:
    write(folder, "a/alpha.md", "Omega")
    catalogue = first_start(folder, brought, tmp_path).current()
    assert [head.title for head in catalogue.heads] == ["beta", "\u00c9clair", "Omega"]
    assert catalogue.entry("alpha").title == "Omega"


def test_that_what_the_program_brings_says_nothing_of_own_libraries(
    folder: Path, brought: Path, tmp_path: Path
) -> None:
    store = CatalogueStore((Library("own", folder),), tmp_path / "home", brought)
    assert store.cached() is None
    assert titles(store) == ["Alpha", "beta", "\u00c9clair"]


def test_that_what_the_program_brings_is_the_same_each_time(folder: Path, brought: Path, tmp_path: Path) -> None:
    for file in folder.rglob("*.md"):
        os.utime(file, (5, 5))
    CatalogueStore((Library(BUNDLED, folder),), tmp_path / "again").write_ready(tmp_path / "second")
    assert (tmp_path / "second" / READY).read_bytes() == (brought / READY).read_bytes()


def test_that_the_edition_is_the_month_of_the_last_revision_and_a_digest(folder: Path, tmp_path: Path) -> None:
    path = folder / "a" / "alpha.md"
    path.write_text(path.read_text().replace("title: Alpha", "title: Alpha\nrevised: 2026-11-24"))
    bundled = CatalogueStore((Library(BUNDLED, folder),), tmp_path / "one").current()
    assert bundled.edition == f"2026.11-{bundled.digest[:8]}"
    kept = CatalogueStore((Library(BUNDLED, folder),), tmp_path / "one").cached()
    assert kept is not None
    assert kept.edition == bundled.edition
    assert CatalogueStore((Library("own", folder),), tmp_path / "two").current().edition == ""


def test_that_a_fault_in_one_file_leaves_the_others(
    store: CatalogueStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = parser.outline

    def faulty(body: str, title: str, first_line: int = 1) -> object:
        if title == "beta":
            raise KeyError("x")
        return original(body, title, first_line)

    monkeypatch.setattr(parser, "outline", faulty)
    catalogue = store.current()
    assert [head.title for head in catalogue.heads] == ["Alpha", "beta", "\u00c9clair"]
    assert [(problem.file, problem.code) for problem in catalogue.problems] == [
        (str(folder / "b/beta.md"), "unreadable")
    ]
    assert "fault of the program (KeyError('x'))" in catalogue.problems[0].message


@pytest.mark.parametrize(
    ("content", "words", "line"),
    [
        (b"\0" * 5000, "is no text", 1),
        (b"---\ntitle: T\n---\n" + bytes(range(128, 256)) * 40, "is no text", 4),
        (b"a\n" * 20_001, "has more than 20,000 lines", 20_001),
    ],
)
def test_that_what_is_no_monograph_is_listed_with_file_line_and_remedy(
    store: CatalogueStore, folder: Path, content: bytes, words: str, line: int
) -> None:
    (folder / "odd.md").write_bytes(content)
    catalogue = store.current()
    assert len(catalogue) == 4
    assert [(Path(p.file).name, p.line, p.code) for p in catalogue.problems] == [("odd.md", line, "unreadable")]
    assert words in catalogue.problems[0].message
    assert ": s" in catalogue.problems[0].message
    assert store.current().problems == catalogue.problems


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_that_a_pipe_is_not_waited_for(store: CatalogueStore, folder: Path) -> None:
    os.mkfifo(folder / "pipe.md")
    (folder / "zero.md").symlink_to("/dev/zero")
    problems = store.current().problems
    assert [Path(problem.file).name for problem in problems] == ["pipe.md", "zero.md"]
    assert all("device or a pipe" in problem.message for problem in problems)


def test_that_names_with_hidden_signs_or_odd_bytes_keep_slugs_of_their_own(folder: Path, tmp_path: Path) -> None:
    (folder / "x").mkdir()
    names = (
        b"om\xff.md",
        b"om\xfe.md",
        "mor\u200bphine.md".encode(),
        b"morphine.md",
        "a\u202eb.md".encode(),
        b"c\x1b[2J.md",
    )
    for name in names:
        (folder / "x" / os.fsdecode(name)).write_text(f"### Usage\n{len(name)}\n")
    store = CatalogueStore((Library("own", folder / "x"),), tmp_path / "cache")
    catalogue = store.current()
    assert [head.slug for head in catalogue.heads] == [
        "a\ufffdb",
        "c\ufffd[2J",
        "morphine",
        "morphine-2",
        "om\ufffd",
        "om\ufffd-2",
    ]
    assert all(catalogue.load(head.slug).sections for head in catalogue.heads)
    assert [head.title for head in catalogue.heads][:2] == ["a\ufffdb", "c\ufffd[2J"]


def test_that_names_that_differ_by_case_are_two(folder: Path, tmp_path: Path) -> None:
    for name in ("Aspirin.md", "aspirin.md", "ASPIRIN.MD"):
        (folder / name).write_text(f"---\ntitle: Aspirin\n---\n### Usage\n{name}\n")
    if len(list(folder.glob("[aA]*.[mM]*"))) < 3:
        pytest.skip("names here do not differ by case")
    catalogue = CatalogueStore((Library("own", folder),), tmp_path / "cache").current()
    found = [head.slug for head in catalogue.heads if head.title == "Aspirin"]
    assert found == ["ASPIRIN", "Aspirin", "aspirin"]
    assert [catalogue.load(slug).sections[0].markdown for slug in found] == ["ASPIRIN.MD", "Aspirin.md", "aspirin.md"]


def test_that_many_files_of_one_name_are_told_apart_in_time() -> None:
    stamps = [FileStamp(0, f"{number}/same.md", 1, 1) for number in range(20_000)]
    slugs = unique_slugs(stamps)
    assert len(set(slugs)) == 20_000
    assert slugs[:3] == ("same", "same-2", "same-3")


def test_that_a_file_is_found_before_the_entries_are_made(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "aspirin.md").write_text("---\ntitle: Aspirin\n---\n### Usage\nPain\n")
    library = (Library("own", folder),)
    CatalogueStore(library, tmp_path / "cache").current()
    store = CatalogueStore(library, tmp_path / "cache")
    first = store.cached()
    assert first is not None
    assert first.file("aspirin") == folder / "aspirin.md"
    assert "entries" not in vars(first)
    (folder / "moved").mkdir()
    (folder / "aspirin.md").rename(folder / "moved" / "aspirin.md")
    moved = store.current()
    assert moved.file("aspirin") == moved.entry("aspirin").path == folder / "moved" / "aspirin.md"
    with pytest.raises(NotFoundError):
        moved.file("warfarin")
