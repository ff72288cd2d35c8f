"""An ext4 file system on a loop device whose power can be cut."""

import fcntl
import os
import shutil
import struct
import subprocess
import time

EXT4_IOC_SHUTDOWN = 0x8004587D  # _IOR('X', 125, __u32)
NO_LOG_FLUSH = 2                # what was not synced is gone, the file system's own journal included
BUSY_RETRIES = 100


def run(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: {done.stdout.strip()}")
    return done.stdout.strip()


def missing_for_power_cuts():
    """What this machine lacks, in words; empty when nothing."""
    if os.geteuid() != 0:
        return "power cuts need root: they mount an ext4 file system on a loop device"
    absent = [tool for tool in ("unshare", "mkfs.ext4", "mount", "umount") if not shutil.which(tool)]
    if absent:
        return f"power cuts need {', '.join(absent)} (Debian packages util-linux, mount, e2fsprogs)"
    return "" if os.path.exists("/dev/loop-control") else "power cuts need loop devices (/dev/loop-control)"


class LoopDisk:
    """Lives in `folder`; close() takes away whatever stands."""

    def __init__(self, folder, size_mib=256):
        self.path = os.path.join(folder, "mounted")
        self._image = os.path.join(folder, "disk.img")
        os.makedirs(self.path)
        with open(self._image, "wb") as image:
            image.truncate(size_mib << 20)
        try:
            run("mkfs.ext4", "-q", "-F", self._image)
            self._mount()
        except BaseException:
            self.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _mount(self):
        run("mount", "-t", "ext4", "-o", "loop", self._image, self.path)  # unmounted, it frees its device

    def _unmount(self):
        for _ in range(BUSY_RETRIES):
            try:
                return run("umount", self.path)
            except RuntimeError:
                time.sleep(0.05)
        return run("umount", self.path)

    def sync(self):
        """Makes durable what is there, so that a cut costs only what comes later."""
        run("sync", "-f", self.path)

    def cut(self):
        """From now on every call fails, and what was not synced is lost."""
        root = os.open(self.path, os.O_RDONLY)
        try:
            fcntl.ioctl(root, EXT4_IOC_SHUTDOWN, struct.pack("I", NO_LOG_FLUSH))
        finally:
            os.close(root)

    def restore(self):
        """The power is back: the file system recovers. Nothing may have a file of it open."""
        self._unmount()
        self._mount()

    def close(self):
        if os.path.ismount(self.path):
            subprocess.run(["umount", "-l", self.path], check=False)
        if os.path.exists(self._image):
            os.remove(self._image)
