// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// One connection of the load generator, from connect to close, and its calls.

#ifndef FLOOR_LINK_H
#define FLOOR_LINK_H

#include "messages.h"
#include "tls.h"

#include <netinet/in.h>

enum work_kind { WORK_UNARY, WORK_ECHO, WORK_STREAM, WORK_EMPTY };

struct slot {
    // The call that is in flight; 0 when there is none.
    uint32_t id;
    uint64_t started;
    uint64_t sequence;
    // A request that goes out in fragments.
    bool sending;
    size_t sent;
    int64_t send_credit;
    // What comes: bytes of the message that was begun, messages of a stream.
    bool begun, wrong;
    size_t expected, received;
    uint64_t messages;
    int64_t receive_credit;
    uint32_t owed;
    unsigned failures;
};

enum link_state { LINK_CLOSED, LINK_CONNECTING, LINK_SHAKING, LINK_SETTLING, LINK_OPEN };

struct link {
    int socket;
    SSL *ssl;
    enum link_state state;
    uint32_t events;
    struct settings peer;
    uint32_t next_id;
    // Where the next END is looked for first.
    unsigned hint;
    unsigned sending;
    int64_t send_credit, receive_credit;
    uint32_t owed;
    struct bytes partial, unsent;
    size_t unsent_at;
    struct slot *slots;
    // For the load: whether it has made its first call; when it was opened.
    bool ready;
    uint64_t opened;
};

// What all connections of a run have in common.
struct work {
    SSL_CTX *tls;
    struct sockaddr_in address;
    const char *server_name;
    int poll;
    unsigned depth;
    enum work_kind kind;
    // The head of every REQUEST; with a CREDENTIAL frame to send first, or none.
    struct bytes request_head, credential;
    struct bytes echo;
    uint64_t messages;
    // The time at which the turn began.
    uint64_t now;
    // Messages of streams that came.
    uint64_t messages_received;
    size_t request_bytes, reply_bytes;
    // SYN segments that were sent again, of all connections.
    uint64_t syn_retransmits;
    // SETTINGS are there: calls may be made.
    void (*settled)(struct link *link);
    // A call has ended; `fault` is NULL where all was right. The slot is free.
    void (*ended)(struct link *link, struct slot *slot, const char *fault);
};

extern struct work work;

// Begins to connect. Faults are constant texts or live until the next one.
const char *link_open(struct link *link);
// Acts upon events of epoll. A fault means that the connection is lost.
const char *link_serve(struct link *link, uint32_t events);
// Begins a call; it goes out with link_flush, which link_serve does by itself.
void link_call(struct link *link, struct slot *slot);
const char *link_flush(struct link *link);
void link_close(struct link *link);

#endif
