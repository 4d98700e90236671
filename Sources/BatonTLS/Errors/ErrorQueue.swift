// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// The calling thread's OpenSSL error queue: cleared before a call whose errors matter, drained after it.
enum ErrorQueue {
    /// One entry of the queue.
    struct Entry {
        var library: Int32
        var reason: Int32
        var text: String

        /// Whether the entry is libssl's `reason`.
        func isSSL(_ reason: Int32) -> Bool {
            self.library == ERR_LIB_SSL && self.reason == reason
        }
    }

    /// At most this many entries are kept; OpenSSL's own queue holds no more.
    private static let maximumEntries = 16

    static func clear() {
        ERR_clear_error()
    }

    /// Empties the queue, oldest entry first.
    static func drain() -> [Entry] {
        var entries: [Entry] = []
        var data: UnsafePointer<CChar>?
        var flags: Int32 = 0
        while entries.count < Self.maximumEntries {
            let code = ERR_get_error_all(nil, nil, nil, &data, &flags)
            if code == 0 { return entries }
            let detail = (flags & ERR_TXT_STRING) != 0 ? data.map { String(cString: $0) } : nil
            entries.append(Self.makeEntry(code, detail: detail))
        }
        ERR_clear_error()
        return entries
    }

    private static func makeEntry(_ code: UInt, detail: String?) -> Entry {
        let reason = ERR_reason_error_string(code).map { String(cString: $0) } ?? "error \(code)"
        var text = reason
        if let detail, !detail.isEmpty {
            text += ": " + PrintableText.make(detail)
        }
        return Entry(library: baton_tls_error_library(code), reason: baton_tls_error_reason(code), text: text)
    }
}

extension TLSError {
    /// An error with what OpenSSL's error queue holds now, which is emptied.
    static func draining(_ code: Code, _ message: String) -> TLSError {
        TLSError(code: code, message: message, reasons: ErrorQueue.drain().map(\.text))
    }
}
