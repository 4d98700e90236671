// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

/// Which pairs of a state and an event random programs of honest ends must meet. All other pairs are met by
/// ``StatePairTests``, with what must come of them.
enum StateTables {
    static let serverCalls: [(ServerCallMachine.State, [ServerCallEvent])] = [
        (.idle, [.request]),
        (.open, [.data, .dataEnding, .endStream, .cancel, .window, .responseSent, .messageSent, .endSent]),
        (.halfClosed, [.cancel, .window, .responseSent, .messageSent, .endSent]),
        (.cancelling, [.endSent]),
        (.draining, [.data, .dataEnding, .endStream, .cancel, .window]),
        (.closed, [.cancel, .window]),
    ]

    static let clientCalls: [(ClientCallMachine.State, [ClientCallEvent])] = [
        (.idle, [.requestSent]),
        (.open, [.messageSent, .endStreamSent, .cancelSent, .response, .data, .end, .window]),
        (.halfClosed, [.cancelSent, .response, .data, .end, .window]),
        (.cancelled, [.response, .data, .end, .window]),
        (.closed, []),
    ]

    static let serverConnections: [(ServerConnectionState, [ServerConnectionEvent])] = [
        (.start, [.settings, .drainBegins, .pingSent, .tick]),
        (.open, [.request, .goAway, .ping, .pong, .window, .credential, .ignorable, .drainBegins, .pingSent, .tick]),
        (
            .announced,
            [.request, .goAwayAck, .goAway, .ping, .pong, .window, .credential, .ignorable, .pingSent, .tick]
        ),
        (.final, [.ping, .pong, .window, .ignorable, .pingSent, .tick]),
        (.leaving, [.ping, .pong, .window, .ignorable, .drainBegins, .pingSent, .tick]),
        (.failed, []),
    ]

    static let clientConnections: [(ClientConnectionState, [ClientConnectionEvent])] = [
        (.start, [.settings, .openCall, .credentialSent, .leaves, .pingSent, .tick]),
        (
            .open,
            [
                .goAwayOpenEnded, .ping, .pong, .window, .ignorable, .openCall, .credentialSent, .leaves, .pingSent,
                .tick,
            ]
        ),
        (.announced, [.goAwayFinal, .ping, .pong, .window, .ignorable, .pingSent, .tick]),
        (.final, [.ping, .pong, .window, .ignorable, .pingSent, .tick]),
        (.leaving, [.goAwayOpenEnded, .goAwayFinal, .ping, .pong, .window, .ignorable, .pingSent, .tick]),
        (.failed, []),
    ]

    /// The pairs that were not met although honest ends meet them.
    static func unvisited(_ visits: VisitCounts) -> [String] {
        var result: [String] = []
        for (state, events) in serverCalls {
            result += events.filter { visits[state, $0] == 0 }.map { "server call: \(state) x \($0)" }
        }
        for (state, events) in clientCalls {
            result += events.filter { visits[state, $0] == 0 }.map { "client call: \(state) x \($0)" }
        }
        for (state, events) in serverConnections {
            result += events.filter { visits[state, $0] == 0 }.map { "server connection: \(state) x \($0)" }
        }
        for (state, events) in clientConnections {
            result += events.filter { visits[state, $0] == 0 }.map { "client connection: \(state) x \($0)" }
        }
        return result
    }

    /// The counts as tables for people.
    static func text(_ visits: VisitCounts) -> String {
        table("server call", ServerCallMachine.State.allCases, ServerCallEvent.allCases) { visits[$0, $1] }
            + table("client call", ClientCallMachine.State.allCases, ClientCallEvent.allCases) { visits[$0, $1] }
            + table("server connection", ServerConnectionState.allCases, ServerConnectionEvent.allCases) {
                visits[$0, $1]
            }
            + table("client connection", ClientConnectionState.allCases, ClientConnectionEvent.allCases) {
                visits[$0, $1]
            }
    }

    private static func table<S, E>(_ name: String, _ states: [S], _ events: [E], _ count: (S, E) -> Int) -> String {
        let width = 16
        func cell(_ text: String) -> String { text + String(repeating: " ", count: max(1, width - text.count)) }
        var text = cell(name) + states.map { cell("\($0)") }.joined() + "\n"
        for event in events { text += cell("\(event)") + states.map { cell("\(count($0, event))") }.joined() + "\n" }
        return text + "\n"
    }
}
