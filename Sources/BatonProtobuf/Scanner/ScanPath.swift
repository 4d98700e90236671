// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The path of a faulty field in proto names, `partnerships[3].deliverables[0].progress`.
///
/// The scan keeps no path. This one is found afterwards by reading the open messages again from their starts, up to
/// the fault: bytes that the scan has passed and so are well formed.
enum ScanPath {
    static func describe(
        frames: UnsafeMutablePointer<ScanFrame>,
        depth: Int,
        fieldStart: UnsafePointer<UInt8>
    ) -> String {
        var path = ""
        for level in 0...depth {
            let frame = frames[level]
            // A message's value starts where the next frame does; the last field starts at the fault.
            let target = level < depth ? frames[level + 1].start : fieldStart
            guard let component = Self.component(in: frame, at: target, isValue: level < depth) else { break }
            path += path.isEmpty ? component : ".\(component)"
        }
        return path
    }

    private static func component(
        in frame: ScanFrame,
        at target: UnsafePointer<UInt8>,
        isValue: Bool
    ) -> String? {
        guard let number = Self.walk(frame, to: target, isValue: isValue, counting: nil).number else { return nil }
        guard let table = frame.plan.pointee.table?.takeUnretainedValue(),
            let field = Int32(exactly: number).flatMap({ table.field(number: $0) })
        else { return "#\(number)" }
        guard field.presence == .repeated else { return field.name }
        return "\(field.name)[\(Self.walk(frame, to: target, isValue: isValue, counting: number).earlier)]"
    }

    /// The field that starts, or whose value starts, at `target`, and how many of number `counted` come before it.
    private static func walk(
        _ frame: ScanFrame,
        to target: UnsafePointer<UInt8>,
        isValue: Bool,
        counting counted: UInt32?
    ) -> (number: UInt32?, earlier: Int) {
        let target = UnsafeRawPointer(target)
        var cursor = WireCursor(UnsafeRawBufferPointer(start: frame.start, count: frame.end - frame.start))
        var earlier = 0
        while !cursor.isAtEnd, cursor.position <= target {
            let start = cursor.position
            guard let tag = cursor.readTag() else { break }
            if !isValue, start == target { return (tag.number, earlier) }
            if tag.wireType == 2 {
                guard let value = cursor.readLengthDelimited() else { break }
                if isValue, value.baseAddress == target { return (tag.number, earlier) }
            } else if !cursor.skipValue(tag.wireType) {
                break
            }
            if tag.number == counted { earlier += 1 }
        }
        return (nil, earlier)
    }
}
