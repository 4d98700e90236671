// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonTLS
internal import Glibc

/// A server of which a test decides every byte, for tests of clients. Blocking: use ``accept()`` inside
/// ``onOwnThread(_:)``.
// @unchecked: the descriptor is set once and only closed at the end.
package final class RawListener: @unchecked Sendable {
    private let descriptor: CInt
    private let context: TLSContext
    private let patience: Duration
    /// The port.
    package let port: Int

    /// Listens on 127.0.0.1.
    ///
    /// - Parameter listens: false to hold the port only, so that connections to it are refused.
    package init(tls: TLSServerConfiguration, patience: Duration = .seconds(10), listens: Bool = true) throws {
        self.context = try TLSContext(tls)
        self.patience = patience
        self.descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        guard self.descriptor >= 0 else { throw PeerFailure("socket: \(String(cString: strerror(errno)))") }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = self.descriptor
        let failure = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, size) != 0 || (listens && listen(descriptor, 64) != 0)
                    || getsockname(descriptor, address, &size) != 0
            }
        }
        guard !failure else {
            Glibc.close(self.descriptor)
            throw PeerFailure("listen: \(String(cString: strerror(errno)))")
        }
        self.port = Int(in_port_t(bigEndian: address.sin_port))
    }

    deinit {
        Glibc.close(self.descriptor)
    }

    /// Takes the next connection, before any handshake.
    package func acceptSocket() throws -> RawSocket {
        var entry = pollfd(fd: self.descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&entry, 1, CInt(clamping: self.patience.components.seconds * 1000)) == 1 else {
            throw PeerFailure("waited \(self.patience) for a client to connect")
        }
        let connection = Glibc.accept(self.descriptor, nil, nil)
        guard connection >= 0 else { throw PeerFailure("accept: \(String(cString: strerror(errno)))") }
        return RawSocket(taking: connection, patience: self.patience)
    }

    /// Takes the next connection and completes the handshake.
    package func accept() throws -> RawPeer {
        try RawPeer(over: self.acceptSocket(), context: self.context)
    }
}
