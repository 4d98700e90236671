// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Makes the generated files of a module.
struct FileTranslator {
    /// A generated file.
    struct Output: Hashable {
        var name: String
        var content: String
    }

    private let module: ModuleModel
    private let namer: Namer

    init(_ module: ModuleModel) {
        self.module = module
        self.namer = Namer(visibility: module.visibility)
    }

    /// One file for each proto file, and one with the descriptors of all.
    func translate() -> [Output] {
        self.module.files.map(self.translate) + [self.descriptors()]
    }

    private func translate(_ file: FileModel) -> Output {
        var parts: [Code] = []
        parts += file.services.map { ServiceTranslator(namer: self.namer).translate($0) }
        parts += file.messages.map { MessageTranslator(namer: self.namer).translate($0) }
        parts += file.enums.map { EnumTranslator(namer: self.namer).translate($0) }
        let code =
            [self.header(file.header, source: file.source), .blank, self.imports(of: file)]
            + parts.flatMap { [.blank, $0] }
        return Output(name: file.outputName, content: Renderer.text(code))
    }

    private func header(_ comments: [[String]], source: String) -> Code {
        var lines: [Code] = []
        for comment in comments {
            lines += comment.map { .line($0.isEmpty ? "//" : "// \($0)") }
            lines.append(.blank)
        }
        lines += [
            .line("// DO NOT EDIT: made by protoc-gen-baton from \(source)."), .line("// swift-format-ignore-file"),
        ]
        return .group(lines)
    }

    private func imports(of file: FileModel) -> Code {
        let visibility = self.module.visibility.rawValue
        var imports: [String: String] = [:]
        if !file.services.isEmpty {
            imports["BatonCore"] = visibility
        } else if !file.messages.isEmpty {
            imports["BatonCore"] = "internal"
        }
        if !file.messages.isEmpty || !file.enums.isEmpty { imports["BatonProtobuf"] = visibility }
        for module in file.imports { imports[module] = visibility }
        if !file.messages.isEmpty {
            for module in self.module.cModules { imports[module] = "internal" }
            if file.usesBatonStructs { imports["CBatonMessages"] = "internal" }
        }
        // In an internal module, imports say nothing: beside files of the user's whose imports say nothing either, the
        // compiler takes an access level as a contradiction.
        let isPlain = self.module.visibility == .internal
        return .group(
            imports.sorted { $0.key < $1.key }.map {
                .line(isPlain ? "import \($0.key)" : "\($0.value) import \($0.key)")
            }
        )
    }

    /// The descriptor set. Every byte is written as the Unicode scalar of the same number, so that names and comments stay
    /// readable and the compiler sees one literal instead of an array with as many elements as bytes.
    private func descriptors() -> Output {
        let header = self.module.files.first?.header ?? []
        let sources = self.module.files.map(\.source).joined(separator: ", ")
        let literal = StringLiteral.lines(self.module.descriptorSet).map { Code.line($0) }
        let code: [Code] = [
            self.header(header, source: sources),
            .blank,
            .documentation(["The proto files of this module and all that they import."]),
            .braces(
                "enum GeneratedDescriptors",
                [
                    .documentation(["An encoded `google.protobuf.FileDescriptorSet`."]),
                    .line(
                        "static let fileDescriptorSet: [UInt8] = Self.text.unicodeScalars.map { "
                            + "UInt8(truncatingIfNeeded: $0.value) }"
                    ),
                    .blank,
                    .documentation(["The bytes, each as the Unicode scalar of its number."]),
                    .line("private static let text = \"\"\""),
                    .indented(literal + [.line("\"\"\"")]),
                ]
            ),
        ]
        return Output(name: "descriptors.baton.swift", content: Renderer.text(code))
    }
}
