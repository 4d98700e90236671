# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0

"""Checks of what a server bears and where it ends a connection (5, 11), and of exact grants (7).

Numbers in parentheses are sections of PROTOCOL.md.
"""

import struct

import baton_client as baton
from baton_client import BIDIRECTIONAL, CLIENT_STREAM, END_STREAM, IGNORABLE, MORE, NO_MESSAGE, SERVER_STREAM
from baton_client import bytes_field, encode_frame, number_field, request_head
from conformance_checks import SERVICE, WINDOW, duration, expect_end_of_stream, expect_small_call, expect_status
from conformance_checks import full_duplex, ping_pong, small_windows, status, unary_request
from interop_bed import Failed, check, expect, expect_refusal, fields, named

FLOOD = 23


def grant(stream, credit):
    return encode_frame(baton.WINDOW, stream, body=struct.pack(">I", credit))


@check("frames that bring nothing: half a bucket is borne, two buckets are FLOOD")
def nothing(bed):
    goaway = encode_frame(baton.GOAWAY, head=number_field(2, baton.LEAVING))
    credentials = [number_field(1, id_) + part for id_ in range(1, 200) for part in (bytes_field(2, b"t"), b"")]
    table = (
        ("skipped types", [encode_frame(0x0F, flags=IGNORABLE)] * 200, 50),
        ("small grants of the connection", [grant(0, 1)] * 200, 50),
        ("repeated GOAWAYs", [goaway] * 200, 0),
        ("credentials", [encode_frame(baton.CREDENTIAL, head=head) for head in credentials], 64),
    )
    for name, frames, borne in table:
        connection = bed.connect()
        connection.wait_until(lambda: connection.peer is not None)
        if borne:
            connection.send_raw(b"".join(frames[:borne]))
            named({"name": name}, lambda: bed.expect_good_call(connection))
        connection.send_raw(b"".join(frames[borne:]))
        named({"name": name}, lambda: expect_refusal(connection, FLOOD))


@check("CANCEL and WINDOW for a forgotten call: 72 are borne, many more are FLOOD")
def forgotten(bed):
    for frame in (encode_frame(baton.CANCEL, 1), grant(1, 2**31 - 1)):
        connection = bed.connect()
        bed.expect_good_call(connection)
        connection.send_raw(frame * 72)
        bed.expect_good_call(connection)
        connection.send_raw(frame * 20)
        expect_refusal(connection, FLOOD)


@check("small fragments: 50 are borne, 200 are FLOOD")
def small_fragments(bed):
    connection = small_windows(bed)
    for count in (50, 200):
        call = connection.begin(NO_MESSAGE, request_head(SERVICE + "StreamingInput")[0], kind=CLIENT_STREAM)
        size = 100 * count
        message = bytes_field(1, bytes(size))
        data = encode_frame(baton.DATA, call.id, MORE, body=struct.pack(">I", len(message)) + message[:1_020])
        for at in range(1_020, len(message), 100):
            last = at + 100 >= len(message)
            data += encode_frame(baton.DATA, call.id, END_STREAM if last else MORE, body=message[at : at + 100])
        connection.send_raw(data)
        if count == 50:
            call.state = "halfClosed"
            connection.finish(call)
            expect_status(call, baton.OK)
            expect(fields(call.message), {1: size, 2: 1}, "the reply")
    expect_refusal(connection, FLOOD)


@check("calls that have got END hold their slot until the client's side closes; beyond them calls are refused")
def draining_calls(bed):
    connection = small_windows(bed)
    count = connection.peer["max_concurrent_calls"]
    head = request_head(SERVICE + "Nothing", bed.token)[0]
    calls = [connection.begin(NO_MESSAGE, head, kind=CLIENT_STREAM) for _ in range(count)]
    for call in calls:
        # So this client sends no CANCEL when END comes.
        call.state = "halfClosed"
    for call in calls:
        connection.finish(call)
        expect_status(call, baton.UNIMPLEMENTED)
    refused = connection.begin(END_STREAM, request_head(SERVICE + "EmptyCall")[0])
    connection.finish(refused)
    expect_status(refused, baton.UNAVAILABLE)
    expect(refused.end["not_processed"], True, "not_processed")
    # A draining call ignores WINDOW, takes DATA and closes by END_STREAM or CANCEL.
    for call in calls[:3]:
        connection.send_raw(grant(call.id, 2**31 - 1))
        connection.send_raw(encode_frame(baton.DATA, call.id, body=bytes(10_000)))
    connection.send_raw(encode_frame(baton.DATA, calls[0].id, END_STREAM, body=bytes(3)))
    connection.send_raw(encode_frame(baton.DATA, calls[1].id, END_STREAM | NO_MESSAGE))
    for call in calls[2:]:
        connection.send(baton.CANCEL, call.id)
    # Behind END_STREAM it is forgotten, where CANCEL is ignored.
    connection.send(baton.CANCEL, calls[0].id)
    expect_small_call(connection)
    connection.close()


@check("refused calls that stay open: 256 are borne, more are FLOOD")
def refused_calls(bed):
    connection = small_windows(bed)
    count = connection.peer["max_concurrent_calls"]
    head = request_head(SERVICE + "Sleep")[0]
    calls = [connection.begin(END_STREAM, head, duration(600)) for _ in range(count)]
    for extra in (256, 1):
        refused = [connection.begin(NO_MESSAGE, head) for _ in range(extra)]
        for call in refused:
            call.state = "halfClosed"
        if extra == 256:
            for call in refused:
                connection.finish(call)
                expect(call.end["not_processed"], True, "not_processed")
            expect(len(connection.calls), len(calls), "the number of calls that run")
    expect_refusal(connection, FLOOD)


@check("streams go on when the client leaves")
def leaving_with_stream(bed):
    connection = small_windows(bed)
    call = connection.start(full_duplex(bed), None, kind=BIDIRECTIONAL, end=False)
    ping_pong(connection, call, 10)
    connection.leave()
    ping_pong(connection, call, 100_000, 100_000)
    connection.send(baton.CREDENTIAL, head=number_field(1, 1) + bytes_field(2, b"t"))
    connection.half_close(call)
    expect_end_of_stream(connection, call)
    expect(connection.close(goodbye=False), True, "close_notify from the server")
    expect(connection.goaway, None, "a GOAWAY from the server")


@check("the server grants a begun message to its end, exactly, and a taken one is paid back")
def exact_grants(bed):
    connection = small_windows(bed)
    expect(connection.peer["call_credit"], WINDOW, "the server's call_credit")
    message = bytes_field(1, bytes(99_996))
    call = connection.begin(NO_MESSAGE, request_head(SERVICE + "StreamingInput")[0], kind=CLIENT_STREAM)
    connection.send_data(call, struct.pack(">I", 100_000) + message[:16_368], MORE)
    connection.wait_until(lambda: grants(connection, call.id))
    expect(grants(connection, call.id), [34_532], "the grants of the call")
    expect(grants(connection, 0), [], "the grants of the connection")
    for number, at in enumerate(range(16_368, 100_000, 16_372)):
        part = message[at : at + 16_372]
        connection.send_data(call, part, MORE if at + 16_372 < 100_000 else 0)
        if number % 2 == 0 and number < 5:
            connection.wait_until(lambda: len(grants(connection, 0)) == number // 2 + 1)
    connection.wait_until(lambda: len(grants(connection, call.id)) == 2)
    expect(grants(connection, call.id), [34_532, 65_472], "the grants of the call")
    expect(grants(connection, 0), [32_744] * 3, "the grants of the connection")
    connection.send_data(call, flags=END_STREAM | NO_MESSAGE)
    connection.finish(call)
    expect(fields(call.message), {1: 99_996, 2: 1}, "the reply")
    connection.close()


def grants(connection, stream):
    frames = [frame for frame in connection.observed if frame.type == baton.WINDOW and frame.stream == stream]
    return [int.from_bytes(frame.body, "big") for frame in frames]


@check("nothing is granted for a call behind its END_STREAM")
def no_grant_behind_end(bed):
    connection = small_windows(bed)
    # With credit for all of it the whole upload, END_STREAM too, is there before a message is taken.
    call = connection.begin(NO_MESSAGE, request_head(SERVICE + "StreamingInput")[0], kind=CLIENT_STREAM)
    frames = [encode_frame(baton.DATA, call.id, body=bytes_field(1, bytes(10_000))) for _ in range(6)]
    last = encode_frame(baton.DATA, call.id, END_STREAM)
    connection.drain_output()
    connection.send_raw(b"".join(frames) + last)
    call.state = "halfClosed"
    connection.finish(call)
    expect(fields(call.message), {1: 60_000, 2: 7}, "the reply")
    if len(grants(connection, call.id)) > 2:
        raise Failed(f"grants of {grants(connection, call.id)}")
    if sum(grants(connection, 0)) > 60_000 + 6 * 4 + 64:
        raise Failed("more connection credit came back than was used")
    connection.close()


@check("the server's DATA: whole where it fits, else fragments of 1,024 bytes at least, the length first")
def data_of_server(bed):
    connection = small_windows(bed)
    sizes = [0, 1, 16_000, 16_369, 16_370, 40_000, 100_000]
    parts = b"".join(bytes_field(1, number_field(1, size)) for size in sizes)
    call = connection.start(SERVICE + "StreamingOutput", parts, kind=SERVER_STREAM)
    lengths = [len(connection.next_message(call)) for _ in sizes]
    expect_end_of_stream(connection, call)
    frames = [frame for frame in connection.observed if frame.type == baton.DATA]
    within, whole = False, 0
    for frame in frames:
        more = bool(frame.flags & MORE)
        if more and len(frame.body) < baton.SMALLEST_FRAGMENT:
            raise Failed(f"a fragment of {len(frame.body)} bytes")
        if not more and not within:
            expect(len(frame.body) in lengths, True, f"a frame of {len(frame.body)} bytes")
            whole += 1
        within = more
    # The first four fit in a frame, and in the credit as nothing has been used before.
    if whole < 4:
        raise Failed(f"{whole} messages in one frame")
    connection.close()


@check("an END above the client's head limit drops its trailers and says so")
def truncated_end(bed):
    connection = small_windows(bed, max_head_bytes=8_192)
    metadata = [("x-echo-trailing-bin", bytes(7_500))]
    request = unary_request(0, status=status(9, "t" * 1_000))
    call = connection.start(SERVICE + "UnaryCall", request, metadata=metadata)
    connection.finish(call)
    expect_status(call, 9)
    expect((call.end["trailers"], call.end["truncated"], call.text), (([], True, "t" * 1_000),), "the END")
    connection.close()


@check("of PINGs that wait the last one is answered")
def pings_in_a_row(bed):
    connection = bed.connect()
    connection.wait_until(lambda: connection.peer is not None)
    for number in range(3):
        connection.ping(struct.pack(">Q", number))
    connection.wait_until(lambda: struct.pack(">Q", 2) not in connection.pings, 5)
    bed.expect_good_call(connection)
    connection.close()


@check("a grant of 0 is refused on any call: draining, forgotten")
def grant_of_nothing(bed):
    for open_ in (True, False):
        connection = small_windows(bed)
        flags = NO_MESSAGE if open_ else NO_MESSAGE | END_STREAM
        call = connection.begin(flags, request_head(SERVICE + "Nothing", bed.token)[0], kind=CLIENT_STREAM)
        call.state = "halfClosed"
        connection.finish(call)
        connection.send_raw(grant(call.id, 0))
        expect_refusal(connection, baton.FLOW_CONTROL)
