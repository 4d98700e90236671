// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

#include "support.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

uint8_t *bytes_reserve(struct bytes *bytes, size_t more) {
    if (bytes->capacity - bytes->count < more) {
        size_t capacity = bytes->capacity ? bytes->capacity : 512;
        while (capacity - bytes->count < more) {
            if (capacity > SIZE_MAX / 4) {
                die("out of memory");
            }
            capacity *= 2;
        }
        uint8_t *data = realloc(bytes->data, capacity);
        if (data == NULL) {
            die("out of memory");
        }
        bytes->data = data;
        bytes->capacity = capacity;
    }
    return bytes->data + bytes->count;
}

void bytes_append(struct bytes *bytes, const void *data, size_t count) {
    if (count > 0) {
        memcpy(bytes_reserve(bytes, count), data, count);
        bytes->count += count;
    }
}

void bytes_consume(struct bytes *bytes, size_t count) {
    if (count >= bytes->count) {
        bytes->count = 0;
    } else if (count > 0) {
        memmove(bytes->data, bytes->data + count, bytes->count - count);
        bytes->count -= count;
    }
}

void bytes_free(struct bytes *bytes) {
    free(bytes->data);
    *bytes = (struct bytes){0};
}

struct bytes read_file(const char *path) {
    FILE *file = fopen(path, "rbe");
    if (file == NULL) {
        die("%s: %s", path, strerror(errno));
    }
    struct bytes result = {0};
    size_t count;
    do {
        count = fread(bytes_reserve(&result, 4096), 1, 4096, file);
        result.count += count;
    } while (count > 0);
    if (ferror(file)) {
        die("%s: cannot be read", path);
    }
    fclose(file);
    *bytes_reserve(&result, 1) = 0;
    return result;
}

struct bytes read_line_file(const char *path) {
    struct bytes result = read_file(path);
    while (result.count > 0 && (result.data[result.count - 1] == '\n' || result.data[result.count - 1] == '\r')) {
        result.data[--result.count] = 0;
    }
    return result;
}

uint64_t monotonic_ns(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

void *allocate(size_t count, size_t size) {
    void *memory = calloc(count, size);
    if (memory == NULL) {
        die("out of memory");
    }
    return memory;
}

void die(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    exit(1);
}

long raise_file_limit(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) {
        return 0;
    }
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_max == RLIM_INFINITY ? 1 << 30 : (long)limit.rlim_max;
}

long parse_long(const char *flag, const char *text, long minimum, long maximum) {
    char *end = NULL;
    errno = 0;
    long value = strtol(text, &end, 10);
    if (errno != 0 || end == text || *end != 0 || value < minimum || value > maximum) {
        die("--%s: expected %ld to %ld, found '%s'", flag, minimum, maximum, text);
    }
    return value;
}
