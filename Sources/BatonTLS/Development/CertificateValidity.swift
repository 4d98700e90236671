// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// From when to when a certificate is valid, in seconds since 1970-01-01 UTC.
package struct CertificateValidity: Sendable, Hashable {
    package var notBefore: Int64
    package var notAfter: Int64

    package init(notBefore: Int64, notAfter: Int64) {
        self.notBefore = notBefore
        self.notAfter = notAfter
    }

    /// So many days from now, and five minutes back for clocks that are behind.
    ///
    /// A negative number gives a certificate that expired so many days ago, after a day of validity.
    package static func days(_ days: Int32) -> CertificateValidity {
        let now = Int64(time(nil))
        let end = now + Int64(days) * 86_400
        return CertificateValidity(notBefore: min(now - 300, end - 86_400), notAfter: end)
    }
}
