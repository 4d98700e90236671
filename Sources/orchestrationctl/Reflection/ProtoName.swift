// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Full names of proto types.
enum ProtoName {
    /// The name as it can be written inside `scope`, a package or message: `orchestration.v1.Health` in
    /// `orchestration.v1` is `Health`.
    static func relative(_ fullName: String, to scope: String) -> String {
        guard !scope.isEmpty, fullName.hasPrefix(scope + ".") else { return fullName }
        return String(fullName.dropFirst(scope.utf8.count + 1))
    }
}
