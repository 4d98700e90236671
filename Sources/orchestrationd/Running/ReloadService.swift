// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ServiceLifecycle

/// Looks for changed files now and then.
struct ReloadService: Service {
    let reload: Reload
    let interval: Duration

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try? await Task.sleep(for: self.interval)
                if !Task.isCancelled { self.reload.look() }
            }
        }
    }
}
