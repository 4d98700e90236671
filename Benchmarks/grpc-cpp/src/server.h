// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// The servers: what they share, and one for each asynchronous API of gRPC C++.

#pragma once

#include <grpcpp/grpcpp.h>

#include "bench.grpc.pb.h"
#include "flags.h"

// A builder that listens as the flags say; the port becomes known when the server is built.
struct Listener {
    grpc::ServerBuilder builder;
    int port = 0;
    std::string host;

    explicit Listener(const Flags &flags);
    void announce() const;
};

// Blocks SIGTERM in all threads that follow; to be called before any is started.
void block_termination();
// Returns when SIGTERM comes.
void wait_for_termination();

// Computes each field of the reply as bench.proto says.
void answer(const bench::v1::UnaryRequest &request, bench::v1::UnaryReply *reply);

void run_callback_server(const Flags &flags);
void run_queue_server(const Flags &flags);
