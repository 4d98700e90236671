// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Logging

/// The program's log: makes loggers that share format, sink and threshold.
struct Log: Sendable {
    let format: LogFormat
    let threshold: LogThreshold
    let sink: LogSink

    /// - Parameter level: a level's name; an unknown one counts as `info`.
    init(format: LogFormat, level: String, sink: LogSink) {
        self.format = format
        self.threshold = LogThreshold(Logger.Level(rawValue: level) ?? .info)
        self.sink = sink
    }

    func logger(_ label: String) -> Logger {
        Logger(label: label) { label in
            LineLogHandler(label: label, format: self.format, threshold: self.threshold, sink: self.sink)
        }
    }

    /// Changes the level of all loggers.
    func setLevel(_ level: String) {
        self.threshold.level = Logger.Level(rawValue: level) ?? .info
    }
}
