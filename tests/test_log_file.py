"""The log is written, turned over and shared; it names no home folder, and a report takes no private line over."""

import logging
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from dispensatory import log_file
from dispensatory.log_file import FILE, KEPT, LARGEST, PRIVATE, close_log, last_lines, log, log_fault, open_log

SOURCE = Path(log_file.__file__).parents[1]


def text(folder: Path) -> str:
    return (folder / FILE).read_text(encoding="utf-8")


def test_that_a_line_has_its_time_in_utc_and_its_level(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    assert open_log(tmp_path)
    record = logging.LogRecord("dispensatory", logging.INFO, "", 0, "Opened in %d ms", (12,), None)
    record.created, record.msecs = 1_000_000_000, 7.0
    log().handle(record)
    assert text(tmp_path) == f"2001-09-09T01:46:40.007Z INFO [{os.getpid()}] Opened in 12 ms\n"


def test_that_what_is_logged_before_there_is_a_file_waits_for_it(tmp_path: Path) -> None:
    log().info("early")
    assert open_log(tmp_path / "log")
    log().info("late")
    assert [line.split("] ")[1] for line in text(tmp_path / "log").splitlines()] == ["early", "late"]


def test_that_nothing_of_the_log_reaches_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    log().error("a fault")
    assert capfd.readouterr() == ("", "")


def test_that_a_log_for_faults_takes_faults_only(tmp_path: Path) -> None:
    log().info("early")
    open_log(tmp_path, logging.ERROR)
    log().warning("not this")
    log().error("this")
    assert text(tmp_path).splitlines()[0].endswith("this")
    assert len(text(tmp_path).splitlines()) == 1


def test_that_the_file_is_turned_over_and_three_are_kept(tmp_path: Path) -> None:
    open_log(tmp_path)
    for number in range(KEPT + 2):
        log().info("%s %s", number, "x" * LARGEST)
        log().info("after %s", number)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == [FILE, f"{FILE}.1", f"{FILE}.2"]
    assert "after 4" in text(tmp_path)
    assert "after 3" in (tmp_path / f"{FILE}.1").read_text()
    assert "after 2" in (tmp_path / f"{FILE}.2").read_text()


def test_that_a_log_turned_over_by_another_program_is_gone_on_with(tmp_path: Path) -> None:
    open_log(tmp_path)
    log().info("first")
    (tmp_path / FILE).rename(tmp_path / f"{FILE}.1")
    log().info("second")
    assert text(tmp_path).endswith("second\n")
    assert "first" not in text(tmp_path)
    (tmp_path / FILE).rename(tmp_path / f"{FILE}.1")
    (tmp_path / FILE).write_text("by the other program\n")
    log().info("into the new one")
    assert text(tmp_path).endswith("into the new one\n")
    (tmp_path / FILE).unlink()
    log().info("third")
    assert text(tmp_path).endswith("third\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_that_a_full_disk_stops_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / FILE).symlink_to("/dev/full")
    assert open_log(tmp_path)
    log().info("lost")
    log().info("lost too")
    close_log()
    assert capfd.readouterr() == ("", "")


def test_that_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file")
    assert not open_log(tmp_path / "log")
    log().info("nowhere")


def test_that_the_home_folder_is_not_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home" / "ann-marie"
    home.mkdir(parents=True)
    monkeypatch.setattr(Path, "home", lambda: home)
    open_log(tmp_path)
    log().info("%s and %s/x, '%s', %s-2 and /media/ann-marie/stick", home, home, home, home)
    said = text(tmp_path).split("] ")[1]
    assert said == f"~ and ~/x, '~', {home}-2 and /media/~/stick\n"


def test_that_a_line_break_begins_no_line_of_its_own(tmp_path: Path) -> None:
    open_log(tmp_path)
    log().info("one\r\n2026-01-01T00:00:00.000Z INFO forged")
    assert text(tmp_path).splitlines()[1] == "    2026-01-01T00:00:00.000Z INFO forged"


def test_that_a_name_that_is_no_text_is_written_as_it_can_be(tmp_path: Path) -> None:
    open_log(tmp_path)
    log().info("folder %s", os.fsdecode(b"caf\xe9"))
    assert "caf\\udce9" in text(tmp_path)


def test_that_the_last_lines_leave_out_what_was_looked_for(tmp_path: Path) -> None:
    open_log(tmp_path)
    log().log(PRIVATE, "Searched: warfarin\nin two lines")
    log().info("Index opened\nin two lines")
    log().log(PRIVATE, "Opened: aciclovir")
    assert "warfarin" in text(tmp_path)
    first, second = last_lines(tmp_path)
    assert (first.split("] ")[1], second) == ("Index opened", "    in two lines")
    assert last_lines(tmp_path, 1) == ("    in two lines",)
    assert last_lines(tmp_path / "nowhere") == ()


def test_that_a_fault_is_logged_from_any_thread(tmp_path: Path) -> None:
    open_log(tmp_path)

    def fail() -> None:
        try:
            int("warfarin 5 mg")
        except ValueError as fault:
            log_fault("in a thread", fault)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "ERROR" in text(tmp_path)
    assert "Fault in a thread" in text(tmp_path)
    assert "test_log_file.py" in text(tmp_path)
    assert "warfarin" not in text(tmp_path).replace('int("warfarin 5 mg")', "")


def test_that_the_log_brings_no_network_in() -> None:
    look = "import sys, dispensatory.log_file; print(sorted({'socket', '_socket', 'ssl', 'select'} & set(sys.modules)))"
    own = {**os.environ, "PYTHONPATH": str(SOURCE)}
    done = subprocess.run([sys.executable, "-c", look], env=own, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_that_two_programs_write_one_log(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from dispensatory.log_file import log, open_log\n"
        "open_log(Path(sys.argv[1]))\n"
        "for number in range(200): log().info('line %s of %s', number, sys.argv[2])\n"
    )
    own = {**os.environ, "PYTHONPATH": str(SOURCE)}
    programs = [subprocess.Popen([sys.executable, "-c", script, str(tmp_path), name], env=own) for name in "ab"]
    assert [program.wait(60) for program in programs] == [0, 0]
    lines = text(tmp_path).splitlines()
    assert len(lines) == 400
    assert all(line.split("] ")[1].startswith("line ") for line in lines)
