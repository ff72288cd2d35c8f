"""A day of a studio with its server at hand: it signs in, fetches its feed, sends, and is told the outcomes."""

import json
import shutil

from client import Client, Feed, new_id
from days import RESTARTED, StudioDay
from files import Broken, needing_person
from programs import NEEDS_YOU

SETTLED_S_MAX = 8  # beyond it the studio is started again
PLAYS_PER_ACCOUNT = 50


class OnlineDay(StudioDay):
    """Each play is on a device of its own, which begins with nothing."""

    def prepare(self):
        self.begin()
        self._start_server()
        self._plays = 0

    def play(self, environment):
        self._commands, self._drafts, self._pins = [], {}, {}
        shutil.rmtree(self.profile, ignore_errors=True)
        self._plays += 1
        is_new = self._plays % PLAYS_PER_ACCOUNT == 0
        if is_new:
            self._me = Client(self._port, f"{new_id(self._rng)}@market.example", self._rng)
            self._me.register()
        self.open(environment)
        self._settle()  # what it can't know yet, it refuses
        for partner in self._partners if is_new else ():
            self.do(lambda to=partner: (self._opening(to), self._command_taken))
        for order in (self.message, self._pin, self._gig, self._draft):
            self.do(order)
        self._settle()
        self.process.stop()
        self.must_be_kept()
        self._all_once()
        return self.outcome

    def _settle(self):
        status = self.process.settles(SETTLED_S_MAX)
        if status is None:
            raise Broken(f"the studio died: {self.process.words}")
        if status["light"] == NEEDS_YOU:
            status = self._send_again()
        if status["unsettled"] or status["light"]:
            if self.outcome != RESTARTED:
                self.restart()
            status = self.process.settles()
        if not status or status["unsettled"] or status["light"]:
            raise Broken(f"the studio does not settle: {status}")

    def _send_again(self):
        """What the person does with commands that are stuck with a reason: a file that can't be read, say."""
        for command, (_, _, problem) in needing_person(self.profile).items():
            reason = json.loads(problem)
            self.note({"problem": reason["code"], "what": reason["detail"]})
            self.process.ask({"do": "retry", "id": command})
        return self.process.settles(SETTLED_S_MAX)

    def _all_once(self):
        reader = Client(self._port, self._me.email, self._rng)
        reader.sign_in()
        counts, refused = Feed(reader).pull().settlements()
        wrong = {command: counts.get(command, 0) for command in self._commands if counts.get(command) != 1}
        if wrong or refused:
            raise Broken(f"settled otherwise than once: {wrong}; refused: {refused}")
