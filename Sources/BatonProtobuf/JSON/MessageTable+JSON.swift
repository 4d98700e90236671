// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
internal import BatonJSON

/// Messages as JSON without any Swift type: what generated types do goes through these too.
extension MessageTable {
    /// The proto3 JSON of an encoded message.
    ///
    /// - Throws: ``BatonCore/RPCError`` with `INVALID_ARGUMENT` when the bytes are not such a message or exceed
    ///   `limits`; ``ProtobufJSONError`` when a time or duration in it has no JSON form.
    public func json(
        of bytes: UnsafeRawBufferPointer,
        options: ProtobufJSONOptions = ProtobufJSONOptions(),
        limits: DecodingLimits = .defaults
    ) throws -> [UInt8] {
        let scratch = ThreadScratch.acquire()
        defer { ThreadScratch.release(scratch) }
        let scan = { (bytes: UnsafeRawBufferPointer, table: MessageTable) throws(ScanFault) in
            _ = try MessageScanner.scan(
                bytes,
                plan: table.linkedPlan,
                limits: limits,
                frames: scratch.pointee.frames
            )
        }
        do throws(ScanFault) {
            try scan(bytes, self)
        } catch {
            throw RPCError(error, in: self)
        }
        var json = WireToJSON(options: options, scan: scan)
        do throws(JSONFailure) {
            try json.message(bytes, self)
        } catch {
            throw ProtobufJSONError(reason: error.reason, path: error.path.description)
        }
        return json.writer.bytes
    }

    /// The proto3 JSON of an encoded message.
    public func json(
        of bytes: [UInt8],
        options: ProtobufJSONOptions = ProtobufJSONOptions(),
        limits: DecodingLimits = .defaults
    ) throws -> [UInt8] {
        try bytes.withUnsafeBytes { try self.json(of: $0, options: options, limits: limits) }
    }

    /// The encoding of the message that a JSON text describes.
    ///
    /// - Throws: ``ProtobufJSONError`` with the path, line and column of the fault.
    public func encode(
        json text: UnsafeRawBufferPointer,
        options: ProtobufJSONOptions = ProtobufJSONOptions()
    ) throws(ProtobufJSONError) -> [UInt8] {
        let limits = JSONLimits(
            maximumBytes: options.maximumTextBytes,
            maximumDepth: min(options.maximumTextDepth, Self.greatestTextDepth),
            maximumStringBytes: options.maximumTextBytes
        )
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue.parse(text, options: JSONParseOptions(limits: limits))
        } catch {
            throw ProtobufJSONError(error)
        }
        do throws(JSONFailure) {
            return try JSONToWire(options: options).message(value, self, JSONPath())
        } catch {
            let place = JSONLocator.place(of: error.path, isName: error.isName, in: text)
            throw ProtobufJSONError(
                reason: error.reason,
                path: error.path.description,
                line: place.line,
                column: place.column
            )
        }
    }

    /// The encoding of the message that a JSON text describes.
    public func encode(
        json text: [UInt8],
        options: ProtobufJSONOptions = ProtobufJSONOptions()
    ) throws(ProtobufJSONError) -> [UInt8] {
        let result: Result<[UInt8], ProtobufJSONError> = text.withUnsafeBytes { bytes in
            do throws(ProtobufJSONError) {
                return .success(try self.encode(json: bytes, options: options))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// The encoding of the message that a JSON text describes.
    public func encode(
        json text: String,
        options: ProtobufJSONOptions = ProtobufJSONOptions()
    ) throws(ProtobufJSONError) -> [UInt8] {
        try self.encode(json: Array(text.utf8), options: options)
    }

    /// Reading and writing recurse once for each level of the text.
    private static let greatestTextDepth = 200
}
