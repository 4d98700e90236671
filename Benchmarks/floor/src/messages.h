// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// The messages of bench.proto, read and written by hand.

#ifndef FLOOR_MESSAGES_H
#define FLOOR_MESSAGES_H

#include "wire.h"

enum {
    // Encoded bytes of a StreamMessage.
    STREAM_MESSAGE_BYTES = 24,
    // A UnaryRequest of the load generator has fewer encoded bytes.
    UNARY_REQUEST_BYTES = 128,
};

struct unary_request {
    const uint8_t *id;
    size_t id_count;
    const uint8_t *query;
    size_t query_count;
    uint64_t sequence;
    uint64_t since;
    uint32_t limit;
};

bool unary_request_read(const uint8_t *data, size_t count, struct unary_request *request);
// Appends the reply that bench.proto asks for.
void unary_reply_append(struct bytes *out, const struct unary_request *request);
// Writes the load generator's request to UNARY_REQUEST_BYTES of room; answers its size.
size_t unary_request_write(uint8_t *out, uint64_t sequence);
// Whether this is the reply to that request.
bool unary_reply_check(const uint8_t *data, size_t count, uint64_t sequence);

// An EchoMessage of so many encoded bytes, at least 3; of one less where a length takes another byte just there.
struct bytes echo_message(size_t encoded);

size_t stream_request_write(uint8_t *out, uint64_t count);
bool stream_request_read(const uint8_t *data, size_t count, uint64_t *messages);
// Writes STREAM_MESSAGE_BYTES.
void stream_message_write(uint8_t *out, uint64_t sequence);
bool stream_message_check(const uint8_t *data, size_t count, uint64_t sequence);

#endif
