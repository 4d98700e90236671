// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@Suite("errors of calls")
struct RPCErrorTests {
    private struct Cause: Error {}

    @Test("the codes are gRPC's seventeen, by number and by name")
    func codes() {
        #expect(RPCError.Code.all.map(\.wireValue) == Array(0...16))
        #expect(RPCError.Code.all.allSatisfy { RPCError.Code(wireValue: $0.wireValue) == $0 })
        #expect(
            RPCError.Code.all.map(\.description) == [
                "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
                "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE",
                "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED",
            ]
        )
    }

    @Test("a number that is not known reads as UNKNOWN", arguments: [UInt32(17), 255, 256, .max])
    func unknownCode(value: UInt32) {
        #expect(RPCError.Code(wireValue: value) == .unknown)
    }

    @Test("an error is never OK")
    func neverOK() {
        #expect(RPCError(.ok, "x").code == .unknown)
    }

    @Test("two errors are equal whatever caused them, and differ in anything else")
    func equality() {
        let error = RPCError(.notFound, "no such thing", requestID: RequestID(high: 1, low: 2), cause: Cause())
        var other = error
        other.cause = nil
        #expect(error == other)
        #expect(error.hashValue == other.hashValue)
        other.processed = .no
        #expect(error != other)
    }

    @Test("the text names code, message and request")
    func text() {
        let id = RequestID(high: 0x5f3c, low: 1)
        let shown = "00000000000000005f3c0000000000000001"
        #expect(RPCError(.notFound, "gone").description == "NOT_FOUND: gone")
        #expect(RPCError(.notFound, "").description == "NOT_FOUND")
        #expect(RPCError(.internalError, "x", requestID: id).description.hasPrefix("INTERNAL: x (request "))
        #expect(id.description.count == 32)
        #expect(id.description == String(shown.suffix(32)))
    }

    @Test("violations become one INVALID_ARGUMENT that names the first field and counts the rest")
    func invalid() {
        let one = FieldViolation(field: "a.b", reason: "is missing")
        let two = FieldViolation(field: "c", reason: "is too long")
        #expect(RPCError.invalid([one]).message == "a.b: is missing")
        #expect(RPCError.invalid([one, two]).message == "a.b: is missing (and 1 more)")
        #expect(RPCError.invalid([one, two]).details == [.badRequest([one, two])])
        #expect(RPCError.invalid([]).code == .invalidArgument)
    }
}
