#!/usr/bin/env python3
"""Disasters, one after another, and the count of what was acknowledged and what is lost.

    campaign.py cuts 100      power cuts under the studio and under the server, and a disk that lies about syncs
    campaign.py kills 500     SIGKILL at random moments and at the n-th call of the file system
"""

import random
import sys
from dataclasses import dataclass, field

import stage
from disasters import Kill, PowerCut
from files import Broken
from loop_disk import LoopDisk, missing_for_power_cuts
from server_subject import ServerSubject
from studio_subject import StudioSubject

STRIKES_PER_GENERATION = 20
LYING_STRIKES = 5  # a disk that lies is found out by the first, as a rule
SUBJECTS = {"studio": StudioSubject, "server": ServerSubject}


@dataclass
class Tally:
    strikes: int = 0
    acknowledged: int = 0
    lost: set = field(default_factory=set)


def strike(subject, disaster, strikes, tally):
    """`strikes` disasters in generations of a few, up to the first loss. Raises Broken at anything worse."""
    while tally.strikes < strikes:
        subject.begin()
        disaster.settle()
        for _ in range(min(STRIKES_PER_GENERATION, strikes - tally.strikes)):
            subject.start(disaster.environment(subject))
            disaster.strike(subject)
            tally.strikes += 1
            tally.acknowledged = subject.acknowledged
            tally.lost = subject.check()
            if tally.lost:
                return
        tally.lost = subject.finish()


def campaign(name, disaster, folder, elsewhere, strikes):
    """One line of the report; whether anything was lost, or broken."""
    subject = SUBJECTS[name](folder, elsewhere, random.Random(random.getrandbits(64)))
    tally, fault = Tally(), ""
    try:
        strike(subject, disaster, strikes, tally)
    except Broken as broken:
        fault = f"; {broken}"
    finally:
        subject.close()
    if tally.lost and not disaster.costs_work:
        fault += f"; lost: {sorted(tally.lost)}"
    print(f"{name}, {disaster.name}: {tally.strikes} {disaster.unit}, {tally.acknowledged} acknowledged, "
          f"{len(tally.lost)} lost{fault}", flush=True)
    return bool(tally.lost or fault)


def cuts(count):
    stage.demand(missing_for_power_cuts())
    is_bad = False
    for name in SUBJECTS:
        for lying in (False, True):
            with stage.folder(stage.MEMORY) as elsewhere, LoopDisk(elsewhere) as disk:
                loses = campaign(name, PowerCut(disk, random, lying), disk.path, elsewhere,
                                 LYING_STRIKES if lying else (count + 1) // 2)
                is_bad |= loses != lying
                if lying and not loses:
                    print(f"{name}: syncs that do nothing cost nothing, so this test would not see a loss")
    return is_bad


def kills(count):
    is_bad = False
    for name in SUBJECTS:
        with stage.folder(stage.MEMORY) as folder, stage.folder(stage.MEMORY) as elsewhere:
            is_bad |= campaign(name, Kill(random), folder, elsewhere, (count + 1) // 2)
    return is_bad


if __name__ == "__main__":
    stage.enter()
    sys.exit({"cuts": cuts, "kills": kills}[sys.argv[1]](int(sys.argv[2])))
