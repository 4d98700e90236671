// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Memory that a thread keeps for the next decode or encode, so that neither asks the allocator for a small message.
struct ThreadScratch {
    /// Bytes of arena that a thread keeps.
    static let keptBytes = 64 * 1024

    /// A level of the scan for each permitted depth, the outermost included.
    static let levels = DepthLimit.greatest + 1

    /// Whether a decode or encode further up this thread's stack uses it.
    var inUse: Bool
    /// Whether it belongs to the thread, not to one use.
    var isKept: Bool
    var base: UnsafeMutableRawPointer
    var frames: UnsafeMutablePointer<ScanFrame>

    typealias Reference = UnsafeMutablePointer<ThreadScratch>

    private static let key: pthread_key_t? = {
        var key = pthread_key_t()
        let result = pthread_key_create(&key) { pointer in
            guard let pointer else { return }
            ThreadScratch.free(pointer.assumingMemoryBound(to: ThreadScratch.self))
        }
        return result == 0 ? key : nil
    }()

    /// This thread's memory, or memory for one use when that is taken.
    @inline(__always)
    static func acquire() -> Reference {
        if let key, let pointer = pthread_getspecific(key) {
            let scratch = pointer.assumingMemoryBound(to: ThreadScratch.self)
            if !scratch.pointee.inUse {
                scratch.pointee.inUse = true
                return scratch
            }
        }
        return Self.make()
    }

    @inline(__always)
    static func release(_ scratch: Reference) {
        scratch.pointee.inUse = false
        if !scratch.pointee.isKept { Self.free(scratch) }
    }

    @inline(never)
    private static func make() -> Reference {
        let scratch = Reference.allocate(capacity: 1)
        scratch.initialize(
            to: ThreadScratch(
                inUse: true,
                isKept: false,
                base: .allocate(byteCount: Self.keptBytes, alignment: 16),
                frames: .allocate(capacity: Self.levels)
            )
        )
        if let key, pthread_getspecific(key) == nil, pthread_setspecific(key, scratch) == 0 {
            scratch.pointee.isKept = true
        }
        return scratch
    }

    private static func free(_ scratch: Reference) {
        scratch.pointee.base.deallocate()
        scratch.pointee.frames.deallocate()
        scratch.deallocate()
    }
}
