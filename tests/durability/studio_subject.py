"""A studio that works while disasters strike: what it has acknowledged must be there afterwards."""

import hashlib
import os
import shutil
import threading
import time

from client import Client, Feed, conversation_between, new_id, now_text
from files import Broken, StudioFiles, needing_person
from programs import NEEDS_YOU, Server, Studio, free_port

WINDOW = 8  # orders given before their answers are awaited
PARTNERS = 3
ATTACHMENT_BYTES_MAX = 20_000


class StudioSubject:
    """Its profile lies in a folder that is struck; the server it belongs to lies elsewhere and is not."""

    def __init__(self, folder, elsewhere, rng):
        self.profile = os.path.join(folder, "profile")
        self._elsewhere, self._rng = elsewhere, rng
        self._port = free_port()
        self._server = None
        self._partners = []
        self.acknowledged = 0
        self.problems = []
        self._counter = 0
        self.process = None

    folder = property(lambda self: self.profile)

    # ---- a generation: a profile of an account of its own, from its first day to its last check

    def begin(self):
        shutil.rmtree(self.profile, ignore_errors=True)
        self._commands, self._drafts, self._pins = [], {}, {}
        self._start_server()
        while len(self._partners) < PARTNERS:
            partner = Client(self._port, f"partner{len(self._partners)}@market.example", self._rng)
            partner.register()
            self._partners.append(partner)
        self._me = Client(self._port, f"{new_id(self._rng)}@market.example", self._rng)
        self._me.register()
        studio = Studio(self.profile)
        self._must(studio.open(self._url, self._me.email))
        for partner in self._partners:
            self._must(studio.ask(self._opening(partner)))
        if studio.settles()["unsettled"] != 0:
            raise Broken("a new profile does not settle")
        studio.kill()
        if self._rng.random() < 0.7:  # mostly alone: then nothing can be fetched again
            self._stop_server()

    def finish(self):
        """Everything acknowledged reaches the server, once. Returns what is lost."""
        self._start_server()
        studio = Studio(self.profile)
        self._must(studio.open(self._url, self._me.email))
        status = studio.settles()
        if status and status["light"] == NEEDS_YOU:  # parked after too many deaths (docs/decisions/0010)
            for command in needing_person(self.profile):
                studio.ask({"do": "retry", "id": command})
            status = studio.settles()
        needing = needing_person(self.profile)
        studio.kill()
        if status is None or status["unsettled"] or needing:
            raise Broken(f"the studio does not settle: {status} {needing}")
        reader = Client(self._port, self._me.email, self._rng)
        reader.sign_in()
        feed = Feed(reader).pull()
        counts, refused = feed.settlements()
        twice = [command for command, count in counts.items() if count > 1]
        if twice or refused:
            raise Broken(f"settled twice: {twice}; refused: {refused}")
        return {command for command in self._commands if command not in counts}

    def close(self):
        if self.process and not self.process.ended():
            self.process.kill()
        self._stop_server()

    # ---- a session: from a start to the next disaster

    def start(self, environment):
        self.is_struck = False
        self.process = Studio(self.profile, environment)
        self._worker = threading.Thread(target=self._work, args=(self.process,), daemon=True)
        self._worker.start()

    def wait_for_work(self, seconds):
        """Returns when something of this session is acknowledged, or the process has ended."""
        until, before = time.monotonic() + seconds, self.acknowledged
        while self.acknowledged == before and not self.process.ended() and time.monotonic() < until:
            time.sleep(0.005)

    def end(self):
        """After the process has died."""
        self._worker.join()

    def check(self):
        """What is lost of all that was acknowledged in this generation."""
        files = StudioFiles(self.profile)
        lost = {command for command in self._commands if command not in files.commands}
        lost |= {command for command in files.unsettled & set(self._commands)
                 if command not in files.journal_commands}
        for root, digest in self._pins.items():
            if root not in files.blobs or files.blob_hash(root) != digest:
                lost.add(root)
        for key, number in self._drafts.items():  # that one, or one that was on its way after it
            if min(int(kept.get(key, 0)) for kept in (files.drafts, files.journal_drafts)) < number:
                lost.add(key)
        return lost

    def _work(self, studio):
        opened = studio.open(self._url, self._me.email)
        if opened is None:
            return
        if "problem" in opened:
            self.problems.append(opened)
            return
        waiting = []
        while True:
            while len(waiting) < WINDOW:
                order, taken = self._next()
                studio.order(order)
                waiting.append(taken)
            answer = studio.answer()
            if answer is None:
                return
            if "problem" in answer:
                self.problems.append(answer)
                waiting.pop(0)
                continue
            self.acknowledged += 1
            follow_up = waiting.pop(0)(answer)
            if follow_up:
                studio.order(follow_up)
                waiting.append(self._command_taken)

    def _next(self):
        """An order, and what to do with its answer."""
        dice = self._rng.random()
        if dice < 0.1:
            return self._pin()
        if dice < 0.2:
            return self._draft()
        if dice < 0.4:
            return self._gig()
        return self._message([]), self._command_taken

    def _command_taken(self, answer):
        self._commands.append(answer["id"])

    def _gig(self):
        gig = new_id(self._rng)
        order = self._order("SaveGigDraft", {"gig": gig, "patch": {"title": "I will " + gig}, "base": []})
        return order, self._command_taken

    def _draft(self):
        self._counter += 1
        key, number = f"note:{self._counter % 5}", self._counter

        def taken(_):
            self._drafts[key] = number
        return {"do": "draft", "key": key, "body": str(number)}, taken

    def _pin(self):
        self._counter += 1
        content = self._rng.randbytes(self._rng.randrange(1, ATTACHMENT_BYTES_MAX))
        path = os.path.join(self._elsewhere, f"attachment-{self._counter}")
        with open(path, "wb") as file:
            file.write(content)

        def taken(answer):
            os.remove(path)
            self._pins[answer["artefact"]["blob"]] = hashlib.sha256(content).hexdigest()
            return self._message([answer["artefact"]])
        return {"do": "pin", "path": path}, taken

    def _opening(self, partner):
        talk = conversation_between(self._me.account, partner.account)
        return self._order("OpenConversation", {"conversation": talk, "with": partner.account})

    def _message(self, attachments):
        partner = self._rng.choice(self._partners)
        return self._order("SendMessage", {
            "conversation": conversation_between(self._me.account, partner.account), "message": new_id(self._rng),
            "text": "word " * self._rng.randrange(1, 40), "attachments": attachments, "composed_at": now_text()})

    @staticmethod
    def _order(kind, args):
        return {"do": "submit", "type": kind, "version": 1, "args": args}

    @staticmethod
    def _must(answer):
        if answer is None or "problem" in answer:
            raise Broken(f"the studio does not open or take a command: {answer}")
        return answer

    # ---- its server

    @property
    def _url(self):
        return f"http://127.0.0.1:{self._port}"

    def _start_server(self):
        if self._server is None:
            self._server = Server(os.path.join(self._elsewhere, "market"), self._port)
            if not self._server.listens():
                raise Broken(f"the server does not start: {self._server.words}")

    def _stop_server(self):
        if self._server is not None:
            self._server.stop()
        self._server = None
