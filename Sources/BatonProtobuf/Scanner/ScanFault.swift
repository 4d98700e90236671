// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What is wrong with the bytes of a message.
struct ScanFault: Error {
    enum Reason {
        case truncated
        case varintTooLong
        case lengthPastEnd
        case fieldNumberZero
        case wireType(UInt8)
        case wrongWireType(UInt8, expected: UInt8)
        case invalidUTF8
        case duplicateMessage
        case packedLength(elementSize: Int)
        case packedBool
        case messageTooLarge(Int)
        case depth(limit: Int)
        case fields(limit: Int)
        case subMessages(limit: Int)
        case arena(limit: Int, needed: Int)
    }

    var reason: Reason
    /// The field in proto names; empty for the message itself.
    var path: String
}

extension ScanFault.Reason: CustomStringConvertible {
    var description: String {
        switch self {
        case .truncated: "the message ends inside a field"
        case .varintTooLong: "a varint is longer than its type allows"
        case .lengthPastEnd: "a length reaches past the end of its message"
        case .fieldNumberZero: "a field has the number 0"
        case .wireType(3), .wireType(4): "groups (wire types 3 and 4) are not accepted"
        case .wireType(let type): "wire type \(type) does not exist"
        case .wrongWireType(let type, let expected): "wire type \(type) where \(expected) belongs"
        case .invalidUTF8: "a string that is not valid UTF-8"
        case .duplicateMessage: "a message that may come once comes twice"
        case .packedLength(let size): "packed data is not a multiple of \(size) bytes"
        case .packedBool: "a packed bool is neither 0 nor 1"
        case .messageTooLarge(let size): "a message has at most \(Int32.max) bytes, this one has \(size)"
        case .depth(let limit): "depth limit \(limit): messages are nested at least \(limit + 1) deep"
        case .fields(let limit): "fields limit \(limit): there are at least \(limit + 1)"
        case .subMessages(let limit): "sub-messages limit \(limit): there are at least \(limit + 1)"
        case .arena(let limit, let needed):
            "arena limit \(limit) bytes for a message of this size: decoding takes at least \(needed)"
        }
    }
}
