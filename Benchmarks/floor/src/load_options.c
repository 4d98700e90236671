// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

#include "load_options.h"

#include <arpa/inet.h>
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "usage: load --address 127.0.0.1:PORT --ca F --token-file F [--mode unary] [--connections 1] [--depth 1]\n"
    "            [--warmup 2] [--duration 5] [--server-name localhost] [--size 1048576] [--messages 100000]\n"
    "            [--idle 0] [--credential] [--method NAME]\n"
    "       load --mode start --ca F --token-file F [--address A] [--method NAME] -- SERVER FLAGS\n"
    "modes: unary echo stream connects handshakes resumptions idle start; see Benchmarks/README.md";

static const char *const mode_names[] = {
    "unary", "echo", "stream", "connects", "handshakes", "resumptions", "idle", "start",
};

bool address_parse(const char *text, struct sockaddr_in *address) {
    char host[64];
    const char *colon = strrchr(text, ':');
    if (colon == NULL || (size_t)(colon - text) >= sizeof host) {
        return false;
    }
    memcpy(host, text, (size_t)(colon - text));
    host[colon - text] = 0;
    char *end;
    long port = strtol(colon + 1, &end, 10);
    *address = (struct sockaddr_in){.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    const char *number = strcmp(host, "localhost") == 0 ? "127.0.0.1" : host;
    return end != colon + 1 && *end == 0 && port > 0 && port < 65536
        && inet_pton(AF_INET, number, &address->sin_addr) == 1;
}

static double parse_seconds(const char *flag, const char *text) {
    char *end;
    double value = strtod(text, &end);
    if (end == text || *end != 0 || !(value >= 0 && value <= 3600)) {
        die("--%s: expected 0 to 3600 s, found '%s'", flag, text);
    }
    return value;
}

static enum mode parse_mode(const char *text) {
    for (size_t index = 0; index < sizeof mode_names / sizeof mode_names[0]; index++) {
        if (strcmp(text, mode_names[index]) == 0) {
            return (enum mode)index;
        }
    }
    die("--mode: unknown mode '%s'\n%s", text, usage);
}

struct load_options load_options_parse(int count, char **arguments) {
    enum { ADDRESS = 1, CA, NAME, TOKEN, METHOD, MODE, CONNECTIONS, DEPTH, IDLE, SIZE, MESSAGES, WARMUP, DURATION, ONCE };
    static const struct option flags[] = {
        {"address", required_argument, NULL, ADDRESS},
        {"ca", required_argument, NULL, CA},
        {"server-name", required_argument, NULL, NAME},
        {"token-file", required_argument, NULL, TOKEN},
        {"method", required_argument, NULL, METHOD},
        {"mode", required_argument, NULL, MODE},
        {"connections", required_argument, NULL, CONNECTIONS},
        {"depth", required_argument, NULL, DEPTH},
        {"idle", required_argument, NULL, IDLE},
        {"size", required_argument, NULL, SIZE},
        {"messages", required_argument, NULL, MESSAGES},
        {"warmup", required_argument, NULL, WARMUP},
        {"duration", required_argument, NULL, DURATION},
        {"credential", no_argument, NULL, ONCE},
        {NULL, 0, NULL, 0},
    };
    struct load_options options = {
        .server_name = "localhost", .connections = 1, .depth = 1, .size = 1048576, .messages = 100000, .warmup = 2,
        .duration = 5,
    };
    int flag;
    while ((flag = getopt_long(count, arguments, "", flags, NULL)) != -1) {
        switch (flag) {
        case ADDRESS:
            if (!address_parse(optarg, &options.address)) {
                die("--address: expected ADDRESS:PORT, found '%s'", optarg);
            }
            options.has_address = true;
            break;
        case CA: options.ca = optarg; break;
        case NAME: options.server_name = optarg; break;
        case TOKEN: options.token_file = optarg; break;
        case METHOD: options.method = optarg; break;
        case MODE: options.mode = parse_mode(optarg); break;
        case CONNECTIONS: options.connections = parse_long("connections", optarg, 1, 100000); break;
        case DEPTH: options.depth = parse_long("depth", optarg, 1, 100000); break;
        case IDLE: options.idle = parse_long("idle", optarg, 0, 100000); break;
        case SIZE: options.size = parse_long("size", optarg, 3, 1L << 30); break;
        case MESSAGES: options.messages = parse_long("messages", optarg, 1, 1L << 40); break;
        case WARMUP: options.warmup = parse_seconds("warmup", optarg); break;
        case DURATION: options.duration = parse_seconds("duration", optarg); break;
        case ONCE: options.credential = true; break;
        default: die("%s", usage);
        }
    }
    options.mode_name = mode_names[options.mode];
    options.command = arguments + optind;
    bool starts = options.mode == MODE_START;
    if (!options.ca || !options.token_file || (!starts && !options.has_address) || starts != (optind < count)) {
        die("%s", usage);
    }
    if (options.method != NULL && (strlen(options.method) > 255 || options.mode == MODE_ECHO
                                   || options.mode == MODE_STREAM)) {
        die("--method: a name of at most 255 bytes, of a method that takes an empty message");
    }
    return options;
}
