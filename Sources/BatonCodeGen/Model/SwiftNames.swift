// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The names that declarations of proto files get in Swift.
enum SwiftNames {
    /// Words that are written in capitals unless they begin a name.
    private static let initialisms: [String: String] = [
        "api": "API", "apis": "APIs", "ca": "CA", "cpu": "CPU", "cpus": "CPUs", "css": "CSS", "csv": "CSV",
        "dns": "DNS",
        "html": "HTML", "http": "HTTP", "https": "HTTPS", "id": "ID", "ids": "IDs", "io": "IO", "ip": "IP",
        "ips": "IPs",
        "json": "JSON", "jwk": "JWK", "jwks": "JWKS", "jwt": "JWT", "pem": "PEM", "rpc": "RPC", "rpcs": "RPCs",
        "sql": "SQL", "ssh": "SSH", "ssl": "SSL", "tcp": "TCP", "tls": "TLS", "ttl": "TTL", "udp": "UDP", "uri": "URI",
        "uris": "URIs", "url": "URL", "urls": "URLs", "utc": "UTC", "uuid": "UUID", "uuids": "UUIDs", "xml": "XML",
    ]

    /// Keywords that need backticks as names.
    private static let keywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
        "inout",
        "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
        "rethrows", "return", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
        "typealias", "var", "where", "while",
    ]

    /// Names of members that generated types have, and names that Swift does not let a member have.
    private static let takenMembers: Set<String> = [
        "self", "init", "table", "unknownFields", "violations", "encode", "encodedBytes", "hash", "hashValue",
        "jsonBytes",
        "jsonString", "rawValue", "unrecognized", "allKnown",
    ]

    /// Types that generated code refers to without their module; a message of that name is called `…Message`.
    private static let takenTypes: Set<String> = [
        "Any", "AnyObject", "Array", "BatonCore", "BatonProtobuf", "Bool", "CProtobufC", "Dictionary", "Double",
        "Duration",
        "Error", "Float", "Hashable", "Int", "Int32", "Int64", "Never", "Optional", "Protocol", "Result", "Self",
        "Sendable",
        "Set", "StaticString", "String", "Swift", "Task", "Timestamp", "Type", "UInt32", "UInt64", "UInt8",
        "UnsafeMutableRawPointer", "UnsafeRawPointer", "Void",
    ]

    /// The type of a message or enum: its proto name, with a suffix where Swift has such a type.
    static func type(_ protoName: String, suffix: String) -> String {
        self.takenTypes.contains(protoName) ? protoName + suffix : protoName
    }

    /// A property: `request_url` is `requestURL`.
    static func property(_ protoName: String) -> String {
        let name = self.camelCased(self.words(protoName))
        return self.takenMembers.contains(name) ? name + "_" : name
    }

    /// The type of a oneof's values: `kind` is `Kind`.
    static func oneofType(_ protoName: String) -> String {
        self.words(protoName).map { $0.prefix(1).description.asciiUppercased + $0.dropFirst() }.joined()
    }

    /// The case of an enum value, without the enum's name in front: `HEALTH_GOOD` of `Health` is `good`.
    static func enumCase(_ protoName: String, of enumName: String) -> String {
        let words = self.words(protoName.asciiLowercased)
        let prefix = self.words(self.snakeCased(enumName))
        let rest =
            words.count > prefix.count && Array(words.prefix(prefix.count)) == prefix
            ? Array(words.dropFirst(prefix.count)) : words
        var name = self.camelCased(rest)
        if let first = name.first, first.isNumber { name = "value" + name }
        return self.takenMembers.contains(name) ? name + "_" : name
    }

    /// A method: `GetHealth` is `getHealth`, `HTTPCheck` is `httpCheck`.
    static func method(_ protoName: String) -> String {
        var head = protoName.prefix { $0.isUppercase }
        // The last capital of several begins the next word.
        if head.count > 1, head.count < protoName.count { head = head.dropLast() }
        let name = String(head).asciiLowercased + protoName.dropFirst(head.count)
        return self.takenMembers.contains(name) ? name + "_" : name
    }

    /// The name with backticks where it is a keyword.
    static func escaped(_ name: String) -> String {
        self.keywords.contains(name) ? "`\(name)`" : name
    }

    // ------------------------------------------------------------------------------------------------- words

    private static func words(_ name: String) -> [String] {
        name.split(separator: "_").map(String.init)
    }

    private static func camelCased(_ words: [String]) -> String {
        var result = ""
        for (index, word) in words.enumerated() {
            if index == 0 {
                result += word.prefix(1).description.asciiLowercased + word.dropFirst()
            } else {
                result += self.initialisms[word] ?? word.prefix(1).description.asciiUppercased + word.dropFirst()
            }
        }
        return result
    }

    /// `HealthState` is `health_state`, `HTTPMethod` is `http_method`.
    private static func snakeCased(_ name: String) -> String {
        var result = ""
        let characters = Array(name)
        for (index, character) in characters.enumerated() {
            let begins =
                character.isUppercase && index > 0
                && (!characters[index - 1].isUppercase
                    || (index + 1 < characters.count && characters[index + 1].isLowercase))
            if begins && !result.hasSuffix("_") { result += "_" }
            result += String(character).asciiLowercased
        }
        return result
    }
}
