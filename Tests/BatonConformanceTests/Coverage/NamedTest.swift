// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// A test of this target as its source declares it: a test cannot ask the library which others there are.
struct NamedTest {
    /// The row that it stands for: what stands before the colon in its name.
    let row: String?
    /// The transports that it runs over, as they are written.
    let transports: String?

    /// The tests in the folders of rows.
    static func all() throws -> [NamedTest] {
        let target = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try ["Hostile", "Interop"].flatMap { folder in
            let folder = target.appending(path: folder)
            return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
                .filter { $0.pathExtension == "swift" }
                .flatMap { Self.tests(in: try String(contentsOf: $0, encoding: .utf8)) }
        }
    }

    private static func tests(in source: String) -> [NamedTest] {
        let declaration = #/@Test\(\s*"(?<name>[^"]*)"(?<rest>.*?)\bfunc /#.dotMatchesNewlines()
        let transports = #/TestTransport\.\w+/#
        return source.matches(of: declaration).map { match in
            NamedTest(
                row: match.output.name.firstIndex(of: ":").map { String(match.output.name[..<$0]) },
                transports: match.output.rest.firstMatch(of: transports).map { String($0.output) }
            )
        }
    }
}
