// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension MessageScanner {
    /// The rest of a tag whose first byte goes on; nil, with `p` where it was noticed, when there is none.
    @inline(never)
    static func longTag(_ p: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, first: UInt32) -> UInt32? {
        var tag = first & 0x7F
        var shift: UInt32 = 7
        while p != end {
            let byte = UInt32(p.pointee)
            // The fifth byte holds the last four of 32 bits.
            if shift == 28, byte > 0x0F { return nil }
            p += 1
            tag |= (byte & 0x7F) << shift
            if byte < 0x80 { return tag }
            shift &+= 7
        }
        return nil
    }

    /// Past a varint of at most ten bytes and 64 bits.
    @inline(__always)
    static func skipVarint(_ p: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
        var count = 0
        while p != end {
            let byte = p.pointee
            if count == 9, byte > 1 { return false }
            p += 1
            if byte < 0x80 { return true }
            count &+= 1
        }
        return false
    }

    /// Why a varint could not be read: it was cut, or it did not end.
    static func varintReason(_ p: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> ScanFault.Reason {
        p == end ? .truncated : .varintTooLong
    }

    static let cutLength = -1
    static let longLength = -2
    static let pastEnd = -3

    /// A length that fits before `end`, or one of the negative values above. protobuf-c reads lengths of at most five
    /// bytes.
    @inline(__always)
    static func length(_ p: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
        guard p != end else { return Self.cutLength }
        var length = Int(p.pointee)
        p += 1
        if length >= 0x80 {
            length = Self.longLength(&p, end, first: length)
            if length < 0 { return length }
        }
        return length <= end - p ? length : Self.pastEnd
    }

    @inline(never)
    private static func longLength(_ p: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, first: Int) -> Int {
        var length = first & 0x7F
        var shift = 7
        while p != end {
            let byte = Int(p.pointee)
            if shift == 28, byte > 0x0F { return Self.longLength }
            p += 1
            length |= (byte & 0x7F) &<< shift
            if byte < 0x80 { return length }
            shift &+= 7
        }
        return Self.cutLength
    }

    static func lengthReason(_ length: Int) -> ScanFault.Reason {
        switch length {
        case Self.cutLength: .truncated
        case Self.longLength: .varintTooLong
        default: .lengthPastEnd
        }
    }

    /// Past the value of a field that is not in the table; why not, otherwise.
    @inline(never)
    static func skipUnknown(
        _ wireType: UInt8,
        _ p: inout UnsafePointer<UInt8>,
        _ end: UnsafePointer<UInt8>
    ) -> ScanFault.Reason? {
        switch wireType {
        case 0:
            return Self.skipVarint(&p, end) ? nil : Self.varintReason(p, end)
        case 1:
            guard end - p >= 8 else { return .truncated }
            p += 8
        case 2:
            let length = Self.length(&p, end)
            guard length >= 0 else { return Self.lengthReason(length) }
            p += length
        case 5:
            guard end - p >= 4 else { return .truncated }
            p += 4
        default:
            return .wireType(wireType)
        }
        return nil
    }

    static func wireTypeReason(_ wireType: UInt8, _ field: UnsafeMutablePointer<ScanField>) -> ScanFault.Reason {
        switch wireType {
        case 0, 1, 2, 5: .wrongWireType(wireType, expected: field.pointee.wireType)
        default: .wireType(wireType)
        }
    }

    /// Checks a packed run as protobuf-c will read it and counts its elements.
    @inline(never)
    static func checkPacked(
        _ field: UnsafeMutablePointer<ScanField>,
        _ start: UnsafePointer<UInt8>,
        _ length: Int,
        _ elements: inout Int
    ) -> ScanFault.Reason? {
        switch field.pointee.kind {
        case .fixed32:
            guard length.isMultiple(of: 4) else { return .packedLength(elementSize: 4) }
            elements = length / 4
        case .fixed64:
            guard length.isMultiple(of: 8) else { return .packedLength(elementSize: 8) }
            elements = length / 8
        case .bool:
            for index in 0..<length where start[index] > 1 { return .packedBool }
            elements = length
        default:
            var p = start
            let end = start + length
            while p != end {
                if p.pointee < 0x80 {
                    p += 1
                } else if !Self.skipVarint(&p, end) {
                    return Self.varintReason(p, end)
                }
                elements &+= 1
            }
        }
        return nil
    }

    /// Whether a singular message comes for the first time in its message; notes it.
    @inline(__always)
    static func isFirst(_ frame: UnsafeMutablePointer<ScanFrame>, _ index: UInt16) -> Bool {
        guard index < 64 else { return Self.isFirstBeyond(frame, Int(index) &- 64) }
        let bit: UInt64 = 1 &<< UInt64(index)
        if frame.pointee.seen & bit != 0 { return false }
        frame.pointee.seen |= bit
        return true
    }

    @inline(never)
    private static func isFirstBeyond(_ frame: UnsafeMutablePointer<ScanFrame>, _ index: Int) -> Bool {
        let words = frame.pointee.plan.pointee.extraWords
        guard index / 64 < words else { return false }
        let extra: UnsafeMutablePointer<UInt64>
        if let present = frame.pointee.extra {
            extra = present
        } else {
            extra = .allocate(capacity: words)
            extra.initialize(repeating: 0, count: words)
            frame.pointee.extra = extra
        }
        let bit: UInt64 = 1 &<< UInt64(index % 64)
        if extra[index / 64] & bit != 0 { return false }
        extra[index / 64] |= bit
        return true
    }

    static func dropExtra(_ frame: UnsafeMutablePointer<ScanFrame>) {
        frame.pointee.extra?.deallocate()
        frame.pointee.extra = nil
    }
}
