// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

/// How often each pair of a state and an event was met, for the machines of calls and connections at both ends.
struct VisitCounts {
    private var serverCall = [Int](
        repeating: 0,
        count: ServerCallMachine.State.allCases.count * ServerCallEvent.allCases.count
    )
    private var clientCall = [Int](
        repeating: 0,
        count: ClientCallMachine.State.allCases.count * ClientCallEvent.allCases.count
    )
    private var serverConnection = [Int](
        repeating: 0,
        count: ServerConnectionState.allCases.count * ServerConnectionEvent.allCases.count
    )
    private var clientConnection = [Int](
        repeating: 0,
        count: ClientConnectionState.allCases.count * ClientConnectionEvent.allCases.count
    )

    private static func place(_ state: UInt8, _ event: UInt8, _ events: Int) -> Int { Int(state) * events + Int(event) }

    subscript(state: ServerCallMachine.State, event: ServerCallEvent) -> Int {
        get { serverCall[Self.place(state.rawValue, event.rawValue, ServerCallEvent.allCases.count)] }
        set { serverCall[Self.place(state.rawValue, event.rawValue, ServerCallEvent.allCases.count)] = newValue }
    }

    subscript(state: ClientCallMachine.State, event: ClientCallEvent) -> Int {
        get { clientCall[Self.place(state.rawValue, event.rawValue, ClientCallEvent.allCases.count)] }
        set { clientCall[Self.place(state.rawValue, event.rawValue, ClientCallEvent.allCases.count)] = newValue }
    }

    subscript(state: ServerConnectionState, event: ServerConnectionEvent) -> Int {
        get { serverConnection[Self.place(state.rawValue, event.rawValue, ServerConnectionEvent.allCases.count)] }
        set {
            serverConnection[Self.place(state.rawValue, event.rawValue, ServerConnectionEvent.allCases.count)] =
                newValue
        }
    }

    subscript(state: ClientConnectionState, event: ClientConnectionEvent) -> Int {
        get { clientConnection[Self.place(state.rawValue, event.rawValue, ClientConnectionEvent.allCases.count)] }
        set {
            clientConnection[Self.place(state.rawValue, event.rawValue, ClientConnectionEvent.allCases.count)] =
                newValue
        }
    }

    mutating func count(_ state: ServerCallMachine.State, _ event: ServerCallEvent) { self[state, event] += 1 }
    mutating func count(_ state: ClientCallMachine.State, _ event: ClientCallEvent) { self[state, event] += 1 }
    mutating func count(_ state: ServerConnectionState, _ event: ServerConnectionEvent) { self[state, event] += 1 }
    mutating func count(_ state: ClientConnectionState, _ event: ClientConnectionEvent) { self[state, event] += 1 }

    mutating func add(_ other: VisitCounts) {
        for i in serverCall.indices { serverCall[i] += other.serverCall[i] }
        for i in clientCall.indices { clientCall[i] += other.clientCall[i] }
        for i in serverConnection.indices { serverConnection[i] += other.serverConnection[i] }
        for i in clientConnection.indices { clientConnection[i] += other.clientConnection[i] }
    }

    /// Counts a frame that the server is about to take.
    mutating func count(
        atServer header: FrameHeader,
        _ connection: ServerConnectionState,
        _ call: ServerCallMachine.State,
    ) {
        let isAck = header.flags.contains(.ack)
        switch header.type {
        case .settings: count(connection, .settings)
        case .goAway: count(connection, isAck ? .goAwayAck : .goAway)
        case .ping: count(connection, isAck ? .pong : .ping)
        case .credential: count(connection, .credential)
        case .window where header.streamID == 0: count(connection, .window)
        case .window: count(call, .window)
        case .request:
            count(connection, .request)
            count(call, .request)
        case .data:
            let ends = header.flags.contains(.endStream)
            count(call, header.flags.contains(.noMessage) ? .endStream : ends ? .dataEnding : .data)
        case .cancel: count(call, .cancel)
        default: count(connection, .ignorable)
        }
    }

    /// Counts a frame that the client is about to take.
    mutating func count(
        atClient frame: Frame,
        _ connection: ClientConnectionState,
        _ call: ClientCallMachine.State,
    ) {
        let header = frame.header
        switch header.type {
        case .settings: count(connection, .settings)
        case .goAway:
            let lastID = (try? GoAwayHead(parsing: frame.head))?.lastStreamID
            count(connection, lastID == Baton1.openEndedStreamID ? .goAwayOpenEnded : .goAwayFinal)
        case .ping: count(connection, header.flags.contains(.ack) ? .pong : .ping)
        case .window where header.streamID == 0: count(connection, .window)
        case .window: count(call, .window)
        case .response: count(call, .response)
        case .data: count(call, .data)
        case .end: count(call, .end)
        default: count(connection, .ignorable)
        }
    }
}
