// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import BatonProtobuf

extension TypeDescription {
    /// What is described, for programs. The members of a method are those of a service's list.
    var json: JSONValue {
        switch self.subject {
        case .service(let service):
            return [
                "kind": "service",
                "name": .string(service.fullName),
                "documentation": .string(self.comment(service.fullName)),
                "methods": .array(service.methods.map { self.json($0, of: service.fullName, kind: nil) }),
            ]
        case .method(let method, let service):
            return self.json(method, of: service, kind: "method")
        case .message(let message):
            return [
                "kind": "message",
                "name": .string(message.fullName),
                "documentation": .string(self.comment(message.fullName)),
                "fields": .array(message.fields.map { self.json($0, of: message.fullName) }),
            ]
        case .enumeration(let enumeration):
            return [
                "kind": "enum",
                "name": .string(enumeration.fullName),
                "documentation": .string(self.comment(enumeration.fullName)),
                "values": .array(
                    enumeration.values.map { value in
                        [
                            "name": .string(value.name),
                            "number": .number(JSONNumber(Int64(value.number))),
                            "documentation": .string(self.comment("\(enumeration.fullName).\(value.name)")),
                        ]
                    }
                ),
            ]
        }
    }

    private func json(_ method: DescriptorPool.Method, of service: String, kind: JSONValue?) -> JSONValue {
        var object = JSONObject()
        if let kind { object.append("kind", kind) }
        object.append("name", .string(kind == nil ? method.name : "\(service)/\(method.name)"))
        object.append("documentation", .string(self.comment("\(service).\(method.name)")))
        object.append("requestType", .string(method.inputType))
        object.append("responseType", .string(method.outputType))
        object.append("clientStreaming", .bool(method.isClientStreaming))
        object.append("serverStreaming", .bool(method.isServerStreaming))
        return .object(object)
    }

    private func json(_ field: FieldTable, of message: String) -> JSONValue {
        var object = JSONObject()
        object.append("name", .string(field.name))
        object.append("jsonName", .string(field.jsonName))
        object.append("number", .number(JSONNumber(Int64(field.number))))
        object.append("type", .string(field.label + field.kind.typeName(in: "")))
        if let oneOf = field.oneOf { object.append("oneof", .string(oneOf)) }
        object.append("documentation", .string(self.comment("\(message).\(field.name)")))
        return .object(object)
    }
}
