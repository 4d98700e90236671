// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// The load generator: drives a server of Baton/1 from one thread. Benchmarks/README.md tells the modes and the output.

#include "link.h"
#include "load_options.h"
#include "report.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    CONNECTS_AT_A_TIME = 32,
    EVENTS_AT_A_TIME = 256,
    // A call slot gives up behind so many failures in a row.
    FAILURES_IN_A_ROW = 100,
    // Without any progress for so long the run is given up.
    PATIENCE_SECONDS = 20,
};

// Where the run stands.
enum phase { PHASE_OPENING, PHASE_WARMUP, PHASE_MEASURED };

static struct load_options options;
static struct report report;
static struct link *links;
static long link_count, opened, ready, lost;
static enum phase phase;
static uint64_t progress, messages_at_start;

static double seconds_since(uint64_t time) {
    return (double)(monotonic_ns() - time) / 1e9;
}

// ------------------------------------------------------------------------------------------------ calls

static bool is_active(const struct link *link) {
    return link - links < options.connections;
}

static void on_settled(struct link *link) {
    if (options.mode == MODE_HANDSHAKES || options.mode == MODE_RESUMPTIONS) {
        link->ready = true;
        return;
    }
    link_call(link, &link->slots[0]);
}

static void on_ended(struct link *link, struct slot *slot, const char *fault) {
    progress = work.now;
    if (fault != NULL) {
        report_error(&report, fault);
    }
    if (!link->ready) {
        if (fault != NULL) {
            die("the first call of a connection: %s", fault);
        }
        link->ready = true;
        ready++;
        if (options.mode == MODE_CONNECTS) {
            histogram_add(&report.latencies, monotonic_ns() - link->opened);
        }
        return;
    }
    if (fault != NULL) {
        if (++slot->failures >= FAILURES_IN_A_ROW) {
            return;
        }
    } else {
        slot->failures = 0;
        if (phase == PHASE_MEASURED && options.mode != MODE_STREAM) {
            report.requests++;
            histogram_add(&report.latencies, work.now - slot->started);
        }
    }
    link_call(link, slot);
}

static void open_next(void) {
    const char *fault = link_open(&links[opened]);
    if (fault != NULL) {
        die("connection %ld of %ld: %s", opened + 1, link_count, fault);
    }
    opened++;
}

static void lose(struct link *link, const char *fault) {
    if (phase == PHASE_OPENING) {
        die("connection %ld of %ld: %s", (long)(link - links) + 1, link_count, fault);
    }
    report_error(&report, fault);
    link_close(link);
    if (++lost == link_count) {
        die("all connections are lost; the first: %s", report.first_error);
    }
}

// Waits for events and acts upon them; `acted` comes after each connection's.
static void turn(double seconds, void (*acted)(struct link *)) {
    struct epoll_event events[EVENTS_AT_A_TIME];
    double milliseconds = seconds * 1000 + 1;
    int count = epoll_wait(work.poll, events, EVENTS_AT_A_TIME, milliseconds < 100 ? (int)milliseconds : 100);
    if (count < 0 && errno != EINTR) {
        die("epoll_wait: %s", strerror(errno));
    }
    for (int index = 0; index < count; index++) {
        struct link *link = events[index].data.ptr;
        if (link->state == LINK_CLOSED) {
            continue;
        }
        const char *fault = link_serve(link, events[index].events);
        if (fault != NULL) {
            lose(link, fault);
        } else if (acted != NULL) {
            acted(link);
        }
    }
    if (count > 0 && phase == PHASE_OPENING) {
        progress = monotonic_ns();
    }
    if (seconds_since(progress) > PATIENCE_SECONDS) {
        die("nothing came for %d s; so far: %ld of %ld connections, %llu errors%s%s", PATIENCE_SECONDS, ready,
            link_count, (unsigned long long)report.errors, report.errors > 0 ? ", the first: " : "",
            report.first_error);
    }
}

// Opens connections up to number `count`, so many at a time, and makes one call on each.
static void open_links(long count, long at_a_time) {
    phase = PHASE_OPENING;
    progress = monotonic_ns();
    while (ready < count) {
        while (opened < count && opened - ready < at_a_time) {
            open_next();
        }
        turn(0.1, NULL);
    }
}

static void run_for(double seconds) {
    uint64_t start = monotonic_ns();
    double left;
    while ((left = seconds - seconds_since(start)) > 0) {
        if (options.mode == MODE_STREAM || options.mode == MODE_IDLE) {
            // Streams are long, and idle connections have nothing to do.
            static uint64_t messages;
            if (messages != work.messages_received || options.mode == MODE_IDLE) {
                messages = work.messages_received;
                progress = monotonic_ns();
            }
        }
        turn(left, NULL);
    }
}

// ------------------------------------------------------------------------------------------------ modes

// Calls, one behind the other in each slot.
static void run_calls(void) {
    open_links(link_count, CONNECTS_AT_A_TIME);
    phase = PHASE_WARMUP;
    progress = work.now = monotonic_ns();
    for (long index = 0; index < link_count; index++) {
        if (!is_active(&links[index])) {
            continue;
        }
        for (unsigned slot = 0; slot < work.depth; slot++) {
            link_call(&links[index], &links[index].slots[slot]);
        }
        const char *fault = link_flush(&links[index]);
        if (fault != NULL) {
            lose(&links[index], fault);
        }
    }
    run_for(options.warmup);
    announce("window start");
    uint64_t start = monotonic_ns();
    messages_at_start = work.messages_received;
    phase = PHASE_MEASURED;
    run_for(options.duration);
    if (options.mode == MODE_STREAM) {
        report.requests = work.messages_received - messages_at_start;
    }
    report.seconds = seconds_since(start);
    announce("window end");
}

// All connections at once; each is up when its first call is answered.
static void run_connects(void) {
    announce("window start");
    uint64_t start = monotonic_ns();
    open_links(link_count, link_count);
    report.seconds = seconds_since(start);
    announce("window end");
    report.requests = (uint64_t)ready;
}

// The server's memory is read at the marks: half of the connections, and all.
static void run_idle(void) {
    open_links(link_count / 2, CONNECTS_AT_A_TIME);
    run_for(options.warmup);
    announce("window start");
    open_links(link_count, CONNECTS_AT_A_TIME);
    run_for(options.warmup);
    report.requests = (uint64_t)(link_count - link_count / 2);
    announce("window end");
}

static uint64_t handshakes;

// A handshake is done when the server's SETTINGS are there; then comes the next.
static void on_handshake(struct link *link) {
    if (!link->ready) {
        return;
    }
    progress = monotonic_ns();
    bool resumed = SSL_session_reused(link->ssl);
    if (resumed != (options.mode == MODE_RESUMPTIONS) && phase == PHASE_MEASURED) {
        report_error(&report, resumed ? "a session was resumed" : "a session was not resumed");
    } else if (phase == PHASE_MEASURED) {
        report.requests++;
        histogram_add(&report.latencies, progress - link->opened);
    }
    handshakes++;
    link_close(link);
    const char *fault = link_open(link);
    if (fault != NULL) {
        die("a further connection: %s", fault);
    }
}

static void run_handshakes_for(double seconds) {
    uint64_t start = monotonic_ns();
    double left;
    while ((left = seconds - seconds_since(start)) > 0) {
        turn(left, on_handshake);
    }
}

static void run_handshakes(void) {
    progress = monotonic_ns();
    open_next();
    while (handshakes == 0) {
        turn(0.1, on_handshake);
    }
    while (opened < link_count) {
        open_next();
    }
    phase = PHASE_WARMUP;
    run_handshakes_for(options.warmup);
    announce("window start");
    uint64_t start = monotonic_ns();
    phase = PHASE_MEASURED;
    run_handshakes_for(options.duration);
    report.seconds = seconds_since(start);
    announce("window end");
}

// ------------------------------------------------------------------------------------------------ start

// Reads the line in which a server tells its address.
static void read_address(int pipe_end) {
    char line[256];
    size_t count = 0;
    while (count < sizeof line - 1) {
        ssize_t got = read(pipe_end, line + count, 1);
        if (got <= 0) {
            die("the server ended without telling its address");
        }
        if (line[count] == '\n') {
            break;
        }
        count++;
    }
    line[count] = 0;
    const char *word = strncmp(line, "listening ", 10) == 0 ? line + 10 : line;
    if (!address_parse(word, &work.address)) {
        die("the server printed '%s' instead of its address", line);
    }
}

static void wait_for_listener(pid_t child) {
    for (;;) {
        int socket_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        int done = connect(socket_, (struct sockaddr *)&work.address, sizeof work.address);
        close(socket_);
        if (done == 0) {
            return;
        }
        if (waitpid(child, NULL, WNOHANG) == child) {
            die("the server ended before it listened");
        }
        if (seconds_since(progress) > PATIENCE_SECONDS) {
            die("the server does not listen behind %d s", PATIENCE_SECONDS);
        }
        usleep(200);
    }
}

// From before exec to the first answer.
static void run_start(void) {
    int ends[2];
    if (pipe(ends) != 0) {
        die("pipe: %s", strerror(errno));
    }
    uint64_t start = progress = monotonic_ns();
    pid_t child = fork();
    if (child < 0) {
        die("fork: %s", strerror(errno));
    }
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execvp(options.command[0], options.command);
        fprintf(stderr, "%s: %s\n", options.command[0], strerror(errno));
        _exit(127);
    }
    close(ends[1]);
    if (options.has_address) {
        wait_for_listener(child);
    } else {
        read_address(ends[0]);
    }
    open_links(1, 1);
    report.seconds = seconds_since(start);
    report.requests = 1;
    histogram_add(&report.latencies, monotonic_ns() - start);
    kill(child, SIGTERM);
    int status;
    waitpid(child, &status, 0);
}

// ------------------------------------------------------------------------------------------------ main

// Head of REQUEST: the method, ten seconds of time as a client would ask for, the token.
static void prepare_requests(const struct bytes *token) {
    static const char *const names[] = {"bench.v1.Bench/Unary", "bench.v1.Bench/Echo", "bench.v1.Bench/Stream"};
    const char *name = options.method != NULL ? options.method : names[work.kind];
    if (token->count > 6000) {
        die("the token is longer than a head may be");
    }
    uint8_t *head = bytes_reserve(&work.request_head, token->count + 512), *at = head;
    at = put_bytes(at, 1, name, strlen(name));
    at = put_uint(at, 2, 10000000);
    if (options.credential) {
        uint8_t *credential = allocate(1, token->count + 64), *end = put_uint(credential, 1, 1);
        end = put_bytes(end, 2, token->data, token->count);
        frame_append(&work.credential, 0, FRAME_CREDENTIAL, 0, credential, (size_t)(end - credential));
        free(credential);
        at = put_uint(at, 3, 1);
    } else {
        struct bytes value = {0};
        bytes_append(&value, "Bearer ", 7);
        bytes_append(&value, token->data, token->count);
        uint8_t *entry = allocate(1, value.count + 64), *end = put_bytes(entry, 1, "authorization", 13);
        end = put_bytes(end, 2, value.data, value.count);
        at = put_bytes(at, 4, entry, (size_t)(end - entry));
        free(entry);
        bytes_free(&value);
    }
    work.request_head.count = (size_t)(at - head);
}

int main(int count, char **arguments) {
    options = load_options_parse(count, arguments);
    signal(SIGPIPE, SIG_IGN);
    link_count = options.connections + options.idle;
    long files = raise_file_limit();
    if (files < link_count + 64) {
        die("%ld connections need as many open files; the limit is %ld (ulimit -n)", link_count, files);
    }
    bool handshakes_only = options.mode == MODE_HANDSHAKES || options.mode == MODE_RESUMPTIONS;
    work.tls = client_context(options.ca, !handshakes_only, options.mode == MODE_RESUMPTIONS);
    work.address = options.address;
    work.server_name = options.server_name;
    work.depth = (unsigned)options.depth;
    work.kind = options.method != NULL ? WORK_EMPTY
        : options.mode == MODE_ECHO ? WORK_ECHO
        : options.mode == MODE_STREAM ? WORK_STREAM
        : WORK_UNARY;
    work.messages = (uint64_t)options.messages;
    work.settled = on_settled;
    work.ended = on_ended;
    work.poll = epoll_create1(EPOLL_CLOEXEC);
    if (work.kind == WORK_ECHO) {
        work.echo = echo_message((size_t)options.size);
    }
    struct bytes token = read_line_file(options.token_file);
    prepare_requests(&token);
    links = allocate((size_t)link_count, sizeof *links);
    report.mode = options.mode_name;
    report.connections = link_count;
    report.depth = options.depth;

    switch (options.mode) {
    case MODE_UNARY:
    case MODE_ECHO:
    case MODE_STREAM: run_calls(); break;
    case MODE_CONNECTS: run_connects(); break;
    case MODE_HANDSHAKES:
    case MODE_RESUMPTIONS: run_handshakes(); break;
    case MODE_IDLE: run_idle(); break;
    case MODE_START: run_start(); break;
    }
    report.syn_retransmits = work.syn_retransmits;
    report.request_bytes = work.request_bytes;
    report.reply_bytes = work.reply_bytes;
    report_print(&report);
    return 0;
}
