// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension JSONValue {
    /// The value that `bytes` are by RFC 8259: UTF-8 without a byte order mark, one value, white space around it.
    package static func parse(
        _ bytes: UnsafeRawBufferPointer,
        options: JSONParseOptions = JSONParseOptions()
    ) throws(JSONError) -> JSONValue {
        var parser = JSONParser(bytes, options: options)
        return try parser.parseDocument()
    }

    package static func parse(
        _ bytes: [UInt8],
        options: JSONParseOptions = JSONParseOptions()
    ) throws(JSONError) -> JSONValue {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
            try parse(UnsafeRawBufferPointer(buffer), options: options)
        }
    }

    package static func parse(
        _ text: String,
        options: JSONParseOptions = JSONParseOptions()
    ) throws(JSONError) -> JSONValue {
        var text = text
        let result: Result<JSONValue, JSONError> = text.withUTF8 { buffer in
            do throws(JSONError) {
                return .success(try parse(UnsafeRawBufferPointer(buffer), options: options))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}
