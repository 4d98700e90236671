// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// How long a call may take, as it is written on the command line: `250ms`, `30s`, `5m`, `1h`.
struct CallTimeout: Hashable, ExpressibleByArgument {
    /// A day: nobody waits longer for an answer.
    static let maximum = Duration.seconds(86_400)

    let duration: Duration

    /// Nil for another form, for zero, and for more than ``maximum``.
    init?(argument text: String) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int64(digits), number > 0, number <= 86_400_000 else { return nil }
        switch text[digits.endIndex...] {
        case "ms": self.duration = .milliseconds(number)
        case "s": self.duration = .seconds(number)
        case "m": self.duration = .seconds(number * 60)
        case "h": self.duration = .seconds(number * 3_600)
        default: return nil
        }
        guard self.duration <= Self.maximum else { return nil }
    }
}
