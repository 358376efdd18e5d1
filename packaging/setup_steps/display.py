"""Whether the window is asked for, and whether there is a display for it."""

from collections.abc import Mapping, Sequence

WITHOUT_DISPLAY = ("list", "show", "search", "interactions", "mention", "import", "library", "check", "index", "doctor")

NO_DISPLAY = (
    "there is no display for the window (neither DISPLAY nor WAYLAND_DISPLAY is set); these work without one: "
    + ", ".join(f"run {command}" for command in WITHOUT_DISPLAY)
    + ", run --help, run --version."
)


def opens_a_window(arguments: Sequence[str]) -> bool:
    """Whether `dispensatory` with these arguments opens its window: no command, and neither help nor version."""
    position = 0
    while position < len(arguments) and arguments[position].startswith("-") and arguments[position] != "--":
        if arguments[position] in {"-h", "--help", "--version"}:
            return False
        position += 2 if arguments[position] == "--library" else 1
    return position >= len(arguments) or arguments[position] not in WITHOUT_DISPLAY


def has_display(variables: Mapping[str, str], platform: str) -> bool:
    """Whether Qt can be expected to show a window; a platform named in QT_QPA_PLATFORM is the person's own choice."""
    if platform in {"win32", "darwin"}:
        return True
    return any(variables.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
