// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("Messages larger than the windows")
struct LargeMessageTests {
    /// A handler that answers each message with one of the same size, and ends with the client.
    private static func echo(_ ends: inout JoinedEnds, _ action: ServerAction) throws {
        switch action {
        case .message(let id, _, let cost, let endsStream):
            ends.serverTakes(id, cost: cost)
            let size = ends.fromClient[id]?.sizes.last ?? 0
            switch ends.kinds[id] {
            case .unary, .clientStream: if endsStream { try ends.end(id, size: size) }
            default:
                try ends.serverSends(id, size: size)
                if endsStream { try ends.end(id) }
            }
        default: break
        }
    }

    private static func read(_ ends: inout JoinedEnds, _ action: ClientAction, _ codes: inout [StatusCode]) {
        switch action {
        case .message(let id, _, let cost): ends.clientTakes(id, cost: cost)
        case .end(let end): codes.append(end.head.code)
        default: break
        }
    }

    @Test("an echo of 1 MiB passes with the default windows")
    func echo() throws {
        var ends = try JoinedEnds.ready()
        let id = try ends.open(.unary, size: 1 << 20)
        var codes: [StatusCode] = []
        try ends.settle(server: Self.echo) { ends, action in Self.read(&ends, action, &codes) }
        #expect(ends.faults == [])
        #expect(codes == [.ok])
        #expect(ends.fromServer[id]?.arrived == 1)
        expect(ends.client.openCalls + ends.server.openCalls, 0)
    }

    @Test(
        "4 and 10 MiB pass in every kind of call with windows of 64 KiB",
        arguments: MethodKind.allCases,
        [4 << 20, 10 << 20]
    )
    func smallWindows(kind: MethodKind, size: Int) throws {
        var ends = try JoinedEnds.ready {
            $0.messageBytes = 10 << 20
            $0.callCredit = 65_536
            $0.connectionCredit = 65_536
        }
        let id = try ends.open(kind, size: size, endsStream: kind.hasOneRequest)
        if !kind.hasOneRequest { try ends.clientSends(id, size: size, endsStream: true) }
        var codes: [StatusCode] = []
        try ends.settle(server: Self.echo) { ends, action in Self.read(&ends, action, &codes) }
        #expect(ends.faults == [])
        #expect(codes == [.ok])
        #expect(ends.fromClient[id]?.arrived == (kind.hasOneRequest ? 1 : 2))
        #expect(ends.fromServer[id]?.arrived == (kind.hasOneResponse || kind.hasOneRequest ? 1 : 2))
        expect(ends.client.openCalls + ends.server.openCalls, 0)
    }

    @Test("a request of 10 MiB is refused at its first fragment; the rest is never sent")
    func refused() throws {
        var small = ConnectionLimits()
        small.messageBytes = 4 << 20
        // The client was told another limit than the server keeps.
        var ends = JoinedEnds(client: ConnectionLimits(), server: small)
        _ = ends.deliverToServer()
        var head = small.announcement(by: .server)
        head.messageBytes = 10 << 20
        ends.down = BytePipe()
        ends.down.write(bytes(of: .settings(head)))
        _ = ends.deliverToClient()
        let id = try ends.open(.unary, size: 10 << 20)
        guard case .request? = ends.deliverToServer().first?.action else {
            Issue.record("no REQUEST")
            return
        }
        ends.flushClient(1)
        ends.up.deliver(.max)
        var fault: CallFault?
        var size = 0
        ends.up.withDelivered { raw in
            guard let frame = try? ends.server.parse(raw) else { return }
            size = frame.size
            guard case .fault(id, let found)? = try? ends.server.receive(frame, now: ends.now) else { return }
            fault = found
        }
        ends.up.consume(size)
        #expect(
            fault?.reason == .limit(LimitViolation(.message, limit: 4 << 20, actual: 10 << 20, announcedByPeer: false))
        )
        try ends.end(id, .resourceExhausted)
        var codes: [StatusCode] = []
        try ends.settle(client: { ends, action in Self.read(&ends, action, &codes) })
        #expect(codes == [.resourceExhausted])
        #expect(ends.faults == [])
        expect(ends.client.openCalls + ends.server.openCalls, 0)
        expect(ends.server.inbound.reserved, 0)
        expect(ends.server.incompleteMessages, 0)
        // All of the connection's credit is back.
        expect(Int(ends.client.core.sending.available) + ends.server.core.owed, 1 << 20)
    }

    @Test("a handler refuses a message by its size before it is granted the rest")
    func announced() throws {
        var ends = try JoinedEnds.ready()
        let id = try ends.open(.unary, size: 4 << 20)
        var sizes: [Int] = []
        try ends.settle(server: { ends, action in
            guard case .announced(_, let size) = action else { return }
            sizes.append(size)
            try ends.end(id, .resourceExhausted)
        })
        #expect(sizes == [4 << 20])
        #expect(ends.faults == [])
        expect(ends.client.openCalls + ends.server.openCalls, 0)
        expect(ends.server.inbound.reserved, 0)
    }

    @Test("300 half-sent uploads keep within the assembly budget, and a small call passes")
    func halfSent() throws {
        let budget = 4 << 20
        var ends = try JoinedEnds.ready {
            $0.concurrentCalls = 301
            $0.messageBytes = 1 << 20
            $0.callCredit = 65_536
            $0.assemblyBytes = budget
        }
        for _ in 0..<300 { _ = try ends.open(.unary, size: 1 << 20) }
        // As much as the credit allows, but no message to its end: what the server grants does not come.
        var withheld: [ControlFrame] = []
        while ends.flushClient() {
            _ = ends.deliverToServer()
            for control in ends.server.controls() {
                if case .window(0, _) = control {
                    ends.down.write(bytes(of: control))
                } else {
                    withheld.append(control)
                }
            }
            _ = ends.deliverToClient()
        }
        expect(ends.server.incompleteMessages, 300)
        expect(ends.server.inbound.reserved, budget)
        expect(ends.server.inbound.waitingCount, 296)
        // What is held is bounded by the budget and by what calls begin with.
        expect(ends.server.inbound.heldBytes <= budget + 300 * 65_536, true)
        let small = try ends.open(.unary, size: 10)
        var codes: [StatusCode] = []
        ends.flushClient()
        for event in ends.deliverToServer() {
            if case .request(let request) = event.action { try ends.end(request.streamID, size: 10) }
        }
        ends.flushServer()
        for event in ends.deliverToClient() { Self.read(&ends, event.action, &codes) }
        #expect(codes == [.ok])
        #expect(ends.fromServer[small]?.arrived == 1)
        // And all of them get through in the end.
        #expect(withheld.count == 4)
        for control in withheld { ends.down.write(bytes(of: control)) }
        try ends.settle(server: Self.echo) { ends, action in Self.read(&ends, action, &codes) }
        #expect(ends.faults == [])
        #expect(codes.count == 301)
        expect(ends.server.inbound.reserved, 0)
    }

    @Test("call after call begins a message and is cancelled: the next one that waits is granted")
    func cancelled() throws {
        var ends = try JoinedEnds.ready {
            $0.callCredit = 65_536
            $0.assemblyBytes = 4 << 20
        }
        var ids: [StreamID] = []
        for _ in 0..<5 { ids.append(try ends.open(.unary, size: 3 << 20)) }
        var codes: [StatusCode] = []
        for id in ids {
            // Half of what is granted, then the client gives up.
            ends.flushClient(60)
            _ = ends.deliverToServer()
            expect(ends.server.inbound.reserved <= 4 << 20, true)
            _ = ends.cancel(id)
            try ends.settle(server: { ends, action in
                if case .cancelled(let id, _) = action { try ends.end(id, .cancelled) }
                try Self.echo(&ends, action)
            }) { ends, action in Self.read(&ends, action, &codes) }
            #expect(ends.faults == [])
        }
        #expect(codes.count == 5)
        expect(ends.server.inbound.reserved, 0)
        expect(ends.server.inbound.waitingCount, 0)
    }
}
