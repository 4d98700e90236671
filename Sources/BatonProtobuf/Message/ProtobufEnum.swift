// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A proto enumeration. Values that this version does not know are kept and sent on.
public protocol ProtobufEnum: RawRepresentable, Sendable, Hashable where RawValue == Int32 {
    /// Names and numbers.
    static var table: EnumTable { get }

    /// The value with that number, an unrecognised one where the proto file has none.
    init(rawValue: Int32)
}
