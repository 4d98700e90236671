// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A version of TLS that this library speaks. Older ones cannot be asked for.
public struct TLSVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    private enum Value: Int32, Sendable, Hashable {
        case v1_2 = 0x0303
        case v1_3 = 0x0304
    }

    private let value: Value

    private init(_ value: Value) {
        self.value = value
    }

    /// TLS 1.2, with elliptic-curve Diffie-Hellman and authenticated encryption only.
    public static let v1_2 = TLSVersion(.v1_2)
    /// TLS 1.3.
    public static let v1_3 = TLSVersion(.v1_3)

    /// The number that stands for the version on the wire and in OpenSSL's interface.
    var number: Int32 { self.value.rawValue }

    init?(number: Int32) {
        guard let value = Value(rawValue: number) else { return nil }
        self.value = value
    }

    /// `TLSv1.2` or `TLSv1.3`.
    public var description: String { self.value == .v1_2 ? "TLSv1.2" : "TLSv1.3" }

    /// Whether the left version is older.
    public static func < (left: TLSVersion, right: TLSVersion) -> Bool {
        left.number < right.number
    }
}
