// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

extension TLSEngine {
    /// Lends ciphertext to the engine while `body` runs: the steps called inside read straight from it.
    ///
    /// What they leave unread is copied and kept. A `body` that reads until `wantMore` leaves nothing.
    package func receive<Result, Failure: Error>(
        _ ciphertext: UnsafeRawBufferPointer,
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        self.inspect(ciphertext)
        if !self.memory.pointee.borrowed.isEmpty { self.memory.pointee.keepBorrowed() }
        self.memory.pointee.borrowed = ciphertext
        defer { self.keepUnreadInput() }
        return try body()
    }

    /// Copies what the caller lent and nobody read. After the end of reading nobody will, so it is dropped.
    private func keepUnreadInput() {
        switch self.state {
        case .handshaking, .open: self.memory.pointee.keepBorrowed()
        case .readClosed, .failed: self.memory.pointee.dropInput()
        }
    }

    /// Hands over ciphertext for later steps, copying it.
    package func receive(_ ciphertext: UnsafeRawBufferPointer) {
        self.receive(ciphertext) {}
    }

    /// Says that the network delivers nothing more.
    package func receiveEnd() {
        self.inputEnded = true
    }

    /// Bytes of ciphertext that were received and not yet read by OpenSSL. Stop the network while it grows.
    package var unreadInputCount: Int {
        self.memory.pointee.kept.count &+ self.memory.pointee.borrowed.count
    }

    /// Looks at the first bytes of the connection. A TLS record starts with a content type, handshake (22) or alert
    /// (21) at this point, and the major version 3 (RFC 8446, section 5.1).
    private func inspect(_ ciphertext: UnsafeRawBufferPointer) {
        for byte in ciphertext.prefix(max(0, 2 &- self.inspectedBytes)) {
            let fits = self.inspectedBytes == 0 ? byte == 22 || byte == 21 : byte == 3
            if !fits { self.looksLikeTLS = false }
            self.inspectedBytes &+= 1
        }
    }
}
