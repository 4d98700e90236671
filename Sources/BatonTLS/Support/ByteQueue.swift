// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Bytes in and bytes out in one growing block of memory, without a class, a copy-on-write check or zeroing.
///
/// The owner must call ``free()`` at the end.
struct ByteQueue {
    /// An emptied queue keeps a block up to this size, so that an idle connection costs next to nothing.
    static let keptCapacity = 1 << 10

    private var base: UnsafeMutablePointer<UInt8>?
    private var capacity = 0
    private var start = 0
    private var end = 0

    /// The bytes that wait.
    var count: Int { self.end &- self.start }

    var isEmpty: Bool { self.end == self.start }

    /// Makes room for `count` more bytes.
    mutating func reserve(_ count: Int) {
        if self.capacity &- self.end >= count { return }
        let waiting = self.count
        let (needed, overflow) = waiting.addingReportingOverflow(count)
        // More than half of the address space: the allocation below could not be met either.
        let target = overflow ? Int.max : needed
        if let base = self.base, self.capacity >= target {
            base.update(from: base + self.start, count: waiting)
        } else {
            let capacity = max(target, min(self.capacity, Int.max / 2) * 2, Self.keptCapacity)
            let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
            if let base = self.base {
                grown.update(from: base + self.start, count: waiting)
                base.deallocate()
            }
            self.base = grown
            self.capacity = capacity
        }
        self.start = 0
        self.end = waiting
    }

    mutating func append(_ bytes: UnsafeRawPointer, count: Int) {
        if count <= 0 { return }
        self.reserve(count)
        guard let base = self.base else { return }
        UnsafeMutableRawPointer(base + self.end).copyMemory(from: bytes, byteCount: count)
        self.end &+= count
    }

    /// Moves up to `count` bytes out and answers how many.
    mutating func remove(into destination: UnsafeMutableRawPointer, count: Int) -> Int {
        let taken = min(count, self.count)
        guard taken > 0, let base = self.base else { return 0 }
        destination.copyMemory(from: base + self.start, byteCount: taken)
        self.start &+= taken
        if self.isEmpty { self.removeAll() }
        return taken
    }

    /// Appends everything to another queue and gives the memory back.
    mutating func moveAll(to other: inout ByteQueue) {
        if let base = self.base { other.append(base + self.start, count: self.count) }
        self.free()
    }

    /// Forgets what waits, and gives a large block back.
    mutating func removeAll() {
        self.start = 0
        self.end = 0
        if self.capacity > Self.keptCapacity { self.free() }
    }

    /// Gives the memory back; the queue is empty afterwards and can be used again.
    mutating func free() {
        self.base?.deallocate()
        self.base = nil
        self.capacity = 0
        self.start = 0
        self.end = 0
    }
}
