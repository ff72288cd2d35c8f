"""What strikes a running program, and how often it may while it starts."""

import time

from programs import faults

START_S_MAX = 0.9    # a program is struck while it starts
WORK_S_MAX = 0.4     # or when it has worked for so long
WORK_SHARE = 0.7
PATIENCE_S = 20
CALLS_MAX = 250      # of the file system, before which a process is killed


def wait(subject, rng):
    """Lets the subject run for a random time, or until it ends by itself."""
    is_at_work = rng.random() < WORK_SHARE
    if is_at_work:
        subject.wait_for_work(PATIENCE_S)
    until = time.monotonic() + rng.uniform(0, WORK_S_MAX if is_at_work else START_S_MAX)
    while time.monotonic() < until and not subject.process.ended():
        time.sleep(0.005)


class PowerCut:
    unit = "cuts"

    def __init__(self, disk, rng, lying=False):
        self._disk, self._rng, self._lying = disk, rng, lying
        self.costs_work = lying
        self.name = "power cuts" + (" while syncs do nothing" if lying else "")

    def environment(self, subject):
        return faults(subject.folder, "lie") if self._lying else {}

    def settle(self):
        self._disk.sync()

    def strike(self, subject):
        wait(subject, self._rng)
        # A power cut ends the program too. If it ran on, a sync that is under way might return success.
        subject.process.freeze()
        subject.is_struck = True
        self._disk.cut()
        subject.process.kill()
        subject.end()
        self._disk.restore()


class Kill:
    """SIGKILL at a random moment, or at the n-th call of the file system."""
    name = "kill -9"
    costs_work = False
    unit = "kills"

    def __init__(self, rng):
        self._rng = rng

    def environment(self, subject):
        if self._rng.random() < 0.5:
            return faults(subject.folder, f"kill:{self._rng.randrange(1, CALLS_MAX)}")
        return {}

    def settle(self):
        pass

    def strike(self, subject):
        wait(subject, self._rng)
        subject.is_struck = True
        subject.process.kill()
        subject.end()
