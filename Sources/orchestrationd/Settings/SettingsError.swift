// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Everything that is wrong with the settings, one line for each fault.
struct SettingsError: Error, Equatable, CustomStringConvertible {
    /// The most faults that are told; a wrong file may hold thousands.
    static let maximumFaults = 50

    let faults: [String]

    init(_ faults: [String]) {
        self.faults = Array(faults.prefix(Self.maximumFaults))
    }

    init(_ fault: String) {
        self.faults = [fault]
    }

    var description: String { self.faults.joined(separator: "\n") }
}
