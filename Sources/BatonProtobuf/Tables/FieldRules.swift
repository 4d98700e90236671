// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What the option `baton.v1.field` demands of a field.
///
/// Rules hold for each element of a repeated field, except ``maxItems`` and ``required``, which hold for the whole.
public struct FieldRules: Sendable, Hashable {
    /// The field is present; without presence: not its default; repeated: not empty.
    public var required: Bool
    /// The smallest number allowed.
    public var minimum: Double?
    /// The largest number allowed.
    public var maximum: Double?
    /// The number is greater than this.
    public var greaterThan: Double?
    /// The fewest characters (Unicode scalars) of a string, or bytes of a bytes field.
    public var minLength: Int?
    /// The most characters (Unicode scalars) of a string, or bytes of a bytes field.
    public var maxLength: Int?
    /// The most elements of a repeated field or map.
    public var maxItems: Int?
    /// The number is neither infinite nor NaN.
    public var finite: Bool
    /// What the text must look like; an empty text passes, ``required`` forbids it.
    public var format: FieldFormat?
    /// The value of an enumeration is one that the proto file declares.
    public var knownValue: Bool

    /// Makes rules; called by generated code.
    public init(
        required: Bool = false,
        minimum: Double? = nil,
        maximum: Double? = nil,
        greaterThan: Double? = nil,
        minLength: Int? = nil,
        maxLength: Int? = nil,
        maxItems: Int? = nil,
        finite: Bool = false,
        format: FieldFormat? = nil,
        knownValue: Bool = false
    ) {
        self.required = required
        self.minimum = minimum
        self.maximum = maximum
        self.greaterThan = greaterThan
        self.minLength = minLength
        self.maxLength = maxLength
        self.maxItems = maxItems
        self.finite = finite
        self.format = format
        self.knownValue = knownValue
    }
}
