"""Short days of work that a fault is put into, and what must be true at their ends."""

import os
import queue
import shutil
import time

from client import Client
from files import Broken, server_commands
from programs import Server, Studio, free_port
from server_subject import GONE, Person
from studio_subject import StudioSubject

RETRIES = 3
ANSWER_S_MAX = 30
TAKEN_S_MAX = 3
UNNOTICED, WENT_ON, RESTARTED = "unnoticed", "told, and went on", "told, and went on after a restart"


def explained(problem):
    """A problem as a person gets it: with a code, and words that say what happened and what to do."""
    if not problem.get("problem") or len(problem.get("what", "")) < 40 or problem["problem"] == "internal_error":
        raise Broken(f"not explained: {problem}")


class StudioDay(StudioSubject):
    """A studio opens its profile and works alone: commands, a file, drafts."""

    outcome = UNNOTICED

    def prepare(self):
        self.begin()
        self._stop_server()
        self._template = self.profile + ".template"
        shutil.copytree(self.profile, self._template)

    def play(self, environment):
        """How the program got over the fault."""
        self._commands, self._drafts, self._pins = [], {}, {}
        shutil.rmtree(self.profile, ignore_errors=True)
        shutil.copytree(self._template, self.profile)
        self.open(environment)
        for order in (self.message, self._gig, self._draft, self._pin, self.message, self._draft, self.message):
            self.do(order)
        self.process.stop()
        self.must_be_kept()
        self._has_faults = False
        self._start()
        self.do(self.message)
        self.process.kill()
        self.must_be_kept()
        return self.outcome

    def open(self, environment):
        self.outcome, self._environment, self._has_faults = UNNOTICED, environment, bool(environment)
        self._start()

    def do(self, make_order):
        """Gives the order until it is taken; each time it is a new one, as a person would."""
        for _ in range(RETRIES):
            order, taken = make_order()
            answer = self.told(order)
            if answer is not None:
                follow_up = taken(answer)
                return self.do(lambda: (follow_up, self._command_taken)) if follow_up else None
        self.restart()
        return self.do(make_order)

    def told(self, order):
        """The answer; None when there was a problem, which must be explained."""
        try:
            answer = self.process.ask(order, ANSWER_S_MAX)
        except queue.Empty:
            raise Broken(f"no answer to {order}") from None
        if answer is None:
            raise Broken(f"the studio died: {self.process.words}")
        if "problem" not in answer:
            return answer
        self.note(answer)
        return None

    def note(self, problem):
        explained(problem)
        if self.outcome == UNNOTICED:
            self.outcome = WENT_ON

    def message(self):
        return self._message([]), self._command_taken

    def must_be_kept(self):
        if lost := self.check():
            raise Broken(f"lost: {sorted(lost)}")

    def _start(self):
        self.process = Studio(self.profile, self._environment if self._has_faults else {})
        for _ in range(RETRIES):
            if self.told({"do": "open", "profile": self.profile, "server": self._url,
                          "email": self._me.email}) is not None:
                return
        self.restart()

    def restart(self):
        if self.outcome == RESTARTED:
            raise Broken("it does not go on after a restart either")
        self.process.kill()
        self._has_faults, self.outcome = False, RESTARTED
        self._start()


class ServerDay:
    """A server starts and serves one client: commands and a file."""

    def __init__(self, folder, _elsewhere, rng):
        self.folder = os.path.join(folder, "market")
        self._template = os.path.join(folder, "template")
        self._rng, self._port = rng, free_port()
        self.process, self.outcome = None, UNNOTICED

    def prepare(self):
        self.open({})
        self._client, other = (Client(self._port, f"person{number}@market.example", self._rng) for number in range(2))
        for client in (self._client, other):
            client.register()
            client.disconnect()
        self._partner = other.account
        self.process.stop()
        shutil.copytree(self.folder, self._template)

    def play(self, environment):
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self._template, self.folder)
        self.open(environment)
        self.come()
        for _ in range(3):
            self.work()
        self._persevere(lambda: self._person.blobs or self._person.attach())
        self.work()
        self.leave()
        self.must_be_kept()
        return self.outcome

    def close(self):
        if self.process and not self.process.ended():
            self.process.kill()

    def open(self, environment):
        self.outcome = UNNOTICED
        self._start(environment)

    def come(self):
        """A client that has not been there before in this day."""
        self._person = Person(self._client, self._rng)
        self._person.partner = self._partner
        self._person.open_conversation()

    def think(self):
        self._person.think()

    def work(self):
        """Commands until they are taken."""
        self.think()
        self._persevere(self.is_taken)

    def is_taken(self):
        """Sends what is pending; whether all is taken."""
        results = self._person.push()
        if not results or any(result.get("problem_code") not in (None, "waits_for_fact", "waits_for_blob")
                              for result in results.values()):
            self.outcome = self.outcome.replace(UNNOTICED, WENT_ON)
        return not self._person.pending

    def must_be_kept(self):
        """All is in the files, and comes down in the feed, once."""
        if lost := self._person.acknowledged - server_commands(self.folder):
            raise Broken(f"lost: {sorted(lost)}")
        self._start({})
        until = time.monotonic() + 10 * TAKEN_S_MAX
        while True:
            counts, refused = self._person.look().settlements()
            missing = self._person.acknowledged - counts.keys()
            if not missing or time.monotonic() > until:
                break
            time.sleep(0.05)
        twice = [command for command, count in counts.items() if count > 1]
        wrong = [root for root, content in self._person.blobs.items() if self._client.download(root) != content]
        self.leave()
        if missing or twice or refused or wrong:
            raise Broken(f"not settled: {missing}; twice: {twice}; refused: {refused}; blobs: {wrong}")

    def _persevere(self, attempt):
        """Until the attempt succeeds; a server that refuses for long is started again, once."""
        until = time.monotonic() + TAKEN_S_MAX
        while True:
            try:
                if attempt():
                    return
            except GONE as error:
                raise Broken(f"the server died: {error!r} {self.process.words}") from None
            if time.monotonic() > until:
                if self.outcome == RESTARTED:
                    raise Broken(f"it does not go on after a restart either: {self._person.pending[:1]}")
                self.leave()
                self.outcome = RESTARTED
                self._start({})
                until = time.monotonic() + 10 * TAKEN_S_MAX
            time.sleep(0.03)

    def leave(self):
        self._client.disconnect()
        self.process.stop()

    def _start(self, environment):
        self.process = Server(self.folder, self._port, environment)
        if self.process.listens():
            return
        self.process.wait()
        if not environment or not " ".join(self.process.words).startswith("gigwrightd: "):
            raise Broken(f"the server does not start: {self.process.words}")
        self.outcome = RESTARTED
        self._start({})
