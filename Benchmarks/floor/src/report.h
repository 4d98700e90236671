// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// Latencies in buckets less than one per cent wide, and the lines that a load generator prints.

#ifndef FLOOR_REPORT_H
#define FLOOR_REPORT_H

#include "support.h"

enum { BUCKETS = 58 * 128 };

struct histogram {
    uint64_t counts[BUCKETS];
    uint64_t total;
};

void histogram_add(struct histogram *histogram, uint64_t nanoseconds);
// The latency that at least this share did not exceed, in microseconds; 0 where there is none.
double histogram_percentile(const struct histogram *histogram, double share);

struct report {
    const char *mode;
    long connections, depth;
    double seconds;
    // What is counted: calls, messages, handshakes.
    uint64_t requests;
    uint64_t errors;
    char first_error[200];
    size_t request_bytes, reply_bytes;
    // SYN segments that were sent again.
    uint64_t syn_retransmits;
    struct histogram latencies;
};

void report_error(struct report *report, const char *text);
// `window start`, `window end`, at once.
void announce(const char *line);
void report_print(const struct report *report);

#endif
