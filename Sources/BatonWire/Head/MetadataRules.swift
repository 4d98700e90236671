// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What is wrong with an entry of metadata. An error of the call, not of the connection.
package enum MetadataFault: UInt8, Sendable, Error {
    /// More entries than 64.
    case tooManyEntries
    /// A key that is not 1 to 64 of `[0-9a-z_.-]`.
    case key
    /// A key that belongs to the protocol or to HTTP.
    case reservedKey
    /// A value of an ordinary key that is not printable ASCII, or begins or ends with a space.
    case value

    /// A short text for the status of the call.
    package var text: String {
        switch self {
        case .tooManyEntries: "more than \(Baton1.metadataEntries) entries of metadata"
        case .key: "a metadata key is not 1 to \(Baton1.metadataKey) of [0-9a-z_.-]"
        case .reservedKey: "a metadata key is reserved"
        case .value: "a metadata value is not printable ASCII without space at either end"
        }
    }
}

/// The rules of keys and values, the same as gRPC's, so that a call can pass over either.
package enum MetadataRules {
    /// Judges one entry by its bytes.
    package static func fault(key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) -> MetadataFault? {
        guard key.count >= 1, key.count <= Baton1.metadataKey else { return .key }
        for byte in key {
            switch byte {
            case 0x61...0x7A, 0x30...0x39, 0x5F, 0x2E, 0x2D: continue
            default: return .key
            }
        }
        if isReserved(key) { return .reservedKey }
        if isBinary(key) { return nil }
        if let first = value.first, let last = value.last {
            guard first != 0x20, last != 0x20, UTF8Check.isPrintable(value) else { return .value }
        }
        return nil
    }

    /// Judges one entry.
    package static func fault(_ entry: MetadataEntry) -> MetadataFault? {
        var key = entry.key
        return key.withUTF8 { keyBytes in
            switch entry.value {
            case .text(var text):
                return text.withUTF8 {
                    fault(key: UnsafeRawBufferPointer(keyBytes), value: UnsafeRawBufferPointer($0))
                }
            case .bytes(let bytes):
                return bytes.withUnsafeBytes { fault(key: UnsafeRawBufferPointer(keyBytes), value: $0) }
            }
        }
    }

    /// The first fault of a list, its length included.
    package static func fault(_ entries: [MetadataEntry]) -> MetadataFault? {
        guard entries.count <= Baton1.metadataEntries else { return .tooManyEntries }
        for entry in entries {
            if let fault = fault(entry) { return fault }
        }
        return nil
    }

    /// Whether the key's values are any bytes: it ends in `-bin`.
    package static func isBinary(_ key: UnsafeRawBufferPointer) -> Bool {
        let n = key.count
        return n >= 4 && key[n - 4] == 0x2D && key[n - 3] == 0x62 && key[n - 2] == 0x69 && key[n - 1] == 0x6E
    }

    /// Keys that HTTP uses for itself on one hop.
    private static let hopByHop: [StaticString] = [
        "connection", "content-length", "content-type", "host", "keep-alive", "proxy-authenticate",
        "proxy-authorization", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade",
    ]

    private static func isReserved(_ key: UnsafeRawBufferPointer) -> Bool {
        // One look at the first letter spares most keys the comparisons.
        switch key[0] {
        case 0x67: return begins(key, "grpc-")
        case 0x62: return begins(key, "baton-")
        case 0x63, 0x68, 0x6B, 0x70, 0x74, 0x75:
            for name in hopByHop where name.utf8CodeUnitCount == key.count && begins(key, name) { return true }
            return false
        default: return false
        }
    }

    private static func begins(_ key: UnsafeRawBufferPointer, _ name: StaticString) -> Bool {
        let count = name.utf8CodeUnitCount
        guard key.count >= count, name.hasPointerRepresentation else { return false }
        for i in 0..<count where key[i] != name.utf8Start[i] { return false }
        return true
    }
}
