// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable internal import BatonCore

extension MethodHandler {
    /// A defective handler, which answers several times, with and without success.
    static func answeringOften(_ method: MethodDescriptor) -> MethodHandler {
        MethodHandler(method: method) { _, call in
            {
                for byte in UInt8(1)...3 {
                    call.finish { reserve in try reserve(1).storeBytes(of: byte, as: UInt8.self) }
                    call.fail(RPCError(.aborted, "too late"))
                }
                await Task.yield()
                call.fail(RPCError(.aborted, "too late"))
            }
        }
    }
}
