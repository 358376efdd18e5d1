"""One run of the monkey: a warm-up with every tool opened once, then acts, each followed by a look at what must hold."""

import faulthandler
import os
import random
import sys
import time
import traceback
from pathlib import Path

from PySide6.QtWidgets import QApplication

from dispensatory.app.startup import take_import_hook_off
from dispensatory.app.tools.toolbox import TOOLS
from monkey.acts_beside import act
from monkey.belongings import belongings
from monkey.promises import Promises
from monkey.world import World

_PATIENT = 0.8
"""How often the monkey waits until everything is there before it goes on."""

_SLOW_S = 1.0
_ENDLESS_S = 40.0
"""Seconds after which an act has blocked the window for good: the program ends, and says where it was."""

_WARM_UP = 500
"""Acts before the memory is looked at."""

_WINDOWS = 5
"""As many windows as a run may come to have at once."""


def run(folder: Path, seed: int, steps: list[int], *, trace: bool, measures: bool) -> int:
    """Do the acts of a seed; the exit status: 0 if nothing was found. Memory is looked at if it `measures`."""
    faulthandler.enable()
    take_import_hook_off()
    world = World(folder)
    try:
        return _run(world, seed, steps, trace=trace, measures=measures)
    except Exception:  # noqa: BLE001 - the hook for exceptions is the world's
        print("".join(world.faults.take()))
        traceback.print_exc()
        return _end(1)


def _run(world: World, seed: int, steps: list[int], *, trace: bool, measures: bool) -> int:
    world.begin()
    if measures:
        _warm_up(world)
    world.settle()
    before = belongings()
    promises = Promises(world)
    begun = time.monotonic()
    for number in steps:
        done = _done(world, seed, number, trace=trace)
        found = world.faults.take() + promises.broken()
        if found:
            _tell(seed, number, done, found)
            return _end(1)
    acted = time.monotonic() - begun
    world.rest()
    found = world.faults.take() + promises.broken()
    after = belongings()
    found += before.grown_to(after) if measures else []
    found += [f"{dialog.objectName()} is still open" for dialog in world.dialogs()]
    if QApplication.activeModalWidget() is not None:
        found.append("the window is blocked")
    if found:
        _tell(seed, steps[-1], "come to rest", found)
    print(
        f"seed {seed}: {len(steps)} acts in {acted:.0f} s, memory {before.megabytes:.0f} to {after.megabytes:.0f} MB "
        f"({after.megabytes / before.megabytes:.2f}), widgets {before.widgets.total()} to {after.widgets.total()}, objects "
        f"{before.objects.total()} to {after.objects.total()}, threads {before.threads} to {after.threads}, "
        f"blocks {before.blocks} to {after.blocks}"
    )
    world.end()
    found += world.faults.take()
    return _end(int(bool(found)))


def _done(world: World, seed: int, number: int, *, trace: bool) -> str:
    """Do an act, and mostly wait for what comes of it; what was done."""
    if trace:
        print(f"{number}: ", end="", flush=True)
    faulthandler.dump_traceback_later(_ENDLESS_S, exit=True)
    started = time.monotonic()
    done = act(world, seed, number)
    took = time.monotonic() - started
    faulthandler.cancel_dump_traceback_later()
    if trace:
        print(f"{done}{f' (took {took:.1f} s)' if took > _SLOW_S else ''}", flush=True)
    if random.Random(f"{seed}/{number}/wait").random() < _PATIENT:  # noqa: S311 - nothing secret
        world.settle()
    else:
        world.step()
    return done


def _warm_up(world: World) -> None:
    """Everything that is made once is made, and as much at once as there can be: windows, tools, dialogs, a print, searches.

    Memory comes to its greatest extent so; what is given back later lies scattered in it, and stays with the program.
    """
    world.settle(0.5)
    for _ in range(_WINDOWS - 1):
        world.main.named_actions["newWindowAction"].trigger()
        world.settle()
    world.windows.open_anew()
    world.settle(0.5)
    for tool in sorted(set(TOOLS.values())):
        desk = world.main.desk
        assert desk is not None
        desk.tools.open(tool, ("warfarin", "amiodarone")[: 2 if tool in ("compare", "regimen") else 0])
        world.settle()
    for number in range(-_WARM_UP, 0):
        act(world, 0, number)
        world.settle()
    world.faults.take()
    world.rest()


def _tell(seed: int, number: int, done: str, found: list[str]) -> None:
    print(f"seed {seed}, act {number} ({done}):")
    for what in found:
        print(f"  {what}")


def _end(status: int) -> int:
    """Leave without taking the widgets apart: what is found is told already."""
    sys.stdout.flush()
    os._exit(status)
