// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One pass over the bytes of a JSON text.
///
/// Every access to `bytes` is behind a comparison with `bytes.count`: the text is hostile until proven otherwise.
/// Recursion is bounded by ``JSONLimits/maximumDepth``. Paths are put together only when an error travels outwards.
struct JSONParser {
    let bytes: UnsafeRawBufferPointer
    let options: JSONParseOptions
    var index = 0
    private var values = 0

    /// From this number of members on, names are looked up in a set: a linear search would be quadratic.
    private static let linearSearchLimit = 12

    init(_ bytes: UnsafeRawBufferPointer, options: JSONParseOptions) {
        self.bytes = bytes
        self.options = options
    }

    mutating func parseDocument() throws(JSONError) -> JSONValue {
        guard bytes.count <= options.limits.maximumBytes else {
            throw failure(.limit(.bytes, allowed: options.limits.maximumBytes, actual: bytes.count), at: 0)
        }
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
            throw failure(.byteOrderMark, at: 0)
        }
        skipWhitespace()
        let value = try parseValue(depth: 0)
        skipWhitespace()
        guard index == bytes.count else { throw failure(.trailingContent, at: index) }
        return value
    }

    private mutating func parseValue(depth: Int) throws(JSONError) -> JSONValue {
        guard index < bytes.count else { throw failure(.unexpectedEnd, at: index) }
        values += 1
        guard values <= options.limits.maximumValues else {
            throw failure(.limit(.values, allowed: options.limits.maximumValues, actual: values), at: index)
        }
        switch bytes[index] {
        case UInt8(ascii: "{"):
            return try parseObject(depth: depth + 1)
        case UInt8(ascii: "["):
            return try parseArray(depth: depth + 1)
        case UInt8(ascii: "\""):
            return .string(try parseString())
        case UInt8(ascii: "t"):
            try expect("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try expect("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try expect("null")
            return .null
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return .number(try parseNumber())
        case let byte:
            throw failure(.unexpectedByte(byte, expected: "a value"), at: index)
        }
    }

    private mutating func parseArray(depth: Int) throws(JSONError) -> JSONValue {
        try checkDepth(depth)
        index += 1
        skipWhitespace()
        if try take(UInt8(ascii: "]")) { return .array([]) }
        var elements: [JSONValue] = []
        while true {
            do throws(JSONError) {
                elements.append(try parseValue(depth: depth))
            } catch {
                throw error.inside(.element(elements.count))
            }
            skipWhitespace()
            if try take(UInt8(ascii: ",")) {
                skipWhitespace()
                continue
            }
            if try take(UInt8(ascii: "]")) { return .array(elements) }
            throw failure(.unexpectedByte(bytes[index], expected: "',' or ']'"), at: index)
        }
    }

    private mutating func parseObject(depth: Int) throws(JSONError) -> JSONValue {
        try checkDepth(depth)
        index += 1
        skipWhitespace()
        if try take(UInt8(ascii: "}")) { return .object(JSONObject()) }
        var members: [JSONObject.Member] = []
        var names: [JSONName: Int] = [:]
        while true {
            guard index < bytes.count else { throw failure(.unexpectedEnd, at: index) }
            guard bytes[index] == UInt8(ascii: "\"") else {
                throw failure(.unexpectedByte(bytes[index], expected: "a member name"), at: index)
            }
            let nameStart = index
            let name = try parseString()
            let earlier = Self.find(name, in: members, names: names)
            if earlier != nil, options.duplicateNames == .refuse {
                throw failure(.duplicateName(name), at: nameStart)
            }
            skipWhitespace()
            guard try take(UInt8(ascii: ":")) else {
                throw failure(.unexpectedByte(bytes[index], expected: "':'"), at: index)
            }
            skipWhitespace()
            let value: JSONValue
            do throws(JSONError) {
                value = try parseValue(depth: depth)
            } catch {
                throw error.inside(.member(name))
            }
            if let earlier {
                members[earlier].value = value
            } else {
                members.append(JSONObject.Member(name: name, value: value))
                Self.remember(members, &names)
            }
            skipWhitespace()
            if try take(UInt8(ascii: ",")) {
                skipWhitespace()
                continue
            }
            if try take(UInt8(ascii: "}")) { return .object(JSONObject(members)) }
            throw failure(.unexpectedByte(bytes[index], expected: "',' or '}'"), at: index)
        }
    }

    private static func find(_ name: String, in members: [JSONObject.Member], names: [JSONName: Int]) -> Int? {
        if members.count <= linearSearchLimit {
            return members.firstIndex { JSONName.same($0.name, name) }
        }
        return names[JSONName(text: name)]
    }

    private static func remember(_ members: [JSONObject.Member], _ names: inout [JSONName: Int]) {
        guard members.count > linearSearchLimit else { return }
        for position in names.count..<members.count {
            names[JSONName(text: members[position].name)] = position
        }
    }

    private mutating func parseNumber() throws(JSONError) -> JSONNumber {
        guard let length = JSONNumberGrammar.length(of: bytes, from: index) else {
            throw failure(.invalidNumber, at: index)
        }
        guard length <= options.limits.maximumNumberBytes else {
            let limit = options.limits.maximumNumberBytes
            throw failure(.limit(.numberBytes, allowed: limit, actual: length), at: index)
        }
        let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
        index += length
        return JSONNumber(validLexeme: text)
    }

    private mutating func expect(_ word: StaticString) throws(JSONError) {
        let start = index
        for offset in 0..<word.utf8CodeUnitCount {
            guard index < bytes.count else { throw failure(.unexpectedEnd, at: index) }
            guard bytes[index] == word.utf8Start[offset] else {
                throw failure(.unexpectedByte(bytes[start], expected: "a value"), at: start)
            }
            index += 1
        }
    }

    /// Whether `byte` is next, and past it if so; the end of the text is an error.
    private mutating func take(_ byte: UInt8) throws(JSONError) -> Bool {
        guard index < bytes.count else { throw failure(.unexpectedEnd, at: index) }
        guard bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipWhitespace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            default: return
            }
        }
    }

    private func checkDepth(_ depth: Int) throws(JSONError) {
        guard depth <= options.limits.maximumDepth else {
            throw failure(.limit(.depth, allowed: options.limits.maximumDepth, actual: depth), at: index)
        }
    }

    /// An error at `offset`, with line and column counted from the start. Only failures pay for that.
    func failure(_ reason: JSONError.Reason, at offset: Int) -> JSONError {
        var line = 1
        var column = 1
        for byte in bytes[0..<min(max(offset, 0), bytes.count)] {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return JSONError(reason: reason, offset: offset, line: line, column: column, path: JSONPath())
    }
}

extension JSONError {
    fileprivate func inside(_ component: JSONPath.Component) -> JSONError {
        var error = self
        error.path.components.insert(component, at: 0)
        return error
    }
}
