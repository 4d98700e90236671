// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Metadata within a head's bytes: counted and judged once when the head is read, read again entry by entry on
/// demand. Copies nothing and can be kept, but reads only from the head that it was found in.
package struct MetadataView: Sendable, Hashable {
    /// Number of the repeated field within its head.
    let field: UInt8
    /// Position of the first entry's tag.
    var start: UInt16 = 0
    /// Number of entries.
    package private(set) var count: UInt16 = 0
    /// What is wrong with the first bad entry, if any.
    package private(set) var fault: MetadataFault?

    init(field: UInt8) { self.field = field }

    /// Notes an entry whose tag stands at `position` and judges it.
    mutating func add(_ range: HeadRange, tagAt position: UInt16, in head: UnsafeRawBufferPointer) throws(WireError) {
        if count == 0 { start = position }
        count &+= 1
        let (key, value) = try MetadataView.entry(range, in: head)
        if fault == nil {
            fault =
                count > Baton1.metadataEntries
                ? .tooManyEntries
                : MetadataRules.fault(key: key.bytes(in: head), value: value.bytes(in: head))
        }
    }

    /// Calls `body` for each entry in order, with bytes borrowed from the head.
    package func forEach(
        in head: UnsafeRawBufferPointer,
        _ body: (_ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Void,
    ) {
        guard count > 0 else { return }
        var reader = HeadReader(head, at: start)
        // The same bytes have been read without error before, so the catch is never reached.
        do throws(WireError) {
            while let tag = try reader.next() {
                guard tag.number == field else {
                    try reader.skip(tag)
                    continue
                }
                let (key, value) = try MetadataView.entry(try reader.element(tag), in: head)
                body(key.bytes(in: head), value.bytes(in: head))
            }
        } catch {}
    }

    /// The entries as values of their own.
    package func entries(in head: UnsafeRawBufferPointer) -> [MetadataEntry] {
        guard count > 0 else { return [] }
        var result: [MetadataEntry] = []
        result.reserveCapacity(Int(count))
        forEach(in: head) { key, value in
            let name = String(decoding: key, as: UTF8.self)
            result.append(
                MetadataEntry(
                    key: name,
                    value: MetadataRules.isBinary(key)
                        ? .bytes([UInt8](value)) : .text(String(decoding: value, as: UTF8.self)),
                )
            )
        }
        return result
    }

    private static func entry(
        _ range: HeadRange,
        in head: UnsafeRawBufferPointer,
    ) throws(WireError) -> (key: HeadRange, value: HeadRange) {
        var reader = HeadReader(head, within: range)
        var key = HeadRange()
        var value = HeadRange()
        while let tag = try reader.next() {
            switch tag.number {
            case 1: key = try reader.text(tag)
            case 2: value = try reader.bytes(tag)
            default: try reader.skip(tag)
            }
        }
        return (key, value)
    }
}
