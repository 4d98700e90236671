// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// What everything here needs: growable bytes, the clock, and giving up with a message.

#ifndef FLOOR_SUPPORT_H
#define FLOOR_SUPPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct bytes {
    uint8_t *data;
    size_t count;
    size_t capacity;
};

// Room for so many more bytes behind the last one; `count` stays.
uint8_t *bytes_reserve(struct bytes *bytes, size_t more);
void bytes_append(struct bytes *bytes, const void *data, size_t count);
// Drops the first bytes.
void bytes_consume(struct bytes *bytes, size_t count);
// Gives the memory back.
void bytes_free(struct bytes *bytes);

// The content of a file, with a zero behind it that does not count. Gives up when it cannot be read.
struct bytes read_file(const char *path);
// The same without newlines at the end.
struct bytes read_line_file(const char *path);

// Nanoseconds of the monotonic clock.
uint64_t monotonic_ns(void);

// Zeroed memory; gives up when there is none.
void *allocate(size_t count, size_t size);

// Ends the program with a message on standard error and code 1.
_Noreturn void die(const char *format, ...) __attribute__((format(printf, 1, 2)));

// Lets this process open as many files as it may at all; answers how many.
long raise_file_limit(void);

// A whole number of a flag, within a range. Gives up otherwise.
long parse_long(const char *flag, const char *text, long minimum, long maximum);

#endif
