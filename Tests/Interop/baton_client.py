#!/usr/bin/python3
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0

"""A client of Baton/1 for all kinds of calls, written from Documentation/PROTOCOL.md and Protos/ alone.

It shares no code with the Swift implementation, so that the two check each other and the text. One thread, one
connection, any number of calls in flight. Numbers in parentheses are sections of PROTOCOL.md. The protocol is in
baton_machine.py and baton_wire.py; here are TLS, the loop of reading and writing, and the command line.
"""

import argparse
import json
import select
import socket
import ssl
import sys
import time

from baton_machine import AwaitSettings, ClientMachine
from baton_wire import *  # noqa: F403; the client's users need the names of frames, flags and codes.
from baton_wire import BIDIRECTIONAL, CLIENT_STREAM, DATA, END_STREAM, OK, SERVER_STREAM, UNARY
from baton_wire import ConnectionFault, LimitExceeded


class Connection(ClientMachine):
    """A connection to a server, from the TLS handshake to close_notify."""

    def __init__(self, host, port, ca_file, server_name=None, alpn=("baton/1",), configure=None, **options):
        """Connects. `configure` may change the TLS context; `options` are the machine's."""
        super().__init__(**options)
        self.closed_cleanly = None  # None while open, then whether close_notify came before the end.
        self.reading = True  # Whether bytes are read from the socket.
        self.unwritten = b""

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.options |= ssl.OP_NO_RENEGOTIATION
        context.load_verify_locations(ca_file)
        if configure:
            configure(context)
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

    # Calls.

    def start(self, method, message=None, token=None, credential=0, timeout=None, metadata=(), kind=UNARY, end=True):
        """Opens a call (5), behind the server's SETTINGS where it exceeds a floor. `timeout` is in seconds."""
        if self.closed_cleanly is not None:
            raise LimitExceeded("the connection has ended")
        head = {"token": token, "credential": credential, "timeout": timeout, "metadata": metadata}
        try:
            return self.open_call(method, message, kind, end, **head)
        except AwaitSettings:
            self.wait_until(lambda: self.peer is not None, 10)
            return self.open_call(method, message, kind, end, **head)

    def send_data(self, call, body=b"", flags=0):
        """Sends DATA of a call as it is, right or wrong."""
        self.send(DATA, call.id, flags, body=body)
        if flags & END_STREAM:
            call.state = "halfClosed"

    def call(self, method, message, token=None, credential=0, timeout=None, metadata=(), patience=30):
        """Makes a unary call and waits for its outcome."""
        call = self.start(method, message, token, credential, timeout, metadata)
        self.finish(call, patience)
        return call

    def finish(self, call, patience=30):
        """Waits until a call is closed on both sides."""
        self.wait_until(lambda: call.id not in self.calls, patience)

    def next_message(self, call, patience=30):
        """Takes the next message of a stream; None when END has come and all were taken."""
        self.wait_until(lambda: call.inbox or call.id not in self.calls, patience)
        return self.take(call)

    def drain_output(self, patience=30):
        """Waits until all is written that may be."""
        limit = time.monotonic() + patience
        while self.output or self.unwritten or self.records_to_send.pending:
            if time.monotonic() > limit:
                raise TimeoutError(f"not written in {patience} s")
            # A turn that wrote all would wait for something to read.
            self.pump(time.monotonic() + 0.01)

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
        try:
            self.advance()
        except ConnectionFault:
            self._fault()
            raise
        more_data = self._fill()
        if self.output and not self.unwritten:
            size = min(len(self.output), 65_536)
            self.tls.write(bytes(self.output[:size]))
            del self.output[:size]
        if self.unwritten or self.records_to_send.pending:
            self._flush()
        more_to_write = more_data or self.output or self.unwritten
        moment = self.next_moment()
        wait = (limit if moment is None else min(limit, moment)) - time.monotonic()
        reads = [self.socket] if self.reading else []
        readable, _, _ = select.select(reads, [self.socket] if more_to_write else [], [], max(0, wait))
        if readable:
            self._receive()

    def _fill(self):
        """Makes frames while little waits to be written. Returns whether it stopped because enough waits."""
        while len(self.output) < 65_536:
            self.flush_ping_ack()
            if not self.next_data():
                return False
        return True

    def _fault(self):
        """GOAWAY was the last frame."""
        if self.closed_cleanly is None:
            self.closed_cleanly = False
            self.tls.write(bytes(self.output))
            self.output.clear()
            self._flush()
        self.ended()

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
                self._ended(True)
                return
            self._take_plain(plain)

    def _take_plain(self, plain):
        try:
            self.receive(plain)
        except ConnectionFault:
            self._fault()
            raise

    def _ended(self, cleanly):
        self.closed_cleanly = cleanly
        self.ended()

    # The end (12).

    def close(self, goodbye=True, patience=2):
        """Leaves: GOAWAY, close_notify, end of writing, then reads to the end. Returns whether all that worked."""
        if self.closed_cleanly is None and goodbye and self.last_id is None:
            self.leave()
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
    parser = argparse.ArgumentParser(description="Makes one call over Baton/1 and prints its outcome as JSON.")
    parser.add_argument("address", help="HOST:PORT")
    parser.add_argument("method", help="package.Service/Method")
    parser.add_argument("--ca", required=True, help="PEM file of the authority that signed the server's certificate")
    parser.add_argument("--server-name", help="name in the server's certificate; the host of the address by default")
    parser.add_argument("--token-file", help="file that holds a token")
    parser.add_argument("--credential", action="store_true", help="give the token once in CREDENTIAL")
    parser.add_argument("--timeout", type=float, help="seconds")
    parser.add_argument("--metadata", action="append", default=[], metavar="KEY=VALUE", help="hex for keys in -bin")
    kinds = (UNARY, CLIENT_STREAM, SERVER_STREAM, BIDIRECTIONAL)
    parser.add_argument("--kind", choices=kinds, default=UNARY, help="the kind of the method")
    parser.add_argument("--request-hex", action="append", help="a request in hexadecimal digits; none: an empty one")
    parser.add_argument("--request-file", action="append", help="file that holds a request; behind those in digits")
    options = parser.parse_args()

    messages = [bytes.fromhex(digits) for digits in options.request_hex or []]
    for name in options.request_file or []:
        with open(name, "rb") as file:
            messages.append(file.read())
    streams = options.kind in (CLIENT_STREAM, BIDIRECTIONAL)
    if not streams and len(messages) > 1:
        parser.error(f"one request for a method of the kind {options.kind}")
    if not streams and not messages:
        messages = [b""]
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
        first = messages[0] if messages else None
        call = connection.start(
            options.method, first, in_metadata, credential, options.timeout, metadata, options.kind, not messages[1:]
        )
        for message in messages[1:]:
            connection.send_message(call, message)
        connection.half_close(call)
        replies = []
        if not call.one_reply:
            while (reply := connection.next_message(call, patience)) is not None:
                replies.append(reply.hex())
        connection.finish(call, patience)
        connection.close()
    except (ConnectionFault, LimitExceeded, OSError) as error:
        print(f"{options.address}: {error}", file=sys.stderr)
        return 2
    outcome = call.as_json()
    if not call.one_reply:
        outcome["messages"] = replies
    print(json.dumps(outcome, indent=2))
    return 0 if call.status == OK else 1


if __name__ == "__main__":
    sys.exit(main())
