// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import Testing

@testable internal import BatonCodeGen

/// A folder under Fixtures: proto files as a descriptor set, options, and what must come out.
struct GoldenCase: CustomTestStringConvertible, Sendable {
    static let all = ["kinds", "service", "imports"].map { GoldenCase(name: $0) }

    var name: String
    var testDescription: String { self.name }

    private var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/\(self.name)")
    }

    /// The proto files with all that they import.
    func files() throws -> [FileProto] {
        try FileDescriptorSet(Array(Data(contentsOf: self.folder.appending(path: "input.pb")))).files
    }

    func options() throws -> String {
        try self.text("options.txt").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func generated() throws -> [String] {
        try self.text("files.txt").split(separator: "\n").map(String.init)
    }

    /// The expected files by name.
    func expected() throws -> [String: String] {
        let folder = self.folder.appending(path: "Generated")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        return try Dictionary(uniqueKeysWithValues: names.map { ($0, try self.text("Generated/\($0)")) })
    }

    /// What the generator makes of the case.
    func output() throws -> [FileTranslator.Output] {
        try Plugin.generate(files: self.files(), generated: self.generated(), parameter: self.options())
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: self.folder.appending(path: path), encoding: .utf8)
    }
}
