// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A table of states and events as text: the first line names the events, each further one begins with a state. A cell
/// is the state that follows, the name of the connection's error, or what else the test says.
struct StateTable: Sendable {
    private var cells: [String: String] = [:]
    let events: [String]
    let states: [String]

    init(_ text: String) {
        let rows = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        events = rows.first ?? []
        states = rows.dropFirst().compactMap(\.first)
        for row in rows.dropFirst() {
            for (event, cell) in zip(events, row.dropFirst()) { cells["\(row[0]) \(event)"] = cell }
        }
    }

    subscript(state: some Any, event: some Any) -> String { cells["\(state) \(event)"] ?? "?" }
}
