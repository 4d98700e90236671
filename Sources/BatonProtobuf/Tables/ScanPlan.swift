// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import CProtobufC

/// How the scanner treats a field.
enum ScanKind: UInt8 {
    /// Not in the table.
    case unknown
    case varint, fixed32, fixed64
    /// A varint whose packed form protobuf-c takes in one byte only.
    case bool
    case string, bytes, message
}

/// One field as the scanner sees it: 16 bytes, nothing to retain.
struct ScanField {
    static let repeated: UInt8 = 1
    static let packable: UInt8 = 2
    static let untracked = UInt16.max

    var kind: ScanKind = .unknown
    /// The wire type of one value; none of the real ones for a field that is not in the table.
    var wireType: UInt8 = .max
    var flags: UInt8 = 0
    /// Bytes of one element in protobuf-c's array.
    var elementSize: UInt8 = 0
    /// Which bit tells that a singular message was seen.
    var trackIndex: UInt16 = ScanField.untracked
    /// The position in the table's fields.
    var fieldIndex: UInt16 = 0
    var child: UnsafeMutablePointer<ScanPlan>?
}

/// A message type as the scanner sees it, in memory that nothing counts references to.
struct ScanPlan {
    /// Numbers up to this are always looked up directly.
    private static let denseAlways: Int32 = 64
    /// Larger ones are, while the array stays within this many slots per field.
    private static let densePerField = 8

    /// What protobuf-c allocates for one message before its fields, rounded up.
    var messageCost: Int
    var dense: UnsafeMutablePointer<ScanField>
    var denseCount: UInt32
    var sparseCount: Int
    var sparseNumbers: UnsafeMutablePointer<UInt32>
    var sparse: UnsafeMutablePointer<ScanField>
    /// 64-bit words that the bits of singular messages take beyond the first.
    var extraWords: Int
    /// The owner of this memory.
    var table: Unmanaged<MessageTable>?

    /// The field of that number, `.unknown` when there is none.
    @inline(__always)
    func field(_ number: UInt32) -> UnsafeMutablePointer<ScanField> {
        number < self.denseCount ? self.dense + Int(number) : self.sparseField(number)
    }

    @inline(never)
    private func sparseField(_ number: UInt32) -> UnsafeMutablePointer<ScanField> {
        var low = 0
        var high = self.sparseCount
        while low < high {
            let middle = low + (high - low) / 2
            if self.sparseNumbers[middle] < number {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < self.sparseCount, self.sparseNumbers[low] == number else {
            // Field number 0 is never in a table: its slot stands for every unknown field.
            return self.dense
        }
        return self.sparse + low
    }

    /// Points the fields that are messages to the plans of their types, in one pass: a type can have tens of thousands of
    /// fields, and descriptor sets come from servers.
    ///
    /// - Parameter children: for each field of the table the plan of its type; nil where it is no message.
    func setChildren(_ children: [UnsafeMutablePointer<ScanPlan>?]) {
        Self.setChildren(children, of: self.dense, count: Int(self.denseCount))
        Self.setChildren(children, of: self.sparse, count: self.sparseCount)
    }

    private static func setChildren(
        _ children: [UnsafeMutablePointer<ScanPlan>?],
        of slots: UnsafeMutablePointer<ScanField>,
        count: Int
    ) {
        for slot in 0..<count where slots[slot].kind == .message {
            let index = Int(slots[slot].fieldIndex)
            if children.indices.contains(index) { slots[slot].child = children[index] }
        }
    }

    static func make(fields: [FieldTable], c: CLayout?) -> UnsafeMutablePointer<ScanPlan> {
        let sorted = fields.enumerated().sorted { $0.element.number < $1.element.number }
        var denseTop: Int32 = 0
        for (count, entry) in sorted.enumerated() {
            let number = entry.element.number
            if number <= Self.denseAlways || Int(number) <= (count + 1) * Self.densePerField { denseTop = number }
        }
        let denseCount = Int(denseTop) + 1
        let dense = UnsafeMutablePointer<ScanField>.allocate(capacity: denseCount)
        dense.initialize(repeating: ScanField(), count: denseCount)
        let far = sorted.filter { $0.element.number > denseTop }
        var farPositions: [Int: Int] = [:]
        for (position, entry) in far.enumerated() { farPositions[entry.offset] = position }
        let sparse = UnsafeMutablePointer<ScanField>.allocate(capacity: max(1, far.count))
        let numbers = UnsafeMutablePointer<UInt32>.allocate(capacity: max(1, far.count))

        var tracked = 0
        for (index, field) in fields.enumerated() {
            var slot = ScanField(field, index: index)
            if slot.kind == .message, slot.flags & ScanField.repeated == 0 {
                slot.trackIndex = UInt16(clamping: tracked)
                tracked += 1
            }
            if field.number > 0, field.number <= denseTop {
                dense[Int(field.number)] = slot
            } else if let position = farPositions[index] {
                (sparse + position).initialize(to: slot)
                numbers[position] = UInt32(bitPattern: field.number)
            }
        }

        let plan = UnsafeMutablePointer<ScanPlan>.allocate(capacity: 1)
        plan.initialize(
            to: ScanPlan(
                messageCost: Self.messageCost(fields: fields, c: c),
                dense: dense,
                denseCount: UInt32(denseCount),
                sparseCount: far.count,
                sparseNumbers: numbers,
                sparse: sparse,
                extraWords: max(0, (tracked + 63) / 64 - 1),
                table: nil
            )
        )
        return plan
    }

    static func destroy(_ plan: UnsafeMutablePointer<ScanPlan>) {
        plan.pointee.dense.deallocate()
        plan.pointee.sparse.deallocate()
        plan.pointee.sparseNumbers.deallocate()
        plan.deallocate()
    }

    /// protobuf-c's struct, and its bitmap of required fields where more than 128 fields make it allocate one.
    private static func messageCost(fields: [FieldTable], c: CLayout?) -> Int {
        let bitmap = fields.count > 128 ? ArenaCost.block((fields.count + 7) / 8) : 0
        if let c { return ArenaCost.block(c.size) + bitmap }
        // Without a C struct, which is so for the entries of maps and for tables made at run time, the size that
        // protoc-c's struct has or would have: the base, then the members in order, each at its alignment.
        var size = MemoryLayout<ProtobufCMessage>.size
        for field in fields {
            let member = field.presence == .repeated ? 16 : Int(ScanField(field, index: 0).elementSize)
            let alignment = min(8, max(1, member))
            size = (size + alignment - 1) / alignment * alignment + member
        }
        return ArenaCost.block(size) + bitmap
    }
}

extension ScanField {
    init(_ field: FieldTable, index: Int) {
        self.init()
        self.fieldIndex = UInt16(clamping: index)
        if field.presence == .repeated { self.flags |= Self.repeated }
        switch field.kind {
        case .int32, .uint32, .sint32, .enumeration:
            (self.kind, self.wireType, self.elementSize) = (.varint, 0, 4)
        case .int64, .uint64, .sint64:
            (self.kind, self.wireType, self.elementSize) = (.varint, 0, 8)
        case .bool:
            // protobuf_c_boolean is an int.
            (self.kind, self.wireType, self.elementSize) = (.bool, 0, 4)
        case .fixed32, .sfixed32, .float:
            (self.kind, self.wireType, self.elementSize) = (.fixed32, 5, 4)
        case .fixed64, .sfixed64, .double:
            (self.kind, self.wireType, self.elementSize) = (.fixed64, 1, 8)
        case .string:
            (self.kind, self.wireType, self.elementSize) = (.string, 2, 16)
        case .bytes:
            (self.kind, self.wireType, self.elementSize) = (.bytes, 2, 16)
        case .message, .map:
            (self.kind, self.wireType, self.elementSize) = (.message, 2, 8)
        }
        if self.wireType != 2, field.presence == .repeated { self.flags |= Self.packable }
    }
}
