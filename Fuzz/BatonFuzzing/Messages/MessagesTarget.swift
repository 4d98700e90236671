// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf

/// One message as it comes from the network. The first byte of an input chooses its type and the second the limits.
enum MessagesTarget {
    static func fault(in input: UnsafeRawBufferPointer) -> String? {
        guard input.count >= 2 else { return nil }
        let bytes = UnsafeRawBufferPointer(rebasing: input[2...])
        let limits = limits(input[1])
        switch input[0] % 9 {
        case 0: return check(Everything.self, bytes, limits)
        case 1: return check(Scalars.self, bytes, limits)
        case 2: return check(Lists.self, bytes, limits)
        case 3: return check(Choices.self, bytes, limits)
        case 4: return check(Maps.self, bytes, limits)
        case 5: return check(Tree.self, bytes, limits)
        case 6: return check(Times.self, bytes, limits)
        case 7: return check(Wide.self, bytes, limits)
        default: return check(Item.self, bytes, limits)
        }
    }

    /// The defaults, or each limit lower by some bits of the choice.
    private static func limits(_ choice: UInt8) -> DecodingLimits {
        var limits = DecodingLimits.defaults
        if choice & 1 != 0 { limits.depth = 1 + Int(choice >> 4) }
        if choice & 2 != 0 { limits.fields = 20 }
        if choice & 4 != 0 { limits.subMessages = 5 }
        if choice & 8 != 0 { limits.arenaBase = 64 * Int(choice >> 4) }
        return limits
    }

    private static func check<Message: ProtobufMessage>(
        _ type: Message.Type,
        _ bytes: UnsafeRawBufferPointer,
        _ limits: DecodingLimits
    ) -> String? {
        let value: Message
        do {
            value = try Message(decoding: bytes, limits: limits)
        } catch let error as RPCError {
            if error.code != .invalidArgument { return "a message is refused with \(error.code)" }
            // The scanner has the last word; a refusal of protobuf-c's own names neither field nor reason.
            if error.message.contains("cannot be decoded") { return "protobuf-c refuses what the scanner lets pass" }
            return nil
        } catch {
            return "a message is refused with \(error)"
        }
        do {
            let encoded = try value.encodedBytes()
            let again = try Message(decoding: encoded)
            // A message with NaN is not equal to its twin; one alone is equal to itself, as its arrays share memory.
            if again != value, try value == Message(decoding: bytes, limits: limits) {
                return "a message changes when it is encoded and decoded"
            }
            let size = try again.encodedBytes().count
            if size != encoded.count { return "a message of \(encoded.count) bytes is encoded again with \(size)" }
            if let fault = try encoded.withUnsafeBytes({ try differenceInJSON(type, bytes, $0) }) { return fault }
        } catch {
            return "a decoded message does not come back: \(error)"
        }
        if value.violations().count > ViolationList.limit { return "more violations than their limit" }
        return JSONRules.fault(of: bytes, Message.table)
    }

    /// JSON is written from the wire without protobuf-c or generated code: a second opinion about what the bytes say.
    private static func differenceInJSON<Message: ProtobufMessage>(
        _ type: Message.Type,
        _ received: UnsafeRawBufferPointer,
        _ encoded: UnsafeRawBufferPointer
    ) throws -> String? {
        func value(_ bytes: UnsafeRawBufferPointer) throws -> Message? {
            // Times out of range have no JSON.
            guard let text = try? Message.table.json(of: bytes, limits: JSONRules.generous) else { return nil }
            return try Message(json: text, limits: JSONRules.generous)
        }
        guard let left = try value(received), let right = try value(encoded), left != right else { return nil }
        return try value(received) == left ? "a message says one thing in JSON and another as a value" : nil
    }
}
