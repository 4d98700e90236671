// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from test.proto.
// swift-format-ignore-file

import BatonCore
import BatonProtobuf
import CBatonMessages
import CProtobufC
import CTestMessages

enum Echo {
    /// What the proto file says of the service.
    static let descriptor = BatonCore.ServiceDescriptor(
        fullName: "baton.test.v1.Echo",
        methods: [
            Method.say,
            Method.watch,
        ],
        documentation: "",
        fileDescriptorSet: GeneratedDescriptors.fileDescriptorSet
    )

    /// What the proto file says of the methods.
    enum Method {
        static let say = BatonCore.MethodDescriptor(
            service: "baton.test.v1.Echo",
            name: "Say",
            kind: .unary,
            requestType: "baton.test.v1.Item",
            responseType: "baton.test.v1.Everything",
            policy: nil,
            documentation: ""
        )

        static let watch = BatonCore.MethodDescriptor(
            service: "baton.test.v1.Echo",
            name: "Watch",
            kind: .serverStreaming,
            requestType: "baton.test.v1.Empty",
            responseType: "baton.test.v1.Item",
            policy: nil,
            documentation: ""
        )
    }

    /// What answers the methods of the service.
    protocol Server: Sendable {
        func say(
            _ request: Item,
            context: BatonCore.CallContext
        ) async throws -> Everything

        /// - Parameters:
        ///   - request: the caller's message.
        ///   - replies: sends messages to the caller; writing suspends while it is slow, and throws once nobody waits for
        ///     the answer any more. Returning ends the call behind the last one.
        ///   - context: the call.
        /// - Throws: what becomes the call's status. Replies that wait for a slow caller are dropped then.
        func watch(
            _ request: Empty,
            replies: BatonCore.MessageWriter<Item>,
            context: BatonCore.CallContext
        ) async throws
    }

    /// The handlers that a server routes calls to, one for each method.
    static func handlers(_ server: some Server) -> [BatonCore.MethodHandler] {
        [
            BatonCore.MethodHandler.unary(Method.say) {
                (request: Item, context: BatonCore.CallContext) in
                try await server.say(request, context: context)
            },
            BatonCore.MethodHandler.serverStreaming(Method.watch) {
                (request: Empty, replies: BatonCore.MessageWriter<Item>, context: BatonCore.CallContext) in
                try await server.watch(request, replies: replies, context: context)
            },
        ]
    }

    /// Calls the methods of the service.
    struct Client: Sendable {
        private let channel: any BatonCore.RPCChannel

        /// Makes a client that sends its calls to a channel.
        init(_ channel: any BatonCore.RPCChannel) {
            self.channel = channel
        }

        /// - Throws: `BatonCore.RPCError`.
        nonisolated(nonsending) func say(
            _ request: Item = Item(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> Everything {
            try await self.sayReply(request, options: options).message
        }

        /// Like ``say(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        nonisolated(nonsending) func sayReply(
            _ request: Item = Item(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<Everything> {
            try await self.channel.unary(request, method: Method.say, options: options)
        }

        /// - Parameters:
        ///   - request: the request.
        ///   - options: how the call is made.
        ///   - receive: reads the replies; the server is held back while it does not. They end when the server has answered
        ///     with OK; any other status is thrown where they are read. When it returns before they have ended, the call
        ///     is cancelled.
        /// - Returns: what `receive` returns.
        /// - Throws: `BatonCore.RPCError`; what `receive` throws, and the call is then cancelled.
        nonisolated(nonsending) func watch<Value>(
            _ request: Empty = Empty(),
            options: BatonCore.CallOptions = .defaults,
            _ receive: nonisolated(nonsending) (_ replies: BatonCore.ReplyStream<Item>) async throws -> Value
        ) async throws -> Value {
            try await self.channel.serverStream(request, method: Method.watch, options: options, receive)
        }
    }
}

struct Scalars: BatonProtobuf.ProtobufMessage {
    var aDouble: Double = 0
    var aFloat: Float = 0
    var anInt32: Int32 = 0
    var anInt64: Int64 = 0
    var aUint32: UInt32 = 0
    var aUint64: UInt64 = 0
    var aSint32: Int32 = 0
    var aSint64: Int64 = 0
    var aFixed32: UInt32 = 0
    var aFixed64: UInt64 = 0
    var aSfixed32: Int32 = 0
    var aSfixed64: Int64 = 0
    var aBool: Bool = false
    var aString: String = ""
    var aBytes: [UInt8] = []
    var aColour: Colour = Colour(rawValue: 0)
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.test.v1.Scalars",
        c: BatonProtobuf.CLayout(baton__test__v1__scalars__init),
        [
            .init(1, "a_double", json: "aDouble", .double),
            .init(2, "a_float", json: "aFloat", .float),
            .init(3, "an_int32", json: "anInt32", .int32),
            .init(4, "an_int64", json: "anInt64", .int64),
            .init(5, "a_uint32", json: "aUint32", .uint32),
            .init(6, "a_uint64", json: "aUint64", .uint64),
            .init(7, "a_sint32", json: "aSint32", .sint32),
            .init(8, "a_sint64", json: "aSint64", .sint64),
            .init(9, "a_fixed32", json: "aFixed32", .fixed32),
            .init(10, "a_fixed64", json: "aFixed64", .fixed64),
            .init(11, "a_sfixed32", json: "aSfixed32", .sfixed32),
            .init(12, "a_sfixed64", json: "aSfixed64", .sfixed64),
            .init(13, "a_bool", json: "aBool", .bool),
            .init(14, "a_string", json: "aString", .string),
            .init(15, "a_bytes", json: "aBytes", .bytes),
            .init(16, "a_colour", json: "aColour", .enumeration { Colour.table }),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        aDouble: Double = 0,
        aFloat: Float = 0,
        anInt32: Int32 = 0,
        anInt64: Int64 = 0,
        aUint32: UInt32 = 0,
        aUint64: UInt64 = 0,
        aSint32: Int32 = 0,
        aSint64: Int64 = 0,
        aFixed32: UInt32 = 0,
        aFixed64: UInt64 = 0,
        aSfixed32: Int32 = 0,
        aSfixed64: Int64 = 0,
        aBool: Bool = false,
        aString: String = "",
        aBytes: [UInt8] = [],
        aColour: Colour = Colour(rawValue: 0)
    ) {
        self.aDouble = aDouble
        self.aFloat = aFloat
        self.anInt32 = anInt32
        self.anInt64 = anInt64
        self.aUint32 = aUint32
        self.aUint64 = aUint64
        self.aSint32 = aSint32
        self.aSint64 = aSint64
        self.aFixed32 = aFixed32
        self.aFixed64 = aFixed64
        self.aSfixed32 = aSfixed32
        self.aSfixed64 = aSfixed64
        self.aBool = aBool
        self.aString = aString
        self.aBytes = aBytes
        self.aColour = aColour
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Scalars.self)
        self.aDouble = c.pointee.a_double
        self.aFloat = c.pointee.a_float
        self.anInt32 = c.pointee.an_int32
        self.anInt64 = c.pointee.an_int64
        self.aUint32 = c.pointee.a_uint32
        self.aUint64 = c.pointee.a_uint64
        self.aSint32 = c.pointee.a_sint32
        self.aSint64 = c.pointee.a_sint64
        self.aFixed32 = c.pointee.a_fixed32
        self.aFixed64 = c.pointee.a_fixed64
        self.aSfixed32 = c.pointee.a_sfixed32
        self.aSfixed64 = c.pointee.a_sfixed64
        self.aBool = c.pointee.a_bool != 0
        self.aString = BatonProtobuf.CField.string(c.pointee.a_string.len, c.pointee.a_string.data)
        self.aBytes = BatonProtobuf.CField.bytes(c.pointee.a_bytes.len, c.pointee.a_bytes.data)
        self.aColour = Colour(rawValue: Int32(truncatingIfNeeded: c.pointee.a_colour.rawValue))
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Scalars.self)
        c.pointee.a_double = self.aDouble
        c.pointee.a_float = self.aFloat
        c.pointee.an_int32 = self.anInt32
        c.pointee.an_int64 = self.anInt64
        c.pointee.a_uint32 = self.aUint32
        c.pointee.a_uint64 = self.aUint64
        c.pointee.a_sint32 = self.aSint32
        c.pointee.a_sint64 = self.aSint64
        c.pointee.a_fixed32 = self.aFixed32
        c.pointee.a_fixed64 = self.aFixed64
        c.pointee.a_sfixed32 = self.aSfixed32
        c.pointee.a_sfixed64 = self.aSfixed64
        c.pointee.a_bool = self.aBool ? 1 : 0
        (c.pointee.a_string.len, c.pointee.a_string.data) = arena.string(self.aString)
        (c.pointee.a_bytes.len, c.pointee.a_bytes.data) = arena.bytes(self.aBytes)
        c.pointee.a_colour = .init(rawValue: .init(truncatingIfNeeded: self.aColour.rawValue))
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

struct Lists: BatonProtobuf.ProtobufMessage {
    var doubles: [Double] = []
    var floats: [Float] = []
    var int32s: [Int32] = []
    var int64s: [Int64] = []
    var uint32s: [UInt32] = []
    var uint64s: [UInt64] = []
    var sint32s: [Int32] = []
    var sint64s: [Int64] = []
    var fixed32s: [UInt32] = []
    var fixed64s: [UInt64] = []
    var sfixed32s: [Int32] = []
    var sfixed64s: [Int64] = []
    var bools: [Bool] = []
    var strings: [String] = []
    var byteArrays: [[UInt8]] = []
    var colours: [Colour] = []
    var items: [Item] = []
    var unpacked: [Int32] = []
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.test.v1.Lists",
        c: BatonProtobuf.CLayout(baton__test__v1__lists__init),
        [
            .init(1, "doubles", json: "doubles", .double, .repeated),
            .init(2, "floats", json: "floats", .float, .repeated),
            .init(3, "int32s", json: "int32s", .int32, .repeated),
            .init(4, "int64s", json: "int64s", .int64, .repeated),
            .init(5, "uint32s", json: "uint32s", .uint32, .repeated),
            .init(6, "uint64s", json: "uint64s", .uint64, .repeated),
            .init(7, "sint32s", json: "sint32s", .sint32, .repeated),
            .init(8, "sint64s", json: "sint64s", .sint64, .repeated),
            .init(9, "fixed32s", json: "fixed32s", .fixed32, .repeated),
            .init(10, "fixed64s", json: "fixed64s", .fixed64, .repeated),
            .init(11, "sfixed32s", json: "sfixed32s", .sfixed32, .repeated),
            .init(12, "sfixed64s", json: "sfixed64s", .sfixed64, .repeated),
            .init(13, "bools", json: "bools", .bool, .repeated),
            .init(14, "strings", json: "strings", .string, .repeated),
            .init(15, "byte_arrays", json: "byteArrays", .bytes, .repeated),
            .init(16, "colours", json: "colours", .enumeration { Colour.table }, .repeated),
            .init(17, "items", json: "items", .message { Item.table }, .repeated),
            .init(18, "unpacked", json: "unpacked", .int32, .repeated),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        doubles: [Double] = [],
        floats: [Float] = [],
        int32s: [Int32] = [],
        int64s: [Int64] = [],
        uint32s: [UInt32] = [],
        uint64s: [UInt64] = [],
        sint32s: [Int32] = [],
        sint64s: [Int64] = [],
        fixed32s: [UInt32] = [],
        fixed64s: [UInt64] = [],
        sfixed32s: [Int32] = [],
        sfixed64s: [Int64] = [],
        bools: [Bool] = [],
        strings: [String] = [],
        byteArrays: [[UInt8]] = [],
        colours: [Colour] = [],
        items: [Item] = [],
        unpacked: [Int32] = []
    ) {
        self.doubles = doubles
        self.floats = floats
        self.int32s = int32s
        self.int64s = int64s
        self.uint32s = uint32s
        self.uint64s = uint64s
        self.sint32s = sint32s
        self.sint64s = sint64s
        self.fixed32s = fixed32s
        self.fixed64s = fixed64s
        self.sfixed32s = sfixed32s
        self.sfixed64s = sfixed64s
        self.bools = bools
        self.strings = strings
        self.byteArrays = byteArrays
        self.colours = colours
        self.items = items
        self.unpacked = unpacked
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Lists.self)
        self.doubles = BatonProtobuf.CField.scalars(c.pointee.n_doubles, c.pointee.doubles)
        self.floats = BatonProtobuf.CField.scalars(c.pointee.n_floats, c.pointee.floats)
        self.int32s = BatonProtobuf.CField.scalars(c.pointee.n_int32s, c.pointee.int32s)
        self.int64s = BatonProtobuf.CField.scalars(c.pointee.n_int64s, c.pointee.int64s)
        self.uint32s = BatonProtobuf.CField.scalars(c.pointee.n_uint32s, c.pointee.uint32s)
        self.uint64s = BatonProtobuf.CField.scalars(c.pointee.n_uint64s, c.pointee.uint64s)
        self.sint32s = BatonProtobuf.CField.scalars(c.pointee.n_sint32s, c.pointee.sint32s)
        self.sint64s = BatonProtobuf.CField.scalars(c.pointee.n_sint64s, c.pointee.sint64s)
        self.fixed32s = BatonProtobuf.CField.scalars(c.pointee.n_fixed32s, c.pointee.fixed32s)
        self.fixed64s = BatonProtobuf.CField.scalars(c.pointee.n_fixed64s, c.pointee.fixed64s)
        self.sfixed32s = BatonProtobuf.CField.scalars(c.pointee.n_sfixed32s, c.pointee.sfixed32s)
        self.sfixed64s = BatonProtobuf.CField.scalars(c.pointee.n_sfixed64s, c.pointee.sfixed64s)
        self.bools = BatonProtobuf.CField.bools(c.pointee.n_bools, c.pointee.bools)
        self.strings = BatonProtobuf.CField.strings(c.pointee.n_strings, c.pointee.strings)
        self.byteArrays = BatonProtobuf.CField.byteArrays(c.pointee.n_byte_arrays, c.pointee.byte_arrays)
        self.colours = BatonProtobuf.CField.enumerations(c.pointee.n_colours, c.pointee.colours)
        self.items = BatonProtobuf.CField.messages(c.pointee.n_items, c.pointee.items)
        self.unpacked = BatonProtobuf.CField.scalars(c.pointee.n_unpacked, c.pointee.unpacked)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Lists.self)
        (c.pointee.n_doubles, c.pointee.doubles) = arena.scalars(self.doubles)
        (c.pointee.n_floats, c.pointee.floats) = arena.scalars(self.floats)
        (c.pointee.n_int32s, c.pointee.int32s) = arena.scalars(self.int32s)
        (c.pointee.n_int64s, c.pointee.int64s) = arena.scalars(self.int64s)
        (c.pointee.n_uint32s, c.pointee.uint32s) = arena.scalars(self.uint32s)
        (c.pointee.n_uint64s, c.pointee.uint64s) = arena.scalars(self.uint64s)
        (c.pointee.n_sint32s, c.pointee.sint32s) = arena.scalars(self.sint32s)
        (c.pointee.n_sint64s, c.pointee.sint64s) = arena.scalars(self.sint64s)
        (c.pointee.n_fixed32s, c.pointee.fixed32s) = arena.scalars(self.fixed32s)
        (c.pointee.n_fixed64s, c.pointee.fixed64s) = arena.scalars(self.fixed64s)
        (c.pointee.n_sfixed32s, c.pointee.sfixed32s) = arena.scalars(self.sfixed32s)
        (c.pointee.n_sfixed64s, c.pointee.sfixed64s) = arena.scalars(self.sfixed64s)
        (c.pointee.n_bools, c.pointee.bools) = arena.bools(self.bools)
        (c.pointee.n_strings, c.pointee.strings) = arena.strings(self.strings)
        (c.pointee.n_byte_arrays, c.pointee.byte_arrays) = arena.byteArrays(self.byteArrays)
        (c.pointee.n_colours, c.pointee.colours) = arena.enumerations(self.colours)
        (c.pointee.n_items, c.pointee.items) = arena.messages(self.items)
        (c.pointee.n_unpacked, c.pointee.unpacked) = arena.scalars(self.unpacked)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

struct Item: BatonProtobuf.ProtobufMessage {
    var id: String = ""
    var progress: Int32 = 0
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.test.v1.Item",
        c: BatonProtobuf.CLayout(baton__test__v1__item__init),
        [
            .init(1, "id", json: "id", .string),
            .init(2, "progress", json: "progress", .int32),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        id: String = "",
        progress: Int32 = 0
    ) {
        self.id = id
        self.progress = progress
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Item.self)
        self.id = BatonProtobuf.CField.string(c.pointee.id.len, c.pointee.id.data)
        self.progress = c.pointee.progress
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Item.self)
        (c.pointee.id.len, c.pointee.id.data) = arena.string(self.id)
        c.pointee.progress = self.progress
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

struct Choices: BatonProtobuf.ProtobufMessage {
    /// The values of ``choice``, of which one is set.
    enum Choice: Sendable, Hashable {
        case whole(Int64)
        case text(String)
        case data([UInt8])
        case thing(Item)
        case colour(Colour)
    }

    var note: String?
    var number: Int32?
    var flag: Bool?
    var item: Item?
    var choice: Choice?
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.test.v1.Choices",
        c: BatonProtobuf.CLayout(baton__test__v1__choices__init),
        [
            .init(1, "note", json: "note", .string, .optional),
            .init(2, "number", json: "number", .int32, .optional),
            .init(3, "flag", json: "flag", .bool, .optional),
            .init(4, "item", json: "item", .message { Item.table }, .optional),
            .init(5, "whole", json: "whole", .int64, .oneOf("choice")),
            .init(6, "text", json: "text", .string, .oneOf("choice")),
            .init(7, "data", json: "data", .bytes, .oneOf("choice")),
            .init(8, "thing", json: "thing", .message { Item.table }, .oneOf("choice")),
            .init(9, "colour", json: "colour", .enumeration { Colour.table }, .oneOf("choice")),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        note: String? = nil,
        number: Int32? = nil,
        flag: Bool? = nil,
        item: Item? = nil,
        choice: Choice? = nil
    ) {
        self.note = note
        self.number = number
        self.flag = flag
        self.item = item
        self.choice = choice
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Choices.self)
        if c.pointee._note_case.rawValue == 1 {
            self.note = BatonProtobuf.CField.string(c.pointee.note.len, c.pointee.note.data)
        }
        if c.pointee._number_case.rawValue == 2 {
            self.number = c.pointee.number
        }
        if c.pointee._flag_case.rawValue == 3 {
            self.flag = c.pointee.flag != 0
        }
        if c.pointee._item_case.rawValue == 4 {
            self.item = BatonProtobuf.CField.messageOrDefault(c.pointee.item)
        }
        switch c.pointee.choice_case.rawValue {
        case 5: self.choice = .whole(c.pointee.whole)
        case 6: self.choice = .text(BatonProtobuf.CField.string(c.pointee.text.len, c.pointee.text.data))
        case 7: self.choice = .data(BatonProtobuf.CField.bytes(c.pointee.data.len, c.pointee.data.data))
        case 8: self.choice = .thing(BatonProtobuf.CField.messageOrDefault(c.pointee.thing))
        case 9: self.choice = .colour(Colour(rawValue: Int32(truncatingIfNeeded: c.pointee.colour.rawValue)))
        default: self.choice = nil
        }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Choices.self)
        if let value = self.note {
            c.pointee._note_case = .init(rawValue: 1)
            (c.pointee.note.len, c.pointee.note.data) = arena.string(value)
        }
        if let value = self.number {
            c.pointee._number_case = .init(rawValue: 2)
            c.pointee.number = value
        }
        if let value = self.flag {
            c.pointee._flag_case = .init(rawValue: 3)
            c.pointee.flag = value ? 1 : 0
        }
        if let value = self.item {
            c.pointee._item_case = .init(rawValue: 4)
            c.pointee.item = arena.message(value)
        }
        switch self.choice {
        case .whole(let value):
            c.pointee.choice_case = .init(rawValue: 5)
            c.pointee.whole = value
        case .text(let value):
            c.pointee.choice_case = .init(rawValue: 6)
            (c.pointee.text.len, c.pointee.text.data) = arena.string(value)
        case .data(let value):
            c.pointee.choice_case = .init(rawValue: 7)
            (c.pointee.data.len, c.pointee.data.data) = arena.bytes(value)
        case .thing(let value):
            c.pointee.choice_case = .init(rawValue: 8)
            c.pointee.thing = arena.message(value)
        case .colour(let value):
            c.pointee.choice_case = .init(rawValue: 9)
            c.pointee.colour = .init(rawValue: .init(truncatingIfNeeded: value.rawValue))
        case nil:
            break
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

struct Maps: BatonProtobuf.ProtobufMessage {
    var counts: [String: Int32] = [:]
    var items: [Int32: Item] = [:]
    var colours: [String: Colour] = [:]
    var flags: [Bool: [UInt8]] = [:]
    var texts: [UInt64: String] = [:]
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.test.v1.Maps",
        c: BatonProtobuf.CLayout(baton__test__v1__maps__init),
        [
            .init(1, "counts", json: "counts", .map(.string, .int32)),
            .init(2, "items", json: "items", .map(.int32, .message { Item.table })),
            .init(3, "colours", json: "colours", .map(.string, .enumeration { Colour.table })),
            .init(4, "flags", json: "flags", .map(.bool, .bytes)),
            .init(5, "texts", json: "texts", .map(.uint64, .string)),
        ]
    )

    private enum _Layouts {
        static let counts_entry = BatonProtobuf.CLayout(baton__test__v1__maps__counts_entry__init)
        static let items_entry = BatonProtobuf.CLayout(baton__test__v1__maps__items_entry__init)
        static let colours_entry = BatonProtobuf.CLayout(baton__test__v1__maps__colours_entry__init)
        static let flags_entry = BatonProtobuf.CLayout(baton__test__v1__maps__flags_entry__init)
        static let texts_entry = BatonProtobuf.CLayout(baton__test__v1__maps__texts_entry__init)
    }

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        counts: [String: Int32] = [:],
        items: [Int32: Item] = [:],
        colours: [String: Colour] = [:],
        flags: [Bool: [UInt8]] = [:],
        texts: [UInt64: String] = [:]
    ) {
        self.counts = counts
        self.items = items
        self.colours = colours
        self.flags = flags
        self.texts = texts
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Maps.self)
        self.counts = BatonProtobuf.CField.map(c.pointee.n_counts, c.pointee.counts) { entry in
            (BatonProtobuf.CField.string(entry.pointee.key.len, entry.pointee.key.data), entry.pointee.value)
        }
        self.items = BatonProtobuf.CField.map(c.pointee.n_items, c.pointee.items) { entry in
            (entry.pointee.key, BatonProtobuf.CField.messageOrDefault(entry.pointee.value))
        }
        self.colours = BatonProtobuf.CField.map(c.pointee.n_colours, c.pointee.colours) { entry in
            (BatonProtobuf.CField.string(entry.pointee.key.len, entry.pointee.key.data), Colour(rawValue: Int32(truncatingIfNeeded: entry.pointee.value.rawValue)))
        }
        self.flags = BatonProtobuf.CField.map(c.pointee.n_flags, c.pointee.flags) { entry in
            (entry.pointee.key != 0, BatonProtobuf.CField.bytes(entry.pointee.value.len, entry.pointee.value.data))
        }
        self.texts = BatonProtobuf.CField.map(c.pointee.n_texts, c.pointee.texts) { entry in
            (entry.pointee.key, BatonProtobuf.CField.string(entry.pointee.value.len, entry.pointee.value.data))
        }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Maps.self)
        (c.pointee.n_counts, c.pointee.counts) = arena.map(self.counts, _Layouts.counts_entry) { key, value, entry, arena in
            (entry.pointee.key.len, entry.pointee.key.data) = arena.string(key)
            entry.pointee.value = value
        }
        (c.pointee.n_items, c.pointee.items) = arena.map(self.items, _Layouts.items_entry) { key, value, entry, arena in
            entry.pointee.key = key
            entry.pointee.value = arena.message(value)
        }
        (c.pointee.n_colours, c.pointee.colours) = arena.map(self.colours, _Layouts.colours_entry) { key, value, entry, arena in
            (entry.pointee.key.len, entry.pointee.key.data) = arena.string(key)
            entry.pointee.value = .init(rawValue: .init(truncatingIfNeeded: value.rawValue))
        }
        (c.pointee.n_flags, c.pointee.flags) = arena.map(self.flags, _Layouts.flags_entry) { key, value, entry, arena in
            entry.pointee.key = key ? 1 : 0
            (entry.pointee.value.len, entry.pointee.value.data) = arena.bytes(value)
        }
        (c.pointee.n_texts, c.pointee.texts) = arena.map(self.texts, _Layouts.texts_entry) { key, value, entry, arena in
            entry.pointee.key = key
            (entry.pointee.value.len, entry.pointee.value.data) = arena.string(value)
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

struct Tree: BatonProtobuf.ProtobufMessage {
    var name: String = ""
    var left: BatonProtobuf.Indirect<Tree>?
    var children: [Tree] = []
    var named: [String: Tree] = [:]
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.test.v1.Tree",
        c: BatonProtobuf.CLayout(baton__test__v1__tree__init),
        [
            .init(1, "name", json: "name", .string),
            .init(2, "left", json: "left", .message { Tree.table }),
            .init(3, "children", json: "children", .message { Tree.table }, .repeated),
            .init(4, "named", json: "named", .map(.string, .message { Tree.table })),
        ]
    )

    private enum _Layouts {
        static let named_entry = BatonProtobuf.CLayout(baton__test__v1__tree__named_entry__init)
    }

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        name: String = "",
        left: BatonProtobuf.Indirect<Tree>? = nil,
        children: [Tree] = [],
        named: [String: Tree] = [:]
    ) {
        self.name = name
        self.left = left
        self.children = children
        self.named = named
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Tree.self)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.left = BatonProtobuf.CField.message(c.pointee.left)
        self.children = BatonProtobuf.CField.messages(c.pointee.n_children, c.pointee.children)
        self.named = BatonProtobuf.CField.map(c.pointee.n_named, c.pointee.named) { entry in
            (BatonProtobuf.CField.string(entry.pointee.key.len, entry.pointee.key.data), BatonProtobuf.CField.messageOrDefault(entry.pointee.value))
        }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Tree.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        c.pointee.left = arena.message(self.left)
        (c.pointee.n_children, c.pointee.children) = arena.messages(self.children)
        (c.pointee.n_named, c.pointee.named) = arena.map(self.named, _Layouts.named_entry) { key, value, entry, arena in
            (entry.pointee.key.len, entry.pointee.key.data) = arena.string(key)
            entry.pointee.value = arena.message(value)
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

struct Times: BatonProtobuf.ProtobufMessage {
    var at: BatonProtobuf.Timestamp?
    var took: Swift.Duration?
    var detail: BatonProtobuf.AnyMessage?
    var all: [BatonProtobuf.Timestamp] = []
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.test.v1.Times",
        c: BatonProtobuf.CLayout(baton__test__v1__times__init),
        [
            .init(1, "at", json: "at", .message { BatonProtobuf.Timestamp.table }),
            .init(2, "took", json: "took", .message { Swift.Duration.protobufTable }),
            .init(3, "detail", json: "detail", .message { BatonProtobuf.AnyMessage.table }),
            .init(4, "all", json: "all", .message { BatonProtobuf.Timestamp.table }, .repeated),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
        static let any = BatonProtobuf.CLayout(google__protobuf__any__init)
    }

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        at: BatonProtobuf.Timestamp? = nil,
        took: Swift.Duration? = nil,
        detail: BatonProtobuf.AnyMessage? = nil,
        all: [BatonProtobuf.Timestamp] = []
    ) {
        self.at = at
        self.took = took
        self.detail = detail
        self.all = all
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Times.self)
        self.at = c.pointee.at.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.took = c.pointee.took.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.detail = c.pointee.detail.map { BatonProtobuf.AnyMessage(typeURL: BatonProtobuf.CField.string($0.pointee.type_url.len, $0.pointee.type_url.data), value: BatonProtobuf.CField.bytes($0.pointee.value.len, $0.pointee.value.data)) }
        self.all = BatonProtobuf.CField.values(c.pointee.n_all, c.pointee.all) { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Times.self)
        if let value = self.at {
            c.pointee.at = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        if let value = self.took {
            c.pointee.took = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        if let value = self.detail {
            c.pointee.detail = arena.value(_Layouts.any) { part, arena in
                (part.pointee.type_url.len, part.pointee.type_url.data) = arena.string(value.typeURL)
                (part.pointee.value.len, part.pointee.value.data) = arena.bytes(value.value)
            }
        }
        (c.pointee.n_all, c.pointee.all) = arena.values(self.all, _Layouts.timestamp) { value, part, _ in
            part.pointee.seconds = value.seconds
            part.pointee.nanos = value.nanos
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

struct Empty: BatonProtobuf.ProtobufMessage {
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.test.v1.Empty",
        c: BatonProtobuf.CLayout(baton__test__v1__empty__init),
        []
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

struct Everything: BatonProtobuf.ProtobufMessage {
    var scalars: Scalars?
    var lists: Lists?
    var choices: Choices?
    var maps: Maps?
    var tree: Tree?
    var times: Times?
    var empties: [Empty] = []
    var far: String = ""
    var oddNumber: Int32 = 0
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.test.v1.Everything",
        c: BatonProtobuf.CLayout(baton__test__v1__everything__init),
        [
            .init(1, "scalars", json: "scalars", .message { Scalars.table }),
            .init(2, "lists", json: "lists", .message { Lists.table }),
            .init(3, "choices", json: "choices", .message { Choices.table }),
            .init(4, "maps", json: "maps", .message { Maps.table }),
            .init(5, "tree", json: "tree", .message { Tree.table }),
            .init(6, "times", json: "times", .message { Times.table }),
            .init(7, "empties", json: "empties", .message { Empty.table }, .repeated),
            .init(536870911, "far", json: "far", .string),
            .init(19000000, "odd_number", json: "oddNumber", .int32),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        scalars: Scalars? = nil,
        lists: Lists? = nil,
        choices: Choices? = nil,
        maps: Maps? = nil,
        tree: Tree? = nil,
        times: Times? = nil,
        empties: [Empty] = [],
        far: String = "",
        oddNumber: Int32 = 0
    ) {
        self.scalars = scalars
        self.lists = lists
        self.choices = choices
        self.maps = maps
        self.tree = tree
        self.times = times
        self.empties = empties
        self.far = far
        self.oddNumber = oddNumber
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Everything.self)
        self.scalars = BatonProtobuf.CField.message(c.pointee.scalars)
        self.lists = BatonProtobuf.CField.message(c.pointee.lists)
        self.choices = BatonProtobuf.CField.message(c.pointee.choices)
        self.maps = BatonProtobuf.CField.message(c.pointee.maps)
        self.tree = BatonProtobuf.CField.message(c.pointee.tree)
        self.times = BatonProtobuf.CField.message(c.pointee.times)
        self.empties = BatonProtobuf.CField.messages(c.pointee.n_empties, c.pointee.empties)
        self.far = BatonProtobuf.CField.string(c.pointee.far.len, c.pointee.far.data)
        self.oddNumber = c.pointee.odd_number
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Everything.self)
        c.pointee.scalars = arena.message(self.scalars)
        c.pointee.lists = arena.message(self.lists)
        c.pointee.choices = arena.message(self.choices)
        c.pointee.maps = arena.message(self.maps)
        c.pointee.tree = arena.message(self.tree)
        c.pointee.times = arena.message(self.times)
        (c.pointee.n_empties, c.pointee.empties) = arena.messages(self.empties)
        (c.pointee.far.len, c.pointee.far.data) = arena.string(self.far)
        c.pointee.odd_number = self.oddNumber
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// More singular messages than one word has bits, and more fields than protobuf-c's bitmap on the stack.
struct Wide: BatonProtobuf.ProtobufMessage {
    var item1: Item?
    var item2: Item?
    var item3: Item?
    var item4: Item?
    var item5: Item?
    var item6: Item?
    var item7: Item?
    var item8: Item?
    var item9: Item?
    var item10: Item?
    var item11: Item?
    var item12: Item?
    var item13: Item?
    var item14: Item?
    var item15: Item?
    var item16: Item?
    var item17: Item?
    var item18: Item?
    var item19: Item?
    var item20: Item?
    var item21: Item?
    var item22: Item?
    var item23: Item?
    var item24: Item?
    var item25: Item?
    var item26: Item?
    var item27: Item?
    var item28: Item?
    var item29: Item?
    var item30: Item?
    var item31: Item?
    var item32: Item?
    var item33: Item?
    var item34: Item?
    var item35: Item?
    var item36: Item?
    var item37: Item?
    var item38: Item?
    var item39: Item?
    var item40: Item?
    var item41: Item?
    var item42: Item?
    var item43: Item?
    var item44: Item?
    var item45: Item?
    var item46: Item?
    var item47: Item?
    var item48: Item?
    var item49: Item?
    var item50: Item?
    var item51: Item?
    var item52: Item?
    var item53: Item?
    var item54: Item?
    var item55: Item?
    var item56: Item?
    var item57: Item?
    var item58: Item?
    var item59: Item?
    var item60: Item?
    var item61: Item?
    var item62: Item?
    var item63: Item?
    var item64: Item?
    var item65: Item?
    var item66: Item?
    var item67: Item?
    var item68: Item?
    var item69: Item?
    var item70: Item?
    var item71: Item?
    var item72: Item?
    var item73: Item?
    var item74: Item?
    var item75: Item?
    var item76: Item?
    var item77: Item?
    var item78: Item?
    var item79: Item?
    var item80: Item?
    var item81: Item?
    var item82: Item?
    var item83: Item?
    var item84: Item?
    var item85: Item?
    var item86: Item?
    var item87: Item?
    var item88: Item?
    var item89: Item?
    var item90: Item?
    var item91: Item?
    var item92: Item?
    var item93: Item?
    var item94: Item?
    var item95: Item?
    var item96: Item?
    var item97: Item?
    var item98: Item?
    var item99: Item?
    var item100: Item?
    var item101: Item?
    var item102: Item?
    var item103: Item?
    var item104: Item?
    var item105: Item?
    var item106: Item?
    var item107: Item?
    var item108: Item?
    var item109: Item?
    var item110: Item?
    var item111: Item?
    var item112: Item?
    var item113: Item?
    var item114: Item?
    var item115: Item?
    var item116: Item?
    var item117: Item?
    var item118: Item?
    var item119: Item?
    var item120: Item?
    var item121: Item?
    var item122: Item?
    var item123: Item?
    var item124: Item?
    var item125: Item?
    var item126: Item?
    var item127: Item?
    var item128: Item?
    var item129: Item?
    var item130: Item?
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.test.v1.Wide",
        c: BatonProtobuf.CLayout(baton__test__v1__wide__init),
        [
            .init(1, "item_1", json: "item1", .message { Item.table }),
            .init(2, "item_2", json: "item2", .message { Item.table }),
            .init(3, "item_3", json: "item3", .message { Item.table }),
            .init(4, "item_4", json: "item4", .message { Item.table }),
            .init(5, "item_5", json: "item5", .message { Item.table }),
            .init(6, "item_6", json: "item6", .message { Item.table }),
            .init(7, "item_7", json: "item7", .message { Item.table }),
            .init(8, "item_8", json: "item8", .message { Item.table }),
            .init(9, "item_9", json: "item9", .message { Item.table }),
            .init(10, "item_10", json: "item10", .message { Item.table }),
            .init(11, "item_11", json: "item11", .message { Item.table }),
            .init(12, "item_12", json: "item12", .message { Item.table }),
            .init(13, "item_13", json: "item13", .message { Item.table }),
            .init(14, "item_14", json: "item14", .message { Item.table }),
            .init(15, "item_15", json: "item15", .message { Item.table }),
            .init(16, "item_16", json: "item16", .message { Item.table }),
            .init(17, "item_17", json: "item17", .message { Item.table }),
            .init(18, "item_18", json: "item18", .message { Item.table }),
            .init(19, "item_19", json: "item19", .message { Item.table }),
            .init(20, "item_20", json: "item20", .message { Item.table }),
            .init(21, "item_21", json: "item21", .message { Item.table }),
            .init(22, "item_22", json: "item22", .message { Item.table }),
            .init(23, "item_23", json: "item23", .message { Item.table }),
            .init(24, "item_24", json: "item24", .message { Item.table }),
            .init(25, "item_25", json: "item25", .message { Item.table }),
            .init(26, "item_26", json: "item26", .message { Item.table }),
            .init(27, "item_27", json: "item27", .message { Item.table }),
            .init(28, "item_28", json: "item28", .message { Item.table }),
            .init(29, "item_29", json: "item29", .message { Item.table }),
            .init(30, "item_30", json: "item30", .message { Item.table }),
            .init(31, "item_31", json: "item31", .message { Item.table }),
            .init(32, "item_32", json: "item32", .message { Item.table }),
            .init(33, "item_33", json: "item33", .message { Item.table }),
            .init(34, "item_34", json: "item34", .message { Item.table }),
            .init(35, "item_35", json: "item35", .message { Item.table }),
            .init(36, "item_36", json: "item36", .message { Item.table }),
            .init(37, "item_37", json: "item37", .message { Item.table }),
            .init(38, "item_38", json: "item38", .message { Item.table }),
            .init(39, "item_39", json: "item39", .message { Item.table }),
            .init(40, "item_40", json: "item40", .message { Item.table }),
            .init(41, "item_41", json: "item41", .message { Item.table }),
            .init(42, "item_42", json: "item42", .message { Item.table }),
            .init(43, "item_43", json: "item43", .message { Item.table }),
            .init(44, "item_44", json: "item44", .message { Item.table }),
            .init(45, "item_45", json: "item45", .message { Item.table }),
            .init(46, "item_46", json: "item46", .message { Item.table }),
            .init(47, "item_47", json: "item47", .message { Item.table }),
            .init(48, "item_48", json: "item48", .message { Item.table }),
            .init(49, "item_49", json: "item49", .message { Item.table }),
            .init(50, "item_50", json: "item50", .message { Item.table }),
            .init(51, "item_51", json: "item51", .message { Item.table }),
            .init(52, "item_52", json: "item52", .message { Item.table }),
            .init(53, "item_53", json: "item53", .message { Item.table }),
            .init(54, "item_54", json: "item54", .message { Item.table }),
            .init(55, "item_55", json: "item55", .message { Item.table }),
            .init(56, "item_56", json: "item56", .message { Item.table }),
            .init(57, "item_57", json: "item57", .message { Item.table }),
            .init(58, "item_58", json: "item58", .message { Item.table }),
            .init(59, "item_59", json: "item59", .message { Item.table }),
            .init(60, "item_60", json: "item60", .message { Item.table }),
            .init(61, "item_61", json: "item61", .message { Item.table }),
            .init(62, "item_62", json: "item62", .message { Item.table }),
            .init(63, "item_63", json: "item63", .message { Item.table }),
            .init(64, "item_64", json: "item64", .message { Item.table }),
            .init(65, "item_65", json: "item65", .message { Item.table }),
            .init(66, "item_66", json: "item66", .message { Item.table }),
            .init(67, "item_67", json: "item67", .message { Item.table }),
            .init(68, "item_68", json: "item68", .message { Item.table }),
            .init(69, "item_69", json: "item69", .message { Item.table }),
            .init(70, "item_70", json: "item70", .message { Item.table }),
            .init(71, "item_71", json: "item71", .message { Item.table }),
            .init(72, "item_72", json: "item72", .message { Item.table }),
            .init(73, "item_73", json: "item73", .message { Item.table }),
            .init(74, "item_74", json: "item74", .message { Item.table }),
            .init(75, "item_75", json: "item75", .message { Item.table }),
            .init(76, "item_76", json: "item76", .message { Item.table }),
            .init(77, "item_77", json: "item77", .message { Item.table }),
            .init(78, "item_78", json: "item78", .message { Item.table }),
            .init(79, "item_79", json: "item79", .message { Item.table }),
            .init(80, "item_80", json: "item80", .message { Item.table }),
            .init(81, "item_81", json: "item81", .message { Item.table }),
            .init(82, "item_82", json: "item82", .message { Item.table }),
            .init(83, "item_83", json: "item83", .message { Item.table }),
            .init(84, "item_84", json: "item84", .message { Item.table }),
            .init(85, "item_85", json: "item85", .message { Item.table }),
            .init(86, "item_86", json: "item86", .message { Item.table }),
            .init(87, "item_87", json: "item87", .message { Item.table }),
            .init(88, "item_88", json: "item88", .message { Item.table }),
            .init(89, "item_89", json: "item89", .message { Item.table }),
            .init(90, "item_90", json: "item90", .message { Item.table }),
            .init(91, "item_91", json: "item91", .message { Item.table }),
            .init(92, "item_92", json: "item92", .message { Item.table }),
            .init(93, "item_93", json: "item93", .message { Item.table }),
            .init(94, "item_94", json: "item94", .message { Item.table }),
            .init(95, "item_95", json: "item95", .message { Item.table }),
            .init(96, "item_96", json: "item96", .message { Item.table }),
            .init(97, "item_97", json: "item97", .message { Item.table }),
            .init(98, "item_98", json: "item98", .message { Item.table }),
            .init(99, "item_99", json: "item99", .message { Item.table }),
            .init(100, "item_100", json: "item100", .message { Item.table }),
            .init(101, "item_101", json: "item101", .message { Item.table }),
            .init(102, "item_102", json: "item102", .message { Item.table }),
            .init(103, "item_103", json: "item103", .message { Item.table }),
            .init(104, "item_104", json: "item104", .message { Item.table }),
            .init(105, "item_105", json: "item105", .message { Item.table }),
            .init(106, "item_106", json: "item106", .message { Item.table }),
            .init(107, "item_107", json: "item107", .message { Item.table }),
            .init(108, "item_108", json: "item108", .message { Item.table }),
            .init(109, "item_109", json: "item109", .message { Item.table }),
            .init(110, "item_110", json: "item110", .message { Item.table }),
            .init(111, "item_111", json: "item111", .message { Item.table }),
            .init(112, "item_112", json: "item112", .message { Item.table }),
            .init(113, "item_113", json: "item113", .message { Item.table }),
            .init(114, "item_114", json: "item114", .message { Item.table }),
            .init(115, "item_115", json: "item115", .message { Item.table }),
            .init(116, "item_116", json: "item116", .message { Item.table }),
            .init(117, "item_117", json: "item117", .message { Item.table }),
            .init(118, "item_118", json: "item118", .message { Item.table }),
            .init(119, "item_119", json: "item119", .message { Item.table }),
            .init(120, "item_120", json: "item120", .message { Item.table }),
            .init(121, "item_121", json: "item121", .message { Item.table }),
            .init(122, "item_122", json: "item122", .message { Item.table }),
            .init(123, "item_123", json: "item123", .message { Item.table }),
            .init(124, "item_124", json: "item124", .message { Item.table }),
            .init(125, "item_125", json: "item125", .message { Item.table }),
            .init(126, "item_126", json: "item126", .message { Item.table }),
            .init(127, "item_127", json: "item127", .message { Item.table }),
            .init(128, "item_128", json: "item128", .message { Item.table }),
            .init(129, "item_129", json: "item129", .message { Item.table }),
            .init(130, "item_130", json: "item130", .message { Item.table }),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        item1: Item? = nil,
        item2: Item? = nil,
        item3: Item? = nil,
        item4: Item? = nil,
        item5: Item? = nil,
        item6: Item? = nil,
        item7: Item? = nil,
        item8: Item? = nil,
        item9: Item? = nil,
        item10: Item? = nil,
        item11: Item? = nil,
        item12: Item? = nil,
        item13: Item? = nil,
        item14: Item? = nil,
        item15: Item? = nil,
        item16: Item? = nil,
        item17: Item? = nil,
        item18: Item? = nil,
        item19: Item? = nil,
        item20: Item? = nil,
        item21: Item? = nil,
        item22: Item? = nil,
        item23: Item? = nil,
        item24: Item? = nil,
        item25: Item? = nil,
        item26: Item? = nil,
        item27: Item? = nil,
        item28: Item? = nil,
        item29: Item? = nil,
        item30: Item? = nil,
        item31: Item? = nil,
        item32: Item? = nil,
        item33: Item? = nil,
        item34: Item? = nil,
        item35: Item? = nil,
        item36: Item? = nil,
        item37: Item? = nil,
        item38: Item? = nil,
        item39: Item? = nil,
        item40: Item? = nil,
        item41: Item? = nil,
        item42: Item? = nil,
        item43: Item? = nil,
        item44: Item? = nil,
        item45: Item? = nil,
        item46: Item? = nil,
        item47: Item? = nil,
        item48: Item? = nil,
        item49: Item? = nil,
        item50: Item? = nil,
        item51: Item? = nil,
        item52: Item? = nil,
        item53: Item? = nil,
        item54: Item? = nil,
        item55: Item? = nil,
        item56: Item? = nil,
        item57: Item? = nil,
        item58: Item? = nil,
        item59: Item? = nil,
        item60: Item? = nil,
        item61: Item? = nil,
        item62: Item? = nil,
        item63: Item? = nil,
        item64: Item? = nil,
        item65: Item? = nil,
        item66: Item? = nil,
        item67: Item? = nil,
        item68: Item? = nil,
        item69: Item? = nil,
        item70: Item? = nil,
        item71: Item? = nil,
        item72: Item? = nil,
        item73: Item? = nil,
        item74: Item? = nil,
        item75: Item? = nil,
        item76: Item? = nil,
        item77: Item? = nil,
        item78: Item? = nil,
        item79: Item? = nil,
        item80: Item? = nil,
        item81: Item? = nil,
        item82: Item? = nil,
        item83: Item? = nil,
        item84: Item? = nil,
        item85: Item? = nil,
        item86: Item? = nil,
        item87: Item? = nil,
        item88: Item? = nil,
        item89: Item? = nil,
        item90: Item? = nil,
        item91: Item? = nil,
        item92: Item? = nil,
        item93: Item? = nil,
        item94: Item? = nil,
        item95: Item? = nil,
        item96: Item? = nil,
        item97: Item? = nil,
        item98: Item? = nil,
        item99: Item? = nil,
        item100: Item? = nil,
        item101: Item? = nil,
        item102: Item? = nil,
        item103: Item? = nil,
        item104: Item? = nil,
        item105: Item? = nil,
        item106: Item? = nil,
        item107: Item? = nil,
        item108: Item? = nil,
        item109: Item? = nil,
        item110: Item? = nil,
        item111: Item? = nil,
        item112: Item? = nil,
        item113: Item? = nil,
        item114: Item? = nil,
        item115: Item? = nil,
        item116: Item? = nil,
        item117: Item? = nil,
        item118: Item? = nil,
        item119: Item? = nil,
        item120: Item? = nil,
        item121: Item? = nil,
        item122: Item? = nil,
        item123: Item? = nil,
        item124: Item? = nil,
        item125: Item? = nil,
        item126: Item? = nil,
        item127: Item? = nil,
        item128: Item? = nil,
        item129: Item? = nil,
        item130: Item? = nil
    ) {
        self.item1 = item1
        self.item2 = item2
        self.item3 = item3
        self.item4 = item4
        self.item5 = item5
        self.item6 = item6
        self.item7 = item7
        self.item8 = item8
        self.item9 = item9
        self.item10 = item10
        self.item11 = item11
        self.item12 = item12
        self.item13 = item13
        self.item14 = item14
        self.item15 = item15
        self.item16 = item16
        self.item17 = item17
        self.item18 = item18
        self.item19 = item19
        self.item20 = item20
        self.item21 = item21
        self.item22 = item22
        self.item23 = item23
        self.item24 = item24
        self.item25 = item25
        self.item26 = item26
        self.item27 = item27
        self.item28 = item28
        self.item29 = item29
        self.item30 = item30
        self.item31 = item31
        self.item32 = item32
        self.item33 = item33
        self.item34 = item34
        self.item35 = item35
        self.item36 = item36
        self.item37 = item37
        self.item38 = item38
        self.item39 = item39
        self.item40 = item40
        self.item41 = item41
        self.item42 = item42
        self.item43 = item43
        self.item44 = item44
        self.item45 = item45
        self.item46 = item46
        self.item47 = item47
        self.item48 = item48
        self.item49 = item49
        self.item50 = item50
        self.item51 = item51
        self.item52 = item52
        self.item53 = item53
        self.item54 = item54
        self.item55 = item55
        self.item56 = item56
        self.item57 = item57
        self.item58 = item58
        self.item59 = item59
        self.item60 = item60
        self.item61 = item61
        self.item62 = item62
        self.item63 = item63
        self.item64 = item64
        self.item65 = item65
        self.item66 = item66
        self.item67 = item67
        self.item68 = item68
        self.item69 = item69
        self.item70 = item70
        self.item71 = item71
        self.item72 = item72
        self.item73 = item73
        self.item74 = item74
        self.item75 = item75
        self.item76 = item76
        self.item77 = item77
        self.item78 = item78
        self.item79 = item79
        self.item80 = item80
        self.item81 = item81
        self.item82 = item82
        self.item83 = item83
        self.item84 = item84
        self.item85 = item85
        self.item86 = item86
        self.item87 = item87
        self.item88 = item88
        self.item89 = item89
        self.item90 = item90
        self.item91 = item91
        self.item92 = item92
        self.item93 = item93
        self.item94 = item94
        self.item95 = item95
        self.item96 = item96
        self.item97 = item97
        self.item98 = item98
        self.item99 = item99
        self.item100 = item100
        self.item101 = item101
        self.item102 = item102
        self.item103 = item103
        self.item104 = item104
        self.item105 = item105
        self.item106 = item106
        self.item107 = item107
        self.item108 = item108
        self.item109 = item109
        self.item110 = item110
        self.item111 = item111
        self.item112 = item112
        self.item113 = item113
        self.item114 = item114
        self.item115 = item115
        self.item116 = item116
        self.item117 = item117
        self.item118 = item118
        self.item119 = item119
        self.item120 = item120
        self.item121 = item121
        self.item122 = item122
        self.item123 = item123
        self.item124 = item124
        self.item125 = item125
        self.item126 = item126
        self.item127 = item127
        self.item128 = item128
        self.item129 = item129
        self.item130 = item130
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Wide.self)
        self.item1 = BatonProtobuf.CField.message(c.pointee.item_1)
        self.item2 = BatonProtobuf.CField.message(c.pointee.item_2)
        self.item3 = BatonProtobuf.CField.message(c.pointee.item_3)
        self.item4 = BatonProtobuf.CField.message(c.pointee.item_4)
        self.item5 = BatonProtobuf.CField.message(c.pointee.item_5)
        self.item6 = BatonProtobuf.CField.message(c.pointee.item_6)
        self.item7 = BatonProtobuf.CField.message(c.pointee.item_7)
        self.item8 = BatonProtobuf.CField.message(c.pointee.item_8)
        self.item9 = BatonProtobuf.CField.message(c.pointee.item_9)
        self.item10 = BatonProtobuf.CField.message(c.pointee.item_10)
        self.item11 = BatonProtobuf.CField.message(c.pointee.item_11)
        self.item12 = BatonProtobuf.CField.message(c.pointee.item_12)
        self.item13 = BatonProtobuf.CField.message(c.pointee.item_13)
        self.item14 = BatonProtobuf.CField.message(c.pointee.item_14)
        self.item15 = BatonProtobuf.CField.message(c.pointee.item_15)
        self.item16 = BatonProtobuf.CField.message(c.pointee.item_16)
        self.item17 = BatonProtobuf.CField.message(c.pointee.item_17)
        self.item18 = BatonProtobuf.CField.message(c.pointee.item_18)
        self.item19 = BatonProtobuf.CField.message(c.pointee.item_19)
        self.item20 = BatonProtobuf.CField.message(c.pointee.item_20)
        self.item21 = BatonProtobuf.CField.message(c.pointee.item_21)
        self.item22 = BatonProtobuf.CField.message(c.pointee.item_22)
        self.item23 = BatonProtobuf.CField.message(c.pointee.item_23)
        self.item24 = BatonProtobuf.CField.message(c.pointee.item_24)
        self.item25 = BatonProtobuf.CField.message(c.pointee.item_25)
        self.item26 = BatonProtobuf.CField.message(c.pointee.item_26)
        self.item27 = BatonProtobuf.CField.message(c.pointee.item_27)
        self.item28 = BatonProtobuf.CField.message(c.pointee.item_28)
        self.item29 = BatonProtobuf.CField.message(c.pointee.item_29)
        self.item30 = BatonProtobuf.CField.message(c.pointee.item_30)
        self.item31 = BatonProtobuf.CField.message(c.pointee.item_31)
        self.item32 = BatonProtobuf.CField.message(c.pointee.item_32)
        self.item33 = BatonProtobuf.CField.message(c.pointee.item_33)
        self.item34 = BatonProtobuf.CField.message(c.pointee.item_34)
        self.item35 = BatonProtobuf.CField.message(c.pointee.item_35)
        self.item36 = BatonProtobuf.CField.message(c.pointee.item_36)
        self.item37 = BatonProtobuf.CField.message(c.pointee.item_37)
        self.item38 = BatonProtobuf.CField.message(c.pointee.item_38)
        self.item39 = BatonProtobuf.CField.message(c.pointee.item_39)
        self.item40 = BatonProtobuf.CField.message(c.pointee.item_40)
        self.item41 = BatonProtobuf.CField.message(c.pointee.item_41)
        self.item42 = BatonProtobuf.CField.message(c.pointee.item_42)
        self.item43 = BatonProtobuf.CField.message(c.pointee.item_43)
        self.item44 = BatonProtobuf.CField.message(c.pointee.item_44)
        self.item45 = BatonProtobuf.CField.message(c.pointee.item_45)
        self.item46 = BatonProtobuf.CField.message(c.pointee.item_46)
        self.item47 = BatonProtobuf.CField.message(c.pointee.item_47)
        self.item48 = BatonProtobuf.CField.message(c.pointee.item_48)
        self.item49 = BatonProtobuf.CField.message(c.pointee.item_49)
        self.item50 = BatonProtobuf.CField.message(c.pointee.item_50)
        self.item51 = BatonProtobuf.CField.message(c.pointee.item_51)
        self.item52 = BatonProtobuf.CField.message(c.pointee.item_52)
        self.item53 = BatonProtobuf.CField.message(c.pointee.item_53)
        self.item54 = BatonProtobuf.CField.message(c.pointee.item_54)
        self.item55 = BatonProtobuf.CField.message(c.pointee.item_55)
        self.item56 = BatonProtobuf.CField.message(c.pointee.item_56)
        self.item57 = BatonProtobuf.CField.message(c.pointee.item_57)
        self.item58 = BatonProtobuf.CField.message(c.pointee.item_58)
        self.item59 = BatonProtobuf.CField.message(c.pointee.item_59)
        self.item60 = BatonProtobuf.CField.message(c.pointee.item_60)
        self.item61 = BatonProtobuf.CField.message(c.pointee.item_61)
        self.item62 = BatonProtobuf.CField.message(c.pointee.item_62)
        self.item63 = BatonProtobuf.CField.message(c.pointee.item_63)
        self.item64 = BatonProtobuf.CField.message(c.pointee.item_64)
        self.item65 = BatonProtobuf.CField.message(c.pointee.item_65)
        self.item66 = BatonProtobuf.CField.message(c.pointee.item_66)
        self.item67 = BatonProtobuf.CField.message(c.pointee.item_67)
        self.item68 = BatonProtobuf.CField.message(c.pointee.item_68)
        self.item69 = BatonProtobuf.CField.message(c.pointee.item_69)
        self.item70 = BatonProtobuf.CField.message(c.pointee.item_70)
        self.item71 = BatonProtobuf.CField.message(c.pointee.item_71)
        self.item72 = BatonProtobuf.CField.message(c.pointee.item_72)
        self.item73 = BatonProtobuf.CField.message(c.pointee.item_73)
        self.item74 = BatonProtobuf.CField.message(c.pointee.item_74)
        self.item75 = BatonProtobuf.CField.message(c.pointee.item_75)
        self.item76 = BatonProtobuf.CField.message(c.pointee.item_76)
        self.item77 = BatonProtobuf.CField.message(c.pointee.item_77)
        self.item78 = BatonProtobuf.CField.message(c.pointee.item_78)
        self.item79 = BatonProtobuf.CField.message(c.pointee.item_79)
        self.item80 = BatonProtobuf.CField.message(c.pointee.item_80)
        self.item81 = BatonProtobuf.CField.message(c.pointee.item_81)
        self.item82 = BatonProtobuf.CField.message(c.pointee.item_82)
        self.item83 = BatonProtobuf.CField.message(c.pointee.item_83)
        self.item84 = BatonProtobuf.CField.message(c.pointee.item_84)
        self.item85 = BatonProtobuf.CField.message(c.pointee.item_85)
        self.item86 = BatonProtobuf.CField.message(c.pointee.item_86)
        self.item87 = BatonProtobuf.CField.message(c.pointee.item_87)
        self.item88 = BatonProtobuf.CField.message(c.pointee.item_88)
        self.item89 = BatonProtobuf.CField.message(c.pointee.item_89)
        self.item90 = BatonProtobuf.CField.message(c.pointee.item_90)
        self.item91 = BatonProtobuf.CField.message(c.pointee.item_91)
        self.item92 = BatonProtobuf.CField.message(c.pointee.item_92)
        self.item93 = BatonProtobuf.CField.message(c.pointee.item_93)
        self.item94 = BatonProtobuf.CField.message(c.pointee.item_94)
        self.item95 = BatonProtobuf.CField.message(c.pointee.item_95)
        self.item96 = BatonProtobuf.CField.message(c.pointee.item_96)
        self.item97 = BatonProtobuf.CField.message(c.pointee.item_97)
        self.item98 = BatonProtobuf.CField.message(c.pointee.item_98)
        self.item99 = BatonProtobuf.CField.message(c.pointee.item_99)
        self.item100 = BatonProtobuf.CField.message(c.pointee.item_100)
        self.item101 = BatonProtobuf.CField.message(c.pointee.item_101)
        self.item102 = BatonProtobuf.CField.message(c.pointee.item_102)
        self.item103 = BatonProtobuf.CField.message(c.pointee.item_103)
        self.item104 = BatonProtobuf.CField.message(c.pointee.item_104)
        self.item105 = BatonProtobuf.CField.message(c.pointee.item_105)
        self.item106 = BatonProtobuf.CField.message(c.pointee.item_106)
        self.item107 = BatonProtobuf.CField.message(c.pointee.item_107)
        self.item108 = BatonProtobuf.CField.message(c.pointee.item_108)
        self.item109 = BatonProtobuf.CField.message(c.pointee.item_109)
        self.item110 = BatonProtobuf.CField.message(c.pointee.item_110)
        self.item111 = BatonProtobuf.CField.message(c.pointee.item_111)
        self.item112 = BatonProtobuf.CField.message(c.pointee.item_112)
        self.item113 = BatonProtobuf.CField.message(c.pointee.item_113)
        self.item114 = BatonProtobuf.CField.message(c.pointee.item_114)
        self.item115 = BatonProtobuf.CField.message(c.pointee.item_115)
        self.item116 = BatonProtobuf.CField.message(c.pointee.item_116)
        self.item117 = BatonProtobuf.CField.message(c.pointee.item_117)
        self.item118 = BatonProtobuf.CField.message(c.pointee.item_118)
        self.item119 = BatonProtobuf.CField.message(c.pointee.item_119)
        self.item120 = BatonProtobuf.CField.message(c.pointee.item_120)
        self.item121 = BatonProtobuf.CField.message(c.pointee.item_121)
        self.item122 = BatonProtobuf.CField.message(c.pointee.item_122)
        self.item123 = BatonProtobuf.CField.message(c.pointee.item_123)
        self.item124 = BatonProtobuf.CField.message(c.pointee.item_124)
        self.item125 = BatonProtobuf.CField.message(c.pointee.item_125)
        self.item126 = BatonProtobuf.CField.message(c.pointee.item_126)
        self.item127 = BatonProtobuf.CField.message(c.pointee.item_127)
        self.item128 = BatonProtobuf.CField.message(c.pointee.item_128)
        self.item129 = BatonProtobuf.CField.message(c.pointee.item_129)
        self.item130 = BatonProtobuf.CField.message(c.pointee.item_130)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Wide.self)
        c.pointee.item_1 = arena.message(self.item1)
        c.pointee.item_2 = arena.message(self.item2)
        c.pointee.item_3 = arena.message(self.item3)
        c.pointee.item_4 = arena.message(self.item4)
        c.pointee.item_5 = arena.message(self.item5)
        c.pointee.item_6 = arena.message(self.item6)
        c.pointee.item_7 = arena.message(self.item7)
        c.pointee.item_8 = arena.message(self.item8)
        c.pointee.item_9 = arena.message(self.item9)
        c.pointee.item_10 = arena.message(self.item10)
        c.pointee.item_11 = arena.message(self.item11)
        c.pointee.item_12 = arena.message(self.item12)
        c.pointee.item_13 = arena.message(self.item13)
        c.pointee.item_14 = arena.message(self.item14)
        c.pointee.item_15 = arena.message(self.item15)
        c.pointee.item_16 = arena.message(self.item16)
        c.pointee.item_17 = arena.message(self.item17)
        c.pointee.item_18 = arena.message(self.item18)
        c.pointee.item_19 = arena.message(self.item19)
        c.pointee.item_20 = arena.message(self.item20)
        c.pointee.item_21 = arena.message(self.item21)
        c.pointee.item_22 = arena.message(self.item22)
        c.pointee.item_23 = arena.message(self.item23)
        c.pointee.item_24 = arena.message(self.item24)
        c.pointee.item_25 = arena.message(self.item25)
        c.pointee.item_26 = arena.message(self.item26)
        c.pointee.item_27 = arena.message(self.item27)
        c.pointee.item_28 = arena.message(self.item28)
        c.pointee.item_29 = arena.message(self.item29)
        c.pointee.item_30 = arena.message(self.item30)
        c.pointee.item_31 = arena.message(self.item31)
        c.pointee.item_32 = arena.message(self.item32)
        c.pointee.item_33 = arena.message(self.item33)
        c.pointee.item_34 = arena.message(self.item34)
        c.pointee.item_35 = arena.message(self.item35)
        c.pointee.item_36 = arena.message(self.item36)
        c.pointee.item_37 = arena.message(self.item37)
        c.pointee.item_38 = arena.message(self.item38)
        c.pointee.item_39 = arena.message(self.item39)
        c.pointee.item_40 = arena.message(self.item40)
        c.pointee.item_41 = arena.message(self.item41)
        c.pointee.item_42 = arena.message(self.item42)
        c.pointee.item_43 = arena.message(self.item43)
        c.pointee.item_44 = arena.message(self.item44)
        c.pointee.item_45 = arena.message(self.item45)
        c.pointee.item_46 = arena.message(self.item46)
        c.pointee.item_47 = arena.message(self.item47)
        c.pointee.item_48 = arena.message(self.item48)
        c.pointee.item_49 = arena.message(self.item49)
        c.pointee.item_50 = arena.message(self.item50)
        c.pointee.item_51 = arena.message(self.item51)
        c.pointee.item_52 = arena.message(self.item52)
        c.pointee.item_53 = arena.message(self.item53)
        c.pointee.item_54 = arena.message(self.item54)
        c.pointee.item_55 = arena.message(self.item55)
        c.pointee.item_56 = arena.message(self.item56)
        c.pointee.item_57 = arena.message(self.item57)
        c.pointee.item_58 = arena.message(self.item58)
        c.pointee.item_59 = arena.message(self.item59)
        c.pointee.item_60 = arena.message(self.item60)
        c.pointee.item_61 = arena.message(self.item61)
        c.pointee.item_62 = arena.message(self.item62)
        c.pointee.item_63 = arena.message(self.item63)
        c.pointee.item_64 = arena.message(self.item64)
        c.pointee.item_65 = arena.message(self.item65)
        c.pointee.item_66 = arena.message(self.item66)
        c.pointee.item_67 = arena.message(self.item67)
        c.pointee.item_68 = arena.message(self.item68)
        c.pointee.item_69 = arena.message(self.item69)
        c.pointee.item_70 = arena.message(self.item70)
        c.pointee.item_71 = arena.message(self.item71)
        c.pointee.item_72 = arena.message(self.item72)
        c.pointee.item_73 = arena.message(self.item73)
        c.pointee.item_74 = arena.message(self.item74)
        c.pointee.item_75 = arena.message(self.item75)
        c.pointee.item_76 = arena.message(self.item76)
        c.pointee.item_77 = arena.message(self.item77)
        c.pointee.item_78 = arena.message(self.item78)
        c.pointee.item_79 = arena.message(self.item79)
        c.pointee.item_80 = arena.message(self.item80)
        c.pointee.item_81 = arena.message(self.item81)
        c.pointee.item_82 = arena.message(self.item82)
        c.pointee.item_83 = arena.message(self.item83)
        c.pointee.item_84 = arena.message(self.item84)
        c.pointee.item_85 = arena.message(self.item85)
        c.pointee.item_86 = arena.message(self.item86)
        c.pointee.item_87 = arena.message(self.item87)
        c.pointee.item_88 = arena.message(self.item88)
        c.pointee.item_89 = arena.message(self.item89)
        c.pointee.item_90 = arena.message(self.item90)
        c.pointee.item_91 = arena.message(self.item91)
        c.pointee.item_92 = arena.message(self.item92)
        c.pointee.item_93 = arena.message(self.item93)
        c.pointee.item_94 = arena.message(self.item94)
        c.pointee.item_95 = arena.message(self.item95)
        c.pointee.item_96 = arena.message(self.item96)
        c.pointee.item_97 = arena.message(self.item97)
        c.pointee.item_98 = arena.message(self.item98)
        c.pointee.item_99 = arena.message(self.item99)
        c.pointee.item_100 = arena.message(self.item100)
        c.pointee.item_101 = arena.message(self.item101)
        c.pointee.item_102 = arena.message(self.item102)
        c.pointee.item_103 = arena.message(self.item103)
        c.pointee.item_104 = arena.message(self.item104)
        c.pointee.item_105 = arena.message(self.item105)
        c.pointee.item_106 = arena.message(self.item106)
        c.pointee.item_107 = arena.message(self.item107)
        c.pointee.item_108 = arena.message(self.item108)
        c.pointee.item_109 = arena.message(self.item109)
        c.pointee.item_110 = arena.message(self.item110)
        c.pointee.item_111 = arena.message(self.item111)
        c.pointee.item_112 = arena.message(self.item112)
        c.pointee.item_113 = arena.message(self.item113)
        c.pointee.item_114 = arena.message(self.item114)
        c.pointee.item_115 = arena.message(self.item115)
        c.pointee.item_116 = arena.message(self.item116)
        c.pointee.item_117 = arena.message(self.item117)
        c.pointee.item_118 = arena.message(self.item118)
        c.pointee.item_119 = arena.message(self.item119)
        c.pointee.item_120 = arena.message(self.item120)
        c.pointee.item_121 = arena.message(self.item121)
        c.pointee.item_122 = arena.message(self.item122)
        c.pointee.item_123 = arena.message(self.item123)
        c.pointee.item_124 = arena.message(self.item124)
        c.pointee.item_125 = arena.message(self.item125)
        c.pointee.item_126 = arena.message(self.item126)
        c.pointee.item_127 = arena.message(self.item127)
        c.pointee.item_128 = arena.message(self.item128)
        c.pointee.item_129 = arena.message(self.item129)
        c.pointee.item_130 = arena.message(self.item130)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

enum Colour: BatonProtobuf.ProtobufEnum {
    case unspecified
    case red
    case green
    case below
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The values of the proto file, in its order.
    static let allKnown: [Self] = [.unspecified, .red, .green, .below]

    /// Names and numbers of the values.
    static let table = BatonProtobuf.EnumTable(
        "baton.test.v1.Colour",
        [
            (0, "COLOUR_UNSPECIFIED"),
            (1, "COLOUR_RED"),
            (2, "COLOUR_GREEN"),
            (-5, "COLOUR_BELOW"),
        ]
    )

    /// The value of a number.
    init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .red
        case 2: self = .green
        case -5: self = .below
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .red: 1
        case .green: 2
        case .below: -5
        case .unrecognized(let number): number
        }
    }
}
