// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension NameMatch {
    /// The one full name that `name` means; the failure says what else it could be.
    ///
    /// - Parameter kind: what is looked for, in words: "service".
    static func resolve(_ name: String, _ kind: String, among names: [String]) throws(CommandFailure) -> String {
        switch NameMatch(name, among: names) {
        case .one(let fullName):
            return fullName
        case .several(let fitting):
            throw CommandFailure(
                .usage,
                "'\(name)' may be each of \(fitting.joined(separator: ", ")): write more of it"
            )
        case .none(let nearest):
            let hint = nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: ", "))?"
            throw CommandFailure(.usage, "the server has no \(kind) '\(name)'\(hint)")
        }
    }
}
