// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// A SHA-256 digest as a value of fixed size: a dictionary key without allocation.
package struct Digest256: Sendable, Hashable {
    package static let byteCount = 32

    // The 32 bytes in memory order, whatever that means as numbers.
    private var word0: UInt64 = 0
    private var word1: UInt64 = 0
    private var word2: UInt64 = 0
    private var word3: UInt64 = 0

    private init() {}

    /// The digest that `bytes` holds; nil unless there are exactly 32.
    package init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Self.byteCount else { return nil }
        withUnsafeMutableBytes(of: &self) { $0.copyMemory(from: bytes) }
    }

    package init?(bytes: [UInt8]) {
        guard let digest = bytes.withUnsafeBytes({ Digest256(bytes: $0) }) else { return nil }
        self = digest
    }

    package var bytes: [UInt8] {
        withUnsafeBytes(of: self) { [UInt8]($0) }
    }

    package var hexadecimal: String {
        Hexadecimal.encode(bytes)
    }

    /// Digests are as good as random, so one word is hash enough to start from.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(word0)
    }

    /// The first word, for choosing a shard.
    package var prefix: UInt64 { word0 }

    /// The SHA-256 digest of `bytes`. Uses a hash context that the thread keeps, so it does not allocate.
    package static func sha256(of bytes: UnsafeRawBufferPointer) throws(CryptoError) -> Digest256 {
        guard let context = ThreadDigestContext.current else {
            throw CryptoError(.operation("EVP_MD_CTX_new"))
        }
        let method = try FetchedDigest.of(.sha256)
        var digest = Digest256()
        let done = withUnsafeMutableBytes(of: &digest) { output in
            EVP_DigestInit_ex2(context, method, nil) == 1
                && EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1
                && EVP_DigestFinal_ex(context, output.baseAddress, nil) == 1
        }
        guard done else { throw ErrorQueue.failure("EVP_DigestUpdate") }
        return digest
    }

    package static func sha256(of bytes: [UInt8]) throws(CryptoError) -> Digest256 {
        try bytes.withRawBytes { (buffer) throws(CryptoError) in try sha256(of: buffer) }
    }

    package static func sha256(of text: String) throws(CryptoError) -> Digest256 {
        var text = text
        let result: Result<Digest256, CryptoError> = text.withUTF8 { buffer in
            do throws(CryptoError) {
                return .success(try sha256(of: UnsafeRawBufferPointer(buffer)))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}
