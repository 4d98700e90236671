// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// What OpenSSL's callbacks reach during a call of the engine: the bytes of both directions, and notes on failures.
///
/// It lives at a stable address that the engine allocates, so that no callback touches a Swift object.
struct EngineMemory {
    /// Ciphertext borrowed from the caller of ``TLSEngine/receive(_:_:)``; read after what was kept earlier.
    var borrowed = UnsafeRawBufferPointer(start: nil, count: 0)

    /// Ciphertext that earlier callers left unread.
    var kept = ByteQueue()

    /// A caller's buffer that takes ciphertext directly, as long as it fits and nothing waits before it.
    var direct = UnsafeMutableRawBufferPointer(start: nil, count: 0)

    /// How much of `direct` is filled.
    var directCount = 0

    /// Ciphertext that waits to be drained.
    var output = ByteQueue()

    /// The protocols of the context in ALPN's wire form, owned by the context.
    let protocols: UnsafeBufferPointer<UInt8>

    /// Where a client's new sessions go: the context's cache, which the engine keeps alive, and the name to file them under.
    var sessions: (cache: Unmanaged<SessionCache>, name: String)?

    /// Why the peer's certificate was not accepted.
    var verification: VerificationFailure?

    /// The client offered no application protocol at all.
    var clientOfferedNoProtocol = false

    /// The peer's TLS messages after the handshake since its last data.
    var controlMessages = 0

    /// What `controlMessages` may not exceed; nothing during the handshake.
    var maximumControlMessages = Int.max

    init(protocols: UnsafeBufferPointer<UInt8>) {
        self.protocols = protocols
    }

    var inputIsEmpty: Bool { self.borrowed.isEmpty && self.kept.isEmpty }

    var controlMessagesExceeded: Bool { self.controlMessages > self.maximumControlMessages }

    /// Hands OpenSSL its next bytes; none once the peer went over its limit, which ends OpenSSL's reading at once.
    mutating func readInput(into destination: UnsafeMutableRawPointer, count: Int) -> Int {
        if self.controlMessagesExceeded { return 0 }
        if !self.kept.isEmpty {
            return self.kept.remove(into: destination, count: count)
        }
        let taken = min(count, self.borrowed.count)
        guard taken > 0, let source = self.borrowed.baseAddress else { return 0 }
        destination.copyMemory(from: source, byteCount: taken)
        self.borrowed = UnsafeRawBufferPointer(rebasing: self.borrowed[taken...])
        return taken
    }

    /// Ends the borrowing; what was not read is copied.
    mutating func keepBorrowed() {
        if let rest = self.borrowed.baseAddress { self.kept.append(rest, count: self.borrowed.count) }
        self.borrowed = UnsafeRawBufferPointer(start: nil, count: 0)
    }

    mutating func dropInput() {
        self.borrowed = UnsafeRawBufferPointer(start: nil, count: 0)
        self.kept.removeAll()
    }

    mutating func writeOutput(_ bytes: UnsafeRawPointer, count: Int) {
        if self.output.isEmpty, let base = self.direct.baseAddress, self.direct.count &- self.directCount >= count {
            (base + self.directCount).copyMemory(from: bytes, byteCount: count)
            self.directCount &+= count
        } else {
            self.output.append(bytes, count: count)
        }
    }

    /// Takes the first `count` bytes of a caller's buffer back to the front of the output, after a write that failed.
    mutating func reclaim(_ buffer: UnsafeMutableRawBufferPointer, count: Int) {
        guard let base = buffer.baseAddress, count > 0 else { return }
        var rest = self.output
        self.output = ByteQueue()
        self.output.append(base, count: count)
        rest.moveAll(to: &self.output)
    }

    mutating func free() {
        self.kept.free()
        self.output.free()
    }
}

extension EngineMemory {
    /// The memory of the engine that a callback's SSL object belongs to.
    static func of(ssl: OpaquePointer?) -> UnsafeMutablePointer<EngineMemory>? {
        guard let ssl else { return nil }
        return SSL_get_ex_data(ssl, 0)?.assumingMemoryBound(to: EngineMemory.self)
    }
}
