// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("The conversation that PROTOCOL.md shows")
struct ConversationTests {
    private static let id = RequestID(high: 0x3031_3233_3435_3637, low: 0x3839_6162_6364_6566)

    /// The frame that a vector stands for, bytes that were left out included.
    private func whole(_ vector: Vector) -> [UInt8] {
        let bytes = vector.bytes("hex")
        return bytes + [UInt8](repeating: 0x61, count: (Int(vector["size"]) ?? 0) - bytes.count)
    }

    @Test("the client's machine writes the client's bytes and takes the server's")
    func client() throws {
        var client = ClientConnectionMachine(now: at(0))
        let message = [UInt8](repeating: 0x61, count: 40_000)
        func open(_ head: RequestHead, _ body: [UInt8], _ client: inout ClientConnectionMachine) throws -> [UInt8] {
            let plan = try client.openCall(head: head.size, messageSize: body.count)
            return bytes(of: plan.header) + head.encoded() + (plan.withMessage ? body : [])
        }
        func next(_ client: inout ClientConnectionMachine) -> [UInt8] {
            if let control = client.nextControl() { return bytes(of: control) }
            guard case .data(let data)? = client.nextOutbound() else { return [] }
            return bytes(of: data, message: message)
        }
        for vector in vectors("conversation.txt") {
            let expected = whole(vector)
            guard vector["from"] == "client" else {
                let actions = try client.feed(expected)
                #expect(actions.count == 1)
                continue
            }
            let actual: [UInt8]
            switch vector["name"] {
            case "credential":
                let head = try client.addCredential("abc")
                actual = bytes(of: ClientConnectionMachine.credentialHeader(head)) + head.encoded()
            case "request 1":
                let head = RequestHead(method: "echo.v1.Echo/Say", timeoutMicroseconds: 2_000_000, credential: 1)
                actual = try open(head, [0x0A, 2, 0x68, 0x69], &client)
            case "request 3": actual = try open(RequestHead(method: "echo.v1.Echo/Say"), message, &client)
            case "request 5":
                actual = try open(RequestHead(method: "echo.v1.Echo/Say", credential: 1), [], &client)
            case "cancel 5":
                expect(client.cancel(5), true)
                actual = next(&client)
            default: actual = next(&client)
            }
            #expect(actual == expected, "\(vector)")
        }
        expect(client.openCalls, 0)
        expect(client.isFinished, true)
        expect(client.mayHaveBeenProcessed(5), true)
    }

    @Test("the server's machine writes the server's bytes and takes the client's")
    func server() throws {
        var server = ServerConnectionMachine(now: at(0))
        func end(_ id: StreamID, _ head: EndHead, _ body: [UInt8]?, _ server: inout ServerConnectionMachine) throws
            -> [UInt8]
        {
            let plan = try server.sendEnd(id, code: head.code, head: head.size, messageSize: body?.count)
            guard case .now(let header, let withMessage) = plan else { return [] }
            return bytes(of: header) + head.encoded() + (withMessage ? body ?? [] : [])
        }
        var assembled = 0
        for vector in vectors("conversation.txt") {
            let expected = whole(vector)
            guard vector["from"] == "server" else {
                for action in try server.feed(expected) {
                    switch action {
                    case .request(let request): expect(server.accept(request.streamID, kind: .unary), nil)
                    case .message(3, .assembled, _, endsStream: true):
                        assembled = server.takeAssembled()?.bytes.count ?? 0
                    default: break
                    }
                }
                continue
            }
            let actual: [UInt8]
            switch vector["name"] {
            case "end 1": actual = try end(1, EndHead(), [0x0A, 2, 0x68, 0x69], &server)
            case "end 3":
                let head = EndHead(code: .invalidArgument, message: "too dull", requestID: Self.id)
                actual = try end(3, head, nil, &server)
            case "end 5": actual = try end(5, EndHead(code: .cancelled, requestID: Self.id), nil, &server)
            case "ping":
                expect(server.ping(0x0102_0304_0506_0708, now: at(0)), true)
                actual = server.nextControl().map(bytes(of:)) ?? []
            case "goaway first":
                server.beginDrain(.shutdown, graceMilliseconds: 30_000, now: at(0))
                actual = server.nextControl().map(bytes(of:)) ?? []
            default: actual = server.nextControl().map(bytes(of:)) ?? []
            }
            #expect(actual == expected, "\(vector)")
        }
        #expect(assembled == 40_000)
        expect(server.openCalls, 0)
        expect(server.isFinished, true)
    }
}
