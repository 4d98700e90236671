// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Makes the Swift enum of an enum.
struct EnumTranslator {
    let namer: Namer

    func translate(_ type: EnumModel) -> Code {
        let access = self.namer.access
        let values = type.values.filter { $0.aliasOf == nil }
        var cases: [Code] = []
        for value in values {
            cases.append(.documentation(value.documentation))
            cases.append(.line("case \(SwiftNames.escaped(value.name))"))
        }
        cases.append(.documentation(["A number that this version does not know."]))
        cases.append(.line("case unrecognized(Int32)"))

        var parts: [Code] = [.group(cases)]
        for value in type.values {
            guard let other = value.aliasOf else { continue }
            parts.append(
                .group([
                    .documentation(value.documentation),
                    .line(
                        "\(access)static var \(SwiftNames.escaped(value.name)): Self { .\(SwiftNames.escaped(other)) }"
                    ),
                ])
            )
        }
        parts.append(
            .group([
                .documentation(["The values of the proto file, in its order."]),
                .line(
                    "\(access)static let allKnown: [Self] = ["
                        + values.map { "." + SwiftNames.escaped($0.name) }.joined(separator: ", ") + "]"
                ),
            ])
        )
        parts.append(
            .group([
                .documentation(["Names and numbers of the values."]),
                .block(
                    "\(access)static let table = BatonProtobuf.EnumTable(",
                    [
                        .line("\(StringLiteral.text(type.fullName)),"),
                        .block(
                            "[",
                            type.values.map { .line("(\($0.number), \(StringLiteral.text($0.protoName))),") },
                            close: "]"
                        ),
                    ],
                    close: ")"
                ),
            ])
        )
        var fromNumber: [Code] = values.map { .line("case \($0.number): self = .\(SwiftNames.escaped($0.name))") }
        fromNumber.append(.line("default: self = .unrecognized(rawValue)"))
        parts.append(
            .group([
                .documentation(["The value of a number."]),
                .braces(
                    "\(access)init(rawValue: Int32)",
                    [.line("switch rawValue {"), .group(fromNumber), .line("}")]
                ),
            ])
        )
        var toNumber: [Code] = values.map { .line("case .\(SwiftNames.escaped($0.name)): \($0.number)") }
        toNumber.append(.line("case .unrecognized(let number): number"))
        parts.append(
            .group([
                .documentation(["The number of the value."]),
                .braces(
                    "\(access)var rawValue: Int32",
                    [.line("switch self {"), .group(toNumber), .line("}")]
                ),
            ])
        )
        return .group([
            .documentation(type.documentation),
            .braces("\(access)enum \(type.name): BatonProtobuf.ProtobufEnum", Code.separated(parts)),
        ])
    }
}
