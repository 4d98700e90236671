// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonTesting
internal import Glibc
internal import Testing

/// The receiving end of a service manager.
final class NotifySocket: Sendable {
    let path: String
    private let descriptor: CInt

    init(path: String) throws {
        self.path = path
        self.descriptor = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue), 0)
        try #require(self.descriptor >= 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        try #require(bytes.count < MemoryLayout.size(ofValue: address.sun_path))
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let bound = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(self.descriptor, address, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(bound == 0)
        // A deadline instead of waiting for ever.
        var timeout = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(self.descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(self.descriptor) }

    /// The next message; fails after a minute without one.
    func receive() async throws -> String {
        try await onOwnThread {
            var bytes = [UInt8](repeating: 0, count: 256)
            let count = recv(self.descriptor, &bytes, bytes.count, 0)
            try #require(count > 0)
            return String(decoding: bytes[..<count], as: UTF8.self)
        }
    }
}
