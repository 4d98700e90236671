// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Whether a server asks its clients for a certificate (mutual TLS).
public struct TLSClientCertificates: Sendable, Hashable {
    enum Mode: Sendable, Hashable {
        case none
        case optional(authorities: PEMSource)
        case required(authorities: PEMSource)
    }

    let mode: Mode

    /// Clients are not asked.
    public static let none = TLSClientCertificates(mode: .none)

    /// Clients are asked. One that sends no certificate is served; a certificate that does not verify ends the handshake.
    ///
    /// - Parameter authorities: The certificates (PEM) that client certificates must lead to.
    public static func optional(authorities: PEMSource) -> TLSClientCertificates {
        TLSClientCertificates(mode: .optional(authorities: authorities))
    }

    /// A client without a valid certificate is refused in the handshake.
    ///
    /// - Parameter authorities: The certificates (PEM) that client certificates must lead to.
    public static func required(authorities: PEMSource) -> TLSClientCertificates {
        TLSClientCertificates(mode: .required(authorities: authorities))
    }

    /// The trusted authorities, where clients are asked.
    var authorities: PEMSource? {
        switch self.mode {
        case .none: nil
        case .optional(let authorities), .required(let authorities): authorities
        }
    }
}
