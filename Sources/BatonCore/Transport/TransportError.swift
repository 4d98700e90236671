// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Why a transport could not start or ended.
public struct TransportError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of failure it is.
    public struct Code: Sendable, Hashable {
        private enum Value { case addressInUse, cannotListen, tls, alreadyRunning, notRunning }
        private let value: Value

        /// Another process listens on the address.
        public static var addressInUse: Code { Code(value: .addressInUse) }
        /// The address does not exist here, or may not be used.
        public static var cannotListen: Code { Code(value: .cannotListen) }
        /// Certificates, keys or TLS settings are unusable.
        public static var tls: Code { Code(value: .tls) }
        /// It was started before.
        public static var alreadyRunning: Code { Code(value: .alreadyRunning) }
        /// It was stopped before it listened.
        public static var notRunning: Code { Code(value: .notRunning) }
    }

    /// What kind of failure it is.
    public var code: Code
    /// What happened, for people.
    public var message: String

    /// Makes an error.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The message.
    public var description: String { self.message }
}
