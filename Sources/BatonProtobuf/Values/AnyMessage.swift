// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// `google.protobuf.Any`: a message of some type in encoded form.
public struct AnyMessage: Sendable, Hashable {
    /// Names the type after its last `/`: `type.googleapis.com/google.rpc.ErrorInfo`.
    public var typeURL: String
    /// The encoded message.
    public var value: [UInt8]

    /// Makes a value; both parts are empty by default, as in the wire format.
    public init(typeURL: String = "", value: [UInt8] = []) {
        self.typeURL = typeURL
        self.value = value
    }

    /// The full name of the message type: what follows the last `/` of ``typeURL``.
    public var typeName: String {
        guard let slash = self.typeURL.utf8.lastIndex(of: UInt8(ascii: "/")) else { return self.typeURL }
        return String(self.typeURL[self.typeURL.index(after: slash)...])
    }

    /// Encodes `message` under the type URL `<prefix>/<its full name>`.
    public init(packing message: some ProtobufMessage, prefix: String = "type.googleapis.com") throws {
        self.typeURL = "\(prefix)/\(type(of: message).table.fullName)"
        self.value = try message.encodedBytes()
    }

    /// The table of `google.protobuf.Any`.
    public static let table = MessageTable(
        "google.protobuf.Any",
        [
            .init(1, "type_url", json: "typeUrl", .string),
            .init(2, "value", json: "value", .bytes),
        ]
    )
}
