// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The release of the orchestration service.
package enum OrchestrationRelease {
    /// What `orchestrationd version` prints and GetSystemInfo tells.
    package static let version = "0.1.0"
}
