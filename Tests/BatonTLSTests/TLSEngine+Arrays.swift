// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import BatonTLS

/// The engine's interface with arrays in place of borrowed memory.
extension TLSEngine {
    /// Everything that waits to be sent.
    func takeOutput() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: self.pendingOutputCount)
        let count = bytes.withUnsafeMutableBytes { self.drainOutput(into: $0) }
        return Array(bytes.prefix(count))
    }

    func feed(_ bytes: some Collection<UInt8>) {
        Array(bytes).withUnsafeBytes { self.receive($0) }
    }

    func feed(_ bytes: some Collection<UInt8>, _ body: () -> Void) {
        Array(bytes).withUnsafeBytes { self.receive($0, body) }
    }

    func write(_ bytes: [UInt8]) throws -> Int {
        try bytes.withUnsafeBytes { try self.write($0) }
    }

    /// Encrypts, and hands back everything that is to be sent.
    func seal(_ bytes: [UInt8]) throws -> [UInt8] {
        _ = try self.write(bytes)
        return self.takeOutput()
    }

    /// One read with a buffer of `capacity` bytes.
    func read(capacity: Int = 1 << 16) -> (result: ReadResult, bytes: [UInt8]) {
        var buffer = [UInt8](repeating: 0, count: capacity)
        let result = buffer.withUnsafeMutableBytes { self.read(into: $0) }
        if case .bytes(let count) = result { return (result, Array(buffer.prefix(count))) }
        return (result, [])
    }

    /// Reads until there is no more, and how it ended.
    func readAll(capacity: Int = 1 << 16) -> (end: ReadResult, bytes: [UInt8]) {
        var all: [UInt8] = []
        while true {
            let (result, bytes) = self.read(capacity: capacity)
            guard case .bytes = result else { return (result, all) }
            all += bytes
        }
    }
}

extension TLSEngine.HandshakeResult {
    /// The kind of the failure, where it is one.
    var code: TLSError.Code? {
        if case .failed(let error) = self { error.code } else { nil }
    }
}

extension TLSEngine.ReadResult {
    /// The kind of the failure, where it is one.
    var code: TLSError.Code? {
        if case .failed(let error) = self { error.code } else { nil }
    }
}

extension Array {
    /// The elements in pieces of at most `count`.
    func pieces(_ count: Int) -> [ArraySlice<Element>] {
        var pieces: [ArraySlice<Element>] = []
        var rest = self[...]
        while !rest.isEmpty {
            pieces.append(rest.prefix(count))
            rest = rest.dropFirst(count)
        }
        return pieces
    }
}
