// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Standard output or standard error, written to without buffering.
struct StandardStream {
    let descriptor: Int32

    static let output = StandardStream(descriptor: STDOUT_FILENO)
    static let error = StandardStream(descriptor: STDERR_FILENO)

    var isTerminal: Bool { isatty(self.descriptor) == 1 }

    /// The columns of the terminal; nil when it is none or does not tell.
    var columns: Int? {
        var size = winsize()
        guard self.isTerminal, ioctl(self.descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes all of it. A reader that has gone away ends the program as it ends any other in a pipe, by SIGPIPE.
    func write(_ bytes: [UInt8]) throws(CommandFailure) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(self.descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
            }
            if count >= 0 {
                done += count
                continue
            }
            switch errno {
            case EINTR:
                continue
            case EAGAIN:
                var waiting = pollfd(fd: self.descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&waiting, 1, -1)
            case EPIPE:
                signal(SIGPIPE, SIG_DFL)
                raise(SIGPIPE)
                throw CommandFailure(.unexpected, "nobody reads the output")
            default:
                throw CommandFailure(.unexpected, "cannot write the output: \(String(cString: strerror(errno)))")
            }
        }
    }
}
