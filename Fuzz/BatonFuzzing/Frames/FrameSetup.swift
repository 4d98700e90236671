// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonWire

/// What the first two bytes of an input say.
struct FrameSetup {
    static let size = 2

    /// Bit 0 of the first byte: clear for a server, set for a client.
    let side: Side
    /// Bit 1: the peer's SETTINGS have come before the input.
    let isSettled: Bool
    /// Bit 2: 40 ms pass with each frame.
    let timeMoves: Bool
    /// Bit 3: the least limits that the protocol allows.
    let isNarrow: Bool
    /// Bits 4 to 6: calls that a client has opened, or the number of frames after which a server drains, unless zero.
    let count: Int
    /// Bit 7: the second half of what follows comes 80 times, which is enough to use up credit.
    let isRepeated: Bool
    /// The second byte: where the bytes are cut and what the application does.
    let seed: UInt8

    init?(_ input: UnsafeRawBufferPointer) {
        guard input.count >= Self.size else { return nil }
        let options = input[0]
        side = options & 1 == 0 ? .server : .client
        isSettled = options & 2 != 0
        timeMoves = options & 4 != 0
        isNarrow = options & 8 != 0
        count = Int(options >> 4 & 7)
        isRepeated = options & 0x80 != 0
        seed = input[1]
    }

    /// Whether the application gives back the credit of what it received.
    var takesMessages: Bool { seed & 3 != 0 }

    /// Whether the application sends as much as it can whenever it acts.
    var isEager: Bool { seed & 4 != 0 }

    /// What the peer sends.
    func stream(_ input: UnsafeRawBufferPointer) -> [UInt8] {
        let bytes = [UInt8](input[Self.size...])
        guard isRepeated else { return bytes }
        let half = bytes[(bytes.count / 2)...]
        return bytes + repeatElement(half, count: 79).joined()
    }

    var limits: ConnectionLimits {
        var limits = ConnectionLimits()
        guard isNarrow else { return limits }
        limits.messageBytes = 0
        limits.assemblyBytes = 20_000
        limits.concurrentCalls = 0
        limits.credentials = 0
        limits.callCredit = 0
        limits.connectionCredit = 0
        limits.refusedCalls = 4
        limits.idleFrames = 8
        limits.credentialBurst = 4
        return limits.bounded
    }

    var processBytes: Int { isNarrow ? 40_000 : 1 << 20 }

    /// The instant of the frame with that number.
    func instant(_ frame: Int) -> WireInstant {
        WireInstant(nanoseconds: timeMoves ? UInt64(frame) * 40_000_000 : 0)
    }

    /// SETTINGS of a peer that keeps to the floors.
    static let floorSettings: [UInt8] = [0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0, 2, 8, 1]
}
