// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

/// Programs that show what a rule is for: all complete with it, most fail without it.
struct BrokenProgram: CustomStringConvertible, Sendable {
    var description: String
    var broken: Set<BrokenRule>
    /// Programs of twenty that must fail.
    var least: Int
    /// What a failure looks like.
    var symptoms: [String]
    private var change: @Sendable (inout ProgramOptions) -> Void = { _ in }

    /// The options of the programs, the rules intact.
    var options: ProgramOptions {
        var options = ProgramOptions()
        for side in [\ProgramOptions.client, \ProgramOptions.server] {
            options[keyPath: side].messageBytes = 200_000
            options[keyPath: side].callCredit = 65_536
            options[keyPath: side].connectionCredit = 131_072
            options[keyPath: side].concurrentCalls = 16
        }
        options.sizes = [0, 20, 5_000, 40_000, 100_000, 200_000]
        options.calls = 30
        options.cancels = 0
        options.earlyEnds = 0
        options.clockSteps = 0
        change(&options)
        return options
    }

    static let all: [BrokenProgram] = [
        BrokenProgram(
            description: "credit only for what is taken, nothing for the rest of a message",
            broken: [.noGrantOfTheRest, .connectionCreditWhenTaken],
            least: 20,
            symptoms: ["stalled"]
        ),
        BrokenProgram(
            description: "nothing for the rest of a message",
            broken: [.noGrantOfTheRest],
            least: 19,
            symptoms: ["stalled"]
        ),
        BrokenProgram(
            description: "the connection's credit waits for the application",
            broken: [.connectionCreditWhenTaken],
            least: 15,
            symptoms: ["stalled"]
        ),
        BrokenProgram(
            description: "the same, with messages below the call's credit: unread streams block the others",
            broken: [.connectionCreditWhenTaken],
            least: 3,
            symptoms: ["stalled"],
            change: { options in
                options.sizes = [0, 20, 5_000, 40_000, 60_000]
                options.lazy = 80
            }
        ),
        BrokenProgram(
            description: "GOAWAY ACK overtakes REQUESTs",
            broken: [.ackBeforeRequests],
            least: 3,
            symptoms: ["honest calls were refused", "was not processed", "rises"],
            change: { options in
                options.drains = true
                options.calls = 60
                options.sizes = [0, 20]
            }
        ),
        BrokenProgram(
            description: "CANCEL overtakes its own REQUEST",
            broken: [.cancelBeforeRequest],
            least: 15,
            symptoms: ["which is not open for it"],
            change: { options in options.cancels = 5_000 }
        ),
        BrokenProgram(
            description: "a slot is free at CANCEL, not at END",
            broken: [.slotFreedByCancel],
            least: 10,
            symptoms: ["honest calls were refused"],
            change: { options in
                options.cancels = 5_000
                options.calls = 80
                options.sizes = [0, 20]
            }
        ),
    ]
}
