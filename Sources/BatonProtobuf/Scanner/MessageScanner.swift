// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Reads over the bytes of a message once, before protobuf-c sees them, and refuses what protobuf-c must not see.
///
/// protobuf-c recurses without a limit, allocates up to forty times the size of a message, does not check UTF-8, and
/// merges a sub-message that comes twice wrongly. The scan allocates nothing (but for types with more than 64 singular
/// messages), keeps its levels in the thread's scratch memory, and adds up what decoding will take from the arena.
///
/// A packed run counts as one field: protobuf-c keeps no record of its elements, and the arena's limit bounds them.
struct MessageScanner {
    private let frames: UnsafeMutablePointer<ScanFrame>
    private let limits: DecodingLimits
    private let depthLimit: Int
    private let arenaLimit: Int

    /// Checks `bytes` as a message of `plan`'s type.
    ///
    /// - Parameter frames: room for ``ThreadScratch/levels`` frames.
    /// - Returns: the bytes of arena that decoding takes at most.
    static func scan(
        _ bytes: UnsafeRawBufferPointer,
        plan: UnsafeMutablePointer<ScanPlan>,
        limits: DecodingLimits,
        frames: UnsafeMutablePointer<ScanFrame>
    ) throws(ScanFault) -> Int {
        guard bytes.count <= Int(Int32.max) else {
            throw ScanFault(reason: .messageTooLarge(bytes.count), path: "")
        }
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return plan.pointee.messageCost }
        let scanner = MessageScanner(
            frames: frames,
            limits: limits,
            depthLimit: DepthLimit.effective(limits.depth),
            arenaLimit: limits.arenaBytes(forMessageOf: bytes.count)
        )
        return try scanner.run(base.assumingMemoryBound(to: UInt8.self), bytes.count, plan)
    }

    private func run(
        _ begin: UnsafePointer<UInt8>,
        _ size: Int,
        _ root: UnsafeMutablePointer<ScanPlan>
    ) throws(ScanFault) -> Int {
        let fieldLimit = self.limits.fields
        let subMessageLimit = self.limits.subMessages
        var p = begin
        var end = begin + size
        var plan = root
        var frame = self.frames
        var depth = 0
        // Frames up to here are initialised.
        var deepest = 0
        var fields = 0
        var subMessages = 0
        var cost = root.pointee.messageCost
        frame.initialize(to: ScanFrame(end: end, start: p, plan: plan, count: 0, widest: 0, seen: 0, extra: nil))

        while true {
            if p == end {
                let count = frame.pointee.count
                if count > frame.pointee.widest { frame.pointee.widest = count }
                // An array of an exact power of two bytes, a kilobyte or more, is given a header; it has 64 elements
                // at least.
                cost &+= (count / 64) &* ArenaCost.recycledHeader
                if frame.pointee.extra != nil { Self.dropExtra(frame) }
                if depth == 0 { break }
                depth &-= 1
                frame -= 1
                end = frame.pointee.end
                plan = frame.pointee.plan
                continue
            }

            let fieldStart = p
            var tag = UInt32(p.pointee)
            p += 1
            if tag >= 0x80 {
                guard let long = Self.longTag(&p, end, first: tag) else {
                    throw self.fault(Self.varintReason(p, end), depth, fieldStart)
                }
                tag = long
            }
            let number = tag >> 3
            let wireType = UInt8(truncatingIfNeeded: tag & 7)
            if number == 0 { throw self.fault(.fieldNumberZero, depth, fieldStart) }
            fields &+= 1
            if fields > fieldLimit { throw self.fault(.fields(limit: fieldLimit), depth, fieldStart) }
            frame.pointee.count &+= 1

            let field = plan.pointee.field(number)
            if wireType == field.pointee.wireType {
                switch field.pointee.kind {
                case .varint, .bool:
                    if p != end, p.pointee < 0x80 {
                        p += 1
                    } else if !Self.skipVarint(&p, end) {
                        throw self.fault(Self.varintReason(p, end), depth, fieldStart)
                    }
                case .fixed64:
                    guard end - p >= 8 else { throw self.fault(.truncated, depth, fieldStart) }
                    p += 8
                case .fixed32:
                    guard end - p >= 4 else { throw self.fault(.truncated, depth, fieldStart) }
                    p += 4
                case .string:
                    let length = Self.length(&p, end)
                    guard length >= 0 else { throw self.fault(Self.lengthReason(length), depth, fieldStart) }
                    guard UTF8Validator.isValid(p, length) else { throw self.fault(.invalidUTF8, depth, fieldStart) }
                    p += length
                    cost &+= ArenaCost.block(length)
                case .bytes:
                    let length = Self.length(&p, end)
                    guard length >= 0 else { throw self.fault(Self.lengthReason(length), depth, fieldStart) }
                    p += length
                    cost &+= ArenaCost.block(length)
                case .message:
                    let length = Self.length(&p, end)
                    guard length >= 0 else { throw self.fault(Self.lengthReason(length), depth, fieldStart) }
                    if field.pointee.trackIndex != ScanField.untracked {
                        guard Self.isFirst(frame, field.pointee.trackIndex) else {
                            throw self.fault(.duplicateMessage, depth, fieldStart)
                        }
                    } else {
                        cost &+= 8
                    }
                    subMessages &+= 1
                    if subMessages > subMessageLimit {
                        throw self.fault(.subMessages(limit: subMessageLimit), depth, fieldStart)
                    }
                    depth &+= 1
                    guard depth < self.depthLimit, let child = field.pointee.child else {
                        throw self.fault(.depth(limit: self.depthLimit), depth &- 1, fieldStart)
                    }
                    cost &+= child.pointee.messageCost
                    if cost > self.arenaLimit {
                        throw self.fault(.arena(limit: self.arenaLimit, needed: cost), depth &- 1, fieldStart)
                    }
                    frame += 1
                    end = p + length
                    plan = child
                    if depth > deepest {
                        deepest = depth
                        frame.pointee.widest = 0
                    }
                    frame.pointee.end = end
                    frame.pointee.start = p
                    frame.pointee.plan = child
                    frame.pointee.count = 0
                    frame.pointee.seen = 0
                    frame.pointee.extra = nil
                    continue
                case .unknown:
                    // Its wire type is none that a tag can hold.
                    break
                }
                // Elements of 4 bytes count as 8: that covers the rounding of their array.
                if field.pointee.flags & ScanField.repeated != 0 {
                    cost &+= max(8, Int(field.pointee.elementSize))
                }
            } else if field.pointee.kind == .unknown {
                let value = p
                if let reason = Self.skipUnknown(wireType, &p, end) { throw self.fault(reason, depth, fieldStart) }
                cost &+= ArenaCost.unknownField &+ ArenaCost.block(p - value)
            } else if wireType == 2, field.pointee.flags & ScanField.packable != 0 {
                let length = Self.length(&p, end)
                guard length >= 0 else { throw self.fault(Self.lengthReason(length), depth, fieldStart) }
                var elements = 0
                if let reason = Self.checkPacked(field, p, length, &elements) {
                    throw self.fault(reason, depth, fieldStart)
                }
                p += length
                cost &+= ArenaCost.block(elements &* Int(field.pointee.elementSize)) &+ ArenaCost.recycledHeader
            } else {
                throw self.fault(Self.wireTypeReason(wireType, field), depth, fieldStart)
            }
            if cost > self.arenaLimit {
                throw self.fault(.arena(limit: self.arenaLimit, needed: cost), depth, fieldStart)
            }
        }

        // A level has one open message at a time and lists of scanned members are recycled, so the widest message
        // of each level bounds them.
        for level in 0...deepest {
            cost &+= ArenaCost.scannedMembers(fields: self.frames[level].widest)
        }
        if cost > self.arenaLimit {
            throw ScanFault(reason: .arena(limit: self.arenaLimit, needed: cost), path: "")
        }
        return cost
    }

    /// The fault at `fieldStart`, a field of the message at `depth`; frees what the open levels hold.
    @inline(never)
    private func fault(_ reason: ScanFault.Reason, _ depth: Int, _ fieldStart: UnsafePointer<UInt8>) -> ScanFault {
        let path = ScanPath.describe(frames: self.frames, depth: depth, fieldStart: fieldStart)
        for level in 0...depth { Self.dropExtra(self.frames + level) }
        return ScanFault(reason: reason, path: path)
    }
}
