// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Logging

/// Writes each record as one line; a reference to the shared threshold makes its level changeable at any time.
struct LineLogHandler: LogHandler {
    let label: String
    let format: LogFormat
    let threshold: LogThreshold
    let sink: LogSink

    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    /// Set when somebody gives this logger a level of its own.
    private var ownLevel: Logger.Level?

    init(label: String, format: LogFormat, threshold: LogThreshold, sink: LogSink) {
        self.label = label
        self.format = format
        self.threshold = threshold
        self.sink = sink
    }

    var logLevel: Logger.Level {
        get { self.ownLevel ?? self.threshold.level }
        set { self.ownLevel = newValue }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { self.metadata[key] }
        set { self.metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var metadata = self.metadata
        if let provided = self.metadataProvider?.get() {
            metadata.merge(provided) { $1 }
        }
        if let own = event.metadata {
            metadata.merge(own) { $1 }
        }
        if let error = event.error, metadata["error"] == nil {
            metadata["error"] = "\(error)"
        }
        let record = LogRecord(
            time: LogTime.text(of: LogTime.now()),
            level: event.level,
            logger: self.label,
            message: event.message.description,
            metadata: metadata
        )
        self.sink.write(record, self.format)
    }
}
