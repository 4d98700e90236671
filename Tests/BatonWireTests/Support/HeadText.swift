// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

/// Heads as protobuf text in one line, as the vector files write them.
enum HeadText {
    static func parse(_ head: String, _ bytes: [UInt8]) throws -> (text: String, again: [UInt8]) {
        try bytes.withUnsafeBytes { raw in
            switch head {
            case "SettingsHead":
                let head = try SettingsHead(parsing: raw)
                let names: [(String, UInt32)] = [
                    ("protocol", head.protocolNumber), ("max_message_bytes", head.messageBytes),
                    ("max_data_frame_bytes", head.dataFrameBytes), ("max_head_bytes", head.headBytes),
                    ("max_concurrent_calls", head.concurrentCalls), ("max_credentials", head.credentials),
                    ("call_credit", head.callCredit), ("connection_credit", head.connectionCredit),
                    ("min_ping_interval_ms", head.pingIntervalMilliseconds),
                ]
                return (line(names.map { $1 == 0 ? nil : "\($0): \($1)" }), head.encoded())
            case "RequestHead":
                let head = try RequestHeadView(parsing: raw).materialised(from: raw)
                var parts: [String?] = [string("method", head.method)]
                parts.append(head.timeoutMicroseconds.map { "timeout_us: \($0)" })
                parts.append(head.credential == 0 ? nil : "credential: \(head.credential)")
                parts += head.metadata.map { entry("metadata", $0) }
                return (line(parts), head.encoded())
            case "ResponseHead":
                let head = ResponseHead(metadata: try ResponseHead.view(parsing: raw).entries(in: raw))
                return (line(head.metadata.map { entry("metadata", $0) }), head.encoded())
            case "EndHead":
                let head = try EndHeadView(parsing: raw).materialised(from: raw)
                return (line(end(head)), head.encoded())
            case "CancelHead":
                let head = try CancelHead(parsing: raw)
                let code: String? = head.code == .ok ? nil : "code: \(head.code.rawValue)"
                return (line([code, string("message", head.message)]), head.encoded())
            case "GoAwayHead":
                let head = try GoAwayHead(parsing: raw)
                return (line(goAway(head)), head.encoded())
            case "CredentialHead":
                let view = try CredentialHeadView(parsing: raw)
                let head = CredentialHead(id: view.id, token: view.token.string(in: raw), replaces: view.replaces)
                let parts = [
                    "id: \(head.id)", string("token", head.token),
                    head.replaces == 0 ? nil : "replaces: \(head.replaces)",
                ]
                return (line(parts), head.encoded())
            default: return ("unknown head \(head)", [])
            }
        }
    }

    private static func end(_ head: EndHead) -> [String?] {
        var parts: [String?] = [head.code == .ok ? nil : "code: \(head.code.rawValue)"]
        parts.append(string("message", head.message))
        if let rate = head.rate {
            parts.append(
                "rate_limit: \(rate.limit) rate_remaining: \(rate.remaining) rate_reset_ms: \(rate.resetMilliseconds)"
            )
        }
        parts.append(head.retryAfterMilliseconds.map { "retry_after_ms: \($0)" })
        parts.append(head.notProcessed ? "not_processed: true" : nil)
        parts.append(head.truncated ? "truncated: true" : nil)
        if let id = head.requestID {
            let bytes = withUnsafeBytes(of: (id.high.bigEndian, id.low.bigEndian)) { [UInt8]($0) }
            parts.append("request_id: \(quoted(bytes))")
        }
        parts += head.trailers.map { entry("trailers", $0) }
        parts += head.details.map {
            "details { type_url: \(quoted([UInt8]($0.typeURL.utf8))) value: \(quoted($0.value)) }"
        }
        return parts
    }

    private static func goAway(_ head: GoAwayHead) -> [String?] {
        func number(_ name: String, _ value: UInt32) -> String? { value == 0 ? nil : "\(name): \(value)" }
        return [
            number("last_stream_id", head.lastStreamID), "code: GO_AWAY_CODE_\(head.code.name)",
            string("text", head.text), number("reconnect_delay_ms", head.reconnectDelayMilliseconds),
            number("grace_ms", head.graceMilliseconds),
        ]
    }

    private static func line(_ parts: [String?]) -> String {
        let text = parts.compactMap { $0 }.joined(separator: " ")
        return text.isEmpty ? "-" : text
    }

    private static func string(_ name: String, _ value: String) -> String? {
        value.isEmpty ? nil : "\(name): \(quoted([UInt8](value.utf8)))"
    }

    private static func entry(_ name: String, _ entry: MetadataEntry) -> String {
        let value: [UInt8] =
            switch entry.value {
            case .text(let text): [UInt8](text.utf8)
            case .bytes(let bytes): bytes
            }
        let text = value.isEmpty ? "" : " value: \(quoted(value))"
        return "\(name) { key: \(quoted([UInt8](entry.key.utf8)))\(text) }"
    }

    /// Protobuf's quoting: printable ASCII as it is, three escapes by letter, the rest in octal.
    private static func quoted(_ bytes: [UInt8]) -> String {
        var text = "\""
        for byte in bytes {
            switch byte {
            case 0x09: text += "\\t"
            case 0x0A: text += "\\n"
            case 0x0D: text += "\\r"
            case 0x20...0x7E: text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 8)
                text += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
            }
        }
        return text + "\""
    }
}
