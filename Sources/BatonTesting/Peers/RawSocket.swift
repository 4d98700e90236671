// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Glibc

/// One end of a TCP connection inside this process that sends whatever a test wants, with a deadline on every step.
/// Blocking: use it inside ``onOwnThread(_:)``.
package final class RawSocket {
    private var descriptor: CInt
    /// The longest that one step may take.
    package var patience: Duration

    /// Connects to 127.0.0.1.
    package init(port: Int, patience: Duration = .seconds(10)) throws {
        self.patience = patience
        self.descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        guard self.descriptor >= 0 else { throw Self.failure("socket") }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
        let descriptor = self.descriptor
        let outcome = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard outcome == 0 else {
            let failure = Self.failure("connect")
            self.close()
            throw failure
        }
        self.prepare()
    }

    /// Takes over a connected descriptor.
    init(taking descriptor: CInt, patience: Duration) {
        self.descriptor = descriptor
        self.patience = patience
        self.prepare()
    }

    private func prepare() {
        var one: CInt = 1
        setsockopt(self.descriptor, CInt(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<CInt>.size))
        _ = fcntl(self.descriptor, F_SETFL, O_NONBLOCK)
    }

    deinit {
        self.close()
    }

    /// Makes the kernel keep little of what the server sends, for peers that do not read.
    package func shrinkReceiveBuffer(to bytes: CInt = 4096) {
        var size = bytes
        setsockopt(self.descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<CInt>.size))
    }

    /// Sends all bytes.
    package func send(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(self.descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
            }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN || errno == EINTR {
                try self.wait(for: POLLOUT, "the peer to take bytes")
            } else {
                throw Self.failure("send")
            }
        }
    }

    /// Sends as much as goes within a time, for servers that stop reading.
    /// - Returns: how many bytes went.
    package func sendWhatFits(_ bytes: [UInt8], within time: Duration) throws -> Int {
        let end = MonotonicTime.now().advanced(by: time)
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(self.descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
            }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN || errno == EINTR {
                let left = MonotonicTime.now().duration(to: end)
                guard left > .zero, try self.poll(for: POLLOUT, within: left) else { break }
            } else {
                throw Self.failure("send")
            }
        }
        return bytes.count - rest.count
    }

    /// The next bytes; empty at the peer's end.
    package func receive() throws -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = buffer.withUnsafeMutableBytes { recv(self.descriptor, $0.baseAddress, $0.count, 0) }
            if count >= 0 { return Array(buffer[..<count]) }
            guard errno == EAGAIN || errno == EINTR else { throw Self.failure("recv") }
            try self.wait(for: POLLIN, "the peer to send bytes")
        }
    }

    /// Everything up to the peer's end; a reset counts as one.
    package func receiveToEnd() throws -> [UInt8] {
        var all: [UInt8] = []
        while true {
            let bytes: [UInt8]
            do {
                bytes = try self.receive()
            } catch let failure as PeerFailure where failure.description.contains("reset") {
                return all
            }
            if bytes.isEmpty { return all }
            all += bytes
        }
    }

    /// Ends this side's direction and keeps reading.
    package func endWriting() {
        shutdown(self.descriptor, CInt(SHUT_WR))
    }

    /// Closes with a reset, as a process that is killed with unread bytes does.
    package func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(self.descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        self.close()
    }

    package func close() {
        guard self.descriptor >= 0 else { return }
        Glibc.close(self.descriptor)
        self.descriptor = -1
    }

    private func wait(for events: CInt, _ what: String) throws {
        guard try self.poll(for: events, within: self.patience) else {
            throw PeerFailure("waited \(self.patience.shortText) for \(what)")
        }
    }

    private func poll(for events: CInt, within time: Duration) throws -> Bool {
        var entry = pollfd(fd: self.descriptor, events: Int16(truncatingIfNeeded: events), revents: 0)
        let milliseconds = CInt(clamping: max(1, time.clampedMicroseconds / 1000))
        let count = Glibc.poll(&entry, 1, milliseconds)
        guard count >= 0 || errno == EINTR else { throw Self.failure("poll") }
        return count > 0
    }

    private static func failure(_ call: String) -> PeerFailure {
        PeerFailure("\(call): \(String(cString: strerror(errno)).lowercased())")
    }
}
