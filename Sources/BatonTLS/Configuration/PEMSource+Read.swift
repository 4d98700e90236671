// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL
internal import Glibc

extension PEMSource {
    /// Reads the bytes and hands them to `body`; the copy in memory is wiped afterwards, since it may be a key.
    ///
    /// - Parameter role: What the source is for, as a word in errors: "certificate", "private key", …
    func withBytes<Result>(
        role: String,
        _ body: (UnsafeRawBufferPointer) throws(TLSError) -> Result
    ) throws(TLSError) -> Result {
        var bytes: [UInt8]
        switch self.place {
        case .text(let text): bytes = Array(text.utf8)
        case .file(let path, let maximumBytes):
            bytes = try Self.readFile(path, maximumBytes: maximumBytes, role: role)
        }
        let outcome = bytes.withUnsafeMutableBytes { buffer -> Swift.Result<Result, TLSError> in
            defer { OPENSSL_cleanse(buffer.baseAddress, buffer.count) }
            do throws(TLSError) {
                return .success(try body(UnsafeRawBufferPointer(buffer)))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    private static func readFile(
        _ path: String,
        maximumBytes: Int,
        role: String
    ) throws(TLSError) -> [UInt8] {
        if path.isEmpty || path.utf8.contains(0) {
            throw TLSError(code: .invalidConfiguration, message: "the path of the \(role) is empty or holds a NUL")
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw Self.makeError(errno, path: path, role: role) }
        defer { close(descriptor) }

        let chunkBytes = 16 << 10
        var bytes: [UInt8] = []
        // No key is larger, so no copy of one is left behind when the array grows.
        bytes.reserveCapacity(chunkBytes)
        while true {
            var chunk = [UInt8](repeating: 0, count: chunkBytes)
            let count = read(descriptor, &chunk, chunkBytes)
            if count < 0 {
                if errno == EINTR { continue }
                throw Self.makeError(errno, path: path, role: role)
            }
            if count == 0 { return bytes }
            bytes.append(contentsOf: chunk.prefix(count))
            chunk.withUnsafeMutableBytes { OPENSSL_cleanse($0.baseAddress, $0.count) }
            if bytes.count > maximumBytes {
                throw TLSError(
                    code: .fileCorrupt,
                    message: "the \(role) file \(path) is larger than the limit of \(maximumBytes) bytes"
                )
            }
        }
    }

    private static func makeError(_ number: Int32, path: String, role: String) -> TLSError {
        let reason = String(cString: strerror(number))
        let missing = number == ENOENT || number == ENOTDIR
        return TLSError(
            code: missing ? .fileMissing : .fileUnreadable,
            message: "cannot read the \(role) file \(path): \(reason)"
        )
    }
}
