// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The content of an EchoMessage.
/// - Parameter encodedBytes: How many bytes the whole message has when encoded, 3 to 2^28; one less where a length takes
///   another byte just there.
public func echoContent(encodedBytes: Int) -> [UInt8] {
    // A tag of one byte, the length in groups of seven bits, the content.
    var lengthBytes = 1
    while encodedBytes - 1 - lengthBytes >= 1 << (7 * lengthBytes) {
        lengthBytes += 1
    }
    return (0..<max(0, encodedBytes - 1 - lengthBytes)).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ $0 >> 8) }
}
