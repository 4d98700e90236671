// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

@testable internal import BatonProtobuf

/// Builds wire bytes by hand, so that tests can send what no encoder would.
enum Wire {
    static func varint(_ number: UInt32, _ value: UInt64) -> [UInt8] {
        var writer = WireWriter()
        writer.tag(number, wireType: 0)
        writer.varint(value)
        return writer.bytes
    }

    static func bytes(_ number: UInt32, _ value: [UInt8]) -> [UInt8] {
        var writer = WireWriter()
        writer.tag(number, wireType: 2)
        writer.lengthDelimited(value)
        return writer.bytes
    }

    static func string(_ number: UInt32, _ value: String) -> [UInt8] {
        Self.bytes(number, Array(value.utf8))
    }

    /// `count` messages inside each other, each in field `number`.
    static func nested(_ number: UInt32, levels count: Int) -> [UInt8] {
        var inner: [UInt8] = []
        for _ in 0..<count { inner = Self.bytes(number, inner) }
        return inner
    }

    static func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * count)
        for _ in 0..<count { result += bytes }
        return result
    }
}

/// The RPC error that `body` throws; nil when it throws none.
func failure(_ body: () throws -> Void) -> RPCError? {
    do {
        try body()
        return nil
    } catch {
        return error as? RPCError
    }
}

/// Limits with only one of them in the way.
func generous(_ change: (inout DecodingLimits) -> Void = { _ in }) -> DecodingLimits {
    var limits = DecodingLimits.defaults
    limits.arenaBase = limits.arenaCap
    change(&limits)
    return limits
}
