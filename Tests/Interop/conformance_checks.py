# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0

"""Checks of all kinds of calls against Protos/baton/conformance/v1/conformance.proto.

Numbers in parentheses are sections of PROTOCOL.md.
"""

import os
import time

import baton_client as baton
from baton_client import BIDIRECTIONAL, CLIENT_STREAM, END_STREAM, MORE, NO_MESSAGE, SERVER_STREAM, UNARY
from baton_client import bytes_field, number_field, request_head
from interop_bed import Failed, Skipped, check, expect, expect_refusal, expect_request_id, fields, settle

SERVICE = "baton.conformance.v1.ConformanceService/"
MIB = 1_048_576
# The least that can be announced (4).
WINDOW = 65_536
SPECIAL_TEXT = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n"
INITIAL, TRAILING = ("x-echo-initial", b"one of several"), ("x-echo-trailing-bin", bytes(range(256)))


def full_duplex(bed):
    bed.need_conformance()
    return SERVICE + "FullDuplex"


def unary_request(reply_size, payload_size=0, status=None):
    request = number_field(1, reply_size) + bytes_field(2, bytes(payload_size))
    return request + (bytes_field(3, status) if status else b"")


def output_request(sizes, payload_size=0, interval=0, status=b""):
    """StreamingOutputRequest: replies of these sizes, each behind so many microseconds."""
    parts = b"".join(bytes_field(1, number_field(1, size) + number_field(2, interval)) for size in sizes)
    return parts + (bytes_field(2, bytes(payload_size)) if payload_size else b"") + status


def duration(seconds):
    return bytes_field(1, number_field(1, int(seconds)) + number_field(2, int(seconds % 1 * 1_000_000_000)))


def status(code, text):
    return number_field(1, code) + bytes_field(2, text.encode())


def expect_status(call, code):
    expect(call.status, code, f"the status ({call.text})")
    if call.status != baton.OK and call.end:
        expect_request_id(call.end)


def expect_payload(message, size):
    if message is None:
        raise Failed(f"no reply of {size} bytes")
    if fields(message).get(1, b"") != bytes(size):
        raise Failed(f"a reply of {len(message)} bytes, not one with {size} zeros")


def ping_pong(connection, call, size, payload_size=0):
    """One request, one reply."""
    connection.send_message(call, output_request([size], payload_size))
    expect_payload(connection.next_message(call), size)


def expect_end_of_stream(connection, call, code=baton.OK):
    """No reply follows, and the call ends."""
    expect(connection.next_message(call), None, "a further reply")
    expect_status(call, code)


def expect_small_call(connection, patience=10):
    """A small call passes, whatever others do."""
    call = connection.call(SERVICE + "EmptyCall", b"", patience=patience)
    expect_status(call, baton.OK)
    expect(call.message, b"", "the reply")


def small_windows(bed, **settings):
    """A connection with the least credit both ways, where the server's is the least as well."""
    bed.need_conformance()
    sizes = {"call_credit": WINDOW, "connection_credit": WINDOW, "max_message_bytes": 16 * MIB}
    connection = bed.connect(**{**sizes, **settings})
    connection.wait_until(lambda: connection.peer is not None)
    return connection


def counters(connection):
    call = connection.call(SERVICE + "GetCounters", b"")
    expect_status(call, baton.OK)
    names = ("started", "running", "cancelled", "failed", "received", "sent")
    got = fields(call.message)
    return {name: got.get(number + 1, 0) for number, name in enumerate(names)}


# Every method.


@check("EmptyCall, UnrepeatableCall and Compute")
def simple_methods(bed):
    connection = small_windows(bed)
    for method in ("EmptyCall", "UnrepeatableCall"):
        call = connection.call(SERVICE + method, b"")
        expect_status(call, baton.OK)
        expect(call.message, b"", "the reply")
    call = connection.call(SERVICE + "Compute", duration(0.001))
    expect_status(call, baton.OK)
    connection.close()


@check("UnaryCall of 314,159 bytes, answered with 271,828")
def large_unary(bed):
    connection = small_windows(bed)
    call = connection.call(SERVICE + "UnaryCall", unary_request(314_159, 271_828))
    expect_status(call, baton.OK)
    expect_payload(call.message, 314_159)
    expect(fields(call.message)[2], 271_828, "received_bytes")
    connection.close()


@check("a status instead of a reply, with a text of all kinds of characters")
def special_status(bed):
    connection = small_windows(bed)
    for code, text in ((2, "test status message"), (10, SPECIAL_TEXT), (16, "")):
        asked = status(code, text)
        calls = [
            connection.start(SERVICE + "UnaryCall", unary_request(0, status=asked)),
            connection.start(SERVICE + "StreamingOutput", bytes_field(3, asked), kind=SERVER_STREAM),
            connection.start(SERVICE + "FullDuplex", bytes_field(3, asked), kind=BIDIRECTIONAL),
        ]
        for call in calls:
            connection.finish(call)
            expect_status(call, code)
            expect(call.text, text, "the text")
    connection.close()


@check("metadata comes back before the first reply and with the status")
def custom_metadata(bed):
    connection = small_windows(bed)
    duplex = output_request([10])
    for method, message, kind in (
        ("UnaryCall", unary_request(100), UNARY),
        ("StreamingInput", bytes_field(1, b"x"), CLIENT_STREAM),
        ("StreamingOutput", duplex, SERVER_STREAM),
        ("FullDuplex", duplex, BIDIRECTIONAL),
    ):
        call = connection.start(SERVICE + method, message, kind=kind, metadata=[INITIAL, TRAILING, TRAILING])
        if kind in (SERVER_STREAM, BIDIRECTIONAL):
            expect_payload(connection.next_message(call), 10)
        connection.finish(call)
        expect_status(call, baton.OK)
        for entries, count, (key, value) in ((call.metadata, 1, INITIAL), (call.end["trailers"], 2, TRAILING)):
            expect([entry["value"] for entry in entries or [] if entry["key"] == key], [value] * count, key)
    connection.close()


@check("a method and a service that are not there, in all kinds of calls")
def unimplemented(bed):
    connection = small_windows(bed)
    for method in (SERVICE + "Nothing", "baton.conformance.v1.UnimplementedService/UnimplementedCall"):
        for kind in (UNARY, CLIENT_STREAM, SERVER_STREAM, BIDIRECTIONAL):
            streams = kind in (CLIENT_STREAM, BIDIRECTIONAL)
            # Without a token a server may say UNAUTHENTICATED instead (10).
            call = connection.start(method, b"", bed.token, kind=kind, end=not streams)
            if streams:
                connection.send_message(call, bytes(100_000))
            connection.finish(call)
            expect_status(call, baton.UNIMPLEMENTED)
    expect_small_call(connection)
    connection.close()


@check("RelayedCall without a server behind it")
def relayed(bed):
    connection = small_windows(bed)
    expect_status(connection.call(SERVICE + "RelayedCall", unary_request(1)), baton.FAILED_PRECONDITION)
    connection.close()


@check("ProtectedCall: its role, another one, an expired token and none")
def protected(bed):
    connection = small_windows(bed)
    bed.need_token()
    call = connection.call(SERVICE + "ProtectedCall", unary_request(1), bed.token)
    expect_status(call, baton.OK)
    if not fields(call.message).get(3):
        raise Failed("no subject")
    expect_status(connection.call(SERVICE + "ProtectedCall", unary_request(1)), baton.UNAUTHENTICATED)
    directory = os.path.dirname(os.path.abspath(bed.options.token_file))
    for name, code in (("plain.jwt", baton.PERMISSION_DENIED), ("expired.jwt", baton.UNAUTHENTICATED)):
        path = os.path.join(directory, name)
        if os.path.exists(path):
            with open(path, encoding="ascii") as file:
                token = file.read().strip()
            expect_status(connection.call(SERVICE + "ProtectedCall", unary_request(1), token), code)
    connection.close()


@check("a credential is replaced while calls that name it run")
def replaced_credential(bed):
    connection = small_windows(bed)
    bed.need_token()
    first = connection.add_credential(bed.token)
    stream = connection.start(SERVICE + "FullDuplex", None, kind=BIDIRECTIONAL, end=False, credential=first)
    ping_pong(connection, stream, 10)
    second = connection.add_credential(bed.token, replaces=first)
    ping_pong(connection, stream, 20)
    protected_call = SERVICE + "ProtectedCall"
    expect_status(connection.call(protected_call, unary_request(1), credential=second), baton.OK)
    old = connection.call(protected_call, unary_request(1), credential=first)
    expect_status(old, baton.UNAUTHENTICATED)
    expect(old.end["not_processed"], True, "not_processed")
    connection.drop_credential(second)
    ping_pong(connection, stream, 30)
    connection.half_close(stream)
    expect_end_of_stream(connection, stream)
    connection.close()


# Streams (5, 6).


@check("StreamingInput of 27,182, 8, 1,828 and 45,904 bytes")
def client_streaming(bed):
    connection = small_windows(bed)
    call = connection.start(SERVICE + "StreamingInput", None, kind=CLIENT_STREAM, end=False)
    for size in (27_182, 8, 1_828, 45_904):
        connection.send_message(call, bytes_field(1, bytes(size)))
    connection.half_close(call)
    connection.finish(call)
    expect_status(call, baton.OK)
    expect(fields(call.message), {1: 74_922, 2: 4}, "the reply")
    connection.close()


@check("StreamingOutput of 31,415, 9, 2,653 and 58,979 bytes")
def server_streaming(bed):
    connection = small_windows(bed)
    sizes = (31_415, 9, 2_653, 58_979)
    call = connection.start(SERVICE + "StreamingOutput", output_request(sizes), kind=SERVER_STREAM)
    for size in sizes:
        expect_payload(connection.next_message(call), size)
    expect_end_of_stream(connection, call)
    connection.close()


@check("FullDuplex in turn: a request, a reply")
def duplex_in_turn(bed):
    connection = small_windows(bed)
    call = connection.start(full_duplex(bed), None, kind=BIDIRECTIONAL, end=False)
    for size, payload in ((31_415, 27_182), (9, 8), (2_653, 1_828), (58_979, 45_904), (0, 0)):
        ping_pong(connection, call, size, payload)
    connection.half_close(call)
    expect_end_of_stream(connection, call)
    connection.close()


@check("a half-closed stream still gets its replies")
def half_close(bed):
    connection = small_windows(bed)
    # All goes with REQUEST; the replies come behind the end of the client's side.
    call = connection.start(full_duplex(bed), output_request([1_000] * 20, interval=1_000), kind=BIDIRECTIONAL)
    expect(call.state, "halfClosed", "the state")
    for _ in range(20):
        expect_payload(connection.next_message(call), 1_000)
    expect_end_of_stream(connection, call)
    connection.close()


@check("streams without messages")
def empty_streams(bed):
    connection = small_windows(bed)
    at_once = [("StreamingInput", CLIENT_STREAM), ("FullDuplex", BIDIRECTIONAL)]
    for method, kind in at_once:
        for end in (True, False):
            call = connection.start(SERVICE + method, None, kind=kind, end=end)
            if not end:
                connection.half_close(call)
            connection.finish(call)
            expect_status(call, baton.OK)
            expect(len(call.inbox), 0, "the number of replies")
            expect(call.reply, b"" if kind == CLIENT_STREAM else None, "the reply")
    call = connection.start(SERVICE + "StreamingOutput", b"", kind=SERVER_STREAM)
    expect_end_of_stream(connection, call)
    connection.close()


@check("a stream begins before the server's SETTINGS")
def before_settings(bed):
    bed.need_conformance()
    connection = bed.connect()
    call = connection.start(full_duplex(bed), output_request([5]), kind=BIDIRECTIONAL, end=False)
    empty = connection.start(SERVICE + "StreamingInput", None, kind=CLIENT_STREAM, end=False)
    connection.half_close(empty)
    connection.send_message(call, output_request([6]))
    expect(connection.peer, None, "the server's SETTINGS so far")
    for size in (5, 6):
        expect_payload(connection.next_message(call), size)
    connection.half_close(call)
    expect_end_of_stream(connection, call)
    connection.finish(empty)
    expect_status(empty, baton.OK)
    connection.close()


@check("a wrong number of messages, and fragments that do not add up, end a stream alone")
def bad_stream(bed):
    connection = small_windows(bed)
    part = b"\0\0\x23\x28" + bytes(2_000)
    for method, messages in (
        ("StreamingOutput", ((0, b""), (END_STREAM, b""))),
        ("StreamingInput", ((MORE, part), (0, part))),
        ("FullDuplex", ((MORE, part), (END_STREAM | NO_MESSAGE, b""))),
        ("FullDuplex", ((MORE, b"\0\0\0"),)),
        ("FullDuplex", ((0, b"\x0b"),)),
    ):
        call = connection.begin(NO_MESSAGE, request_head(SERVICE + method)[0], kind=BIDIRECTIONAL)
        for flags, body in messages:
            connection.send_data(call, body, flags)
        connection.finish(call)
        # The handler of StreamingOutput may have answered its first message before the second came (5).
        codes = (baton.INVALID_ARGUMENT, baton.OK) if method == "StreamingOutput" else baton.INVALID_ARGUMENT
        expect_status(call, codes)
    expect_small_call(connection)
    connection.close()


# Large messages and flow control (6, 7).


@check("messages of 4 and 10 MiB through windows of 64 KiB, unary")
def large_messages_unary(bed):
    connection = large_windows(bed)
    for size in (4 * MIB, 10 * MIB):
        call = connection.call(SERVICE + "UnaryCall", unary_request(size, size))
        expect_status(call, baton.OK)
        expect_payload(call.message, size)
        expect(fields(call.message)[2], size, "received_bytes")
    connection.close()


@check("messages of 4 and 10 MiB through windows of 64 KiB, one stream")
def large_messages_one_way(bed):
    connection = large_windows(bed)
    up = connection.start(SERVICE + "StreamingInput", None, kind=CLIENT_STREAM, end=False)
    for size in (4 * MIB, 100, 10 * MIB):
        connection.send_message(up, bytes_field(1, bytes(size)))
    connection.half_close(up)
    down = connection.start(SERVICE + "StreamingOutput", output_request([4 * MIB, 100, 10 * MIB]), kind=SERVER_STREAM)
    for size in (4 * MIB, 100, 10 * MIB):
        expect_payload(connection.next_message(down), size)
    expect_end_of_stream(connection, down)
    connection.finish(up)
    expect_status(up, baton.OK)
    expect(fields(up.message), {1: 14 * MIB + 100, 2: 3}, "the reply")
    connection.close()


@check("messages of 4 and 10 MiB through windows of 64 KiB, both ways")
def large_messages_both_ways(bed):
    connection = large_windows(bed)
    call = connection.start(full_duplex(bed), None, kind=BIDIRECTIONAL, end=False)
    # The second request goes out while the first reply comes in.
    for size in (4 * MIB, 10 * MIB):
        connection.send_message(call, output_request([size], size))
    connection.half_close(call)
    for size in (4 * MIB, 10 * MIB):
        expect_payload(connection.next_message(call), size)
    expect_end_of_stream(connection, call)
    connection.close()


def large_windows(bed):
    connection = small_windows(bed)
    if connection.peer["max_message_bytes"] < 10 * MIB + 100:
        raise Skipped(f"max_message_bytes is {connection.peer['max_message_bytes']}")
    return connection


@check("an echo of 1 MiB, and frames as large as may be")
def large_frames(bed):
    connection = small_windows(bed, max_data_frame_bytes=MIB, call_credit=2 * MIB, connection_credit=2 * MIB)
    for size in (MIB - 16, MIB):
        call = connection.call(SERVICE + "UnaryCall", unary_request(size, size))
        expect_status(call, baton.OK)
        expect_payload(call.message, size)
    connection.close()


@check("a reader that stops and goes on; others pass meanwhile")
def flood(bed):
    connection = small_windows(bed)
    call = connection.start(SERVICE + "Flood", number_field(2, 1_000), kind=SERVER_STREAM)
    taken = 0
    for _ in range(200):
        taken = expect_next_of_flood(connection, call, taken)
    # Nobody takes any more: the server stops when less is left than a message costs.
    connection.wait_until(lambda: call.receive_credit < 1_010)
    stopped = len(call.inbox)
    for _ in range(3):
        echo = connection.call(SERVICE + "UnaryCall", unary_request(100_000, 100_000))
        expect_status(echo, baton.OK)
    expect(len(call.inbox), stopped, "the number of replies that wait")
    for _ in range(200):
        taken = expect_next_of_flood(connection, call, taken)
    connection.cancel(call)
    expect(settle(connection, call)["code"], baton.CANCELLED, "the status")
    connection.close()


def expect_next_of_flood(connection, call, number):
    reply = fields(connection.next_message(call))
    expect(reply.get(1, 0), number, "the number of the reply")
    expect(len(reply[2]), 1_000, "its size")
    return number + 1


@check("a stream to its end at a reader that takes nothing before")
def flood_to_the_end(bed):
    connection = small_windows(bed)
    request = number_field(1, 50) + number_field(2, 1_000)
    call = connection.start(SERVICE + "Flood", request, kind=SERVER_STREAM)
    # All of it fits in the credit, so END comes without a grant.
    connection.finish(call)
    expect_status(call, baton.OK)
    expect(len(call.inbox), 50, "the number of replies")
    connection.close()


@check("a connection without credit: small calls and statuses pass, DATA waits")
def no_connection_credit(bed):
    connection = small_windows(bed, call_credit=4 * WINDOW)
    connection.returns_credit = False
    call = connection.start(SERVICE + "Flood", number_field(2, 1_000), kind=SERVER_STREAM)
    connection.wait_until(lambda: connection.receive_credit < 1_010)
    large = connection.start(SERVICE + "UnaryCall", unary_request(50_000))
    expect_small_call(connection)
    expect_status(connection.call(SERVICE + "UnaryCall", unary_request(9, status=status(5, "none"))), 5)
    expect(large.id in connection.calls, True, "that a reply without credit waits")
    connection.cancel(call)
    expect(settle(connection, call)["code"], baton.CANCELLED, "the status")
    connection.returns_credit = True
    connection.return_credit()
    connection.finish(large)
    expect_payload(large.message, 50_000)
    connection.close()


@check("many uploads that are begun: the server grants within its assembly budget, oldest first; a small call passes")
def many_begun(bed):
    connection = small_windows(bed)
    size, count, uploads = 500_000, 40, []
    for _ in range(count):
        call = connection.start(SERVICE + "StreamingInput", None, kind=CLIENT_STREAM, end=False)
        connection.send_message(call, bytes_field(1, bytes(size)), end=True)
        while not call.begun:
            if not connection.next_data():
                connection.pump(time.monotonic() + 10)
        call.held = True
        uploads.append(call)
    # The length of a message is a bit more than its payload.
    fitting = baton.ASSEMBLY_BUDGET // (size + 4)
    connection.wait_until(lambda: len(granted_calls(connection)) >= fitting)
    expect_small_call(connection)
    granted = granted_calls(connection)
    expect(granted, [call.id for call in uploads[: len(granted)]], "the order of the grants")
    expect(len(granted), fitting, "the number of begun messages that are granted")
    for call in uploads:
        call.held = False
        connection._turn(call)
    for call in uploads:
        connection.finish(call)
        expect_status(call, baton.OK)
        expect(fields(call.message), {1: size, 2: 1}, "the reply")
    connection.close()


def granted_calls(connection):
    return [frame.stream for frame in connection.observed if frame.type == baton.WINDOW and frame.stream]


@check("a server that reads no more stops the upload of its call alone")
def sink(bed):
    connection = small_windows(bed)
    call = connection.start(SERVICE + "Sink", None, kind=CLIENT_STREAM, end=False)
    connection.send_message(call, number_field(3, 2) + bytes_field(1, bytes(1_000)))
    for _ in range(400):
        connection.send_message(call, bytes_field(1, bytes(1_000)))
    limit = connection.peer["call_credit"]
    connection.wait_until(lambda: call.send_credit < 1_010)
    left = len(call.queue)
    echo = connection.call(SERVICE + "UnaryCall", unary_request(100_000, 100_000))
    expect_status(echo, baton.OK)
    expect(len(call.queue), left, "the number of messages that wait")
    if (401 - left) * 1_000 > limit + 2_010:
        raise Failed(f"{401 - left} messages went out")
    connection.cancel(call)
    expect(settle(connection, call)["code"], baton.CANCELLED, "the status")
    whole = connection.start(SERVICE + "Sink", None, kind=CLIENT_STREAM, end=False)
    for _ in range(300):
        connection.send_message(whole, bytes_field(1, bytes(1_000)))
    connection.half_close(whole)
    connection.finish(whole)
    expect(fields(whole.message), {1: 300_000, 2: 300}, "the reply")
    connection.close()


@check("the server's grants: none on a call below a quarter, but for begun messages")
def grants_of_server(bed):
    connection = small_windows(bed)
    call = connection.start(SERVICE + "StreamingInput", None, kind=CLIENT_STREAM, end=False)
    for _ in range(1_000):
        connection.send_message(call, bytes_field(1, bytes(300)))
    connection.half_close(call)
    connection.finish(call)
    expect(fields(call.message), {1: 300_000, 2: 1_000}, "the reply")
    for frame in connection.observed:
        if frame.type == baton.WINDOW:
            initial = connection.peer["call_credit" if frame.stream else "connection_credit"]
            grant = int.from_bytes(frame.body, "big")
            if grant < initial // 4:
                raise Failed(f"a grant of {grant} on {frame.stream}, less than a quarter of {initial}")
    connection.close()


# Cancelling, deadlines and END before the client's end (5, 9).


@check("CANCEL behind REQUEST of a stream")
def cancel_after_begin(bed):
    connection = small_windows(bed)
    for method, kind in (("StreamingInput", CLIENT_STREAM), ("FullDuplex", BIDIRECTIONAL)):
        call = connection.start(SERVICE + method, None, kind=kind, end=False)
        connection.cancel(call)
        expect(settle(connection, call)["code"], baton.CANCELLED, "the status")
        expect_request_id(call.end)
    expect_small_call(connection)
    connection.close()


@check("CANCEL behind the first reply")
def cancel_after_reply(bed):
    connection = small_windows(bed)
    before = counters(connection)["cancelled"]
    call = connection.start(full_duplex(bed), None, kind=BIDIRECTIONAL, end=False)
    ping_pong(connection, call, 31_415, 27_182)
    connection.cancel(call)
    expect(settle(connection, call)["code"], baton.CANCELLED, "the status")
    expect(counters(connection)["cancelled"], before + 1, "the number of handlers that were cancelled")
    connection.close()


@check("CANCEL crosses END and DATA of streams: one END each, and credit is not lost")
def cancel_crosses(bed):
    connection = small_windows(bed)
    count = 60
    for number in range(count):
        sizes = [20_000] * (number % 4)
        call = connection.start(SERVICE + "StreamingOutput", output_request(sizes), kind=SERVER_STREAM)
        if number % 3 == 0:
            connection.drain_output()
        if number % 4 == 1:
            connection.next_message(call)
        connection.cancel(call)
        expect(settle(connection, call)["code"], (baton.OK, baton.CANCELLED), "the status")
    ends = [frame for frame in connection.observed if frame.type == baton.END]
    expect(len(ends), count, "the number of ENDs")
    call = connection.call(SERVICE + "UnaryCall", unary_request(300_000, 300_000))
    expect_payload(call.message, 300_000)
    connection.close()


@check("CANCEL in the middle of messages both ways")
def cancel_within_messages(bed):
    connection = small_windows(bed)
    call = connection.start(full_duplex(bed), output_request([MIB]), kind=BIDIRECTIONAL, end=False)
    connection.send_message(call, output_request([], MIB))
    connection.wait_until(lambda: call.begun and call.assembly.begun)
    connection.cancel(call)
    expect(settle(connection, call)["code"], baton.CANCELLED, "the status")
    call = connection.call(SERVICE + "UnaryCall", unary_request(300_000, 300_000))
    expect_payload(call.message, 300_000)
    connection.close()


@check("a deadline on Sleep, at the client and at the server")
def sleeping(bed):
    connection = small_windows(bed)
    expect_status(connection.call(SERVICE + "Sleep", duration(0.001)), baton.OK)
    call = connection.call(SERVICE + "Sleep", duration(600), timeout=0.05)
    expect_status(call, baton.DEADLINE_EXCEEDED)
    head = request_head(SERVICE + "Sleep", timeout=0.05)[0]
    end = settle(connection, connection.begin(END_STREAM, head, duration(600)))
    expect(end["code"], baton.DEADLINE_EXCEEDED, "the status from the server")
    connection.close()


@check("a deadline on a stream whose reader takes nothing")
def deadline_of_stream(bed):
    connection = small_windows(bed)
    head = request_head(SERVICE + "Flood", timeout=0.2)[0]
    call = connection.begin(END_STREAM, head, number_field(2, 1_000), kind=SERVER_STREAM)
    expect(settle(connection, call)["code"], baton.DEADLINE_EXCEEDED, "the status from the server")
    head = request_head(SERVICE + "StreamingInput", timeout=0.1)[0]
    call = connection.begin(NO_MESSAGE, head, kind=CLIENT_STREAM)
    expect(settle(connection, call)["code"], baton.DEADLINE_EXCEEDED, "the status of an upload that stops")
    connection.close()


@check("END before the client has finished: what comes behind it is discarded, and no credit is lost")
def early_end(bed):
    connection = small_windows(bed)
    for number in range(5):
        call = connection.start(full_duplex(bed), None, kind=BIDIRECTIONAL, end=False)
        connection.send_message(call, output_request([10], status=bytes_field(3, status(10, "seen enough"))))
        for _ in range(8):
            connection.send_message(call, output_request([10], 30_000))
        expect_payload(connection.next_message(call), 10)
        expect_end_of_stream(connection, call, baton.ABORTED)
        expect(call.text, "seen enough", "the text")
    up = connection.call(SERVICE + "UnaryCall", unary_request(1, 300_000))
    expect_status(up, baton.OK)
    connection.close()


@check("GetCounters: no handler is left behind")
def no_handler_left(bed):
    connection = small_windows(bed)
    limit = time.monotonic() + 5
    while counters(connection)["running"] > 0:
        if time.monotonic() > limit:
            raise Failed(f"{counters(connection)}")
    connection.close()


# Liveness (11).


@check("the server's PINGs on a silent connection, and the client's own")
def keepalive(bed):
    bed.need_conformance()
    if not bed.options.server_keepalive:
        raise Skipped("no --server-keepalive")
    quiet = bed.options.server_keepalive
    connection = bed.open(keepalive=quiet / 2, settings={"min_ping_interval_ms": 100})
    expect_small_call(connection)
    connection.wait_until(lambda: any(f.type == baton.PING and not f.flags for f in connection.observed), 5 + 3 * quiet)
    # With a call open the client asks as well.
    call = connection.start(SERVICE + "Sleep", duration(600))
    connection.wait_until(lambda: any(f.type == baton.PING and f.flags for f in connection.observed), 5 + 3 * quiet)
    connection.cancel(call)
    connection.finish(call)
    connection.close()


@check("a client that does not answer PING is dropped: TIMEOUT")
def silent_client(bed):
    bed.need_conformance()
    if not bed.options.server_keepalive_timeout:
        raise Skipped("no --server-keepalive-timeout")
    connection = bed.connect()
    expect_small_call(connection)
    connection.answers_pings = False
    limit = bed.options.server_keepalive + bed.options.server_keepalive_timeout + 5
    connection.wait_until(lambda: connection.goaway is not None, limit)
    expect_refusal(connection, baton.TIMEOUT)
