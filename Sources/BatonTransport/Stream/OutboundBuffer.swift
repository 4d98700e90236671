// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The plain bytes that go out at the end of the turn, written in place by those who make them.
struct OutboundBuffer: ~Copyable {
    /// Above this the memory is given back after a turn; a busy connection keeps it for the next.
    private static let kept = 4096

    private var storage: UnsafeMutableRawPointer?
    private var capacity = 0
    private(set) var count = 0

    deinit {
        self.storage?.deallocate()
    }

    var isEmpty: Bool { self.count == 0 }

    /// The bytes; valid until the next mutation.
    var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: self.storage, count: self.storage == nil ? 0 : self.count)
    }

    /// Appends `size` bytes and returns where they are, to be filled at once; valid until the next mutation.
    mutating func append(_ size: Int) -> UnsafeMutableRawPointer {
        let wanted = self.count + size
        if let storage = self.storage, wanted <= self.capacity {
            let place = storage + self.count
            self.count = wanted
            return place
        }
        let larger = max(1024, wanted, self.capacity * 2)
        let fresh = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
        if let storage = self.storage {
            fresh.copyMemory(from: storage, byteCount: self.count)
            storage.deallocate()
        }
        self.storage = fresh
        self.capacity = larger
        let place = fresh + self.count
        self.count = wanted
        return place
    }

    /// Where bytes are that were appended before; nil when there are not so many. Valid until the next mutation.
    mutating func place(_ start: Int, _ size: Int) -> UnsafeMutableRawPointer? {
        guard start >= 0, size >= 0, start <= self.count - size else { return nil }
        return self.storage.map { $0 + start }
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
        self.append(bytes.count).copyMemory(from: base, byteCount: bytes.count)
    }

    /// Takes back what was appended since the count was `count`.
    mutating func truncate(to count: Int) {
        self.count = min(self.count, max(0, count))
    }

    mutating func removeAll() {
        self.count = 0
        if self.capacity > Self.kept {
            self.storage?.deallocate()
            self.storage = nil
            self.capacity = 0
        }
    }
}
