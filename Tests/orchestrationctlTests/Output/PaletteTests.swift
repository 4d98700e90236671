// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable import orchestrationctl

@Suite("Colour")
struct PaletteTests {
    @Test("there is colour at a terminal only, and not for those who asked to go without")
    func rule() {
        func isColoured(_ isTerminal: Bool, _ noColor: Bool, _ environment: [String: String]) -> Bool {
            Palette(isTerminal: isTerminal, noColor: noColor, environment: environment).isColoured
        }
        #expect(isColoured(true, false, [:]))
        #expect(isColoured(true, false, ["NO_COLOR": "", "TERM": "xterm"]))
        #expect(!isColoured(false, false, [:]))
        #expect(!isColoured(true, true, [:]))
        #expect(!isColoured(true, false, ["NO_COLOR": "1"]))
        #expect(!isColoured(true, false, ["TERM": "dumb"]))
    }
}
