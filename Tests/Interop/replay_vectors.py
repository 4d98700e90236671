#!/usr/bin/python3
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0

"""Replays the test vectors of section 17 of PROTOCOL.md with the client of baton_machine.py and the server's side of
baton_judge.py, without a network. What the client sends by itself has to be what the vectors say, byte for byte.
"""

import itertools
import os
import sys

# No files beside the sources of a test.
sys.dont_write_bytecode = True

import baton_wire as wire
from baton_judge import Judge, header
from baton_machine import ClientMachine

HEADS = {
    "SettingsHead": wire.SETTINGS_HEAD,
    "GoAwayHead": wire.GOAWAY_HEAD,
    "CredentialHead": wire.CREDENTIAL_HEAD,
    "RequestHead": wire.REQUEST_HEAD,
    "ResponseHead": wire.RESPONSE_HEAD,
    "EndHead": wire.END_HEAD,
    "CancelHead": wire.CANCEL_HEAD,
    "MetadataEntry": wire.METADATA_ENTRY,
    "StatusDetail": wire.STATUS_DETAIL,
}
CODES = {
    "PROTOCOL": 16,
    "FRAME_SIZE": 17,
    "MALFORMED_HEAD": 18,
    "FLOW_CONTROL": 19,
    "SETTINGS": 20,
    "CREDENTIAL": 21,
    "TOO_MANY_PINGS": 22,
    "FLOOD": 23,
}
FIXTURES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Fixtures", "wire")


class Mismatch(Exception):
    """The client and a vector disagree."""


def blocks(path):
    """The blocks of a file of test vectors."""
    block = {}
    with open(path, encoding="utf-8") as file:
        for line in itertools.chain(file, [""]):
            line = line.split("#")[0].strip() if line.startswith("#") else line.strip()
            if line:
                key, _, value = line.partition(":")
                block[key] = value.strip()
            elif block:
                yield block
                block = {}


def conversations(path):
    """The conversations of a file: the block that begins each, and those of its frames."""
    found = []
    for block in blocks(path):
        if "conversation" in block:
            found.append((block, []))
        else:
            found[-1][1].append(block)
    return found


def frame_bytes(block):
    """The bytes of the frame of a block."""
    data = bytes.fromhex(block["hex"])
    size = int(block["size"])
    if "fill" in block:
        data += bytes.fromhex(block["fill"]) * (size - len(data))
    if len(data) != size:
        raise Mismatch(f"{block['name']}: {len(data)} bytes, not {size}")
    return data


class Replay:
    """One conversation."""

    def __init__(self, title, steps):
        self.kind, self.steps = title["kind"], steps
        self.frames = {id(step): frame_bytes(step) for step in steps if "hex" in step}
        self.now = 0.0
        own, peer = self._settings("client"), self._settings("server")
        self.client = ClientMachine(own, clock=lambda: self.now)
        self.judge = Judge(self.kind, peer)
        self.on_the_way = {}
        self.known = {}  # Calls of the client by id, those that it has forgotten too.
        self.told = 0  # How many messages of a call were handed in.

    def _settings(self, side):
        for step in self.steps:
            if step.get("from") == side and self.frames[id(step)][8] == wire.SETTINGS:
                head = wire.read_settings(wire.parse_frame(self.frames[id(step)]).head)
                return {name: value for name, value in head.items() if name not in self._unsaid(side)}
        # No SETTINGS come: the floors.
        return wire.read_settings(wire.number_field(1, 1))

    @staticmethod
    def _unsaid(side):
        return ("max_concurrent_calls", "max_credentials") if side == "client" else ()

    def run(self):
        for index, step in enumerate(self.steps):
            try:
                self._step(index, step)
            except wire.ConnectionFault as fault:
                if CODES.get(step.get("error")) != fault.code:
                    raise Mismatch(f"{step.get('name')}: {fault}") from None
                return
            if "error" in step:
                raise Mismatch(f"{step['name']}: not refused with {step['error']}")
        rest = bytes(self.client.output)
        if rest:
            raise Mismatch(f"the client sends more: {rest[:32].hex(' ')}")

    def _step(self, index, step):
        what = step.get("do")
        if what == "time":
            self.now += int(step["milliseconds"]) / 1_000
        elif what == "take":
            self._take(step)
        elif what == "send":
            # The server's messages are in the frames that follow.
            pass
        elif what == "deliver":
            sent = self.on_the_way.pop(step["name"])
            self._arrive(sent, {**step, "from": sent["from"]})
        else:
            data = self.frames[id(step)]
            if "raw" not in step:
                self._send(index, step, data)
            if "later" in step:
                self.on_the_way[step["name"]] = step
            elif "unheard" not in step:
                self._arrive(step, step)

    def _take(self, step):
        if step["side"] != "client":
            return
        call = self.known[int(step["call"])]
        price = 0
        while price < int(step["cost"]) and call.inbox:
            price += call.inbox[0][1]
            self.client.take(call)
        self._same(step, price, int(step["cost"]), "the cost")

    def _send(self, index, step, data):
        stream = wire.parse_frame(data).stream
        if step["from"] == "server":
            self.judge.sent(data)
            if "sender" in step:
                self._same(step, self.judge.state(stream), step["sender"], "the server's state")
            return
        self._ask(index, data)
        self.client.flush_ping_ack()
        if not self.client.output:
            self.client.next_data()
        made = self._made()
        if made != data and not self._same_but_text(made, data):
            raise Mismatch(f"{step['name']}: the client sends {made[:64].hex(' ')}")
        if "sender" in step:
            state = self.client.calls[stream].state if stream in self.client.calls else "closed"
            self._same(step, state, step["sender"], "the client's state")

    def _made(self):
        """The next frame that the client sends."""
        output = self.client.output
        size = 12 + int.from_bytes(output[:4], "big")
        made = bytes(output[:size])
        del output[:size]
        return made

    @staticmethod
    def _same_but_text(made, data):
        """CANCEL may say another text."""
        if not made or made[8] != wire.CANCEL or data[4:9] != made[4:9]:
            return False
        heads = [wire.read_head(wire.parse_frame(frame).head, wire.CANCEL_HEAD)["code"] for frame in (made, data)]
        return heads[0] == heads[1]

    def _ask(self, index, data):
        """Does what makes the client send a frame, unless it sends it by itself."""
        frame, client = wire.parse_frame(data), self.client
        if client.output:
            return
        call = client.calls.get(frame.stream)
        if frame.type == wire.REQUEST:
            self._open(frame)
        elif frame.type == wire.DATA and not call.queue and not call.ending:
            if frame.flags & wire.NO_MESSAGE:
                client.half_close(call)
            else:
                client.send_message(call, *self._message(index, frame))
        elif frame.type == wire.CANCEL:
            client.cancel(call, wire.read_head(frame.head, wire.CANCEL_HEAD)["code"])
        elif frame.type == wire.CREDENTIAL:
            head = wire.read_head(frame.head, wire.CREDENTIAL_HEAD)
            if head["token"]:
                client.add_credential(head["token"], head["replaces"])
            else:
                client.drop_credential(head["id"])
        elif frame.type == wire.GOAWAY and not frame.flags & wire.ACK:
            client.leave()
        elif frame.type == wire.PING and not frame.flags & wire.ACK:
            client.ping(frame.body)

    def _open(self, frame):
        head = wire.read_head(frame.head, wire.REQUEST_HEAD)
        timeout = None if head["timeout_us"] is None else head["timeout_us"] / 1_000_000
        self.client.next_id = frame.stream
        call = self.client.open_call(
            head["method"],
            None if frame.flags & wire.NO_MESSAGE else frame.body,
            kind=self.kind,
            end=bool(frame.flags & wire.END_STREAM),
            timeout=timeout,
            credential=head["credential"],
            metadata=[(entry["key"], entry["value"]) for entry in head["metadata"]],
        )
        self.known[call.id] = call

    def _message(self, index, frame):
        """The message that begins with a DATA frame, and whether END_STREAM comes with its end."""
        if not frame.flags & wire.MORE:
            return frame.body, bool(frame.flags & wire.END_STREAM)
        length = int.from_bytes(frame.body[:4], "big")
        for step in self.steps[index + 1 :]:
            if step.get("from") == "client":
                later = wire.parse_frame(self.frames[id(step)])
                if (later.type, later.stream) == (wire.DATA, frame.stream) and not later.flags & wire.MORE:
                    return frame.body[-1:] * length, bool(later.flags & wire.END_STREAM)
        return frame.body[-1:] * length, True

    def _arrive(self, sent, step):
        data = self.frames[id(sent)]
        stream = wire.parse_frame(data).stream
        if step["from"] == "client":
            status = self.judge.take(data)
            expected = sent.get("fault") or sent.get("refused")
            self._same(sent, status, int(expected) if expected else None, "the status of the fault")
            state = self.judge.state(stream)
        else:
            self.client.receive(data)
            if "fault" in sent:
                self._same(sent, self.known[stream].status, int(sent["fault"]), "the call's status")
            state = self.client.calls[stream].state if stream in self.client.calls else "closed"
        if "receiver" in step:
            self._same(step, state, step["receiver"], "the receiver's state")

    @staticmethod
    def _same(step, actual, expected, what):
        if actual != expected:
            raise Mismatch(f"{step.get('name')}: {what} is {actual}, not {expected}")


def replay(path):
    """Replays a file of conversations. Returns how many, and what did not match."""
    found, failures = conversations(path), []
    for title, steps in found:
        try:
            Replay(title, steps).run()
        except (Mismatch, wire.LimitExceeded, AssertionError, KeyError) as error:
            failures.append(f"{title['conversation']}: {error or type(error).__name__}")
    return len(found), failures


def refused_headers(path):
    """Bytes that begin no frame, judged by the side that gets them."""
    count, failures = 0, []
    for block in blocks(path):
        count += 1
        code = judged(block["from"], bytes.fromhex(block["hex"]))
        if code != CODES[block["code"]]:
            failures.append(f"{block['name']}: {code}")
    return count, failures


def judged(side, data):
    """The code with which the bytes are refused, None where they may begin a frame."""
    allowed = wire.FROM_CLIENT if side == "client" else wire.FROM_SERVER
    try:
        if data[0]:
            return wire.FRAME_SIZE
        wire.judge_header(allowed, wire.FRAME_PAYLOAD, *header(data))
    except wire.ConnectionFault as fault:
        return fault.code
    return None


def allowed_frames(path):
    """Frames that are allowed: their fields are what the vectors say."""
    count, failures = 0, []
    for block in blocks(path):
        count += 1
        head, body = (bytes.fromhex(block[key].replace("-", "")) for key in ("head", "body"))
        type_, flags, stream = int(block["type"], 16), int(block["flags"], 16), int(block["stream"])
        data = wire.encode_frame(type_, stream, flags, head, body)
        if judged(block["from"], data) is not None or ("frame" in block and bytes.fromhex(block["frame"]) != data):
            failures.append(block["name"])
    return count, failures


def heads(path, malformed):
    """Heads that are well formed, or not."""
    count, failures = 0, []
    for block in blocks(path):
        count += 1
        try:
            wire.read_head(bytes.fromhex(block["hex"].replace("-", "")), HEADS[block["head"]])
            code = None
        except wire.ConnectionFault as fault:
            code = fault.code
        if code != (wire.MALFORMED_HEAD if malformed else None):
            failures.append(f"{block['name']}: {code}")
    return count, failures


def replay_all(directory=FIXTURES):
    """Yields the name of each file, how many vectors it has and what did not match."""
    path = os.path.join(directory, "")
    yield "frames.txt", *allowed_frames(path + "frames.txt")
    yield "frames-refused.txt", *refused_headers(path + "frames-refused.txt")
    yield "heads.txt", *heads(path + "heads.txt", False)
    yield "heads-malformed.txt", *heads(path + "heads-malformed.txt", True)
    yield "conversations.txt", *replay(path + "conversations.txt")
    yield "violations.txt", *replay(path + "violations.txt")


if __name__ == "__main__":
    bad = 0
    for name, count, failures in replay_all(*sys.argv[1:]):
        print(f"{name}: {count} vectors, {len(failures)} failures")
        for failure in failures:
            print("   ", failure)
        bad += len(failures)
    sys.exit(1 if bad else 0)
