"""The entry point: the command line, then a command or the window."""

import os
import sys

from dispensatory.cli.arguments import parse_arguments
from dispensatory.errors import DispensatoryError


def main() -> int:
    """Run the program; its exit status."""
    _open_streams()
    try:
        request = parse_arguments(sys.argv[1:])
    except DispensatoryError as error:
        print(f"dispensatory: {error}", file=sys.stderr)
        return error.exit_status
    if request.command is None:
        from dispensatory.app.startup import run_window

        return run_window(request.folders, with_bundled=request.with_bundled, place=request.place)
    from dispensatory.cli.main import run

    return run(request)


def _open_streams() -> None:
    """Where a standard stream is closed, or there is none as without a console on Windows, it is empty and takes everything."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - as Python itself


if __name__ == "__main__":
    sys.exit(main())
