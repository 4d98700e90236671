// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The plain bytes of one direction that are not yet taken: contiguous, so that frames are read in place.
///
/// It gives its memory back when it is empty, so that an idle connection holds none.
struct InboundBuffer: ~Copyable {
    private var storage: UnsafeMutableRawPointer?
    private var capacity = 0
    private var start = 0
    private var end = 0

    deinit {
        self.storage?.deallocate()
    }

    /// How many bytes are there.
    var count: Int { self.end - self.start }

    /// The bytes; valid until the next mutation.
    var bytes: UnsafeRawBufferPointer {
        guard let storage = self.storage, self.end > self.start else {
            return UnsafeRawBufferPointer(start: nil, count: 0)
        }
        return UnsafeRawBufferPointer(start: storage + self.start, count: self.end - self.start)
    }

    /// Free space of at least `count` bytes behind the bytes; valid until the next mutation.
    mutating func space(_ count: Int) -> UnsafeMutableRawBufferPointer {
        if let storage = self.storage, self.capacity - self.end >= count {
            return UnsafeMutableRawBufferPointer(start: storage + self.end, count: self.capacity - self.end)
        }
        let used = self.end - self.start
        let wanted = used + count
        if let storage = self.storage, self.capacity >= wanted {
            storage.copyMemory(from: storage + self.start, byteCount: used)
        } else {
            let larger = max(wanted, min(self.capacity * 2, wanted + (64 << 10)))
            let fresh = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
            if let storage = self.storage {
                fresh.copyMemory(from: storage + self.start, byteCount: used)
                storage.deallocate()
            }
            self.storage = fresh
            self.capacity = larger
        }
        self.start = 0
        self.end = used
        guard let storage = self.storage else {
            return UnsafeMutableRawBufferPointer(start: nil, count: 0)
        }
        return UnsafeMutableRawBufferPointer(start: storage + used, count: self.capacity - used)
    }

    /// Counts bytes that were written into ``space(_:)``.
    mutating func filled(_ count: Int) {
        self.end = min(self.capacity, self.end + max(0, count))
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard !bytes.isEmpty else { return }
        self.space(bytes.count).copyMemory(from: bytes)
        self.filled(bytes.count)
    }

    /// Drops bytes from the front.
    mutating func consume(_ count: Int) {
        self.start = min(self.end, self.start + max(0, count))
        guard self.start == self.end else { return }
        self.storage?.deallocate()
        self.storage = nil
        self.capacity = 0
        self.start = 0
        self.end = 0
    }
}
