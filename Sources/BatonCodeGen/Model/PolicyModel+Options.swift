// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension PolicyModel {
    /// Reads `baton.v1.MethodOptions`.
    init(_ options: ArraySlice<UInt8>, of method: String) throws(CodeGenError) {
        func name(_ number: Int32, _ option: String, _ names: [Int32: String?]) throws(CodeGenError) -> String? {
            guard let name = names[number] else {
                throw CodeGenError(.invalidRule, "\(method): \(option) \(number) is not known")
            }
            return name
        }
        for option in try WireReader.fields(of: options) {
            let value = option.value
            switch option.number {
            case 1:
                self.roles.append(try value.string())
            case 2:
                self.authentication = try name(
                    value.int32(),
                    "authentication",
                    [0: nil, 1: "required", 2: "none", 3: "tokenOrMutualTLS"]
                )
            case 3:
                self.idempotency = try name(
                    value.int32(),
                    "idempotency",
                    [0: nil, 1: "noSideEffects", 2: "idempotent", 3: "notIdempotent"]
                )
            case 4:
                self.deadline = try Self.deadline(value.bytes(), of: method)
            case 5:
                self.payloadLimit = try value.integer()
            case 6:
                self.rateClass = try value.string()
            case 7:
                self.execution = try name(value.int32(), "execution", [0: nil, 1: "loop", 2: "pool"])
            case 8:
                self.example = try value.string()
            default:
                throw CodeGenError(.invalidRule, "\(method): option \(option.number) of baton.v1.method is not known")
            }
        }
        if self.authentication == "none", !self.roles.isEmpty {
            throw CodeGenError(.invalidRule, "\(method): roles need authentication, and the method declares none")
        }
        guard self.payloadLimit <= UInt64(Int32.max) else {
            throw CodeGenError(.invalidRule, "\(method): payload_limit_bytes is over 2,147,483,647")
        }
    }

    private static func deadline(
        _ bytes: ArraySlice<UInt8>,
        of method: String
    ) throws(CodeGenError) -> Deadline {
        var result = Deadline(seconds: 0, nanos: 0)
        for part in try WireReader.fields(of: bytes) {
            switch part.number {
            case 1: result.seconds = Int64(bitPattern: try part.value.integer())
            case 2: result.nanos = try part.value.int32()
            default: break
            }
        }
        guard (0...315_576_000_000).contains(result.seconds), (0...999_999_999).contains(result.nanos),
            result.seconds > 0 || result.nanos > 0
        else {
            throw CodeGenError(.invalidRule, "\(method): default_deadline must be more than zero")
        }
        return result
    }
}
