// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A call's number on its connection; never reused there.
package struct CallID: Sendable, Hashable {
    package let value: UInt32

    package init(_ value: UInt32) {
        self.value = value
    }
}
