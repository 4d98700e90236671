// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Turns proto files into the model of one Swift module.
struct ModelBuilder {
    private let options: GeneratorOptions
    private let files: [FileProto]
    private let generated: Set<String>
    private let index: TypeIndex

    /// Makes a builder.
    ///
    /// - Parameters:
    ///   - files: all files, each after those that it imports.
    ///   - generated: the names of those that are generated.
    init(files: [FileProto], generated: [String], options: GeneratorOptions) throws(CodeGenError) {
        self.options = options
        self.files = files
        self.generated = Set(generated)
        self.index = try TypeIndex(files: files, generated: self.generated, options: options)
    }

    /// The model.
    ///
    /// - Throws: ``CodeGenError`` for clashing names, rules that make no sense, and what is not supported.
    func build() throws(CodeGenError) -> ModuleModel {
        var models: [FileModel] = []
        var set = WireBuilder()
        for file in self.files {
            set.add(1, try file.bytesWithoutPositions())
            if self.generated.contains(file.name) { models.append(try self.build(file)) }
        }
        let hasMessages = models.contains { !$0.messages.isEmpty }
        if hasMessages, self.options.cModule.isEmpty {
            throw CodeGenError(
                .unknownOption,
                "say which C module holds protoc-c's output for these files: c_module=CGreeter"
            )
        }
        try NameCheck().check(models)
        return ModuleModel(
            visibility: self.options.visibility,
            cModules: ["CProtobufC", self.options.cModule].filter { !$0.isEmpty }.sorted(),
            files: models,
            descriptorSet: set.bytes
        )
    }

    private func build(_ file: FileProto) throws(CodeGenError) -> FileModel {
        guard file.syntax == "proto3" else {
            throw CodeGenError(.unsupported, "\(file.name): only proto3 files can be generated")
        }
        var messages: [MessageModel] = []
        for (index, message) in file.messages.enumerated() {
            messages.append(try self.message(message, file.scope, self.options.prefix, file, [4, Int32(index)]))
        }
        var enums: [EnumModel] = []
        for (index, type) in file.enums.enumerated() {
            enums.append(try self.enumeration(type, file.scope, self.options.prefix, file, [5, Int32(index)]))
        }
        var services: [ServiceModel] = []
        for (index, service) in file.services.enumerated() {
            services.append(try self.service(service, file, [6, Int32(index)]))
        }
        return FileModel(
            source: file.name,
            header: file.detachedComments.map(CommentText.lines),
            imports: try self.imports(of: file),
            messages: messages,
            enums: enums,
            services: services,
            outputName: self.outputName(of: file),
            usesBatonStructs: self.usesBatonStructs(file)
        )
    }

    private func outputName(of file: FileProto) -> String {
        let stem = CNames.stem(file.name)
        switch self.options.fileNaming {
        case .fullPath: return stem + ".baton.swift"
        case .pathToUnderscores: return stem.split(separator: "/").joined(separator: "_") + ".baton.swift"
        }
    }

    /// Whether a field has a type whose C struct or enum is in CBatonMessages, or in another module's C target.
    private func usesBatonStructs(_ file: FileProto) -> Bool {
        func uses(_ message: MessageProto) -> Bool {
            message.fields.contains {
                $0.typeName.hasPrefix(".google.protobuf.") || $0.typeName.hasPrefix(".baton.")
            } || message.messages.contains(where: uses)
        }
        return file.messages.contains(where: uses)
    }

    /// The Swift modules of the types that a file uses.
    private func imports(of file: FileProto) throws(CodeGenError) -> [String] {
        var modules: Set<String> = []
        func use(_ typeName: String, _ user: String) throws(CodeGenError) {
            guard !typeName.isEmpty, WellKnownType(rawValue: typeName) == nil else { return }
            if let module = try self.index.declaration(typeName, usedBy: user).module { modules.insert(module) }
        }
        func visit(_ message: MessageProto) throws(CodeGenError) {
            for field in message.fields { try use(field.typeName, "\(message.name).\(field.name)") }
            for nested in message.messages { try visit(nested) }
        }
        for message in file.messages { try visit(message) }
        for method in file.services.flatMap(\.methods) {
            try use(method.inputType, method.name)
            try use(method.outputType, method.name)
        }
        return modules.sorted()
    }

    // ------------------------------------------------------------------------------------------------- messages

    private func message(
        _ message: MessageProto,
        _ scope: String,
        _ prefix: String,
        _ file: FileProto,
        _ path: [Int32]
    ) throws(CodeGenError) -> MessageModel {
        let fullName = "\(scope).\(message.name)"
        let names = CNames.memberNames(of: message)
        var fields: [FieldModel] = []
        for (index, field) in message.fields.enumerated() {
            var model = try self.field(field, of: message, fullName, cName: names.fields[index], oneofs: names.oneofs)
            model.documentation = file.documentation(path + [2, Int32(index)])
            fields.append(model)
        }
        let realOneofs = message.realOneofs
        var oneofs: [OneofModel] = []
        for index in realOneofs {
            let isRecursive = message.fields.contains {
                $0.oneofIndex == index && $0.kind == .message && self.index.holds($0.typeName, fullName)
            }
            oneofs.append(
                OneofModel(
                    protoName: message.oneofs[index],
                    name: SwiftNames.property(message.oneofs[index]),
                    typeName: self.oneofTypeName(message.oneofs[index], in: message, file),
                    documentation: file.documentation(path + [8, Int32(index)]),
                    cCase: names.oneofs[index] + "_case",
                    isRecursive: isRecursive
                )
            )
        }
        var messages: [MessageModel] = []
        for (index, nested) in message.messages.enumerated() where !nested.isMapEntry {
            messages.append(try self.message(nested, fullName, "", file, path + [3, Int32(index)]))
        }
        var enums: [EnumModel] = []
        for (index, type) in message.enums.enumerated() {
            enums.append(try self.enumeration(type, fullName, "", file, path + [4, Int32(index)]))
        }
        return MessageModel(
            fullName: String(fullName.dropFirst()),
            name: prefix + SwiftNames.type(message.name, suffix: "Message"),
            documentation: file.documentation(path),
            isDeprecated: message.isDeprecated,
            cType: CNames.typeName(fullName),
            cInit: CNames.functionPrefix(fullName) + "__init",
            fields: fields,
            oneofs: oneofs,
            mustNotBeEmpty: try self.mustNotBeEmpty(message, fullName),
            messages: messages,
            enums: enums
        )
    }

    /// A oneof's enum must not hide a type that its payloads or its message refer to.
    private func oneofTypeName(_ oneof: String, in message: MessageProto, _ file: FileProto) -> String {
        let name = SwiftNames.oneofType(oneof)
        let others =
            message.messages.map(\.name) + message.enums.map(\.name)
            + self.files.flatMap { $0.messages.map(\.name) + $0.enums.map(\.name) }
        let isTaken = others.contains(name) || SwiftNames.type(name, suffix: "") != SwiftNames.type(name, suffix: "_")
        return isTaken ? "OneOf" + name : name
    }

    private func mustNotBeEmpty(_ message: MessageProto, _ fullName: String) throws(CodeGenError) -> Bool {
        var result = false
        guard let options = message.batonOptions else { return false }
        for option in try WireReader.fields(of: options) {
            guard option.number == 1 else {
                throw CodeGenError(
                    .invalidRule,
                    "\(fullName.dropFirst()): option \(option.number) of baton.v1.message is not known"
                )
            }
            result = try option.value.bool()
        }
        return result
    }

    private func field(
        _ field: FieldProto,
        of message: MessageProto,
        _ fullName: String,
        cName: String,
        oneofs: [String]
    ) throws(CodeGenError) -> FieldModel {
        let fieldName = "\(fullName.dropFirst()).\(field.name)"
        let shape = try self.shape(field, of: message, fullName, oneofs: oneofs)
        var rules: RulesModel?
        if let options = field.batonOptions {
            let model = try RulesModel(options, of: fieldName)
            try model.check(shape, of: fieldName)
            if model != RulesModel() { rules = model }
        }
        return FieldModel(
            number: field.number,
            protoName: field.name,
            jsonName: field.jsonName,
            name: SwiftNames.property(field.name),
            documentation: [],
            isDeprecated: field.isDeprecated,
            cName: cName,
            shape: shape,
            rules: rules
        )
    }

    private func shape(
        _ field: FieldProto,
        of message: MessageProto,
        _ fullName: String,
        oneofs: [String]
    ) throws(CodeGenError) -> FieldModel.Shape {
        let user = "\(fullName.dropFirst()).\(field.name)"
        if let entry = self.index.mapEntry(of: field), entry.fields.count == 2 {
            return .map(
                key: try self.valueType(entry.fields[0], usedBy: user),
                value: try self.valueType(entry.fields[1], usedBy: user),
                cEntryInit: CNames.functionPrefix(field.typeName) + "__init"
            )
        }
        let type = try self.valueType(field, usedBy: user)
        if field.isRepeated { return .repeated(type) }
        if let oneof = field.oneofIndex, !field.isProto3Optional {
            guard let index = message.realOneofs.firstIndex(of: oneof) else {
                throw CodeGenError(.malformedInput, "\(user) belongs to a oneof that its message does not have")
            }
            return .member(type, oneof: index)
        }
        if let oneof = field.oneofIndex, oneofs.indices.contains(oneof) {
            if case .message(_, _) = type, self.index.holds(field.typeName, fullName) {
                throw CodeGenError(
                    .unsupported,
                    "\(user): leave out optional; a message field has presence without it, and this one holds itself"
                )
            }
            return .optional(type, cCase: oneofs[oneof] + "_case")
        }
        if field.kind == .message {
            return .message(type, isBoxed: self.index.holds(field.typeName, fullName))
        }
        return .implicit(type)
    }

    private func valueType(_ field: FieldProto, usedBy user: String) throws(CodeGenError) -> ValueType {
        switch field.kind {
        case .double: return .number("double", swift: "Double")
        case .float: return .number("float", swift: "Float")
        case .int32: return .number("int32", swift: "Int32")
        case .sint32: return .number("sint32", swift: "Int32")
        case .sfixed32: return .number("sfixed32", swift: "Int32")
        case .int64: return .number("int64", swift: "Int64")
        case .sint64: return .number("sint64", swift: "Int64")
        case .sfixed64: return .number("sfixed64", swift: "Int64")
        case .uint32: return .number("uint32", swift: "UInt32")
        case .fixed32: return .number("fixed32", swift: "UInt32")
        case .uint64: return .number("uint64", swift: "UInt64")
        case .fixed64: return .number("fixed64", swift: "UInt64")
        case .bool: return .bool
        case .string: return .string
        case .bytes: return .bytes
        case .enumeration: return .enumeration(try self.index.declaration(field.typeName, usedBy: user).swiftName)
        case .group: throw CodeGenError(.unsupported, "\(user) is a group; use a message field")
        case .message: break
        }
        if let wellKnown = WellKnownType(rawValue: field.typeName) { return wellKnown.valueType }
        if field.typeName.hasPrefix(".google.protobuf."), field.typeName != ".google.protobuf.Empty" {
            throw CodeGenError(
                .unsupported,
                "\(user): \(field.typeName.dropFirst()) is not supported; of google.protobuf there are Timestamp, Duration and "
                    + "Any"
            )
        }
        return .message(
            try self.index.declaration(field.typeName, usedBy: user).swiftName,
            hasRules: self.index.hasRules(field.typeName)
        )
    }

    // ---------------------------------------------------------------------------------------------------- enums

    private func enumeration(
        _ type: EnumProto,
        _ scope: String,
        _ prefix: String,
        _ file: FileProto,
        _ path: [Int32]
    ) throws(CodeGenError) -> EnumModel {
        var values: [EnumModel.Value] = []
        var caseOf: [Int32: String] = [:]
        for (index, value) in type.values.enumerated() {
            let name = SwiftNames.enumCase(value.name, of: type.name)
            values.append(
                EnumModel.Value(
                    protoName: value.name,
                    name: name,
                    number: value.number,
                    documentation: file.documentation(path + [2, Int32(index)]),
                    aliasOf: caseOf[value.number]
                )
            )
            if caseOf[value.number] == nil { caseOf[value.number] = name }
        }
        return EnumModel(
            fullName: String("\(scope).\(type.name)".dropFirst()),
            name: prefix + SwiftNames.type(type.name, suffix: "Value"),
            documentation: file.documentation(path),
            values: values
        )
    }

    // ------------------------------------------------------------------------------------------------- services

    private func service(_ service: ServiceProto, _ file: FileProto, _ path: [Int32]) throws(CodeGenError)
        -> ServiceModel
    {
        let fullName = String("\(file.scope).\(service.name)".dropFirst())
        var rateClass = ""
        if let options = service.batonOptions {
            for option in try WireReader.fields(of: options) {
                guard option.number == 1 else {
                    throw CodeGenError(
                        .invalidRule,
                        "\(fullName): option \(option.number) of baton.v1.service is not known"
                    )
                }
                rateClass = try option.value.string()
            }
        }
        var methods: [ServiceModel.Method] = []
        for (index, method) in service.methods.enumerated() {
            let user = "\(fullName)/\(method.name)"
            guard user.utf8.count <= 255 else {
                throw CodeGenError(
                    .unsupported,
                    "\(user): the name of a method has at most 255 bytes, with its service"
                )
            }
            var policy: PolicyModel?
            if let options = method.batonOptions {
                var model = try PolicyModel(options, of: user)
                if model.rateClass.isEmpty { model.rateClass = rateClass }
                policy = model
            }
            methods.append(
                ServiceModel.Method(
                    protoName: method.name,
                    name: SwiftNames.method(method.name),
                    documentation: file.documentation(path + [2, Int32(index)]),
                    isDeprecated: method.isDeprecated,
                    kind: Self.kind(of: method),
                    request: try self.index.declaration(method.inputType, usedBy: user).swiftName,
                    response: try self.index.declaration(method.outputType, usedBy: user).swiftName,
                    requestType: String(method.inputType.dropFirst()),
                    responseType: String(method.outputType.dropFirst()),
                    policy: policy
                )
            )
        }
        return ServiceModel(
            fullName: fullName,
            name: self.options.prefix + SwiftNames.type(service.name, suffix: "Service"),
            documentation: file.documentation(path),
            methods: methods
        )
    }

    private static func kind(of method: ServiceProto.Method) -> ServiceModel.Kind {
        switch (method.isClientStreaming, method.isServerStreaming) {
        case (false, false): .unary
        case (true, false): .clientStreaming
        case (false, true): .serverStreaming
        case (true, true): .bidirectionalStreaming
        }
    }
}
