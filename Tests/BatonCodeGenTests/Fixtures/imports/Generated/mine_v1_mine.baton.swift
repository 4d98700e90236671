// DO NOT EDIT: made by protoc-gen-baton from mine/v1/mine.proto.
// swift-format-ignore-file

package import BatonCore
package import BatonMessages
package import BatonProtobuf
internal import CBatonMessages
internal import CMine
internal import CProtobufC
package import SharedMessages

package enum MyThings {
    /// What the proto file says of the service.
    package static let descriptor = BatonCore.ServiceDescriptor(
        fullName: "mine.v1.Things",
        methods: [
            Method.get,
        ],
        documentation: "",
        fileDescriptorSet: GeneratedDescriptors.fileDescriptorSet
    )

    /// What the proto file says of the methods.
    package enum Method {
        package static let get = BatonCore.MethodDescriptor(
            service: "mine.v1.Things",
            name: "Get",
            kind: .unary,
            requestType: "shared.v1.Name",
            responseType: "mine.v1.Thing",
            policy: nil,
            documentation: ""
        )
    }

    /// What answers the methods of the service.
    package protocol Server: Sendable {
        func get(
            _ request: SharedMessages.Name,
            context: BatonCore.CallContext
        ) async throws -> MyThing
    }

    /// The handlers that a server routes calls to, one for each method.
    package static func handlers(_ server: some Server) -> [BatonCore.MethodHandler] {
        [
            BatonCore.MethodHandler.unary(Method.get) {
                (request: SharedMessages.Name, context: BatonCore.CallContext) in
                try await server.get(request, context: context)
            },
        ]
    }

    /// Calls the methods of the service.
    package struct Client: Sendable {
        private let channel: any BatonCore.RPCChannel

        /// Makes a client that sends its calls to a channel.
        package init(_ channel: any BatonCore.RPCChannel) {
            self.channel = channel
        }

        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func get(
            _ request: SharedMessages.Name = SharedMessages.Name(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> MyThing {
            try await self.getReply(request, options: options).message
        }

        /// Like ``get(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func getReply(
            _ request: SharedMessages.Name = SharedMessages.Name(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<MyThing> {
            try await self.channel.unary(request, method: Method.get, options: options)
        }
    }
}

/// Uses types of two other modules.
package struct MyThing: BatonProtobuf.ProtobufMessage {
    package var name: SharedMessages.Name?
    package var sizes: [SharedMessages.Size] = []
    package var authentication: BatonMessages.Authentication = BatonMessages.Authentication(rawValue: 0)
    package var part: BatonProtobuf.Indirect<MyPart>?
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "mine.v1.Thing",
        c: BatonProtobuf.CLayout(mine__v1__thing__init),
        [
            .init(1, "name", json: "name", .message { SharedMessages.Name.table }),
            .init(2, "sizes", json: "sizes", .enumeration { SharedMessages.Size.table }, .repeated),
            .init(3, "authentication", json: "authentication", .enumeration { BatonMessages.Authentication.table }),
            .init(4, "part", json: "part", .message { MyPart.table }),
        ]
    )

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        name: SharedMessages.Name? = nil,
        sizes: [SharedMessages.Size] = [],
        authentication: BatonMessages.Authentication = BatonMessages.Authentication(rawValue: 0),
        part: BatonProtobuf.Indirect<MyPart>? = nil
    ) {
        self.name = name
        self.sizes = sizes
        self.authentication = authentication
        self.part = part
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Mine__V1__Thing.self)
        self.name = BatonProtobuf.CField.message(c.pointee.name)
        self.sizes = BatonProtobuf.CField.enumerations(c.pointee.n_sizes, c.pointee.sizes)
        self.authentication = BatonMessages.Authentication(rawValue: Int32(truncatingIfNeeded: c.pointee.authentication.rawValue))
        self.part = BatonProtobuf.CField.message(c.pointee.part)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Mine__V1__Thing.self)
        c.pointee.name = arena.message(self.name)
        (c.pointee.n_sizes, c.pointee.sizes) = arena.enumerations(self.sizes)
        c.pointee.authentication = .init(rawValue: .init(truncatingIfNeeded: self.authentication.rawValue))
        c.pointee.part = arena.message(self.part)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

package struct MyPart: BatonProtobuf.ProtobufMessage {
    /// A type of this module, found in spite of the prefix.
    package var thing: BatonProtobuf.Indirect<MyThing>?
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "mine.v1.Part",
        c: BatonProtobuf.CLayout(mine__v1__part__init),
        [
            .init(1, "thing", json: "thing", .message { MyThing.table }),
        ]
    )

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        thing: BatonProtobuf.Indirect<MyThing>? = nil
    ) {
        self.thing = thing
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Mine__V1__Part.self)
        self.thing = BatonProtobuf.CField.message(c.pointee.thing)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Mine__V1__Part.self)
        c.pointee.thing = arena.message(self.thing)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}
