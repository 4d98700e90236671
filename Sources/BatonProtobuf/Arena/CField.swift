// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import CProtobufC

/// What generated `init(_cMessage:)` calls, one member per shape of field.
///
/// The pointers lead into a decoded tree whose bytes the scanner has checked.
public enum CField {
    // MARK: Strings and bytes

    /// A text; nothing ends it but its length.
    @inlinable
    public static func string(_ count: Int, _ data: UnsafeMutablePointer<UInt8>?) -> String {
        guard count > 0, let data else { return "" }
        return String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
    }

    /// A copy of the bytes.
    @inlinable
    public static func bytes(_ count: Int, _ data: UnsafeMutablePointer<UInt8>?) -> [UInt8] {
        guard count > 0, let data else { return [] }
        return [UInt8](UnsafeBufferPointer(start: data, count: count))
    }

    /// From an array of `ProtobufCBinaryData`.
    public static func strings(_ count: Int, _ array: UnsafeRawPointer?) -> [String] {
        guard count > 0, let array else { return [] }
        let elements = UnsafeBufferPointer(
            start: array.assumingMemoryBound(to: ProtobufCBinaryData.self),
            count: count
        )
        return elements.map { Self.string($0.len, $0.data) }
    }

    /// From an array of `ProtobufCBinaryData`.
    public static func byteArrays(_ count: Int, _ array: UnsafeRawPointer?) -> [[UInt8]] {
        guard count > 0, let array else { return [] }
        let elements = UnsafeBufferPointer(
            start: array.assumingMemoryBound(to: ProtobufCBinaryData.self),
            count: count
        )
        return elements.map { Self.bytes($0.len, $0.data) }
    }

    // MARK: Numbers

    /// A repeated number.
    @inlinable
    public static func scalars<Element: BitwiseCopyable>(
        _ count: Int,
        _ array: UnsafeMutablePointer<Element>?
    ) -> [Element] {
        guard count > 0, let array else { return [] }
        return [Element](UnsafeBufferPointer(start: array, count: count))
    }

    /// A repeated bool, which is an `int` in C.
    @inlinable
    public static func bools(_ count: Int, _ array: UnsafeMutablePointer<Int32>?) -> [Bool] {
        guard count > 0, let array else { return [] }
        return UnsafeBufferPointer(start: array, count: count).map { $0 != 0 }
    }

    /// A repeated enumeration, which is an `int` in C.
    @inlinable
    public static func enumerations<Value: ProtobufEnum>(_ count: Int, _ array: UnsafeRawPointer?) -> [Value] {
        guard count > 0, let array else { return [] }
        return (0..<count).map { index in
            Value(rawValue: array.load(fromByteOffset: index &* 4, as: Int32.self))
        }
    }

    // MARK: Messages

    /// A nested message; nil for NULL.
    @inlinable
    public static func message<Value: ProtobufMessage, CStruct>(_ pointer: UnsafeMutablePointer<CStruct>?) -> Value? {
        guard let pointer else { return nil }
        return Value(_cMessage: UnsafeRawPointer(pointer))
    }

    /// A nested message that is boxed; nil for NULL.
    @inlinable
    public static func message<Value: ProtobufMessage, CStruct>(
        _ pointer: UnsafeMutablePointer<CStruct>?
    ) -> Indirect<Value>? {
        guard let pointer else { return nil }
        return Indirect(Value(_cMessage: UnsafeRawPointer(pointer)))
    }

    /// A nested message that must have a value, as in maps and oneofs: the default for NULL.
    @inlinable
    public static func messageOrDefault<Value: ProtobufMessage, CStruct>(
        _ pointer: UnsafeMutablePointer<CStruct>?
    ) -> Value {
        guard let pointer else { return Value() }
        return Value(_cMessage: UnsafeRawPointer(pointer))
    }

    /// A repeated message.
    @inlinable
    public static func messages<Value: ProtobufMessage, CStruct>(
        _ count: Int,
        _ array: UnsafeMutablePointer<UnsafeMutablePointer<CStruct>?>?
    ) -> [Value] {
        guard count > 0, let array else { return [] }
        return [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
            guard let base = buffer.baseAddress else { return }
            for index in 0..<count {
                (base + index).initialize(to: Self.messageOrDefault(array[index]))
            }
            initialized = count
        }
    }

    /// A repeated message that `read` turns into a value.
    @inlinable
    public static func values<Value, CStruct>(
        _ count: Int,
        _ array: UnsafeMutablePointer<UnsafeMutablePointer<CStruct>?>?,
        _ read: (UnsafeMutablePointer<CStruct>) -> Value
    ) -> [Value] {
        guard count > 0, let array else { return [] }
        return (0..<count).compactMap { index in array[index].map(read) }
    }

    /// A map: `read` turns each entry into a key and a value; the last of equal keys wins.
    @inlinable
    public static func map<Key, Value, CEntry>(
        _ count: Int,
        _ array: UnsafeMutablePointer<UnsafeMutablePointer<CEntry>?>?,
        _ read: (UnsafeMutablePointer<CEntry>) -> (Key, Value)
    ) -> [Key: Value] {
        guard count > 0, let array else { return [:] }
        var result = [Key: Value](minimumCapacity: count)
        for index in 0..<count {
            guard let entry = array[index] else { continue }
            let (key, value) = read(entry)
            result[key] = value
        }
        return result
    }

    // MARK: Unknown fields

    /// The fields of a struct that its type does not know.
    @inlinable
    public static func unknownFields(_ cMessage: UnsafeRawPointer) -> UnknownFields {
        // ProtobufCMessage: the descriptor, then the count as an unsigned int.
        if cMessage.load(fromByteOffset: 8, as: UInt32.self) == 0 { return UnknownFields() }
        return Self.copyUnknownFields(cMessage)
    }

    @usableFromInline
    static func copyUnknownFields(_ cMessage: UnsafeRawPointer) -> UnknownFields {
        let base = cMessage.assumingMemoryBound(to: ProtobufCMessage.self).pointee
        var bytes: [UInt8] = []
        for index in 0..<Int(base.n_unknown_fields) {
            let field = base.unknown_fields[index]
            var writer = WireWriter()
            writer.tag(field.tag, wireType: UInt8(truncatingIfNeeded: field.wire_type.rawValue))
            bytes += writer.bytes
            bytes += UnsafeBufferPointer(start: field.data, count: field.len)
        }
        return UnknownFields(wellFormed: bytes)
    }
}
