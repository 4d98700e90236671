// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension RulesModel {
    /// Reads `baton.v1.FieldOptions`.
    init(_ options: ArraySlice<UInt8>, of field: String) throws(CodeGenError) {
        for option in try WireReader.fields(of: options) {
            switch option.number {
            case 1: self.required = try option.value.bool()
            case 2: self.minimum = try option.value.double()
            case 3: self.maximum = try option.value.double()
            case 4: self.greaterThan = try option.value.double()
            case 5: self.minLength = UInt32(truncatingIfNeeded: try option.value.integer())
            case 6: self.maxLength = UInt32(truncatingIfNeeded: try option.value.integer())
            case 7: self.maxItems = UInt32(truncatingIfNeeded: try option.value.integer())
            case 8: self.finite = try option.value.bool()
            case 9: self.format = try Self.formatName(option.value.int32(), of: field)
            case 10: self.knownValue = try option.value.bool()
            default:
                throw CodeGenError(.invalidRule, "\(field): option \(option.number) of baton.v1.field is not known")
            }
        }
    }

    private static func formatName(_ number: Int32, of field: String) throws(CodeGenError) -> String? {
        switch number {
        case 0: return nil
        case 1: return "identifier"
        case 2: return "email"
        case 3: return "uri"
        case 4: return "uuid"
        default: throw CodeGenError(.invalidRule, "\(field): format \(number) is not known")
        }
    }

    /// Refuses rules that make no sense for a field of the shape.
    func check(_ shape: FieldModel.Shape, of field: String) throws(CodeGenError) {
        let value: ValueType
        var isList = false
        switch shape {
        case .implicit(let type), .optional(let type, _), .message(let type, _), .member(let type, _): value = type
        case .repeated(let type): (value, isList) = (type, true)
        case .map: (value, isList) = (.bool, true)
        }
        func refuse(_ isSet: Bool, _ rule: String, _ isAllowed: Bool, _ what: String) throws(CodeGenError) {
            guard isSet, !isAllowed else { return }
            throw CodeGenError(.invalidRule, "\(field): the rule \(rule) holds for \(what) only")
        }
        var isNumber = false
        var isFraction = false
        if case .number(_, let swift) = value { (isNumber, isFraction) = (true, swift == "Double" || swift == "Float") }
        var isEnum = false
        if case .enumeration = value { isEnum = true }
        let isText = value == .string || value == .bytes
        try refuse(self.minimum != nil, "min", isNumber, "numbers")
        try refuse(self.maximum != nil, "max", isNumber, "numbers")
        try refuse(self.greaterThan != nil, "greater_than", isNumber, "numbers")
        try refuse(self.finite, "finite", isFraction, "float and double")
        try refuse(self.minLength != nil, "min_length", isText, "texts and bytes")
        try refuse(self.maxLength != nil, "max_length", isText, "texts and bytes")
        try refuse(self.format != nil, "format", value == .string, "texts")
        try refuse(self.knownValue, "known_value", isEnum, "enums")
        try refuse(self.maxItems != nil, "max_items", isList, "lists and maps")
        if let minimum, let maximum, minimum > maximum {
            throw CodeGenError(
                .invalidRule,
                "\(field): min is \(minimum) and max is \(maximum), so no value is allowed"
            )
        }
        if let minLength, let maxLength, minLength > maxLength {
            throw CodeGenError(
                .invalidRule,
                "\(field): min_length is \(minLength) and max_length is \(maxLength), so no value is allowed"
            )
        }
    }
}
