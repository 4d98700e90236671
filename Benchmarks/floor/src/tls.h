// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// TLS as Baton has it: OpenSSL on the socket, TLS 1.3, ALPN baton/1, record buffers released when idle.

#ifndef FLOOR_TLS_H
#define FLOOR_TLS_H

#include "support.h"

#include <openssl/ssl.h>

SSL_CTX *server_context(const char *certificate, const char *key);

// Sessions of the newest ticket are kept for `client_session` where `resume` says so. `verify`: whether the server's
// certificate is checked against `ca`; without it only the handshake's own signature is.
SSL_CTX *client_context(const char *ca, bool verify, bool resume);
SSL_SESSION *client_session(void);

// A TLS session on a socket. The client checks the certificate's name, or address where `name` is one.
SSL *server_ssl(SSL_CTX *context, int socket);
SSL *client_ssl(SSL_CTX *context, int socket, const char *name);

// Whether both sides agreed on baton/1.
bool speaks_baton(const SSL *ssl);

enum tls_result { TLS_DONE, TLS_WANTS_READ, TLS_WANTS_WRITE, TLS_FAILED };

// What the answer of an OpenSSL call means. Empties the error queue.
enum tls_result tls_result(SSL *ssl, int answer);

// Writes what the socket did not take before, `unsent` from `*unsent_at`, and `out` behind it, which is empty
// afterwards; what it does not take now is unsent. Bytes that are sent are dropped when there are more than `most_sent`
// of them. False where the connection is lost.
bool tls_flush(SSL *ssl, struct bytes *unsent, size_t *unsent_at, struct bytes *out, size_t most_sent);

#endif
