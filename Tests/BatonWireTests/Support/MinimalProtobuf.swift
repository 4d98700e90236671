// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The least protobuf writer, written from the description of the format and sharing nothing with the product, to
/// check its heads against.
struct MinimalProtobuf {
    var bytes: [UInt8] = []

    static func varint(_ value: UInt64) -> [UInt8] {
        value < 128 ? [UInt8(value)] : [UInt8(value % 128) + 128] + varint(value / 128)
    }

    mutating func number(_ field: UInt64, _ value: UInt64) {
        bytes += Self.varint(field * 8) + Self.varint(value)
    }

    mutating func bytes(_ field: UInt64, _ value: [UInt8]) {
        bytes += Self.varint(field * 8 + 2) + Self.varint(UInt64(value.count)) + value
    }

    mutating func text(_ field: UInt64, _ value: String) { bytes(field, [UInt8](value.utf8)) }

    mutating func pair(_ field: UInt64, _ first: String, _ second: [UInt8]) {
        var inner = MinimalProtobuf()
        if !first.isEmpty { inner.text(1, first) }
        if !second.isEmpty { inner.bytes(2, second) }
        bytes(field, inner.bytes)
    }
}
