// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension RPCError {
    /// The outcome of a call: gRPC's status codes, so that the same handlers can be served over gRPC.
    ///
    /// A struct over a private enumeration: new codes can be added without breaking anyone's `switch`.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        private enum Value: UInt8, CaseIterable {
            case ok, cancelled, unknown, invalidArgument, deadlineExceeded, notFound, alreadyExists, permissionDenied
            case resourceExhausted, failedPrecondition, aborted, outOfRange, unimplemented, internalError, unavailable
            case dataLoss, unauthenticated
        }

        private let value: Value

        private init(_ value: Value) {
            self.value = value
        }

        /// The code with this number on the wire. Numbers that this version does not know read as ``unknown``.
        public init(wireValue: UInt32) {
            self.value = UInt8(exactly: wireValue).flatMap(Value.init(rawValue:)) ?? .unknown
        }

        /// The number on the wire, 0 to 16.
        public var wireValue: UInt32 {
            UInt32(self.value.rawValue)
        }

        /// The name in capitals, as gRPC writes it: `PERMISSION_DENIED`.
        public var description: String {
            switch self.value {
            case .ok: "OK"
            case .cancelled: "CANCELLED"
            case .unknown: "UNKNOWN"
            case .invalidArgument: "INVALID_ARGUMENT"
            case .deadlineExceeded: "DEADLINE_EXCEEDED"
            case .notFound: "NOT_FOUND"
            case .alreadyExists: "ALREADY_EXISTS"
            case .permissionDenied: "PERMISSION_DENIED"
            case .resourceExhausted: "RESOURCE_EXHAUSTED"
            case .failedPrecondition: "FAILED_PRECONDITION"
            case .aborted: "ABORTED"
            case .outOfRange: "OUT_OF_RANGE"
            case .unimplemented: "UNIMPLEMENTED"
            case .internalError: "INTERNAL"
            case .unavailable: "UNAVAILABLE"
            case .dataLoss: "DATA_LOSS"
            case .unauthenticated: "UNAUTHENTICATED"
            }
        }

        /// Every code, in the order of their numbers.
        public static var all: [Code] { Value.allCases.map(Code.init) }

        /// The call succeeded; never the code of an ``RPCError``.
        public static var ok: Code { Code(.ok) }
        /// The caller no longer wants the answer.
        public static var cancelled: Code { Code(.cancelled) }
        /// The failure has no better code, or came from code that did not choose one.
        public static var unknown: Code { Code(.unknown) }
        /// The request is wrong whatever the state of the system.
        public static var invalidArgument: Code { Code(.invalidArgument) }
        /// The time allowed ran out.
        public static var deadlineExceeded: Code { Code(.deadlineExceeded) }
        /// What was asked for does not exist.
        public static var notFound: Code { Code(.notFound) }
        /// What was to be created exists.
        public static var alreadyExists: Code { Code(.alreadyExists) }
        /// The caller is known and may not do this.
        public static var permissionDenied: Code { Code(.permissionDenied) }
        /// A limit, rate or quota is used up.
        public static var resourceExhausted: Code { Code(.resourceExhausted) }
        /// The system is not in the state that the call needs.
        public static var failedPrecondition: Code { Code(.failedPrecondition) }
        /// A conflict with another change; read again and retry.
        public static var aborted: Code { Code(.aborted) }
        /// Past the end of what exists.
        public static var outOfRange: Code { Code(.outOfRange) }
        /// The method does not exist here.
        public static var unimplemented: Code { Code(.unimplemented) }
        /// A defect; the request id finds its record in the server's log.
        public static var internalError: Code { Code(.internalError) }
        /// The service cannot be reached or takes no calls now.
        public static var unavailable: Code { Code(.unavailable) }
        /// Stored data is lost or damaged.
        public static var dataLoss: Code { Code(.dataLoss) }
        /// No valid credentials.
        public static var unauthenticated: Code { Code(.unauthenticated) }
    }
}
