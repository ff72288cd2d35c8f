#!/usr/bin/env python3
"""A small disk that really is full: the programs say so, keep what they acknowledged, and go on without a restart
once there is room again."""

import contextlib
import os
import random
import sys

import stage
from days import UNNOTICED, WENT_ON, ServerDay, StudioDay
from files import Broken
from loop_disk import LoopDisk, missing_for_power_cuts

DISK_MIB = 48
ORDERS_MAX = 2_000  # until the last room in files that are open already is used up


@contextlib.contextmanager
def nothing_left(folder):
    """A file that takes all the room there is."""
    path = os.path.join(folder, "filler")
    with open(path, "wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            with contextlib.suppress(OSError):
                while True:
                    file.write(bytes(size))
    try:
        yield
    finally:
        os.remove(path)


def fill_studio(day, disk):
    day.open({})
    day.do(day.message)
    with nothing_left(disk):
        for _ in range(ORDERS_MAX):
            order, taken = day.message()
            answer = day.told(order)
            if answer is None:
                break
            taken(answer)
        day.must_be_kept()
    day.do(day.message)
    day.process.kill()
    day.must_be_kept()


def fill_server(day, disk):
    day.open({})
    day.come()
    day.work()
    with nothing_left(disk):
        for _ in range(ORDERS_MAX):
            day.think()
            day.is_taken()
            if day.outcome != UNNOTICED:
                break
    day.work()
    day.leave()
    day.must_be_kept()


def main():
    stage.demand(missing_for_power_cuts())
    is_bad = False
    for name, kind, fill in (("studio", StudioDay, fill_studio), ("server", ServerDay, fill_server)):
        with stage.folder(stage.MEMORY) as elsewhere, LoopDisk(elsewhere, DISK_MIB) as disk:
            day, fault = kind(disk.path, elsewhere, random.Random()), ""
            try:
                day.prepare()
                fill(day, disk.path)
            except Broken as broken:
                fault = f"; {broken}"
            finally:
                day.close()
            is_good = day.outcome == WENT_ON and not fault
            is_bad |= not is_good
            print(f"{name}, full disk: {day.outcome}{fault}" + ("; 0 lost" if is_good else ""), flush=True)
    return is_bad


if __name__ == "__main__":
    stage.enter()
    sys.exit(main())
