#!/usr/bin/python3
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0

"""A small client of Baton/1 for unary calls, written from Documentation/PROTOCOL.md and Protos/ alone.

It shares no code with the Swift implementation, so that the two check each other and the text. One thread, one
connection, any number of calls in flight. Numbers in parentheses are sections of PROTOCOL.md.
"""

import argparse
import json
import select
import socket
import ssl
import struct
import sys
import time
from collections import namedtuple

SETTINGS, GOAWAY, PING, CREDENTIAL, WINDOW = 0x01, 0x02, 0x03, 0x04, 0x05
REQUEST, RESPONSE, DATA, END, CANCEL = 0x10, 0x11, 0x12, 0x13, 0x14

END_STREAM, NO_MESSAGE, MORE, ACK, IGNORABLE = 0x01, 0x02, 0x04, 0x08, 0x80

# Codes of GOAWAY (13).
LEAVING, PROTOCOL, FRAME_SIZE, MALFORMED_HEAD, FLOW_CONTROL, SETTINGS_ERROR = 4, 16, 17, 18, 19, 20
CREDENTIAL_ERROR, TOO_MANY_PINGS = 21, 22

# gRPC's status codes, those that are used here (10).
OK, CANCELLED, UNKNOWN, INVALID_ARGUMENT, DEADLINE_EXCEEDED = 0, 1, 2, 3, 4
RESOURCE_EXHAUSTED, UNIMPLEMENTED, INTERNAL, UNAVAILABLE, UNAUTHENTICATED = 8, 12, 13, 14, 16

# The largest payload of every frame but DATA, and of DATA until SETTINGS say more (2).
FRAME_PAYLOAD = 16_372
LARGEST_DATA_FRAME = 1_048_576
SMALLEST_FRAGMENT = 1_024
SMALLEST_COST = 64
MAX_31 = 2**31 - 1

# Field, name, floor and meaning of absence, ceiling (4).
SETTINGS_LIMITS = (
    (1, "protocol", 1, 1),
    (2, "max_message_bytes", 16_372, MAX_31),
    (3, "max_data_frame_bytes", 16_372, LARGEST_DATA_FRAME),
    (4, "max_head_bytes", 8_192, MAX_31),
    (5, "max_concurrent_calls", 16, MAX_31),
    (6, "max_credentials", 4, MAX_31),
    (7, "call_credit", 65_536, MAX_31),
    (8, "connection_credit", 65_536, MAX_31),
    (9, "min_ping_interval_ms", 1, MAX_31),
)

Frame = namedtuple("Frame", "type stream flags head body")


class ConnectionFault(Exception):
    """The connection cannot go on. `code` is that of the GOAWAY that this side sends or the peer has sent."""

    def __init__(self, code, text):
        super().__init__(f"{text} (GOAWAY code {code})" if code is not None else text)
        self.code = code


class LimitExceeded(Exception):
    """Sending would break a limit of the peer, so nothing was sent."""


# Heads (3): field number -> (name, kind, cardinality). Kinds: u32, u64, bool, string, bytes, or another head.

METADATA_ENTRY = {1: ("key", "string", "one"), 2: ("value", "bytes", "one")}
STATUS_DETAIL = {1: ("type_url", "string", "one"), 2: ("value", "bytes", "one")}
SETTINGS_HEAD = {number: (name, "u32", "one") for number, name, _, _ in SETTINGS_LIMITS}
GOAWAY_HEAD = {
    1: ("last_stream_id", "u32", "one"),
    2: ("code", "u32", "one"),
    3: ("text", "string", "one"),
    4: ("reconnect_delay_ms", "u32", "one"),
    5: ("grace_ms", "u32", "one"),
}
RESPONSE_HEAD = {1: ("metadata", METADATA_ENTRY, "many")}
END_HEAD = {
    1: ("code", "u32", "one"),
    2: ("message", "string", "one"),
    3: ("rate_limit", "u32", "optional"),
    4: ("rate_remaining", "u32", "optional"),
    5: ("rate_reset_ms", "u32", "optional"),
    6: ("retry_after_ms", "u32", "optional"),
    7: ("not_processed", "bool", "one"),
    8: ("truncated", "bool", "one"),
    9: ("request_id", "bytes", "one"),
    10: ("trailers", METADATA_ENTRY, "many"),
    11: ("details", STATUS_DETAIL, "many"),
}
DEFAULTS = {"u32": 0, "u64": 0, "bool": False, "string": "", "bytes": b""}


def varint(value):
    """The bytes of a number, seven bits each, the lowest first."""
    encoded = bytearray()
    while value > 0x7F:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    encoded.append(value)
    return bytes(encoded)


def number_field(number, value):
    """One field of wire type 0."""
    return varint(number << 3) + varint(value)


def bytes_field(number, value):
    """One field of wire type 2."""
    return varint(number << 3 | 2) + varint(len(value)) + value


def read_varint(data, at):
    """The number at an offset, and the offset behind it."""
    value = 0
    for count in range(10):
        if at >= len(data):
            raise ConnectionFault(MALFORMED_HEAD, "a number is cut short")
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << (7 * count)
        if byte < 0x80:
            if value >= 2**64:
                break
            return value, at
    raise ConnectionFault(MALFORMED_HEAD, "a number has more than 64 bits")


def read_head(data, fields):
    """Reads a head as strictly as section 3 asks."""
    head = {}
    for name, kind, cardinality in fields.values():
        head[name] = [] if cardinality == "many" else None if cardinality == "optional" else DEFAULTS[kind]
    seen = set()
    at = 0
    while at < len(data):
        tag, at = read_varint(data, at)
        number, wire_type = tag >> 3, tag & 7
        if not 1 <= number < 2**29:
            raise ConnectionFault(MALFORMED_HEAD, f"field number {number}")
        value = None
        if wire_type == 0:
            value, at = read_varint(data, at)
        elif wire_type in (1, 2, 5):
            if wire_type == 2:
                length, at = read_varint(data, at)
            else:
                length = 8 if wire_type == 1 else 4
            if length > len(data) - at:
                raise ConnectionFault(MALFORMED_HEAD, f"field {number} runs past the end")
            value = data[at : at + length]
            at += length
        else:
            raise ConnectionFault(MALFORMED_HEAD, f"field {number} has wire type {wire_type}")
        if number not in fields:
            continue
        name, kind, cardinality = fields[number]
        if wire_type != (0 if kind in ("u32", "u64", "bool") else 2):
            raise ConnectionFault(MALFORMED_HEAD, f"{name} has wire type {wire_type}")
        if cardinality == "many":
            head[name].append(read_head(value, kind))
            continue
        if number in seen:
            raise ConnectionFault(MALFORMED_HEAD, f"{name} comes twice")
        seen.add(number)
        if kind == "u32" and value > MAX_31:
            raise ConnectionFault(MALFORMED_HEAD, f"{name} is {value}")
        if kind == "bool":
            if value > 1:
                raise ConnectionFault(MALFORMED_HEAD, f"{name} is {value}")
            value = value == 1
        if kind == "string":
            try:
                value = value.decode("utf-8")
            except UnicodeDecodeError:
                raise ConnectionFault(MALFORMED_HEAD, f"{name} is not UTF-8") from None
            if "\0" in value:
                raise ConnectionFault(MALFORMED_HEAD, f"{name} holds a NUL")
        if name == "request_id" and len(value) != 16:
            raise ConnectionFault(MALFORMED_HEAD, f"request_id has {len(value)} bytes")
        head[name] = value
    return head


def metadata_fields(number, entries):
    """Metadata as repeated fields of a head."""
    encoded = b""
    for key, value in entries:
        encoded += bytes_field(number, bytes_field(1, key.encode()) + bytes_field(2, value))
    return encoded


def settings_head(settings):
    """The head of SETTINGS (4)."""
    numbers = {name: number for number, name, _, _ in SETTINGS_LIMITS}
    return b"".join(number_field(numbers[name], value) for name, value in {"protocol": 1, **settings}.items())


def request_head(method, token=None, credential=0, timeout=None, metadata=()):
    """The head of REQUEST and the number of its metadata entries (5, 10). `timeout` is in seconds."""
    entries = list(metadata)
    if token is not None:
        entries.append(("authorization", b"Bearer " + token.encode()))
    head = bytes_field(1, method.encode())
    if timeout is not None:
        head += number_field(2, int(timeout * 1_000_000))
    if credential:
        head += number_field(3, credential)
    return head + metadata_fields(4, entries), len(entries)


def encode_frame(type_, stream=0, flags=0, head=b"", body=b""):
    """A frame as it goes out (2)."""
    return struct.pack(">IIBBH", len(head) + len(body), stream, type_, flags, len(head)) + head + body


def cost(length):
    """What a DATA payload costs of both credits (7)."""
    return max(length, SMALLEST_COST)


class Incoming:
    """Puts the one message of a reply together (6)."""

    def __init__(self):
        self.message = None
        self.length = None
        self.parts = bytearray()

    @property
    def begun(self):
        return self.length is not None

    def take(self, payload, more, limit):
        """Takes a DATA payload. Returns a status and its text where the reply is wrong, else None."""
        if self.message is not None:
            return INTERNAL, "a second message in the reply of a unary call"
        if not self.begun and not more:
            if len(payload) > limit:
                return RESOURCE_EXHAUSTED, f"message of {len(payload)} bytes, above max_message_bytes {limit}"
            self.message = payload
            return None
        if more and len(payload) < SMALLEST_FRAGMENT:
            return INTERNAL, f"a fragment of {len(payload)} bytes"
        if not self.begun:
            (self.length,) = struct.unpack_from(">I", payload)
            payload = payload[4:]
            if self.length > limit:
                return RESOURCE_EXHAUSTED, f"message of {self.length} bytes, above max_message_bytes {limit}"
        self.parts += payload
        if len(self.parts) > self.length or (not more and len(self.parts) < self.length):
            return INTERNAL, "fragments do not add up"
        if not more:
            self.message = bytes(self.parts)
        return None


class Call:
    """One unary call and, in the end, its outcome."""

    def __init__(self, id_, unsent, expiry):
        self.id = id_
        self.state = "open"
        self.unsent = unsent  # What is still to go out in DATA; None when nothing is.
        self.sent_first = False
        self.expiry = expiry
        self.send_credit = None  # Not known before the server's SETTINGS.
        self.receive_credit = 0
        self.incoming = Incoming()
        self.metadata = None
        self.status = None
        self.text = ""
        self.end = None  # The head of END, once it is there.

    @property
    def message(self):
        return self.incoming.message if self.status == OK else None

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


class Connection:
    """A connection to a server, from the TLS handshake to close_notify."""

    def __init__(self, host, port, ca_file, server_name=None, alpn=("baton/1",), settings=None, first_frame=None):
        """Connects. `settings` overrides what is announced; `first_frame` goes out in place of SETTINGS."""
        self.settings = {"max_message_bytes": 4_194_304, "connection_credit": 1_048_576, "max_data_frame_bytes": 16_372}
        self.settings.update(settings or {})
        self.settings.setdefault("call_credit", self.settings["max_message_bytes"] + 68)
        self.settings.setdefault("max_head_bytes", 8_192)
        self.peer = None  # The server's SETTINGS.
        self.calls = {}
        self.observed = []  # Every frame received, for those who want to look.
        self.next_id = 1
        self.next_credential = 1
        self.pings = []  # Payloads of PINGs without an answer.
        self.send_credit = 0
        self.receive_credit = self.settings["connection_credit"]
        self.owed = 0
        self.last_id = None  # From the server's GOAWAY.
        self.goaway = None
        self.answers_goaway = True
        self.strict = True  # Whether frames of calls that are not open are an error.
        self.acknowledged = False
        self.leaving = False
        self.closed_cleanly = None  # None while open, then whether close_notify came before the end.
        self.input = bytearray()
        self.output = bytearray()
        self.unwritten = b""

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.options |= ssl.OP_NO_RENEGOTIATION
        context.load_verify_locations(ca_file)
        if alpn:
            context.set_alpn_protocols(list(alpn))
        self.socket = socket.create_connection((host, port), timeout=10)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # TLS over memory: the loop below can read while it writes, and sees close_notify and the end of TCP apart.
        self.received_records, self.records_to_send = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.tls = context.wrap_bio(self.received_records, self.records_to_send, server_hostname=server_name or host)
        self._handshake()
        if alpn == ("baton/1",) and self.tls.selected_alpn_protocol() != "baton/1":
            self.socket.close()
            raise ConnectionFault(None, "the server did not select baton/1")
        self.socket.setblocking(False)
        self.send_raw(encode_frame(SETTINGS, head=settings_head(self.settings)) if first_frame is None else first_frame)

    def _handshake(self):
        while True:
            try:
                self.tls.do_handshake()
                self.socket.sendall(self.records_to_send.read())
                return
            except ssl.SSLWantReadError:
                self.socket.sendall(self.records_to_send.read())
                data = self.socket.recv(65_536)
                if data:
                    self.received_records.write(data)
                else:
                    self.received_records.write_eof()
            except ssl.SSLError:
                if self.records_to_send.pending:
                    self.socket.sendall(self.records_to_send.read())
                self.socket.close()
                raise

    # Sending.

    def send(self, type_, stream=0, flags=0, head=b"", body=b""):
        """Queues a frame as it is, right or wrong."""
        self.send_raw(encode_frame(type_, stream, flags, head, body))

    def send_raw(self, data):
        """Queues bytes as they are."""
        self.output += data

    def add_credential(self, token, replaces=0):
        """Gives a token and returns the id that names it (14)."""
        id_ = self.next_credential
        self.next_credential += 1
        head = number_field(1, id_) + bytes_field(2, token.encode())
        if replaces:
            head += number_field(3, replaces)
        self.send(CREDENTIAL, head=head)
        return id_

    def start(self, method, message, token=None, credential=0, timeout=None, metadata=()):
        """Opens a call (5). `timeout` is in seconds."""
        if self.last_id is not None or self.leaving or self.closed_cleanly is not None:
            raise LimitExceeded("no more calls on this connection")
        head, entries = request_head(method, token, credential, timeout, metadata)
        beside = len(head) + len(message) <= FRAME_PAYLOAD
        head_bytes = len(head) + 32 * entries
        if self.peer is None and (not beside or head_bytes > 8_192 or len(self.calls) >= 16):
            self.wait_until(lambda: self.peer is not None, 10)
        limits = self.peer or {"max_head_bytes": 8_192, "max_message_bytes": 16_372, "max_concurrent_calls": 16}
        if head_bytes > limits["max_head_bytes"]:
            raise LimitExceeded(f"head of {head_bytes} bytes, above max_head_bytes {limits['max_head_bytes']}")
        if len(message) > limits["max_message_bytes"]:
            raise LimitExceeded(f"message of {len(message)} bytes, above {limits['max_message_bytes']}")
        if len(self.calls) >= limits["max_concurrent_calls"]:
            raise LimitExceeded(f"call {len(self.calls) + 1}, above {limits['max_concurrent_calls']}")
        expiry = None if timeout is None else time.monotonic() + timeout
        if beside:
            return self.begin(END_STREAM, head, message, expiry=expiry)
        return self.begin(NO_MESSAGE, head, unsent=message, expiry=expiry)

    def begin(self, flags, head, body=b"", unsent=None, expiry=None):
        """Sends REQUEST as it is, right or wrong; `unsent` follows in DATA."""
        call = Call(self.next_id, unsent, expiry)
        self.next_id += 2
        call.receive_credit = self.settings["call_credit"]
        call.send_credit = self.peer["call_credit"] if self.peer else None
        call.state = "halfClosed" if flags & END_STREAM else "open"
        self.calls[call.id] = call
        self.send(REQUEST, call.id, flags, head, body)
        return call

    def send_data(self, call, body=b"", flags=0):
        """Sends DATA of a call as it is, right or wrong."""
        self.send(DATA, call.id, flags, body=body)
        if flags & END_STREAM:
            call.state = "halfClosed"

    def call(self, method, message, token=None, credential=0, timeout=None, metadata=(), patience=30):
        """Makes a call and waits for its outcome."""
        call = self.start(method, message, token, credential, timeout, metadata)
        self.finish(call, patience)
        return call

    def finish(self, call, patience=30):
        """Waits until a call is closed on both sides."""
        self.wait_until(lambda: call.id not in self.calls, patience)

    def cancel(self, call, code=CANCELLED, text="cancelled by the caller"):
        """Gives a call up (9). What the application is told is settled; the slot stays taken until END."""
        if call.state in ("open", "halfClosed"):
            if call.status is None:
                call.status, call.text = code, text
            call.state = "cancelled"
            call.unsent = None
            self.send(CANCEL, call.id, head=number_field(1, code) if code else b"")

    def ping(self, payload=b"baton/1?"):
        """Sends PING (11)."""
        self.pings.append(payload)
        self.send(PING, body=payload)

    def _send_data(self):
        """One DATA frame of each call in turn, as far as credit goes, while little waits to be written (7, 8).

        Returns whether it stopped because enough waits.
        """
        progress = True
        while progress and len(self.output) < 65_536:
            progress = False
            for call in list(self.calls.values()):
                if call.unsent is None or call.send_credit is None:
                    continue
                whole, largest = len(call.unsent), self.peer["max_data_frame_bytes"]
                credit = min(call.send_credit, self.send_credit)
                prefix = b""
                if not call.sent_first and (whole > largest or cost(whole) > credit):
                    prefix = struct.pack(">I", whole)
                size = min(largest, whole + len(prefix), credit)
                last = size == whole + len(prefix)
                if cost(size) > credit or (prefix and last) or (not last and size < SMALLEST_FRAGMENT):
                    continue
                body = prefix + bytes(call.unsent[: size - len(prefix)])
                call.unsent = None if last else memoryview(call.unsent)[size - len(prefix) :]
                call.sent_first = True
                call.send_credit -= cost(size)
                self.send_credit -= cost(size)
                if last:
                    call.state = "halfClosed"
                self.send(DATA, call.id, END_STREAM if last else MORE, body=body)
                progress = True
        return progress

    # The loop.

    def wait_until(self, condition, patience=30):
        """Reads and writes until a condition holds. Raises when time is up or the connection has ended before."""
        limit = time.monotonic() + patience
        while not condition():
            if self.closed_cleanly is not None:
                code = self.goaway["code"] if self.goaway else None
                raise ConnectionFault(code, self.goaway["text"] if self.goaway else "the connection has ended")
            if time.monotonic() > limit:
                raise TimeoutError(f"nothing in {patience} s")
            self.pump(limit)

    def pump(self, limit):
        """One turn of reading and writing, at the latest at the given moment of the monotonic clock."""
        now = time.monotonic()
        for call in list(self.calls.values()):
            if call.expiry is not None and now >= call.expiry:
                self.cancel(call, DEADLINE_EXCEEDED, "the deadline has passed")
        more_data = self.peer is not None and self._send_data()
        if self.output and not self.unwritten:
            size = min(len(self.output), 65_536)
            self.tls.write(bytes(self.output[:size]))
            del self.output[:size]
        if self.unwritten or self.records_to_send.pending:
            self._flush()
        waits = [limit] + [call.expiry for call in self.calls.values() if call.expiry and call.state != "cancelled"]
        more_to_write = more_data or self.output or self.unwritten
        readable, _, _ = select.select(
            [self.socket], [self.socket] if more_to_write else [], [], max(0, min(waits) - time.monotonic())
        )
        if readable:
            self._receive()

    def _flush(self):
        data = self.unwritten + self.records_to_send.read()
        try:
            sent = self.socket.send(data)
        except BlockingIOError:
            sent = 0
        except (BrokenPipeError, ConnectionResetError):
            # The peer has gone; what it sent before is still to be read.
            sent = len(data)
        self.unwritten = data[sent:]

    def _receive(self):
        try:
            data = self.socket.recv(262_144)
        except ConnectionResetError:
            self._ended(False)
            return
        if data:
            self.received_records.write(data)
        else:
            self.received_records.write_eof()
        while True:
            try:
                plain = self.tls.read(262_144)
            except ssl.SSLWantReadError:
                break
            except ssl.SSLZeroReturnError:
                # How close_notify shows itself behind a close_notify of this side.
                plain = b""
            except (ssl.SSLEOFError, ssl.SSLSyscallError):
                self._ended(False)
                return
            if not plain:
                self._take_frames()
                self._ended(True)
                return
            self.input += plain
        self._take_frames()

    def _ended(self, cleanly):
        self.closed_cleanly = cleanly
        for call in list(self.calls.values()):
            self._settle(call, UNAVAILABLE, "the connection has ended")
            del self.calls[call.id]

    # Receiving.

    def _take_frames(self):
        try:
            while len(self.input) >= 12:
                length, stream, type_, flags, head_length = struct.unpack_from(">IIBBH", self.input)
                self._judge(length, stream, type_, flags, head_length)
                if len(self.input) < 12 + length:
                    return
                head = bytes(self.input[12 : 12 + head_length])
                body = bytes(self.input[12 + head_length : 12 + length])
                del self.input[: 12 + length]
                frame = Frame(type_, stream, flags, head, body)
                self.observed.append(frame)
                self._take(frame)
        except ConnectionFault as error:
            # The last frame; what was queued before and what came behind counts no more.
            self.input.clear()
            self.send(GOAWAY, head=number_field(2, error.code) + bytes_field(3, str(error).encode()))
            if self.closed_cleanly is None:
                self.closed_cleanly = False
                self.tls.write(bytes(self.output))
                self.output.clear()
                self._flush()
            self._ended(False)
            raise

    def _judge(self, length, stream, type_, flags, head_length):
        """Judges a header before its payload is there (2)."""
        allowed = {SETTINGS: 0, GOAWAY: 0, PING: ACK, WINDOW: 0, RESPONSE: 0, DATA: MORE, END: NO_MESSAGE}
        if length >> 24 or head_length > length:
            raise ConnectionFault(FRAME_SIZE, f"length {length}, head {head_length}")
        limit = self.settings["max_data_frame_bytes"] if type_ == DATA else FRAME_PAYLOAD
        if length > limit:
            raise ConnectionFault(FRAME_SIZE, f"type {type_} with {length} bytes, at most {limit}")
        if stream >> 31:
            raise ConnectionFault(PROTOCOL, f"stream id {stream}")
        if self.peer is None and type_ != SETTINGS:
            raise ConnectionFault(SETTINGS_ERROR, f"type {type_} before SETTINGS")
        if type_ not in allowed:
            known = type_ in (CREDENTIAL, REQUEST, CANCEL)
            if known or not flags & IGNORABLE:
                raise ConnectionFault(PROTOCOL, f"type {type_}")
            return
        if flags & ~allowed[type_]:
            raise ConnectionFault(PROTOCOL, f"type {type_} with flags {flags}")
        whole_head = type_ in (SETTINGS, GOAWAY, RESPONSE)
        no_head = type_ in (PING, WINDOW, DATA)
        if (whole_head and head_length != length) or (no_head and head_length):
            raise ConnectionFault(FRAME_SIZE, f"type {type_} with a head of {head_length} in {length}")
        if {PING: 8, WINDOW: 4}.get(type_, length) != length:
            raise ConnectionFault(FRAME_SIZE, f"type {type_} with {length} bytes")
        if type_ == END and flags & NO_MESSAGE and head_length != length:
            raise ConnectionFault(FRAME_SIZE, "END with NO_MESSAGE and a body")
        of_call = type_ in (RESPONSE, DATA, END)
        if type_ != WINDOW and of_call != (stream != 0):
            raise ConnectionFault(PROTOCOL, f"type {type_} on stream {stream}")
        if stream and stream not in self.calls and self.strict:
            raise ConnectionFault(PROTOCOL, f"type {type_} for the call {stream}, which is not open")

    def _take(self, frame):
        if frame.stream and frame.stream not in self.calls:
            return
        if frame.type == SETTINGS:
            self._take_settings(read_head(frame.head, SETTINGS_HEAD))
        elif frame.type == GOAWAY:
            self._take_goaway(read_head(frame.head, GOAWAY_HEAD))
        elif frame.type == PING:
            if not frame.flags & ACK:
                self.send(PING, flags=ACK, body=frame.body)
            elif frame.body in self.pings:
                self.pings.remove(frame.body)
            else:
                raise ConnectionFault(PROTOCOL, "PING ACK without its PING")
        elif frame.type == WINDOW:
            self._take_window(frame)
        elif frame.type == RESPONSE:
            self._take_response(self.calls[frame.stream], frame)
        elif frame.type == DATA:
            self._take_data(self.calls[frame.stream], frame)
        elif frame.type == END:
            self._take_end(self.calls[frame.stream], frame)

    def _take_settings(self, head):
        if self.peer is not None:
            raise ConnectionFault(SETTINGS_ERROR, "SETTINGS twice")
        for _, name, floor, ceiling in SETTINGS_LIMITS:
            if head[name] == 0 and name != "protocol":
                head[name] = 10_000 if name == "min_ping_interval_ms" else floor
            if not floor <= head[name] <= ceiling:
                raise ConnectionFault(SETTINGS_ERROR, f"{name} is {head[name]}")
        self.peer = head
        self.send_credit = head["connection_credit"]
        for call in self.calls.values():
            call.send_credit = head["call_credit"]

    def _take_goaway(self, head):
        if self.last_id is not None and head["last_stream_id"] > self.last_id:
            raise ConnectionFault(PROTOCOL, "the last id of GOAWAY rises")
        self.goaway, self.last_id = head, head["last_stream_id"]
        if self.last_id == MAX_31 and head["code"] < 16:
            if self.answers_goaway and not self.acknowledged and not self.leaving:
                self.acknowledged = True
                self.send(GOAWAY, flags=ACK)
            return
        for call in [call for call in self.calls.values() if call.id > self.last_id]:
            self._settle(call, UNAVAILABLE, "not processed")
            call.end = call.end or {"not_processed": True}
            del self.calls[call.id]

    def _take_window(self, frame):
        (grant,) = struct.unpack(">I", frame.body)
        call = self.calls[frame.stream] if frame.stream else None
        if call and call.state == "cancelled":
            return
        credit = call.send_credit if call else self.send_credit
        if not 1 <= grant <= MAX_31 or credit + grant > MAX_31:
            raise ConnectionFault(FLOW_CONTROL, f"a grant of {grant} on {credit}")
        if call:
            call.send_credit += grant
        else:
            self.send_credit += grant

    def _take_response(self, call, frame):
        if call.metadata is not None or call.incoming.begun or call.incoming.message is not None:
            raise ConnectionFault(PROTOCOL, "RESPONSE twice or behind DATA")
        call.metadata = read_head(frame.head, RESPONSE_HEAD)["metadata"]
        self._check_head(call, frame.head, call.metadata)

    def _take_data(self, call, frame):
        price = cost(len(frame.body))
        if price > call.receive_credit or price > self.receive_credit:
            raise ConnectionFault(FLOW_CONTROL, f"{len(frame.body)} bytes beyond the credit")
        call.receive_credit -= price
        self.receive_credit -= price
        # Connection credit goes back whatever becomes of the bytes, a quarter at a time.
        self.owed += price
        if self.owed * 4 >= self.settings["connection_credit"]:
            self.send(WINDOW, body=struct.pack(">I", self.owed))
            self.receive_credit += self.owed
            self.owed = 0
        if call.state == "cancelled":
            return
        wrong = call.incoming.take(frame.body, bool(frame.flags & MORE), self.settings["max_message_bytes"])
        if wrong:
            self.cancel(call, *wrong)
        elif call.incoming.begun and call.incoming.message is None:
            # A message that was begun is granted to its end.
            rest = call.incoming.length - len(call.incoming.parts) + SMALLEST_COST
            if rest > call.receive_credit:
                self.send(WINDOW, call.id, body=struct.pack(">I", rest - call.receive_credit))
                call.receive_credit = rest

    def _take_end(self, call, frame):
        head = read_head(frame.head, END_HEAD)
        has_message = not frame.flags & NO_MESSAGE
        if head["code"] > 16:
            head["code"] = UNKNOWN
        if head["code"] != OK and has_message:
            raise ConnectionFault(PROTOCOL, "a message in an END that is not OK")
        call.end = head
        if call.status is None:
            wrong = None
            if head["code"] == OK:
                if has_message:
                    wrong = call.incoming.take(frame.body, False, self.settings["max_message_bytes"])
                elif call.incoming.message is None:
                    wrong = INTERNAL, "OK without a whole message"
            if wrong:
                self._settle(call, *wrong)
            else:
                self._check_head(call, frame.head, head["trailers"])
                self._settle(call, head["code"], head["message"])
        if call.state == "open":
            self.cancel(call, 0)
        call.state = "closed"
        del self.calls[call.id]

    def _check_head(self, call, head, entries):
        """The limit of a reply's head (3, 13)."""
        size = len(head) + 32 * len(entries)
        if size > self.settings["max_head_bytes"]:
            self._settle(call, RESOURCE_EXHAUSTED, f"head of {size} bytes")

    def _settle(self, call, status, text):
        if call.status is None:
            call.status, call.text = status, text

    # The end (12).

    def close(self, goodbye=True, patience=2):
        """Leaves: GOAWAY, close_notify, end of writing, then reads to the end. Returns whether all that worked."""
        if self.closed_cleanly is None and goodbye and self.last_id is None:
            self.leaving = True
            self.send(GOAWAY, head=number_field(2, LEAVING))
        limit = time.monotonic() + patience
        while self.closed_cleanly is None and (self.output or self.unwritten):
            if time.monotonic() > limit:
                break
            self.pump(time.monotonic() + 0.05)
        try:
            self.tls.unwrap()
        except ssl.SSLError:
            pass
        try:
            self.socket.setblocking(True)
            self.socket.settimeout(patience)
            self.socket.sendall(self.unwritten + self.records_to_send.read())
            self.socket.shutdown(socket.SHUT_WR)
            while self.closed_cleanly is None:
                self._receive()
            while self.socket.recv(65_536):
                pass
        except OSError:
            self.closed_cleanly = False
        self.socket.close()
        return bool(self.closed_cleanly)


def parse_address(text):
    """HOST:PORT or [HOST]:PORT."""
    host, _, port = text.rpartition(":")
    return host.strip("[]"), int(port)


def main():
    parser = argparse.ArgumentParser(description="Makes one unary call over Baton/1 and prints its outcome as JSON.")
    parser.add_argument("address", help="HOST:PORT")
    parser.add_argument("method", help="package.Service/Method")
    parser.add_argument("--ca", required=True, help="PEM file of the authority that signed the server's certificate")
    parser.add_argument("--server-name", help="name in the server's certificate; the host of the address by default")
    parser.add_argument("--token-file", help="file that holds a token")
    parser.add_argument("--credential", action="store_true", help="give the token once in CREDENTIAL")
    parser.add_argument("--timeout", type=float, help="seconds")
    parser.add_argument("--metadata", action="append", default=[], metavar="KEY=VALUE", help="hex for keys in -bin")
    request = parser.add_mutually_exclusive_group()
    request.add_argument("--request-hex", default="", help="the encoded request in hexadecimal digits")
    request.add_argument("--request-file", help="file that holds the encoded request")
    options = parser.parse_args()

    message = bytes.fromhex(options.request_hex)
    if options.request_file:
        with open(options.request_file, "rb") as file:
            message = file.read()
    token = None
    if options.token_file:
        with open(options.token_file, encoding="ascii") as file:
            token = file.read().strip()
    metadata = []
    for entry in options.metadata:
        key, _, value = entry.partition("=")
        metadata.append((key, bytes.fromhex(value) if key.endswith("-bin") else value.encode()))

    try:
        host, port = parse_address(options.address)
        connection = Connection(host, port, options.ca, options.server_name)
        credential = connection.add_credential(token) if token and options.credential else 0
        in_metadata = None if credential else token
        patience = options.timeout + 10 if options.timeout is not None else 30
        call = connection.call(options.method, message, in_metadata, credential, options.timeout, metadata, patience)
        connection.close()
    except (ConnectionFault, LimitExceeded, OSError) as error:
        print(f"{options.address}: {error}", file=sys.stderr)
        return 2
    print(json.dumps(call.as_json(), indent=2))
    return 0 if call.status == OK else 1


if __name__ == "__main__":
    sys.exit(main())
