// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The method that `call` names: `SERVICE/METHOD`.
struct MethodPath: Hashable {
    let service: String
    let method: String

    /// Nil unless there is exactly one `/` with something on both sides.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        self.service = String(parts[0])
        self.method = String(parts[1])
    }
}
