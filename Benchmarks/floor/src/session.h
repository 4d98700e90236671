// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// One connection of floor-server: its calls, credit and unsent bytes, and what each frame does to them. It does no
// input or output; server.c does.

#ifndef FLOOR_SESSION_H
#define FLOOR_SESSION_H

#include "messages.h"

enum method { METHOD_UNARY, METHOD_ECHO, METHOD_STREAM, METHOD_UNKNOWN };

enum {
    LARGEST_CREDENTIALS = 64,
    // A turn's replies are written when there are so many bytes of them.
    TURN_BYTES = 262144,
};

struct call {
    struct call *next;
    uint32_t id;
    enum method method;
    // The client sends nothing more; END is out.
    bool closed, ended;
    // The message that comes in fragments.
    bool begun;
    uint32_t expected;
    struct bytes message;
    int64_t receive_credit;
    // What goes out: a large reply, or messages up to `last`.
    bool replying, streaming;
    struct bytes reply;
    size_t sent;
    uint64_t sequence, last;
    int64_t send_credit;
};

struct session {
    bool settled, leaving;
    struct settings peer;
    uint32_t last_id;
    struct call *calls;
    unsigned call_count;
    int64_t send_credit;
    int64_t receive_credit;
    uint32_t owed;
    uint32_t credential_ids[LARGEST_CREDENTIALS];
    bool credential_good[LARGEST_CREDENTIALS];
    unsigned credential_count;
};

void session_begin(struct session *session, struct bytes *out);
// Acts upon whole frames at the begin of `data`, answers to `out`; returns how many bytes they took, or -1 where the
// peer broke the protocol: then `out` ends with GOAWAY.
ptrdiff_t session_read(
    struct session *session, const uint8_t *data, size_t count, const struct bytes *token, struct bytes *out
);
// Appends what calls have to send and credit allows; true where it stopped because `out` was full.
bool session_pump(struct session *session, struct bytes *out);
void session_free(struct session *session);

#endif
