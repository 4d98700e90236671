# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0

"""The client's side of a connection of Baton/1 without socket and TLS: bytes in, bytes out.

Written from Documentation/PROTOCOL.md and Protos/ alone; numbers in parentheses are its sections. Frames of a call go
out in the order in which they were made, so a grant never comes behind the CANCEL of its call (8). DATA is made one
frame at a time, by `next_data`, when there is room to write it.
"""

import re
import struct
import time
from collections import deque

from baton_wire import (
    ACK,
    ASSEMBLY_BUDGET,
    CANCEL,
    CANCELLED,
    CREDENTIAL,
    DATA,
    DEADLINE_EXCEEDED,
    DEFAULT_SETTINGS,
    END,
    END_HEAD,
    END_STREAM,
    FLOW_CONTROL,
    FLOOD,
    FRAME_PAYLOAD,
    FROM_SERVER,
    GOAWAY,
    GOAWAY_HEAD,
    INTERNAL,
    LEAVING,
    MAX_31,
    MORE,
    NO_MESSAGE,
    OK,
    PING,
    PROTOCOL,
    REQUEST,
    RESOURCE_EXHAUSTED,
    RESPONSE,
    RESPONSE_HEAD,
    CLIENT_STREAM,
    SETTINGS,
    SETTINGS_ERROR,
    SMALLEST_COST,
    SMALLEST_FRAGMENT,
    TIMEOUT,
    TOO_MANY_PINGS,
    UNARY,
    UNAVAILABLE,
    UNKNOWN,
    WINDOW,
    Assembly,
    CallFault,
    ConnectionFault,
    Frame,
    LimitExceeded,
    Tokens,
    added_credit,
    bytes_field,
    cost,
    encode_frame,
    judge_header,
    number_field,
    read_head,
    read_settings,
    request_head,
    settings_head,
)

# What may be sent before the server's SETTINGS (4).
FLOORS = {"max_head_bytes": 8_192, "max_message_bytes": 16_372, "max_concurrent_calls": 16, "max_credentials": 4}
RESERVED_KEYS = set(
    "connection content-length content-type host keep-alive proxy-authenticate proxy-authorization proxy-connection te"
    " trailer transfer-encoding upgrade".split()
)


class AwaitSettings(Exception):
    """What was asked for is above a floor, so it has to wait for the server's SETTINGS (4)."""


def check_metadata(entries, wrong):
    """Keys and values of metadata (10)."""
    if len(entries) > 64:
        raise CallFault(wrong, f"{len(entries)} entries of metadata")
    for entry in entries:
        key, value = entry["key"], entry["value"]
        if not re.fullmatch("[0-9a-z_.-]{1,64}", key) or key in RESERVED_KEYS or key.startswith(("grpc-", "baton-")):
            raise CallFault(wrong, f"metadata key {key!r}")
        plain = all(0x20 <= byte <= 0x7E for byte in value) and value == value.strip(b" ")
        if not key.endswith("-bin") and not plain:
            raise CallFault(wrong, f"the value of {key}")


class Call:
    """One call of any kind and, in the end, its outcome."""

    def __init__(self, id_, kind, expiry=None):
        self.id, self.kind, self.expiry = id_, kind, expiry
        self.state = "open"
        # Sending: messages that have not wholly gone out, and how much of the first has.
        self.queue = deque()
        self.sent = 0
        self.begun = False
        self.ending = False
        self.held = False  # Whether the next DATA waits for the caller.
        self.send_credit = None  # Not known before the server's SETTINGS.
        self.free_grants = 0
        # Receiving: whole messages that were not taken, with what each has cost.
        self.inbox = deque()
        self.assembly = None
        self.received = 0
        self.receive_credit = 0
        self.owed = 0
        self.early = 0
        self.counted = 0  # Of the assembly budget.
        self.metadata = None
        # The outcome.
        self.reply = None
        self.status = None
        self.text = ""
        self.end = None  # The head of END, once it is there.

    @property
    def one_reply(self):
        return self.kind in (UNARY, CLIENT_STREAM)

    @property
    def message(self):
        """The one reply of a unary or client-stream call that went well."""
        return self.reply if self.status == OK else None

    @property
    def has_data(self):
        return self.state == "open" and bool(self.queue or self.ending)

    def as_json(self):
        """The outcome with bytes in hexadecimal digits."""
        end = self.end or {}
        outcome = {
            "status": self.status,
            "text": self.text,
            "message": None if self.message is None else self.message.hex(),
            "metadata": as_text(self.metadata or []),
            "trailers": as_text(end.get("trailers", [])),
            "request_id": end.get("request_id", b"").hex() or None,
            "not_processed": end.get("not_processed", False),
            "details": [[item["type_url"], item["value"].hex()] for item in end.get("details", [])],
        }
        for name in ("rate_limit", "rate_remaining", "rate_reset_ms", "retry_after_ms"):
            if end.get(name) is not None:
                outcome[name] = end[name]
        return outcome


def as_text(entries):
    """Metadata as pairs of text, binary values in hexadecimal digits."""
    return [
        [item["key"], item["value"].hex() if item["key"].endswith("-bin") else item["value"].decode("latin-1")]
        for item in entries
    ]


class ClientMachine:
    """The client's side of one connection. `receive` takes bytes, `output` holds those that are to go out."""

    def __init__(self, settings=None, first_frame=None, clock=time.monotonic, keepalive=None, assembly=ASSEMBLY_BUDGET):
        """`settings` overrides what is announced; `first_frame` goes out in place of SETTINGS. Times are seconds."""
        self.settings = {**DEFAULT_SETTINGS, **(settings or {})}
        self.settings.setdefault("call_credit", self.settings["max_message_bytes"] + 68)
        self.clock = clock
        self.keepalive = keepalive
        self.keepalive_timeout = 20
        self.assembly = max(assembly, self.settings["max_message_bytes"])
        self.peer = None  # The server's SETTINGS.
        self.calls = {}
        self.turns = deque()  # Ids of calls that have DATA to send, in turn.
        self.observed = []  # Every frame received, for those who want to look.
        self.next_id = 1
        self.next_credential = 1
        self.credentials = set()
        self.pings = []  # Payloads of PINGs without an answer.
        self.ping_ack = None  # The answer that waits; one at most (8).
        self.ping_tokens = Tokens(3, self.settings["min_ping_interval_ms"] / 1_000)
        self.own_ping_tokens = None
        self.nothing = Tokens(100, 0.1)
        self.send_credit = 0
        self.receive_credit = self.settings["connection_credit"]
        self.owed = 0
        self.waiting = []  # Begun messages that were not granted to their end, the oldest first.
        self.granted = 0  # The sum of the lengths of those that were.
        self.last_id = None  # From the server's GOAWAY.
        self.goaway = None
        self.answers_goaway = True
        self.answers_pings = True
        self.returns_credit = True  # Whether the connection's credit goes back on arrival.
        self.strict = True  # Whether frames of calls that are not open are an error.
        self.acknowledged = False
        self.leaving = False
        self.started = self.heard = clock()
        self.input = bytearray()
        self.output = bytearray()
        self.send_raw(encode_frame(SETTINGS, head=settings_head(self.settings)) if first_frame is None else first_frame)

    # Sending.

    def send(self, type_, stream=0, flags=0, head=b"", body=b""):
        """Queues a frame as it is, right or wrong."""
        self.send_raw(encode_frame(type_, stream, flags, head, body))

    def send_raw(self, data):
        """Queues bytes as they are."""
        self.output += data

    def grant(self, stream, credit):
        self.send(WINDOW, stream, body=struct.pack(">I", credit))

    def limit(self, name):
        return (self.peer or FLOORS)[name]

    def above(self, name, value):
        """Whether a value is above a limit of the server: now it is refused, or has to wait for SETTINGS."""
        if value <= self.limit(name):
            return
        if self.peer is None:
            raise AwaitSettings
        raise LimitExceeded(f"{value}, above the server's {name} {self.limit(name)}")

    def add_credential(self, token, replaces=0):
        """Gives a token and returns the id that names it (14)."""
        id_ = self.next_credential
        self.next_credential += 1
        head = number_field(1, id_) + bytes_field(2, token.encode())
        if replaces:
            head += number_field(3, replaces)
            self.credentials.discard(replaces)
        self.credentials.add(id_)
        self.send(CREDENTIAL, head=head)
        return id_

    def drop_credential(self, id_):
        """Lets the server forget a token (14)."""
        self.credentials.discard(id_)
        self.send(CREDENTIAL, head=number_field(1, id_))

    def open_call(self, method, message=None, kind=UNARY, end=True, expiry=None, **head_options):
        """Opens a call (5): REQUEST, with the message where it fits beside the head.

        `message` is None for none yet, `end` closes the client's side behind it. `head_options` are those of
        request_head; a `timeout` is in seconds.
        """
        if self.last_id is not None or self.leaving:
            raise LimitExceeded("no more calls on this connection")
        head, entries = request_head(method, **head_options)
        beside = message is not None and len(head) + len(message) <= FRAME_PAYLOAD
        self.above("max_head_bytes", len(head) + 32 * entries)
        self.above("max_message_bytes", len(message or b""))
        self.above("max_concurrent_calls", len(self.calls) + 1)
        if message is not None and not beside and self.peer is None:
            raise AwaitSettings
        if expiry is None and head_options.get("timeout") is not None:
            expiry = self.clock() + head_options["timeout"]
        if beside or message is None:
            flags = (END_STREAM if end else 0) | (0 if beside else NO_MESSAGE)
            return self.begin(flags, head, message or b"", expiry=expiry, kind=kind)
        call = self.begin(NO_MESSAGE, head, expiry=expiry, kind=kind)
        self.send_message(call, message, end)
        return call

    def begin(self, flags, head, body=b"", expiry=None, kind=UNARY):
        """Sends REQUEST as it is, right or wrong."""
        call = Call(self.next_id, kind, expiry)
        self.next_id += 2
        call.receive_credit = self.settings["call_credit"]
        call.send_credit = self.peer["call_credit"] if self.peer else None
        call.state = "halfClosed" if flags & END_STREAM else "open"
        call.assembly = Assembly(self.settings["max_message_bytes"], INTERNAL)
        self.calls[call.id] = call
        self.send(REQUEST, call.id, flags, head, body)
        return call

    def send_message(self, call, message, end=False):
        """Hands in a message of an open call; it goes out as credit allows. `end`: none follows."""
        self.above("max_message_bytes", len(message))
        if call.state == "open" and not call.ending:
            call.queue.append(memoryview(bytes(message)))
            call.ending = end
            self._turn(call)

    def half_close(self, call):
        """No message follows those that were handed in."""
        if call.state == "open" and not call.ending:
            call.ending = True
            self._turn(call)

    def _turn(self, call):
        if call.id not in self.turns:
            self.turns.append(call.id)

    def next_data(self):
        """Makes one DATA frame, of the call whose turn it is and that has the credit (7, 8); whether it did."""
        for _ in range(len(self.turns)):
            call = self.calls.get(self.turns.popleft())
            made = call is not None and self._data_of(call)
            if call is not None and call.has_data:
                self.turns.append(call.id)
            if made:
                return True
        return False

    def _data_of(self, call):
        if call.state != "open" or call.held:
            return False
        if not call.queue:
            if not call.ending:
                return False
            # END_STREAM alone costs nothing and needs no SETTINGS.
            call.state = "halfClosed"
            self.send(DATA, call.id, END_STREAM | NO_MESSAGE)
            return True
        if self.peer is None:
            return False
        message, largest = call.queue[0], self.peer["max_data_frame_bytes"]
        credit = min(call.send_credit, self.send_credit)
        prefix = b""
        if not call.begun and (len(message) > largest or cost(len(message)) > credit):
            prefix = struct.pack(">I", len(message))
        rest = len(message) - call.sent + len(prefix)
        size = min(largest, rest, credit)
        last = size == rest
        if cost(size) > credit or (prefix and last) or (not last and size < SMALLEST_FRAGMENT):
            return False
        body = prefix + bytes(message[call.sent : call.sent + size - len(prefix)])
        call.sent += size - len(prefix)
        call.free_grants += 1 if prefix else 0
        call.begun = not last
        call.send_credit -= cost(size)
        self.send_credit -= cost(size)
        flags = MORE
        if last:
            call.queue.popleft()
            call.sent = 0
            flags = END_STREAM if call.ending and not call.queue else 0
        if flags & END_STREAM:
            call.state = "halfClosed"
        self.send(DATA, call.id, flags, body=body)
        return True

    def cancel(self, call, code=CANCELLED, text="cancelled by the caller"):
        """Gives a call up (9). What the application is told is settled; the slot stays taken until END."""
        if call.state in ("open", "halfClosed"):
            self.settle(call, code, text)
            call.state = "cancelled"
            self._drop(call)
            self.send(CANCEL, call.id, head=number_field(1, code) if code else b"")

    def ping(self, payload=b"baton/1?"):
        """Sends PING (11)."""
        self.pings.append(payload)
        self.send(PING, body=payload)

    def leave(self):
        """No more calls follow (12)."""
        self.leaving = True
        self.send(GOAWAY, head=number_field(2, LEAVING))

    def flush_ping_ack(self):
        """Queues the answer to the last PING behind what waits already."""
        if self.ping_ack is not None:
            self.send(PING, flags=ACK, body=self.ping_ack)
            self.ping_ack = None

    # Time.

    def next_moment(self):
        """When `advance` has something to do, or None."""
        moments = [call.expiry for call in self.calls.values() if call.expiry and call.state in ("open", "halfClosed")]
        if self.keepalive and self.calls:
            moments.append(self.heard + self.keepalive + (self.keepalive_timeout if self.pings else 0))
        return min(moments, default=None)

    def advance(self):
        """What time brings: deadlines (9) and keepalive (11)."""
        now = self.clock()
        for call in list(self.calls.values()):
            if call.expiry is not None and now >= call.expiry:
                self.cancel(call, DEADLINE_EXCEEDED, "the deadline has passed")
        if self.keepalive and self.calls and now >= self.heard + self.keepalive and self.peer:
            if not self.pings:
                if self.own_ping_tokens.draw(now):
                    self.ping()
            elif now >= self.heard + self.keepalive + self.keepalive_timeout:
                raise ConnectionFault(TIMEOUT, "the server does not answer PING")
        if self.peer is None and now > self.started + 10:
            raise ConnectionFault(SETTINGS_ERROR, "no SETTINGS within 10 s")

    # Receiving.

    def receive(self, data):
        """Takes bytes. A fault of the connection is raised when its GOAWAY is in `output`."""
        self.input += data
        self.heard = self.clock()
        try:
            while self.input:
                if self.input[0]:
                    raise ConnectionFault(17, f"first byte {self.input[0]}")
                if len(self.input) < 12:
                    return
                length, stream, type_, flags, head_length = struct.unpack_from(">IIBBH", self.input)
                skipped = self._judge(length, stream, type_, flags, head_length)
                if len(self.input) < 12 + length:
                    return
                head = bytes(self.input[12 : 12 + head_length])
                body = bytes(self.input[12 + head_length : 12 + length])
                del self.input[: 12 + length]
                frame = Frame(type_, stream, flags, head, body)
                self.observed.append(frame)
                if skipped:
                    self._brings_nothing("frames that are skipped")
                elif not stream or stream in self.calls:
                    self._take(frame)
        except ConnectionFault as error:
            # What came behind counts no more.
            self.input.clear()
            self.send(GOAWAY, head=number_field(2, error.code) + bytes_field(3, str(error).encode()))
            raise

    def _judge(self, length, stream, type_, flags, head_length):
        if self.peer is None and type_ != SETTINGS:
            raise ConnectionFault(SETTINGS_ERROR, f"type {type_} before SETTINGS")
        largest = self.settings["max_data_frame_bytes"]
        skipped = judge_header(FROM_SERVER, largest, length, stream, type_, flags, head_length)
        if not skipped and stream and stream not in self.calls and self.strict:
            raise ConnectionFault(PROTOCOL, f"type {type_} for the call {stream}, which is not open")
        return skipped

    def _brings_nothing(self, what):
        if not self.nothing.draw(self.clock()):
            raise ConnectionFault(FLOOD, f"too many {what}")

    def _take(self, frame):
        call = self.calls.get(frame.stream)
        if frame.type == SETTINGS:
            self._take_settings(frame)
        elif frame.type == GOAWAY:
            self._take_goaway(read_head(frame.head, GOAWAY_HEAD))
        elif frame.type == PING:
            self._take_ping(frame)
        elif frame.type == WINDOW:
            self._take_window(call, frame)
        elif frame.type == RESPONSE:
            self._take_response(call, frame)
        elif frame.type == DATA:
            self._take_data(call, frame)
        elif frame.type == END:
            self._take_end(call, frame)

    def _take_settings(self, frame):
        if self.peer is not None:
            raise ConnectionFault(SETTINGS_ERROR, "SETTINGS twice")
        self.peer = read_settings(frame.head)
        self.send_credit = self.peer["connection_credit"]
        # Two of the server's three tokens, as the network may bring PINGs closer together (11).
        self.own_ping_tokens = Tokens(2, self.peer["min_ping_interval_ms"] / 1_000)
        for call in self.calls.values():
            call.send_credit = self.peer["call_credit"]

    def _take_goaway(self, head):
        if self.last_id is not None:
            if head["last_stream_id"] > self.last_id:
                raise ConnectionFault(PROTOCOL, "the last id of GOAWAY rises")
            if head["last_stream_id"] == self.last_id:
                self._brings_nothing("GOAWAYs")
        first = self.last_id is None
        self.goaway, self.last_id = head, head["last_stream_id"]
        if self.last_id == MAX_31:
            if first and head["code"] < 16 and self.answers_goaway and not self.leaving:
                self.acknowledged = True
                self.send(GOAWAY, flags=ACK)
            return
        for call in [call for call in self.calls.values() if call.id > self.last_id]:
            # The application need not wait, but the call's END may still come.
            if call.status is None:
                call.end = {"not_processed": True}
                self.settle(call, UNAVAILABLE, "not processed")
            call.queue.clear()

    def _take_ping(self, frame):
        if frame.flags & ACK:
            if frame.body not in self.pings:
                raise ConnectionFault(PROTOCOL, "PING ACK without its PING")
            self.pings.remove(frame.body)
        elif self.ping_tokens.draw(self.clock()):
            self.ping_ack = frame.body if self.answers_pings else None
        else:
            raise ConnectionFault(TOO_MANY_PINGS, "four PINGs in the interval of one")

    def _take_window(self, call, frame):
        if call is None:
            self.send_credit = added_credit(self.send_credit, frame)
        elif call.state == "cancelled":
            added_credit(0, frame)
            return
        else:
            call.send_credit = added_credit(call.send_credit, frame)
            self._turn(call)
        initial = self.peer["connection_credit"] if call is None else self.peer["call_credit"]
        if struct.unpack(">I", frame.body)[0] < initial // 4:
            if call is not None and call.free_grants:
                call.free_grants -= 1
            else:
                self._brings_nothing("small grants")

    def _take_response(self, call, frame):
        if call.metadata is not None or call.received or call.assembly.begun:
            raise ConnectionFault(PROTOCOL, "RESPONSE twice or behind DATA")
        call.metadata = read_head(frame.head, RESPONSE_HEAD)["metadata"]
        try:
            self._check_reply_head(frame.head, call.metadata)
        except CallFault as fault:
            self.cancel(call, fault.status, fault.text)

    def _check_reply_head(self, head, entries):
        size = len(head) + 32 * len(entries)
        if size > self.settings["max_head_bytes"]:
            raise CallFault(RESOURCE_EXHAUSTED, f"head of {size} bytes, above {self.settings['max_head_bytes']}")
        check_metadata(entries, INTERNAL)

    def _take_data(self, call, frame):
        price = cost(len(frame.body))
        if price > call.receive_credit or price > self.receive_credit:
            raise ConnectionFault(FLOW_CONTROL, f"{len(frame.body)} bytes beyond the credit")
        call.receive_credit -= price
        self.receive_credit -= price
        more, begun = bool(frame.flags & MORE), call.assembly.begun
        if more and len(frame.body) < SMALLEST_FRAGMENT:
            self._brings_nothing("small fragments")
        if call.state != "cancelled":
            try:
                self._assemble(call, frame.body, more, begun)
            except CallFault as fault:
                self.cancel(call, fault.status, fault.text)
        self.owed += price
        self.return_credit()

    def return_credit(self):
        """Connection credit goes back whatever becomes of the bytes, a quarter at a time (7)."""
        if self.returns_credit and self.owed >= self.settings["connection_credit"] // 4:
            self.grant(0, self.owed)
            self.receive_credit += self.owed
            self.owed = 0

    def _assemble(self, call, payload, more, begun):
        if call.one_reply and call.received and not begun:
            raise CallFault(INTERNAL, "the number of messages does not suit the method")
        whole = call.assembly.take(payload, more)
        if whole:
            self._complete(call, *whole)
        elif not begun:
            self.waiting.append(call)
            self._grant_rests()

    def _complete(self, call, message, price):
        call.received += 1
        call.inbox.append((message, price))
        self._release(call)

    def _grant_rests(self):
        """Grants begun messages to their end, as far as the assembly budget goes (7, rule 3)."""
        while self.waiting:
            call = self.waiting[0]
            shortage = call.assembly.missing + SMALLEST_COST - call.receive_credit
            if shortage > 0:
                if self.granted and self.granted + call.assembly.length > self.assembly:
                    return
                self.granted += call.assembly.length
                call.counted = call.assembly.length
                call.early += shortage
                call.receive_credit += shortage
                self.grant(call.id, shortage)
            self.waiting.pop(0)

    def _release(self, call):
        """A begun message is complete or dropped."""
        if call in self.waiting:
            self.waiting.remove(call)
        self.granted -= call.counted
        call.counted = 0
        self._grant_rests()

    def take(self, call):
        """The application takes a message: it returns credit (7, rules 1, 2 and 4). None where none is there."""
        if not call.inbox:
            return None
        message, price = call.inbox.popleft()
        back = min(call.early, price)
        call.early -= back
        call.owed += price - back
        if call.state in ("open", "halfClosed") and not call.one_reply:
            if call.owed >= self.settings["call_credit"] // 4:
                self.grant(call.id, call.owed)
                call.receive_credit += call.owed
                call.owed = 0
        return message

    def _take_end(self, call, frame):
        head = read_head(frame.head, END_HEAD)
        has_message = not frame.flags & NO_MESSAGE
        if head["code"] > 16:
            head["code"] = UNKNOWN
        if head["code"] != OK and has_message:
            raise ConnectionFault(PROTOCOL, "a message in an END that is not OK")
        if call.status is None:
            try:
                self._check_reply_head(frame.head, head["trailers"])
                if head["code"] == OK:
                    self._finish_messages(call, frame.body if has_message else None)
                self.settle(call, head["code"], head["message"])
            except CallFault as fault:
                self.settle(call, fault.status, fault.text)
        call.end = head
        if call.state == "open":
            self.send(CANCEL, call.id)
        call.state = "closed"
        del self.calls[call.id]
        self._drop(call)

    def _finish_messages(self, call, message):
        if call.assembly.begun:
            raise CallFault(INTERNAL, "OK within a message")
        if message is not None:
            if len(message) > self.settings["max_message_bytes"]:
                raise CallFault(RESOURCE_EXHAUSTED, f"message of {len(message)} bytes")
            call.received += 1
            call.inbox.append((message, 0))
        if call.one_reply:
            if call.received != 1:
                raise CallFault(INTERNAL, f"{call.received} messages in the reply")
            call.reply = call.inbox.popleft()[0]

    def _drop(self, call):
        """Nothing more is sent or put together."""
        call.queue.clear()
        call.assembly.drop()
        self._release(call)

    def settle(self, call, status, text):
        """The first outcome stands (5)."""
        if call.status is None:
            call.status, call.text = status, text

    def ended(self):
        """The connection has ended, and all open calls with it."""
        for call in list(self.calls.values()):
            self.settle(call, UNAVAILABLE, "the connection has ended")
            del self.calls[call.id]
