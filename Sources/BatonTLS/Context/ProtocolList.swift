// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Application protocol names in ALPN's wire form: a length byte before each name (RFC 7301, section 3.1).
///
/// The bytes keep their address for the life of the object, because OpenSSL's callbacks point into them.
// @unchecked: the bytes are written once, in init.
final class ProtocolList: @unchecked Sendable {
    // Sendable: written once, only read afterwards.
    let names: [String]
    let bytes: UnsafeBufferPointer<UInt8>

    init(_ names: [String]) throws(TLSError) {
        var encoded: [UInt8] = []
        for name in names {
            let length = name.utf8.count
            if length < 1 || length > 255 {
                throw TLSError(
                    code: .invalidConfiguration,
                    message: "an application protocol name has 1 to 255 bytes, not \(length)"
                )
            }
            encoded.append(UInt8(length))
            encoded.append(contentsOf: name.utf8)
        }
        if encoded.count > Self.maximumBytes {
            throw TLSError(
                code: .invalidConfiguration,
                message: "the application protocols take \(encoded.count) bytes, the limit is \(Self.maximumBytes)"
            )
        }
        let storage = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: encoded.count)
        _ = storage.initialize(from: encoded)
        self.names = names
        self.bytes = UnsafeBufferPointer(storage)
    }

    deinit {
        self.bytes.deallocate()
    }

    /// What the extension can hold beside its own length field (RFC 7301, section 3.1).
    static let maximumBytes = 65_533
}
