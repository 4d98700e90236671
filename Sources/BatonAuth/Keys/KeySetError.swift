// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Why a key file gives no key set.
package enum KeySetError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file is missing or cannot be read; the system's error number and text.
    case unreadable(path: String, errno: Int32, text: String)
    /// The file was read and is not a set of usable keys.
    case corrupt(path: String, detail: String)

    package var description: String {
        switch self {
        case .unreadable(let path, _, let text): "the key file \(path) cannot be read: \(text)"
        case .corrupt(let path, let detail): "the key file \(path) is not usable: \(detail)"
        }
    }
}
