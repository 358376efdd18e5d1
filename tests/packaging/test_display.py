import pytest

from setup_steps import display


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [
        ([], True),
        (["warfarin#dosage"], True),
        (["--library", "own", "warfarin"], True),
        (["--library=own"], True),
        (["--no-bundled"], True),
        (["--library"], True),
        (["--", "list"], True),  # a medicine by that name
        (["warfarin", "list"], True),
        (["list"], False),
        (["show", "warfarin"], False),
        (["search", "dry cough"], False),
        (["check", "own"], False),
        (["index"], False),
        (["--library", "own", "--no-bundled", "list", "--json"], False),
        (["--library", "list"], True),  # a folder by that name
        (["--help"], False),
        (["-h"], False),
        (["--no-bundled", "--version"], False),
    ],
)
def test_that_the_window_is_known_from_the_arguments(arguments: list[str], opens: bool) -> None:
    assert display.opens_a_window(arguments) is opens


@pytest.mark.parametrize(
    ("variables", "platform", "there"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "freebsd14", False),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_that_a_display_is_known_from_the_variables(variables: dict[str, str], platform: str, there: bool) -> None:
    assert display.has_display(variables, platform) is there


def test_that_every_command_of_the_program_is_named_as_working_without_a_display() -> None:
    from dispensatory.cli.arguments import COMMANDS

    assert display.WITHOUT_DISPLAY == COMMANDS
    assert all(f"run {command}" in display.NO_DISPLAY for command in COMMANDS)
