// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Glibc

/// Where lines of the log go: a file descriptor. Each line is one write, so that lines of several processes on one pipe
/// do not mix as long as they are short enough for the system (4,096 bytes on Linux).
final class LogSink: Sendable {
    /// Standard error.
    static let standardError = LogSink(descriptor: STDERR_FILENO)

    private let descriptor: CInt
    private let turn = Lock()

    /// Does not close the descriptor.
    init(descriptor: CInt) {
        self.descriptor = descriptor
    }

    /// Writes one line, which ends with its line break. A line that cannot be written is lost: there is nobody to tell.
    func write(_ line: [UInt8]) {
        self.turn.withLock {
            line.withUnsafeBytes { bytes in
                var rest = bytes
                while !rest.isEmpty {
                    let count = Glibc.write(self.descriptor, rest.baseAddress, rest.count)
                    if count < 0 {
                        if errno == EINTR { continue }
                        return
                    }
                    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
                }
            }
        }
    }
}
