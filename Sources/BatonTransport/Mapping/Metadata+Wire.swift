// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire

extension Metadata {
    /// The pairs as heads carry them.
    var wireEntries: [MetadataEntry] {
        self.entries.map { entry in
            let isBinary = Array(entry.key.utf8).withUnsafeBytes(MetadataRules.isBinary)
            guard !isBinary, let text = String(validating: entry.value, as: UTF8.self) else {
                return MetadataEntry(key: entry.key, value: .bytes(entry.value))
            }
            return MetadataEntry(key: entry.key, value: .text(text))
        }
    }

    /// Reads pairs out of a head.
    init(_ view: MetadataView, in head: UnsafeRawBufferPointer) {
        guard view.count > 0 else {
            self.init()
            return
        }
        var entries: [Entry] = []
        view.forEach(in: head) { key, value in
            entries.append(Entry(key: String(decoding: key, as: UTF8.self), value: Array(value)))
        }
        self.init(entries)
    }

    init(_ entries: [MetadataEntry]) {
        self.init(
            entries.map { entry in
                switch entry.value {
                case .text(let text): Entry(key: entry.key, value: Array(text.utf8))
                case .bytes(let bytes): Entry(key: entry.key, value: bytes)
                }
            }
        )
    }
}
