// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// Owner of one OpenSSL session object.
// @unchecked: the session is immutable once made, and OpenSSL counts its references atomically.
final class TLSSession: @unchecked Sendable {
    // Sendable: OpenSSL counts references atomically, and the object is not changed after it was stored.
    private let pointer: OpaquePointer

    /// Takes over the caller's reference.
    init(owned pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        SSL_SESSION_free(self.pointer)
    }

    /// Offers the session to the server of a new connection.
    func resume(on ssl: OpaquePointer) {
        if SSL_SESSION_is_resumable(self.pointer) == 1 { SSL_set_session(ssl, self.pointer) }
    }
}
