// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The control frames that wait to be written. Bounded by construction: SETTINGS once, one PING ACK, one grant for
/// the connection and one for each call, one CANCEL per call, and the GOAWAYs of one drain or error.
struct ControlQueue {
    var settings: SettingsHead?
    /// The last PING's data; an answer that has not gone out yet gives way to a later one.
    var pingAck: UInt64?
    var connectionGrant = 0
    /// Calls whose slot holds a grant; some may be over, or stand here twice.
    private var grants: [StreamID] = []
    /// Position of the next of ``grants``.
    private var grantsDone = 0
    private var cancels: [(id: StreamID, head: CancelHead, closes: Bool)] = []
    /// CANCELs in the queue that close calls which have their END: the server holds their slots until it reads them.
    private(set) var closings = 0
    var ping: UInt64?
    var goAwayAck = false
    private var goAways: [GoAwayHead] = []

    /// A grant of a call has become due, or has grown: its slot holds the credit.
    mutating func grant(_ id: StreamID) { grants.append(id) }

    mutating func cancel(_ id: StreamID, _ head: CancelHead) { cancels.append((id, head, false)) }

    /// Closes the client's side of a call that has its END.
    mutating func close(_ id: StreamID) {
        cancels.append((id, CancelHead(), true))
        closings += 1
    }

    mutating func goAway(_ head: GoAwayHead) { goAways.append(head) }

    /// Whether nothing waits but, perhaps, grants for calls.
    var isEmpty: Bool {
        settings == nil && pingAck == nil && connectionGrant == 0 && cancels.isEmpty && ping == nil && !goAwayAck
            && goAways.isEmpty
    }

    /// The next frame in the order of PROTOCOL.md.
    mutating func next<Machine>(_ table: inout CallTable<Machine>) -> ControlFrame? {
        if let settings {
            self.settings = nil
            return .settings(settings)
        }
        if let pingAck {
            self.pingAck = nil
            return .pingAck(pingAck)
        }
        if connectionGrant > 0 {
            let grant = min(connectionGrant, Baton1.largestCredit)
            connectionGrant -= grant
            return .window(0, credit: UInt32(clamping: grant))
        }
        if let grant = nextGrant(&table) { return grant }
        if !cancels.isEmpty {
            let (id, head, closes) = cancels.removeFirst()
            if closes { closings -= 1 }
            return .cancel(id, head)
        }
        if let ping {
            self.ping = nil
            return .ping(ping)
        }
        if goAwayAck {
            goAwayAck = false
            return .goAwayAck
        }
        return goAways.isEmpty ? nil : .goAway(goAways.removeFirst())
    }

    private mutating func nextGrant<Machine>(_ table: inout CallTable<Machine>) -> ControlFrame? {
        while grantsDone < grants.count {
            let id = grants[grantsDone]
            grantsDone += 1
            // The call may be over, or its grant be written already.
            guard let index = table.index(of: id) else { continue }
            let credit = table[index].takeGrant()
            if credit > 0 { return .window(id, credit: UInt32(clamping: credit)) }
        }
        if grantsDone > 0 {
            grants.removeAll(keepingCapacity: grants.capacity <= 1_024)
            grantsDone = 0
        }
        return nil
    }

    /// Keeps nothing but SETTINGS that have not gone out, for a connection that ends with an error.
    mutating func closeWith(_ head: GoAwayHead) {
        pingAck = nil
        connectionGrant = 0
        grants = []
        grantsDone = 0
        cancels = []
        closings = 0
        ping = nil
        goAwayAck = false
        goAways = [head]
    }
}
