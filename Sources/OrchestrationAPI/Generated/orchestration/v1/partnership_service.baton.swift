// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from orchestration/v1/partnership_service.proto.
// swift-format-ignore-file

public import BatonCore

/// Partnerships, their deliverables and metrics.
public enum PartnershipService {
    /// What the proto file says of the service.
    public static let descriptor = BatonCore.ServiceDescriptor(
        fullName: "orchestration.v1.PartnershipService",
        methods: [
            Method.importPartnerships,
        ],
        documentation: "Partnerships, their deliverables and metrics.",
        fileDescriptorSet: GeneratedDescriptors.fileDescriptorSet
    )

    /// What the proto file says of the methods.
    public enum Method {
        /// Writes partnerships with their deliverables and metrics: all of them, or none when one is at fault. A partnership
        /// with an id that exists is replaced whole.
        public static let importPartnerships = BatonCore.MethodDescriptor(
            service: "orchestration.v1.PartnershipService",
            name: "ImportPartnerships",
            kind: .unary,
            requestType: "orchestration.v1.ImportPartnershipsRequest",
            responseType: "orchestration.v1.ImportPartnershipsResponse",
            policy: BatonCore.MethodPolicy(
                roles: ["admin"],
                authentication: .required,
                idempotency: .idempotent,
                defaultDeadline: .seconds(60),
                payloadLimit: 10485760,
                rateClass: "default",
                execution: .loop,
                example: "{\"partnerships\":[{\"id\":\"cursor_technical\",\"name\":\"Cursor Technical Partnership\",\"type\":\"technical\",\"enabled\":true,\"priority\":\"PRIORITY_HIGH\",\"deliverables\":[{\"id\":\"integration\",\"name\":\"Integration\",\"progress\":80,\"status\":\"in progress\"}],\"metrics\":[{\"name\":\"uptime\",\"value\":99.9,\"unit\":\"%\",\"direction\":\"DIRECTION_HIGHER_IS_BETTER\"}]}]}"
            ),
            documentation: "Writes partnerships with their deliverables and metrics: all of them, or none when one is at fault. A partnership with an id that exists is replaced whole."
        )
    }

    /// What answers the methods of the service.
    ///
    /// Partnerships, their deliverables and metrics.
    public protocol Server: Sendable {
        /// Writes partnerships with their deliverables and metrics: all of them, or none when one is at fault. A partnership
        /// with an id that exists is replaced whole.
        func importPartnerships(
            _ request: ImportPartnershipsRequest,
            context: BatonCore.CallContext
        ) async throws -> ImportPartnershipsResponse
    }

    /// The handlers that a server routes calls to, one for each method.
    public static func handlers(_ server: some Server) -> [BatonCore.MethodHandler] {
        [
            BatonCore.MethodHandler.unary(Method.importPartnerships) {
                (request: ImportPartnershipsRequest, context: BatonCore.CallContext) in
                try await server.importPartnerships(request, context: context)
            },
        ]
    }

    /// Calls the methods of the service.
    ///
    /// Partnerships, their deliverables and metrics.
    public struct Client: Sendable {
        private let channel: any BatonCore.RPCChannel

        /// Makes a client that sends its calls to a channel.
        public init(_ channel: any BatonCore.RPCChannel) {
            self.channel = channel
        }

        /// Writes partnerships with their deliverables and metrics: all of them, or none when one is at fault. A partnership
        /// with an id that exists is replaced whole.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func importPartnerships(
            _ request: ImportPartnershipsRequest = ImportPartnershipsRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> ImportPartnershipsResponse {
            try await self.importPartnershipsReply(request, options: options).message
        }

        /// Like ``importPartnerships(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func importPartnershipsReply(
            _ request: ImportPartnershipsRequest = ImportPartnershipsRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<ImportPartnershipsResponse> {
            try await self.channel.unary(request, method: Method.importPartnerships, options: options)
        }
    }
}
