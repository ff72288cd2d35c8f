"""A server with clients that work while disasters strike: what it has acknowledged must be there afterwards."""

import http.client
import json
import os
import shutil
import threading
import time

from client import Client, Feed, conversation_between, new_id, now_text
from files import Broken, server_commands
from programs import PATIENCE_S, Server, free_port

CLIENTS = 3
BATCH_MAX = 8
BLOB_BYTES_MAX = 20_000
GONE = (OSError, http.client.HTTPException)


class Person:
    """One client: what it has not had an answer to, what was acknowledged, and the feed as it saw it."""

    def __init__(self, client, rng):
        self.client, self.rng = client, rng
        self.partner = None
        self.pending = []       # in order, sent or not
        self.acknowledged = set()
        self.blobs = {}         # acknowledged, by root
        self.seqs = {}          # of the lanes
        self.seen = []          # lines of the feed

    def _command(self, lane, kind, args, blobs=()):
        self.seqs[lane] = self.seqs.get(lane, 0) + 1
        self.pending.append({"id": new_id(self.rng), "lane": lane, "seq": self.seqs[lane], "deps": [], "type": kind,
                             "version": 1, "args": args, "based_on": 0, "blobs": list(blobs),
                             "issued_at": now_text()})

    def open_conversation(self):
        self.talk = conversation_between(self.client.account, self.partner)
        self._command("conversation:" + self.talk, "OpenConversation",
                      {"conversation": self.talk, "with": self.partner})

    def think(self):
        """Adds commands to do next."""
        for _ in range(self.rng.randrange(1, BATCH_MAX)):
            if self.rng.random() < 0.3:
                gig = new_id(self.rng)
                self._command("gig:" + gig, "SaveGigDraft", {"gig": gig, "patch": {"title": "I will " + gig},
                                                             "base": []})
            else:
                self._say([])

    def _say(self, attachments):
        self._command("conversation:" + self.talk, "SendMessage", {
            "conversation": self.talk, "message": new_id(self.rng), "text": "word " * self.rng.randrange(1, 40),
            "attachments": attachments, "composed_at": now_text()}, [file["blob"] for file in attachments])

    def attach(self):
        content = self.rng.randbytes(self.rng.randrange(1, BLOB_BYTES_MAX))
        root = self.client.upload(content)
        if root:
            self.blobs[root] = content
            self._say([{"blob": root, "name": "sketch.bin", "size_bytes": len(content),
                        "media_type": "application/octet-stream"}])

    def push(self):
        """Sends what is pending, again under the same ids where an answer was lost."""
        results = self.client.push(self.pending[:BATCH_MAX]) or {}
        for command in list(self.pending[:BATCH_MAX]):
            result = results.get(command["id"], {"taken": "defer"})
            if result["taken"] in ("accepted", "duplicate"):
                self.acknowledged.add(command["id"])
                self.pending.remove(command)
            elif result["taken"] == "park":
                raise Broken(f"parked: {result}")
        return results

    def look(self):
        """Reads the feed from its start: what was seen before must be there, byte for byte."""
        feed = Feed(self.client).pull()
        if feed.lines[:len(self.seen)] != self.seen:
            raise Broken("the feed is not the one that was seen before")
        self.seen = feed.lines
        return feed


class ServerSubject:
    """Its data folder is struck; its clients live in this process and remember."""

    def __init__(self, folder, _elsewhere, rng):
        self.folder = os.path.join(folder, "market")
        self._rng = rng
        self._port = free_port()
        self.process = None
        self._people = []
        self._faults = []
        self.problems = []

    @property
    def acknowledged(self):
        return self._before + sum(len(one.acknowledged) + len(one.blobs) for one in self._people)

    _before = 0

    def begin(self):
        self._before, self._people = self.acknowledged, []
        shutil.rmtree(self.folder, ignore_errors=True)
        self._start_whole()
        for number in range(CLIENTS):
            client = Client(self._port, f"person{number}@market.example", self._rng)
            client.register()
            self._people.append(Person(client, self._rng))
        for one, other in zip(self._people, self._people[1:] + self._people[:1]):
            one.partner = other.client.account
            one.open_conversation()
        self._push_all()
        self._stop()

    def finish(self):
        """All that is pending is taken, and everything is settled once. Returns what is lost."""
        self._start_whole()
        self._push_all()
        lost = set()
        for one in self._people:
            until = time.monotonic() + PATIENCE_S
            while True:
                counts, refused = one.look().settlements()
                missing = one.acknowledged - counts.keys()
                if not missing or time.monotonic() > until:
                    break
                time.sleep(0.05)
            lost |= missing
            lost |= {root for root, content in one.blobs.items() if one.client.download(root) != content}
            twice = [command for command, count in counts.items() if count > 1]
            if twice or refused:
                raise Broken(f"settled twice: {twice}; refused: {refused}")
        self._stop()
        return lost

    def close(self):
        self.is_struck = True
        if self.process and not self.process.ended():
            self.process.kill()

    # ---- a session

    def start(self, environment):
        self.is_struck = False
        self.process = Server(self.folder, self._port, environment)
        self._workers = [threading.Thread(target=self._work, args=(one, self.process), daemon=True)
                         for one in self._people]
        for worker in self._workers:
            worker.start()

    def wait_for_work(self, seconds):
        """Returns when something of this session is acknowledged, or the process has ended."""
        until, before = time.monotonic() + seconds, self.acknowledged
        while self.acknowledged == before and not self.process.ended() and time.monotonic() < until:
            time.sleep(0.005)

    def end(self):
        self.is_struck = True
        for worker in self._workers:
            worker.join()
        for one in self._people:
            one.client.disconnect()
        if self._faults:
            raise Broken("; ".join(self._faults))

    def check(self):
        known = server_commands(self.folder)
        return {command for one in self._people for command in one.acknowledged if command not in known}

    def _work(self, one, process):
        if not process.listens():
            return
        try:
            one.look()
            while not self.is_struck:
                if not one.pending:
                    one.think()
                one.push()
                if one.rng.random() < 0.2:
                    one.attach()
                if one.rng.random() < 0.2:
                    one.look()
        except GONE:
            pass  # the server is dead; what was sent is sent again
        except (Broken, ValueError) as fault:
            # After the strike any answer may tell of the disk.
            if not self.is_struck and not process.ended():
                self._faults.append(str(fault))

    def _push_all(self):
        until = time.monotonic() + PATIENCE_S
        for one in self._people:
            while one.pending:
                if time.monotonic() > until:
                    raise Broken(f"not taken: {json.dumps(one.pending[0])}")
                if not one.push():
                    time.sleep(0.05)
                if one.pending:
                    time.sleep(0.02)

    def _start_whole(self):
        self.process = Server(self.folder, self._port)
        if not self.process.listens():
            raise Broken(f"the server does not start: {self.process.words}")

    def _stop(self):
        for one in self._people:
            one.client.disconnect()
        self.process.stop()
