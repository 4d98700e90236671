// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where certificates or a key in PEM form come from: a file, which can be reloaded when it changes, or text in memory.
public struct PEMSource: Sendable, Hashable {
    enum Place: Sendable, Hashable {
        case file(path: String, maximumBytes: Int)
        case text(String)
    }

    /// The largest file that is read unless told otherwise: 1 MiB, several times a system's whole bundle of roots.
    public static let defaultMaximumBytes = 1 << 20

    let place: Place

    /// A PEM file.
    ///
    /// - Parameters:
    ///   - path: Path of the file.
    ///   - maximumBytes: A larger file is refused as corrupt.
    public static func file(_ path: String, maximumBytes: Int = PEMSource.defaultMaximumBytes) -> PEMSource {
        PEMSource(place: .file(path: path, maximumBytes: maximumBytes))
    }

    /// PEM text held in memory, for tests and for keys that come from a secret store.
    public static func text(_ pem: String) -> PEMSource {
        PEMSource(place: .text(pem))
    }

    /// The path, where the source is a file.
    package var path: String? {
        if case .file(let path, _) = self.place { path } else { nil }
    }
}

// The text may be a private key, so no description shows it.
extension PEMSource: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The path, or a fixed phrase for text in memory: never the text itself.
    public var description: String {
        self.path ?? "PEM text in memory"
    }

    /// The same as ``description``.
    public var debugDescription: String { self.description }

    /// Shows the description only.
    public var customMirror: Mirror {
        Mirror(self, children: [("source", self.description)])
    }
}
