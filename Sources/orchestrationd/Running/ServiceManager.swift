// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// The service manager that started this program, if it wants to be told of its state (systemd's sd_notify protocol: a
/// datagram to the socket that `NOTIFY_SOCKET` names).
struct ServiceManager: Sendable {
    /// A path, or a name of the abstract namespace that begins with `@`; nil without a manager.
    let socketName: String?

    init(environment: [String: String]) {
        self.socketName = environment["NOTIFY_SOCKET"]
    }

    func tellReady() { self.send("READY=1") }
    func tellStopping() { self.send("STOPPING=1") }

    /// Nobody depends on it, so a failure is not reported.
    private func send(_ message: String) {
        guard let name = self.socketName, name.hasPrefix("/") || name.hasPrefix("@") else { return }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var bytes = Array(name.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
        if bytes[0] == UInt8(ascii: "@") { bytes[0] = 0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let descriptor = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        // The length counts the name only: an abstract name ends where the length says.
        let length = MemoryLayout.offset(of: \sockaddr_un.sun_path).map { $0 + bytes.count } ?? 0
        let payload = Array(message.utf8)
        withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                _ = sendto(descriptor, payload, payload.count, CInt(MSG_NOSIGNAL), address, socklen_t(length))
            }
        }
    }
}
