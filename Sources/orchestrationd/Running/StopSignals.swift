// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import Logging
internal import UnixSignals

/// What signals from outside do.
struct StopSignals: Sendable {
    /// The exit code of a stop that does not wait.
    private static let hardStop: CInt = 1

    private let signals: UnixSignalsSequence

    /// Takes the signals over; from here on they no longer end the process by themselves.
    init() async {
        self.signals = await UnixSignalsSequence(trapping: .sigterm, .sigint, .sighup)
    }

    /// Until the task is cancelled: SIGHUP reloads, the first SIGTERM or SIGINT stops, the second ends the process.
    func handle(
        logger: Logger,
        reload: @Sendable () -> Void,
        stop: @Sendable () async -> Void,
        flush: @Sendable () -> Void
    ) async {
        var isStopping = false
        for await signal in self.signals {
            switch signal {
            case .sighup:
                logger.info("a hangup was received: looking at the files")
                reload()
            default:
                guard !isStopping else {
                    logger.warning("a second signal was received: ending at once", metadata: ["signal": "\(signal)"])
                    flush()
                    _exit(Self.hardStop)
                }
                isStopping = true
                logger.info("a signal was received: open calls may finish", metadata: ["signal": "\(signal)"])
                await stop()
            }
        }
    }
}
