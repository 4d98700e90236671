// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How tones look: in colour or not at all.
struct Palette: Hashable {
    let isColoured: Bool

    static let colourless = Palette(isColoured: false)

    /// Colour is for people at terminals who have not asked to go without (https://no-color.org).
    init(isTerminal: Bool, noColor: Bool, environment: [String: String]) {
        let isRefused = noColor || environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb"
        self.isColoured = isTerminal && !isRefused
    }

    init(isColoured: Bool) {
        self.isColoured = isColoured
    }

    func paint(_ text: String, _ tone: Tone) -> String {
        guard self.isColoured, !text.isEmpty else { return text }
        let code: String
        switch tone {
        case .plain: return text
        case .heading: code = "1"
        case .good: code = "32"
        case .warning: code = "33"
        case .bad: code = "31"
        case .faint: code = "2"
        }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
