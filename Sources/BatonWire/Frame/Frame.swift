// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One whole frame within bytes that the transport owns. Valid only as long as those bytes stay where they are:
/// never kept beyond the call that received it.
package struct Frame {
    package let header: FrameHeader
    /// The head's bytes; empty where the frame has none.
    package let head: UnsafeRawBufferPointer
    /// What follows the head: the message, a fragment, or the fixed payload of PING and WINDOW.
    package let body: UnsafeRawBufferPointer

    package init(header: FrameHeader, head: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer) {
        self.header = header
        self.head = head
        self.body = body
    }

    /// Bytes that the frame takes in the inbound buffer, header included.
    package var size: Int { header.frameSize }
}
