// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The head of CANCEL: why the client gives the call up.
package struct CancelHead: EncodableHead, Sendable, Hashable {
    /// CANCELLED for the application's wish, DEADLINE_EXCEEDED, or what the client found wrong with the reply;
    /// OK (zero) when the call has ended and CANCEL only closes the client's side.
    package var code: StatusCode
    /// Text for the server's log.
    package var message: String

    package init(code: StatusCode = .ok, message: String = "") {
        self.code = code
        self.message = message
    }

    package init(parsing head: UnsafeRawBufferPointer) throws(WireError) {
        self.init()
        var reader = HeadReader(head)
        while let tag = try reader.next() {
            switch tag.number {
            case 1: code = StatusCode(rawValue: try reader.uint32(tag))
            case 2: message = try reader.text(tag).string(in: head)
            default: try reader.skip(tag)
            }
        }
    }

    package var size: HeadSize {
        HeadSize(
            encoded: HeadWriter.numberSize(1, HeadWriter.bounded(code.rawValue))
                + HeadWriter.bytesSize(2, message.utf8.count)
        )
    }

    @discardableResult
    package func encode(into target: UnsafeMutableRawPointer) -> Int {
        var writer = HeadWriter(target)
        writer.number(1, HeadWriter.bounded(code.rawValue))
        writer.text(2, message)
        return writer.count
    }
}
