// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf

enum Colour: ProtobufEnum {
    case unspecified, red, green, below
    case unrecognized(Int32)

    static let table = EnumTable(
        "baton.test.v1.Colour",
        [(0, "COLOUR_UNSPECIFIED"), (1, "COLOUR_RED"), (2, "COLOUR_GREEN"), (-5, "COLOUR_BELOW")]
    )

    init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .red
        case 2: self = .green
        case -5: self = .below
        default: self = .unrecognized(rawValue)
        }
    }

    var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .red: 1
        case .green: 2
        case .below: -5
        case .unrecognized(let number): number
        }
    }
}
