// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// What the kernel says of a process.
enum ProcessFigures {
    /// Bytes of memory that are resident.
    static func resident(_ pid: pid_t) throws -> Int {
        let status = try self.read("/proc/\(pid)/status")
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
            let kilobytes = line.split(separator: " ").compactMap({ Int($0) }).first
        else { throw ProofError("process \(pid) tells no resident memory") }
        return kilobytes << 10
    }

    /// Open file descriptors.
    static func descriptors(_ pid: pid_t) throws -> Int {
        guard let directory = opendir("/proc/\(pid)/fd") else { throw ProofError("process \(pid) is gone") }
        defer { closedir(directory) }
        var count = 0
        while readdir(directory) != nil { count += 1 }
        // The directory itself and the one above.
        return count - 2
    }

    private static func read(_ path: String) throws -> String {
        guard let file = fopen(path, "r") else { throw ProofError("cannot read \(path)") }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 16 << 10)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes[..<count], as: UTF8.self)
    }

    /// A number of bytes for people.
    static func text(_ bytes: Int) -> String {
        let tenths = (abs(bytes) * 10 + (1 << 19)) >> 20
        return "\(bytes < 0 ? "-" : "")\(tenths / 10).\(tenths % 10) MiB"
    }
}
