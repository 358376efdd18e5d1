"""The entry point: the command line, then a command or the window."""

import sys

from dispensatory.cli.arguments import parse_arguments
from dispensatory.errors import DispensatoryError


def main() -> int:
    """Run the program; its exit status."""
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


if __name__ == "__main__":
    sys.exit(main())
