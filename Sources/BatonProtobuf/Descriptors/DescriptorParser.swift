// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Reads the wire form of a `google.protobuf.FileDescriptorSet`: what our tables need, the rest is passed over.
///
/// Field numbers are those of google/protobuf/descriptor.proto.
struct DescriptorParser {
    struct Message {
        var fullName = ""
        var fields: [Field] = []
        var oneOfs: [String] = []
        var isMapEntry = false
    }

    struct Field {
        var name = ""
        var jsonName: String?
        var number: Int64 = 0
        var label: UInt64 = 1
        var type: UInt64 = 0
        var typeName = ""
        var oneOfIndex: Int?
        var isProto3Optional = false
    }

    struct Enumeration {
        var fullName = ""
        var values: [(Int32, String)] = []
    }

    struct Service {
        var fullName = ""
        var methods: [DescriptorPool.Method] = []
    }

    private let limits: DescriptorLimits
    private(set) var messages: [Message] = []
    /// Messages of files whose scalar fields know absence without being `optional`.
    private(set) var explicitPresence: Set<String> = []
    private(set) var enums: [Enumeration] = []
    private(set) var services: [Service] = []
    private(set) var comments: [String: String] = [:]
    /// Of the file that is being read.
    private var paths = DescriptorPaths()
    private var members = 0
    private var methods = 0

    init(limits: DescriptorLimits) {
        self.limits = limits
    }

    mutating func read(_ bytes: [UInt8]) throws(DescriptorError) {
        guard bytes.count <= self.limits.bytes else {
            throw DescriptorError("descriptor bytes limit \(self.limits.bytes): the set has \(bytes.count)")
        }
        // A typed error cannot pass through `withUnsafeBytes` of an inout self, so the parser works on a copy.
        var parser = self
        let result: Result<Void, DescriptorError> = bytes.withUnsafeBytes { buffer in
            do throws(DescriptorError) {
                try parser.set(buffer)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        self = parser
        try result.get()
    }

    // MARK: Reading fields

    private typealias Bytes = UnsafeRawBufferPointer

    /// Calls `body` with each field of a message.
    private mutating func eachField(
        _ bytes: Bytes,
        _ place: String,
        _ body: (inout DescriptorParser, UInt32, WireToJSON.WireValue) throws(DescriptorError) -> Void
    ) throws(DescriptorError) {
        var cursor = WireCursor(bytes)
        while !cursor.isAtEnd {
            guard let tag = cursor.readTag(), let value = WireToJSON.read(tag.wireType, &cursor) else {
                throw DescriptorError("the descriptor of \(place) is cut or malformed")
            }
            try body(&self, tag.number, value)
        }
    }

    /// A name or a path of names: letters, digits and underscores between dots.
    private func name(_ value: WireToJSON.WireValue, _ place: String) throws(DescriptorError) -> String {
        let bytes = value.bytes
        var atStart = true
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
                atStart = false
            case UInt8(ascii: "0")...UInt8(ascii: "9") where !atStart:
                break
            case UInt8(ascii: ".") where !atStart:
                atStart = true
            default:
                throw DescriptorError("a name in \(place) is not an identifier")
            }
        }
        guard !atStart, bytes.count <= Self.longestName else {
            throw DescriptorError("a name in \(place) is not an identifier")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A full name. Its length is bounded: hostile sets could multiply long scopes by many short names.
    private static func joined(_ scope: String, _ name: String) throws(DescriptorError) -> String {
        let fullName = scope.isEmpty ? name : "\(scope).\(name)"
        guard fullName.utf8.count <= Self.longestName else {
            throw DescriptorError("a full name in \(scope) has more than \(Self.longestName) bytes")
        }
        return fullName
    }

    private static let longestName = 512

    // MARK: Files

    private mutating func set(_ bytes: Bytes) throws(DescriptorError) {
        try self.eachField(bytes, "the set") { (parser, number, value) throws(DescriptorError) in
            if number == 1 { try parser.file(value.bytes) }
        }
    }

    private mutating func file(_ bytes: Bytes) throws(DescriptorError) {
        var package = ""
        var syntax = "proto2"
        try self.eachField(bytes, "a file") { (parser, number, value) throws(DescriptorError) in
            if number == 2, !value.bytes.isEmpty { package = try parser.name(value, "a file") }
            if number == 12 { syntax = String(decoding: value.bytes, as: UTF8.self) }
        }
        let isExplicit = syntax != "proto3"
        self.paths = DescriptorPaths()
        var counts: (messages: Int32, enums: Int32, services: Int32) = (0, 0, 0)
        try self.eachField(bytes, "a file") { (parser, number, value) throws(DescriptorError) in
            switch number {
            case 4:
                try parser.message(value.bytes, package, isExplicit, 1, [4, counts.messages])
                counts.messages &+= 1
            case 5:
                try parser.enumeration(value.bytes, package, [5, counts.enums])
                counts.enums &+= 1
            case 6:
                try parser.service(value.bytes, package, [6, counts.services])
                counts.services &+= 1
            default:
                break
            }
        }
        try self.eachField(bytes, "a file") { (parser, number, value) throws(DescriptorError) in
            if number == 9 { try parser.sourceInfo(value.bytes) }
        }
    }

    private mutating func sourceInfo(_ bytes: Bytes) throws(DescriptorError) {
        try self.eachField(bytes, "comments") { (parser, number, value) throws(DescriptorError) in
            guard number == 1 else { return }
            var path: [Int32] = []
            var comment: String?
            try parser.eachField(value.bytes, "comments") { (_, number, value) throws(DescriptorError) in
                if number == 1 {
                    var cursor = WireCursor(value.bytes)
                    // Paths to what can have a comment are short; others are of no interest.
                    while !cursor.isAtEnd, path.count < 128, let component = cursor.readVarint() {
                        path.append(Int32(truncatingIfNeeded: component))
                    }
                }
                if number == 3 { comment = String(decoding: value.bytes, as: UTF8.self) }
            }
            if let comment, let name = parser.paths.names[path] {
                parser.comments[name] = DescriptorPaths.plain(comment)
            }
        }
    }

    // MARK: Types

    private mutating func countType(_ place: String) throws(DescriptorError) {
        guard self.messages.count + self.enums.count < self.limits.types else {
            throw DescriptorError("descriptor types limit \(self.limits.types) is exceeded at \(place)")
        }
    }

    private mutating func countMember(_ place: String) throws(DescriptorError) {
        self.members += 1
        guard self.members <= self.limits.members else {
            throw DescriptorError("descriptor members limit \(self.limits.members) is exceeded at \(place)")
        }
    }

    private mutating func countMethod(_ place: String) throws(DescriptorError) {
        self.methods += 1
        guard self.methods <= self.limits.methods else {
            throw DescriptorError("descriptor methods limit \(self.limits.methods) is exceeded at \(place)")
        }
    }

    private mutating func message(
        _ bytes: Bytes,
        _ scope: String,
        _ isExplicit: Bool,
        _ depth: Int,
        _ path: [Int32]
    ) throws(DescriptorError) {
        guard depth <= self.limits.depth else {
            throw DescriptorError("descriptor depth limit \(self.limits.depth) is exceeded in \(scope)")
        }
        var message = Message()
        try self.eachField(bytes, scope) { (parser, number, value) throws(DescriptorError) in
            if number == 1 { message.fullName = try Self.joined(scope, parser.name(value, scope)) }
        }
        let fullName = message.fullName
        guard !fullName.isEmpty else { throw DescriptorError("a message in \(scope) has no name") }
        try self.countType(fullName)
        self.paths.names[path] = fullName
        // Its place comes before those of the messages in it.
        let index = self.messages.count
        self.messages.append(message)
        if isExplicit { self.explicitPresence.insert(fullName) }
        var counts: (messages: Int32, enums: Int32) = (0, 0)
        try self.eachField(bytes, fullName) { (parser, number, value) throws(DescriptorError) in
            switch number {
            case 2:
                let field = try parser.field(value.bytes, fullName)
                parser.paths.names[path + [2, Int32(clamping: message.fields.count)]] = "\(fullName).\(field.name)"
                message.fields.append(field)
            case 3:
                let path = path + [3, counts.messages]
                try parser.message(value.bytes, fullName, isExplicit, depth + 1, path)
                counts.messages &+= 1
            case 4:
                try parser.enumeration(value.bytes, fullName, path + [4, counts.enums])
                counts.enums &+= 1
            case 7:
                try parser.eachField(value.bytes, fullName) { (_, number, value) throws(DescriptorError) in
                    if number == 7 { message.isMapEntry = value.number != 0 }
                }
            case 8:
                try parser.countMember(fullName)
                try parser.eachField(value.bytes, fullName) { (parser, number, value) throws(DescriptorError) in
                    if number == 1 { message.oneOfs.append(try parser.name(value, fullName)) }
                }
            default:
                break
            }
        }
        self.messages[index] = message
    }

    private mutating func field(_ bytes: Bytes, _ scope: String) throws(DescriptorError) -> Field {
        try self.countMember(scope)
        var field = Field()
        try self.eachField(bytes, scope) { (parser, number, value) throws(DescriptorError) in
            switch number {
            case 1: field.name = try parser.name(value, scope)
            case 3: field.number = Int64(bitPattern: value.number)
            case 4: field.label = value.number
            case 5: field.type = value.number
            case 6: field.typeName = try parser.typeName(value, scope)
            case 9: field.oneOfIndex = Int(exactly: value.number)
            case 10: field.jsonName = String(decoding: value.bytes, as: UTF8.self)
            case 17: field.isProto3Optional = value.number != 0
            default: break
            }
        }
        guard !field.name.isEmpty else { throw DescriptorError("a field of \(scope) has no name") }
        return field
    }

    /// protoc writes references as full names behind a dot.
    private func typeName(_ value: WireToJSON.WireValue, _ scope: String) throws(DescriptorError) -> String {
        let bytes = value.bytes
        guard bytes.first == UInt8(ascii: ".") else {
            throw DescriptorError("a reference in \(scope) is not a full name")
        }
        return try self.name(.bytes(UnsafeRawBufferPointer(rebasing: bytes[1...])), scope)
    }

    private mutating func enumeration(
        _ bytes: Bytes,
        _ scope: String,
        _ path: [Int32]
    ) throws(DescriptorError) {
        var result = Enumeration()
        var names: [String] = []
        try self.eachField(bytes, scope) { (parser, number, value) throws(DescriptorError) in
            if number == 1 { result.fullName = try Self.joined(scope, parser.name(value, scope)) }
            guard number == 2 else { return }
            try parser.countMember(scope)
            var name = ""
            var count: Int32 = 0
            try parser.eachField(value.bytes, scope) { (parser, number, value) throws(DescriptorError) in
                if number == 1 { name = try parser.name(value, scope) }
                if number == 2 { count = Int32(truncatingIfNeeded: value.number) }
            }
            names.append(name)
            result.values.append((count, name))
        }
        guard !result.fullName.isEmpty else { throw DescriptorError("an enumeration in \(scope) has no name") }
        try self.countType(result.fullName)
        self.paths.names[path] = result.fullName
        for (index, name) in names.enumerated() {
            self.paths.names[path + [2, Int32(clamping: index)]] = "\(result.fullName).\(name)"
        }
        self.enums.append(result)
    }

    // MARK: Services

    private mutating func service(
        _ bytes: Bytes,
        _ scope: String,
        _ path: [Int32]
    ) throws(DescriptorError) {
        var service = Service()
        try self.eachField(bytes, scope) { (parser, number, value) throws(DescriptorError) in
            if number == 1 { service.fullName = try Self.joined(scope, parser.name(value, scope)) }
        }
        let fullName = service.fullName
        guard !fullName.isEmpty else { throw DescriptorError("a service in \(scope) has no name") }
        try self.countMethod(fullName)
        self.paths.names[path] = fullName
        try self.eachField(bytes, fullName) { (parser, number, value) throws(DescriptorError) in
            guard number == 2 else { return }
            try parser.countMethod(fullName)
            let method = try parser.method(value.bytes, fullName)
            parser.paths.names[path + [2, Int32(clamping: service.methods.count)]] = "\(fullName).\(method.name)"
            service.methods.append(method)
        }
        self.services.append(service)
    }

    private mutating func method(_ bytes: Bytes, _ scope: String) throws(DescriptorError) -> DescriptorPool.Method {
        var name = ""
        var input = ""
        var output = ""
        var streams = (client: false, server: false)
        try self.eachField(bytes, scope) { (parser, number, value) throws(DescriptorError) in
            switch number {
            case 1: name = try parser.name(value, scope)
            case 2: input = try parser.typeName(value, scope)
            case 3: output = try parser.typeName(value, scope)
            case 5: streams.client = value.number != 0
            case 6: streams.server = value.number != 0
            default: break
            }
        }
        guard !name.isEmpty, !input.isEmpty, !output.isEmpty else {
            throw DescriptorError("a method of \(scope) lacks its name or a type")
        }
        return DescriptorPool.Method(
            name: name,
            inputType: input,
            outputType: output,
            isClientStreaming: streams.client,
            isServerStreaming: streams.server,
            documentation: ""
        )
    }
}
