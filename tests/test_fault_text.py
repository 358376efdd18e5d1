"""The text of a fault says where it happened and nothing of what was read, written or typed."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from dispensatory.errors import NotFoundError
from dispensatory.fault_text import fault_text, place_of

SECRET = "warfarin 72.5 kg"


def caught(work: Callable[[], object]) -> BaseException:
    try:
        work()
    except BaseException as fault:  # noqa: BLE001 - whatever it is
        return fault
    raise AssertionError


def fails_with(fault: BaseException) -> Callable[[], None]:
    def work() -> None:
        raise fault

    return work


@pytest.mark.parametrize(
    "fault",
    [
        KeyError(SECRET),
        ValueError(f"invalid literal for int() with base 10: {SECRET!r}"),
        NotFoundError(f"no monograph {SECRET!r}"),
        OSError(28, "No space left on device", f"/home/x/{SECRET}.json"),
        FileNotFoundError(SECRET),
        UnicodeEncodeError("ascii", SECRET, 0, 1, "ordinal not in range(128)"),
        type("OwnError", (TypeError,), {})(SECRET),
        AssertionError(SECRET),
        TypeError(SECRET),
        RuntimeError(SECRET),
    ],
)
def test_that_the_data_in_a_message_is_left_out(fault: BaseException) -> None:
    text = fault_text(caught(fails_with(fault)))
    assert SECRET not in text
    assert "warfarin" not in text
    assert type(fault).__name__ in text
    assert "raise fault" in text


@pytest.mark.parametrize(
    ("work", "words"),
    [
        (lambda: None.nothing, "AttributeError: 'NoneType' object has no attribute 'nothing'"),  # type: ignore[attr-defined]
        (lambda: 1 / 0, "ZeroDivisionError: division by zero"),
        (lambda: [*()][1], "IndexError: list index out of range"),
        (lambda: len(5), "TypeError: object of type 'int' has no len()"),  # type: ignore[arg-type]
        (fails_with(OSError(28, "No space left on device")), "OSError: [Errno 28] No space left on device"),
        (lambda: sqlite3.connect(":memory:").execute("SELECT x"), "no such column: x"),
        (b"\xff".decode, "UnicodeDecodeError: invalid start byte"),
    ],
)
@pytest.mark.filterwarnings("ignore:unclosed database")
def test_that_a_message_about_the_code_is_kept(work: Callable[[], object], words: str) -> None:
    assert words in fault_text(caught(work))


def test_that_what_a_fault_came_from_is_told_first() -> None:
    def work() -> None:
        try:
            _ = {}[SECRET]
        except KeyError as error:
            raise TypeError("second") from error

    def without_cause() -> None:
        try:
            _ = {}[SECRET]
        except KeyError:
            raise TypeError("second")  # noqa: B904 - what is tested

    for each, joint in ((work, "was the direct cause"), (without_cause, "During handling of the above")):
        text = fault_text(caught(each))
        assert text.index("KeyError") < text.index(joint) < text.index("TypeError: (its message")
        assert SECRET not in text


def test_that_an_endless_recursion_is_short() -> None:
    def again(depth: int) -> int:
        return again(depth + 1) + 1

    text = fault_text(caught(lambda: again(0)))
    assert len(text) < 6000
    assert "RecursionError" in text


def test_that_the_home_folder_is_not_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path(__file__).parent)
    text = fault_text(caught(lambda: 1 / 0))
    assert 'File "~/test_fault_text.py"' in text
    assert str(Path(__file__).parent) not in text


def test_that_the_same_fault_has_the_same_place() -> None:
    def work(divisor: int) -> float:
        return 1 / divisor

    one, two = caught(lambda: work(0)), caught(lambda: work(0))
    assert place_of(one) == place_of(two)
    assert place_of(one).startswith("ZeroDivisionError in test_fault_text.py:")
    assert place_of(KeyError(SECRET)) == "KeyError in an unknown place"
