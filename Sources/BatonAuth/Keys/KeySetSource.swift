// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
package import BatonCrypto
internal import Synchronization

/// The current key set, from a file that may change while the server runs.
///
/// It does nothing by itself: somebody calls ``reloadIfChanged()`` now and then. A file that has become bad changes
/// nothing but the report, so a slip of an editor locks nobody out.
package final class KeySetSource: Sendable {
    package static let defaultMaximumFileBytes = 1024 * 1024
    package static let defaultMaximumKeys = 100

    package enum ReloadOutcome: Sendable, Hashable {
        /// The file holds what it held.
        case unchanged
        /// A new set is in use, under this number.
        case reloaded(generation: UInt64)
        /// The old set stays. `isNew` is false while the same failure repeats, so that a log says it once.
        case failed(KeySetError, isNew: Bool)
    }

    private struct State {
        var keySet: KeySet
        /// Of the content from which the set was read.
        var digest: Digest256?
        var failure: KeySetError?
    }

    private let path: String?
    private let maximumFileBytes: Int
    private let maximumKeys: Int
    private let state: Locked<State>
    private let currentGeneration: Atomic<UInt64>

    /// Reads the file, a JSON Web Key Set or PEM. Throws when that gives no set: a server does not start without keys.
    package init(
        path: String,
        maximumFileBytes: Int = defaultMaximumFileBytes,
        maximumKeys: Int = defaultMaximumKeys
    ) throws(KeySetError) {
        self.path = path
        self.maximumFileBytes = maximumFileBytes
        self.maximumKeys = maximumKeys
        let bytes = try KeyFile.read(path, maximumBytes: maximumFileBytes)
        let (keySet, digest) = try Self.parse(bytes, path: path, maximumKeys: maximumKeys)
        state = Locked(State(keySet: keySet, digest: digest))
        currentGeneration = Atomic(keySet.generation)
    }

    /// A set that no file backs; ``replace(with:)`` changes it.
    package init(keys: [JWK]) {
        path = nil
        maximumFileBytes = Self.defaultMaximumFileBytes
        maximumKeys = Self.defaultMaximumKeys
        let keySet = KeySet(keys: keys)
        state = Locked(State(keySet: keySet))
        currentGeneration = Atomic(keySet.generation)
    }

    /// The set in use.
    package var current: KeySet {
        state.withLock { $0.keySet }
    }

    /// The number of the set in use, without a lock.
    package var generation: UInt64 {
        currentGeneration.load(ordering: .acquiring)
    }

    /// Puts other keys into use.
    package func replace(with keys: [JWK]) {
        state.withLock { state in
            state.keySet = KeySet(keys: keys).next(after: state.keySet)
            currentGeneration.store(state.keySet.generation, ordering: .releasing)
        }
    }

    /// Reads the file again and puts its keys into use when its content is another. The file is small, so its content
    /// decides and not its dates, which miss changes within one tick of the clock.
    @discardableResult
    package func reloadIfChanged() -> ReloadOutcome {
        guard let path else { return .unchanged }
        do throws(KeySetError) {
            let bytes = try KeyFile.read(path, maximumBytes: maximumFileBytes)
            let digest = try? Digest256.sha256(of: bytes)
            let isKnown = state.withLock { state in
                guard digest != nil, digest == state.digest else { return false }
                state.failure = nil
                return true
            }
            if isKnown { return .unchanged }
            let (keySet, newDigest) = try Self.parse(bytes, path: path, maximumKeys: maximumKeys)
            let generation = state.withLock { state in
                state = State(keySet: keySet.next(after: state.keySet), digest: newDigest)
                currentGeneration.store(state.keySet.generation, ordering: .releasing)
                return state.keySet.generation
            }
            return .reloaded(generation: generation)
        } catch {
            let isNew = state.withLock { state in
                defer { state.failure = error }
                return state.failure != error
            }
            return .failed(error, isNew: isNew)
        }
    }

    private static func parse(
        _ bytes: [UInt8],
        path: String,
        maximumKeys: Int
    ) throws(KeySetError) -> (keySet: KeySet, digest: Digest256) {
        do throws(CryptoError) {
            let digest = try Digest256.sha256(of: bytes)
            return (try KeySet.parse(bytes, maximumKeys: maximumKeys), digest)
        } catch {
            throw .corrupt(path: path, detail: "\(error)")
        }
    }
}
