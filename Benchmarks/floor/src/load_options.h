// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// The flags of the load generator.

#ifndef FLOOR_LOAD_OPTIONS_H
#define FLOOR_LOAD_OPTIONS_H

#include "support.h"

#include <netinet/in.h>

enum mode { MODE_UNARY, MODE_ECHO, MODE_STREAM, MODE_CONNECTS, MODE_HANDSHAKES, MODE_RESUMPTIONS, MODE_IDLE, MODE_START };

struct load_options {
    enum mode mode;
    const char *mode_name;
    // 127.0.0.1:PORT; in MODE_START none where the server tells it.
    bool has_address;
    struct sockaddr_in address;
    const char *ca, *server_name, *token_file, *method;
    long connections, depth, idle, size, messages;
    double warmup, duration;
    // The token goes once in CREDENTIAL, instead of with each call.
    bool credential;
    // In MODE_START: the server's command.
    char **command;
};

struct load_options load_options_parse(int count, char **arguments);
// HOST:PORT with an IPv4 address or localhost. False where it is neither.
bool address_parse(const char *text, struct sockaddr_in *address);

#endif
