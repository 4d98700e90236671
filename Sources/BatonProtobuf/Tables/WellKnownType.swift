// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The message types that have a JSON form of their own.
enum WellKnownType: String {
    case timestamp = "google.protobuf.Timestamp"
    case duration = "google.protobuf.Duration"
    case any = "google.protobuf.Any"
    case fieldMask = "google.protobuf.FieldMask"
    case structure = "google.protobuf.Struct"
    case value = "google.protobuf.Value"
    case listValue = "google.protobuf.ListValue"
    case doubleValue = "google.protobuf.DoubleValue"
    case floatValue = "google.protobuf.FloatValue"
    case int64Value = "google.protobuf.Int64Value"
    case uint64Value = "google.protobuf.UInt64Value"
    case int32Value = "google.protobuf.Int32Value"
    case uint32Value = "google.protobuf.UInt32Value"
    case boolValue = "google.protobuf.BoolValue"
    case stringValue = "google.protobuf.StringValue"
    case bytesValue = "google.protobuf.BytesValue"

    /// The fields by number, with the number of each type in `FieldDescriptorProto.Type` and the name where it has one.
    var outline: String {
        switch self {
        case .timestamp, .duration: "1 3, 2 5"
        case .any: "1 9, 2 12"
        case .fieldMask: "1 repeated 9"
        case .structure: "1 repeated 11 {1 9, 2 11 google.protobuf.Value}"
        case .value:
            """
            1 14 google.protobuf.NullValue, 2 1, 3 9, 4 8, 5 11 google.protobuf.Struct, \
            6 11 google.protobuf.ListValue
            """
        case .listValue: "1 repeated 11 google.protobuf.Value"
        case .doubleValue: "1 1"
        case .floatValue: "1 2"
        case .int64Value: "1 3"
        case .uint64Value: "1 4"
        case .int32Value: "1 5"
        case .uint32Value: "1 13"
        case .boolValue: "1 8"
        case .stringValue: "1 9"
        case .bytesValue: "1 12"
        }
    }

    /// Whether JSON `null` is a value of its own, not the absence of one.
    var takesNull: Bool { self == .value }
}
