// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0
//
// For the TLS target: macros and STACK_OF accessors of libssl and X.509 as functions. Names begin with `baton_tls_`.

#ifndef BATON_COPENSSL_TLS_SHIMS_H
#define BATON_COPENSSL_TLS_SHIMS_H

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

// ------------------------------------------------------------------------------------------------ SSL_CTX

/// No compression, no renegotiation, the server's order of ciphers (ChaCha first only for those who prefer it).
static inline void baton_tls_ctx_set_safe_options(SSL_CTX *ctx) {
    SSL_CTX_set_options(ctx, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE
                                 | SSL_OP_PRIORITIZE_CHACHA);
}

/// Idle connections give their record buffers back; a retried write may come from another address.
static inline void baton_tls_ctx_set_modes(SSL_CTX *ctx) {
    SSL_CTX_set_mode(ctx, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
}

static inline int baton_tls_ctx_set_min_version(SSL_CTX *ctx, int version) {
    return (int)SSL_CTX_set_min_proto_version(ctx, version);
}

static inline int baton_tls_ctx_set_max_version(SSL_CTX *ctx, int version) {
    return (int)SSL_CTX_set_max_proto_version(ctx, version);
}

static inline void baton_tls_ctx_disable_resumption(SSL_CTX *ctx) {
    SSL_CTX_set_options(ctx, SSL_OP_NO_TICKET);
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
}

/// Sessions live in tickets, or with the caller of the new-session callback; never in OpenSSL's own cache.
static inline void baton_tls_ctx_disable_session_cache(SSL_CTX *ctx) {
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
}

static inline void baton_tls_ctx_report_client_sessions(SSL_CTX *ctx) {
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
}

/// The context takes its own reference to the certificate.
static inline int baton_tls_ctx_add_chain_certificate(SSL_CTX *ctx, X509 *certificate) {
    return (int)SSL_CTX_add1_chain_cert(ctx, certificate);
}

static inline void baton_tls_ctx_set_max_chain_bytes(SSL_CTX *ctx, long bytes) {
    SSL_CTX_set_max_cert_list(ctx, bytes);
}

static inline int baton_tls_ctx_cipher_count(const SSL_CTX *ctx) {
    return sk_SSL_CIPHER_num(SSL_CTX_get_ciphers(ctx));
}

static inline const SSL_CIPHER *baton_tls_ctx_cipher_at(const SSL_CTX *ctx, int index) {
    return sk_SSL_CIPHER_value(SSL_CTX_get_ciphers(ctx), index);
}

/// Whether a cipher is authenticated encryption under an ephemeral elliptic-curve (or TLS 1.3) key exchange.
static inline int baton_tls_cipher_is_modern(const SSL_CIPHER *cipher) {
    int exchange = SSL_CIPHER_get_kx_nid(cipher);
    return SSL_CIPHER_is_aead(cipher) && (exchange == NID_kx_ecdhe || exchange == NID_kx_any);
}

// ------------------------------------------------------------------------------------------------ SSL and BIO

static inline int baton_tls_set_server_name(SSL *ssl, const char *name) {
    return (int)SSL_set_tlsext_host_name(ssl, name);
}

static inline int baton_tls_bio_source_sink_type(int index) {
    return index | BIO_TYPE_SOURCE_SINK;
}

static inline void baton_tls_bio_retry_read(BIO *bio) {
    BIO_clear_retry_flags(bio);
    BIO_set_retry_read(bio);
}

static inline void baton_tls_bio_clear_retry(BIO *bio) {
    BIO_clear_retry_flags(bio);
}

static inline size_t baton_tls_bio_memory(BIO *bio, const char **bytes) {
    char *data = NULL;
    long count = BIO_get_mem_data(bio, &data);
    *bytes = data;
    return count > 0 && data != NULL ? (size_t)count : 0;
}

static inline int baton_tls_error_library(unsigned long code) { return ERR_GET_LIB(code); }
static inline int baton_tls_error_reason(unsigned long code) { return ERR_GET_REASON(code); }

// ------------------------------------------------------------------------------------------------ X.509

/// Writes a distinguished name as one line with the usual escapes (RFC 2253). Answers -1 on failure.
static inline int baton_tls_print_name(BIO *bio, const X509_NAME *name) {
    return X509_NAME_print_ex(bio, name, 0, XN_FLAG_RFC2253);
}

static inline EVP_PKEY *baton_tls_generate_p256(void) { return EVP_EC_gen("P-256"); }

static inline int baton_tls_general_name_count(const GENERAL_NAMES *names) { return sk_GENERAL_NAME_num(names); }

static inline GENERAL_NAME *baton_tls_general_name_at(const GENERAL_NAMES *names, int index) {
    return sk_GENERAL_NAME_value(names, index);
}

static inline GENERAL_NAMES *baton_tls_general_names_make(void) { return sk_GENERAL_NAME_new_null(); }

/// Appends a name that owns a copy of `bytes`; `type` is GEN_DNS, GEN_URI or GEN_IPADD. Answers 1 when it was added.
static inline int baton_tls_general_names_append(GENERAL_NAMES *names, int type, const void *bytes, int count) {
    GENERAL_NAME *name = GENERAL_NAME_new();
    ASN1_STRING *value = type == GEN_IPADD ? ASN1_OCTET_STRING_new() : ASN1_IA5STRING_new();
    if (name == NULL || value == NULL || !ASN1_STRING_set(value, bytes, count)) {
        ASN1_STRING_free(value);
        GENERAL_NAME_free(name);
        return 0;
    }
    GENERAL_NAME_set0_value(name, type, value);
    if (sk_GENERAL_NAME_push(names, name) <= 0) {
        GENERAL_NAME_free(name);
        return 0;
    }
    return 1;
}

static inline GENERAL_NAMES *baton_tls_subject_alternative_names(const X509 *certificate) {
    return (GENERAL_NAMES *)X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
}

static inline int baton_tls_set_subject_alternative_names(X509 *certificate, GENERAL_NAMES *names) {
    return X509_add1_ext_i2d(certificate, NID_subject_alt_name, names, 0, X509V3_ADD_DEFAULT);
}

/// Adds an extension from its text form. `text` is fixed text of the program, never input.
static inline int baton_tls_add_extension(X509 *certificate, X509 *issuer, int nid, const char *text) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
    X509V3_set_ctx_nodb(&context);
    X509_EXTENSION *extension = X509V3_EXT_nconf_nid(NULL, &context, nid, text);
    if (extension == NULL) {
        return 0;
    }
    int added = X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    return added;
}

#endif
