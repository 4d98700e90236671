// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The options that `baton/v1/options.proto` declares, one for each kind of declaration, all with the same number.
enum BatonOption {
    /// The number of `baton.v1.method`, `.service`, `.field` and `.message`.
    static let number = 50_771
}
