"""Every command of the program, one after the other, as they are typed: run under the trace.

python commands.py FOLDER       FOLDER holds own/ (monographs) and label.xml; everything is written there
"""

import subprocess
import sys
from pathlib import Path


def commands(folder: Path) -> tuple[tuple[str, ...], ...]:
    """The arguments of each call; together they use every command, and every part of `library`."""
    own, pack = ("--no-bundled", "--library", str(folder / "own")), str(folder / "packed.dispensatory")
    return (
        ("--version",),
        ("--help",),
        ("list",),
        ("show", "warfarin"),
        ("interactions", "warfarin", "ibuprofen", "--json"),
        (*own, "index"),
        (*own, "search", "remote", "label", "--limit", "2"),
        (*own, "mention", "label"),
        ("import", str(folder / "label.xml"), "--to", str(folder / "imported")),
        (
            *("library", "export", str(folder / "imported"), pack),
            *("--name", "Ward 5", "--edition", "1", "--licence", "CC0-1.0"),
        ),
        ("library", "verify", pack),
        ("library", "add", pack, "--preview"),
        ("library", "add", pack),
        ("library", "list"),
        ("library", "remove", "Ward 5"),
        ("library", "undo"),
        ("check", str(folder / "imported")),
        (*own, "doctor"),
        (*own, "doctor", "--repair"),
    )


def main(folder: Path) -> int:
    """Run them all; 1 if one fails."""
    for arguments in commands(folder):
        done = subprocess.run(
            [sys.executable, "-P", "-m", "dispensatory", *arguments], capture_output=True, text=True, check=False
        )
        if done.returncode:
            print(
                f"FAILED: dispensatory {' '.join(arguments)}: {done.stdout[-500:]}{done.stderr[-500:]}", file=sys.stderr
            )
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
