// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// The gRPC C++ peer of the benchmark: two servers, one of each asynchronous API, and a load generator, in one program.

#include <cstdio>
#include <exception>
#include <string>

#include "load.h"
#include "server.h"

int main(int count, char **arguments) {
    std::string command = count > 1 ? arguments[1] : "";
    try {
        Flags flags(count - 2, arguments + 2);
        if (command == "callback-server") {
            run_callback_server(flags);
        } else if (command == "queue-server") {
            run_queue_server(flags);
        } else if (command == "load") {
            run_load(flags);
        } else {
            throw BenchError("usage: grpc-cpp-bench callback-server|queue-server|load FLAGS; see Benchmarks/README.md");
        }
    } catch (const std::exception &error) {
        std::fprintf(stderr, "grpc-cpp-bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
