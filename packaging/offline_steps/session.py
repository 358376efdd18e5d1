"""The program itself, run with a story in its window: started as anyone starts it, but for the driver and a watch on Python.

Prints what there is of network code in the process when the story is over; ends with the program's exit status, or 4 for that.
"""

import os
import sys
from pathlib import Path

from offline_steps.network_code import EVENTS, network_code, network_libraries

SEEN: list[str] = []


def watch(event: str, arguments: tuple[object, ...]) -> None:
    """Note each event by which Python tells of the network."""
    if event.startswith(EVENTS):
        SEEN.append(f"{event} {arguments!r}")


def main(folder: Path) -> int:
    """Run the program over its own library and the one in `folder`; the exit status."""
    sys.addaudithook(watch)
    from dispensatory.__main__ import main as run
    from dispensatory.app import building

    make = building.make_application

    def make_with_driver(arguments: list[str]) -> object:
        application = make(arguments)
        from offline_steps.driver import Driver
        from offline_steps.story import story

        driver = Driver(story(folder), folder / "steps", folder)
        driver.setParent(application)
        return application

    building.make_application = make_with_driver  # type: ignore[assignment]
    sys.argv = ["dispensatory", "--library", str(folder / "own")]
    status = run()
    maps = Path("/proc/self/maps")
    found = [*SEEN, *network_code(set(sys.modules))]
    found += network_libraries(maps.read_text(encoding="utf-8")) if maps.exists() else []
    for each in found:
        print(f"network code in the session: {each}", file=sys.stderr)
    if not (folder / "finished").exists():
        print("the story was not told to its end", file=sys.stderr)
        return 3
    return 4 if found else status


def begin() -> None:
    """Run the session in the folder that the command line names."""
    status = main(Path(sys.argv[1]))
    sys.stdout.flush()
    os._exit(status)  # as a session ends, without what an interpreter does last
