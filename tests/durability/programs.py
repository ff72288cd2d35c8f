"""The programs under test as processes: gigwrightd and a studio without screens (tests/e2e/driver)."""

import contextlib
import json
import os
import queue
import signal
import socket
import subprocess
import threading
import time

PASSWORD = "correct horse battery"
PATIENCE_S = 120
UP_TO_DATE, NEEDS_YOU = 0, 4  # of the sync light (sync/engine/status.h)


def program(name):
    folder = os.environ.get("GW_BIN")
    path = os.path.join(folder or "", name)
    if not folder or not os.path.exists(path):
        raise SystemExit(f"{name} is not in GW_BIN ({folder}): build it and name its folder")
    return path


def faults(folder, what, report=""):
    """The environment of a program whose disk fails below `folder`; see shim/faulty_disk.cpp."""
    return {"LD_PRELOAD": program("libgw_faulty_disk.so"), "GW_FAULTS_IN": os.path.realpath(folder),
            "GW_FAULTS": what, "GW_FAULTS_REPORT": report}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Process:
    """A program whose lines of output come through `line`, called on a thread of its own."""

    def __init__(self, command, environment, prefix=()):
        self.words = []
        self._process = subprocess.Popen([*prefix, *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                         stderr=subprocess.PIPE, env={**os.environ, **(environment or {})})
        self._threads = [threading.Thread(target=self._read, args=pair, daemon=True)
                         for pair in ((self._process.stdout, self.line), (self._process.stderr, self._say))]
        for thread in self._threads:
            thread.start()

    def _read(self, stream, use):
        for line in stream:
            if line.endswith(b"\n"):
                use(line.decode(errors="replace").rstrip("\n"))
        if stream is self._process.stdout:
            self.line(None)

    def _say(self, line):
        self.words.append(line)

    def line(self, line):
        """One line of standard output; None at its end."""
        raise NotImplementedError

    @property
    def pid(self):
        return self._process.pid

    def ended(self):
        return self._process.poll() is not None

    def wait(self, seconds=PATIENCE_S):
        self._process.wait(seconds)
        for thread in self._threads:
            thread.join(seconds)

    def freeze(self):
        """Returns when it executes nothing of its own any more: each thread is stopped, or will be at the end of
        the system call that it is in."""
        os.kill(self.pid, signal.SIGSTOP)
        while not self.ended() and any(self._state(thread) not in "TDZ" for thread in self._thread_ids()):
            time.sleep(0.001)

    def _thread_ids(self):
        with contextlib.suppress(FileNotFoundError):
            return os.listdir(f"/proc/{self.pid}/task")
        return []

    def _state(self, thread):
        with contextlib.suppress(OSError):
            with open(f"/proc/{self.pid}/task/{thread}/stat", encoding="utf-8") as stat:
                return stat.read().rpartition(")")[2].split()[0]
        return "Z"

    def kill(self):
        self._process.kill()
        self.wait()


class Server(Process):
    def __init__(self, folder, port, environment=None, prefix=(), address="127.0.0.1"):
        self._said = threading.Event()
        self.is_listening = False
        command = [program("gigwrightd"), "--data", folder, "--listen", f"{address}:{port}", "--quiet"]
        super().__init__(command, environment, prefix)

    def line(self, line):
        if line is None or "listening on" in line:
            self.is_listening = line is not None
            self._said.set()

    def listens(self, seconds=PATIENCE_S):
        """Waits until it listens or has ended; whether it listens."""
        return self._said.wait(seconds) and self.is_listening

    def stop(self):
        """Ends it in order."""
        self._process.terminate()
        self.wait()


class Studio(Process):
    """Orders go in and answers come out line by line; a dead studio answers None."""

    def __init__(self, profile, environment=None, prefix=()):
        self.profile = profile
        self._answers = queue.Queue()
        super().__init__([program("desk_driver")], {"QT_QPA_PLATFORM": "offscreen", **(environment or {})}, prefix)

    def line(self, line):
        self._answers.put(json.loads(line) if line is not None else None)

    def order(self, order):
        try:
            self._process.stdin.write(json.dumps(order).encode() + b"\n")
            self._process.stdin.flush()
        except OSError:
            pass  # it is dead, and its answers will say so

    def answer(self, seconds=PATIENCE_S):
        """The next answer; None when it is dead. Raises queue.Empty when there is none in time."""
        answer = self._answers.get(timeout=seconds)
        if answer is None:
            self._answers.put(None)
        return answer

    def ask(self, order, seconds=PATIENCE_S):
        self.order(order)
        return self.answer(seconds)

    def stop(self):
        """Ends it in order."""
        self._process.stdin.close()
        self.wait()

    def open(self, server, email):
        return self.ask({"do": "open", "profile": self.profile, "server": server, "email": email})

    def settles(self, seconds=PATIENCE_S):
        """Waits until nothing is unsettled and the light says up to date, or that it needs the person; the last
        status."""
        until = time.monotonic() + seconds
        while True:
            status = self.ask({"do": "status"})
            is_settled = status is not None and status["light"] in (UP_TO_DATE, NEEDS_YOU) and not status["unsettled"]
            if is_settled or status is None or time.monotonic() > until:
                return status
            time.sleep(0.05)
