#!/usr/bin/env python3
"""Each call of the file system fails once: the program says so, keeps what it acknowledged, and goes on.

    failing_calls.py 60       at so many of the calls of a short day of work; 0 for every one
"""

import os
import random
import sys
from collections import Counter

import stage
from days import ServerDay, StudioDay
from files import Broken
from online_day import OnlineDay
from programs import faults

DAYS = {"studio": (StudioDay, "profile"), "studio online": (OnlineDay, "profile"), "server": (ServerDay, "market")}


def last_report(path):
    """The line that the disk wrote last, and nothing when there is none; the file is gone then."""
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    os.remove(path)
    return next((line for line in lines if not line.endswith("end ")), lines[-1] if lines else "")


def numbers(count, at_most):
    """All from 1 to `count`, or so many evenly from among them, at an offset that differs from run to run."""
    if at_most in range(1, count):
        step = count / at_most
        first = random.uniform(0, step)
        return [int(first + step * i) + 1 for i in range(at_most)]
    return range(1, count + 1)


def fail_each(name, at_most):
    kind, below = DAYS[name]
    is_bad = False
    with stage.folder(stage.MEMORY) as folder, stage.folder(stage.MEMORY) as elsewhere:
        report = os.path.join(elsewhere, "report")
        day = kind(folder, elsewhere, random.Random(random.getrandbits(64)))
        try:
            day.prepare()
            for error in ("EIO", "ENOSPC"):
                outcomes = Counter()

                def play(number):
                    return day.play(faults(os.path.join(folder, below), f"{error}:{number}", report))
                play(10**9)
                count = int(last_report(report).split()[0])
                for number in numbers(count, at_most):
                    try:
                        outcomes[play(number)] += 1
                        last_report(report)
                    except Broken as fault:
                        is_bad = True
                        print(f"{name}, {error} at call {last_report(report)}: {fault}", flush=True)
                        day.process.kill()
                print(f"{name}, {error} at each of {sum(outcomes.values())} of {count} calls: " +
                      ", ".join(f"{times} {outcome}" for outcome, times in outcomes.items()) + "; 0 lost", flush=True)
        finally:
            day.close()
    return is_bad


if __name__ == "__main__":
    stage.enter()
    sys.exit(any([fail_each(name, int(sys.argv[1])) for name in DAYS]))
