// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf

/// What must hold between a message and its JSON.
enum JSONRules {
    /// Whether the JSON of an encoded message is JSON of the same message, under each way of writing it.
    static func fault(of bytes: UnsafeRawBufferPointer, _ table: MessageTable) -> String? {
        var options = ProtobufJSONOptions()
        options.resolveAny = resolve
        if let fault = roundTrip(bytes, table, options) { return fault }
        options.resolveAny = nil
        options.pretty = true
        options.printsDefaults = false
        options.usesProtoNames = true
        return roundTrip(bytes, table, options)
    }

    private static func roundTrip(
        _ bytes: UnsafeRawBufferPointer,
        _ table: MessageTable,
        _ options: ProtobufJSONOptions
    ) -> String? {
        let text: [UInt8]
        do {
            text = try table.json(of: bytes, options: options, limits: generous)
        } catch let error as ProtobufJSONError {
            // Times and durations out of range, and an Any that holds something else, have no JSON.
            return error.reason.isEmpty ? "a failure without a reason" : nil
        } catch {
            return (error as? RPCError)?.code == .invalidArgument ? nil : "a message is refused with \(error)"
        }
        do {
            let encoded = try table.encode(json: text, options: options)
            let again = try table.json(of: encoded, options: options, limits: generous)
            return again == text ? nil : "a message's JSON changes when it is read and written"
        } catch {
            return "a message's JSON is not read: \(error)"
        }
    }

    /// JSON may take a message beyond the limits of the one that it was made from, by fields that become explicit.
    static let generous = DecodingLimits.defaults.with {
        $0.arenaBase = $0.arenaCap
        $0.depth = 128
    }

    @Sendable
    static func resolve(_ fullName: String) -> MessageTable? {
        let tables = [Everything.table, Scalars.table, Tree.table, Times.table, Item.table]
        return tables.first { $0.fullName == fullName } ?? (fullName == "google.protobuf.Any" ? AnyMessage.table : nil)
    }
}
