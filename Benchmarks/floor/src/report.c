// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

#include "report.h"

#include <stdio.h>
#include <string.h>

enum { PARTS_BITS = 7, PARTS = 1 << PARTS_BITS };

void histogram_add(struct histogram *histogram, uint64_t nanoseconds) {
    size_t bucket = nanoseconds;
    if (nanoseconds >= PARTS) {
        unsigned shift = 63u - (unsigned)__builtin_clzll(nanoseconds) - PARTS_BITS;
        bucket = ((size_t)shift + 1) * PARTS + (size_t)(nanoseconds >> shift) - PARTS;
    }
    histogram->counts[bucket < BUCKETS ? bucket : BUCKETS - 1]++;
    histogram->total++;
}

double histogram_percentile(const struct histogram *histogram, double share) {
    double rank = share * (double)histogram->total;
    uint64_t seen = 0;
    for (size_t bucket = 0; bucket < BUCKETS; bucket++) {
        seen += histogram->counts[bucket];
        if (seen > 0 && (double)seen >= rank) {
            size_t part = bucket % PARTS, octave = bucket / PARTS;
            double value = octave == 0 ? (double)part : (double)((part + PARTS) << (octave - 1));
            return value / 1000;
        }
    }
    return 0;
}

void report_error(struct report *report, const char *text) {
    if (report->errors++ == 0) {
        snprintf(report->first_error, sizeof report->first_error, "%s", text);
    }
}

void announce(const char *line) {
    puts(line);
    fflush(stdout);
}

static void print_quoted(const char *text) {
    putchar('"');
    for (; *text != 0; text++) {
        if (*text == '"' || *text == '\\') {
            putchar('\\');
        }
        putchar((unsigned char)*text < 0x20 ? ' ' : *text);
    }
    putchar('"');
}

void report_print(const struct report *report) {
    double rate = report->seconds > 0 ? (double)report->requests / report->seconds : 0;
    printf(
        "{\"mode\":\"%s\",\"connections\":%ld,\"depth\":%ld,\"seconds\":%.3f,\"requests\":%llu,"
        "\"requests_per_second\":%.3f,\"p50_us\":%.3f,\"p95_us\":%.3f,\"p99_us\":%.3f,\"errors\":%llu,\"first_error\":",
        report->mode, report->connections, report->depth, report->seconds, (unsigned long long)report->requests, rate,
        histogram_percentile(&report->latencies, 0.50), histogram_percentile(&report->latencies, 0.95),
        histogram_percentile(&report->latencies, 0.99), (unsigned long long)report->errors
    );
    if (report->errors > 0) {
        print_quoted(report->first_error);
    } else {
        fputs("null", stdout);
    }
    printf(
        ",\"request_bytes\":%zu,\"reply_bytes\":%zu,\"syn_retransmits\":%llu}\n", report->request_bytes,
        report->reply_bytes, (unsigned long long)report->syn_retransmits
    );
    fflush(stdout);
}
