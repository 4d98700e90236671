// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

#include "session.h"

#include <stdlib.h>
#include <string.h>

// Codes of GOAWAY and of statuses.
enum { GOAWAY_PROTOCOL = 16, GOAWAY_MALFORMED = 18, GOAWAY_FLOW = 19, GOAWAY_SETTINGS = 20, GOAWAY_CREDENTIAL = 21 };
enum {
    STATUS_CANCELLED = 1,
    STATUS_INVALID_ARGUMENT = 3,
    STATUS_RESOURCE_EXHAUSTED = 8,
    STATUS_UNIMPLEMENTED = 12,
    STATUS_UNAVAILABLE = 14,
    STATUS_UNAUTHENTICATED = 16,
};

enum { REQUEST_ID_BYTES = 16 };

void session_begin(struct session *session, struct bytes *out) {
    *session = (struct session){.receive_credit = default_settings.connection_credit};
    settings_append(out, &default_settings, true);
}

static void call_free(struct call *call) {
    bytes_free(&call->message);
    bytes_free(&call->reply);
    free(call);
}

void session_free(struct session *session) {
    while (session->calls != NULL) {
        struct call *call = session->calls;
        session->calls = call->next;
        call_free(call);
    }
}

static struct call *find_call(struct session *session, uint32_t id) {
    struct call *call = session->calls;
    while (call != NULL && call->id != id) {
        call = call->next;
    }
    return call;
}

static struct call *open_call(struct session *session, uint32_t id, enum method method, bool closed) {
    struct call *call = allocate(1, sizeof *call);
    call->id = id;
    call->method = method;
    call->closed = closed;
    call->receive_credit = default_settings.call_credit;
    call->send_credit = session->peer.call_credit;
    // Behind the others, so that DATA takes turns in the order of calls.
    struct call **place = &session->calls;
    while (*place != NULL) {
        place = &(*place)->next;
    }
    *place = call;
    session->call_count++;
    return call;
}

static void forget_call(struct session *session, struct call *call) {
    struct call **place = &session->calls;
    while (*place != call) {
        place = &(*place)->next;
    }
    *place = call->next;
    session->call_count--;
    call_free(call);
}

static ptrdiff_t broken(struct session *session, struct bytes *out, uint32_t code) {
    uint8_t head[16], *at = put_uint(put_uint(head, 1, session->last_id), 2, code);
    frame_append(out, 0, FRAME_GOAWAY, 0, head, (size_t)(at - head));
    return -1;
}

static void end_with_status(struct bytes *out, uint32_t id, uint32_t code) {
    uint8_t head[32], request_id[REQUEST_ID_BYTES] = {0};
    write_u32(request_id, id);
    uint8_t *at = put_uint(head, 1, code);
    at = put_bytes(at, 9, request_id, sizeof request_id);
    frame_append(out, id, FRAME_END, FLAG_NO_MESSAGE, head, (size_t)(at - head));
}

// Ends a call and forgets it, or keeps it until the client closes its side.
static void end_call(struct session *session, struct call *call, struct bytes *out, uint32_t code) {
    if (code != 0) {
        end_with_status(out, call->id, code);
    }
    call->ended = true;
    call->replying = call->streaming = false;
    if (call->closed) {
        forget_call(session, call);
    }
}

// ------------------------------------------------------------------------------------------------ answers

// The message is whole and the client's side of the call closed: `call` is NULL where nothing is kept for it yet.
static void answer(
    struct session *session, struct call *call, uint32_t id, enum method method, const uint8_t *data, size_t count,
    struct bytes *out
) {
    size_t begin = out->count;
    uint32_t code = 0;
    if (method == METHOD_STREAM) {
        uint64_t messages;
        if (!stream_request_read(data, count, &messages)) {
            code = STATUS_INVALID_ARGUMENT;
        } else if (messages == 0) {
            frame_append(out, id, FRAME_END, FLAG_NO_MESSAGE, NULL, 0);
        } else {
            call = call != NULL ? call : open_call(session, id, method, true);
            call->streaming = true;
            call->last = messages;
            return;
        }
    } else {
        struct unary_request request;
        if (method == METHOD_UNARY && !unary_request_read(data, count, &request)) {
            code = STATUS_INVALID_ARGUMENT;
        } else {
            bytes_reserve(out, HEADER_BYTES);
            out->count += HEADER_BYTES;
            if (method == METHOD_UNARY) {
                unary_reply_append(out, &request);
            } else {
                bytes_append(out, data, count);
            }
            size_t length = out->count - begin - HEADER_BYTES;
            if (length > FRAME_BYTES) {
                call = call != NULL ? call : open_call(session, id, method, true);
                bytes_append(&call->reply, out->data + begin + HEADER_BYTES, length);
                out->count = begin;
                call->replying = true;
                return;
            }
            frame_header(out->data + begin, (uint32_t)length, id, FRAME_END, 0, 0);
        }
    }
    if (call != NULL) {
        end_call(session, call, out, code);
    } else if (code != 0) {
        end_with_status(out, id, code);
    }
}

static void answer_call(struct session *session, struct call *call, struct bytes *out) {
    if (call->method == METHOD_ECHO && call->message.count > FRAME_BYTES) {
        // As it came: nothing is copied.
        call->reply = call->message;
        call->message = (struct bytes){0};
        call->replying = true;
        return;
    }
    struct bytes message = call->message;
    call->message = (struct bytes){0};
    answer(session, call, call->id, call->method, message.data, message.count, out);
    bytes_free(&message);
}

// ------------------------------------------------------------------------------------------------ frames

static enum method method_of(const struct field *field) {
    static const struct {
        const char *name;
        enum method method;
    } methods[] = {
        {"bench.v1.Bench/Unary", METHOD_UNARY},
        {"bench.v1.Bench/Echo", METHOD_ECHO},
        {"bench.v1.Bench/Stream", METHOD_STREAM},
    };
    for (size_t index = 0; index < sizeof methods / sizeof methods[0]; index++) {
        const char *name = methods[index].name;
        if (field->count == strlen(name) && memcmp(field->data, name, field->count) == 0) {
            return methods[index].method;
        }
    }
    return METHOD_UNKNOWN;
}

static bool is_token(const uint8_t *data, size_t count, const struct bytes *token) {
    return count == token->count && memcmp(data, token->data, count) == 0;
}

static bool is_authorization(const struct field *entry, const struct bytes *token, bool *malformed) {
    static const char key[] = "authorization", bearer[] = "Bearer ";
    bool named = false, good = false;
    struct fields fields = {entry->data, entry->data + entry->count};
    struct field field;
    int more;
    while ((more = fields_next(&fields, &field)) == 1) {
        if (field.number == 1 && field.wire == WIRE_BYTES) {
            named = field.count == sizeof key - 1 && memcmp(field.data, key, field.count) == 0;
        } else if (field.number == 2 && field.wire == WIRE_BYTES) {
            size_t prefix = sizeof bearer - 1;
            good = field.count > prefix && memcmp(field.data, bearer, prefix) == 0
                && is_token(field.data + prefix, field.count - prefix, token);
        }
    }
    *malformed |= more < 0;
    return named && good;
}

static bool is_good_credential(const struct session *session, uint64_t id) {
    for (unsigned index = 0; index < session->credential_count; index++) {
        if (session->credential_ids[index] == id) {
            return session->credential_good[index];
        }
    }
    return false;
}

static ptrdiff_t on_request(
    struct session *session, const struct frame *frame, const struct bytes *token, struct bytes *out
) {
    bool closed = frame->flags & FLAG_END_STREAM, has_message = !(frame->flags & FLAG_NO_MESSAGE);
    if ((frame->stream & 1) == 0 || frame->stream <= session->last_id || session->leaving
        || (frame->flags & ~(FLAG_END_STREAM | FLAG_NO_MESSAGE)) || (!has_message && frame->head != frame->length)) {
        return broken(session, out, GOAWAY_PROTOCOL);
    }
    session->last_id = frame->stream;
    enum method method = METHOD_UNKNOWN;
    bool authenticated = false, malformed = false;
    struct fields fields = {frame->payload, frame->payload + frame->head};
    struct field field;
    int more;
    while ((more = fields_next(&fields, &field)) == 1) {
        if (field.number == 1 && field.wire == WIRE_BYTES) {
            method = method_of(&field);
        } else if (field.number == 3 && field.wire == WIRE_VARINT) {
            authenticated |= is_good_credential(session, field.value);
        } else if (field.number == 4 && field.wire == WIRE_BYTES) {
            authenticated |= is_authorization(&field, token, &malformed);
        }
    }
    if (more < 0 || malformed) {
        return broken(session, out, GOAWAY_MALFORMED);
    }
    uint32_t code = !authenticated ? STATUS_UNAUTHENTICATED
        : method == METHOD_UNKNOWN ? STATUS_UNIMPLEMENTED
        : session->call_count >= default_settings.concurrent_calls ? STATUS_UNAVAILABLE
        : closed && !has_message ? STATUS_INVALID_ARGUMENT
        : 0;
    if (code != 0) {
        end_with_status(out, frame->stream, code);
        if (!closed) {
            if (session->call_count >= 2 * default_settings.concurrent_calls) {
                return broken(session, out, GOAWAY_PROTOCOL);
            }
            open_call(session, frame->stream, method, false)->ended = true;
        }
        return 0;
    }
    const uint8_t *body = frame->payload + frame->head;
    size_t count = frame->length - frame->head;
    if (closed) {
        answer(session, NULL, frame->stream, method, body, count, out);
        return 0;
    }
    struct call *call = open_call(session, frame->stream, method, false);
    if (has_message) {
        // The methods take one message; END_STREAM alone is still to come.
        call->begun = true;
        call->expected = (uint32_t)count;
        bytes_append(&call->message, body, count);
    }
    return 0;
}

static ptrdiff_t on_data(struct session *session, const struct frame *frame, struct bytes *out) {
    bool closes = frame->flags & FLAG_END_STREAM, more = frame->flags & FLAG_MORE;
    bool alone = frame->flags & FLAG_NO_MESSAGE;
    if ((frame->flags & ~(FLAG_END_STREAM | FLAG_MORE | FLAG_NO_MESSAGE)) || frame->head != 0 || (more && closes)
        || (alone && (!closes || more || frame->length != 0))) {
        return broken(session, out, GOAWAY_PROTOCOL);
    }
    struct call *call = find_call(session, frame->stream);
    if (call == NULL || call->closed) {
        return broken(session, out, GOAWAY_PROTOCOL);
    }
    if (!alone) {
        uint32_t cost = frame->length < LEAST_COST ? LEAST_COST : frame->length;
        call->receive_credit -= cost;
        session->receive_credit -= cost;
        if (call->receive_credit < 0 || session->receive_credit < 0) {
            return broken(session, out, GOAWAY_FLOW);
        }
        session->owed += cost;
        if (session->owed >= default_settings.connection_credit / 4) {
            window_append(out, 0, session->owed);
            session->receive_credit += session->owed;
            session->owed = 0;
        }
    }
    call->closed = closes;
    if (call->ended) {
        if (closes) {
            forget_call(session, call);
        }
        return 0;
    }
    const uint8_t *data = frame->payload;
    size_t count = frame->length;
    bool whole = call->begun && call->message.count == call->expected;
    if (alone) {
        if (whole) {
            answer_call(session, call, out);
        } else {
            end_call(session, call, out, STATUS_INVALID_ARGUMENT);
        }
        return 0;
    }
    if (whole) {
        // A message too many.
        end_call(session, call, out, STATUS_INVALID_ARGUMENT);
        return 0;
    }
    if (!call->begun) {
        call->begun = true;
        call->expected = (uint32_t)count;
        if (more) {
            if (count < 4) {
                end_call(session, call, out, STATUS_INVALID_ARGUMENT);
                return 0;
            }
            call->expected = read_u32(data);
            data += 4;
            count -= 4;
        }
        if (call->expected > default_settings.message_bytes) {
            end_call(session, call, out, STATUS_RESOURCE_EXHAUSTED);
            return 0;
        }
        // A message that was begun is granted to its end.
        int64_t needed = (int64_t)call->expected - (int64_t)count + LEAST_COST;
        if (more && needed > call->receive_credit) {
            window_append(out, call->id, (uint32_t)(needed - call->receive_credit));
            call->receive_credit = needed;
        }
    }
    if (count > call->expected - call->message.count || (!more && count != call->expected - call->message.count)) {
        end_call(session, call, out, STATUS_INVALID_ARGUMENT);
        return 0;
    }
    bytes_append(&call->message, data, count);
    if (closes) {
        answer_call(session, call, out);
    }
    return 0;
}

static ptrdiff_t on_window(struct session *session, const struct frame *frame, struct bytes *out) {
    if (frame->length != 4 || frame->head != 0 || frame->flags != 0) {
        return broken(session, out, GOAWAY_PROTOCOL);
    }
    uint32_t credit = read_u32(frame->payload);
    int64_t *account = NULL;
    if (frame->stream == 0) {
        account = &session->send_credit;
    } else {
        struct call *call = find_call(session, frame->stream);
        if (call != NULL && !call->ended) {
            account = &call->send_credit;
        } else if (frame->stream > session->last_id) {
            return broken(session, out, GOAWAY_PROTOCOL);
        }
    }
    if (credit == 0 || credit > LARGEST_CREDIT || (account != NULL && *account > LARGEST_CREDIT - (int64_t)credit)) {
        return broken(session, out, GOAWAY_FLOW);
    }
    if (account != NULL) {
        *account += credit;
    }
    return 0;
}

static ptrdiff_t on_credential(
    struct session *session, const struct frame *frame, const struct bytes *token, struct bytes *out
) {
    struct fields fields = {frame->payload, frame->payload + frame->head};
    struct field field;
    uint64_t id = 0, replaces = 0;
    bool good = false;
    int more;
    while ((more = fields_next(&fields, &field)) == 1) {
        if (field.number == 1 && field.wire == WIRE_VARINT) {
            id = field.value;
        } else if (field.number == 2 && field.wire == WIRE_BYTES) {
            good = is_token(field.data, field.count, token);
        } else if (field.number == 3 && field.wire == WIRE_VARINT) {
            replaces = field.value;
        }
    }
    if (more < 0) {
        return broken(session, out, GOAWAY_MALFORMED);
    }
    unsigned place = 0;
    while (place < session->credential_count && session->credential_ids[place] != replaces) {
        place++;
    }
    if (id == 0 || id > LARGEST_CREDIT || place == LARGEST_CREDENTIALS) {
        return broken(session, out, GOAWAY_CREDENTIAL);
    }
    session->credential_ids[place] = (uint32_t)id;
    session->credential_good[place] = good;
    if (place == session->credential_count) {
        session->credential_count++;
    }
    return 0;
}

static ptrdiff_t on_frame(
    struct session *session, const struct frame *frame, const struct bytes *token, struct bytes *out
) {
    if (!session->settled) {
        if (frame->type != FRAME_SETTINGS || frame->stream != 0 || frame->flags != 0
            || !settings_read(frame->payload, frame->length, &session->peer)) {
            return broken(session, out, GOAWAY_SETTINGS);
        }
        session->settled = true;
        session->send_credit = session->peer.connection_credit;
        return 0;
    }
    bool for_connection = frame->stream == 0;
    if (frame->type < FRAME_REQUEST ? !for_connection && frame->type < FRAME_WINDOW : for_connection) {
        return broken(session, out, GOAWAY_PROTOCOL);
    }
    switch (frame->type) {
    case FRAME_REQUEST: return on_request(session, frame, token, out);
    case FRAME_DATA: return on_data(session, frame, out);
    case FRAME_WINDOW: return on_window(session, frame, out);
    case FRAME_CREDENTIAL: return on_credential(session, frame, token, out);
    case FRAME_PING:
        if (frame->length != 8 || frame->head != 0 || frame->flags != 0) {
            return broken(session, out, GOAWAY_PROTOCOL);
        }
        frame_append(out, 0, FRAME_PING, FLAG_ACK, frame->payload, 8);
        // What was appended as a head is a body.
        out->data[out->count - 8 - 1] = 0;
        return 0;
    case FRAME_GOAWAY:
        session->leaving = true;
        return 0;
    case FRAME_CANCEL: {
        struct call *call = find_call(session, frame->stream);
        if (call == NULL) {
            return frame->stream > session->last_id ? broken(session, out, GOAWAY_PROTOCOL) : 0;
        }
        call->closed = true;
        end_call(session, call, out, call->ended ? 0 : STATUS_CANCELLED);
        return 0;
    }
    case FRAME_SETTINGS:
    case FRAME_RESPONSE:
    case FRAME_END: return broken(session, out, GOAWAY_PROTOCOL);
    default: return 0; // undefined and ignorable
    }
}

ptrdiff_t session_read(
    struct session *session, const uint8_t *data, size_t count, const struct bytes *token, struct bytes *out
) {
    size_t at = 0;
    struct frame frame;
    for (;;) {
        switch (frame_read(data + at, count - at, &frame)) {
        case FRAME_PARTIAL: return (ptrdiff_t)at;
        case FRAME_REFUSED: return broken(session, out, GOAWAY_PROTOCOL);
        case FRAME_WHOLE: break;
        }
        if (on_frame(session, &frame, token, out) < 0) {
            return -1;
        }
        at += HEADER_BYTES + frame.length;
    }
}

// ------------------------------------------------------------------------------------------------ sending

// Sends one frame of a large reply. False where credit does not allow it.
static bool send_fragment(struct session *session, struct call *call, struct bytes *out) {
    size_t left = call->reply.count - call->sent, prefix = call->sent == 0 ? 4 : 0;
    size_t piece = left < FRAME_BYTES - prefix ? left : FRAME_BYTES - prefix;
    int64_t credit = call->send_credit < session->send_credit ? call->send_credit : session->send_credit;
    size_t cost = piece + prefix < LEAST_COST ? LEAST_COST : piece + prefix;
    if ((int64_t)cost > credit) {
        if (credit < LEAST_FRAGMENT + 4) {
            return false;
        }
        // Less than the frame could hold, so not the last fragment.
        piece = (size_t)credit - prefix;
        cost = piece + prefix;
    }
    bool last = piece == left;
    uint8_t *at = bytes_reserve(out, HEADER_BYTES + FRAME_BYTES);
    frame_header(at, (uint32_t)(piece + prefix), call->id, FRAME_DATA, last ? 0 : FLAG_MORE, 0);
    at += HEADER_BYTES;
    if (prefix > 0) {
        write_u32(at, (uint32_t)call->reply.count);
        at += prefix;
    }
    memcpy(at, call->reply.data + call->sent, piece);
    out->count += HEADER_BYTES + prefix + piece;
    call->sent += piece;
    call->send_credit -= (int64_t)cost;
    session->send_credit -= (int64_t)cost;
    return true;
}

// Messages of a stream, as many as credit and room allow.
static void send_messages(struct session *session, struct call *call, struct bytes *out) {
    int64_t credit = call->send_credit < session->send_credit ? call->send_credit : session->send_credit;
    uint64_t count = call->last - call->sequence;
    uint64_t allowed = credit > 0 ? (uint64_t)credit / LEAST_COST : 0;
    uint64_t room = (TURN_BYTES - out->count) / (HEADER_BYTES + STREAM_MESSAGE_BYTES) + 1;
    count = count < allowed ? count : allowed;
    count = count < room ? count : room;
    uint8_t *at = bytes_reserve(out, (size_t)count * (HEADER_BYTES + STREAM_MESSAGE_BYTES));
    for (uint64_t index = 0; index < count; index++) {
        frame_header(at, STREAM_MESSAGE_BYTES, call->id, FRAME_DATA, 0, 0);
        stream_message_write(at + HEADER_BYTES, ++call->sequence);
        at += HEADER_BYTES + STREAM_MESSAGE_BYTES;
    }
    out->count = (size_t)(at - out->data);
    call->send_credit -= (int64_t)count * LEAST_COST;
    session->send_credit -= (int64_t)count * LEAST_COST;
}

bool session_pump(struct session *session, struct bytes *out) {
    bool progress = true;
    while (progress) {
        progress = false;
        struct call *call = session->calls;
        while (call != NULL) {
            struct call *next = call->next;
            if (call->replying || call->streaming) {
                if (out->count >= TURN_BYTES) {
                    return true;
                }
                bool done;
                if (call->replying) {
                    progress |= send_fragment(session, call, out);
                    done = call->sent == call->reply.count;
                } else {
                    send_messages(session, call, out);
                    done = call->sequence == call->last;
                }
                if (done) {
                    frame_append(out, call->id, FRAME_END, FLAG_NO_MESSAGE, NULL, 0);
                    end_call(session, call, out, 0);
                }
            }
            call = next;
        }
    }
    return false;
}
