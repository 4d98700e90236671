// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonCrypto

/// Ways to break a token, each with a name for a failure's message.
enum TokenDeviations {
    private static func pick<Element>(_ choices: [Element], _ random: inout SplitMix64, else last: Element) -> Element {
        choices.randomElement(using: &random) ?? last
    }

    // MARK: Header

    static func change(header: inout RawObject, keys: [TokenCorpus.Key], _ random: inout SplitMix64) -> String {
        let names = ["alg", "typ", "kid", "crit", "b64", "jku", "jwk", "cty", "zip"]
        let name = pick(names, &random, else: "alg")
        let values: [String?] =
            switch name {
            case "alg":
                [
                    nil, "null", "\"none\"", "\"NONE\"", "\"HS256\"", "\"RS256\"", "\"PS256\"", "\"ES256\"",
                    "\"ES384\"",
                    "\"EdDSA\"", "\"HS512\"", "\"es256\"", "1", "[\"ES256\"]", "\"\"",
                ]
            case "typ": [nil, "\"jwt\"", "\"at+jwt\"", "\"application/at+JWT\"", "\"JWE\"", "\"\"", "1", "null"]
            case "kid":
                [nil, "\"\"", "1", "null", "[\"es\"]", "\"other\"", "\"ES\""] + keys.map { "\"\($0.jwk.keyID ?? "")\"" }
            case "crit": ["[]", "[\"exp\"]", "null", "\"b64\""]
            case "b64": ["true", "false", "null", "0"]
            case "jku": ["\"https://127.0.0.1/keys\""]
            case "jwk": ["{\"kty\":\"oct\",\"k\":\"AAAA\"}"]
            default: ["\"JWT\"", "\"DEF\"", "null"]
            }
        let value = pick(values, &random, else: nil)
        if let value, Int.random(in: 0..<6, using: &random) == 0 {
            header.append(name, value)
            return "header \(name) added as \(value)"
        }
        header[name] = value
        return "header \(name) set to \(value ?? "nothing")"
    }

    // MARK: Claims

    static func change(claims: inout RawObject, _ random: inout SplitMix64) -> String {
        let names = [
            "iss", "aud", "sub", "jti", "token_type", "role", "exp", "exp", "iat", "iat", "nbf", "nbf", "cnf", "extra",
        ]
        let name = pick(names, &random, else: "exp")
        let value = pick(values(of: name, &random), &random, else: nil)
        switch Int.random(in: 0..<12, using: &random) {
        case 0:
            claims.append(name, value ?? "1")
            return "claim \(name) added as \(value ?? "1")"
        case 1:
            // The same name in another spelling.
            let escaped = "\"\\u00\(String(name.utf8.first ?? 0x61, radix: 16))\(name.dropFirst())\""
            claims.members.append((escaped, value ?? "1"))
            return "claim \(name) respelled as \(value ?? "1")"
        case 2:
            claims[name] = nil
            return "claim \(name) removed"
        default:
            claims[name] = value
            return "claim \(name) set to \(value ?? "nothing")"
        }
    }

    private static let odd: [String?] = [
        nil, "null", "true", "false", "0", "1", "\"\"", "\"x\"", "[]", "{}", "[null]", "[\"\"]", "NaN",
    ]

    private static func values(of name: String, _ random: inout SplitMix64) -> [String?] {
        switch name {
        case "iss":
            odd + [
                "\"orchestration-dev\"", "\"orchestration-dev \"", "[\"orchestration-dev\"]", "\"Orchestration-dev\"",
            ]
        case "aud":
            odd + [
                "\"orchestration\"", "[\"orchestration\"]", "[\"a\",\"orchestration\"]", "[\"a\",\"b\"]", "\"other\"",
                "[\"orchestration\",1]", "[\"orchestration\",\"\"]", "[\"\",\"orchestration\"]",
                "[\"orchestration\",\"\",\"a\"]",
                "[[\"orchestration\"]]", "\"orchestration2\"",
            ]
        case "sub", "jti": odd + ["\"b\\u00e9\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "[\"a\"]", "1.5"]
        case "token_type": odd + ["\"access\"", "\"refresh\"", "\"Access\"", "[\"access\"]"]
        case "role":
            odd + [
                "\"admin\"", "[\"admin\",\"admin\"]", "[\"admin\",1]", "[[\"admin\"]]",
                "[\((0..<70).map { "\"role\($0)\"" }.joined(separator: ","))]",
            ]
        case "cnf":
            odd + [
                "{\"x5t#S256\":\"\(Base64.encode([UInt8](repeating: 3, count: 32), .url))\"}",
                "{\"x5t#S256\":\"AAAA\"}",
                "{\"jkt\":\"AAAA\"}", "{\"x5t#S256\":1}",
            ]
        case "extra": odd + ["[[[[[[1]]]]]]", "1e999", "-0", "\"\\u0000\"", "123456789012345678901234567890"]
        case "nbf": odd + dates(&random) + [String?](repeating: "\(TestTokens.now + TokenCorpus.skew).5", count: 4)
        default: odd + dates(&random)
        }
    }

    /// Moments around those at which a verdict changes, in many spellings.
    private static func dates(_ random: inout SplitMix64) -> [String?] {
        let edge = TestTokens.now + pick([-TokenCorpus.skew, 0, TokenCorpus.skew], &random, else: 0)
        let near = edge + Int64.random(in: -2...2, using: &random)
        return [
            "\(near)", "\(near)", "\(near)", "\(near).0", "\(near).5", "\(near).999", "\(near)e0", "\(near)0e-1",
            "\"\(near)\"", "\(near + 1_000)", "\(near - 1_000)", "-1", "-0.5", "-0", "1e400", "-1e400", "1e18", "1e30",
            "253402300799", "253402300800", "253402300799.5", "9223372036854775808", "18446744073709551616",
            "[\(near)]",
            "0.1", "Infinity", "-Infinity",
        ]
    }

    // MARK: Text

    static func change(text: inout [UInt8], _ random: inout SplitMix64) -> String {
        let middle = Int.random(in: 0...text.count, using: &random)
        switch Int.random(in: 0..<11, using: &random) {
        case 0:
            text = [0xEF, 0xBB, 0xBF] + text
            return "byte order mark"
        case 1:
            text = text.flatMap { [$0, 0] }
            return "UTF-16"
        case 2:
            text = Array(" \t\r\n".utf8) + text + Array("\n ".utf8)
            return "white space around"
        case 3:
            text.append(contentsOf: "x".utf8)
            return "text after"
        case 4:
            text.insert(pick([0x00, 0x0A, 0x80, 0xC0, 0xFF, 0x22, 0x5C, 0x2C], &random, else: 0), at: middle)
            return "byte inserted"
        case 5:
            text = Array("[".utf8) + text + Array("]".utf8)
            return "inside an array"
        case 6:
            text.removeLast()
            return "cut"
        case 7:
            text.insert(contentsOf: ",".utf8, at: max(text.count - 1, 0))
            return "comma at the end"
        case 8:
            text = Array("// x\n".utf8) + text
            return "comment"
        case 9:
            text.append(contentsOf: [UInt8](repeating: 0x20, count: pick([10, 5_000, 7_000], &random, else: 10)))
            return "long"
        default:
            text = []
            return "nothing"
        }
    }

    // MARK: Damage

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// Changes the token's bytes without a key.
    static func damage(_ token: inout [UInt8], other: [UInt8], _ random: inout SplitMix64) -> String {
        guard !token.isEmpty else {
            token = other
            return "replaced"
        }
        let position = Int.random(in: 0..<token.count, using: &random)
        var parts = token.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(Array.init)
        let part = Int.random(in: 0..<parts.count, using: &random)
        defer { if token.isEmpty { token = parts.reduce(into: []) { $0 += ($0.isEmpty ? [] : [0x2E]) + $1 } } }
        switch Int.random(in: 0..<16, using: &random) {
        case 0:
            token[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            return "bit flipped at \(position)"
        case 1:
            token[position] = pick(alphabet, &random, else: 0x41)
            return "character replaced at \(position)"
        case 2:
            token.remove(at: position)
            return "byte removed at \(position)"
        case 3:
            token.insert(pick(Array("=.+/ \n\t!\0".utf8) + [0x80, 0xFF] + alphabet, &random, else: 0x3D), at: position)
            return "byte inserted at \(position)"
        case 4:
            token.removeLast(min(token.count, Int.random(in: 1...40, using: &random)))
            return "cut"
        case 5...7:
            // Another spelling of the same last bits, mostly of the signature's.
            let index = Bool.random(using: &random) ? parts.count - 1 : part
            guard let last = parts[index].last, let value = alphabet.firstIndex(of: last) else { break }
            parts[index][parts[index].count - 1] = alphabet[value ^ Int.random(in: 1...3, using: &random)]
            token = []
            return "last character of part \(index) changed"
        case 8:
            parts[part] += Array(pick(["=", "==", "===", " ", "\n", "\r\n", "%3D"], &random, else: "=").utf8)
            token = []
            return "padding after part \(part)"
        case 9:
            let others = other.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(Array.init)
            if part < others.count { parts[part] = others[part] }
            token = []
            return "part \(part) of another token"
        case 10:
            parts[part] = []
            token = []
            return "part \(part) empty"
        case 11:
            parts.append(parts[part])
            token = []
            return "part \(part) repeated"
        case 12:
            parts[0] = Array(Base64.encode(Array("{\"alg\":\"none\"}".utf8), .url).utf8)
            if Bool.random(using: &random) { parts[parts.count - 1] = [] }
            token = []
            return "header says none"
        case 13:
            let index = parts.count - 1
            let position = Int.random(in: 0...parts[index].count, using: &random)
            parts[index].insert(pick(Array(" \n=!\"*".utf8), &random, else: 0x20), at: position)
            token = []
            return "foreign character in the last part"
        case 14:
            if parts[part].count > 1 { parts[part].swapAt(0, parts[part].count - 1) }
            token = []
            return "part \(part) turned"
        default:
            parts.swapAt(0, part)
            token = []
            return "parts 0 and \(part) exchanged"
        }
        return "untouched"
    }
}
