// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("The table of calls")
struct CallTableTests {
    private func slot(_ id: StreamID) -> CallTable<ServerCallMachine>.Slot { .init(id: id) }

    @Test("behaves as a set of ids under any order of insertions and removals", arguments: 0..<20 as Range<UInt64>)
    func asSet(seed: UInt64) {
        var generator = SeededGenerator(seed)
        var table = CallTable<ServerCallMachine>()
        var model: Set<StreamID> = []
        // Some seeds take ids that all have the same home.
        let stride: StreamID = seed % 3 == 0 ? 1024 : 2
        for _ in 0..<2_000 {
            let id = StreamID.random(in: 0..<200, using: &generator) * stride + 1
            if let index = table.index(of: id) {
                #expect(model.contains(id))
                #expect(table[index].id == id)
                if generator.chance(60) {
                    table.remove(at: index)
                    model.remove(id)
                }
            } else {
                #expect(!model.contains(id))
                let index = table.insert(slot(id))
                #expect(table[index].id == id)
                model.insert(id)
            }
            #expect(table.count == model.count)
        }
        #expect(Set(table.ids) == model)
        for id in model { #expect(table.index(of: id) != nil) }
    }

    @Test("never finds the connection")
    func zero() {
        #expect(CallTable<ServerCallMachine>().index(of: 0) == nil)
    }
}
