// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore

extension ProtobufMessage {
    /// The proto3 JSON of the message, UTF-8.
    ///
    /// - Throws: ``ProtobufJSONError`` when a time or duration in it has no JSON form; ``BatonCore/RPCError`` when it
    ///   cannot be encoded or exceeds `limits`.
    public func jsonBytes(
        options: ProtobufJSONOptions = ProtobufJSONOptions(),
        limits: DecodingLimits = .defaults
    ) throws -> [UInt8] {
        try Self.table.json(of: self.encodedBytes(), options: options, limits: limits)
    }

    /// The proto3 JSON of the message.
    public func jsonString(
        options: ProtobufJSONOptions = ProtobufJSONOptions(),
        limits: DecodingLimits = .defaults
    ) throws -> String {
        String(decoding: try self.jsonBytes(options: options, limits: limits), as: UTF8.self)
    }

    /// Reads proto3 JSON.
    ///
    /// - Throws: ``ProtobufJSONError`` with path, line and column; ``BatonCore/RPCError`` when the message exceeds
    ///   `limits`.
    public init(
        json text: [UInt8],
        options: ProtobufJSONOptions = ProtobufJSONOptions(),
        limits: DecodingLimits = .defaults
    ) throws {
        try self.init(decoding: Self.table.encode(json: text, options: options), limits: limits)
    }

    /// Reads proto3 JSON.
    public init(
        json text: String,
        options: ProtobufJSONOptions = ProtobufJSONOptions(),
        limits: DecodingLimits = .defaults
    ) throws {
        try self.init(json: Array(text.utf8), options: options, limits: limits)
    }
}
