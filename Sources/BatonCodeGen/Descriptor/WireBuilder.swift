// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Writes the fields of one message.
struct WireBuilder {
    /// The encoding so far.
    private(set) var bytes: [UInt8] = []

    /// Adds a number.
    mutating func add(_ number: Int, _ value: UInt64) {
        self.varint(UInt64(number) << 3)
        self.varint(value)
    }

    /// Adds a number of 32 bits with a sign.
    mutating func add(_ number: Int, _ value: Int32) {
        self.add(number, UInt64(truncatingIfNeeded: Int64(value)))
    }

    /// Adds a text.
    mutating func add(_ number: Int, _ value: String) {
        self.add(number, Array(value.utf8))
    }

    /// Adds bytes or an encoded message.
    mutating func add(_ number: Int, _ value: some Collection<UInt8>) {
        self.varint(UInt64(number) << 3 | 2)
        self.varint(UInt64(value.count))
        self.bytes += value
    }

    /// Adds a nested message.
    mutating func add(_ number: Int, message: (inout WireBuilder) -> Void) {
        var nested = WireBuilder()
        message(&nested)
        self.add(number, nested.bytes)
    }

    /// Adds a field as it was read.
    mutating func add(_ field: WireReader.Field) {
        switch field.value {
        case .varint(let value):
            self.add(field.number, value)
        case .bytes(let value):
            self.add(field.number, value)
        case .fixed64(let value):
            self.varint(UInt64(field.number) << 3 | 1)
            for shift in stride(from: 0, to: 64, by: 8) { self.bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
        case .fixed32(let value):
            self.varint(UInt64(field.number) << 3 | 5)
            for shift in stride(from: 0, to: 32, by: 8) { self.bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
        }
    }

    private mutating func varint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            self.bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        self.bytes.append(UInt8(truncatingIfNeeded: rest))
    }
}
