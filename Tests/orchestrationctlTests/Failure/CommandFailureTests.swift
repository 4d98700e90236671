// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonJSON
internal import Testing

@testable import orchestrationctl

@Suite("Failures as people, programs and shells see them")
struct CommandFailureTests {
    private static let requestID = RequestID(high: 0x5f3c_0000_0000_0001, low: 2)

    private func failure(_ error: RPCError, wasReached: Bool = true) -> CommandFailure {
        CommandFailure(error, wasReached: wasReached)
    }

    @Test(
        "the exit code of a failed call is 100 + its status code",
        arguments: zip(RPCError.Code.all.dropFirst(), Int32(101)...116)
    )
    func statusCodes(code: RPCError.Code, number: Int32) {
        #expect(self.failure(RPCError(code, "x", origin: .peer)).exit.number == number)
        #expect(self.failure(RPCError(code, "x", origin: .peer), wasReached: false).exit.number == number)
        #expect(self.failure(RPCError(code, "x", origin: .local)).exit.number == number)
        #expect(RPCError.Code.all.count == 17)
    }

    @Test(
        "each kind of local failure has its exit code",
        arguments: [
            (CommandFailure.Local.usage, Int32(64)), (.badContent, 65), (.fileMissing, 66), (.secretFile, 77),
            (.unexpected, 1),
        ]
    )
    func localCodes(kind: CommandFailure.Local, number: Int32) {
        #expect(CommandFailure(kind, "x").exit.number == number)
    }

    @Test("a server that was never reached is 69, one that went away later 114")
    func unreached() {
        let error = RPCError(.unavailable, "cannot connect", processed: .no, origin: .local)
        #expect(self.failure(error, wasReached: false).exit.number == 69)
        #expect(self.failure(error, wasReached: true).exit.number == 114)
    }

    @Test("a refused call is one line with code, message and request id")
    func line() {
        let error = RPCError(
            .permissionDenied,
            "role viewer may not call ListPartnerships",
            origin: .peer,
            requestID: Self.requestID
        )
        #expect(
            self.failure(error).line
                == "orchestrationctl: PERMISSION_DENIED: role viewer may not call ListPartnerships "
                + "(request 5f3c0000000000010000000000000002)"
        )
    }

    @Test("a local failure has no code in its line")
    func localLine() {
        #expect(CommandFailure(.badContent, "a.json: line 1").line == "orchestrationctl: a.json: line 1")
    }

    @Test("what a server says cannot reach the terminal as control characters or further lines")
    func hostileMessage() {
        let error = RPCError(.internalError, "a\u{1B}[2J\nb\r\u{9B}31m\u{202E}c\u{0}", origin: .peer)
        #expect(
            self.failure(error).line
                == #"orchestrationctl: INTERNAL: a\u001b[2J\nb\r\u009b31m\u202ec\u0000"#
        )
    }

    @Test("every violation is named, ten at most")
    func violations() {
        let few = RPCError.invalid([.init(field: "a", reason: "is empty"), .init(field: "b[2].c", reason: "is 7")])
        #expect(self.failure(few).line == "orchestrationctl: INVALID_ARGUMENT: a: is empty; b[2].c: is 7")
        let many = RPCError.invalid((0..<12).map { .init(field: "f\($0)", reason: "x") })
        #expect(self.failure(many).line.hasSuffix("f9: x; and 2 more"))
        let other = RPCError(.invalidArgument, "both are wrong", details: few.details)
        #expect(
            self.failure(other).line
                == "orchestrationctl: INVALID_ARGUMENT: both are wrong (a: is empty; b[2].c: is 7)"
        )
    }

    @Test("a call that may have taken effect without an answer is told so")
    func uncertain() {
        let error = RPCError(.unavailable, "the connection ended", processed: .maybe, origin: .local)
        #expect(self.failure(error).line.hasSuffix("ended; the server may have processed the call"))
        let answered = RPCError(.unavailable, "busy", origin: .peer, requestID: Self.requestID)
        #expect(!self.failure(answered).line.contains("may have"))
    }

    @Test("the wait before a retry is told")
    func retry() throws {
        let error = RPCError(.resourceExhausted, "too many calls", processed: .no, retryAfter: .milliseconds(1500))
        let failure = self.failure(error)
        #expect(failure.line == "orchestrationctl: RESOURCE_EXHAUSTED: too many calls; retry after 1.5 s")
        #expect(
            failure.json.objectValue?["details"]
                == [["@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "1.500s"]]
        )
    }

    @Test("the JSON object has code, message, request id, whether it was processed, and the details")
    func json() {
        let error = RPCError(
            .invalidArgument,
            "a: is empty",
            details: [
                .badRequest([.init(field: "a", reason: "is empty")]),
                .errorInfo(reason: "R", domain: "d", metadata: ["b": "2", "a": "1"]),
                .quotaFailure([.init(subject: "s", description: "d")]),
                .other(typeURL: "type.googleapis.com/x.Y", value: [0, 255]),
            ],
            processed: .no,
            requestID: Self.requestID
        )
        #expect(
            String(decoding: self.failure(error).json.encoded(), as: UTF8.self)
                == #"{"code":"INVALID_ARGUMENT","message":"a: is empty","requestId":"5f3c0000000000010000000000000002","#
                + #""processed":"NO","details":[{"@type":"type.googleapis.com/google.rpc.BadRequest","#
                + #""fieldViolations":[{"field":"a","description":"is empty"}]},"#
                + #"{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"R","domain":"d","#
                + #""metadata":{"a":"1","b":"2"}},{"@type":"type.googleapis.com/google.rpc.QuotaFailure","#
                + #""violations":[{"subject":"s","description":"d"}]},"#
                + #"{"@type":"type.googleapis.com/x.Y","value":"AP8="}]}"#
        )
        #expect(
            String(decoding: CommandFailure(.fileMissing, "x").json.encoded(), as: UTF8.self)
                == #"{"code":"FILE_MISSING","message":"x","requestId":null,"processed":"NO","details":[]}"#
        )
    }
}
