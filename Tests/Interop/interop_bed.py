# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0

"""The server under test, and what checks are written with."""

import os
import struct

import baton_client as baton
from baton_client import Connection, ConnectionFault, bytes_field, number_field, request_head
from replay_vectors import blocks

CHECKS = []


class Failed(Exception):
    """A check found something else than the text says."""


class Skipped(Exception):
    """The server has nothing to run the check with."""


def check(name):
    """Adds a function to the list of checks."""

    def add(function):
        CHECKS.append((name, function))
        return function

    return add


def expect(actual, expected, what):
    """Fails unless two values are the same, or the actual one is in a tuple of expected ones."""
    if actual not in (expected if isinstance(expected, tuple) else (expected,)):
        raise Failed(f"{what} is {shown(actual)}, not {shown(expected)}")


def shown(value):
    """A value in few characters."""
    text = value.hex() if isinstance(value, bytes) else str(value)
    return text if len(text) <= 80 else f"{text[:80]}… ({len(text)} characters)"


def fields(data):
    """The fields of a message by number; of one that repeats, the last."""
    found, at = {}, 0
    while at < len(data):
        tag, at = baton.read_varint(data, at)
        value, at = baton.read_varint(data, at)
        if tag & 7 == 2:
            found[tag >> 3] = data[at : at + value]
            at += value
        else:
            found[tag >> 3] = value
    return found


class EchoProfile:
    """A method whose reply has the bytes of the request."""

    sizes = True

    def request(self, size, number=0):
        """A request of about so many bytes, another one for each number."""
        seed = struct.pack(">I", number)
        return (seed * (size // 4 + 1))[:size]

    def expect_reply(self, request, reply):
        if request != reply:
            raise Failed(f"the echo of {len(request)} bytes has {len(reply)} bytes or other ones: {shown(reply)}")


class BenchProfile:
    """bench.v1.Bench/Unary of Benchmarks/Protos/bench.proto."""

    sizes = True

    def request(self, size, number=0):
        if size == 0:
            return b""
        head = bytes_field(1, b"partnership-0042") + number_field(3, number)
        rest = size - len(head)
        # The query's length takes as many bytes as are left over from its text.
        query = max(0, rest - 2)
        while 1 + len(baton.varint(query)) + query > rest and query > 0:
            query -= 1
        return head + bytes_field(2, b"q" * query)

    def expect_reply(self, request, reply):
        asked, got = fields(request), fields(reply)
        expect(got.get(1, b""), asked.get(1, b""), "the reply's id")
        expect(got.get(2, 0), asked.get(3, 0), "the reply's sequence")
        expect(got.get(3), b"Partnership number " + asked.get(1, b""), "the reply's title")
        if fields(got.get(5, b"")).get(4, b"") != asked.get(2, b""):
            raise Failed(f"the reply's note is not the query of {len(asked.get(2, b''))} bytes")


class ConformanceProfile:
    """UnaryCall of Protos/baton/conformance/v1/conformance.proto, with a reply as large as the request's payload."""

    sizes = True

    def request(self, size, number=0):
        if size == 0:
            return b""
        # About as large as asked for: the reply's size, the payload's length and tags are beside it.
        payload = max(0, size - 9 - len(baton.varint(size)) * 2)
        padding = struct.pack(">I", number)
        return number_field(1, payload) + bytes_field(2, (padding * (payload // 4 + 1))[:payload])

    def expect_reply(self, request, reply):
        asked, got = fields(request), fields(reply)
        size = asked.get(1, 0)
        if got.get(1, b"") != bytes(size):
            raise Failed(f"the reply has {len(got.get(1, b''))} bytes, not {size} zeros")
        expect(got.get(2, 0), len(asked.get(2, b"")), "received_bytes")


class FixedProfile:
    """Any method, with one request whose reply is only expected to be OK."""

    sizes = False

    def __init__(self, request):
        self.bytes = request

    def request(self, size, number=0):
        return self.bytes

    def expect_reply(self, request, reply):
        if reply is None:
            raise Failed("no message in the reply")


class Bed:
    """The server under test and what its methods can do."""

    def __init__(self, options):
        self.host, self.port = baton.parse_address(options.address)
        self.options = options
        self.method = options.method
        self.protected_method = options.protected_method or options.method
        self.fixtures = options.fixtures
        self.token = None
        if options.token_file:
            with open(options.token_file, encoding="ascii") as file:
                self.token = file.read().strip()
        fixed = FixedProfile(bytes.fromhex(options.request_hex))
        profiles = {"echo": EchoProfile(), "bench": BenchProfile(), "conformance": ConformanceProfile()}
        self.profile = profiles.get(options.profile, fixed)
        self.conformance = options.profile == "conformance"
        self.slow_request = bytes.fromhex(options.slow_request_hex)
        self.drained = None

    def connect(self, **settings):
        """A connection whose SETTINGS are those of the client but for the ones given."""
        return self.open(settings=settings)

    def connect_with(self, first_frame):
        """A connection that begins with other bytes than SETTINGS."""
        return self.open(first_frame=first_frame)

    def open(self, **options):
        """A connection with other options than most."""
        return Connection(self.host, self.port, self.options.ca, self.options.server_name, **options)

    def head(self, metadata=(), timeout=None):
        """The head of a good REQUEST."""
        return request_head(self.method, self.token, 0, timeout, metadata)[0]

    def start(self, connection, size=64, number=0, **options):
        """A good call, and the request that it carries."""
        request = self.profile.request(size, number)
        return connection.start(self.method, request, self.token, **options), request

    def expect_good_call(self, connection, size=64, number=0):
        """The connection still works."""
        call, request = self.start(connection, size, number)
        connection.finish(call)
        self.expect_ok(call, request)

    def expect_ok(self, call, request):
        expect(call.status, baton.OK, f"the status ({call.text})")
        self.profile.expect_reply(request, call.message)

    def need_sizes(self):
        if not self.profile.sizes:
            raise Skipped("requests of this method have one size")

    def need_token(self):
        if self.token is None:
            raise Skipped("no --token-file")

    def need_conformance(self):
        if not self.conformance:
            raise Skipped("the profile is not `conformance`")

    def slow_method(self):
        if not self.options.slow_method:
            raise Skipped("no --slow-method")
        return self.options.slow_method

    def vectors(self, name):
        """The blocks of a file of test vectors (17)."""
        return blocks(os.path.join(self.fixtures, name))


def settle(connection, call):
    """Waits for the END of a call."""
    connection.finish(call)
    if call.end is None:
        raise Failed(f"no END, but: {call.text}")
    return call.end


def expect_request_id(end):
    expect(len(end["request_id"]), 16, "the length of request_id")


def expect_refusal(connection, codes):
    """The server ends the connection: GOAWAY with one of the codes, then close_notify, then the end of TCP."""
    connection.strict = False
    try:
        connection.wait_until(lambda: connection.goaway is not None, 15)
    except ConnectionFault:
        raise Failed(f"closed without GOAWAY, close_notify: {connection.closed_cleanly}") from None
    except TimeoutError:
        raise Failed("no GOAWAY") from None
    expect(connection.goaway["code"], codes, f"the code of GOAWAY ({connection.goaway['text']})")
    if not connection.close():
        raise Failed("no close_notify before the end of the connection")


def named(block, action):
    """Says which test vector failed."""
    try:
        action()
    except (Failed, ConnectionFault, TimeoutError, OSError) as error:
        raise Failed(f"{block['name']}: {error}") from None
