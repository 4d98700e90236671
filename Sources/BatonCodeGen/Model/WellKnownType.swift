// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The types of google.protobuf that have a Swift type of their own.
enum WellKnownType: String {
    case timestamp = ".google.protobuf.Timestamp"
    case duration = ".google.protobuf.Duration"
    case any = ".google.protobuf.Any"

    /// The type of values.
    var valueType: ValueType {
        switch self {
        case .timestamp: .timestamp
        case .duration: .duration
        case .any: .any
        }
    }
}
