// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf

extension TypeDescription {
    private static let widestText = 76
    private static let indent = "  "

    /// The methods of a service as a table.
    var methodList: Document {
        guard case .service(let service) = self.subject else { return self.protoText }
        return Document([
            .table(
                Table(
                    columns: [.left("METHOD"), .left("DESCRIPTION", widest: Self.widestText)],
                    rows: service.methods.map { method in
                        [Cell(method.name), Cell(self.comment("\(service.fullName).\(method.name)"))]
                    }
                )
            )
        ])
    }

    /// What is described in the language of proto files. A method brings its messages along.
    var protoText: Document {
        switch self.subject {
        case .service(let service):
            return Document(self.lines(of: service))
        case .method(let method, let service):
            var document = Document(self.lines(of: method, in: service, indent: ""))
            for name in [method.inputType, method.outputType] {
                if let message = self.pool.message(named: name) { document.add(nil, self.lines(of: message)) }
            }
            return document
        case .message(let message):
            return Document(self.lines(of: message))
        case .enumeration(let enumeration):
            return Document(self.lines(of: enumeration))
        }
    }

    // MARK: Declarations

    private func lines(of service: DescriptorPool.Service) -> [Document.Block] {
        var lines = self.commentLines(service.fullName, indent: "")
        lines.append(Self.line("service \(service.fullName) {"))
        for (index, method) in service.methods.enumerated() {
            if index > 0 { lines.append(Self.line("")) }
            lines += self.lines(of: method, in: service.fullName, indent: Self.indent)
        }
        lines.append(Self.line("}"))
        return lines
    }

    private func lines(of method: DescriptorPool.Method, in service: String, indent: String) -> [Document.Block] {
        let types = Self.types(method, Self.package(of: service))
        return self.commentLines("\(service).\(method.name)", indent: indent)
            + [Self.line("\(indent)rpc \(method.name)(\(types.request)) returns (\(types.reply));")]
    }

    private func lines(of message: MessageTable) -> [Document.Block] {
        var lines = self.commentLines(message.fullName, indent: "")
        guard !message.fields.isEmpty else { return lines + [Self.line("message \(message.fullName) {}")] }
        lines.append(Self.line("message \(message.fullName) {"))
        var oneOf: String?
        for field in message.fields {
            if field.oneOf != oneOf {
                if oneOf != nil { lines.append(Self.line("\(Self.indent)}")) }
                if let name = field.oneOf { lines.append(Self.line("\(Self.indent)oneof \(name) {")) }
                oneOf = field.oneOf
            }
            let indent = oneOf == nil ? Self.indent : Self.indent + Self.indent
            lines += self.commentLines("\(message.fullName).\(field.name)", indent: indent)
            let type = field.kind.typeName(in: Self.package(of: message.fullName))
            lines.append(Self.line("\(indent)\(field.label)\(type) \(field.name) = \(field.number);"))
        }
        if oneOf != nil { lines.append(Self.line("\(Self.indent)}")) }
        lines.append(Self.line("}"))
        return lines
    }

    private func lines(of enumeration: EnumTable) -> [Document.Block] {
        var lines = self.commentLines(enumeration.fullName, indent: "")
        lines.append(Self.line("enum \(enumeration.fullName) {"))
        for value in enumeration.values {
            lines += self.commentLines("\(enumeration.fullName).\(value.name)", indent: Self.indent)
            lines.append(Self.line("\(Self.indent)\(value.name) = \(value.number);"))
        }
        lines.append(Self.line("}"))
        return lines
    }

    // MARK: Pieces

    private func commentLines(_ name: String, indent: String) -> [Document.Block] {
        let comment = self.comment(name)
        guard !comment.isEmpty else { return [] }
        return comment.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            .line([Cell(verbatim: line.isEmpty ? "\(indent)//" : "\(indent)// \(line)", .faint)])
        }
    }

    private static func line(_ text: String) -> Document.Block {
        .line([Cell(verbatim: text)])
    }

    /// The types of a method, with `stream` where there is one.
    private static func types(_ method: DescriptorPool.Method, _ scope: String) -> (request: String, reply: String) {
        func type(_ name: String, _ isStream: Bool) -> String {
            (isStream ? "stream " : "") + ProtoName.relative(name, to: scope)
        }
        return (type(method.inputType, method.isClientStreaming), type(method.outputType, method.isServerStreaming))
    }

    private static func package(of fullName: String) -> String {
        fullName.split(separator: ".").dropLast().joined(separator: ".")
    }
}
