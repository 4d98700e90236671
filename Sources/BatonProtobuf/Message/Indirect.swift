// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A value on the heap, so that a message type can hold itself. Immutable boxes are shared between copies.
public struct Indirect<Value: Sendable & Hashable>: Sendable, Hashable {
    private final class Box: Sendable {
        let value: Value

        init(_ value: Value) {
            self.value = value
        }
    }

    private var box: Box

    /// Puts `value` into a box.
    public init(_ value: Value) {
        self.box = Box(value)
    }

    /// The value; setting it makes a new box.
    public var value: Value {
        get { self.box.value }
        set { self.box = Box(newValue) }
    }

    /// Equal when the values are.
    public static func == (left: Self, right: Self) -> Bool {
        left.box === right.box || left.box.value == right.box.value
    }

    /// Hashes the value.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(self.box.value)
    }
}
