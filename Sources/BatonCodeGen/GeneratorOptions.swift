// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The options of protoc-gen-baton, as protoc passes them: `visibility=public,c_module=CGreeter`.
package struct GeneratorOptions: Sendable, Hashable {
    /// How widely the generated declarations can be seen.
    package enum Visibility: String, Sendable, Hashable, CaseIterable {
        case `public`
        case package
        case `internal`
    }

    /// How generated files are called.
    package enum FileNaming: String, Sendable, Hashable, CaseIterable {
        /// As the proto file, in folders: `greeter/v1/greeter.baton.swift`.
        case fullPath = "full_path"
        /// As the proto file, without folders: `greeter_v1_greeter.baton.swift`.
        case pathToUnderscores = "path_to_underscores"
    }

    /// Proto files that another Swift module was generated from.
    package struct Import: Sendable, Hashable {
        /// What the names of those files begin with.
        package var pathPrefix: String
        /// The module's name.
        package var module: String
    }

    /// How widely the generated declarations can be seen; internal unless said otherwise.
    package var visibility = Visibility.internal
    /// The C module with protoc-c's output for the same files. Required where they declare messages or enums.
    package var cModule = ""
    /// Other modules whose types the files use. `BatonMessages` is always known.
    package var imports = [
        Import(pathPrefix: "baton/", module: "BatonMessages"),
        Import(pathPrefix: "google/protobuf/", module: "BatonMessages"),
    ]
    /// How generated files are called; in folders unless said otherwise.
    package var fileNaming = FileNaming.fullPath
    /// What the names of top-level types and services begin with.
    package var prefix = ""

    /// The options when nothing is said.
    package init() {}

    /// Reads `key=value` pairs that commas separate.
    ///
    /// - Throws: ``CodeGenError`` that names an unknown key, or a value that its key does not take.
    package init(parameter: String) throws(CodeGenError) {
        for pair in parameter.split(separator: ",") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let (key, value) = (parts[0], parts.count == 2 ? parts[1] : "")
            switch key {
            case "visibility":
                guard let visibility = Visibility(rawValue: value) else {
                    throw CodeGenError(
                        .unknownOption,
                        "visibility=\(value): only public, package and internal are allowed"
                    )
                }
                self.visibility = visibility
            case "c_module":
                self.cModule = try Self.identifier(value, of: key)
            case "imports":
                try self.addImport(value)
            case "file_naming":
                guard let naming = FileNaming(rawValue: value) else {
                    throw CodeGenError(
                        .unknownOption,
                        "file_naming=\(value): only full_path and path_to_underscores are allowed"
                    )
                }
                self.fileNaming = naming
            case "prefix":
                self.prefix = try Self.identifier(value, of: key)
            default:
                throw CodeGenError(
                    .unknownOption,
                    "unknown option \(key); the options are visibility, c_module, imports, file_naming and prefix"
                )
            }
        }
    }

    private mutating func addImport(_ value: String) throws(CodeGenError) {
        guard let colon = value.firstIndex(of: ":") else {
            guard value == "BatonMessages" else {
                throw CodeGenError(
                    .unknownOption,
                    "imports=\(value): say which proto files the module holds: imports=path/of/files/:\(value)"
                )
            }
            return
        }
        let module = try Self.identifier(String(value[value.index(after: colon)...]), of: "imports")
        self.imports.insert(Import(pathPrefix: String(value[..<colon]), module: module), at: 0)
    }

    private static func identifier(_ value: String, of key: String) throws(CodeGenError) -> String {
        let isName = value.utf8.first.map { $0 > UInt8(ascii: "9") } ?? false
        guard isName, value.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }) else {
            throw CodeGenError(
                .unknownOption,
                "\(key)=\(value): a name of ASCII letters, digits and underscores is needed"
            )
        }
        return value
    }
}
