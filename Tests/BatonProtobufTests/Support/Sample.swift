// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf

/// Messages with something in every field.
enum Sample {
    static let scalars: Scalars = {
        var value = Scalars()
        value.aDouble = -0.1
        value.aFloat = 3.5
        value.anInt32 = -1
        value.anInt64 = .min
        value.aUint32 = .max
        value.aUint64 = .max
        value.aSint32 = .min
        value.aSint64 = -2
        value.aFixed32 = 7
        value.aFixed64 = 1 << 63
        value.aSfixed32 = -7
        value.aSfixed64 = -8
        value.aBool = true
        value.aString = "grün\0€𝄞"
        value.aBytes = [0, 255, 0]
        value.aColour = .below
        return value
    }()

    static let lists: Lists = {
        var value = Lists()
        value.doubles = [0, -1.5, .infinity]
        value.floats = [0, .greatestFiniteMagnitude]
        value.int32s = [0, -1, .max, .min]
        value.int64s = [0, -1, .max, .min]
        value.uint32s = [0, .max]
        value.uint64s = [0, .max]
        value.sint32s = [0, -1, .max, .min]
        value.sint64s = [0, -1, .max, .min]
        value.fixed32s = [0, .max]
        value.fixed64s = [0, .max]
        value.sfixed32s = [.min, 0]
        value.sfixed64s = [.min, 0]
        value.bools = [false, true, true]
        value.strings = ["", "a", "\0", "zwölf"]
        value.byteArrays = [[], [0], [1, 2, 3]]
        value.colours = [.red, .unspecified, .below, .unrecognized(77)]
        value.items = [Item(), Item(id: "x", progress: -3)]
        value.unpacked = [1, 0, -1]
        return value
    }()

    static let choices: Choices = {
        var value = Choices()
        value.note = ""
        value.number = 0
        value.flag = false
        value.item = Item()
        value.choice = .thing(Item(id: "t", progress: 1))
        return value
    }()

    static let maps: Maps = {
        var value = Maps()
        value.counts = ["": 0, "one": 1, "minus": -1]
        value.items = [0: Item(), -5: Item(id: "five", progress: 5)]
        value.colours = ["r": .red, "?": .unrecognized(9)]
        value.flags = [true: [1], false: []]
        value.texts = [.max: "most", 0: ""]
        return value
    }()

    static let tree: Tree = {
        var leaf = Tree()
        leaf.name = "leaf"
        var branch = Tree()
        branch.left = Indirect(leaf)
        branch.children = [leaf, Tree()]
        var root = Tree()
        root.name = "root"
        root.left = Indirect(branch)
        root.children = [branch]
        root.named = ["b": branch, "": Tree()]
        return root
    }()

    static let times: Times = {
        var value = Times()
        value.at = Timestamp(seconds: -1, nanos: 999_999_999)
        value.took = .seconds(-3) - .nanoseconds(5)
        value.detail = AnyMessage(typeURL: "type.googleapis.com/baton.test.v1.Item", value: [0x10, 5])
        value.all = [Timestamp(), Timestamp(seconds: Timestamp.maximumSeconds, nanos: 1)]
        return value
    }()

    static let everything: Everything = {
        var value = Everything()
        value.scalars = Self.scalars
        value.lists = Self.lists
        value.choices = Self.choices
        value.maps = Self.maps
        value.tree = Self.tree
        value.times = Self.times
        value.empties = [Empty(), Empty()]
        value.far = "far away"
        value.oddNumber = 19
        return value
    }()
}
