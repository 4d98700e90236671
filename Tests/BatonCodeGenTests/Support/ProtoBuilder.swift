// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable internal import BatonCodeGen

/// Builds descriptors in code, so that tests of refused proto files need no protoc.
enum ProtoBuilder {
    typealias Edit = (inout WireBuilder) -> Void

    /// A file `test.proto` of package `test.v1`.
    static func file(name: String = "test.proto", package: String = "test.v1", _ parts: Edit...) throws -> FileProto {
        var builder = WireBuilder()
        builder.add(1, name)
        if !package.isEmpty { builder.add(2, package) }
        parts.forEach { $0(&builder) }
        builder.add(12, "proto3")
        return try FileProto(builder.bytes[...])
    }

    static func message(_ name: String, _ parts: Edit...) -> Edit {
        { $0.add(4) { message in Self.fill(&message, name, parts) } }
    }

    static func nested(_ name: String, _ parts: Edit...) -> Edit {
        { $0.add(3) { message in Self.fill(&message, name, parts) } }
    }

    static func oneof(_ name: String) -> Edit {
        { $0.add(8) { $0.add(1, name) } }
    }

    static func enumeration(_ name: String, _ values: [(String, Int32)], nested: Bool = false) -> Edit {
        { builder in
            builder.add(nested ? 4 : 5) { type in
                type.add(1, name)
                for (name, number) in values {
                    type.add(2) {
                        $0.add(1, name)
                        $0.add(2, number)
                    }
                }
            }
        }
    }

    /// A field; its JSON name is its name.
    static func field(
        _ name: String,
        _ number: Int32 = 1,
        _ kind: FieldProto.Kind = .string,
        type: String = "",
        isRepeated: Bool = false,
        oneof: Int32? = nil,
        rules: [UInt8]? = nil
    ) -> Edit {
        { builder in
            builder.add(2) { field in
                field.add(1, name)
                field.add(3, number)
                field.add(4, isRepeated ? 3 as Int32 : 1)
                field.add(5, kind.rawValue)
                if !type.isEmpty { field.add(6, type) }
                if let oneof { field.add(9, oneof) }
                field.add(10, name)
                if let rules { field.add(8) { $0.add(BatonOption.number, rules) } }
            }
        }
    }

    static func service(_ name: String, methods: [(name: String, input: String, policy: [UInt8]?)]) -> Edit {
        { builder in
            builder.add(6) { service in
                service.add(1, name)
                for method in methods {
                    service.add(2) {
                        $0.add(1, method.name)
                        $0.add(2, method.input)
                        $0.add(3, method.input)
                        if let policy = method.policy { $0.add(4) { $0.add(BatonOption.number, policy) } }
                    }
                }
            }
        }
    }

    /// Encoded options.
    static func options(_ parts: Edit...) -> [UInt8] {
        var builder = WireBuilder()
        parts.forEach { $0(&builder) }
        return builder.bytes
    }

    private static func fill(_ message: inout WireBuilder, _ name: String, _ parts: [Edit]) {
        message.add(1, name)
        parts.forEach { $0(&message) }
    }

    /// What generating one file gives.
    static func generate(_ file: FileProto, _ options: String = "c_module=CTest") throws -> [String: String] {
        let outputs = try Plugin.generate(files: [file], generated: [file.name], parameter: options)
        return Dictionary(uniqueKeysWithValues: outputs.map { ($0.name, $0.content) })
    }
}
