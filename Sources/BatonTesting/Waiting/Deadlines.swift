// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Runs `body`, which must heed cancellation, and fails when it takes longer than `time`.
///
/// - Throws: ``TestTimeout``, or what `body` throws.
public func withDeadline<Value: Sendable>(
    _ time: Duration,
    for what: String,
    _ body: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value?.self) { group in
        group.addTask { try await body() }
        group.addTask {
            try await Task.sleep(for: time)
            return nil
        }
        defer { group.cancelAll() }
        guard let first = try await group.next(), let value = first else {
            throw TestTimeout(what: what, time: time)
        }
        return value
    }
}

/// Waits for a condition that no event announces, such as a counter of another thread or the descriptors of the process.
///
/// - Throws: ``TestTimeout`` when it does not hold within the time.
public func eventually(
    _ what: String,
    within time: Duration = .seconds(10),
    _ condition: () async -> Bool
) async throws {
    let end = MonotonicTime.now().advanced(by: time)
    while await !condition() {
        guard MonotonicTime.now() < end else { throw TestTimeout(what: what, time: time) }
        try await Task.sleep(for: .milliseconds(1))
    }
}
