// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The names that protoc-c 1.4.1 gives to messages, enums and oneofs, and those that we give to the fields of C structs.
package enum CNames {
    /// The C type of a message or enum: `foo.v1.HTTPThing` is `Foo__V1__HTTPThing`.
    package static func typeName(_ fullName: String) -> String {
        fullName.split(separator: ".").map { self.camelCased($0) }.joined(separator: "__")
    }

    /// What the C functions and variables of a message begin with: `foo.v1.HTTPThing` has `foo__v1__httpthing`.
    package static func functionPrefix(_ fullName: String) -> String {
        fullName.split(separator: ".").map { self.lowerCased($0) }.joined(separator: "__")
    }

    /// The header of a proto file, as other headers include it.
    package static func headerName(_ protoFile: String) -> String {
        self.stem(protoFile) + ".pb-c.h"
    }

    /// The file name without `.proto`.
    package static func stem(_ protoFile: String) -> String {
        protoFile.hasSuffix(".proto") ? String(protoFile.dropLast(6)) : protoFile
    }

    /// Names for the members of a message's C struct, none of which clash.
    ///
    /// protoc-c lower-cases field names and adds members of its own: `n_x` beside a repeated `x`, `o_case` beside a oneof
    /// `o`, and the base. Fields are told apart by number alone, so a field that would clash with one of these, with a
    /// keyword of C or with a predefined macro is given a name that ends in underscores.
    ///
    /// - Parameters:
    ///   - fields: the names of the fields, and whether each is a list or map, in the order of the proto file.
    ///   - oneofs: the names of the oneofs, synthetic ones included.
    /// - Returns: for each field its name, and for each oneof its name, to which protoc-c appends `_case`.
    package static func memberNames(
        fields: [(name: String, isRepeated: Bool)],
        oneofs: [String]
    ) -> (fields: [String], oneofs: [String]) {
        var taken: Set<String> = [Self.baseFieldName]
        var oneofNames: [String] = []
        for oneof in oneofs {
            var name = oneof.asciiLowercased
            while taken.contains(name + "_case") { name += "_" }
            taken.insert(name + "_case")
            oneofNames.append(name)
        }
        var fieldNames: [String] = []
        for field in fields {
            var name = field.name.asciiLowercased
            while Self.reserved.contains(name) || taken.contains(name)
                || (field.isRepeated && taken.contains("n_" + name))
            {
                name += "_"
            }
            taken.insert(name)
            if field.isRepeated { taken.insert("n_" + name) }
            fieldNames.append(name)
        }
        return (fieldNames, oneofNames)
    }

    /// Names for the members of a message's C struct.
    static func memberNames(of message: MessageProto) -> (fields: [String], oneofs: [String]) {
        self.memberNames(fields: message.fields.map { ($0.name, $0.isRepeated) }, oneofs: message.oneofs)
    }

    /// The member of each C struct that holds protobuf-c's own part.
    package static let baseFieldName = "baton_base"

    /// What cannot be the name of a struct's member: keywords of C and those of C++ that protoc-c avoids too, the macros
    /// that GNU C predefines, and what Swift takes for something else behind a dot.
    private static let reserved: Set<String> = [
        "alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch",
        "char",
        "class", "compl", "const", "const_cast", "constexpr", "continue", "default", "delete", "do", "double",
        "dynamic_cast", "else", "enum", "explicit", "extern", "false", "float", "for", "friend", "goto", "i386", "if",
        "init",
        "inline", "int", "linux", "long", "mutable", "namespace", "new", "not", "not_eq", "nullptr", "operator", "or",
        "or_eq", "private", "protected", "public", "register", "reinterpret_cast", "restrict", "return", "self",
        "short",
        "signed", "sizeof", "static", "static_assert", "static_cast", "struct", "switch", "template", "this",
        "thread_local", "throw", "true", "try", "typedef", "typeid", "typename", "typeof", "union", "unix", "unsigned",
        "using", "virtual", "void", "volatile", "wchar_t", "while", "xor", "xor_eq",
    ]

    private static func camelCased(_ part: Substring) -> String {
        var result = ""
        var upperNext = true
        for character in part {
            if character == "_" {
                upperNext = true
            } else {
                result += upperNext ? String(character).asciiUppercased : String(character)
                upperNext = false
            }
        }
        return result
    }

    private static func lowerCased(_ part: Substring) -> String {
        var result = ""
        var wasUpper = true
        for character in part {
            let isUpper = character.isASCII && character.isUppercase
            if isUpper && !wasUpper { result += "_" }
            result += isUpper ? String(character).asciiLowercased : String(character)
            wasUpper = isUpper
        }
        return result
    }
}
