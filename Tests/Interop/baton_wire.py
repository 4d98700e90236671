# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0

"""Frames, heads and numbers of Baton/1, written from Documentation/PROTOCOL.md and Protos/ alone.

Numbers in parentheses are sections of PROTOCOL.md.
"""

import struct
from collections import namedtuple

SETTINGS, GOAWAY, PING, CREDENTIAL, WINDOW = 0x01, 0x02, 0x03, 0x04, 0x05
REQUEST, RESPONSE, DATA, END, CANCEL = 0x10, 0x11, 0x12, 0x13, 0x14

END_STREAM, NO_MESSAGE, MORE, ACK, IGNORABLE = 0x01, 0x02, 0x04, 0x08, 0x80

# Codes of GOAWAY (13).
LEAVING, PROTOCOL, FRAME_SIZE, MALFORMED_HEAD, FLOW_CONTROL, SETTINGS_ERROR = 4, 16, 17, 18, 19, 20
CREDENTIAL_ERROR, TOO_MANY_PINGS, FLOOD, TIMEOUT = 21, 22, 23, 24

# gRPC's status codes, those that are used here (10).
OK, CANCELLED, UNKNOWN, INVALID_ARGUMENT, DEADLINE_EXCEEDED = 0, 1, 2, 3, 4
PERMISSION_DENIED, RESOURCE_EXHAUSTED, FAILED_PRECONDITION, ABORTED = 7, 8, 9, 10
UNIMPLEMENTED, INTERNAL, UNAVAILABLE, UNAUTHENTICATED = 12, 13, 14, 16

# The kinds of methods (5).
UNARY, CLIENT_STREAM, SERVER_STREAM, BIDIRECTIONAL = "unary", "clientStream", "serverStream", "bidirectional"

# The largest payload of every frame but DATA, and of DATA until SETTINGS say more (2).
FRAME_PAYLOAD = 16_372
LARGEST_DATA_FRAME = 1_048_576
SMALLEST_FRAGMENT = 1_024
SMALLEST_COST = 64
# What is announced beyond the floors, unless a connection is told otherwise (4).
DEFAULT_SETTINGS = {
    "max_message_bytes": 4_194_304,
    "max_data_frame_bytes": 16_372,
    "max_head_bytes": 8_192,
    "connection_credit": 1_048_576,
    "min_ping_interval_ms": 10_000,
}
# Incomplete messages that are granted more than the credit at hand, in all (6).
ASSEMBLY_BUDGET = 16_777_216
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
CREDENTIAL_HEAD = {1: ("id", "u32", "one"), 2: ("token", "string", "one"), 3: ("replaces", "u32", "one")}
REQUEST_HEAD = {
    1: ("method", "string", "one"),
    2: ("timeout_us", "u64", "optional"),
    3: ("credential", "u32", "one"),
    4: ("metadata", METADATA_ENTRY, "many"),
}
CANCEL_HEAD = {1: ("code", "u32", "one"), 2: ("message", "string", "one")}
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


def read_varint(data, at, most=10):
    """The number at an offset that takes so many bytes at most, and the offset behind it."""
    value = 0
    for count in range(most):
        if at >= len(data):
            raise ConnectionFault(MALFORMED_HEAD, "a number is cut short")
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << (7 * count)
        if byte < 0x80:
            if value >= 2**64:
                break
            return value, at
    raise ConnectionFault(MALFORMED_HEAD, f"a number of more than 64 bits or {most} bytes")


def read_head(data, fields):
    """Reads a head as strictly as section 3 asks."""
    head = {}
    for name, kind, cardinality in fields.values():
        head[name] = [] if cardinality == "many" else None if cardinality == "optional" else DEFAULTS[kind]
    seen = set()
    at = 0
    while at < len(data):
        tag, at = read_varint(data, at, 5)
        number, wire_type = tag >> 3, tag & 7
        if not 1 <= number < 2**29:
            raise ConnectionFault(MALFORMED_HEAD, f"field number {number}")
        value = None
        if wire_type == 0:
            value, at = read_varint(data, at)
        elif wire_type in (1, 2, 5):
            if wire_type == 2:
                length, at = read_varint(data, at, 5)
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
        if kind == "u64" and value >= 2**53:
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
    given = {"protocol": 1, **settings}
    return b"".join(number_field(number, given[name]) for name, number in numbers.items() if name in given)


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


# What each side may send: type -> allowed flags (2).
FROM_SERVER = {SETTINGS: 0, GOAWAY: 0, PING: ACK, WINDOW: 0, RESPONSE: 0, DATA: MORE, END: NO_MESSAGE}
FROM_CLIENT = {
    SETTINGS: 0,
    GOAWAY: ACK,
    PING: ACK,
    CREDENTIAL: 0,
    WINDOW: 0,
    REQUEST: END_STREAM | NO_MESSAGE,
    DATA: MORE | END_STREAM | NO_MESSAGE,
    CANCEL: 0,
}
KNOWN_TYPES = FROM_SERVER.keys() | FROM_CLIENT.keys()


def judge_header(allowed, largest_data, length, stream, type_, flags, head_length):
    """Judges a header before its payload is there (2). Returns whether the frame is one to skip."""
    if length >> 24 or head_length > length:
        raise ConnectionFault(FRAME_SIZE, f"length {length}, head {head_length}")
    limit = largest_data if type_ == DATA else FRAME_PAYLOAD
    if length > limit:
        raise ConnectionFault(FRAME_SIZE, f"type {type_} with {length} bytes, at most {limit}")
    if stream >> 31:
        raise ConnectionFault(PROTOCOL, f"stream id {stream}")
    if type_ not in allowed:
        if type_ in KNOWN_TYPES or not flags & IGNORABLE:
            raise ConnectionFault(PROTOCOL, f"type {type_}")
        return True
    if flags & ~allowed[type_]:
        raise ConnectionFault(PROTOCOL, f"type {type_} with flags {flags}")
    if type_ in (SETTINGS, GOAWAY, CREDENTIAL, RESPONSE, CANCEL) and head_length != length:
        raise ConnectionFault(FRAME_SIZE, f"type {type_} with a head of {head_length} in {length}")
    if type_ in (PING, WINDOW, DATA) and head_length:
        raise ConnectionFault(FRAME_SIZE, f"type {type_} with a head of {head_length}")
    if {PING: 8, WINDOW: 4}.get(type_, length) != length or (type_ == GOAWAY and flags & ACK and length):
        raise ConnectionFault(FRAME_SIZE, f"type {type_} with {length} bytes")
    if type_ in (REQUEST, END) and flags & NO_MESSAGE and head_length != length:
        raise ConnectionFault(FRAME_SIZE, "NO_MESSAGE and a body")
    if type_ == DATA and flags & MORE and flags & (END_STREAM | NO_MESSAGE):
        raise ConnectionFault(PROTOCOL, "MORE with END_STREAM or NO_MESSAGE")
    if type_ == DATA and flags & NO_MESSAGE and (not flags & END_STREAM or length):
        raise ConnectionFault(PROTOCOL, "DATA with NO_MESSAGE that is not END_STREAM alone")
    if type_ != WINDOW and (type_ >= 0x10) != (stream != 0):
        raise ConnectionFault(PROTOCOL, f"type {type_} on stream {stream}")
    if stream and (stream % 2 == 0 or stream == MAX_31):
        raise ConnectionFault(PROTOCOL, f"stream id {stream}")
    return False


def parse_frame(data):
    """The frame that some bytes are. For bytes that are known to be one frame."""
    length, stream, type_, flags, head_length = struct.unpack_from(">IIBBH", data)
    return Frame(type_, stream, flags, bytes(data[12 : 12 + head_length]), bytes(data[12 + head_length : 12 + length]))


def read_settings(head_bytes):
    """SETTINGS with the meaning of what is absent (4)."""
    head = read_head(head_bytes, SETTINGS_HEAD)
    for _, name, floor, ceiling in SETTINGS_LIMITS:
        if head[name] == 0 and name != "protocol":
            head[name] = 10_000 if name == "min_ping_interval_ms" else floor
        if not floor <= head[name] <= ceiling:
            raise ConnectionFault(SETTINGS_ERROR, f"{name} is {head[name]}")
    return head


def added_credit(credit, frame):
    """A credit with the grant of a WINDOW frame (7)."""
    (grant,) = struct.unpack(">I", frame.body)
    if not 1 <= grant <= MAX_31 or credit + grant > MAX_31:
        raise ConnectionFault(FLOW_CONTROL, f"a grant of {grant} on {credit}")
    return credit + grant


class Tokens:
    """A bucket from which a peer's frames draw (11)."""

    def __init__(self, count, interval):
        self.count, self.left, self.interval, self.since = count, count, interval, None

    def draw(self, now):
        """Takes one; whether there was one."""
        if self.since is not None and self.left < self.count:
            back = int((now - self.since) / self.interval)
            self.left = min(self.count, self.left + back)
            self.since += back * self.interval
        if self.left == self.count:
            self.since = now
        if self.left == 0:
            return False
        self.left -= 1
        return True


class Assembly:
    """Puts the messages of one direction of a call together (6). A fault is raised as CallFault."""

    def __init__(self, limit, wrong_status):
        self.limit, self.wrong = limit, wrong_status
        self.length = None
        self.parts = bytearray()
        self.price = 0

    @property
    def begun(self):
        return self.length is not None

    @property
    def missing(self):
        return self.length - len(self.parts)

    def take(self, payload, more):
        """Takes a DATA payload. Returns a whole message and what it has cost, or None."""
        if not self.begun:
            if not more:
                if len(payload) > self.limit:
                    raise CallFault(RESOURCE_EXHAUSTED, f"message of {len(payload)} bytes, above {self.limit}")
                return payload, cost(len(payload))
            if len(payload) < 4:
                raise CallFault(self.wrong, f"a first fragment of {len(payload)} bytes")
            (length,) = struct.unpack_from(">I", payload)
            if length > self.limit:
                raise CallFault(RESOURCE_EXHAUSTED, f"message of {length} bytes, above {self.limit}")
            self.length = length
            self.price = cost(len(payload))
            self.parts += payload[4:]
        else:
            self.price += cost(len(payload))
            self.parts += payload
        if len(self.parts) > self.length or (not more and len(self.parts) < self.length):
            raise CallFault(self.wrong, "fragments do not add up")
        if more:
            return None
        message, price = bytes(self.parts), self.price
        self.drop()
        return message, price

    def drop(self):
        self.length, self.parts, self.price = None, bytearray(), 0


class CallFault(Exception):
    """A fault of one call, with the status that it has at the side that finds it (13)."""

    def __init__(self, status, text):
        super().__init__(text)
        self.status, self.text = status, text
