// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

#include "wire.h"

#include <string.h>

uint32_t read_u32(const uint8_t *data) {
    return (uint32_t)data[0] << 24 | (uint32_t)data[1] << 16 | (uint32_t)data[2] << 8 | data[3];
}

void write_u32(uint8_t *out, uint32_t value) {
    out[0] = (uint8_t)(value >> 24);
    out[1] = (uint8_t)(value >> 16);
    out[2] = (uint8_t)(value >> 8);
    out[3] = (uint8_t)value;
}

static bool is_known(uint8_t type) {
    return (type >= FRAME_SETTINGS && type <= FRAME_WINDOW) || (type >= FRAME_REQUEST && type <= FRAME_CANCEL);
}

enum frame_result frame_read(const uint8_t *data, size_t count, struct frame *frame) {
    if (count < HEADER_BYTES) {
        return count > 0 && data[0] != 0 ? FRAME_REFUSED : FRAME_PARTIAL;
    }
    frame->length = read_u32(data);
    frame->stream = read_u32(data + 4);
    frame->type = data[8];
    frame->flags = data[9];
    frame->head = (uint16_t)(data[10] << 8 | data[11]);
    // Both programs announce FRAME_BYTES for DATA, so that one bound serves all types.
    if (frame->length > FRAME_BYTES || frame->head > frame->length || frame->stream > 0x7fffffff) {
        return FRAME_REFUSED;
    }
    if (!is_known(frame->type) && !(frame->flags & FLAG_IGNORABLE)) {
        return FRAME_REFUSED;
    }
    frame->payload = data + HEADER_BYTES;
    return count - HEADER_BYTES < frame->length ? FRAME_PARTIAL : FRAME_WHOLE;
}

void frame_header(uint8_t *out, uint32_t length, uint32_t stream, uint8_t type, uint8_t flags, uint16_t head) {
    write_u32(out, length);
    write_u32(out + 4, stream);
    out[8] = type;
    out[9] = flags;
    out[10] = (uint8_t)(head >> 8);
    out[11] = (uint8_t)head;
}

void frame_append(
    struct bytes *out, uint32_t stream, uint8_t type, uint8_t flags, const void *head, size_t head_count
) {
    uint8_t *at = bytes_reserve(out, HEADER_BYTES + head_count);
    frame_header(at, (uint32_t)head_count, stream, type, flags, (uint16_t)head_count);
    if (head_count > 0) {
        memcpy(at + HEADER_BYTES, head, head_count);
    }
    out->count += HEADER_BYTES + head_count;
}

void window_append(struct bytes *out, uint32_t stream, uint32_t credit) {
    uint8_t *at = bytes_reserve(out, HEADER_BYTES + 4);
    frame_header(at, 4, stream, FRAME_WINDOW, 0, 0);
    write_u32(at + HEADER_BYTES, credit);
    out->count += HEADER_BYTES + 4;
}

// ------------------------------------------------------------------------------------------------ protobuf

static bool take_varint(struct fields *fields, uint64_t *value) {
    uint64_t result = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (fields->at == fields->end) {
            return false;
        }
        uint8_t byte = *fields->at++;
        if (shift == 63 && byte > 1) {
            return false;
        }
        result |= (uint64_t)(byte & 0x7f) << shift;
        if (byte < 0x80) {
            *value = result;
            return true;
        }
    }
    return false;
}

int fields_next(struct fields *fields, struct field *field) {
    if (fields->at == fields->end) {
        return 0;
    }
    uint64_t number;
    if (!take_varint(fields, &number) || number >> 3 == 0 || number >> 3 > 0x1fffffff) {
        return -1;
    }
    field->number = (uint32_t)(number >> 3);
    field->wire = number & 7;
    field->value = 0;
    field->data = NULL;
    field->count = 0;
    size_t left;
    switch (field->wire) {
    case WIRE_VARINT:
        return take_varint(fields, &field->value) ? 1 : -1;
    case WIRE_BYTES:
        if (!take_varint(fields, &number) || number > (size_t)(fields->end - fields->at)) {
            return -1;
        }
        field->data = fields->at;
        field->count = (size_t)number;
        fields->at += number;
        return 1;
    case WIRE_FIXED64:
    case WIRE_FIXED32:
        left = field->wire == WIRE_FIXED64 ? 8 : 4;
        if ((size_t)(fields->end - fields->at) < left) {
            return -1;
        }
        while (left-- > 0) {
            field->value = field->value << 8 | fields->at[left];
        }
        fields->at += field->wire == WIRE_FIXED64 ? 8 : 4;
        return 1;
    default:
        return -1;
    }
}

size_t varint_size(uint64_t value) {
    size_t size = 1;
    while (value >= 0x80) {
        value >>= 7;
        size++;
    }
    return size;
}

uint8_t *put_varint(uint8_t *out, uint64_t value) {
    while (value >= 0x80) {
        *out++ = (uint8_t)(value | 0x80);
        value >>= 7;
    }
    *out++ = (uint8_t)value;
    return out;
}

uint8_t *put_uint(uint8_t *out, uint32_t number, uint64_t value) {
    // As proto3 has it, a zero is left out.
    if (value == 0) {
        return out;
    }
    return put_varint(put_varint(out, number << 3 | WIRE_VARINT), value);
}

uint8_t *put_bytes(uint8_t *out, uint32_t number, const void *data, size_t count) {
    if (count == 0) {
        return out;
    }
    out = put_varint(put_varint(out, number << 3 | WIRE_BYTES), count);
    memcpy(out, data, count);
    return out + count;
}

// ------------------------------------------------------------------------------------------------ SETTINGS

const struct settings default_settings = {
    .protocol = 1,
    .message_bytes = 4194304,
    .data_frame_bytes = FRAME_BYTES,
    .concurrent_calls = 256,
    .credentials = 64,
    .call_credit = 262144,
    .connection_credit = 1048576,
};

void settings_append(struct bytes *out, const struct settings *settings, bool server) {
    uint8_t head[64], *at = head;
    at = put_uint(at, 1, settings->protocol);
    at = put_uint(at, 2, settings->message_bytes);
    at = put_uint(at, 3, settings->data_frame_bytes);
    at = put_uint(at, 4, 8192);
    if (server) {
        at = put_uint(at, 5, settings->concurrent_calls);
        at = put_uint(at, 6, settings->credentials);
    }
    at = put_uint(at, 7, settings->call_credit);
    at = put_uint(at, 8, settings->connection_credit);
    at = put_uint(at, 9, 10000);
    frame_append(out, 0, FRAME_SETTINGS, 0, head, (size_t)(at - head));
}

bool settings_read(const uint8_t *head, size_t count, struct settings *settings) {
    *settings = (struct settings){
        .message_bytes = FRAME_BYTES,
        .data_frame_bytes = FRAME_BYTES,
        .concurrent_calls = 16,
        .credentials = 4,
        .call_credit = 65536,
        .connection_credit = 65536,
    };
    struct fields fields = {head, head + count};
    struct field field;
    int more;
    while ((more = fields_next(&fields, &field)) == 1) {
        if (field.number > 9) {
            continue;
        }
        if (field.wire != WIRE_VARINT || field.value > LARGEST_CREDIT) {
            return false;
        }
        uint32_t value = (uint32_t)field.value;
        switch (field.number) {
        case 1: settings->protocol = value; break;
        case 2: settings->message_bytes = value; break;
        case 3: settings->data_frame_bytes = value; break;
        case 5: settings->concurrent_calls = value; break;
        case 6: settings->credentials = value; break;
        case 7: settings->call_credit = value; break;
        case 8: settings->connection_credit = value; break;
        default: break;
        }
    }
    return more == 0 && settings->protocol == 1 && settings->message_bytes >= FRAME_BYTES
        && settings->data_frame_bytes >= FRAME_BYTES && settings->call_credit >= 65536
        && settings->connection_credit >= 65536;
}
