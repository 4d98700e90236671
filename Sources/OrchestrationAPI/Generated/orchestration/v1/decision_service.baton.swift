// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from orchestration/v1/decision_service.proto.
// swift-format-ignore-file

public import BatonCore
public import BatonProtobuf
internal import CBatonMessages
internal import COrchestrationMessages
internal import CProtobufC

/// Decisions that were made, with what they were made from.
public enum DecisionService {
    /// What the proto file says of the service.
    public static let descriptor = BatonCore.ServiceDescriptor(
        fullName: "orchestration.v1.DecisionService",
        methods: [
            Method.listDecisions,
            Method.getDecision,
        ],
        documentation: "Decisions that were made, with what they were made from.",
        fileDescriptorSet: GeneratedDescriptors.fileDescriptorSet
    )

    /// What the proto file says of the methods.
    public enum Method {
        /// Decisions in the order in which they were made, the newest first unless told otherwise.
        public static let listDecisions = BatonCore.MethodDescriptor(
            service: "orchestration.v1.DecisionService",
            name: "ListDecisions",
            kind: .unary,
            requestType: "orchestration.v1.ListDecisionsRequest",
            responseType: "orchestration.v1.ListDecisionsResponse",
            policy: BatonCore.MethodPolicy(
                roles: ["admin", "orchestration_manager", "system_admin"],
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(5),
                payloadLimit: 65536,
                rateClass: "default",
                execution: .loop,
                example: "{\"pageSize\":100,\"decision\":\"DECISION_APPROVE_IMMEDIATE\"}"
            ),
            documentation: "Decisions in the order in which they were made, the newest first unless told otherwise."
        )

        /// One decision with the request that it answers. NOT_FOUND for an unknown id.
        public static let getDecision = BatonCore.MethodDescriptor(
            service: "orchestration.v1.DecisionService",
            name: "GetDecision",
            kind: .unary,
            requestType: "orchestration.v1.GetDecisionRequest",
            responseType: "orchestration.v1.GetDecisionResponse",
            policy: BatonCore.MethodPolicy(
                roles: ["admin", "orchestration_manager", "system_admin"],
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(5),
                payloadLimit: 65536,
                rateClass: "default",
                execution: .loop,
                example: "{\"decisionId\":\"8d6a4d4e5f8c4f4b9d0a3c1d2b7f9a10\"}"
            ),
            documentation: "One decision with the request that it answers. NOT_FOUND for an unknown id."
        )
    }

    /// What answers the methods of the service.
    ///
    /// Decisions that were made, with what they were made from.
    public protocol Server: Sendable {
        /// Decisions in the order in which they were made, the newest first unless told otherwise.
        func listDecisions(
            _ request: ListDecisionsRequest,
            context: BatonCore.CallContext
        ) async throws -> ListDecisionsResponse

        /// One decision with the request that it answers. NOT_FOUND for an unknown id.
        func getDecision(
            _ request: GetDecisionRequest,
            context: BatonCore.CallContext
        ) async throws -> GetDecisionResponse
    }

    /// The handlers that a server routes calls to, one for each method.
    public static func handlers(_ server: some Server) -> [BatonCore.MethodHandler] {
        [
            BatonCore.MethodHandler.unary(Method.listDecisions) {
                (request: ListDecisionsRequest, context: BatonCore.CallContext) in
                try await server.listDecisions(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.getDecision) {
                (request: GetDecisionRequest, context: BatonCore.CallContext) in
                try await server.getDecision(request, context: context)
            },
        ]
    }

    /// Calls the methods of the service.
    ///
    /// Decisions that were made, with what they were made from.
    public struct Client: Sendable {
        private let channel: any BatonCore.RPCChannel

        /// Makes a client that sends its calls to a channel.
        public init(_ channel: any BatonCore.RPCChannel) {
            self.channel = channel
        }

        /// Decisions in the order in which they were made, the newest first unless told otherwise.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func listDecisions(
            _ request: ListDecisionsRequest = ListDecisionsRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> ListDecisionsResponse {
            try await self.listDecisionsReply(request, options: options).message
        }

        /// Like ``listDecisions(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func listDecisionsReply(
            _ request: ListDecisionsRequest = ListDecisionsRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<ListDecisionsResponse> {
            try await self.channel.unary(request, method: Method.listDecisions, options: options)
        }

        /// One decision with the request that it answers. NOT_FOUND for an unknown id.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getDecision(
            _ request: GetDecisionRequest = GetDecisionRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> GetDecisionResponse {
            try await self.getDecisionReply(request, options: options).message
        }

        /// Like ``getDecision(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getDecisionReply(
            _ request: GetDecisionRequest = GetDecisionRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<GetDecisionResponse> {
            try await self.channel.unary(request, method: Method.getDecision, options: options)
        }
    }
}

/// Asks for a list of decisions.
public struct ListDecisionsRequest: BatonProtobuf.ProtobufMessage {
    /// The most decisions in the answer, up to 1,000. 0: 100.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Only decisions of this kind. Unspecified: of every kind.
    public var decision: Decision = Decision(rawValue: 0)
    /// Only decisions of this priority. Unspecified: of every priority.
    public var priority: Priority = Priority(rawValue: 0)
    /// Only decisions that were made then or later.
    public var decidedFrom: BatonProtobuf.Timestamp?
    /// Only decisions that were made before.
    public var decidedBefore: BatonProtobuf.Timestamp?
    /// The oldest first instead of the newest.
    public var oldestFirst: Bool = false
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.ListDecisionsRequest",
        c: BatonProtobuf.CLayout(orchestration__v1__list_decisions_request__init),
        [
            .init(1, "page_size", json: "pageSize", .int32, rules: _Rules.pageSize),
            .init(2, "page_token", json: "pageToken", .string, rules: _Rules.pageToken),
            .init(3, "decision", json: "decision", .enumeration { Decision.table }, rules: _Rules.decision),
            .init(4, "priority", json: "priority", .enumeration { Priority.table }, rules: _Rules.priority),
            .init(5, "decided_from", json: "decidedFrom", .message { BatonProtobuf.Timestamp.table }),
            .init(6, "decided_before", json: "decidedBefore", .message { BatonProtobuf.Timestamp.table }),
            .init(7, "oldest_first", json: "oldestFirst", .bool),
        ]
    )

    private enum _Rules {
        static let pageSize = BatonProtobuf.FieldRules(minimum: 0, maximum: 1000)
        static let pageToken = BatonProtobuf.FieldRules(maxLength: 512)
        static let decision = BatonProtobuf.FieldRules(knownValue: true)
        static let priority = BatonProtobuf.FieldRules(knownValue: true)
    }

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        decision: Decision = Decision(rawValue: 0),
        priority: Priority = Priority(rawValue: 0),
        decidedFrom: BatonProtobuf.Timestamp? = nil,
        decidedBefore: BatonProtobuf.Timestamp? = nil,
        oldestFirst: Bool = false
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.decision = decision
        self.priority = priority
        self.decidedFrom = decidedFrom
        self.decidedBefore = decidedBefore
        self.oldestFirst = oldestFirst
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ListDecisionsRequest.self)
        self.pageSize = c.pointee.page_size
        self.pageToken = BatonProtobuf.CField.string(c.pointee.page_token.len, c.pointee.page_token.data)
        self.decision = Decision(rawValue: Int32(truncatingIfNeeded: c.pointee.decision.rawValue))
        self.priority = Priority(rawValue: Int32(truncatingIfNeeded: c.pointee.priority.rawValue))
        self.decidedFrom = c.pointee.decided_from.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.decidedBefore = c.pointee.decided_before.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.oldestFirst = c.pointee.oldest_first != 0
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ListDecisionsRequest.self)
        c.pointee.page_size = self.pageSize
        (c.pointee.page_token.len, c.pointee.page_token.data) = arena.string(self.pageToken)
        c.pointee.decision = .init(rawValue: .init(truncatingIfNeeded: self.decision.rawValue))
        c.pointee.priority = .init(rawValue: .init(truncatingIfNeeded: self.priority.rawValue))
        if let value = self.decidedFrom {
            c.pointee.decided_from = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        if let value = self.decidedBefore {
            c.pointee.decided_before = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        c.pointee.oldest_first = self.oldestFirst ? 1 : 0
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("page_size", self.pageSize, _Rules.pageSize)
        violations.check("page_token", self.pageToken, _Rules.pageToken)
        violations.check("decision", self.decision, _Rules.decision)
        violations.check("priority", self.priority, _Rules.priority)
    }
}

/// Some decisions.
public struct ListDecisionsResponse: BatonProtobuf.ProtobufMessage {
    /// The decisions.
    public var decisions: [DecisionSummary] = []
    /// The token of the next page. Empty: this is the last.
    public var nextPageToken: String = ""
    /// How many decisions are kept, whatever the request asks for.
    public var total: UInt64 = 0
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.ListDecisionsResponse",
        c: BatonProtobuf.CLayout(orchestration__v1__list_decisions_response__init),
        [
            .init(1, "decisions", json: "decisions", .message { DecisionSummary.table }, .repeated),
            .init(2, "next_page_token", json: "nextPageToken", .string),
            .init(3, "total", json: "total", .uint64),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        decisions: [DecisionSummary] = [],
        nextPageToken: String = "",
        total: UInt64 = 0
    ) {
        self.decisions = decisions
        self.nextPageToken = nextPageToken
        self.total = total
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ListDecisionsResponse.self)
        self.decisions = BatonProtobuf.CField.messages(c.pointee.n_decisions, c.pointee.decisions)
        self.nextPageToken = BatonProtobuf.CField.string(c.pointee.next_page_token.len, c.pointee.next_page_token.data)
        self.total = c.pointee.total
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ListDecisionsResponse.self)
        (c.pointee.n_decisions, c.pointee.decisions) = arena.messages(self.decisions)
        (c.pointee.next_page_token.len, c.pointee.next_page_token.data) = arena.string(self.nextPageToken)
        c.pointee.total = self.total
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// A decision in short.
public struct DecisionSummary: BatonProtobuf.ProtobufMessage {
    /// The id.
    public var decisionID: String = ""
    /// The decision.
    public var decision: Decision = Decision(rawValue: 0)
    /// How urgent it is.
    public var priority: Priority = Priority(rawValue: 0)
    /// The return on investment in percent of the cost.
    public var roiPercent: Double = 0
    /// The mean of the four risks, 0 to 1.
    public var overallRisk: Double = 0
    /// What the proposal is for, in words, as the request said.
    public var businessGoal: String = ""
    /// When it was decided.
    public var decidedAt: BatonProtobuf.Timestamp?
    /// Who asked: the caller's subject.
    public var decidedBy: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.DecisionSummary",
        c: BatonProtobuf.CLayout(orchestration__v1__decision_summary__init),
        [
            .init(1, "decision_id", json: "decisionId", .string),
            .init(2, "decision", json: "decision", .enumeration { Decision.table }),
            .init(3, "priority", json: "priority", .enumeration { Priority.table }),
            .init(4, "roi_percent", json: "roiPercent", .double),
            .init(5, "overall_risk", json: "overallRisk", .double),
            .init(6, "business_goal", json: "businessGoal", .string),
            .init(7, "decided_at", json: "decidedAt", .message { BatonProtobuf.Timestamp.table }),
            .init(8, "decided_by", json: "decidedBy", .string),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        decisionID: String = "",
        decision: Decision = Decision(rawValue: 0),
        priority: Priority = Priority(rawValue: 0),
        roiPercent: Double = 0,
        overallRisk: Double = 0,
        businessGoal: String = "",
        decidedAt: BatonProtobuf.Timestamp? = nil,
        decidedBy: String = ""
    ) {
        self.decisionID = decisionID
        self.decision = decision
        self.priority = priority
        self.roiPercent = roiPercent
        self.overallRisk = overallRisk
        self.businessGoal = businessGoal
        self.decidedAt = decidedAt
        self.decidedBy = decidedBy
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__DecisionSummary.self)
        self.decisionID = BatonProtobuf.CField.string(c.pointee.decision_id.len, c.pointee.decision_id.data)
        self.decision = Decision(rawValue: Int32(truncatingIfNeeded: c.pointee.decision.rawValue))
        self.priority = Priority(rawValue: Int32(truncatingIfNeeded: c.pointee.priority.rawValue))
        self.roiPercent = c.pointee.roi_percent
        self.overallRisk = c.pointee.overall_risk
        self.businessGoal = BatonProtobuf.CField.string(c.pointee.business_goal.len, c.pointee.business_goal.data)
        self.decidedAt = c.pointee.decided_at.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.decidedBy = BatonProtobuf.CField.string(c.pointee.decided_by.len, c.pointee.decided_by.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__DecisionSummary.self)
        (c.pointee.decision_id.len, c.pointee.decision_id.data) = arena.string(self.decisionID)
        c.pointee.decision = .init(rawValue: .init(truncatingIfNeeded: self.decision.rawValue))
        c.pointee.priority = .init(rawValue: .init(truncatingIfNeeded: self.priority.rawValue))
        c.pointee.roi_percent = self.roiPercent
        c.pointee.overall_risk = self.overallRisk
        (c.pointee.business_goal.len, c.pointee.business_goal.data) = arena.string(self.businessGoal)
        if let value = self.decidedAt {
            c.pointee.decided_at = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        (c.pointee.decided_by.len, c.pointee.decided_by.data) = arena.string(self.decidedBy)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Asks for one decision.
public struct GetDecisionRequest: BatonProtobuf.ProtobufMessage {
    /// The id.
    public var decisionID: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.GetDecisionRequest",
        c: BatonProtobuf.CLayout(orchestration__v1__get_decision_request__init),
        [
            .init(1, "decision_id", json: "decisionId", .string, rules: _Rules.decisionID),
        ]
    )

    private enum _Rules {
        static let decisionID = BatonProtobuf.FieldRules(required: true, maxLength: 64)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        decisionID: String = ""
    ) {
        self.decisionID = decisionID
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetDecisionRequest.self)
        self.decisionID = BatonProtobuf.CField.string(c.pointee.decision_id.len, c.pointee.decision_id.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetDecisionRequest.self)
        (c.pointee.decision_id.len, c.pointee.decision_id.data) = arena.string(self.decisionID)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("decision_id", self.decisionID, _Rules.decisionID)
    }
}

/// One decision.
public struct GetDecisionResponse: BatonProtobuf.ProtobufMessage {
    /// What was asked.
    public var request: MakeDecisionRequest?
    /// What was answered.
    public var response: MakeDecisionResponse?
    /// Who asked: the caller's subject.
    public var decidedBy: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.GetDecisionResponse",
        c: BatonProtobuf.CLayout(orchestration__v1__get_decision_response__init),
        [
            .init(1, "request", json: "request", .message { MakeDecisionRequest.table }),
            .init(2, "response", json: "response", .message { MakeDecisionResponse.table }),
            .init(3, "decided_by", json: "decidedBy", .string),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        request: MakeDecisionRequest? = nil,
        response: MakeDecisionResponse? = nil,
        decidedBy: String = ""
    ) {
        self.request = request
        self.response = response
        self.decidedBy = decidedBy
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetDecisionResponse.self)
        self.request = BatonProtobuf.CField.message(c.pointee.request)
        self.response = BatonProtobuf.CField.message(c.pointee.response)
        self.decidedBy = BatonProtobuf.CField.string(c.pointee.decided_by.len, c.pointee.decided_by.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetDecisionResponse.self)
        c.pointee.request = arena.message(self.request)
        c.pointee.response = arena.message(self.response)
        (c.pointee.decided_by.len, c.pointee.decided_by.data) = arena.string(self.decidedBy)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.nested("request", self.request)
    }
}
