"""A client of the server's API that trusts nothing: it remembers what was acknowledged and what the feed said."""

import calendar
import hashlib
import http.client
import json
import time
import uuid

from programs import PASSWORD

TIMEOUT_S = 60
KINDS = ["event", "settled", "scope_granted", "scope_revoked", "erased"]


def new_id(rng):
    """A UUID of version 7."""
    bits = (int(time.time() * 1000) << 80) | (7 << 76) | (rng.getrandbits(12) << 64) | (2 << 62) | rng.getrandbits(62)
    return str(uuid.UUID(int=bits))


def conversation_between(a, b):
    """conversationBetween() of model/base/ids.cpp."""
    x, y = sorted((uuid.UUID(a).bytes, uuid.UUID(b).bytes))
    mask, prime = (1 << 64) - 1, 0x100000001B3
    high, low = 0xCBF29CE484222325, 0x84222325CBF29CE4
    for i in range(16):
        high, low = (high ^ x[i]) * prime & mask, (low ^ y[i]) * prime & mask
    for i in range(16):
        high, low = (high ^ y[i]) * prime & mask, (low ^ x[15 - i]) * prime & mask
    raw = bytearray(high.to_bytes(8, "little") + low.to_bytes(8, "little"))
    raw[6] = (raw[6] & 0x0F) | 0x80
    raw[8] = (raw[8] & 0x3F) | 0x80
    return str(uuid.UUID(bytes=bytes(raw)))


def now_text():
    now = time.time()
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now)) + f".{int(now * 1000) % 1000:03}Z"


def next_link(link, item, time_ms):
    """The chain's hash after an item (sync/protocol/chain.cpp), from its fields as they travel."""
    body = json.dumps(item["body"], separators=(",", ":"), ensure_ascii=False).encode()
    digest = hashlib.sha256(item["salt"].encode() + body).hexdigest()
    if digest != item["body_hash"]:
        raise ValueError(f"the body at {item['pos']} has another hash")

    def number(value):
        return value.to_bytes(8, "big")

    def text(value):
        return number(len(value.encode())) + value.encode()

    cause = item.get("cause")
    fields = (link + number(item["pos"]) + number(item["group_end"]) + bytes([KINDS.index(item["kind"])])
              + uuid.UUID(item["id"]).bytes + text(item["stream"]) + number(item["stream_version"])
              + text(item["type"]) + number(item["version"]) + number(time_ms) + uuid.UUID(item["actor"]).bytes
              + (b"\1" + uuid.UUID(cause).bytes if cause else b"\0") + bytes.fromhex(digest))
    return hashlib.sha256(fields).digest()


def unix_ms(text):
    """Milliseconds of a time like 2026-11-22T10:00:00.123Z."""
    seconds, _, fraction = text.rstrip("Z").partition(".")
    whole = calendar.timegm(time.strptime(seconds, "%Y-%m-%dT%H:%M:%S"))
    return whole * 1000 + int((fraction or "0").ljust(3, "0")[:3])


class Client:
    """One device of one account."""

    def __init__(self, port, email, rng, address="127.0.0.1"):
        self.email, self.account, self.token = email, None, None
        self.device = new_id(rng)
        self._address, self._port, self._connection = address, port, None

    def request(self, method, path, body=None, kind="application/json"):
        """Status and bytes of the answer; raises OSError or http.client.HTTPException when there is none."""
        if self._connection is None:
            self._connection = http.client.HTTPConnection(self._address, self._port, timeout=TIMEOUT_S)
        headers = {"Content-Type": kind} if body is not None else {}
        if self.token:
            headers["Authorization"] = "Bearer " + self.token
        try:
            self._connection.request(method, path, body, headers)
            answer = self._connection.getresponse()
            return answer.status, answer.read()
        except (OSError, http.client.HTTPException):
            self.disconnect()
            raise

    def disconnect(self):
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    def _signed_in(self, path, fields):
        status, body = self.request("POST", path, json.dumps({**fields, "email": self.email, "password": PASSWORD,
                                                              "device": self.device}))
        if status not in (200, 201):
            raise ValueError(f"{path}: {status} {body.decode(errors='replace')}")
        answer = json.loads(body)
        self.account, self.token = answer["account"], answer["token"]

    def register(self):
        self._signed_in("/v1/accounts", {"display_name": self.email.split("@")[0]})

    def sign_in(self):
        self._signed_in("/v1/sessions", {})

    def push(self, commands):
        """The results by command id; None when the server says no to all of them."""
        status, body = self.request("POST", "/v1/commands", json.dumps(
            {"device": self.device, "incarnation": 1, "commands": commands}))
        if status != 200:
            return None
        return {result["id"]: result for result in json.loads(body)["results"]}

    def upload(self, content):
        """Sends a blob of one part; its root when the server has committed it."""
        digest = hashlib.sha256(content)
        leaf = hashlib.sha256(b"\0" + digest.digest() + len(content).to_bytes(8, "big"))
        status, _ = self.request("PUT", "/v1/blobs/parts/" + digest.hexdigest(), content, "application/octet-stream")
        if status != 204:
            return None
        manifest = {"root": leaf.hexdigest(), "parts": [{"digest": digest.hexdigest(), "size_bytes": len(content)}]}
        status, body = self.request("POST", "/v1/blobs/commit", json.dumps(manifest))
        return leaf.hexdigest() if status == 200 and not json.loads(body)["missing"] else None

    def download(self, root):
        status, body = self.request("GET", "/v1/blobs/" + root)
        return body if status == 200 else None


class Feed:
    """An account's feed as read so far, its chain checked on the way."""

    def __init__(self, client):
        self._client, self._link = client, bytes(32)
        self.lines = []

    def pull(self):
        """Reads on up to the head. ValueError when the feed is not what it must be, or the server says no."""
        while True:
            status, body = self._client.request("GET", f"/v1/feed?after={len(self.lines)}")
            if status != 200:
                raise ValueError(f"the feed: {status} {body.decode(errors='replace')}")
            *lines, end = body.decode().splitlines()
            page = json.loads(end)["page"]
            for line in lines:
                item = json.loads(line)
                if item["pos"] != len(self.lines) + 1:
                    raise ValueError(f"the feed has {item['pos']} after {len(self.lines)}")
                self._link = next_link(self._link, item, unix_ms(item["time"]))
                self.lines.append(line)
            if page["head_hash"] != self._link.hex():
                raise ValueError(f"the chain at {len(self.lines)} is not the server's")
            if not page["more"]:
                return self

    def positions(self):
        """Of each item its position and hash."""
        items = map(json.loads, self.lines)
        return [(item["pos"], item["body_hash"]) for item in items]

    def settlements(self):
        """How often each command of this account is settled, and the ids of those refused."""
        counts, refused = {}, set()
        for line in self.lines:
            item = json.loads(line)
            if item["kind"] == "settled":
                command = item["body"]["command"]
                counts[command] = counts.get(command, 0) + 1
                if "rejected" in item["body"]:
                    refused.add(command)
        return counts, refused
