// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

/// What generated `_collectViolations` methods call for each field that has rules.
///
/// An absent optional field breaks no rule but `required`. A field without presence is checked as it stands, its
/// default included, but an empty text breaks no format. `required` on it forbids the default.
extension ViolationList {
    // MARK: Texts and bytes

    /// Checks a text.
    public mutating func check(_ name: StaticString, _ value: String, _ rules: FieldRules) {
        if rules.required, value.isEmpty { return self.missing(name) }
        if let reason = Self.reason(value, rules) { self.add("\(name)", reason) }
    }

    /// Checks bytes.
    public mutating func check(_ name: StaticString, _ value: [UInt8], _ rules: FieldRules) {
        if rules.required, value.isEmpty { return self.missing(name) }
        if let reason = Self.reason(length: value.count, "bytes", rules) { self.add("\(name)", reason) }
    }

    /// Checks a text that may be absent.
    public mutating func check(_ name: StaticString, _ value: String?, _ rules: FieldRules) {
        guard let value else { return self.absent(name, rules) }
        if let reason = Self.reason(value, rules) { self.add("\(name)", reason) }
    }

    /// Checks bytes that may be absent.
    public mutating func check(_ name: StaticString, _ value: [UInt8]?, _ rules: FieldRules) {
        guard let value else { return self.absent(name, rules) }
        if let reason = Self.reason(length: value.count, "bytes", rules) { self.add("\(name)", reason) }
    }

    /// Checks a repeated text.
    public mutating func check(_ name: StaticString, _ values: [String], _ rules: FieldRules) {
        self.checkElements(name, values, rules) { Self.reason($0, rules) }
    }

    /// Checks repeated bytes.
    public mutating func check(_ name: StaticString, _ values: [[UInt8]], _ rules: FieldRules) {
        self.checkElements(name, values, rules) { Self.reason(length: $0.count, "bytes", rules) }
    }

    // MARK: Numbers

    /// Checks a whole number.
    public mutating func check<Number: FixedWidthInteger>(_ name: StaticString, _ value: Number, _ rules: FieldRules) {
        if rules.required, value == 0 { return self.missing(name) }
        if let reason = Self.reason(value, rules) { self.add("\(name)", reason) }
    }

    /// Checks a whole number that may be absent.
    public mutating func check<Number: FixedWidthInteger>(_ name: StaticString, _ value: Number?, _ rules: FieldRules) {
        guard let value else { return self.absent(name, rules) }
        if let reason = Self.reason(value, rules) { self.add("\(name)", reason) }
    }

    /// Checks a repeated whole number.
    public mutating func check<Number: FixedWidthInteger & Sendable>(
        _ name: StaticString,
        _ values: [Number],
        _ rules: FieldRules
    ) {
        self.checkElements(name, values, rules) { Self.reason($0, rules) }
    }

    /// Checks a number with a fraction.
    public mutating func check<Number: BinaryFloatingPoint>(
        _ name: StaticString,
        _ value: Number,
        _ rules: FieldRules
    ) {
        if rules.required, value == 0 { return self.missing(name) }
        if let reason = Self.reason(Double(value), rules) { self.add("\(name)", reason) }
    }

    /// Checks a number with a fraction that may be absent.
    public mutating func check<Number: BinaryFloatingPoint>(
        _ name: StaticString,
        _ value: Number?,
        _ rules: FieldRules
    ) {
        guard let value else { return self.absent(name, rules) }
        if let reason = Self.reason(Double(value), rules) { self.add("\(name)", reason) }
    }

    /// Checks a repeated number with a fraction.
    public mutating func check<Number: BinaryFloatingPoint>(
        _ name: StaticString,
        _ values: [Number],
        _ rules: FieldRules
    ) {
        self.checkElements(name, values, rules) { Self.reason(Double($0), rules) }
    }

    // MARK: Everything else

    /// Checks a bool: `required` makes it be true.
    public mutating func check(_ name: StaticString, _ value: Bool, _ rules: FieldRules) {
        if rules.required, !value { self.missing(name) }
    }

    /// Checks a field for presence alone: an optional bool, a message, a time, a duration, a oneof.
    public mutating func check<Value>(_ name: StaticString, _ value: Value?, _ rules: FieldRules) {
        if value == nil { self.absent(name, rules) }
    }

    /// Checks an enumeration: `required` forbids the value 0.
    public mutating func check<Value: ProtobufEnum>(_ name: StaticString, _ value: Value, _ rules: FieldRules) {
        if rules.required, value.rawValue == 0 { return self.missing(name) }
        if let reason = Self.reason(value, rules) { self.add("\(name)", reason) }
    }

    /// Checks an enumeration that may be absent.
    public mutating func check<Value: ProtobufEnum>(_ name: StaticString, _ value: Value?, _ rules: FieldRules) {
        guard let value else { return self.absent(name, rules) }
        if let reason = Self.reason(value, rules) { self.add("\(name)", reason) }
    }

    /// Checks a repeated enumeration.
    public mutating func check<Value: ProtobufEnum>(_ name: StaticString, _ values: [Value], _ rules: FieldRules) {
        self.checkElements(name, values, rules) { Self.reason($0, rules) }
    }

    /// Checks the number of elements alone.
    public mutating func check<Value>(_ name: StaticString, _ values: [Value], _ rules: FieldRules) {
        self.checkCount(name, values.count, rules)
    }

    /// Checks the number of pairs of a map.
    public mutating func check<Key, Value>(_ name: StaticString, _ values: [Key: Value], _ rules: FieldRules) {
        self.checkCount(name, values.count, rules)
    }

    // MARK: Reasons

    private mutating func missing(_ name: StaticString) {
        self.add("\(name)", "is required")
    }

    private mutating func absent(_ name: StaticString, _ rules: FieldRules) {
        if rules.required { self.missing(name) }
    }

    private mutating func checkCount(_ name: StaticString, _ count: Int, _ rules: FieldRules) {
        if rules.required, count == 0 { return self.missing(name) }
        if let most = rules.maxItems, count > most {
            self.add("\(name)", "has \(count) items, at most \(most) are allowed")
        }
    }

    private mutating func checkElements<Value>(
        _ name: StaticString,
        _ values: [Value],
        _ rules: FieldRules,
        _ reason: (Value) -> String?
    ) {
        self.checkCount(name, values.count, rules)
        for (index, value) in values.enumerated() {
            guard let reason = reason(value) else { continue }
            self.add("\(name)[\(index)]", reason)
            if self.isFull { return }
        }
    }

    private static func reason(_ value: String, _ rules: FieldRules) -> String? {
        // Characters are counted only where the number of bytes leaves it open: one takes one to four of them.
        let bytes = value.utf8.count
        if bytes > rules.maxLength ?? .max || (bytes + 3) / 4 < rules.minLength ?? 0,
            let reason = self.reason(length: value.unicodeScalars.count, "characters", rules)
        {
            return reason
        }
        if let format = rules.format, !value.isEmpty, !format.matches(value) {
            return "is not \(format == .email || format == .identifier ? "an" : "a") \(format.rawValue)"
        }
        return nil
    }

    private static func reason(length: Int, _ unit: String, _ rules: FieldRules) -> String? {
        if let least = rules.minLength, length < least {
            return "has \(length) \(unit), at least \(least) are needed"
        }
        if let most = rules.maxLength, length > most {
            return "has \(length) \(unit), at most \(most) are allowed"
        }
        return nil
    }

    private static func reason<Number: FixedWidthInteger>(_ value: Number, _ rules: FieldRules) -> String? {
        if let least = rules.minimum, Double(value) < least { return "is \(value), the least is \(Self.text(least))" }
        if let most = rules.maximum, Double(value) > most { return "is \(value), the most is \(Self.text(most))" }
        if let bound = rules.greaterThan, Double(value) <= bound {
            return "is \(value), more than \(Self.text(bound)) is needed"
        }
        return nil
    }

    private static func reason(_ value: Double, _ rules: FieldRules) -> String? {
        if rules.finite, !value.isFinite { return "is \(value), a finite number is needed" }
        // Comparisons with NaN are false: what has bounds is not NaN.
        if let least = rules.minimum, !(value >= least) { return "is \(value), the least is \(Self.text(least))" }
        if let most = rules.maximum, !(value <= most) { return "is \(value), the most is \(Self.text(most))" }
        if let bound = rules.greaterThan, !(value > bound) {
            return "is \(value), more than \(Self.text(bound)) is needed"
        }
        return nil
    }

    private static func reason<Value: ProtobufEnum>(_ value: Value, _ rules: FieldRules) -> String? {
        guard rules.knownValue, Value.table.name(of: value.rawValue) == nil else { return nil }
        return "is \(value.rawValue), which is no value of \(Value.table.fullName)"
    }

    /// A bound without a fraction that says nothing: 200, not 200.0.
    private static func text(_ bound: Double) -> String {
        Int64(exactly: bound).map { "\($0)" } ?? "\(bound)"
    }

    /// The path of a map's value: `labels["region"]`, the key cut after 64 bytes.
    @usableFromInline
    static func element<Key>(_ name: StaticString, _ key: Key) -> String {
        if let text = key as? String { return "\(name)[\(JSONWriter.quoted(text, maximumBytes: 64))]" }
        return "\(name)[\(key)]"
    }
}
