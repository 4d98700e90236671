// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// Frames, heads and protobuf fields of Baton/1, as Documentation/PROTOCOL.md has them; as much of them as a benchmark
// needs on both sides.

#ifndef FLOOR_WIRE_H
#define FLOOR_WIRE_H

#include "support.h"

enum {
    HEADER_BYTES = 12,
    // Largest payload of every frame but DATA, and of DATA as both sides here announce it.
    FRAME_BYTES = 16372,
    // A fragment that is not the last has at least so many bytes.
    LEAST_FRAGMENT = 1024,
    // What the smallest DATA frame costs, in credit.
    LEAST_COST = 64,
    LARGEST_CREDIT = 0x7fffffff,
};

enum frame_type {
    FRAME_SETTINGS = 0x01,
    FRAME_GOAWAY = 0x02,
    FRAME_PING = 0x03,
    FRAME_CREDENTIAL = 0x04,
    FRAME_WINDOW = 0x05,
    FRAME_REQUEST = 0x10,
    FRAME_RESPONSE = 0x11,
    FRAME_DATA = 0x12,
    FRAME_END = 0x13,
    FRAME_CANCEL = 0x14,
};

enum frame_flag {
    FLAG_END_STREAM = 0x01,
    FLAG_NO_MESSAGE = 0x02,
    FLAG_MORE = 0x04,
    FLAG_ACK = 0x08,
    FLAG_IGNORABLE = 0x80,
};

struct frame {
    uint32_t length;
    uint32_t stream;
    uint8_t type;
    uint8_t flags;
    uint16_t head;
    const uint8_t *payload;
};

enum frame_result { FRAME_WHOLE, FRAME_PARTIAL, FRAME_REFUSED };

// Reads the first frame of what has come. Refuses what no peer may send; skipped types come out as whole frames.
enum frame_result frame_read(const uint8_t *data, size_t count, struct frame *frame);

// Writes the header of a frame to 12 bytes.
void frame_header(uint8_t *out, uint32_t length, uint32_t stream, uint8_t type, uint8_t flags, uint16_t head);
void frame_append(struct bytes *out, uint32_t stream, uint8_t type, uint8_t flags, const void *head, size_t head_count);
void window_append(struct bytes *out, uint32_t stream, uint32_t credit);

uint32_t read_u32(const uint8_t *data);
void write_u32(uint8_t *out, uint32_t value);

// ------------------------------------------------------------------------------------------------ protobuf

enum wire_type { WIRE_VARINT = 0, WIRE_FIXED64 = 1, WIRE_BYTES = 2, WIRE_FIXED32 = 5 };

struct field {
    uint32_t number;
    uint32_t wire;
    // The number of a varint or fixed field.
    uint64_t value;
    // The bytes of a string, bytes or message field.
    const uint8_t *data;
    size_t count;
};

struct fields {
    const uint8_t *at;
    const uint8_t *end;
};

// 1 and the next field, 0 at the end, -1 where the bytes are malformed.
int fields_next(struct fields *fields, struct field *field);

// Bytes of a varint: at most 10.
size_t varint_size(uint64_t value);
// Each writes at `out`, which has room, and returns the place behind it.
uint8_t *put_varint(uint8_t *out, uint64_t value);
uint8_t *put_uint(uint8_t *out, uint32_t number, uint64_t value);
uint8_t *put_bytes(uint8_t *out, uint32_t number, const void *data, size_t count);

// ------------------------------------------------------------------------------------------------ SETTINGS

struct settings {
    uint32_t protocol;
    uint32_t message_bytes;
    uint32_t data_frame_bytes;
    uint32_t concurrent_calls;
    uint32_t credentials;
    uint32_t call_credit;
    uint32_t connection_credit;
};

// What both programs announce: the protocol's defaults.
extern const struct settings default_settings;

void settings_append(struct bytes *out, const struct settings *settings, bool server);
// Whether the head is well formed and within the protocol's bounds.
bool settings_read(const uint8_t *head, size_t count, struct settings *settings);

#endif
