// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
import Testing

@testable internal import BatonProtobuf

@Suite("Types from a descriptor set")
struct DescriptorPoolTests {
    @Test("tables made at run time equal the generated ones")
    func tables() throws {
        let pool = try DescriptorPool(fileDescriptorSet: Fixture.descriptorSet())
        let generated = [
            Scalars.table, Lists.table, Item.table, Choices.table, Maps.table, Tree.table, Times.table, Empty.table,
            Everything.table, Timestamp.table, AnyMessage.table, Duration.protobufTable,
        ]
        for table in generated {
            let made = try #require(pool.message(named: table.fullName))
            #expect(Self.describe(made) == Self.describe(table))
        }
        #expect(pool.enumeration(named: "baton.test.v1.Colour")?.number(of: "COLOUR_BELOW") == -5)
        #expect(pool.enumNames == ["baton.test.v1.Colour"])
        #expect(!pool.messageNames.contains("baton.test.v1.Maps.CountsEntry"))
        #expect(pool.messageNames.contains("baton.test.v1.Wide"))
        #expect(pool.message(named: "baton.test.v1.None") == nil)
        #expect(pool.service(named: "baton.test.v1.None") == nil)
    }

    private static func describe(_ table: MessageTable) -> [String] {
        table.fields.map { "\($0.number) \($0.name) \($0.jsonName) \(Self.describe($0.kind)) \($0.presence)" }
            .map { $0.replacing("message implicit", with: "message optional") }
    }

    private static func describe(_ kind: FieldTable.Kind) -> String {
        switch kind {
        case .enumeration(let table): "\(table().fullName) enum"
        case .message(let table): "\(table().fullName) message"
        case .map(let key, let value): "map \(Self.describe(key)) \(Self.describe(value))"
        default: "\(kind)"
        }
    }

    @Test("services, methods and their kinds are read")
    func services() throws {
        let pool = try DescriptorPool(fileDescriptorSet: Fixture.dynamicDescriptorSet())
        #expect(pool.services.map(\.fullName) == ["baton.test.v1.Echo", "baton.test.v1.Dynamo"])
        let service = try #require(pool.service(named: "baton.test.v1.Dynamo"))
        #expect(service.methods.map(\.name) == ["Turn", "Stop"])
        #expect(service.methods[0].isClientStreaming && service.methods[0].isServerStreaming)
        #expect(!service.methods[1].isClientStreaming && !service.methods[1].isServerStreaming)
        #expect(service.methods[1].inputType == "baton.test.v1.Dynamic")
        #expect(service.methods[1].outputType == "baton.test.v1.Item")
        #expect(service.documentation == "")
    }

    @Test("comments before a declaration are read where the set holds them")
    func comments() throws {
        let pool = try DescriptorPool(fileDescriptorSet: Fixture.commentedDescriptorSet())
        let service = try #require(pool.service(named: "baton.comments.v1.Notes"))
        #expect(service.documentation == "Keeps notes.\n\nNothing else.")
        #expect(service.methods.map(\.documentation) == ["Keeps one.", ""])
        #expect(pool.documentation(of: "baton.comments.v1.Note") == "A note.")
        #expect(pool.documentation(of: "baton.comments.v1.Note.text") == "Its text,\n  indented.")
        #expect(pool.documentation(of: "baton.comments.v1.Note.Volume") == "How loud it is.")
        #expect(pool.documentation(of: "baton.comments.v1.Note.Volume.VOLUME_LOUD") == "Not to be missed.")
        #expect(pool.documentation(of: "baton.comments.v1.Note.volume") == nil)
    }

    @Test("JSON goes to wire and back through tables made at run time, as through generated ones")
    func transcoding() throws {
        let pool = try DescriptorPool(fileDescriptorSet: Fixture.descriptorSet())
        let table = try #require(pool.message(named: "baton.test.v1.Everything"))
        let json = try Sample.everything.jsonString()
        let bytes = try table.encode(json: json)
        #expect(try Everything(decoding: bytes) == Sample.everything)
        #expect(try String(decoding: table.json(of: bytes), as: UTF8.self) == json)
    }

    @Test(
        "Struct, Value, ListValue, FieldMask and wrappers have their own forms",
        arguments: [
            #"{"structure":{"a":null,"b":1.5,"c":"x","d":true,"e":{"f":[1,{}]},"":[]}}"#, #"{"value":null}"#,
            #"{"value":3}"#, #"{"value":"x"}"#, #"{"value":false}"#, #"{"value":{"a":[]}}"#, #"{"value":[[],{}]}"#,
            #"{"list":[1,null,"x",[true]]}"#, #"{"mask":"a,bCd.eF"}"#, #"{"mask":""}"#, #"{"wrapped":"0"}"#,
            #"{"wrapped":"-5","text":"","flags":[true,false]}"#, "{}",
        ]
    )
    func dynamic(_ text: String) throws {
        let pool = try DescriptorPool(fileDescriptorSet: Fixture.dynamicDescriptorSet())
        let table = try #require(pool.message(named: "baton.test.v1.Dynamic"))
        let bytes = try table.encode(json: text)
        #expect(try String(decoding: table.json(of: bytes, options: JSONWritingTests.brief), as: UTF8.self) == text)
    }

    @Test(
        "wrong forms of those types are refused",
        arguments: [
            #"{"structure":[]}"#, #"{"list":{}}"#, #"{"mask":"a_b"}"#, #"{"mask":1}"#, #"{"wrapped":"x"}"#,
            #"{"text":5}"#, #"{"flags":[null]}"#, #"{"value":1e999}"#,
        ]
    )
    func wrongDynamic(_ text: String) throws {
        let pool = try DescriptorPool(fileDescriptorSet: Fixture.dynamicDescriptorSet())
        let table = try #require(pool.message(named: "baton.test.v1.Dynamic"))
        #expect(throws: ProtobufJSONError.self) { try table.encode(json: text) }
    }

    @Test("every truncation of a descriptor set is an error or fewer files, and no mutation crashes")
    func hostile() async throws {
        let set = try Fixture.dynamicDescriptorSet()
        for count in stride(from: 0, to: set.count, by: 41) {
            // Other tests wait for a thread of the pool meanwhile.
            await Task.yield()
            _ = try? DescriptorPool(fileDescriptorSet: Array(set[..<count]))
        }
        var generator = SplitMix64(seed: 17)
        let small = try Fixture.descriptorSet()
        let message = try Sample.everything.encodedBytes()
        var accepted = 0
        for _ in 0..<400 {
            await Task.yield()
            var bytes = small
            let position = Int.random(in: 0..<bytes.count, using: &generator)
            bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            guard let pool = try? DescriptorPool(fileDescriptorSet: bytes) else { continue }
            accepted += 1
            guard let table = pool.message(named: "baton.test.v1.Everything") else { continue }
            let json = try? table.json(of: message)
            if let json { _ = try? table.encode(json: json) }
        }
        #expect(accepted > 10)
    }

    /// Descriptors by hand: `message(name, fields…)`.
    private static func file(_ messages: [UInt8]...) -> [UInt8] {
        Wire.bytes(1, Wire.string(2, "p") + Wire.string(12, "proto3") + messages.flatMap { Wire.bytes(4, $0) })
    }

    private static func field(
        _ name: String,
        _ number: UInt64,
        type: UInt64 = 5,
        label: UInt64 = 1,
        typeName: String? = nil
    ) -> [UInt8] {
        Wire.bytes(
            2,
            Wire.string(1, name) + Wire.varint(3, number) + Wire.varint(4, label) + Wire.varint(5, type)
                + (typeName.map { Wire.string(6, $0) } ?? [])
        )
    }

    /// A message of package `google.protobuf`.
    private static func wellKnown(_ name: String, _ fields: [UInt8]) -> [UInt8] {
        Wire.bytes(1, Wire.string(2, "google.protobuf") + Wire.bytes(4, Wire.string(1, name) + fields))
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        var set: [UInt8]
        var description: String

        init(_ set: [UInt8], _ description: String) {
            self.set = set
            self.description = description
        }

        var testDescription: String { self.description }
    }

    @Test(
        "a set that protoc would not make is refused with the name of the fault",
        arguments: [
            Fault([0x0A], "the descriptor of the set is cut or malformed"),
            Fault(file([]), "a message in p has no name"),
            Fault(file(Wire.string(1, "1x")), "a name in p is not an identifier"),
            Fault(file(Wire.string(1, "a\u{1B}[0m")), "a name in p is not an identifier"),
            Fault(file(Wire.string(1, "M"), Wire.string(1, "M")), "p.M is declared twice"),
            Fault(file(Wire.string(1, "M") + field("a", 0)), "p.M.a has the number 0, which is out of range or taken"),
            Fault(
                file(Wire.string(1, "M") + field("a", 536_870_912)),
                "p.M.a has the number 536870912, which is out of range or taken"
            ),
            Fault(
                file(Wire.string(1, "M") + field("a", 1) + field("b", 1)),
                "p.M.b has the number 1, which is out of range or taken"
            ),
            Fault(file(Wire.string(1, "M") + field("a", 1) + field("a", 2)), "p.M.a is declared twice"),
            Fault(
                file(Wire.string(1, "M") + field("a_b", 1) + field("aB", 2)),
                "p.M.aB has the JSON name of another field"
            ),
            Fault(file(Wire.string(1, "M") + field("a", 1, type: 10)), "p.M.a is a group, which is not supported"),
            Fault(file(Wire.string(1, "M") + field("a", 1, type: 0)), "p.M.a has the unknown type 0"),
            Fault(
                file(Wire.string(1, "M") + field("a", 1, type: 11, typeName: ".p.N")),
                "p.M.a refers to p.N, which is not in the set"
            ),
            Fault(
                file(Wire.string(1, "M") + field("a", 1, type: 14, typeName: ".p.M")),
                "p.M.a refers to p.M, which is not in the set"
            ),
            Fault(
                file(Wire.string(1, "M") + field("a", 1, type: 11, typeName: "N")),
                "a reference in p.M is not a full name"
            ),
            Fault(
                file(
                    Wire.string(1, "M") + field("a", 1, type: 11, label: 3, typeName: ".p.M.E")
                        + Wire.bytes(
                            3,
                            Wire.string(1, "E") + Wire.bytes(7, Wire.varint(7, 1)) + field("key", 1, type: 1)
                        )
                ),
                "p.M.a is not a valid map"
            ),
            Fault(
                Wire.bytes(1, Wire.string(2, "google.protobuf") + Wire.bytes(4, Wire.string(1, "Timestamp"))),
                "google.protobuf.Timestamp is not the type of that name"
            ),
            Fault(
                wellKnown("Int64Value", field("value", 1, type: 9)),
                "google.protobuf.Int64Value is not the type of that name"
            ),
            Fault(
                wellKnown("FieldMask", field("paths", 2, type: 9, label: 3)),
                "google.protobuf.FieldMask is not the type of that name"
            ),
            Fault(
                wellKnown("Struct", field("fields", 1, type: 8, label: 3)),
                "google.protobuf.Struct is not the type of that name"
            ),
            Fault(
                Wire.bytes(1, Wire.bytes(6, Wire.string(1, "S") + Wire.bytes(2, Wire.string(1, "m")))),
                "a method of S lacks its name or a type"
            ),
        ]
    )
    func faults(_ fault: Fault) {
        let error = #expect(throws: DescriptorError.self) { try DescriptorPool(fileDescriptorSet: fault.set) }
        #expect(error?.description == fault.description)
    }

    @Test("each limit is a knob and is named in its error")
    func limits() throws {
        let set = try Fixture.descriptorSet()
        func error(_ change: (inout DescriptorLimits) -> Void) -> String? {
            var limits = DescriptorLimits()
            change(&limits)
            do {
                _ = try DescriptorPool(fileDescriptorSet: set, limits: limits)
                return nil
            } catch {
                return error.description
            }
        }
        #expect(error { $0.bytes = set.count } == nil)
        #expect(error { $0.bytes = set.count - 1 }?.hasPrefix("descriptor bytes limit") == true)
        #expect(error { $0.types = 3 }?.hasPrefix("descriptor types limit 3") == true)
        #expect(error { $0.members = 10 }?.hasPrefix("descriptor members limit 10") == true)
        #expect(error { $0.methods = 2 }?.hasPrefix("descriptor methods limit 2") == true)
        #expect(error { $0.depth = 1 }?.hasPrefix("descriptor depth limit 1") == true)
    }

    @Test("a type of proto2 knows absence, and names for JSON are made where protoc left them out")
    func proto2() throws {
        let message = Wire.string(1, "M") + Self.field("some_field_2x", 1)
        let pool = try DescriptorPool(fileDescriptorSet: Wire.bytes(1, Wire.bytes(4, message)))
        let table = try #require(pool.message(named: "M"))
        #expect(table.fields[0].presence == .optional)
        #expect(table.field(named: "someField2x")?.number == 1)
        #expect(try table.json(of: [8, 0]) == Array(#"{"someField2x":0}"#.utf8))
    }

    @Test(
        "a type with as many messages as there can be is linked in one pass, with numbers near each other or far apart",
        .timeLimit(.minutes(1)),
        arguments: [1, 5, 8000]
    )
    func manyMessages(step: UInt64) throws {
        let count: UInt64 = 60_000
        let fields = (1...count).flatMap { Self.field("f\($0)", $0 * step, type: 11, typeName: ".p.N") }
        let set = Self.file(Wire.string(1, "M") + fields, Wire.string(1, "N") + Self.field("a", 1))
        let pool = try DescriptorPool(fileDescriptorSet: set)
        let plan = try #require(pool.message(named: "p.M")).linkedPlan
        let child = try #require(pool.message(named: "p.N")).linkedPlan
        // No expectation for each: that would take longer than all the rest.
        let linked = (1...count).count { number in
            let field = plan.pointee.field(UInt32(number * step))
            return field.pointee.child == child && field.pointee.fieldIndex == UInt16(number - 1)
        }
        #expect(linked == Int(count))
        #expect(plan.pointee.field(UInt32(count * step + 1)).pointee.kind == .unknown)
    }

    @Test("a table works without its pool")
    func lifetime() throws {
        func make() throws -> MessageTable? {
            try DescriptorPool(fileDescriptorSet: Fixture.descriptorSet()).message(named: "baton.test.v1.Everything")
        }
        let table = try #require(try make())
        let json = try Sample.everything.jsonString()
        #expect(try Everything(decoding: table.encode(json: json)) == Sample.everything)
        guard case .message(let tree)? = table.field(named: "tree")?.kind else {
            Issue.record("tree is no message")
            return
        }
        #expect(tree().fields.count == 4)
    }

    @Test("types that refer to each other work in both directions, also on many threads at once")
    func recursion() async throws {
        let pool = try DescriptorPool(fileDescriptorSet: Fixture.descriptorSet())
        let table = try #require(pool.message(named: "baton.test.v1.Tree"))
        let bytes = try Sample.tree.encodedBytes()
        let expected = try Tree.table.json(of: bytes)
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<16 {
                group.addTask { try table.json(of: bytes) }
            }
            for try await json in group { #expect(json == expected) }
        }
    }
}
