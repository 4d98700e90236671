// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

/// What is wrong with the text of one setting.
struct SettingFault: Error, Equatable {
    /// The most of a wrong value that an error repeats, in bytes.
    private static let shownBytes = 100

    let reason: String

    /// - Parameter text: the wrong value, where repeating it helps.
    init(_ reason: String, _ text: String? = nil) {
        self.reason = reason + (text.map { ", is \(JSONWriter.quoted($0, maximumBytes: Self.shownBytes))" } ?? "")
    }
}
