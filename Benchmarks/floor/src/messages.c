// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

#include "messages.h"

#include <string.h>

static const char request_id[] = "partnership-0042";
static const char request_query[] = "open deliverables, newest first, all";
static const char title_prefix[] = "Partnership number ";
static const char name_prefix[] = "Owner of ";
static const char email_suffix[] = "@partners.example.org";
static const char stream_text[] = "progress made";

#define LENGTH(literal) (sizeof(literal) - 1)

bool unary_request_read(const uint8_t *data, size_t count, struct unary_request *request) {
    *request = (struct unary_request){0};
    struct fields fields = {data, data + count};
    struct field field;
    int more;
    while ((more = fields_next(&fields, &field)) == 1) {
        switch (field.number << 3 | field.wire) {
        case 1 << 3 | WIRE_BYTES:
            request->id = field.data;
            request->id_count = field.count;
            break;
        case 2 << 3 | WIRE_BYTES:
            request->query = field.data;
            request->query_count = field.count;
            break;
        case 3 << 3 | WIRE_VARINT: request->sequence = field.value; break;
        case 4 << 3 | WIRE_VARINT: request->since = field.value; break;
        case 5 << 3 | WIRE_VARINT: request->limit = (uint32_t)field.value; break;
        default: break;
        }
    }
    return more == 0;
}

static size_t bytes_size(size_t count) {
    return count == 0 ? 0 : 1 + varint_size(count) + count;
}

static size_t uint_size(uint64_t value) {
    return value == 0 ? 0 : 1 + varint_size(value);
}

// Tag and length of a field whose content follows in two parts.
static uint8_t *put_joined(
    uint8_t *out, uint32_t number, const void *first, size_t first_count, const void *second, size_t second_count
) {
    out = put_varint(put_varint(out, number << 3 | WIRE_BYTES), first_count + second_count);
    memcpy(out, first, first_count);
    if (second_count > 0) {
        memcpy(out + first_count, second, second_count);
    }
    return out + first_count + second_count;
}

void unary_reply_append(struct bytes *out, const struct unary_request *request) {
    size_t id = request->id_count, query = request->query_count;
    uint64_t score = request->sequence % 101, account = request->sequence + 1000;
    uint64_t checked = request->since + 60000;
    uint64_t done = request->limit == 0 ? 0 : request->sequence % request->limit;
    const char *status = score >= 50 ? "good" : "poor";
    size_t owner = bytes_size(LENGTH(name_prefix) + id) + bytes_size(id + LENGTH(email_suffix)) + uint_size(account);
    size_t health = bytes_size(4) + uint_size(score) + uint_size(checked) + bytes_size(query);
    size_t progress = uint_size(done) + uint_size(request->limit) + uint_size(request->since);

    uint8_t *start = bytes_reserve(out, 256 + 5 * id + query), *at = start;
    at = put_bytes(at, 1, request->id, id);
    at = put_uint(at, 2, request->sequence);
    at = put_joined(at, 3, title_prefix, LENGTH(title_prefix), request->id, id);
    at = put_varint(put_varint(at, 4 << 3 | WIRE_BYTES), owner);
    at = put_joined(at, 1, name_prefix, LENGTH(name_prefix), request->id, id);
    at = put_joined(at, 2, request->id, id, email_suffix, LENGTH(email_suffix));
    at = put_uint(at, 3, account);
    at = put_varint(put_varint(at, 5 << 3 | WIRE_BYTES), health);
    at = put_bytes(at, 1, status, 4);
    at = put_uint(at, 2, score);
    at = put_uint(at, 3, checked);
    at = put_bytes(at, 4, request->query, query);
    at = put_varint(put_varint(at, 6 << 3 | WIRE_BYTES), progress);
    at = put_uint(at, 1, done);
    at = put_uint(at, 2, request->limit);
    at = put_uint(at, 3, request->since);
    out->count += (size_t)(at - start);
}

size_t unary_request_write(uint8_t *out, uint64_t sequence) {
    uint8_t *at = out;
    at = put_bytes(at, 1, request_id, LENGTH(request_id));
    at = put_bytes(at, 2, request_query, LENGTH(request_query));
    at = put_uint(at, 3, sequence);
    at = put_uint(at, 4, 1767225600000u);
    at = put_uint(at, 5, 250);
    return (size_t)(at - out);
}

static bool holds(const struct field *field, const char *text, size_t count) {
    return field->count == count && memcmp(field->data, text, count) == 0;
}

bool unary_reply_check(const uint8_t *data, size_t count, uint64_t sequence) {
    bool id = false, number = false, note = false;
    struct fields fields = {data, data + count};
    struct field field;
    int more;
    while ((more = fields_next(&fields, &field)) == 1) {
        if (field.number == 1 && field.wire == WIRE_BYTES) {
            id = holds(&field, request_id, LENGTH(request_id));
        } else if (field.number == 2 && field.wire == WIRE_VARINT) {
            number = field.value == sequence;
        } else if (field.number == 5 && field.wire == WIRE_BYTES) {
            struct fields inner = {field.data, field.data + field.count};
            struct field part;
            while ((more = fields_next(&inner, &part)) == 1) {
                if (part.number == 4 && part.wire == WIRE_BYTES) {
                    note = holds(&part, request_query, LENGTH(request_query));
                }
            }
            if (more < 0) {
                return false;
            }
        }
    }
    return more == 0 && id && number && note;
}

struct bytes echo_message(size_t encoded) {
    // A tag of one byte, the length, the content.
    size_t length_bytes = 1;
    while (length_bytes < 5 && varint_size(encoded - 1 - length_bytes) > length_bytes) {
        length_bytes++;
    }
    size_t content = encoded - 1 - length_bytes;
    struct bytes result = {0};
    uint8_t *at = put_varint(bytes_reserve(&result, encoded + 16), 1 << 3 | WIRE_BYTES);
    at = put_varint(at, content);
    for (size_t index = 0; index < content; index++) {
        *at++ = (uint8_t)(index * 131 + (index >> 8));
    }
    result.count = (size_t)(at - result.data);
    return result;
}

size_t stream_request_write(uint8_t *out, uint64_t count) {
    return (size_t)(put_uint(out, 1, count) - out);
}

bool stream_request_read(const uint8_t *data, size_t count, uint64_t *messages) {
    *messages = 0;
    struct fields fields = {data, data + count};
    struct field field;
    int more;
    while ((more = fields_next(&fields, &field)) == 1) {
        if (field.number == 1 && field.wire == WIRE_VARINT) {
            *messages = field.value;
        }
    }
    return more == 0;
}

void stream_message_write(uint8_t *out, uint64_t sequence) {
    out[0] = 1 << 3 | WIRE_FIXED64;
    for (int index = 0; index < 8; index++) {
        out[1 + index] = (uint8_t)(sequence >> (8 * index));
    }
    put_bytes(out + 9, 2, stream_text, LENGTH(stream_text));
}

bool stream_message_check(const uint8_t *data, size_t count, uint64_t sequence) {
    bool number = false, text = false;
    struct fields fields = {data, data + count};
    struct field field;
    int more;
    while ((more = fields_next(&fields, &field)) == 1) {
        if (field.number == 1 && field.wire == WIRE_FIXED64) {
            number = field.value == sequence;
        } else if (field.number == 2 && field.wire == WIRE_BYTES) {
            text = holds(&field, stream_text, LENGTH(stream_text));
        }
    }
    return more == 0 && number && text;
}
