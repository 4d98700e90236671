// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Reads a small file whole.
enum KeyFile {
    static func read(_ path: String, maximumBytes: Int) throws(KeySetError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16 * 1024)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw failure(path)
            }
            if count == 0 { return bytes }
            guard bytes.count + count <= maximumBytes else {
                throw .corrupt(path: path, detail: "the limit of its size is \(maximumBytes) bytes")
            }
            bytes.append(contentsOf: chunk[0..<count])
        }
    }

    private static func failure(_ path: String) -> KeySetError {
        let number = errno
        return .unreadable(path: path, errno: number, text: strerror(number).map { String(cString: $0) } ?? "error")
    }
}
