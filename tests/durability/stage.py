"""Where a campaign plays: in namespaces of its own, so that nothing of it outlives it."""

import contextlib
import os
import shutil
import sys
import tempfile

ENTERED = "GW_DURABILITY_STAGE"
MEMORY = "/dev/shm" if os.path.isdir("/dev/shm") else None  # where a disk's image is quick


def enter(*more):
    """Starts this program once more under `unshare`, as root: however it ends, its processes end too, and its
    mounts, loop devices and network namespaces are gone. `more` names further namespaces of unshare."""
    if os.geteuid() == 0 and shutil.which("unshare") and ENTERED not in os.environ:
        os.environ[ENTERED] = "1"
        os.execvp("unshare", ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc",
                              *more, sys.executable, *sys.argv])


def demand(missing):
    """Ends the program when something is missing: a test that is left out in silence proves nothing."""
    if missing:
        sys.exit(f"durability: {missing}")


@contextlib.contextmanager
def folder(parent=None):
    """A folder of this run, by its real path."""
    path = os.path.realpath(tempfile.mkdtemp(prefix="gigwright-durability-", dir=parent))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)
