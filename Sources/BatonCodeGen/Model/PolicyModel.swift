// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The policy of a method, as `baton.v1.MethodOptions` has it.
struct PolicyModel: Hashable {
    /// A time, more than zero.
    struct Deadline: Hashable {
        var seconds: Int64
        var nanos: Int32
    }

    var roles: [String] = []
    /// Names of cases of BatonCore's `MethodPolicy`; nil for the default.
    var authentication: String?
    var idempotency: String?
    var execution: String?
    var deadline: Deadline?
    var payloadLimit: UInt64 = 0
    var rateClass = ""
    var example = ""
}
