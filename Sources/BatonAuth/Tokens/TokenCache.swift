// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
package import BatonCrypto

/// Verified tokens by the digest of their bytes, so that a token costs its signature check once and a digest and a
/// lookup afterwards.
///
/// Bounded; when a shard is full, the entry goes that was not used since the hand came by last (CLOCK, which unlike
/// LRU moves nothing on a hit). An entry counts only for the key set under which it was verified.
package final class TokenCache: Sendable {
    package static let defaultCapacity = 10_000

    /// Tokens spread over locks by their digests, so that event loops seldom wait for each other.
    private static let greatestShardCount = 16

    fileprivate struct Entry {
        var digest: Digest256
        var token: VerifiedToken
        var generation: UInt64
        var wasUsed: Bool
    }

    fileprivate struct Shard {
        let capacity: Int
        var positions: [Digest256: Int] = [:]
        var entries: [Entry] = []
        var hand = 0
    }

    private let shards: [Locked<Shard>]

    /// - Parameter capacity: the most entries in all; 0 turns the cache off.
    package init(capacity: Int = defaultCapacity) {
        let capacity = max(capacity, 0)
        // Few entries per shard would make the bound coarse, so small caches have one.
        let count = capacity >= 64 * Self.greatestShardCount ? Self.greatestShardCount : 1
        shards = (0..<count).map { index in
            Locked(Shard(capacity: capacity / count + (index < capacity % count ? 1 : 0)))
        }
    }

    /// The token of that digest, if it was verified under that key set.
    package func token(_ digest: Digest256, generation: UInt64) -> VerifiedToken? {
        shard(digest).withLock { shard -> VerifiedToken? in
            guard let position = shard.positions[digest], shard.entries[position].generation == generation else {
                return nil
            }
            shard.entries[position].wasUsed = true
            return shard.entries[position].token
        }
    }

    package func insert(_ token: VerifiedToken, digest: Digest256, generation: UInt64) {
        let entry = Entry(digest: digest, token: token, generation: generation, wasUsed: false)
        shard(digest).withLock { $0.insert(entry) }
    }

    /// Forgets one token, for example a revoked one.
    package func remove(_ digest: Digest256) {
        shard(digest).withLock { $0.remove(digest) }
    }

    /// Entries that are held, also those of older key sets.
    package var count: Int {
        shards.reduce(0) { $0 + $1.withLock { $0.entries.count } }
    }

    private func shard(_ digest: Digest256) -> Locked<Shard> {
        // The count is a power of two. The low bits choose; the dictionary hashes with a seed of its own.
        shards[Int(truncatingIfNeeded: digest.prefix) & (shards.count - 1)]
    }
}

extension TokenCache.Shard {
    fileprivate mutating func insert(_ entry: TokenCache.Entry) {
        if let position = positions[entry.digest] {
            entries[position] = entry
            return
        }
        guard capacity > 0 else { return }
        if entries.count < capacity {
            positions[entry.digest] = entries.count
            entries.append(entry)
            return
        }
        // Ends after at most one round and a step: each step clears a mark.
        while entries[hand].wasUsed {
            entries[hand].wasUsed = false
            hand = (hand + 1) % entries.count
        }
        positions[entries[hand].digest] = nil
        positions[entry.digest] = hand
        entries[hand] = entry
        hand = (hand + 1) % entries.count
    }

    fileprivate mutating func remove(_ digest: Digest256) {
        guard let position = positions.removeValue(forKey: digest) else { return }
        let last = entries.removeLast()
        if position < entries.count {
            entries[position] = last
            positions[last.digest] = position
        }
        if hand >= entries.count { hand = 0 }
    }
}
