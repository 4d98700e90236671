# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0

"""What a server of Baton/1 has to find in a client's frames, written from Documentation/PROTOCOL.md alone.

It answers nothing and runs nothing; it judges, for the test vectors. Numbers in parentheses are sections of the text.
"""

from baton_machine import check_metadata
from baton_wire import (
    ACK,
    CANCEL,
    CANCEL_HEAD,
    CREDENTIAL,
    CREDENTIAL_ERROR,
    CREDENTIAL_HEAD,
    DATA,
    END,
    END_STREAM,
    FLOW_CONTROL,
    FROM_CLIENT,
    GOAWAY,
    GOAWAY_HEAD,
    INVALID_ARGUMENT,
    MAX_31,
    MORE,
    NO_MESSAGE,
    PING,
    PROTOCOL,
    REQUEST,
    REQUEST_HEAD,
    RESOURCE_EXHAUSTED,
    SERVER_STREAM,
    SETTINGS,
    SETTINGS_ERROR,
    SMALLEST_COST,
    TOO_MANY_PINGS,
    UNARY,
    UNAVAILABLE,
    UNIMPLEMENTED,
    WINDOW,
    Assembly,
    CallFault,
    ConnectionFault,
    Tokens,
    added_credit,
    cost,
    judge_header,
    parse_frame,
    read_head,
    read_settings,
)


class JudgedCall:
    """What the server knows of a call."""

    def __init__(self, state, limit, credit, send_credit):
        self.state = state
        self.assembly = Assembly(limit, INVALID_ARGUMENT)
        self.credit, self.send_credit = credit, send_credit
        self.messages = 0
        self.fault = None  # Status with which the call has to end.


class Judge:
    """Takes the frames of both sides in the order in which the server takes and sends them."""

    def __init__(self, kind, settings):
        """`settings` are the server's own, as read from its SETTINGS."""
        self.kind, self.settings = kind, settings
        self.peer = None
        self.calls = {}
        self.highest = 0
        self.credit = settings["connection_credit"]
        self.send_credit = 0
        self.owed = 0
        self.credentials, self.highest_credential = set(), 0
        self.pings = []
        self.ping_tokens = Tokens(3, settings["min_ping_interval_ms"] / 1_000)
        self.last_id = None  # Of the GOAWAY that went out.
        self.acknowledged = False
        self.leaving = False

    def state(self, stream):
        call = self.calls.get(stream)
        return call.state if call else "closed" if stream <= self.highest else "idle"

    # What the server sends.

    def sent(self, data):
        """The server has sent a frame that keeps to the rules."""
        frame = parse_frame(data)
        call = self.calls.get(frame.stream)
        if frame.type == PING and not frame.flags & ACK:
            self.pings.append(frame.body)
        elif frame.type == GOAWAY:
            self.last_id = read_head(frame.head, GOAWAY_HEAD)["last_stream_id"]
        elif frame.type == WINDOW and call:
            call.credit = added_credit(call.credit, frame)
        elif frame.type == WINDOW:
            self.credit = added_credit(self.credit, frame)
        elif frame.type == DATA:
            call.send_credit -= cost(len(frame.body))
            self.send_credit -= cost(len(frame.body))
            if min(call.send_credit, self.send_credit) < 0:
                raise AssertionError("the server sends beyond its credit")
        elif frame.type == END:
            if call.state == "open":
                call.state = "draining"
            else:
                del self.calls[frame.stream]

    # What the client sends.

    def take(self, data):
        """Takes a frame. Returns the status with which its call has to end where the frame is a fault of the call."""
        skipped = judge_header(FROM_CLIENT, self.settings["max_data_frame_bytes"], *header(data))
        frame = parse_frame(data)
        if (self.peer is None) != (frame.type == SETTINGS):
            raise ConnectionFault(SETTINGS_ERROR, "SETTINGS not first, or twice")
        if skipped:
            return None
        if frame.type == SETTINGS:
            self.peer = read_settings(frame.head)
            self.send_credit = self.peer["connection_credit"]
        elif frame.type == PING:
            self._take_ping(frame)
        elif frame.type == GOAWAY:
            self._take_goaway(frame)
        elif frame.type == CREDENTIAL:
            self._take_credential(read_head(frame.head, CREDENTIAL_HEAD))
        elif frame.type == WINDOW and not frame.stream:
            self.send_credit = added_credit(self.send_credit, frame)
        elif frame.type == REQUEST:
            return self._take_request(frame)
        else:
            return self._take_call_frame(frame)
        return None

    def _take_ping(self, frame):
        if frame.flags & ACK:
            if frame.body not in self.pings:
                raise ConnectionFault(PROTOCOL, "PING ACK without its PING")
            self.pings.remove(frame.body)
        elif not self.ping_tokens.draw(0):
            raise ConnectionFault(TOO_MANY_PINGS, "four PINGs in the interval of one")

    def _take_goaway(self, frame):
        if frame.flags & ACK:
            if self.last_id is None:
                raise ConnectionFault(PROTOCOL, "GOAWAY ACK without GOAWAY")
            self.acknowledged = True
        else:
            read_head(frame.head, GOAWAY_HEAD)
            self.leaving = True

    def _take_credential(self, head):
        id_, replaced = head["id"], head["replaces"]
        if not 1 <= id_ <= MAX_31 or replaced > self.highest_credential:
            raise ConnectionFault(CREDENTIAL_ERROR, f"credential {id_}, in place of {replaced}")
        if not head["token"]:
            if id_ > self.highest_credential or replaced:
                raise ConnectionFault(CREDENTIAL_ERROR, f"credential {id_} is dropped but was never given")
            self.credentials.discard(id_)
            return
        if id_ <= self.highest_credential:
            raise ConnectionFault(CREDENTIAL_ERROR, f"credential {id_} does not rise")
        self.highest_credential = id_
        self.credentials.discard(replaced)
        self.credentials.add(id_)
        if len(self.credentials) > self.settings["max_credentials"]:
            raise ConnectionFault(CREDENTIAL_ERROR, f"{len(self.credentials)} credentials")

    def _take_request(self, frame):
        id_ = frame.stream
        if self.leaving or id_ % 2 == 0 or id_ <= self.highest or id_ > MAX_31 - 2:
            raise ConnectionFault(PROTOCOL, f"REQUEST with the id {id_}")
        head = read_head(frame.head, REQUEST_HEAD)
        state = "halfClosed" if frame.flags & END_STREAM else "open"
        limit, credit = self.settings["max_message_bytes"], self.settings["call_credit"]
        running = len(self.calls)
        self.highest = id_
        call = self.calls[id_] = JudgedCall(state, limit, credit, self.peer["call_credit"])
        try:
            final = self.last_id is not None and self.last_id != MAX_31
            if running >= self.settings["max_concurrent_calls"] or (final and id_ > self.last_id):
                raise CallFault(UNAVAILABLE, "too many calls, or a late one")
            if len(frame.head) + 32 * len(head["metadata"]) > self.settings["max_head_bytes"]:
                raise CallFault(RESOURCE_EXHAUSTED, "a head above the limit")
            if not 1 <= len(head["method"].encode()) <= 255:
                raise CallFault(UNIMPLEMENTED, "no method, or a name too long")
            check_metadata(head["metadata"], INVALID_ARGUMENT)
            if not frame.flags & NO_MESSAGE:
                call.assembly.take(frame.body, False)
                self._count(call)
            if frame.flags & END_STREAM:
                self._no_more(call)
        except CallFault as fault:
            call.fault = fault.status
        return call.fault

    def _count(self, call):
        call.messages += 1
        if call.messages > 1 and self.kind in (UNARY, SERVER_STREAM):
            raise CallFault(INVALID_ARGUMENT, "the number of messages does not suit the method")

    def _no_more(self, call):
        if call.assembly.begun:
            raise CallFault(INVALID_ARGUMENT, "END_STREAM within a message")
        if not call.messages and self.kind in (UNARY, SERVER_STREAM):
            raise CallFault(INVALID_ARGUMENT, "no message")

    def _take_call_frame(self, frame):
        """DATA, CANCEL and WINDOW by the table of the server's states (5)."""
        call, state = self.calls.get(frame.stream), self.state(frame.stream)
        if state in ("idle", "cancelling") or (frame.type == DATA and state in ("halfClosed", "closed")):
            raise ConnectionFault(PROTOCOL, f"type {frame.type} in the state {state}")
        if frame.type == CANCEL:
            read_head(frame.head, CANCEL_HEAD)
            if state == "draining":
                del self.calls[frame.stream]
            elif call:
                call.state = "cancelling"
        elif frame.type == WINDOW:
            # A grant of 0 is an error also where WINDOW is ignored.
            credit = call.send_credit if state in ("open", "halfClosed") else 0
            credit = added_credit(credit, frame)
            if state in ("open", "halfClosed"):
                call.send_credit = credit
        else:
            return self._take_data(call, frame)
        return None

    def _take_data(self, call, frame):
        alone = frame.flags & NO_MESSAGE
        price = 0 if alone else cost(len(frame.body))
        if price > call.credit or price > self.credit:
            raise ConnectionFault(FLOW_CONTROL, f"{len(frame.body)} bytes beyond the credit")
        call.credit -= price
        self.credit -= price
        self.owed += price
        if self.owed >= self.settings["connection_credit"] // 4:
            self.credit += self.owed
            self.owed = 0
        draining, fault = call.state == "draining", None
        if not draining and call.fault is None:
            try:
                if not alone and call.assembly.take(frame.body, bool(frame.flags & MORE)):
                    self._count(call)
                if call.assembly.begun:
                    # A begun message is granted to its end.
                    call.credit = max(call.credit, call.assembly.missing + SMALLEST_COST)
                if frame.flags & END_STREAM:
                    self._no_more(call)
            except CallFault as error:
                fault = call.fault = error.status
        if frame.flags & END_STREAM:
            if draining:
                del self.calls[frame.stream]
            else:
                call.state = "halfClosed"
        return fault


def header(data):
    """The fields of a header as judge_header takes them."""
    frame = parse_frame(data)
    length = int.from_bytes(data[:4], "big")
    return length, frame.stream, frame.type, frame.flags, int.from_bytes(data[10:12], "big")
