// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonTesting
internal import Foundation
internal import Testing

/// The independent implementations in Tests/Reference.
enum ReferenceScript {
    /// The lines that a script prints.
    static func run(_ name: String, _ arguments: [String]) async throws -> [String] {
        let script = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Reference/\(name)").standardized.path()
        return try await onOwnThread {
            let output = Pipe()
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/python3")
            process.arguments = [script] + arguments
            process.standardOutput = output
            try process.run()
            let data = try output.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            try #require(process.terminationStatus == 0)
            return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
        }
    }
}
