// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// OpenSSL's error queue of the current thread: emptied before a call whose failure is explained from it, and drained
/// after one. No `await` may come between.
enum ErrorQueue {
    /// A long queue means something odd; the oldest entries tell the cause.
    private static let maximumEntries = 8

    static func clear() {
        ERR_clear_error()
    }

    static func drain() -> [String] {
        var entries: [String] = []
        while true {
            let code = ERR_get_error()
            guard code != 0 else { return entries }
            guard entries.count < maximumEntries else { continue }
            let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer -> String in
                buffer.initialize(repeating: 0)
                ERR_error_string_n(code, buffer.baseAddress, buffer.count)
                return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            }
            entries.append(text)
        }
    }

    /// The error of a failed call of that name, with the queue drained into it.
    static func failure(_ operation: String) -> CryptoError {
        CryptoError(.operation(operation), stack: drain())
    }
}
