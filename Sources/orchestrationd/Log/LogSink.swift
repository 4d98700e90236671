// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Glibc
internal import Logging

/// Where lines of the log go: a file descriptor, written by a thread of its own. A reader that stops reading costs
/// records, which are counted, and never makes anybody wait but the end of the program, for a moment.
final class LogSink: Sendable {
    /// Standard error.
    static let standardError = LogSink(descriptor: STDERR_FILENO)
    /// Bytes of lines that may wait to be written, some thousand records: 1 MiB.
    static let defaultCapacity = 1 << 20
    /// How long the end of the program, and a record that announces it, wait for the reader: 2 s.
    static let patience: Duration = .seconds(2)

    private let queue: LogQueue
    private let format: Locked<LogFormat>

    /// Does not close the descriptor.
    init(descriptor: CInt, capacity: Int = defaultCapacity) {
        let format = Locked(LogFormat.text)
        self.format = format
        self.queue = LogQueue(descriptor: descriptor, capacity: capacity) { dropped in
            LogRecord(
                time: LogTime.text(of: LogTime.now()),
                level: .warning,
                logger: "orchestrationd.log",
                message: "\(dropped) records dropped: the log is read too slowly",
                metadata: ["dropped": "\(dropped)"]
            ).line(format.withLock { $0 })
        }
    }

    deinit {
        self.queue.close()
    }

    /// Writes a record, soon. One of level critical is never dropped, and is written when this returns if the reader reads
    /// at all.
    func write(_ record: LogRecord, _ format: LogFormat) {
        self.format.withLock { $0 = format }
        let isFatal = record.level == .critical
        self.queue.add(record.line(format), isFatal: isFatal)
        if isFatal { self.flush() }
    }

    /// Writes a line for people, which ends with its line break: what a program says before it ends.
    func write(_ line: [UInt8]) {
        self.queue.add(line, isFatal: true)
        self.flush()
    }

    /// Whether everything is written.
    var isEmpty: Bool { self.queue.flush(within: .zero) }

    /// Waits until everything is written, at most ``patience``.
    func flush() {
        self.queue.flush(within: Self.patience)
    }
}
