"""Sets the checkout up and then runs the program or its tests.

    python3 packaging/dev.py run [arguments for dispensatory ...]
    python3 packaging/dev.py test [arguments for pytest ...]

This file keeps to the syntax of Python 3.6, so that an old Python can still read it and say what is needed; the work
is in setup_steps/, which is only imported under a supported Python.
"""

import os
import subprocess
import sys

SUPPORTED = ((3, 13), (3, 12), (3, 11))
USAGE = "usage: python3 packaging/dev.py run [arguments for dispensatory ...] | test [arguments for pytest ...]"
_ASK_VERSION = "import sys; print('%s %d.%d' % (sys.implementation.name, sys.version_info[0], sys.version_info[1]))"


def is_supported(implementation: str, version: "tuple[int, int]") -> bool:
    """Whether the program runs on this Python; `version` is major and minor."""
    return implementation == "cpython" and version in SUPPORTED


def candidate_commands(search_path: str, platform: str) -> "list[list[str]]":
    """What may start a supported Python, best first: each a command to which arguments can be added.

    Every folder of `search_path` counts, not only the first that has the name: version switchers put stand-ins
    there that fail when the version is not selected.
    """
    commands = []
    for version in SUPPORTED:
        number = f"{version[0]}.{version[1]}"
        if platform == "win32":
            commands.append(["py", "-" + number])
        suffix = ".exe" if platform == "win32" else ""
        for folder in search_path.split(os.pathsep):
            path = os.path.join(folder, "python" + number + suffix)  # noqa: PTH118 - strings serve here
            if folder and os.access(path, os.X_OK):
                commands.append([path])
    return commands


def find_supported(commands: "list[list[str]]") -> "list[str] | None":
    """The first of `commands` that really starts a supported Python."""
    for command in commands:
        try:
            answer = subprocess.check_output([*command, "-c", _ASK_VERSION], stderr=subprocess.DEVNULL)
        except (OSError, subprocess.CalledProcessError):
            continue
        implementation, _, number = answer.decode("ascii", "replace").strip().partition(" ")
        major, _, minor = number.partition(".")
        if major.isdigit() and minor.isdigit() and is_supported(implementation, (int(major), int(minor))):
            return command
    return None


def _hand_over(arguments: "list[str]") -> int:
    """Start again under a supported Python; the exit status."""
    python = find_supported(candidate_commands(os.environ.get("PATH", ""), sys.platform))
    if python is None:
        this = f"{sys.implementation.name} {sys.version_info[0]}.{sys.version_info[1]}"
        print(
            f"Dispensatory needs Python 3.11, 3.12 or 3.13, but this is {this} and none of them was found on PATH: "
            "install one, then start again.",
            file=sys.stderr,
        )
        return 1
    return subprocess.call([*python, os.path.abspath(__file__), *arguments])  # noqa: PTH100 - strings serve here


def main(arguments: "list[str]") -> int:
    """Do what the command line asks for; the exit status."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(USAGE)
        return 0
    if not arguments or arguments[0] not in ("run", "test"):
        print(USAGE, file=sys.stderr)
        return 2
    if not is_supported(sys.implementation.name, sys.version_info[:2]):
        return _hand_over(arguments)
    from setup_steps import commands

    return commands.carry_out(arguments[0], arguments[1:])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
