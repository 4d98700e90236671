# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0

"""Checks of a drain (12); they come last, as no server is left behind them."""

import os
import signal
import time

import baton_client as baton
from baton_client import ACK, BIDIRECTIONAL, END_STREAM, ConnectionFault
from conformance_checks import full_duplex, ping_pong
from interop_bed import Failed, Skipped, check, expect


class Drained:
    """Connections that were open when the server began to drain."""

    def __init__(self, bed):
        if not (bed.options.drain_pid or bed.options.drain_method):
            raise Skipped("no --drain-pid and no --drain-method")
        self.busy, self.idle, self.streaming = bed.connect(), bed.connect(), bed.connect()
        bed.expect_good_call(self.busy)
        bed.expect_good_call(self.idle)
        self.stream = None
        if bed.conformance:
            self.stream = self.streaming.start(full_duplex(bed), None, kind=BIDIRECTIONAL, end=False)
            ping_pong(self.streaming, self.stream, 100)
        self.busy.answers_goaway = False
        if bed.options.drain_pid:
            os.kill(bed.options.drain_pid, signal.SIGTERM)
        else:
            # Its own connection drains as well, so no END is waited for.
            self.busy.start(bed.options.drain_method, b"", bed.token)


def drained(bed):
    bed.drained = bed.drained or Drained(bed)
    for connection in (bed.drained.busy, bed.drained.idle, bed.drained.streaming):
        # So none of them leaves a PING without its answer for long.
        if connection.closed_cleanly is None:
            connection.pump(time.monotonic())
    return bed.drained


@check("a drain: GOAWAY, its ACK behind the last REQUEST, the final GOAWAY, close_notify")
def drain(bed):
    connection, idle = drained(bed).busy, drained(bed).idle
    connection.wait_until(lambda: connection.goaway is not None, 15)
    expect(connection.goaway["last_stream_id"], 2**31 - 1, "the last id of the first GOAWAY")
    expect(connection.goaway["code"], 1, "the code of the first GOAWAY")
    # A REQUEST that crosses GOAWAY is still a good one.
    request = bed.profile.request(64)
    crossing = connection.begin(END_STREAM, bed.head(), request)
    connection.send(baton.GOAWAY, flags=ACK)
    connection.finish(crossing)
    bed.expect_ok(crossing, request)
    if connection.closed_cleanly is None:
        try:
            connection.wait_until(lambda: connection.last_id != 2**31 - 1, 15)
        except ConnectionFault:
            raise Failed("closed without the final GOAWAY") from None
    expect(connection.last_id, crossing.id, "the last id of the final GOAWAY")
    expect(connection.close(), True, "close_notify from the server")
    idle.wait_until(lambda: idle.last_id not in (None, 2**31 - 1), 15)
    expect(idle.last_id, 1, "the last id on the idle connection")
    expect(idle.close(), True, "close_notify on the idle connection")


@check("a stream that is open when the server drains goes on to its end")
def drain_with_stream(bed):
    bed.need_conformance()
    connection, call = drained(bed).streaming, drained(bed).stream
    connection.wait_until(lambda: connection.last_id not in (None, 2**31 - 1), 15)
    expect(connection.last_id, call.id, "the last id")
    expect(connection.acknowledged, True, "the ACK")
    for size in (10, 100_000):
        ping_pong(connection, call, size)
    try:
        connection.start(bed.method, b"", bed.token)
        raise Failed("the client opened a call on a connection that drains")
    except baton.LimitExceeded:
        pass
    late = connection.begin(END_STREAM, bed.head(), bed.profile.request(64))
    connection.finish(late)
    expect((late.end["code"], late.end["not_processed"]), ((baton.UNAVAILABLE, True),), "the END of a late call")
    connection.half_close(call)
    connection.finish(call)
    expect(call.status, baton.OK, f"the status ({call.text})")
    expect(connection.close(), True, "close_notify from the server")
