// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Elements that wait, in the order in which they came.
///
/// What is taken is not held any longer, and taking costs the same however many wait behind it.
struct Backlog<Element: Sendable>: Sendable {
    /// Above so many slots the memory is given back when nothing waits.
    private static var kept: Int { 64 }

    /// Those before `first` were taken and are nil.
    private var slots: [Element?] = []
    private var first = 0

    var isEmpty: Bool { self.first == self.slots.count }
    var count: Int { self.slots.count - self.first }

    mutating func append(_ element: Element) {
        self.slots.append(element)
    }

    mutating func append(contentsOf elements: some Collection<Element>) {
        self.slots.append(contentsOf: elements.lazy.map { $0 })
    }

    mutating func popFirst() -> Element? {
        guard self.first < self.slots.count else { return nil }
        let element = self.slots[self.first].take()
        self.first += 1
        if self.first == self.slots.count {
            self.slots.removeAll(keepingCapacity: self.slots.capacity <= Self.kept)
            self.first = 0
        } else if self.first >= Self.kept, self.first >= self.count {
            // At most as many are moved as were taken since the last time.
            self.slots.removeFirst(self.first)
            self.first = 0
        }
        return element
    }

    /// Takes all that waits.
    mutating func takeAll() -> Backlog {
        defer { self = Backlog() }
        return self
    }
}
