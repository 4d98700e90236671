// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

#include "link.h"

#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { SCRATCH_BYTES = 65536, TURN_BYTES = 262144, LAST_ID = 0x7ffffffd };

struct work work;

// The bytes that one turn of one connection sends.
static struct bytes out;
static uint8_t scratch[SCRATCH_BYTES];
static char fault_text[128];

static const char *fault_of(const char *what, uint32_t number) {
    snprintf(fault_text, sizeof fault_text, "%s %u", what, number);
    return fault_text;
}

// ------------------------------------------------------------------------------------------------ opening, closing

const char *link_open(struct link *link) {
    struct slot *slots = link->slots != NULL ? link->slots : allocate(work.depth, sizeof *link->slots);
    memset(slots, 0, work.depth * sizeof *slots);
    *link = (struct link){.slots = slots, .next_id = 1, .opened = monotonic_ns(), .events = EPOLLOUT};
    link->receive_credit = default_settings.connection_credit;
    link->socket = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (link->socket < 0) {
        return strerror(errno);
    }
    int one = 1;
    setsockopt(link->socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    link->state = LINK_CONNECTING;
    struct epoll_event event = {.events = EPOLLOUT, .data.ptr = link};
    if (connect(link->socket, (struct sockaddr *)&work.address, sizeof work.address) != 0 && errno != EINPROGRESS) {
        return strerror(errno);
    }
    if (epoll_ctl(work.poll, EPOLL_CTL_ADD, link->socket, &event) != 0) {
        return strerror(errno);
    }
    return NULL;
}

void link_close(struct link *link) {
    if (link->state == LINK_CLOSED) {
        return;
    }
    if (link->ssl != NULL) {
        if (link->state >= LINK_SETTLING) {
            SSL_shutdown(link->ssl);
        }
        SSL_free(link->ssl);
        link->ssl = NULL;
    }
    if (link->socket >= 0) {
        close(link->socket);
    }
    bytes_free(&link->partial);
    bytes_free(&link->unsent);
    link->state = LINK_CLOSED;
}

// ------------------------------------------------------------------------------------------------ sending

void link_call(struct link *link, struct slot *slot) {
    if (link->next_id > LAST_ID) {
        die("a connection is out of call ids; measure for a shorter time");
    }
    unsigned failures = slot->failures;
    uint64_t sequence = slot->sequence + 1;
    *slot = (struct slot){.id = link->next_id, .started = work.now, .sequence = sequence, .failures = failures};
    link->next_id += 2;
    slot->receive_credit = default_settings.call_credit;
    size_t head = work.request_head.count;
    if (work.kind == WORK_ECHO && work.echo.count > FRAME_BYTES - head) {
        slot->sending = true;
        slot->send_credit = link->peer.call_credit;
        link->sending++;
        frame_append(&out, slot->id, FRAME_REQUEST, FLAG_NO_MESSAGE, work.request_head.data, head);
        return;
    }
    size_t room = work.kind == WORK_ECHO ? work.echo.count : UNARY_REQUEST_BYTES;
    uint8_t *frame = bytes_reserve(&out, HEADER_BYTES + head + room), *body = frame + HEADER_BYTES + head;
    memcpy(frame + HEADER_BYTES, work.request_head.data, head);
    size_t count = 0;
    switch (work.kind) {
    case WORK_UNARY: count = unary_request_write(body, sequence); break;
    case WORK_STREAM: count = stream_request_write(body, work.messages); break;
    case WORK_ECHO:
        count = work.echo.count;
        memcpy(body, work.echo.data, count);
        break;
    case WORK_EMPTY: break;
    }
    work.request_bytes = count;
    frame_header(frame, (uint32_t)(head + count), slot->id, FRAME_REQUEST, FLAG_END_STREAM, (uint16_t)head);
    out.count += HEADER_BYTES + head + count;
}

// One DATA frame of a request; false where credit does not allow it.
static bool send_fragment(struct link *link, struct slot *slot) {
    size_t total = work.echo.count, left = total - slot->sent;
    // A message that fits in one frame goes without length.
    bool whole = slot->sent == 0 && total <= FRAME_BYTES;
    size_t prefix = slot->sent == 0 && !whole ? 4 : 0;
    size_t piece = left < FRAME_BYTES - prefix ? left : FRAME_BYTES - prefix;
    size_t cost = piece + prefix < LEAST_COST ? LEAST_COST : piece + prefix;
    int64_t credit = slot->send_credit < link->send_credit ? slot->send_credit : link->send_credit;
    if ((int64_t)cost > credit) {
        if (whole || credit < LEAST_FRAGMENT + 4) {
            return false;
        }
        piece = (size_t)credit - prefix;
        cost = piece + prefix;
    }
    bool last = piece == left;
    uint8_t *at = bytes_reserve(&out, HEADER_BYTES + prefix + piece);
    frame_header(
        at, (uint32_t)(piece + prefix), slot->id, FRAME_DATA, last ? FLAG_END_STREAM : FLAG_MORE, 0
    );
    at += HEADER_BYTES;
    if (prefix > 0) {
        write_u32(at, (uint32_t)total);
        at += prefix;
    }
    memcpy(at, work.echo.data + slot->sent, piece);
    out.count += HEADER_BYTES + prefix + piece;
    slot->sent += piece;
    slot->send_credit -= (int64_t)cost;
    link->send_credit -= (int64_t)cost;
    if (last) {
        work.request_bytes = total;
        slot->sending = false;
        link->sending--;
    }
    return true;
}

// Fragments of all requests in turn. True where it stopped because there is enough for one turn.
static bool send_fragments(struct link *link) {
    bool progress = link->sending > 0;
    while (progress) {
        progress = false;
        for (unsigned index = 0; index < work.depth && link->sending > 0; index++) {
            if (link->slots[index].sending) {
                if (out.count >= TURN_BYTES) {
                    return true;
                }
                progress |= send_fragment(link, &link->slots[index]);
            }
        }
    }
    return false;
}

static const char *await(struct link *link, uint32_t wanted) {
    if (wanted != link->events) {
        link->events = wanted;
        struct epoll_event event = {.events = wanted, .data.ptr = link};
        if (epoll_ctl(work.poll, EPOLL_CTL_MOD, link->socket, &event) != 0) {
            return strerror(errno);
        }
    }
    return NULL;
}

const char *link_flush(struct link *link) {
    // With much unsent there is no use in making more; it waits as fragments.
    bool more = link->unsent.count - link->unsent_at < TURN_BYTES ? send_fragments(link) : link->sending > 0;
    if (!tls_flush(link->ssl, &link->unsent, &link->unsent_at, &out, TURN_BYTES)) {
        return "the connection is lost while writing";
    }
    return await(link, EPOLLIN | (more || link->unsent.count > link->unsent_at ? EPOLLOUT : 0));
}

// ------------------------------------------------------------------------------------------------ receiving

static struct slot *find_slot(struct link *link, uint32_t id) {
    unsigned index = link->hint;
    for (unsigned tries = 0; tries < work.depth; tries++) {
        if (link->slots[index].id == id) {
            // Replies come mostly in the order of requests.
            link->hint = index;
            return &link->slots[index];
        }
        index = index + 1 == work.depth ? 0 : index + 1;
    }
    return NULL;
}

static const char *on_settings(struct link *link, const struct frame *frame) {
    if (frame->type != FRAME_SETTINGS || frame->stream != 0 || frame->flags != 0
        || !settings_read(frame->payload, frame->length, &link->peer)) {
        return frame->type == FRAME_GOAWAY ? "GOAWAY in place of SETTINGS" : "the server's SETTINGS are wrong";
    }
    if (link->peer.concurrent_calls < work.depth) {
        die("the server takes %u calls at once on a connection", link->peer.concurrent_calls);
    }
    if (link->peer.message_bytes < work.echo.count) {
        die("the server takes messages of at most %u bytes", link->peer.message_bytes);
    }
    link->state = LINK_OPEN;
    link->send_credit = link->peer.connection_credit;
    work.settled(link);
    return NULL;
}

// A piece of a message: compares it with what was sent.
static void take_echo(struct slot *slot, const uint8_t *data, size_t count) {
    if (count > work.echo.count - slot->received || memcmp(data, work.echo.data + slot->received, count) != 0) {
        slot->wrong = true;
        return;
    }
    slot->received += count;
}

static const char *on_data(struct link *link, const struct frame *frame) {
    bool more = frame->flags & FLAG_MORE;
    if (frame->head != 0 || (frame->flags & ~FLAG_MORE)) {
        return "a DATA frame that no server may send";
    }
    struct slot *slot = find_slot(link, frame->stream);
    if (slot == NULL) {
        return "DATA of a call that is not open";
    }
    uint32_t cost = frame->length < LEAST_COST ? LEAST_COST : frame->length;
    slot->receive_credit -= cost;
    link->receive_credit -= cost;
    if (slot->receive_credit < 0 || link->receive_credit < 0) {
        return "DATA beyond the credit";
    }
    link->owed += cost;
    if (link->owed >= default_settings.connection_credit / 4) {
        window_append(&out, 0, link->owed);
        link->receive_credit += link->owed;
        link->owed = 0;
    }
    const uint8_t *data = frame->payload;
    size_t count = frame->length;
    if (work.kind == WORK_STREAM) {
        slot->wrong |= more || count != STREAM_MESSAGE_BYTES || !stream_message_check(data, count, ++slot->messages);
        work.messages_received++;
        slot->owed += cost;
        if (slot->owed >= default_settings.call_credit / 4) {
            window_append(&out, slot->id, slot->owed);
            slot->receive_credit += slot->owed;
            slot->owed = 0;
        }
        return NULL;
    }
    if (work.kind != WORK_ECHO || (slot->begun && slot->received == slot->expected)) {
        slot->wrong = true;
        return NULL;
    }
    if (!slot->begun) {
        slot->begun = true;
        slot->expected = count;
        if (more) {
            if (count < 4) {
                return "a first fragment without its length";
            }
            slot->expected = read_u32(data);
            data += 4;
            count -= 4;
            // A message that was begun is granted to its end; a longer one than what was sent is wrong anyway.
            int64_t needed = (int64_t)slot->expected - (int64_t)count + LEAST_COST;
            if (needed > slot->receive_credit && slot->expected <= work.echo.count) {
                window_append(&out, slot->id, (uint32_t)(needed - slot->receive_credit));
                slot->receive_credit = needed;
            }
        }
    }
    take_echo(slot, data, count);
    slot->wrong |= !more && slot->received != slot->expected;
    return NULL;
}

static const char *on_end(struct link *link, const struct frame *frame) {
    struct slot *slot = find_slot(link, frame->stream);
    if (slot == NULL) {
        return "END of a call that is not open";
    }
    bool has_message = !(frame->flags & FLAG_NO_MESSAGE);
    if ((frame->flags & ~FLAG_NO_MESSAGE) || (!has_message && frame->head != frame->length)) {
        return "an END that no server may send";
    }
    struct fields fields = {frame->payload, frame->payload + frame->head};
    struct field field, text = {0};
    uint64_t code = 0;
    int more;
    while ((more = fields_next(&fields, &field)) == 1) {
        if (field.number == 1 && field.wire == WIRE_VARINT) {
            code = field.value;
        } else if (field.number == 2 && field.wire == WIRE_BYTES) {
            text = field;
        }
    }
    if (more < 0) {
        return "a head of END that is malformed";
    }
    if (slot->sending) {
        // The server wants no more of it: the client closes its side.
        slot->sending = false;
        link->sending--;
        frame_append(&out, slot->id, FRAME_CANCEL, 0, NULL, 0);
    }
    const uint8_t *body = frame->payload + frame->head;
    size_t count = frame->length - frame->head;
    const char *fault = NULL;
    if (code != 0) {
        int length = text.count < 80 ? (int)text.count : 80;
        snprintf(
            fault_text, sizeof fault_text, "a call ended with status %u%s%.*s", (unsigned)(code > 999 ? 999 : code),
            length > 0 ? ": " : "", length, length > 0 ? (const char *)text.data : ""
        );
        fault = fault_text;
    } else {
        bool right = !slot->wrong;
        switch (work.kind) {
        case WORK_UNARY:
            right = right && has_message && unary_reply_check(body, count, slot->sequence);
            work.reply_bytes = count;
            break;
        case WORK_ECHO:
            if (has_message) {
                right = right && !slot->begun;
                take_echo(slot, body, count);
            }
            right = right && !slot->wrong && slot->received == work.echo.count;
            work.reply_bytes = slot->received;
            break;
        case WORK_STREAM:
            right = right && !has_message && slot->messages == work.messages;
            work.reply_bytes = STREAM_MESSAGE_BYTES;
            break;
        case WORK_EMPTY: break;
        }
        fault = right ? NULL : "a wrong reply";
    }
    slot->id = 0;
    // The next reply is likely to be that of the next call.
    link->hint = (unsigned)(slot - link->slots) + 1 == work.depth ? 0 : (unsigned)(slot - link->slots) + 1;
    work.ended(link, slot, fault);
    return NULL;
}

static const char *on_window(struct link *link, const struct frame *frame) {
    if (frame->length != 4 || frame->head != 0 || frame->flags != 0) {
        return "a WINDOW frame that no server may send";
    }
    uint32_t credit = read_u32(frame->payload);
    struct slot *slot = frame->stream != 0 ? find_slot(link, frame->stream) : NULL;
    if (frame->stream != 0 && slot == NULL) {
        return "WINDOW of a call that is not open";
    }
    int64_t *account = slot != NULL ? &slot->send_credit : &link->send_credit;
    if (credit == 0 || credit > LARGEST_CREDIT || *account > LARGEST_CREDIT - (int64_t)credit) {
        return "a WINDOW frame out of range";
    }
    *account += credit;
    return NULL;
}

static const char *on_frame(struct link *link, const struct frame *frame) {
    if (link->state == LINK_SETTLING) {
        return on_settings(link, frame);
    }
    switch (frame->type) {
    case FRAME_END: return on_end(link, frame);
    case FRAME_DATA: return on_data(link, frame);
    case FRAME_WINDOW: return on_window(link, frame);
    case FRAME_RESPONSE: return find_slot(link, frame->stream) != NULL ? NULL : "RESPONSE of a call that is not open";
    case FRAME_PING:
        if (frame->length != 8 || frame->head != 0 || frame->flags != 0 || frame->stream != 0) {
            return "a PING frame that was not asked for";
        }
        frame_append(&out, 0, FRAME_PING, FLAG_ACK, frame->payload, 8);
        // What was appended as a head is a body.
        out.data[out.count - 8 - 1] = 0;
        return NULL;
    case FRAME_GOAWAY: {
        struct fields fields = {frame->payload, frame->payload + frame->head};
        struct field field;
        uint32_t code = 0;
        while (fields_next(&fields, &field) == 1) {
            code = field.number == 2 ? (uint32_t)field.value : code;
        }
        return fault_of("GOAWAY with code", code);
    }
    default: return frame->flags & FLAG_IGNORABLE ? NULL : "a frame that no server may send";
    }
}

static const char *read_frames(struct link *link) {
    size_t have = link->partial.count;
    if (have > 0) {
        memcpy(scratch, link->partial.data, have);
        bytes_free(&link->partial);
    }
    do {
        int count = SSL_read(link->ssl, scratch + have, (int)(SCRATCH_BYTES - have));
        enum tls_result result = tls_result(link->ssl, count);
        if (result == TLS_FAILED) {
            return "the server closed the connection";
        }
        if (result != TLS_DONE) {
            break;
        }
        have += (size_t)count;
        size_t at = 0;
        struct frame frame;
        enum frame_result whole;
        while ((whole = frame_read(scratch + at, have - at, &frame)) == FRAME_WHOLE) {
            const char *fault = on_frame(link, &frame);
            if (fault != NULL) {
                return fault;
            }
            at += HEADER_BYTES + frame.length;
        }
        if (whole == FRAME_REFUSED) {
            return "bytes that are no frame of a server";
        }
        have -= at;
        if (at > 0 && have > 0) {
            memmove(scratch, scratch + at, have);
        }
    } while (SSL_has_pending(link->ssl));
    bytes_append(&link->partial, scratch, have);
    return NULL;
}

// ------------------------------------------------------------------------------------------------ events

static const char *shake_hands(struct link *link) {
    switch (tls_result(link->ssl, SSL_do_handshake(link->ssl))) {
    case TLS_WANTS_READ: return await(link, EPOLLIN);
    case TLS_WANTS_WRITE: return await(link, EPOLLOUT);
    case TLS_FAILED: return SSL_get_verify_result(link->ssl) != X509_V_OK ? "the certificate was refused"
                                                                          : "the handshake failed";
    case TLS_DONE: break;
    }
    if (!speaks_baton(link->ssl)) {
        return "the server did not agree on baton/1";
    }
    link->state = LINK_SETTLING;
    settings_append(&out, &default_settings, false);
    bytes_append(&out, work.credential.data, work.credential.count);
    return NULL;
}

const char *link_serve(struct link *link, uint32_t events) {
    const char *fault = NULL;
    out.count = 0;
    work.now = monotonic_ns();
    if (link->state == LINK_CONNECTING) {
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(link->socket, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0) {
            return strerror(error);
        }
        struct tcp_info info;
        size = sizeof info;
        if (getsockopt(link->socket, IPPROTO_TCP, TCP_INFO, &info, &size) == 0) {
            // Nothing but SYN was sent yet.
            work.syn_retransmits += info.tcpi_total_retrans;
        }
        link->ssl = client_ssl(work.tls, link->socket, work.server_name);
        link->state = LINK_SHAKING;
    }
    bool shaking = link->state == LINK_SHAKING;
    if (shaking) {
        fault = shake_hands(link);
        if (fault != NULL || link->state == LINK_SHAKING) {
            return fault;
        }
    }
    if (shaking || (events & ~(uint32_t)EPOLLOUT)) {
        fault = read_frames(link);
    }
    fault = fault != NULL ? fault : link_flush(link);
    // What a lost connection had to say is not for the next one.
    out.count = 0;
    return fault;
}
