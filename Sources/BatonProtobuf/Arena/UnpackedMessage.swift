// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore

/// A tree of protobuf-c structs that was made from checked bytes; the memory is free again when this goes.
///
/// For generated code's `init(decoding:limits:)` only. It must stay on the thread that made it.
public struct UnpackedMessage: ~Copyable {
    /// The struct of the outermost message.
    public let root: UnsafeRawPointer
    private let scratch: ThreadScratch.Reference
    /// The arena when it is not the thread's.
    private let own: UnsafeMutableRawPointer?

    /// Scans, then unpacks.
    ///
    /// - Throws: ``BatonCore/RPCError`` with `INVALID_ARGUMENT`.
    public init(_ bytes: UnsafeRawBufferPointer, _ table: MessageTable, _ limits: DecodingLimits) throws(RPCError) {
        guard table.c != nil else {
            throw RPCError(.internalError, "\(table.fullName) has no C layout to decode into")
        }
        let scratch = ThreadScratch.acquire()
        let needed: Int
        do throws(ScanFault) {
            needed = try MessageScanner.scan(
                bytes,
                plan: table.linkedPlan,
                limits: limits,
                frames: scratch.pointee.frames
            )
        } catch {
            ThreadScratch.release(scratch)
            throw RPCError(error, in: table)
        }
        // 16 bytes for the rounding of the upper end.
        let size = needed &+ 16
        var own: UnsafeMutableRawPointer?
        if size > ThreadScratch.keptBytes { own = .allocate(byteCount: size, alignment: 16) }
        var arena = DecodingArena(base: own ?? scratch.pointee.base, count: own == nil ? ThreadScratch.keptBytes : size)
        let unpacked = DecodingArena.unpack(bytes, table, &arena)
        guard let unpacked else {
            own?.deallocate()
            ThreadScratch.release(scratch)
            throw RPCError(.invalidArgument, "\(table.fullName): the bytes cannot be decoded")
        }
        self.root = unpacked
        self.scratch = scratch
        self.own = own
    }

    deinit {
        self.own?.deallocate()
        ThreadScratch.release(self.scratch)
    }
}

extension RPCError {
    /// `INVALID_ARGUMENT` that names the field and the fault.
    init(_ fault: ScanFault, in table: MessageTable) {
        if fault.path.isEmpty {
            self.init(.invalidArgument, "\(table.fullName): \(fault.reason)")
        } else {
            self = .invalid([FieldViolation(field: fault.path, reason: fault.reason.description)])
        }
    }
}
