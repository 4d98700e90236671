// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// The floor: what a server of Baton/1 costs with nothing but the protocol, OpenSSL and epoll. It serves the methods of
// bench.proto. A token is good when it equals the known one; nothing is verified, limited, timed or logged.

#include "session.h"
#include "tls.h"

#include <arpa/inet.h>
#include <errno.h>
#include <getopt.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
    LISTEN_BACKLOG = 4096,
    EVENTS_AT_A_TIME = 256,
    SCRATCH_BYTES = 65536,
    // A connection with more unsent bytes is not read.
    LARGEST_UNSENT = 1 << 20,
};

struct connection {
    int socket;
    SSL *ssl;
    uint32_t events;
    bool accepted, broken;
    struct session session;
    // The begin of a frame whose rest has not come.
    struct bytes partial;
    // What the socket did not take, from `unsent_at`.
    struct bytes unsent;
    size_t unsent_at;
};

struct loop {
    SSL_CTX *tls;
    int listener;
    int poll;
    struct bytes token;
    // The replies of one turn of one connection.
    struct bytes out;
    uint8_t scratch[SCRATCH_BYTES];
};

struct options {
    const char *host, *certificate, *key, *token_file;
    int port, threads;
};

static void connection_free(struct connection *connection) {
    if (connection->accepted) {
        SSL_shutdown(connection->ssl);
    }
    SSL_free(connection->ssl);
    close(connection->socket);
    session_free(&connection->session);
    bytes_free(&connection->partial);
    bytes_free(&connection->unsent);
    free(connection);
}

static void accept_all(struct loop *loop) {
    for (;;) {
        int socket = accept4(loop->listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (socket < 0) {
            if (errno == ECONNABORTED || errno == EINTR) {
                continue;
            }
            return;
        }
        int one = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        struct connection *connection = allocate(1, sizeof *connection);
        connection->socket = socket;
        connection->ssl = server_ssl(loop->tls, socket);
        connection->events = EPOLLIN;
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
        if (epoll_ctl(loop->poll, EPOLL_CTL_ADD, socket, &event) != 0) {
            connection_free(connection);
        }
    }
}

// Whether the handshake is done. Sets `wanted` to what it waits for.
static bool shake_hands(struct loop *loop, struct connection *connection, uint32_t *wanted) {
    switch (tls_result(connection->ssl, SSL_do_handshake(connection->ssl))) {
    case TLS_DONE:
        if (!speaks_baton(connection->ssl)) {
            break;
        }
        connection->accepted = true;
        session_begin(&connection->session, &loop->out);
        return true;
    case TLS_WANTS_READ: *wanted = EPOLLIN; return false;
    case TLS_WANTS_WRITE: *wanted = EPOLLOUT; return false;
    case TLS_FAILED: break;
    }
    connection->broken = true;
    return false;
}

// Reads and answers all that has come. False at the end of the connection.
static bool read_frames(struct loop *loop, struct connection *connection) {
    uint8_t *scratch = loop->scratch;
    size_t have = connection->partial.count;
    if (have > 0) {
        memcpy(scratch, connection->partial.data, have);
        bytes_free(&connection->partial);
    }
    bool open = true;
    do {
        int count = SSL_read(connection->ssl, scratch + have, (int)(SCRATCH_BYTES - have));
        enum tls_result result = tls_result(connection->ssl, count);
        if (result != TLS_DONE) {
            open = result != TLS_FAILED;
            break;
        }
        have += (size_t)count;
        ptrdiff_t taken = session_read(&connection->session, scratch, have, &loop->token, &loop->out);
        if (taken < 0) {
            return false;
        }
        have -= (size_t)taken;
        if (taken > 0 && have > 0) {
            memmove(scratch, scratch + taken, have);
        }
    } while (SSL_has_pending(connection->ssl));
    bytes_append(&connection->partial, scratch, have);
    return open;
}

static void serve(struct loop *loop, struct connection *connection, uint32_t events) {
    uint32_t wanted = EPOLLIN;
    bool open = true;
    loop->out.count = 0;
    bool was_accepted = connection->accepted;
    if (was_accepted || shake_hands(loop, connection, &wanted)) {
        size_t unsent = connection->unsent.count - connection->unsent_at;
        // Frames may have come with the end of the handshake.
        if (unsent < LARGEST_UNSENT && (!was_accepted || (events & ~(uint32_t)EPOLLOUT))) {
            open = read_frames(loop, connection);
        }
        bool more = open && unsent < LARGEST_UNSENT && session_pump(&connection->session, &loop->out);
        bool flushed = tls_flush(
            connection->ssl, &connection->unsent, &connection->unsent_at, &loop->out, LARGEST_UNSENT / 4
        );
        open = flushed && open;
        unsent = connection->unsent.count - connection->unsent_at;
        wanted = (unsent < LARGEST_UNSENT ? EPOLLIN : 0) | (more || unsent > 0 ? EPOLLOUT : 0);
    }
    if (!open || connection->broken) {
        connection_free(connection);
        return;
    }
    if (wanted != connection->events) {
        connection->events = wanted;
        struct epoll_event event = {.events = wanted, .data.ptr = connection};
        epoll_ctl(loop->poll, EPOLL_CTL_MOD, connection->socket, &event);
    }
}

static void *run(void *argument) {
    struct loop *loop = argument;
    struct epoll_event events[EVENTS_AT_A_TIME];
    for (;;) {
        int count = epoll_wait(loop->poll, events, EVENTS_AT_A_TIME, -1);
        for (int index = 0; index < count; index++) {
            if (events[index].data.ptr == NULL) {
                accept_all(loop);
            } else {
                serve(loop, events[index].data.ptr, events[index].events);
            }
        }
    }
    return NULL;
}

// Listens; a port of 0 becomes the one that the system chose.
static struct loop *loop_make(const struct options *options, int *port, const struct bytes *token) {
    struct loop *loop = allocate(1, sizeof *loop);
    loop->tls = server_context(options->certificate, options->key);
    loop->token = *token;
    loop->listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    loop->poll = epoll_create1(EPOLL_CLOEXEC);
    int one = 1;
    setsockopt(loop->listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    if (options->threads > 1) {
        setsockopt(loop->listener, SOL_SOCKET, SO_REUSEPORT, &one, sizeof one);
    }
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)*port)};
    socklen_t size = sizeof address;
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL};
    if (inet_pton(AF_INET, options->host, &address.sin_addr) != 1) {
        die("--host: expected an IPv4 address, found '%s'", options->host);
    }
    if (bind(loop->listener, (struct sockaddr *)&address, size) != 0 || listen(loop->listener, LISTEN_BACKLOG) != 0
        || getsockname(loop->listener, (struct sockaddr *)&address, &size) != 0
        || epoll_ctl(loop->poll, EPOLL_CTL_ADD, loop->listener, &event) != 0) {
        die("%s:%d: %s", options->host, *port, strerror(errno));
    }
    *port = ntohs(address.sin_port);
    return loop;
}

static struct options parse_options(int count, char **arguments) {
    static const struct option flags[] = {
        {"host", required_argument, NULL, 'h'},       {"port", required_argument, NULL, 'p'},
        {"certificate", required_argument, NULL, 'c'}, {"key", required_argument, NULL, 'k'},
        {"token-keys", required_argument, NULL, 'j'}, {"token-file", required_argument, NULL, 't'},
        {"threads", required_argument, NULL, 'n'},    {NULL, 0, NULL, 0},
    };
    struct options options = {.host = "127.0.0.1", .threads = 1};
    int flag;
    while ((flag = getopt_long(count, arguments, "", flags, NULL)) != -1) {
        switch (flag) {
        case 'h': options.host = optarg; break;
        case 'p': options.port = (int)parse_long("port", optarg, 0, 65535); break;
        case 'c': options.certificate = optarg; break;
        case 'k': options.key = optarg; break;
        case 't': options.token_file = optarg; break;
        case 'n': options.threads = (int)parse_long("threads", optarg, 1, 64); break;
        case 'j': break; // every server gets it; nothing is verified here
        default: exit(1);
        }
    }
    if (optind != count || !options.certificate || !options.key || !options.token_file) {
        die("usage: floor-server --certificate F --key F --token-file F [--host A] [--port N] [--threads N]");
    }
    return options;
}

static void end(int signal) {
    (void)signal;
    _exit(0);
}

int main(int count, char **arguments) {
    struct options options = parse_options(count, arguments);
    raise_file_limit();
    signal(SIGPIPE, SIG_IGN);
    signal(SIGTERM, end);
    signal(SIGINT, end);
    struct bytes token = read_line_file(options.token_file);
    int port = options.port;
    struct loop *first = loop_make(&options, &port, &token);
    for (int number = 1; number < options.threads; number++) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, run, loop_make(&options, &port, &token)) != 0) {
            die("a thread could not be started");
        }
    }
    printf("listening %s:%d\n", options.host, port);
    fflush(stdout);
    run(first);
    return 0;
}
