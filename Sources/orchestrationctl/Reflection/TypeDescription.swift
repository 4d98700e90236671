// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf

/// A service, method, message or enumeration as a proto file declares it.
struct TypeDescription {
    enum Subject {
        case service(DescriptorPool.Service)
        case method(DescriptorPool.Method, of: String)
        case message(MessageTable)
        case enumeration(EnumTable)
    }

    let subject: Subject
    let pool: DescriptorPool

    init(_ subject: Subject, in pool: DescriptorPool) {
        self.subject = subject
        self.pool = pool
    }

    /// What the full name stands for.
    init(_ fullName: String, in pool: DescriptorPool) throws(CommandFailure) {
        self.pool = pool
        if let service = pool.service(named: fullName) {
            self.subject = .service(service)
        } else if let message = pool.message(named: fullName) {
            self.subject = .message(message)
        } else if let enumeration = pool.enumeration(named: fullName) {
            self.subject = .enumeration(enumeration)
        } else {
            throw CommandFailure(.unexpected, "the server does not describe \(fullName)")
        }
    }

    /// A method of a service.
    init(method name: String, of service: String, in pool: DescriptorPool) throws(CommandFailure) {
        guard let service = pool.service(named: service) else {
            throw CommandFailure(.unexpected, "the server does not describe \(service)")
        }
        self.pool = pool
        self.subject = .method(try service.method(matching: name), of: service.fullName)
    }

    func comment(_ name: String) -> String {
        self.pool.documentation(of: name) ?? ""
    }
}

extension Answer {
    /// The description as the answer.
    init(_ description: TypeDescription) {
        self.init(json: description.json, document: description.protoText)
    }
}
