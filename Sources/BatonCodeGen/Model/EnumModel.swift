// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// An enum.
struct EnumModel: Hashable {
    /// One value.
    struct Value: Hashable {
        var protoName: String
        /// The name of the case.
        var name: String
        var number: Int32
        var documentation: [String]
        /// The case that has the same number, where this is another name for it.
        var aliasOf: String?
    }

    /// The name in proto files.
    var fullName: String
    /// The name of the Swift type within the type around it.
    var name: String
    var documentation: [String]
    var values: [Value]
}
