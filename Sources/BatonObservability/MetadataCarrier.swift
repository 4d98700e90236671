// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Tracing

/// Carries trace context in a call's metadata: `traceparent`, `tracestate` and what else a tracer uses.
struct MetadataCarrier: Extractor, Injector {
    func extract(key: String, from metadata: Metadata) -> String? {
        metadata[key.lowercased()]
    }

    /// What metadata cannot carry is left out: a trace is not worth a call.
    func inject(_ value: String, forKey key: String, into metadata: inout Metadata) {
        let key = key.lowercased()
        guard Self.isKey(key), Self.isValue(value) else { return }
        metadata.removeAll(key)
        metadata.add(key, value)
    }

    private static func isKey(_ key: String) -> Bool {
        (1...64).contains(key.utf8.count) && !key.hasSuffix("-bin")
            && key.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || [UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-")].contains(byte)
            }
    }

    /// Printable ASCII without a space at either end, and not so long that it takes the head's room.
    private static func isValue(_ value: String) -> Bool {
        let bytes = value.utf8
        let space = UInt8(ascii: " ")
        return bytes.count <= 1024 && bytes.first != space && bytes.last != space
            && bytes.allSatisfy { (0x20...0x7e).contains($0) }
    }
}
