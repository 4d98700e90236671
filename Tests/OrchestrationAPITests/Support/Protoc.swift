// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// protoc as an independent reader and writer of messages, in its text format.
enum Protoc {
    static let path = "/usr/bin/protoc"
    static let isInstalled = FileManager.default.isExecutableFile(atPath: path)

    /// The message as text, from its encoding.
    static func text(of bytes: [UInt8], _ fullName: String) throws -> String {
        String(decoding: try self.run("--decode=\(fullName)", bytes), as: UTF8.self)
    }

    /// The encoding of a message, from text.
    static func bytes(of text: String, _ fullName: String) throws -> [UInt8] {
        try self.run("--encode=\(fullName)", Array(text.utf8))
    }

    struct Failure: Error {
        var status: Int32
        var output: String
    }

    private static func run(_ action: String, _ input: [UInt8]) throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let protos = root.appending(path: "Protos")
        let files = try FileManager.default.contentsOfDirectory(
            atPath: protos.appending(path: "orchestration/v1").path
        )
        let folder = FileManager.default.temporaryDirectory.appending(path: "baton-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // Files instead of pipes: neither side can wait for the other.
        let (inputFile, outputFile) = (folder.appending(path: "in"), folder.appending(path: "out"))
        try Data(input).write(to: inputFile)
        try Data().write(to: outputFile)
        let process = Process()
        process.executableURL = URL(filePath: self.path)
        process.arguments = ["-I", protos.path, action] + files.sorted().map { "orchestration/v1/\($0)" }
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: outputFile)
        try process.run()
        process.waitUntilExit()
        let output = Array(try Data(contentsOf: outputFile))
        guard process.terminationStatus == 0 else {
            throw Failure(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
        }
        return output
    }
}
