// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Tracing

/// The span of one call, on either side.
struct CallSpan {
    /// Whose fault a status is: OpenTelemetry's conventions for RPC take those that the caller caused for no error of the
    /// server's span, and every failure for an error of the client's.
    enum Side {
        case server
        case client
    }

    private let span: any Span
    private let side: Side

    /// What the work inside the span knows of it.
    var context: ServiceContext { self.span.context }

    init(_ tracer: any Tracer, _ method: MethodDescriptor, _ side: Side, in context: ServiceContext) {
        self.side = side
        self.span = Self.start(tracer, method, side, context)
        self.span.updateAttributes { attributes in
            attributes["rpc.system"] = "baton"
            attributes["rpc.service"] = method.service
            attributes["rpc.method"] = method.name
        }
    }

    private static func start(
        _ tracer: some Tracer,
        _ method: MethodDescriptor,
        _ side: Side,
        _ context: ServiceContext
    ) -> any Span {
        tracer.startSpan(method.fullName, context: context, ofKind: side == .server ? .server : .client)
    }

    func set(_ requestID: RequestID) {
        self.span.updateAttributes { $0["baton.request_id"] = requestID.description }
    }

    /// Ends the span of a call that ended with `code`.
    func end(_ code: RPCError.Code, _ error: (any Error)? = nil) {
        self.span.updateAttributes { $0["rpc.baton.status_code"] = code.description }
        if let error {
            if self.isError(code) { self.span.setStatus(SpanStatus(code: .error)) }
            self.span.recordError(error)
        }
        self.span.end()
    }

    private func isError(_ code: RPCError.Code) -> Bool {
        guard self.side == .server else { return code != .ok }
        switch code {
        case .unknown, .deadlineExceeded, .unimplemented, .internalError, .unavailable, .dataLoss: return true
        default: return false
        }
    }
}
