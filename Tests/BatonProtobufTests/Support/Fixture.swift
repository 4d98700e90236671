// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Files beside the tests.
enum Fixture {
    struct Missing: Error {
        var path: String
    }

    /// What `protoc --include_imports -o` makes of Protos/test.proto.
    static func descriptorSet() throws -> [UInt8] {
        try Self.read("test.pb")
    }

    /// The same with Protos/dynamic.proto.
    static func dynamicDescriptorSet() throws -> [UInt8] {
        try Self.read("dynamic.pb")
    }

    /// Protos/comments.proto with its comments.
    static func commentedDescriptorSet() throws -> [UInt8] {
        try Self.read("comments.pb")
    }

    /// The folder of the proto files.
    static var protos: String { "\(Self.folder)/Protos" }

    /// The folder of this target.
    private static var folder: String {
        "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    }

    private static func read(_ name: String) throws -> [UInt8] {
        let path = "\(Self.folder)/Fixtures/\(name)"
        guard let bytes = Self.contents(of: path) else { throw Missing(path: path) }
        return bytes
    }

    /// The bytes of a file; nil when it cannot be opened.
    static func contents(of path: String) -> [UInt8]? {
        guard let stream = fopen(path, "rb") else { return nil }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, stream)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }
}
