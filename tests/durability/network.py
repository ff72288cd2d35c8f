#!/usr/bin/env python3
"""A seller and a buyer work against a server over a network that loses packets, is narrow, and goes away again
and again; once it is whole, all three agree.

    network.py 20       seconds of bad network
"""

import contextlib
import os
import queue
import random
import shutil
import sqlite3
import sys
import threading
import time

import stage
from client import Client, Feed
from files import Broken
from loop_disk import run
from programs import Server, Studio, free_port
from studio_subject import StudioSubject

LOSS_PERCENT = 10
RATE = "2mbit"
ORDERS_PER_S = 8
UP_S, DOWN_S = (0.5, 4), (0.2, 3)
HEAL_S_MAX = 180
SERVER, OBSERVER = "market", "observer"


def missing_for_network():
    if os.geteuid() != 0:
        return "a bad network needs root: it is made of network namespaces"
    absent = [tool for tool in ("ip", "nft", "tc", "unshare") if not shutil.which(tool)]
    return f"a bad network needs {', '.join(absent)} (Debian packages iproute2, nftables)" if absent else ""


class Network:
    """A namespace for the server and one for each studio, each with a cable of its own to the server. The stage
    that this program plays on has a good one."""

    def __init__(self, people):
        self.people = people
        os.makedirs("/run/netns", exist_ok=True)
        run("mount", "-t", "tmpfs", "none", "/run/netns")  # gone with the stage
        run("ip", "link", "set", "lo", "up")
        for name in (SERVER, *people):
            run("ip", "netns", "add", name)
            run("ip", "-n", name, "link", "set", "lo", "up")
        for number, name in enumerate((OBSERVER, *people)):
            run("ip", "link", "add", "cable", "type", "veth", "peer", "name", name, "netns", SERVER)
            end = ["ip"] if name == OBSERVER else ["ip", "-n", name]
            if name != OBSERVER:
                run("ip", "link", "set", "cable", "netns", name)
            else:
                run("ip", "link", "set", "cable", "name", "good")
            self._up(end, "good" if name == OBSERVER else "cable", f"10.77.{number}.2/24")
            self._up(["ip", "-n", SERVER], name, f"10.77.{number}.1/24")

    @staticmethod
    def _up(ip, link, address):
        run(*ip, "address", "add", address, "dev", link)
        run(*ip, "link", "set", link, "up")

    def address(self, name):
        """The server's, as seen from there."""
        return f"10.77.{(OBSERVER, *self.people).index(name)}.1"

    def spoil(self):
        rules = f"numgen random mod 100 < {LOSS_PERCENT} drop"
        names = ", ".join(self.people)
        run("ip", "netns", "exec", SERVER, "nft",
            f"add table inet bad; add chain inet bad in {{ type filter hook input priority 0; }}; "
            f"add chain inet bad out {{ type filter hook output priority 0; }}; "
            f"add rule inet bad in iifname {{ {names} }} {rules}; add rule inet bad out oifname {{ {names} }} {rules}")
        for name in self.people:
            run("tc", "-n", SERVER, "qdisc", "add", "dev", name, "root", "tbf", "rate", RATE, "burst", "32kb",
                "latency", "300ms")

    def flap(self, name, until, rng):
        """Pulls someone's cable and puts it in again, for a while; how often."""
        times = 0
        while time.monotonic() < until:
            time.sleep(rng.uniform(*UP_S))
            run("ip", "-n", name, "link", "set", "cable", "down")
            time.sleep(rng.uniform(*DOWN_S))
            run("ip", "-n", name, "link", "set", "cable", "up")
            times += 1
        return times

    def heal(self):
        run("ip", "netns", "exec", SERVER, "nft", "delete table inet bad")
        for name in self.people:
            run("tc", "-n", SERVER, "qdisc", "del", "dev", name, "root")


class Worker(StudioSubject):
    """Someone whose studio works in a namespace."""

    def __init__(self, name, network, port, folder, rng):
        own = os.path.join(folder, name)
        os.makedirs(own)
        super().__init__(own, own, rng)
        self.name, self._commands, self._drafts, self._pins = name, [], {}, {}
        self._network, self._at = network, f"http://{network.address(name)}:{port}"
        self._me = Client(port, f"{name}@market.example", rng, network.address(OBSERVER))
        self._me.register()

    def meet(self, other):
        self._partners = [other.client]

    client = property(lambda self: self._me)

    def open(self):
        self.process = Studio(self.profile, prefix=("ip", "netns", "exec", self.name))
        self._must(self.process.open(self._at, self._me.email))

    def work(self, until):
        while time.monotonic() < until:
            order, taken = self._next()
            answer = self._must(self.process.ask(order))
            follow_up = taken(answer)
            if follow_up:
                self._command_taken(self._must(self.process.ask(follow_up)))
            time.sleep(self._rng.uniform(0, 2 / ORDERS_PER_S))

    def open_conversation(self):
        self._command_taken(self._must(self.process.ask(self._opening(self._partners[0]))))

    def settle(self, seconds):
        status = self.process.settles(seconds)
        if status is None or status["unsettled"] or status["needs_attention"] or status["light"]:
            raise Broken(f"{self.name} does not settle: {status}")

    def compare(self):
        """The log in the profile is the account's feed; every command is settled in it, once. How many."""
        self._me.disconnect()  # the server has closed it meanwhile
        feed = Feed(self._me).pull()
        counts, refused = feed.settlements()
        wrong = {command: counts.get(command, 0) for command in self._commands if counts.get(command) != 1}
        if wrong or refused:
            raise Broken(f"{self.name}: settled otherwise than once: {wrong}; refused: {refused}")
        until = time.monotonic() + HEAL_S_MAX
        while self._log() != feed.positions():
            if time.monotonic() > until:
                raise Broken(f"{self.name}: the profile's log is not the feed of {len(feed.lines)} items")
            time.sleep(0.1)
        return len(self._commands)

    def _log(self):
        with contextlib.closing(sqlite3.connect(f"file:{self.profile}/studio.db?mode=ro", uri=True)) as db:
            rows = db.execute("SELECT pos, body_hash FROM items ORDER BY pos")
            return [(pos, body_hash.hex()) for pos, body_hash in rows]


def play(seconds, folder):
    network = Network(("seller", "buyer"))
    port = free_port()
    server = Server(os.path.join(folder, "market"), port, prefix=("ip", "netns", "exec", SERVER), address="0.0.0.0")
    workers = []
    try:
        if not server.listens():
            raise Broken(f"the server does not start: {server.words}")
        workers += [Worker(name, network, port, folder, random.Random()) for name in network.people]
        for worker, other in zip(workers, reversed(workers)):
            worker.meet(other)
            worker.open()
        workers[0].open_conversation()
        for worker in workers:
            worker.settle(HEAL_S_MAX)
        return trouble(network, workers, seconds)
    finally:
        for process in (server, *(worker.process for worker in workers if worker.process)):
            process.kill()


def trouble(network, workers, seconds):
    network.spoil()
    until, results = time.monotonic() + seconds, queue.Queue()

    def attempt(task, *arguments):
        try:
            results.put(task(*arguments))
        except Exception as error:  # told by the main thread
            results.put(error)
    threads = [threading.Thread(target=attempt, args=(worker.work, until)) for worker in workers]
    threads += [threading.Thread(target=attempt, args=(network.flap, name, until, random.Random()))
                for name in network.people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ends = [results.get() for _ in threads]
    for error in ends:
        if isinstance(error, Exception):
            raise error
    network.heal()
    healed = time.monotonic()
    for worker in workers:
        worker.settle(HEAL_S_MAX)
    took = time.monotonic() - healed
    count = sum(worker.compare() for worker in workers)
    print(f"network: {seconds} s at {LOSS_PERCENT} % loss, {sum(filter(None, ends))} times gone, {count} acknowledged, "
          f"0 lost; settled {took:.0f} s after it was whole", flush=True)


if __name__ == "__main__":
    stage.enter("--net")
    stage.demand(missing_for_network())
    try:
        with stage.folder(stage.MEMORY) as place:
            play(int(sys.argv[1]), place)
    except Broken as broken:
        sys.exit(f"network: {broken}")
