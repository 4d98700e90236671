// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
public import Logging

/// Keeps what is logged, for tests to look at and to wait for.
public final class LogCollector: Sendable {
    /// One log record.
    public struct Record: Sendable, CustomStringConvertible {
        /// How bad it is.
        public var level: Logger.Level
        /// The text.
        public var message: String
        /// The values beside it, as text.
        public var metadata: [String: String]

        /// The record in one line.
        public var description: String { "\(self.level) \(self.message) \(self.metadata)" }
    }

    private let kept = Watched<[Record]>([])

    /// A collector without records.
    public init() {}

    /// The records so far, oldest first.
    public var records: [Record] { self.kept.value }

    /// A logger whose records are kept here.
    public func logger(_ label: String = "test", level: Logger.Level = .trace) -> Logger {
        var logger = Logger(label: label) { _ in Handler(collector: self) }
        logger.logLevel = level
        return logger
    }

    /// Waits for a record.
    ///
    /// - Throws: ``TestTimeout`` when none comes within the time.
    @discardableResult
    public func record(
        _ what: String,
        within time: Duration = .seconds(10),
        where condition: @escaping @Sendable (Record) -> Bool
    ) async throws -> Record {
        // Each record is looked at once, by whoever waits.
        let position = Locked(0)
        let records = try await self.kept.wait(for: "the log record: \(what)", within: time) { records in
            position.withLock { position in
                guard let found = records[position...].firstIndex(where: condition) else {
                    position = records.count
                    return false
                }
                position = found
                return true
            }
        }
        return position.withLock { records[$0] }
    }

    private struct Handler: LogHandler {
        let collector: LogCollector
        var metadata: Logger.Metadata = [:]
        var metadataProvider: Logger.MetadataProvider?
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { self.metadata[key] }
            set { self.metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let metadata = self.metadata.merging(event.metadata ?? [:]) { $1 }.mapValues { "\($0)" }
            let record = Record(level: event.level, message: "\(event.message)", metadata: metadata)
            self.collector.kept.update { $0.append(record) }
        }
    }
}
