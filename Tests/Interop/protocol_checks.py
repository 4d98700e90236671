# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0

"""Checks of TLS, frames, SETTINGS, unary calls and credentials. Numbers in parentheses are sections of PROTOCOL.md."""

import itertools
import socket
import ssl
import struct

import baton_client as baton
from baton_client import ACK, END_STREAM, IGNORABLE, MORE, NO_MESSAGE, Connection
from baton_client import bytes_field, encode_frame, number_field, request_head, settings_head
from interop_bed import Failed, Skipped, check, expect, expect_refusal, expect_request_id, named, settle, shown
from replay_vectors import CODES, replay_all

# Frames of an undefined type, one of the connection and one of a call.
UNKNOWN_TYPES = ((0x0F, 0), (0x1F, 1))


# Test vectors (17).


@check("the test vectors: frames, heads, conversations and violations")
def vectors(bed):
    wrong = [f"{name}: {failure}" for name, _, failures in replay_all(bed.fixtures) for failure in failures]
    if wrong:
        raise Failed(f"{len(wrong)} vectors: " + "; ".join(wrong[:3]))


# TLS (1).


@check("a client that offers no ALPN is refused")
def no_alpn(bed):
    expect_handshake_refused(bed, ())


@check("a client that offers another ALPN name is refused")
def other_alpn(bed):
    expect_handshake_refused(bed, ("h2", "baton/2"))


def expect_handshake_refused(bed, names):
    try:
        connection = Connection(bed.host, bed.port, bed.options.ca, bed.options.server_name, alpn=names)
    except ssl.SSLError as error:
        expect("alert no application protocol" in str(error), True, f"the alert of {error}")
        return
    connection.close()
    raise Failed("the handshake succeeded")


@check("baton/1 is selected among several names")
def several_names(bed):
    names = ("h2", "baton/1", "http/1.1")
    connection = Connection(bed.host, bed.port, bed.options.ca, bed.options.server_name, alpn=names)
    expect(connection.tls.selected_alpn_protocol(), "baton/1", "the name")
    connection.close()


@check("TLS 1.2 is spoken with ECDHE and AEAD only")
def tls_1_2(bed):
    def only(ciphers, context):
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        context.set_ciphers(ciphers)

    connection = bed.open(configure=lambda context: only("ECDHE+AESGCM", context))
    expect(connection.tls.version(), "TLSv1.2", "the version")
    bed.expect_good_call(connection)
    connection.close()
    # Without AEAD, and without ECDHE.
    for ciphers in ("ECDHE+AES:!AESGCM:!AESCCM", "DHE+AESGCM", "RSA+AESGCM:!ECDHE:!DHE"):
        try:
            bed.open(configure=lambda context: only(ciphers, context)).close()
        except ssl.SSLError as error:
            expect("alert handshake failure" in str(error), True, f"the alert for {ciphers} of {error}")
            continue
        raise Failed(f"the handshake succeeded with {ciphers}")


@check("plain text on the TLS port is refused")
def plain_text(bed):
    with socket.create_connection((bed.host, bed.port), timeout=15) as plain:
        plain.sendall(encode_frame(baton.SETTINGS, head=settings_head({})))
        received = b""
        try:
            while data := plain.recv(4_096):
                received += data
        except ConnectionResetError:
            pass
        except TimeoutError:
            raise Failed("the connection stays open") from None
    # Nothing, or a TLS alert (record type 21).
    if received and received[0] != 21:
        raise Failed(f"the server answered {shown(received)}")


@check("a client's goodbye is answered by close_notify and the end of TCP")
def goodbye(bed):
    connection = bed.connect()
    bed.expect_good_call(connection)
    expect(connection.close(), True, "close_notify from the server")
    expect(connection.goaway, None, "GOAWAY from the server")


@check("a client that leaves with calls open gets their answers")
def leaving(bed):
    connection = bed.connect()
    calls = [bed.start(connection, number=number) for number in range(4)]
    connection.leaving = True
    connection.send(baton.GOAWAY, head=number_field(2, baton.LEAVING))
    for call, request in calls:
        connection.finish(call)
        bed.expect_ok(call, request)
    expect(connection.close(goodbye=False), True, "close_notify from the server")


# Frames (2).


@check("frames cut into single bytes and TLS records are read")
def single_bytes(bed):
    connection = bed.connect()
    connection.wait_until(lambda: connection.peer is not None)
    request = bed.profile.request(64, 7)
    call = connection.begin(END_STREAM, bed.head(), request)
    data, connection.output = bytes(connection.output), bytearray()
    for byte in data:
        connection.tls.write(bytes([byte]))
        connection.socket.setblocking(True)
        connection.socket.sendall(connection.records_to_send.read())
    connection.socket.setblocking(False)
    connection.finish(call)
    bed.expect_ok(call, request)
    connection.close()


@check("an unknown frame with IGNORABLE is skipped")
def ignorable(bed):
    connection = bed.connect()
    for type_, stream in UNKNOWN_TYPES:
        connection.send(type_, stream, IGNORABLE, b"\xff" * 3, b"whatever it is")
        connection.send(type_, stream, 0xFF)
        connection.send(type_, stream, IGNORABLE, body=b"\0" * baton.FRAME_PAYLOAD)
    connection.send(0xFE, 77, IGNORABLE | 0x40)
    bed.expect_good_call(connection)
    connection.close()


@check("an unknown frame without IGNORABLE is refused")
def not_ignorable(bed):
    for type_, stream in UNKNOWN_TYPES + ((0x00, 0), (0xFE, 0)):
        connection = bed.connect()
        connection.send(type_, stream, 0, b"", b"x")
        expect_refusal(connection, 16)


@check("bytes that begin no frame are refused with their code")
def refused_frames(bed):
    for block in bed.vectors("frames-refused.txt"):
        data = bytes.fromhex(block["hex"])
        if block["from"] != "client":
            continue
        connection = bed.connect()
        connection.wait_until(lambda: connection.peer is not None)
        if data[8:9] == bytes([baton.DATA]) and data[1] == 0:
            if struct.unpack_from(">I", data)[0] in range(16_373, connection.peer["max_data_frame_bytes"] + 1):
                connection.close()
                continue
        connection.send_raw(data)
        named(block, lambda: expect_refusal(connection, CODES[block["code"]]))


@check("a malformed head is refused")
def malformed_heads(bed):
    types = {"RequestHead": baton.REQUEST, "CredentialHead": baton.CREDENTIAL, "SettingsHead": baton.SETTINGS}
    for block in bed.vectors("heads-malformed.txt"):
        if block["head"] not in types:
            continue
        type_, head = types[block["head"]], bytes.fromhex(block["hex"])
        if type_ == baton.SETTINGS:
            connection = bed.connect_with(encode_frame(type_, head=head))
        else:
            connection = bed.connect()
            request = type_ == baton.REQUEST
            connection.send(type_, 1 if request else 0, END_STREAM if request else 0, head)
        named(block, lambda: expect_refusal(connection, 18))


@check("frames out of place are refused with their code")
def out_of_place(bed):
    request = encode_frame(baton.REQUEST, 5, END_STREAM, bed.head(), bed.profile.request(64))
    credential = encode_frame(baton.CREDENTIAL, head=number_field(1, 5) + bytes_field(2, b"t"))
    replacing = number_field(1, 6) + bytes_field(2, b"t") + number_field(3, 2)
    table = (
        ("REQUEST on an id that does not rise", request + request, 16),
        ("REQUEST on a lower id", request + request.replace(b"\0\0\0\5\x10", b"\0\0\0\3\x10"), 16),
        ("DATA on an id that was never opened", encode_frame(baton.DATA, 9), 16),
        ("CANCEL of a call that was never opened", encode_frame(baton.CANCEL, 9), 16),
        ("WINDOW of a call that was never opened", encode_frame(baton.WINDOW, 9, body=b"\0\0\1\0"), 16),
        ("DATA behind END_STREAM", request + encode_frame(baton.DATA, 5), 16),
        ("PING ACK without PING", encode_frame(baton.PING, flags=ACK, body=bytes(8)), 16),
        ("GOAWAY ACK without GOAWAY", encode_frame(baton.GOAWAY, flags=ACK), 16),
        ("a second SETTINGS", encode_frame(baton.SETTINGS, head=settings_head({})), 20),
        ("a grant of 0", encode_frame(baton.WINDOW, body=bytes(4)), 19),
        ("a grant above 2^31 - 1", encode_frame(baton.WINDOW, body=b"\x80\0\0\0"), 19),
        ("a grant that lifts the credit above 2^31 - 1", encode_frame(baton.WINDOW, body=b"\x7f\xff\xff\xff"), 19),
        ("a credential id that does not rise", credential + credential, 21),
        ("a credential id of 0", encode_frame(baton.CREDENTIAL, head=bytes_field(2, b"t")), 21),
        ("a replaced credential that was never given", encode_frame(baton.CREDENTIAL, head=replacing), 21),
        ("a dropped credential that was never given", encode_frame(baton.CREDENTIAL, head=number_field(1, 3)), 21),
        ("four PINGs at once", encode_frame(baton.PING, body=bytes(8)) * 4, 22),
    )
    for name, data, code in table:
        connection = bed.connect()
        connection.send_raw(data)
        named({"name": name}, lambda: expect_refusal(connection, code))


@check("more credentials than announced are refused")
def too_many_credentials(bed):
    connection = bed.connect()
    connection.wait_until(lambda: connection.peer is not None)
    for _ in range(connection.peer["max_credentials"] + 1):
        connection.add_credential("no.token.atall")
    expect_refusal(connection, 21)


# SETTINGS (4).


@check("the server sends SETTINGS without waiting for the client's")
def settings_unasked(bed):
    connection = bed.connect_with(b"")
    connection.wait_until(lambda: connection.peer is not None, 5)
    expect(connection.observed[0].type, baton.SETTINGS, "the first frame")
    expect(connection.closed_cleanly, None, "the end of the connection")
    connection.close(goodbye=False)


@check("an unknown field of SETTINGS and the field kept for compression are skipped")
def unknown_setting(bed):
    head = settings_head({}) + number_field(10, 1) + number_field(2_000, 3) + bytes_field(2_001, b"later")
    connection = bed.connect_with(encode_frame(baton.SETTINGS, head=head))
    connection.settings["call_credit"] = connection.receive_credit = 65_536
    bed.expect_good_call(connection)
    connection.close()


@check("SETTINGS that are not first or out of range are refused")
def bad_settings(bed):
    below, above = settings_head({"max_message_bytes": 99}), settings_head({"max_data_frame_bytes": 2**20 + 1})
    table = (
        ("PING first", encode_frame(baton.PING, body=bytes(8))),
        ("REQUEST first", encode_frame(baton.REQUEST, 1, END_STREAM, bed.head())),
        ("protocol 2", encode_frame(baton.SETTINGS, head=number_field(1, 2))),
        ("no protocol", encode_frame(baton.SETTINGS)),
        ("a limit below its floor", encode_frame(baton.SETTINGS, head=below)),
        ("a limit above its ceiling", encode_frame(baton.SETTINGS, head=above)),
    )
    for name, data in table:
        connection = bed.connect_with(data)
        named({"name": name}, lambda: expect_refusal(connection, 20))


# Calls (5, 6, 7).


@check("a unary call")
def unary(bed):
    connection = bed.connect()
    call, request = bed.start(connection)
    connection.finish(call)
    bed.expect_ok(call, request)
    connection.close()


@check("an empty message")
def empty(bed):
    connection = bed.connect()
    call = connection.call(bed.method, b"", bed.token)
    bed.expect_ok(call, b"")
    connection.close()


@check("messages beside the head and in DATA, up to 1 MiB each way")
def message_sizes(bed):
    bed.need_sizes()
    beside = baton.FRAME_PAYLOAD - len(bed.head())
    sizes = [1, 100, beside - 1, beside, beside + 1, 16_371, 16_372, 16_373, 16_376, 32_740, 65_468, 262_144, 1_048_576]
    for frame in (16_372, 20_000, 1_048_576):
        connection = bed.connect(max_data_frame_bytes=frame)
        for number, size in enumerate(sizes):
            if connection.peer and size > connection.peer["max_message_bytes"]:
                raise Failed(f"max_message_bytes is {connection.peer['max_message_bytes']}")
            named({"name": f"{size} bytes"}, lambda: bed.expect_good_call(connection, size, number))
        fragments = any(received.flags & MORE for received in connection.observed)
        if not fragments and frame < max(sizes):
            raise Failed("no reply came in fragments")
        connection.close()


@check("a server keeps to the credit of a call and of the connection")
def small_credit(bed):
    bed.need_sizes()
    connection = bed.connect(call_credit=65_536, connection_credit=65_536)
    calls = [bed.start(connection, 300_000, number) for number in range(3)]
    for call, request in calls:
        connection.finish(call)
        bed.expect_ok(call, request)
    connection.close()


@check("a reply that fits in a frame but not in the credit comes in fragments")
def frame_above_credit(bed):
    bed.need_sizes()
    connection = bed.connect(max_data_frame_bytes=1_048_576, call_credit=65_536, connection_credit=65_536)
    # An echo of 16,380 bytes takes a bit less than the quarter that is granted at once; so too little is left for the
    # next reply, and no grant would ever come while the server waits.
    for size in (16_380, 60_000, 65_000):
        named({"name": f"{size} bytes"}, lambda: bed.expect_good_call(connection, size))
    connection.close()


@check("the least SETTINGS and calls before those of the server")
def least_settings(bed):
    connection = bed.connect_with(encode_frame(baton.SETTINGS, head=number_field(1, 1)))
    connection.settings.update(max_message_bytes=16_372, call_credit=65_536)
    connection.receive_credit = 65_536
    calls = [bed.start(connection, number=number) for number in range(16)]
    expect(connection.peer, None, "the server's SETTINGS so far")
    for call, request in calls:
        connection.finish(call)
        bed.expect_ok(call, request)
    connection.close()


@check("calls in flight on one connection get their own replies")
def in_flight(bed):
    connection = bed.connect()
    connection.wait_until(lambda: connection.peer is not None)
    sizes = itertools.cycle((40, 5_000, 100_000) if bed.profile.sizes else (40,))
    count = min(connection.peer["max_concurrent_calls"], 48)
    calls = [bed.start(connection, size, number) for number, size in zip(range(count), sizes)]
    for call, request in calls:
        connection.finish(call)
        bed.expect_ok(call, request)
    connection.close()


@check("gaps between ids are allowed")
def gaps(bed):
    connection = bed.connect()
    for id_ in (1, 7, 2**31 - 3):
        connection.next_id = id_
        bed.expect_good_call(connection)
    connection.close()


@check("a small message in DATA and END_STREAM alone")
def message_in_data(bed):
    connection = bed.connect()
    connection.wait_until(lambda: connection.peer is not None)
    request = bed.profile.request(64)
    call = connection.begin(NO_MESSAGE, bed.head())
    connection.send_data(call, request)
    connection.send_data(call, flags=END_STREAM | NO_MESSAGE)
    settle(connection, call)
    bed.expect_ok(call, request)
    connection.close()


@check("messages that break their rules end their call alone")
def bad_messages(bed):
    part, of_9000, of_3000 = bytes(2_000), struct.pack(">I", 9_000), struct.pack(">I", 3_000)
    table = (
        ("no message", END_STREAM | NO_MESSAGE, ()),
        ("no message, END_STREAM in DATA", NO_MESSAGE, ((END_STREAM | NO_MESSAGE, b""),)),
        ("a first fragment of 3 bytes", NO_MESSAGE, ((MORE, b"\0\0\0"),)),
        ("END_STREAM within a message", NO_MESSAGE, ((MORE, of_9000 + part), (END_STREAM | NO_MESSAGE, b""))),
        ("fragments that are too few", NO_MESSAGE, ((MORE, of_9000 + part), (END_STREAM, part))),
        ("fragments that are too many", NO_MESSAGE, ((MORE, of_3000 + part), (END_STREAM, part))),
    )
    connection = bed.connect()
    connection.wait_until(lambda: connection.peer is not None)
    for name, flags, data in table:
        call = connection.begin(flags, bed.head())
        for more_flags, body in data:
            connection.send_data(call, body, more_flags)
        end = settle(connection, call)
        expect(end["code"], baton.INVALID_ARGUMENT, f"{name}: the status ({end['message']})")
        expect_request_id(end)
        bed.expect_good_call(connection)
    connection.close()


@check("a second message ends its call, unless it was answered before")
def second_message(bed):
    connection = bed.connect()
    connection.wait_until(lambda: connection.peer is not None)
    request = bed.profile.request(64)
    call = connection.begin(0, bed.head(), request)
    connection.send_data(call, request)
    connection.send_data(call, request, END_STREAM)
    end = settle(connection, call)
    expect(end["code"], (baton.OK, baton.INVALID_ARGUMENT), f"the status ({end['message']})")
    bed.expect_good_call(connection)
    connection.close()


@check("a message that would fit in one frame may come in fragments")
def needless_fragments(bed):
    bed.need_sizes()
    connection = bed.connect()
    connection.wait_until(lambda: connection.peer is not None)
    for size, cut in ((3_000, 1_020), (1_020, 1_020), (1_021, 1_020)):
        request = bed.profile.request(size)
        call = connection.begin(NO_MESSAGE, bed.head())
        connection.send_data(call, struct.pack(">I", len(request)) + request[:cut], MORE)
        connection.send_data(call, request[cut:], END_STREAM)
        settle(connection, call)
        bed.expect_ok(call, request)
    connection.close()


@check("a message above the limit is refused at its first fragment")
def message_above_limit(bed):
    connection = bed.connect()
    connection.wait_until(lambda: connection.peer is not None)
    call = connection.begin(NO_MESSAGE, bed.head())
    connection.send_data(call, struct.pack(">I", connection.peer["max_message_bytes"] + 1) + bytes(1_020), MORE)
    end = settle(connection, call)
    expect(end["code"], baton.RESOURCE_EXHAUSTED, f"the status ({end['message']})")
    bed.expect_good_call(connection)
    connection.close()


@check("DATA beyond the credit is refused")
def beyond_credit(bed):
    connection = bed.connect()
    connection.wait_until(lambda: connection.peer is not None)
    if connection.peer["call_credit"] > connection.peer["max_message_bytes"] + 68:
        raise Skipped("the credit of a call is above one message")
    call = connection.begin(NO_MESSAGE, bed.head())
    # Messages of 0 bytes cost 64 each; so the credit of the call is used up without one that is too large. All go
    # out at once, before the server's END of the call is read.
    count = connection.peer["call_credit"] // 64 + 1
    connection.send_raw(encode_frame(baton.DATA, call.id) * count)
    expect_refusal(connection, 19)


# Cancelling and deadlines (9).


@check("CANCEL behind REQUEST gets one END, and one that crosses END is ignored")
def cancel(bed):
    connection = bed.connect()
    connection.wait_until(lambda: connection.peer is not None)
    for number in range(20):
        call, _ = bed.start(connection, number=number)
        connection.cancel(call)
        end = settle(connection, call)
        expect(end["code"], (baton.OK, baton.CANCELLED), f"the status ({end['message']})")
        if end["code"]:
            expect_request_id(end)
    connection.send(baton.CANCEL, call.id, head=number_field(1, 1))
    connection.send(baton.WINDOW, call.id, body=struct.pack(">I", 2_000_000))
    bed.expect_good_call(connection)
    ends = [frame for frame in connection.observed if frame.type == baton.END]
    expect(len(ends), 21, "the number of ENDs")
    connection.close()


@check("CANCEL ends a running call")
def cancel_running(bed):
    method = bed.slow_method()
    connection = bed.connect()
    call = connection.start(method, bed.slow_request, bed.token)
    bed.expect_good_call(connection)
    expect(call.state, "halfClosed", "the state of the slow call")
    connection.cancel(call)
    end = settle(connection, call)
    expect(end["code"], baton.CANCELLED, f"the status ({end['message']})")
    expect_request_id(end)
    connection.close()


@check("CANCEL in the middle of an upload")
def cancel_upload(bed):
    connection = bed.connect()
    connection.wait_until(lambda: connection.peer is not None)
    call = connection.begin(NO_MESSAGE, bed.head())
    connection.send_data(call, struct.pack(">I", 20_000) + bytes(4_000), MORE)
    connection.cancel(call)
    end = settle(connection, call)
    expect(end["code"], baton.CANCELLED, f"the status ({end['message']})")
    bed.expect_good_call(connection)
    connection.close()


@check("a deadline that has passed on arrival")
def deadline_passed(bed):
    connection = bed.connect()
    call = connection.begin(END_STREAM, bed.head(timeout=0), bed.profile.request(64))
    end = settle(connection, call)
    expect(end["code"], baton.DEADLINE_EXCEEDED, f"the status ({end['message']})")
    expect_request_id(end)
    bed.expect_good_call(connection)
    connection.close()


@check("a deadline that passes while the message arrives")
def deadline_upload(bed):
    connection = bed.connect()
    connection.wait_until(lambda: connection.peer is not None)
    call = connection.begin(NO_MESSAGE, bed.head(timeout=0.05))
    connection.send_data(call, struct.pack(">I", 20_000) + bytes(4_000), MORE)
    end = settle(connection, call)
    expect(end["code"], baton.DEADLINE_EXCEEDED, f"the status ({end['message']})")
    bed.expect_good_call(connection)
    connection.close()


@check("the server ends a call at its deadline without the client's help")
def deadline_running(bed):
    method = bed.slow_method()
    connection = bed.connect()
    call = connection.begin(END_STREAM, request_head(method, bed.token, timeout=0.05)[0], bed.slow_request)
    end = settle(connection, call)
    expect(end["code"], baton.DEADLINE_EXCEEDED, f"the status ({end['message']})")
    expect_request_id(end)
    connection.close()


@check("the client's own deadline")
def deadline_client(bed):
    method = bed.slow_method()
    connection = bed.connect()
    call = connection.call(method, bed.slow_request, bed.token, timeout=0.05)
    expect(call.status, baton.DEADLINE_EXCEEDED, f"the status ({call.text})")
    bed.expect_good_call(connection)
    connection.close()


@check("calls beyond max_concurrent_calls are refused, not processed")
def slots(bed):
    method = bed.slow_method()
    connection = bed.connect()
    connection.wait_until(lambda: connection.peer is not None)
    count = connection.peer["max_concurrent_calls"]
    running = [connection.start(method, bed.slow_request, bed.token) for _ in range(count)]
    refused = connection.begin(END_STREAM, bed.head(), bed.profile.request(64))
    end = settle(connection, refused)
    expect((end["code"], end["not_processed"]), ((baton.UNAVAILABLE, True),), f"the END ({end['message']})")
    for call in running:
        connection.cancel(call)
    for call in running:
        expect(settle(connection, call)["code"], baton.CANCELLED, "the status of a cancelled call")
    bed.expect_good_call(connection)
    connection.close()


# Methods, metadata and status (10, 13).


@check("an unknown method")
def unknown_method(bed):
    connection = bed.connect()
    for name in ("nowhere.v1.Nothing/Nil", bed.method + "x", "/" + bed.method, "x" * 256, "", "no slash"):
        call = connection.call(name, b"", bed.token)
        expect(call.status, baton.UNIMPLEMENTED, f"the status of {shown(name)} ({call.text})")
        expect_request_id(call.end)
    head = request_head("", bed.token)[0][2:]
    end = settle(connection, connection.begin(END_STREAM, head))
    expect(end["code"], baton.UNIMPLEMENTED, f"the status without a name ({end['message']})")
    bed.expect_good_call(connection)
    connection.close()


@check("metadata of every allowed kind")
def good_metadata(bed):
    connection = bed.connect()
    room = 64 if bed.token is None else 63
    for metadata in (
        [("k", b"")],
        [("a.b-c_9", b"~!x y"), ("a.b-c_9", b"again")],
        [("x-bin", bytes(range(256)))],
        [("k" * 64, b"v")],
        [("k", b"v")] * room,
        [("traceparent", b"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")],
    ):
        request = bed.profile.request(64)
        call = connection.call(bed.method, request, bed.token, metadata=metadata)
        bed.expect_ok(call, request)
    connection.close()


@check("metadata that breaks its rules ends its call alone")
def bad_metadata(bed):
    connection = bed.connect()
    for metadata in (
        [("", b"v")],
        [("Key", b"v")],
        [("k" * 65, b"v")],
        [("grpc-timeout", b"1S")],
        [("baton-x", b"v")],
        [("te", b"trailers")],
        [("k", b" v")],
        [("k", b"v ")],
        [("k", b"\x7f")],
        [("k", "é".encode())],
        [("k", b"v")] * 65,
    ):
        call = connection.call(bed.method, bed.profile.request(64), bed.token, metadata=metadata)
        expect(call.status, baton.INVALID_ARGUMENT, f"the status with {shown(metadata)} ({call.text})")
        expect_request_id(call.end)
    bed.expect_good_call(connection)
    connection.close()


@check("a head above the limit ends its call alone")
def large_head(bed):
    connection = bed.connect()
    connection.wait_until(lambda: connection.peer is not None)
    limit = connection.peer["max_head_bytes"]
    head = bed.head()
    if limit > baton.FRAME_PAYLOAD - 100:
        raise Skipped(f"max_head_bytes is {limit}")
    # An unknown field fills the head up.
    end = settle(connection, connection.begin(END_STREAM, head + bytes_field(1_000, bytes(limit + 1 - len(head)))))
    expect(end["code"], baton.RESOURCE_EXHAUSTED, f"the status ({end['message']})")
    expect_request_id(end)
    bed.expect_good_call(connection)
    connection.close()


# Credentials (14).


@check("a token in CREDENTIAL")
def credential(bed):
    bed.need_token()
    connection = bed.connect()
    id_ = connection.add_credential(bed.token)
    fresh = connection.add_credential(bed.token, replaces=id_)
    request = bed.profile.request(64)
    call = connection.call(bed.method, request, credential=fresh)
    bed.expect_ok(call, request)
    for name, unknown in (("replaced", id_), ("never given", fresh + 1)):
        call = connection.call(bed.method, request, credential=unknown)
        expect(call.status, baton.UNAUTHENTICATED, f"the status with a credential {name} ({call.text})")
        expect(call.end["not_processed"], True, "not_processed")
    connection.send(baton.CREDENTIAL, head=number_field(1, fresh))
    connection.send(baton.CREDENTIAL, head=number_field(1, fresh))
    call = connection.call(bed.method, request, credential=fresh)
    expect(call.status, baton.UNAUTHENTICATED, f"the status with a dropped credential ({call.text})")
    bed.expect_good_call(connection)
    connection.close()


@check("no token")
def no_token(bed):
    bed.need_token()
    connection = bed.connect()
    call = connection.call(bed.protected_method, bed.profile.request(64))
    expect(call.status, baton.UNAUTHENTICATED, f"the status ({call.text})")
    expect_request_id(call.end)
    bed.expect_good_call(connection)
    connection.close()


@check("a bad token fails its calls alone")
def bad_token(bed):
    bed.need_token()
    connection = bed.connect()
    call = connection.call(bed.method, bed.profile.request(64), "no.token.atall")
    expect(call.status, baton.UNAUTHENTICATED, f"the status ({call.text})")
    id_ = connection.add_credential(bed.token[:-6] + "AAAAAA")
    call = connection.call(bed.method, bed.profile.request(64), credential=id_)
    expect(call.status, baton.UNAUTHENTICATED, f"the status with a credential ({call.text})")
    expect(call.end["not_processed"], True, "not_processed")
    bed.expect_good_call(connection)
    connection.close()


@check("two tokens in one call")
def two_tokens(bed):
    bed.need_token()
    connection = bed.connect()
    id_ = connection.add_credential(bed.token)
    authorization = [("authorization", b"Bearer " + bed.token.encode())]
    for name, credential_, metadata in (("both", id_, authorization), ("two authorization", 0, authorization * 2)):
        call = connection.call(bed.method, bed.profile.request(64), credential=credential_, metadata=metadata)
        expect(call.status, baton.INVALID_ARGUMENT, f"the status of {name} ({call.text})")
        expect(call.end["not_processed"], True, f"not_processed of {name}")
    bed.expect_good_call(connection)
    connection.close()


# Liveness (11).


@check("PING is answered with its bytes")
def ping(bed):
    connection = bed.connect()
    for payload in (b"\0\1\2\3\4\5\6\7", b"\xff" * 8):
        connection.ping(payload)
        connection.wait_until(lambda: not connection.pings, 5)
    bed.expect_good_call(connection)
    connection.close()
