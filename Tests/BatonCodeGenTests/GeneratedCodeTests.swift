// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@testable internal import BatonProtobuf

/// The golden files of the case `kinds` are part of this target: what the generator writes is compiled and used here.
@Suite("Generated code at work")
struct GeneratedCodeTests {
    static let types: [any ProtobufMessage.Type] = [
        Singles.self, Optionals.self, Lists.self, Maps.self, Choices.self, Tree.self, Twig.self, Leaf.self,
        Leaf.Vein.self,
        Nothing.self, Keywords.self, Initialisms.self, StringMessage.self, HTTPThing.self, Value.self, Ruled.self,
        Ruled.Inner.self,
    ]

    private static func survives<Message: ProtobufMessage>(_ type: Message.Type, _ bytes: [UInt8]) throws -> Bool {
        let value = try Message(decoding: bytes)
        return try Message(decoding: value.encodedBytes()) == value
    }

    @Test("random messages of every type keep their value through C", arguments: types.indices)
    func roundTrips(_ index: Int) throws {
        let type = Self.types[index]
        var random = RandomMessage(generator: SplitMix64(seed: UInt64(index)))
        for _ in 0..<100 {
            let bytes = random.bytes(type.table)
            #expect(try Self.survives(type, bytes))
        }
    }

    @Test("a message made of all its fields reads back field by field")
    func fields() throws {
        var singles = Singles(
            aDouble: -0.5,
            aFloat: 1.5,
            anInt32: .min,
            anInt64: .min,
            aUint32: .max,
            aUint64: .max,
            aSint32: .min,
            aSint64: .max,
            aFixed32: 1,
            aFixed64: 2,
            aSfixed32: -3,
            aSfixed64: -4,
            aBool: true,
            aString: "a\0b",
            aBytes: [0, 255],
            aShade: .below,
            aLeaf: Leaf(id: "x", veins: [.init(length: 3, form: .straight)]),
            aTime: Timestamp(seconds: -1, nanos: 999_999_999),
            aDuration: .milliseconds(-1500),
            anAny: AnyMessage(typeURL: "t/x", value: [1])
        )
        #expect(try Singles(decoding: singles.encodedBytes()) == singles)
        singles.aShade = .unrecognized(99)
        #expect(try Singles(decoding: singles.encodedBytes()).aShade == .unrecognized(99))
    }

    @Test("fields with presence tell absent from default")
    func presence() throws {
        let absent = Optionals()
        #expect(try absent.encodedBytes().isEmpty)
        let zero = Optionals(aDouble: 0, aBool: false, aString: "", aBytes: [], aShade: .unspecified, aLeaf: Leaf())
        let again = try Optionals(decoding: zero.encodedBytes())
        #expect(again == zero)
        #expect(again != absent)
        #expect(again.anInt64 == nil)
    }

    @Test("the last member of a oneof that is set is the one that counts")
    func oneofs() throws {
        let first = Choices(first: .number(-3), between: "b", second: .duration(.seconds(2)))
        #expect(try Choices(decoding: first.encodedBytes()) == first)
        let both = try Choices(first: .number(1)).encodedBytes() + Choices(first: .text("t")).encodedBytes()
        #expect(try Choices(decoding: both).first == .text("t"))
        let empty = Choices(second: .leaf(Leaf()))
        #expect(try Choices(decoding: empty.encodedBytes()).second == .leaf(Leaf()))
    }

    @Test("a message may hold itself, directly, in a list, in a map and in a oneof")
    func recursion() throws {
        let leaf = Tree(name: "leaf")
        let tree = Tree(
            name: "root",
            left: Indirect(leaf),
            children: [leaf, leaf],
            named: ["a": leaf],
            branch: .twig(Twig(tree: Indirect(leaf)))
        )
        #expect(try Tree(decoding: tree.encodedBytes()) == tree)
        #expect(try Tree(decoding: tree.encodedBytes()).left?.value.name == "leaf")
    }

    @Test("fields that a type does not know are kept and sent on")
    func unknownFields() throws {
        let known = Leaf(id: "x", veins: [.init(length: 1)])
        let nothing = try Nothing(decoding: known.encodedBytes())
        #expect(!nothing.unknownFields.isEmpty)
        #expect(try Leaf(decoding: nothing.encodedBytes()) == known)
    }

    @Test("names that are keywords somewhere work as fields")
    func keywords() throws {
        let value = Keywords(
            class: "a",
            func: "b",
            default: 3,
            in: true,
            init_: "i",
            self_: "s",
            unix: "u",
            tags: ["t"],
            nTags: 9,
            batonBase: "base",
            value: .valueCase(4),
            protocol: "p",
            where: ["k": "v"]
        )
        let again = try Keywords(decoding: value.encodedBytes())
        #expect(again == value)
        #expect(again.nTags == 9)
        #expect(again.value == .valueCase(4))
    }

    @Test("every enum value has its number both ways, and its second name means the first")
    func enums() {
        for shade in Shade.allKnown { #expect(Shade(rawValue: shade.rawValue) == shade) }
        #expect(Shade.gloomy == .dark)
        #expect(Shade.table.number(of: "SHADE_GLOOMY") == 1)
        #expect(Shade(rawValue: 7).rawValue == 7)
    }

    // ------------------------------------------------------------------------------------------------- rules

    private static let valid = Ruled(
        name: "good",
        level: .one,
        inner: .init(),
        mails: ["a@example.org"]
    )

    @Test("a message that breaks no rule has no violation")
    func valid() {
        #expect(Self.valid.violations() == [])
    }

    /// A change that breaks a rule, and the field whose rule it is.
    struct Break: Sendable, CustomTestStringConvertible {
        var field: String
        var change: @Sendable (inout Ruled) -> Void
        var testDescription: String { self.field }

        init(_ field: String, _ change: @escaping @Sendable (inout Ruled) -> Void) {
            self.field = field
            self.change = change
        }
    }

    static let breaks: [Break] = [
        Break("name") { $0.name = "" },
        Break("name") { $0.name = "x" },
        Break("name") { $0.name = "much_too_long" },
        Break("name") { $0.name = "Caps" },
        Break("share") { $0.share = -0.6 },
        Break("share") { $0.share = 1.1 },
        Break("share") { $0.share = .nan },
        Break("share") { $0.share = .infinity },
        Break("counts[1]") { $0.counts = [1, 0] },
        Break("counts") { $0.counts = [1, 2, 3, 4] },
        Break("level") { $0.level = .unspecified },
        Break("level") { $0.level = .unrecognized(9) },
        Break("inner") { $0.inner = nil },
        Break("inner.uri") { $0.inner = .init(uri: "no uri") },
        Break("inner.next.uri") { $0.inner = .init(next: Indirect(.init(uri: "x"))) },
        Break("inners[1].uuid") { $0.inners = [.init(), .init(uuid: "1")] },
        Break("by_name[\"k\"].uri") { $0.byName = ["k": .init(uri: "x")] },
        Break("by_name") { $0.byName = ["a": .init(), "b": .init(), "c": .init()] },
        Break("data") { $0.choice = .data([1, 2, 3, 4, 5]) },
        Break("other.uuid") { $0.choice = .other(.init(uuid: "x")) },
        Break("mails") { $0.mails = [] },
        Break("mails[0]") { $0.mails = ["nobody"] },
        Break("second") { $0.second = .unrecognized(3) },
    ]

    @Test("each rule names the field that breaks it", arguments: breaks)
    func violation(_ rule: Break) {
        var message = Self.valid
        rule.change(&message)
        #expect(message.violations().map(\.field) == [rule.field])
    }

    @Test("a message that must not be empty is told as a whole; unknown fields do not fill it")
    func empty() throws {
        let violations = try Ruled(decoding: [0x98, 0x06, 1]).violations()
        #expect(violations.contains { $0.field == "" && $0.reason == "needs at least one field" })
        #expect(!Self.valid.violations().contains { $0.field == "" })
    }
}
