// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What `baton-generator.json` in the folder of a Swift target says of the proto files that the target is generated from.
///
/// ```json
/// { "protos": "../../Protos", "cTarget": "../CGreeterMessages", "visibility": "package" }
/// ```
struct GeneratorConfiguration: Equatable {
    /// The name of the file.
    static let fileName = "baton-generator.json"

    /// The folder that import paths begin at, relative to the file. All proto files in it are generated.
    var protos: String
    /// The folder of the C target with protoc-c's output, relative to the file. Its last part is the module's name.
    var cTarget: String
    /// The folder for committed Swift code, relative to the file; nil where the build plugin generates it.
    var generated: String?
    /// `public`, `package` or `internal`, which is the default.
    var visibility: String
    /// What the names of top-level types begin with.
    var prefix: String?
    /// Modules that hold imported proto files: `shared/:SharedMessages`.
    var imports: [String]
    /// Further folders to look for imports in, relative to the file.
    var include: [String]

    /// The name of the C module.
    var cModule: String { self.cTarget.split(separator: "/").last.map(String.init) ?? "" }

    /// The options of protoc-gen-baton.
    func options(fileNaming: String) -> String {
        var options = ["visibility=\(self.visibility)", "c_module=\(self.cModule)", "file_naming=\(fileNaming)"]
        if let prefix = self.prefix { options.append("prefix=\(prefix)") }
        options += self.imports.map { "imports=\($0)" }
        return options.joined(separator: ",")
    }

    /// Reads the file's content.
    ///
    /// - Throws: ``GeneratorPluginError`` that names an unknown key, a missing one, or a value of another type.
    init(json: Data) throws {
        guard let object = try? JSONSerialization.jsonObject(with: json) as? [String: Any] else {
            throw GeneratorPluginError("\(Self.fileName) must hold a JSON object")
        }
        let known: Set = ["protos", "cTarget", "generated", "visibility", "prefix", "imports", "include"]
        if let key = object.keys.sorted().first(where: { !known.contains($0) }) {
            throw GeneratorPluginError(
                "\(Self.fileName): unknown key \"\(key)\"; the keys are \(known.sorted().joined(separator: ", "))"
            )
        }
        func text(_ key: String) throws -> String? {
            guard let value = object[key] else { return nil }
            guard let text = value as? String, !text.isEmpty else {
                throw GeneratorPluginError("\(Self.fileName): \"\(key)\" must be a text that is not empty")
            }
            return text
        }
        func list(_ key: String) throws -> [String] {
            guard let value = object[key] else { return [] }
            guard let list = value as? [String] else {
                throw GeneratorPluginError("\(Self.fileName): \"\(key)\" must be a list of texts")
            }
            return list
        }
        guard let protos = try text("protos"), let cTarget = try text("cTarget") else {
            throw GeneratorPluginError("\(Self.fileName): \"protos\" and \"cTarget\" are needed")
        }
        self.protos = protos
        self.cTarget = cTarget
        self.generated = try text("generated")
        self.visibility = try text("visibility") ?? "internal"
        self.prefix = try text("prefix")
        self.imports = try list("imports")
        self.include = try list("include")
        guard ["public", "package", "internal"].contains(self.visibility) else {
            throw GeneratorPluginError("\(Self.fileName): \"visibility\" must be public, package or internal")
        }
    }

    /// The names of the files that protoc-gen-baton writes with `file_naming=path_to_underscores`.
    ///
    /// - Parameter protos: import paths of proto files.
    static func outputNames(protos: [String]) -> [String] {
        protos.map { proto in
            let stem = proto.hasSuffix(".proto") ? String(proto.dropLast(6)) : proto
            return stem.split(separator: "/").joined(separator: "_") + ".baton.swift"
        } + ["descriptors.baton.swift"]
    }
}
