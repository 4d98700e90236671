// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import Testing

@testable internal import orchestrationd

@Suite("The operator's documentation")
struct OperationsTests {
    private static let text = try? String(
        contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Documentation/OPERATIONS.md"),
        encoding: .utf8
    )

    /// A row of the table of settings: `| key | default | values | change | meaning |`.
    private static func row(_ key: SettingKey) -> String {
        let definition = key.definition
        let fallback = definition.fallback.map { $0.isEmpty ? "empty" : $0 } ?? "–"
        let form = definition.kind.form.replacing("|", with: "\\|")
        let change = definition.change == .reloads ? "reload" : "restart"
        return "| `\(key.rawValue)` | \(fallback) | \(form) | \(change) | \(definition.summary) |"
    }

    @Test("its table of settings has each key as the code has it, in the same order, and no other")
    func table() throws {
        let lines = try #require(Self.text).split(separator: "\n").map(String.init)
        let rows = lines.filter { $0.hasPrefix("| `") && $0.contains(".") && $0.split(separator: "|").count >= 5 }
        let expected = SettingKey.allCases.map(Self.row)
        #expect(rows == expected, "the table should be:\n\(expected.joined(separator: "\n"))")
    }
}
