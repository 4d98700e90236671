// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import CProtobufC
internal import Glibc

/// What generated `_fill` methods call, one member per shape of field. Lengths and pointers go out in the order of
/// protobuf-c's members: `(c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)`.
extension EncodingArena {
    // MARK: Strings and bytes

    /// The UTF-8 of a text, NUL characters included.
    public mutating func string(_ value: String) -> (Int, UnsafeMutablePointer<UInt8>?) {
        let count = value.utf8.count
        guard count > 0 else { return (0, nil) }
        let copy = self.allocate(count)
        var value = value
        value.withUTF8 { utf8 in
            if let base = utf8.baseAddress { memcpy(copy, base, min(count, utf8.count)) }
        }
        return (count, copy.assumingMemoryBound(to: UInt8.self))
    }

    /// The bytes. Long arrays are not copied but kept alive by the arena.
    public mutating func bytes(_ value: [UInt8]) -> (Int, UnsafeMutablePointer<UInt8>?) {
        let count = value.count
        guard count > 0 else { return (0, nil) }
        if count >= Self.borrowFrom, let storage = self.borrow(value) { return (count, storage) }
        let copy = self.allocate(count)
        value.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress { memcpy(copy, base, count) }
        }
        return (count, copy.assumingMemoryBound(to: UInt8.self))
    }

    /// An array of `ProtobufCBinaryData`, returned as protoc-c declares it.
    public mutating func strings<Element>(_ values: [String]) -> (Int, UnsafeMutablePointer<Element>?) {
        guard !values.isEmpty else { return (0, nil) }
        let array = self.allocate(values.count &* Self.binarySize)
        for (index, value) in values.enumerated() {
            let (count, data) = self.string(value)
            Self.store(count, data, at: index, in: array)
        }
        return (values.count, array.assumingMemoryBound(to: Element.self))
    }

    /// An array of `ProtobufCBinaryData`, returned as protoc-c declares it.
    public mutating func byteArrays<Element>(_ values: [[UInt8]]) -> (Int, UnsafeMutablePointer<Element>?) {
        guard !values.isEmpty else { return (0, nil) }
        let array = self.allocate(values.count &* Self.binarySize)
        for (index, value) in values.enumerated() {
            let (count, data) = self.bytes(value)
            Self.store(count, data, at: index, in: array)
        }
        return (values.count, array.assumingMemoryBound(to: Element.self))
    }

    private static let binarySize = MemoryLayout<ProtobufCBinaryData>.size

    private static func store(
        _ count: Int,
        _ data: UnsafeMutablePointer<UInt8>?,
        at index: Int,
        in array: UnsafeMutableRawPointer
    ) {
        array.storeBytes(
            of: ProtobufCBinaryData(len: count, data: data),
            toByteOffset: index &* Self.binarySize,
            as: ProtobufCBinaryData.self
        )
    }

    // MARK: Numbers

    /// A repeated number: protobuf-c reads a copy.
    @inlinable
    public mutating func scalars<Element: BitwiseCopyable>(
        _ values: [Element]
    ) -> (Int, UnsafeMutablePointer<Element>?) {
        guard !values.isEmpty else { return (0, nil) }
        let size = values.count &* MemoryLayout<Element>.stride
        let array = self._allocate(size)
        values.withUnsafeBytes { bytes in
            array.copyMemory(from: UnsafeRawPointer(bytes.baseAddress ?? UnsafeRawPointer(array)), byteCount: size)
        }
        return (values.count, array.assumingMemoryBound(to: Element.self))
    }

    /// A repeated bool, which is an `int` in C.
    @inlinable
    public mutating func bools(_ values: [Bool]) -> (Int, UnsafeMutablePointer<Int32>?) {
        guard !values.isEmpty else { return (0, nil) }
        let array = self._allocate(values.count &* 4).assumingMemoryBound(to: Int32.self)
        for index in values.indices { (array + index).initialize(to: values[index] ? 1 : 0) }
        return (values.count, array)
    }

    /// A repeated enumeration, returned as protoc-c declares it.
    @inlinable
    public mutating func enumerations<Value: ProtobufEnum, Element>(
        _ values: [Value]
    ) -> (Int, UnsafeMutablePointer<Element>?) {
        guard !values.isEmpty else { return (0, nil) }
        let array = self._allocate(values.count &* 4).assumingMemoryBound(to: Int32.self)
        for index in values.indices { (array + index).initialize(to: values[index].rawValue) }
        return (values.count, UnsafeMutableRawPointer(array).assumingMemoryBound(to: Element.self))
    }

    // MARK: Messages

    /// The struct of a nested message.
    @inlinable
    public mutating func message<Value: ProtobufMessage, CStruct>(_ value: Value) -> UnsafeMutablePointer<CStruct>? {
        guard self.enter(), let struct_ = self._root(Value.table) else { return nil }
        value._fill(struct_, &self)
        self.leave()
        return struct_.assumingMemoryBound(to: CStruct.self)
    }

    /// The struct of a nested message; NULL when there is none.
    @inlinable
    public mutating func message<Value: ProtobufMessage, CStruct>(_ value: Value?) -> UnsafeMutablePointer<CStruct>? {
        guard let value else { return nil }
        return self.message(value)
    }

    /// The struct of a boxed message; NULL when there is none.
    @inlinable
    public mutating func message<Value: ProtobufMessage, CStruct>(
        _ value: Indirect<Value>?
    ) -> UnsafeMutablePointer<CStruct>? {
        guard let value else { return nil }
        return self.message(value.value)
    }

    /// An array of pointers to structs.
    @inlinable
    public mutating func messages<Value: ProtobufMessage, CStruct>(
        _ values: [Value]
    ) -> (Int, UnsafeMutablePointer<UnsafeMutablePointer<CStruct>?>?) {
        guard !values.isEmpty else { return (0, nil) }
        let array = self._allocate(values.count &* MemoryLayout<UnsafeRawPointer>.size)
            .assumingMemoryBound(to: UnsafeMutablePointer<CStruct>?.self)
        for index in values.indices {
            guard let struct_: UnsafeMutablePointer<CStruct> = self.message(values[index]) else { return (0, nil) }
            (array + index).initialize(to: struct_)
        }
        return (values.count, array)
    }

    /// A struct whose message has no Swift type of its own (a timestamp, a duration): `fill` writes its members.
    @inlinable
    public mutating func value<CStruct>(
        _ layout: CLayout,
        _ fill: (UnsafeMutablePointer<CStruct>, inout EncodingArena) -> Void
    ) -> UnsafeMutablePointer<CStruct>? {
        let struct_ = self.makeMessage(layout).assumingMemoryBound(to: CStruct.self)
        fill(struct_, &self)
        return struct_
    }

    /// An array of pointers to structs whose messages have no Swift type of their own.
    @inlinable
    public mutating func values<Value, CStruct>(
        _ values: [Value],
        _ layout: CLayout,
        _ fill: (Value, UnsafeMutablePointer<CStruct>, inout EncodingArena) -> Void
    ) -> (Int, UnsafeMutablePointer<UnsafeMutablePointer<CStruct>?>?) {
        guard !values.isEmpty else { return (0, nil) }
        let array = self._allocate(values.count &* MemoryLayout<UnsafeRawPointer>.size)
            .assumingMemoryBound(to: UnsafeMutablePointer<CStruct>?.self)
        for index in values.indices {
            let struct_ = self.makeMessage(layout).assumingMemoryBound(to: CStruct.self)
            fill(values[index], struct_, &self)
            (array + index).initialize(to: struct_)
        }
        return (values.count, array)
    }

    /// A map: one entry struct for each pair, written by `fill`.
    @inlinable
    public mutating func map<Key, Value, CEntry>(
        _ values: [Key: Value],
        _ layout: CLayout,
        _ fill: (Key, Value, UnsafeMutablePointer<CEntry>, inout EncodingArena) -> Void
    ) -> (Int, UnsafeMutablePointer<UnsafeMutablePointer<CEntry>?>?) {
        guard !values.isEmpty else { return (0, nil) }
        let array = self._allocate(values.count &* MemoryLayout<UnsafeRawPointer>.size)
            .assumingMemoryBound(to: UnsafeMutablePointer<CEntry>?.self)
        var index = 0
        for (key, value) in values {
            let entry = self.makeMessage(layout).assumingMemoryBound(to: CEntry.self)
            fill(key, value, entry, &self)
            (array + index).initialize(to: entry)
            index &+= 1
        }
        return (index, array)
    }

    /// `size` bytes, aligned to 8, not initialised.
    @usableFromInline
    mutating func _allocate(_ size: Int) -> UnsafeMutableRawPointer {
        self.allocate(size)
    }

    // MARK: Unknown fields

    /// Hands the unknown fields of a decoded message to protobuf-c, which writes them after the known ones.
    @inlinable
    public mutating func unknownFields(_ fields: UnknownFields, _ cMessage: UnsafeMutableRawPointer) {
        if !fields.isEmpty { self.storeUnknownFields(fields, cMessage) }
    }

    @usableFromInline
    mutating func storeUnknownFields(_ fields: UnknownFields, _ cMessage: UnsafeMutableRawPointer) {
        let (count, data) = self.bytes(fields.bytes)
        guard let data else { return }
        let bytes = UnsafeRawBufferPointer(start: data, count: count)
        var total = 0
        var cursor = WireCursor(bytes)
        while !cursor.isAtEnd, let tag = cursor.readTag(), cursor.skipValue(tag.wireType) { total += 1 }
        let array = self.allocate(total * MemoryLayout<ProtobufCMessageUnknownField>.stride)
            .bindMemory(to: ProtobufCMessageUnknownField.self, capacity: total)
        cursor = WireCursor(bytes)
        for index in 0..<total {
            guard let tag = cursor.readTag() else { break }
            let start = cursor.position
            guard cursor.skipValue(tag.wireType) else { break }
            (array + index).initialize(
                to: ProtobufCMessageUnknownField(
                    tag: tag.number,
                    wire_type: ProtobufCWireType(UInt32(tag.wireType)),
                    len: cursor.position - start,
                    data: UnsafeMutableRawPointer(mutating: start).assumingMemoryBound(to: UInt8.self)
                )
            )
        }
        let base = cMessage.assumingMemoryBound(to: ProtobufCMessage.self)
        base.pointee.n_unknown_fields = UInt32(clamping: total)
        base.pointee.unknown_fields = array
    }
}
