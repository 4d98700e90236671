// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// Owner of one SSL_CTX. It is configured by one thread before the context is published and only read afterwards.
final class ContextHandle: @unchecked Sendable {
    // Sendable: OpenSSL allows connections to be made from one SSL_CTX on several threads once it is configured.
    private let pointer: OpaquePointer

    init(server: Bool) throws(TLSError) {
        ErrorQueue.clear()
        guard let pointer = SSL_CTX_new(server ? TLS_server_method() : TLS_client_method()) else {
            throw .draining(.internalFailure, "cannot make a TLS context")
        }
        self.pointer = pointer
    }

    deinit {
        SSL_CTX_free(self.pointer)
    }

    func withPointer<Result>(_ body: (OpaquePointer) throws(TLSError) -> Result) throws(TLSError) -> Result {
        try body(self.pointer)
    }
}
