"""What a program's files hold, read without the program."""

import contextlib
import hashlib
import json
import os
import shutil
import sqlite3
import tempfile
import uuid

CONFIRMED = 7  # sync/store/command_state.h: unsettled before, refused or stuck after it


class Broken(Exception):
    """Something that must never happen, other than a loss."""


@contextlib.contextmanager
def copy_of(path):
    """A connection to a copy of a database: opening one may change it. Its integrity is checked."""
    with tempfile.TemporaryDirectory(prefix="gigwright-copy-") as folder:
        name = os.path.join(folder, "copy.db")
        for end in ("", "-wal"):
            if os.path.exists(path + end):
                shutil.copyfile(path + end, name + end)
        connection = sqlite3.connect(name)
        try:
            answer = connection.execute("PRAGMA integrity_check").fetchone()[0]
            if answer != "ok":
                raise Broken(f"{path}: {answer}")
            yield connection
        except sqlite3.Error as error:
            raise Broken(f"{path}: {error}") from error
        finally:
            connection.close()


def ids(connection, query):
    return {str(uuid.UUID(bytes=row[0])) for row in connection.execute(query)}


class StudioFiles:
    """A profile: what its database and its journal file hold, each for itself."""

    def __init__(self, profile):
        self._profile = profile
        with copy_of(os.path.join(profile, "studio.db")) as db:
            self.unsettled = ids(db, f"SELECT id FROM outbox WHERE state < {CONFIRMED}")
            self.commands = ids(db, "SELECT id FROM outbox") | ids(db, "SELECT command FROM transitions")
            self.drafts = dict(db.execute("SELECT key, body FROM drafts"))
            self.blobs = {row[0].hex() for row in db.execute("SELECT root FROM blobs")}
        self.journal_commands, self.journal_drafts = self._journal()

    def _journal(self):
        """Ids of the commands and the drafts in the journal file: a line is a checksum, a space and a record."""
        commands, drafts = set(), {}
        with open(os.path.join(self._profile, "outbox.journal"), "rb") as file:
            for line in file.read().split(b"\n"):
                checksum, _, text = line.partition(b" ")
                if hashlib.sha256(text).hexdigest()[:16].encode() != checksum:
                    continue
                record = json.loads(text)
                if record["record"] == "command":
                    commands.add(record["id"])
                elif record["record"] == "draft":
                    drafts[record["key"]] = record["body"]
        return commands, drafts

    def blob_hash(self, root):
        """SHA-256 of a pinned file; empty when it is not there."""
        path = os.path.join(self._profile, "blobs", root)
        if not os.path.exists(path):
            return ""
        with open(path, "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()


def needing_person(profile):
    """The commands of a running studio that wait for the person: their type, state and problem by id."""
    with contextlib.closing(sqlite3.connect(f"file:{profile}/studio.db?mode=ro", uri=True)) as db:
        rows = db.execute(f"SELECT id, type, state, problem FROM outbox WHERE state > {CONFIRMED} AND NOT dismissed")
        return {str(uuid.UUID(bytes=row[0])): row[1:] for row in rows}


def server_commands(folder):
    """Ids of the commands that the modules' databases have settled, each database's integrity being checked."""
    found = set()
    for name in sorted(os.listdir(folder)):
        if name.endswith(".db"):
            with copy_of(os.path.join(folder, name)) as db:
                found |= ids(db, "SELECT id FROM command")
    return found
