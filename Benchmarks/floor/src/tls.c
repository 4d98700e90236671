// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

#include "tls.h"

#include <arpa/inet.h>
#include <openssl/err.h>
#include <string.h>

static const unsigned char baton_alpn[] = {7, 'b', 'a', 't', 'o', 'n', '/', '1'};

// As many as Baton's server sends by default.
enum { SESSION_TICKETS = 1 };

_Noreturn static void die_of_tls(const char *what) {
    char text[256];
    ERR_error_string_n(ERR_get_error(), text, sizeof text);
    die("%s: %s", what, text);
}

static int select_protocol(
    SSL *ssl, const unsigned char **out, unsigned char *out_count, const unsigned char *in, unsigned in_count, void *arg
) {
    (void)ssl;
    (void)arg;
    for (unsigned at = 0; at < in_count && in[at] <= in_count - at - 1; at += in[at] + 1u) {
        if (in[at] == baton_alpn[0] && memcmp(in + at, baton_alpn, sizeof baton_alpn) == 0) {
            *out = in + at + 1;
            *out_count = in[at];
            return SSL_TLSEXT_ERR_OK;
        }
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL;
}

static SSL_CTX *context_of(const SSL_METHOD *method) {
    SSL_CTX *context = SSL_CTX_new(method);
    if (context == NULL || SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION) != 1) {
        die_of_tls("TLS context");
    }
    SSL_CTX_set_mode(
        context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER
    );
    // One read of the socket brings header and content of a record, instead of two.
    SSL_CTX_set_read_ahead(context, 1);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    return context;
}

SSL_CTX *server_context(const char *certificate, const char *key) {
    SSL_CTX *context = context_of(TLS_server_method());
    if (SSL_CTX_use_certificate_chain_file(context, certificate) != 1) {
        die_of_tls(certificate);
    }
    if (SSL_CTX_use_PrivateKey_file(context, key, SSL_FILETYPE_PEM) != 1) {
        die_of_tls(key);
    }
    SSL_CTX_set_num_tickets(context, SESSION_TICKETS);
    SSL_CTX_set_alpn_select_cb(context, select_protocol, NULL);
    return context;
}

static SSL_SESSION *newest_session;

static int keep_session(SSL *ssl, SSL_SESSION *session) {
    (void)ssl;
    SSL_SESSION_free(newest_session);
    newest_session = session;
    // The reference is ours now.
    return 1;
}

SSL_SESSION *client_session(void) {
    return newest_session;
}

SSL_CTX *client_context(const char *ca, bool verify, bool resume) {
    SSL_CTX *context = context_of(TLS_client_method());
    if (SSL_CTX_load_verify_file(context, ca) != 1) {
        die_of_tls(ca);
    }
    SSL_CTX_set_verify(context, verify ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, NULL);
    if (SSL_CTX_set_alpn_protos(context, baton_alpn, sizeof baton_alpn) != 0) {
        die_of_tls("ALPN");
    }
    if (resume) {
        SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
        SSL_CTX_sess_set_new_cb(context, keep_session);
    }
    return context;
}

static SSL *ssl_of(SSL_CTX *context, int socket) {
    SSL *ssl = SSL_new(context);
    if (ssl == NULL || SSL_set_fd(ssl, socket) != 1) {
        die_of_tls("TLS session");
    }
    return ssl;
}

SSL *server_ssl(SSL_CTX *context, int socket) {
    SSL *ssl = ssl_of(context, socket);
    SSL_set_accept_state(ssl);
    return ssl;
}

SSL *client_ssl(SSL_CTX *context, int socket, const char *name) {
    SSL *ssl = ssl_of(context, socket);
    struct in_addr address;
    int done;
    if (inet_pton(AF_INET, name, &address) == 1) {
        done = X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), name);
    } else {
        done = SSL_set1_host(ssl, name) == 1 && SSL_set_tlsext_host_name(ssl, name) == 1;
    }
    if (done != 1) {
        die_of_tls("the server's name");
    }
    if (newest_session != NULL && SSL_set_session(ssl, newest_session) != 1) {
        die_of_tls("the session to resume");
    }
    SSL_set_connect_state(ssl);
    return ssl;
}

bool speaks_baton(const SSL *ssl) {
    const unsigned char *name;
    unsigned count;
    SSL_get0_alpn_selected(ssl, &name, &count);
    return count == baton_alpn[0] && memcmp(name, baton_alpn + 1, count) == 0;
}

enum tls_result tls_result(SSL *ssl, int answer) {
    if (answer > 0) {
        return TLS_DONE;
    }
    int error = SSL_get_error(ssl, answer);
    ERR_clear_error();
    switch (error) {
    case SSL_ERROR_WANT_READ: return TLS_WANTS_READ;
    case SSL_ERROR_WANT_WRITE: return TLS_WANTS_WRITE;
    default: return TLS_FAILED;
    }
}

bool tls_flush(SSL *ssl, struct bytes *unsent, size_t *unsent_at, struct bytes *out, size_t most_sent) {
    if (*unsent_at > most_sent) {
        bytes_consume(unsent, *unsent_at);
        *unsent_at = 0;
    }
    bool kept = unsent->count > *unsent_at;
    if (kept) {
        bytes_append(unsent, out->data, out->count);
    } else {
        unsent->count = *unsent_at = 0;
    }
    const uint8_t *data = kept ? unsent->data + *unsent_at : out->data;
    size_t left = kept ? unsent->count - *unsent_at : out->count;
    out->count = 0;
    while (left > 0) {
        int count = SSL_write(ssl, data, (int)(left < 1 << 30 ? left : 1 << 30));
        enum tls_result result = tls_result(ssl, count);
        if (result == TLS_FAILED) {
            return false;
        }
        if (result != TLS_DONE) {
            break;
        }
        data += count;
        left -= (size_t)count;
    }
    if (kept) {
        *unsent_at = unsent->count - left;
    } else {
        bytes_append(unsent, data, left);
    }
    if (left == 0) {
        bytes_free(unsent);
        *unsent_at = 0;
    }
    return true;
}
