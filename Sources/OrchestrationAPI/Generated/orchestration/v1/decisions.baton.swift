// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from orchestration/v1/decisions.proto.
// swift-format-ignore-file

internal import BatonCore
public import BatonProtobuf
internal import CBatonMessages
internal import COrchestrationMessages
internal import CProtobufC

/// Asks for a decision.
public struct MakeDecisionRequest: BatonProtobuf.ProtobufMessage {
    /// What is to be decided on. At least one of its fields must be set.
    public var context: DecisionContext?
    /// Other proposals to rank against it, at most 16.
    public var alternatives: [Alternative] = []
    /// How to simulate the outcome. Absent: no simulation.
    public var simulation: SimulationSettings?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.MakeDecisionRequest",
        c: BatonProtobuf.CLayout(orchestration__v1__make_decision_request__init),
        [
            .init(1, "context", json: "context", .message { DecisionContext.table }, rules: _Rules.context),
            .init(2, "alternatives", json: "alternatives", .message { Alternative.table }, .repeated, rules: _Rules.alternatives),
            .init(3, "simulation", json: "simulation", .message { SimulationSettings.table }),
        ]
    )

    private enum _Rules {
        static let context = BatonProtobuf.FieldRules(required: true)
        static let alternatives = BatonProtobuf.FieldRules(maxItems: 16)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        context: DecisionContext? = nil,
        alternatives: [Alternative] = [],
        simulation: SimulationSettings? = nil
    ) {
        self.context = context
        self.alternatives = alternatives
        self.simulation = simulation
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__MakeDecisionRequest.self)
        self.context = BatonProtobuf.CField.message(c.pointee.context)
        self.alternatives = BatonProtobuf.CField.messages(c.pointee.n_alternatives, c.pointee.alternatives)
        self.simulation = BatonProtobuf.CField.message(c.pointee.simulation)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__MakeDecisionRequest.self)
        c.pointee.context = arena.message(self.context)
        (c.pointee.n_alternatives, c.pointee.alternatives) = arena.messages(self.alternatives)
        c.pointee.simulation = arena.message(self.simulation)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("context", self.context, _Rules.context)
        violations.nested("context", self.context)
        violations.check("alternatives", self.alternatives, _Rules.alternatives)
        violations.nested("alternatives", self.alternatives)
        violations.nested("simulation", self.simulation)
    }
}

/// A proposal: its effects, cost and risks. Money is in one currency, the caller's, throughout.
public struct DecisionContext: BatonProtobuf.ProtobufMessage {
    /// The effect on revenue, in currency; above 1,000,000 the priority is critical.
    public var revenueImpact: Double?
    /// How many customers it touches; above 10,000 the priority is at least high.
    public var customerImpact: Double?
    /// The size of the effect on operations, a plain number; above 100 the priority is at least medium.
    public var operationalImpact: Double?
    /// What it costs, in currency, above 0. Absent: 10,000.
    public var estimatedCost: Double?
    /// What it brings in, in currency, 0 or more. Absent: 50,000.
    public var expectedRevenue: Double?
    /// How long it takes, in days, 1 to 3,650. Absent: 30.
    public var estimatedDays: UInt32?
    /// How many people it takes, 1 to 10,000. Absent: 3.
    public var teamMembers: UInt32?
    /// How hard it is technically, 0 (easy) to 10. Absent: 3.
    public var technicalComplexity: Double?
    /// How uncertain the market is, 0 (certain) to 10. Absent: 2.
    public var marketUncertainty: Double?
    /// How well people and means can be had, 0 (not at all) to 10. Absent: 8.
    public var resourceAvailability: Double?
    /// How much time presses, 0 (not at all) to 10. Absent: 4.
    public var timelinePressure: Double?
    /// Whether it touches technical partnerships. Absent: it does not.
    public var affectsTechnical: Bool?
    /// Whether it touches brand partnerships. Absent: it does not.
    public var affectsBrand: Bool?
    /// Whether it touches visual partnerships. Absent: it does not.
    public var affectsVisual: Bool?
    /// Whether it touches customer partnerships. Absent: it does not.
    public var affectsCustomer: Bool?
    /// What it is for, in words, at most 2,000 characters.
    public var businessGoal: String?
    /// When it is to happen, in words, at most 200 characters.
    public var timeframe: String?
    /// The means set aside, in currency, 0 or more.
    public var budget: Double?
    /// Anything else, kept for the record and without influence on the decision; at most 100 entries.
    public var record: [String: RecordValue] = [:]
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.DecisionContext",
        c: BatonProtobuf.CLayout(orchestration__v1__decision_context__init),
        [
            .init(1, "revenue_impact", json: "revenueImpact", .double, .optional, rules: _Rules.revenueImpact),
            .init(2, "customer_impact", json: "customerImpact", .double, .optional, rules: _Rules.customerImpact),
            .init(3, "operational_impact", json: "operationalImpact", .double, .optional, rules: _Rules.operationalImpact),
            .init(4, "estimated_cost", json: "estimatedCost", .double, .optional, rules: _Rules.estimatedCost),
            .init(5, "expected_revenue", json: "expectedRevenue", .double, .optional, rules: _Rules.expectedRevenue),
            .init(6, "estimated_days", json: "estimatedDays", .uint32, .optional, rules: _Rules.estimatedDays),
            .init(7, "team_members", json: "teamMembers", .uint32, .optional, rules: _Rules.teamMembers),
            .init(8, "technical_complexity", json: "technicalComplexity", .double, .optional, rules: _Rules.technicalComplexity),
            .init(9, "market_uncertainty", json: "marketUncertainty", .double, .optional, rules: _Rules.marketUncertainty),
            .init(10, "resource_availability", json: "resourceAvailability", .double, .optional, rules: _Rules.resourceAvailability),
            .init(11, "timeline_pressure", json: "timelinePressure", .double, .optional, rules: _Rules.timelinePressure),
            .init(12, "affects_technical", json: "affectsTechnical", .bool, .optional),
            .init(13, "affects_brand", json: "affectsBrand", .bool, .optional),
            .init(14, "affects_visual", json: "affectsVisual", .bool, .optional),
            .init(15, "affects_customer", json: "affectsCustomer", .bool, .optional),
            .init(16, "business_goal", json: "businessGoal", .string, .optional, rules: _Rules.businessGoal),
            .init(17, "timeframe", json: "timeframe", .string, .optional, rules: _Rules.timeframe),
            .init(18, "budget", json: "budget", .double, .optional, rules: _Rules.budget),
            .init(19, "record", json: "record", .map(.string, .message { RecordValue.table }), rules: _Rules.record),
        ]
    )

    private enum _Rules {
        static let revenueImpact = BatonProtobuf.FieldRules(finite: true)
        static let customerImpact = BatonProtobuf.FieldRules(finite: true)
        static let operationalImpact = BatonProtobuf.FieldRules(finite: true)
        static let estimatedCost = BatonProtobuf.FieldRules(greaterThan: 0, finite: true)
        static let expectedRevenue = BatonProtobuf.FieldRules(minimum: 0, finite: true)
        static let estimatedDays = BatonProtobuf.FieldRules(minimum: 1, maximum: 3650)
        static let teamMembers = BatonProtobuf.FieldRules(minimum: 1, maximum: 10000)
        static let technicalComplexity = BatonProtobuf.FieldRules(minimum: 0, maximum: 10, finite: true)
        static let marketUncertainty = BatonProtobuf.FieldRules(minimum: 0, maximum: 10, finite: true)
        static let resourceAvailability = BatonProtobuf.FieldRules(minimum: 0, maximum: 10, finite: true)
        static let timelinePressure = BatonProtobuf.FieldRules(minimum: 0, maximum: 10, finite: true)
        static let businessGoal = BatonProtobuf.FieldRules(maxLength: 2000)
        static let timeframe = BatonProtobuf.FieldRules(maxLength: 200)
        static let budget = BatonProtobuf.FieldRules(minimum: 0, finite: true)
        static let record = BatonProtobuf.FieldRules(maxItems: 100)
    }

    private enum _Layouts {
        static let record_entry = BatonProtobuf.CLayout(orchestration__v1__decision_context__record_entry__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        revenueImpact: Double? = nil,
        customerImpact: Double? = nil,
        operationalImpact: Double? = nil,
        estimatedCost: Double? = nil,
        expectedRevenue: Double? = nil,
        estimatedDays: UInt32? = nil,
        teamMembers: UInt32? = nil,
        technicalComplexity: Double? = nil,
        marketUncertainty: Double? = nil,
        resourceAvailability: Double? = nil,
        timelinePressure: Double? = nil,
        affectsTechnical: Bool? = nil,
        affectsBrand: Bool? = nil,
        affectsVisual: Bool? = nil,
        affectsCustomer: Bool? = nil,
        businessGoal: String? = nil,
        timeframe: String? = nil,
        budget: Double? = nil,
        record: [String: RecordValue] = [:]
    ) {
        self.revenueImpact = revenueImpact
        self.customerImpact = customerImpact
        self.operationalImpact = operationalImpact
        self.estimatedCost = estimatedCost
        self.expectedRevenue = expectedRevenue
        self.estimatedDays = estimatedDays
        self.teamMembers = teamMembers
        self.technicalComplexity = technicalComplexity
        self.marketUncertainty = marketUncertainty
        self.resourceAvailability = resourceAvailability
        self.timelinePressure = timelinePressure
        self.affectsTechnical = affectsTechnical
        self.affectsBrand = affectsBrand
        self.affectsVisual = affectsVisual
        self.affectsCustomer = affectsCustomer
        self.businessGoal = businessGoal
        self.timeframe = timeframe
        self.budget = budget
        self.record = record
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__DecisionContext.self)
        if c.pointee._revenue_impact_case.rawValue == 1 {
            self.revenueImpact = c.pointee.revenue_impact
        }
        if c.pointee._customer_impact_case.rawValue == 2 {
            self.customerImpact = c.pointee.customer_impact
        }
        if c.pointee._operational_impact_case.rawValue == 3 {
            self.operationalImpact = c.pointee.operational_impact
        }
        if c.pointee._estimated_cost_case.rawValue == 4 {
            self.estimatedCost = c.pointee.estimated_cost
        }
        if c.pointee._expected_revenue_case.rawValue == 5 {
            self.expectedRevenue = c.pointee.expected_revenue
        }
        if c.pointee._estimated_days_case.rawValue == 6 {
            self.estimatedDays = c.pointee.estimated_days
        }
        if c.pointee._team_members_case.rawValue == 7 {
            self.teamMembers = c.pointee.team_members
        }
        if c.pointee._technical_complexity_case.rawValue == 8 {
            self.technicalComplexity = c.pointee.technical_complexity
        }
        if c.pointee._market_uncertainty_case.rawValue == 9 {
            self.marketUncertainty = c.pointee.market_uncertainty
        }
        if c.pointee._resource_availability_case.rawValue == 10 {
            self.resourceAvailability = c.pointee.resource_availability
        }
        if c.pointee._timeline_pressure_case.rawValue == 11 {
            self.timelinePressure = c.pointee.timeline_pressure
        }
        if c.pointee._affects_technical_case.rawValue == 12 {
            self.affectsTechnical = c.pointee.affects_technical != 0
        }
        if c.pointee._affects_brand_case.rawValue == 13 {
            self.affectsBrand = c.pointee.affects_brand != 0
        }
        if c.pointee._affects_visual_case.rawValue == 14 {
            self.affectsVisual = c.pointee.affects_visual != 0
        }
        if c.pointee._affects_customer_case.rawValue == 15 {
            self.affectsCustomer = c.pointee.affects_customer != 0
        }
        if c.pointee._business_goal_case.rawValue == 16 {
            self.businessGoal = BatonProtobuf.CField.string(c.pointee.business_goal.len, c.pointee.business_goal.data)
        }
        if c.pointee._timeframe_case.rawValue == 17 {
            self.timeframe = BatonProtobuf.CField.string(c.pointee.timeframe.len, c.pointee.timeframe.data)
        }
        if c.pointee._budget_case.rawValue == 18 {
            self.budget = c.pointee.budget
        }
        self.record = BatonProtobuf.CField.map(c.pointee.n_record, c.pointee.record) { entry in
            (BatonProtobuf.CField.string(entry.pointee.key.len, entry.pointee.key.data), BatonProtobuf.CField.messageOrDefault(entry.pointee.value))
        }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__DecisionContext.self)
        if let value = self.revenueImpact {
            c.pointee._revenue_impact_case = .init(rawValue: 1)
            c.pointee.revenue_impact = value
        }
        if let value = self.customerImpact {
            c.pointee._customer_impact_case = .init(rawValue: 2)
            c.pointee.customer_impact = value
        }
        if let value = self.operationalImpact {
            c.pointee._operational_impact_case = .init(rawValue: 3)
            c.pointee.operational_impact = value
        }
        if let value = self.estimatedCost {
            c.pointee._estimated_cost_case = .init(rawValue: 4)
            c.pointee.estimated_cost = value
        }
        if let value = self.expectedRevenue {
            c.pointee._expected_revenue_case = .init(rawValue: 5)
            c.pointee.expected_revenue = value
        }
        if let value = self.estimatedDays {
            c.pointee._estimated_days_case = .init(rawValue: 6)
            c.pointee.estimated_days = value
        }
        if let value = self.teamMembers {
            c.pointee._team_members_case = .init(rawValue: 7)
            c.pointee.team_members = value
        }
        if let value = self.technicalComplexity {
            c.pointee._technical_complexity_case = .init(rawValue: 8)
            c.pointee.technical_complexity = value
        }
        if let value = self.marketUncertainty {
            c.pointee._market_uncertainty_case = .init(rawValue: 9)
            c.pointee.market_uncertainty = value
        }
        if let value = self.resourceAvailability {
            c.pointee._resource_availability_case = .init(rawValue: 10)
            c.pointee.resource_availability = value
        }
        if let value = self.timelinePressure {
            c.pointee._timeline_pressure_case = .init(rawValue: 11)
            c.pointee.timeline_pressure = value
        }
        if let value = self.affectsTechnical {
            c.pointee._affects_technical_case = .init(rawValue: 12)
            c.pointee.affects_technical = value ? 1 : 0
        }
        if let value = self.affectsBrand {
            c.pointee._affects_brand_case = .init(rawValue: 13)
            c.pointee.affects_brand = value ? 1 : 0
        }
        if let value = self.affectsVisual {
            c.pointee._affects_visual_case = .init(rawValue: 14)
            c.pointee.affects_visual = value ? 1 : 0
        }
        if let value = self.affectsCustomer {
            c.pointee._affects_customer_case = .init(rawValue: 15)
            c.pointee.affects_customer = value ? 1 : 0
        }
        if let value = self.businessGoal {
            c.pointee._business_goal_case = .init(rawValue: 16)
            (c.pointee.business_goal.len, c.pointee.business_goal.data) = arena.string(value)
        }
        if let value = self.timeframe {
            c.pointee._timeframe_case = .init(rawValue: 17)
            (c.pointee.timeframe.len, c.pointee.timeframe.data) = arena.string(value)
        }
        if let value = self.budget {
            c.pointee._budget_case = .init(rawValue: 18)
            c.pointee.budget = value
        }
        (c.pointee.n_record, c.pointee.record) = arena.map(self.record, _Layouts.record_entry) { key, value, entry, arena in
            (entry.pointee.key.len, entry.pointee.key.data) = arena.string(key)
            entry.pointee.value = arena.message(value)
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        var known = self
        known.unknownFields = .init()
        if known == Self() {
            violations.addSelf("needs at least one field")
        }
        violations.check("revenue_impact", self.revenueImpact, _Rules.revenueImpact)
        violations.check("customer_impact", self.customerImpact, _Rules.customerImpact)
        violations.check("operational_impact", self.operationalImpact, _Rules.operationalImpact)
        violations.check("estimated_cost", self.estimatedCost, _Rules.estimatedCost)
        violations.check("expected_revenue", self.expectedRevenue, _Rules.expectedRevenue)
        violations.check("estimated_days", self.estimatedDays, _Rules.estimatedDays)
        violations.check("team_members", self.teamMembers, _Rules.teamMembers)
        violations.check("technical_complexity", self.technicalComplexity, _Rules.technicalComplexity)
        violations.check("market_uncertainty", self.marketUncertainty, _Rules.marketUncertainty)
        violations.check("resource_availability", self.resourceAvailability, _Rules.resourceAvailability)
        violations.check("timeline_pressure", self.timelinePressure, _Rules.timelinePressure)
        violations.check("business_goal", self.businessGoal, _Rules.businessGoal)
        violations.check("timeframe", self.timeframe, _Rules.timeframe)
        violations.check("budget", self.budget, _Rules.budget)
        violations.check("record", self.record, _Rules.record)
        violations.nested("record", self.record)
    }
}

/// A value that is kept for the record.
public struct RecordValue: BatonProtobuf.ProtobufMessage {
    /// The values of ``kind``, of which one is set.
    public enum Kind: Sendable, Hashable {
        /// A text of at most 10,000 characters.
        case text(String)
        /// A finite number.
        case number(Double)
        /// Yes or no.
        case flag(Bool)
    }

    /// The value.
    public var kind: Kind?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.RecordValue",
        c: BatonProtobuf.CLayout(orchestration__v1__record_value__init),
        [
            .init(1, "text", json: "text", .string, .oneOf("kind"), rules: _Rules.text),
            .init(2, "number", json: "number", .double, .oneOf("kind"), rules: _Rules.number),
            .init(3, "flag", json: "flag", .bool, .oneOf("kind")),
        ]
    )

    private enum _Rules {
        static let text = BatonProtobuf.FieldRules(maxLength: 10000)
        static let number = BatonProtobuf.FieldRules(finite: true)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        kind: Kind? = nil
    ) {
        self.kind = kind
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__RecordValue.self)
        switch c.pointee.kind_case.rawValue {
        case 1: self.kind = .text(BatonProtobuf.CField.string(c.pointee.text.len, c.pointee.text.data))
        case 2: self.kind = .number(c.pointee.number)
        case 3: self.kind = .flag(c.pointee.flag != 0)
        default: self.kind = nil
        }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__RecordValue.self)
        switch self.kind {
        case .text(let value):
            c.pointee.kind_case = .init(rawValue: 1)
            (c.pointee.text.len, c.pointee.text.data) = arena.string(value)
        case .number(let value):
            c.pointee.kind_case = .init(rawValue: 2)
            c.pointee.number = value
        case .flag(let value):
            c.pointee.kind_case = .init(rawValue: 3)
            c.pointee.flag = value ? 1 : 0
        case nil:
            break
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        if case .text(let value)? = self.kind {
            violations.check("text", value, _Rules.text)
        }
        if case .number(let value)? = self.kind {
            violations.check("number", value, _Rules.number)
        }
    }
}

/// A proposal to rank against the one that is to be decided on.
public struct Alternative: BatonProtobuf.ProtobufMessage {
    /// The name, unique among the alternatives, 1 to 200 characters.
    public var name: String = ""
    /// The proposal.
    public var context: DecisionContext?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.Alternative",
        c: BatonProtobuf.CLayout(orchestration__v1__alternative__init),
        [
            .init(1, "name", json: "name", .string, rules: _Rules.name),
            .init(2, "context", json: "context", .message { DecisionContext.table }, rules: _Rules.context),
        ]
    )

    private enum _Rules {
        static let name = BatonProtobuf.FieldRules(required: true, maxLength: 200)
        static let context = BatonProtobuf.FieldRules(required: true)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        name: String = "",
        context: DecisionContext? = nil
    ) {
        self.name = name
        self.context = context
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Alternative.self)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.context = BatonProtobuf.CField.message(c.pointee.context)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Alternative.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        c.pointee.context = arena.message(self.context)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("name", self.name, _Rules.name)
        violations.check("context", self.context, _Rules.context)
        violations.nested("context", self.context)
    }
}

/// How to simulate the outcome.
public struct SimulationSettings: BatonProtobuf.ProtobufMessage {
    /// How many runs, at most 100,000. 0: 10,000.
    public var runs: UInt32 = 0
    /// The seed of the random numbers. The same request and seed give the same answer.
    public var seed: UInt64 = 0
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.SimulationSettings",
        c: BatonProtobuf.CLayout(orchestration__v1__simulation_settings__init),
        [
            .init(1, "runs", json: "runs", .uint32, rules: _Rules.runs),
            .init(2, "seed", json: "seed", .uint64),
        ]
    )

    private enum _Rules {
        static let runs = BatonProtobuf.FieldRules(maximum: 100000)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        runs: UInt32 = 0,
        seed: UInt64 = 0
    ) {
        self.runs = runs
        self.seed = seed
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__SimulationSettings.self)
        self.runs = c.pointee.runs
        self.seed = c.pointee.seed
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__SimulationSettings.self)
        c.pointee.runs = self.runs
        c.pointee.seed = self.seed
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("runs", self.runs, _Rules.runs)
    }
}

/// A decision and its reasons.
public struct MakeDecisionResponse: BatonProtobuf.ProtobufMessage {
    /// The id under which the decision is stored.
    public var decisionID: String = ""
    /// The decision.
    public var decision: Decision = Decision(rawValue: 0)
    /// How urgent it is.
    public var priority: Priority = Priority(rawValue: 0)
    /// Why, in words.
    public var rationale: String = ""
    /// The return on investment in percent of the cost.
    public var roiPercent: Double = 0
    /// The return on investment in percent of the cost, for each month of the work.
    public var monthlyRoiPercent: Double = 0
    /// Months until the cost is earned back. Absent: it never is.
    public var paybackMonths: Double?
    /// The mean of the four risks, 0 to 1.
    public var overallRisk: Double = 0
    /// The four risks.
    public var risks: Risks?
    /// What it means for each kind of partnership.
    public var partnershipImpacts: [PartnershipImpact] = []
    /// How to go about it.
    public var implementationPlan: ImplementationPlan?
    /// How to tell whether it works.
    public var successMetrics: [SuccessMetric] = []
    /// What to do about each risk above 0.5.
    public var riskMitigation: [RiskMitigation] = []
    /// What the simulation gave. Absent: none was asked for.
    public var simulation: SimulationResult?
    /// What would change the decision, one entry for each input.
    public var sensitivities: [Sensitivity] = []
    /// How much each factor adds to the result.
    public var contributions: [Contribution] = []
    /// The proposals, best first. Empty without alternatives.
    public var ranking: [RankedAlternative] = []
    /// When it was decided.
    public var decidedAt: BatonProtobuf.Timestamp?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.MakeDecisionResponse",
        c: BatonProtobuf.CLayout(orchestration__v1__make_decision_response__init),
        [
            .init(1, "decision_id", json: "decisionId", .string),
            .init(2, "decision", json: "decision", .enumeration { Decision.table }),
            .init(3, "priority", json: "priority", .enumeration { Priority.table }),
            .init(4, "rationale", json: "rationale", .string),
            .init(5, "roi_percent", json: "roiPercent", .double),
            .init(6, "monthly_roi_percent", json: "monthlyRoiPercent", .double),
            .init(7, "payback_months", json: "paybackMonths", .double, .optional),
            .init(8, "overall_risk", json: "overallRisk", .double),
            .init(9, "risks", json: "risks", .message { Risks.table }),
            .init(10, "partnership_impacts", json: "partnershipImpacts", .message { PartnershipImpact.table }, .repeated),
            .init(11, "implementation_plan", json: "implementationPlan", .message { ImplementationPlan.table }),
            .init(12, "success_metrics", json: "successMetrics", .message { SuccessMetric.table }, .repeated),
            .init(13, "risk_mitigation", json: "riskMitigation", .message { RiskMitigation.table }, .repeated),
            .init(14, "simulation", json: "simulation", .message { SimulationResult.table }),
            .init(15, "sensitivities", json: "sensitivities", .message { Sensitivity.table }, .repeated),
            .init(16, "contributions", json: "contributions", .message { Contribution.table }, .repeated),
            .init(17, "ranking", json: "ranking", .message { RankedAlternative.table }, .repeated),
            .init(18, "decided_at", json: "decidedAt", .message { BatonProtobuf.Timestamp.table }),
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
        rationale: String = "",
        roiPercent: Double = 0,
        monthlyRoiPercent: Double = 0,
        paybackMonths: Double? = nil,
        overallRisk: Double = 0,
        risks: Risks? = nil,
        partnershipImpacts: [PartnershipImpact] = [],
        implementationPlan: ImplementationPlan? = nil,
        successMetrics: [SuccessMetric] = [],
        riskMitigation: [RiskMitigation] = [],
        simulation: SimulationResult? = nil,
        sensitivities: [Sensitivity] = [],
        contributions: [Contribution] = [],
        ranking: [RankedAlternative] = [],
        decidedAt: BatonProtobuf.Timestamp? = nil
    ) {
        self.decisionID = decisionID
        self.decision = decision
        self.priority = priority
        self.rationale = rationale
        self.roiPercent = roiPercent
        self.monthlyRoiPercent = monthlyRoiPercent
        self.paybackMonths = paybackMonths
        self.overallRisk = overallRisk
        self.risks = risks
        self.partnershipImpacts = partnershipImpacts
        self.implementationPlan = implementationPlan
        self.successMetrics = successMetrics
        self.riskMitigation = riskMitigation
        self.simulation = simulation
        self.sensitivities = sensitivities
        self.contributions = contributions
        self.ranking = ranking
        self.decidedAt = decidedAt
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__MakeDecisionResponse.self)
        self.decisionID = BatonProtobuf.CField.string(c.pointee.decision_id.len, c.pointee.decision_id.data)
        self.decision = Decision(rawValue: Int32(truncatingIfNeeded: c.pointee.decision.rawValue))
        self.priority = Priority(rawValue: Int32(truncatingIfNeeded: c.pointee.priority.rawValue))
        self.rationale = BatonProtobuf.CField.string(c.pointee.rationale.len, c.pointee.rationale.data)
        self.roiPercent = c.pointee.roi_percent
        self.monthlyRoiPercent = c.pointee.monthly_roi_percent
        if c.pointee._payback_months_case.rawValue == 7 {
            self.paybackMonths = c.pointee.payback_months
        }
        self.overallRisk = c.pointee.overall_risk
        self.risks = BatonProtobuf.CField.message(c.pointee.risks)
        self.partnershipImpacts = BatonProtobuf.CField.messages(c.pointee.n_partnership_impacts, c.pointee.partnership_impacts)
        self.implementationPlan = BatonProtobuf.CField.message(c.pointee.implementation_plan)
        self.successMetrics = BatonProtobuf.CField.messages(c.pointee.n_success_metrics, c.pointee.success_metrics)
        self.riskMitigation = BatonProtobuf.CField.messages(c.pointee.n_risk_mitigation, c.pointee.risk_mitigation)
        self.simulation = BatonProtobuf.CField.message(c.pointee.simulation)
        self.sensitivities = BatonProtobuf.CField.messages(c.pointee.n_sensitivities, c.pointee.sensitivities)
        self.contributions = BatonProtobuf.CField.messages(c.pointee.n_contributions, c.pointee.contributions)
        self.ranking = BatonProtobuf.CField.messages(c.pointee.n_ranking, c.pointee.ranking)
        self.decidedAt = c.pointee.decided_at.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__MakeDecisionResponse.self)
        (c.pointee.decision_id.len, c.pointee.decision_id.data) = arena.string(self.decisionID)
        c.pointee.decision = .init(rawValue: .init(truncatingIfNeeded: self.decision.rawValue))
        c.pointee.priority = .init(rawValue: .init(truncatingIfNeeded: self.priority.rawValue))
        (c.pointee.rationale.len, c.pointee.rationale.data) = arena.string(self.rationale)
        c.pointee.roi_percent = self.roiPercent
        c.pointee.monthly_roi_percent = self.monthlyRoiPercent
        if let value = self.paybackMonths {
            c.pointee._payback_months_case = .init(rawValue: 7)
            c.pointee.payback_months = value
        }
        c.pointee.overall_risk = self.overallRisk
        c.pointee.risks = arena.message(self.risks)
        (c.pointee.n_partnership_impacts, c.pointee.partnership_impacts) = arena.messages(self.partnershipImpacts)
        c.pointee.implementation_plan = arena.message(self.implementationPlan)
        (c.pointee.n_success_metrics, c.pointee.success_metrics) = arena.messages(self.successMetrics)
        (c.pointee.n_risk_mitigation, c.pointee.risk_mitigation) = arena.messages(self.riskMitigation)
        c.pointee.simulation = arena.message(self.simulation)
        (c.pointee.n_sensitivities, c.pointee.sensitivities) = arena.messages(self.sensitivities)
        (c.pointee.n_contributions, c.pointee.contributions) = arena.messages(self.contributions)
        (c.pointee.n_ranking, c.pointee.ranking) = arena.messages(self.ranking)
        if let value = self.decidedAt {
            c.pointee.decided_at = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Four risks, each 0 (none) to 1.
public struct Risks: BatonProtobuf.ProtobufMessage {
    /// That the technology does not work out.
    public var technical: Double = 0
    /// That the market turns away.
    public var market: Double = 0
    /// That people or means are missing.
    public var resource: Double = 0
    /// That time runs out.
    public var timeline: Double = 0
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.Risks",
        c: BatonProtobuf.CLayout(orchestration__v1__risks__init),
        [
            .init(1, "technical", json: "technical", .double),
            .init(2, "market", json: "market", .double),
            .init(3, "resource", json: "resource", .double),
            .init(4, "timeline", json: "timeline", .double),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        technical: Double = 0,
        market: Double = 0,
        resource: Double = 0,
        timeline: Double = 0
    ) {
        self.technical = technical
        self.market = market
        self.resource = resource
        self.timeline = timeline
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Risks.self)
        self.technical = c.pointee.technical
        self.market = c.pointee.market
        self.resource = c.pointee.resource
        self.timeline = c.pointee.timeline
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Risks.self)
        c.pointee.technical = self.technical
        c.pointee.market = self.market
        c.pointee.resource = self.resource
        c.pointee.timeline = self.timeline
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// What a proposal means for one kind of partnership.
public struct PartnershipImpact: BatonProtobuf.ProtobufMessage {
    /// The kind: `technical`, `brand`, `visual`, `customer`.
    public var area: String = ""
    /// The size of the effect, 0 to 10.
    public var impact: Double = 0
    /// Whether partners must be asked: the size is above 5.
    public var coordinationNeeded: Bool = false
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.PartnershipImpact",
        c: BatonProtobuf.CLayout(orchestration__v1__partnership_impact__init),
        [
            .init(1, "area", json: "area", .string),
            .init(2, "impact", json: "impact", .double),
            .init(3, "coordination_needed", json: "coordinationNeeded", .bool),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        area: String = "",
        impact: Double = 0,
        coordinationNeeded: Bool = false
    ) {
        self.area = area
        self.impact = impact
        self.coordinationNeeded = coordinationNeeded
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__PartnershipImpact.self)
        self.area = BatonProtobuf.CField.string(c.pointee.area.len, c.pointee.area.data)
        self.impact = c.pointee.impact
        self.coordinationNeeded = c.pointee.coordination_needed != 0
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__PartnershipImpact.self)
        (c.pointee.area.len, c.pointee.area.data) = arena.string(self.area)
        c.pointee.impact = self.impact
        c.pointee.coordination_needed = self.coordinationNeeded ? 1 : 0
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// How to go about a proposal.
public struct ImplementationPlan: BatonProtobuf.ProtobufMessage {
    /// The phases in the order of their beginning.
    public var phases: [PlanPhase] = []
    /// How long all of it takes, in days; may exceed the estimate.
    public var totalDays: Double = 0
    /// The names of the phases that determine the length, in order.
    public var criticalPath: [String] = []
    /// The tasks of all phases and what each waits for, in an order in which each comes after all that it waits for.
    public var tasks: [PlanTask] = []
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.ImplementationPlan",
        c: BatonProtobuf.CLayout(orchestration__v1__implementation_plan__init),
        [
            .init(1, "phases", json: "phases", .message { PlanPhase.table }, .repeated),
            .init(2, "total_days", json: "totalDays", .double),
            .init(3, "critical_path", json: "criticalPath", .string, .repeated),
            .init(4, "tasks", json: "tasks", .message { PlanTask.table }, .repeated),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        phases: [PlanPhase] = [],
        totalDays: Double = 0,
        criticalPath: [String] = [],
        tasks: [PlanTask] = []
    ) {
        self.phases = phases
        self.totalDays = totalDays
        self.criticalPath = criticalPath
        self.tasks = tasks
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ImplementationPlan.self)
        self.phases = BatonProtobuf.CField.messages(c.pointee.n_phases, c.pointee.phases)
        self.totalDays = c.pointee.total_days
        self.criticalPath = BatonProtobuf.CField.strings(c.pointee.n_critical_path, c.pointee.critical_path)
        self.tasks = BatonProtobuf.CField.messages(c.pointee.n_tasks, c.pointee.tasks)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ImplementationPlan.self)
        (c.pointee.n_phases, c.pointee.phases) = arena.messages(self.phases)
        c.pointee.total_days = self.totalDays
        (c.pointee.n_critical_path, c.pointee.critical_path) = arena.strings(self.criticalPath)
        (c.pointee.n_tasks, c.pointee.tasks) = arena.messages(self.tasks)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// One task of a plan.
public struct PlanTask: BatonProtobuf.ProtobufMessage {
    /// The name, unique in the plan: `Assess the risks`.
    public var name: String = ""
    /// The name of its phase.
    public var phase: String = ""
    /// How long it takes, in days.
    public var days: Double = 0
    /// The first day on which it can begin; the first of the plan is 0.
    public var startDay: Double = 0
    /// The names of the tasks that must end before it begins.
    public var dependsOn: [String] = []
    /// How many days it can be late without making the plan longer.
    public var slackDays: Double = 0
    /// Whether it lies on the critical path: the longest chain of tasks, which makes the plan's length.
    public var critical: Bool = false
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.PlanTask",
        c: BatonProtobuf.CLayout(orchestration__v1__plan_task__init),
        [
            .init(1, "name", json: "name", .string),
            .init(2, "phase", json: "phase", .string),
            .init(3, "days", json: "days", .double),
            .init(4, "start_day", json: "startDay", .double),
            .init(5, "depends_on", json: "dependsOn", .string, .repeated),
            .init(6, "slack_days", json: "slackDays", .double),
            .init(7, "critical", json: "critical", .bool),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        name: String = "",
        phase: String = "",
        days: Double = 0,
        startDay: Double = 0,
        dependsOn: [String] = [],
        slackDays: Double = 0,
        critical: Bool = false
    ) {
        self.name = name
        self.phase = phase
        self.days = days
        self.startDay = startDay
        self.dependsOn = dependsOn
        self.slackDays = slackDays
        self.critical = critical
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__PlanTask.self)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.phase = BatonProtobuf.CField.string(c.pointee.phase.len, c.pointee.phase.data)
        self.days = c.pointee.days
        self.startDay = c.pointee.start_day
        self.dependsOn = BatonProtobuf.CField.strings(c.pointee.n_depends_on, c.pointee.depends_on)
        self.slackDays = c.pointee.slack_days
        self.critical = c.pointee.critical != 0
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__PlanTask.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        (c.pointee.phase.len, c.pointee.phase.data) = arena.string(self.phase)
        c.pointee.days = self.days
        c.pointee.start_day = self.startDay
        (c.pointee.n_depends_on, c.pointee.depends_on) = arena.strings(self.dependsOn)
        c.pointee.slack_days = self.slackDays
        c.pointee.critical = self.critical ? 1 : 0
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// One phase of a plan.
public struct PlanPhase: BatonProtobuf.ProtobufMessage {
    /// The name, unique in the plan: `Planning`.
    public var name: String = ""
    /// How long it takes, in days.
    public var days: Double = 0
    /// The day of the plan on which it begins; the first is 0.
    public var startDay: Double = 0
    /// What is done in it.
    public var activities: [String] = []
    /// The names of the phases that must end before it begins.
    public var dependsOn: [String] = []
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.PlanPhase",
        c: BatonProtobuf.CLayout(orchestration__v1__plan_phase__init),
        [
            .init(1, "name", json: "name", .string),
            .init(2, "days", json: "days", .double),
            .init(3, "start_day", json: "startDay", .double),
            .init(4, "activities", json: "activities", .string, .repeated),
            .init(5, "depends_on", json: "dependsOn", .string, .repeated),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        name: String = "",
        days: Double = 0,
        startDay: Double = 0,
        activities: [String] = [],
        dependsOn: [String] = []
    ) {
        self.name = name
        self.days = days
        self.startDay = startDay
        self.activities = activities
        self.dependsOn = dependsOn
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__PlanPhase.self)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.days = c.pointee.days
        self.startDay = c.pointee.start_day
        self.activities = BatonProtobuf.CField.strings(c.pointee.n_activities, c.pointee.activities)
        self.dependsOn = BatonProtobuf.CField.strings(c.pointee.n_depends_on, c.pointee.depends_on)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__PlanPhase.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        c.pointee.days = self.days
        c.pointee.start_day = self.startDay
        (c.pointee.n_activities, c.pointee.activities) = arena.strings(self.activities)
        (c.pointee.n_depends_on, c.pointee.depends_on) = arena.strings(self.dependsOn)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// A figure that tells whether a proposal works.
public struct SuccessMetric: BatonProtobuf.ProtobufMessage {
    /// The name.
    public var name: String = ""
    /// The value to reach, in `unit`.
    public var target: Double = 0
    /// The unit: `%`, `months`.
    public var unit: String = ""
    /// What it tells.
    public var description: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.SuccessMetric",
        c: BatonProtobuf.CLayout(orchestration__v1__success_metric__init),
        [
            .init(1, "name", json: "name", .string),
            .init(2, "target", json: "target", .double),
            .init(3, "unit", json: "unit", .string),
            .init(4, "description", json: "description", .string),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        name: String = "",
        target: Double = 0,
        unit: String = "",
        description: String = ""
    ) {
        self.name = name
        self.target = target
        self.unit = unit
        self.description = description
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__SuccessMetric.self)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.target = c.pointee.target
        self.unit = BatonProtobuf.CField.string(c.pointee.unit.len, c.pointee.unit.data)
        self.description = BatonProtobuf.CField.string(c.pointee.description.len, c.pointee.description.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__SuccessMetric.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        c.pointee.target = self.target
        (c.pointee.unit.len, c.pointee.unit.data) = arena.string(self.unit)
        (c.pointee.description.len, c.pointee.description.data) = arena.string(self.description)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// What to do about a risk.
public struct RiskMitigation: BatonProtobuf.ProtobufMessage {
    /// The risk: `technical`, `market`, `resource`, `timeline`.
    public var risk: String = ""
    /// Its size, 0 to 1.
    public var level: Double = 0
    /// What to do.
    public var action: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.RiskMitigation",
        c: BatonProtobuf.CLayout(orchestration__v1__risk_mitigation__init),
        [
            .init(1, "risk", json: "risk", .string),
            .init(2, "level", json: "level", .double),
            .init(3, "action", json: "action", .string),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        risk: String = "",
        level: Double = 0,
        action: String = ""
    ) {
        self.risk = risk
        self.level = level
        self.action = action
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__RiskMitigation.self)
        self.risk = BatonProtobuf.CField.string(c.pointee.risk.len, c.pointee.risk.data)
        self.level = c.pointee.level
        self.action = BatonProtobuf.CField.string(c.pointee.action.len, c.pointee.action.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__RiskMitigation.self)
        (c.pointee.risk.len, c.pointee.risk.data) = arena.string(self.risk)
        c.pointee.level = self.level
        (c.pointee.action.len, c.pointee.action.data) = arena.string(self.action)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// What a simulation over cost, revenue and duration gave.
///
/// Each run draws three factors, in this order, from triangular distributions (lowest, most likely, highest), each by the
/// inverse of its distribution function:
///   cost      0.9, 1, 1.1 + 0.9 × (technical risk + resource risk) / 2
///   revenue   0.9 − 0.8 × market risk, 1, 1.1 + 0.4 × market risk
///   duration  0.9, 1, 1.1 + 0.9 × timeline risk
/// Half of the cost runs with the duration, so the run's cost is the estimate × cost factor × (1 + (duration factor − 1) / 2).
/// The random numbers are the upper 53 bits of SplitMix64, which begins with the seed, divided by 2^53. A percentile is the
/// smallest of the runs' figures that at least so many percent of them do not exceed.
public struct SimulationResult: BatonProtobuf.ProtobufMessage {
    /// How many runs were made.
    public var runs: UInt32 = 0
    /// The seed of the random numbers.
    public var seed: UInt64 = 0
    /// 10 % of the runs had at most this return on investment, in percent.
    public var roiPercentP10: Double = 0
    /// Half of the runs had at most this return on investment, in percent.
    public var roiPercentP50: Double = 0
    /// 90 % of the runs had at most this return on investment, in percent.
    public var roiPercentP90: Double = 0
    /// The share of runs that lost money, 0 to 1.
    public var lossProbability: Double = 0
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.SimulationResult",
        c: BatonProtobuf.CLayout(orchestration__v1__simulation_result__init),
        [
            .init(1, "runs", json: "runs", .uint32),
            .init(2, "seed", json: "seed", .uint64),
            .init(3, "roi_percent_p10", json: "roiPercentP10", .double),
            .init(4, "roi_percent_p50", json: "roiPercentP50", .double),
            .init(5, "roi_percent_p90", json: "roiPercentP90", .double),
            .init(6, "loss_probability", json: "lossProbability", .double),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        runs: UInt32 = 0,
        seed: UInt64 = 0,
        roiPercentP10: Double = 0,
        roiPercentP50: Double = 0,
        roiPercentP90: Double = 0,
        lossProbability: Double = 0
    ) {
        self.runs = runs
        self.seed = seed
        self.roiPercentP10 = roiPercentP10
        self.roiPercentP50 = roiPercentP50
        self.roiPercentP90 = roiPercentP90
        self.lossProbability = lossProbability
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__SimulationResult.self)
        self.runs = c.pointee.runs
        self.seed = c.pointee.seed
        self.roiPercentP10 = c.pointee.roi_percent_p10
        self.roiPercentP50 = c.pointee.roi_percent_p50
        self.roiPercentP90 = c.pointee.roi_percent_p90
        self.lossProbability = c.pointee.loss_probability
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__SimulationResult.self)
        c.pointee.runs = self.runs
        c.pointee.seed = self.seed
        c.pointee.roi_percent_p10 = self.roiPercentP10
        c.pointee.roi_percent_p50 = self.roiPercentP50
        c.pointee.roi_percent_p90 = self.roiPercentP90
        c.pointee.loss_probability = self.lossProbability
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Whether a change of one input alone would change the decision. The better an input, the better the decision, so the
/// limit in each direction is found by bisection to the last bit; of two limits the nearer one is told, of two as near the
/// lower one.
public struct Sensitivity: BatonProtobuf.ProtobufMessage {
    /// The input, a field of DecisionContext: `estimated_cost`.
    public var input: String = ""
    /// Its value in the request, or the default.
    public var value: Double = 0
    /// The nearest value at which the decision changes. Absent: no allowed value changes it.
    public var flipsAt: Double?
    /// The decision there. Unspecified without `flips_at`.
    public var decision: Decision = Decision(rawValue: 0)
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.Sensitivity",
        c: BatonProtobuf.CLayout(orchestration__v1__sensitivity__init),
        [
            .init(1, "input", json: "input", .string),
            .init(2, "value", json: "value", .double),
            .init(3, "flips_at", json: "flipsAt", .double, .optional),
            .init(4, "decision", json: "decision", .enumeration { Decision.table }),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        input: String = "",
        value: Double = 0,
        flipsAt: Double? = nil,
        decision: Decision = Decision(rawValue: 0)
    ) {
        self.input = input
        self.value = value
        self.flipsAt = flipsAt
        self.decision = decision
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Sensitivity.self)
        self.input = BatonProtobuf.CField.string(c.pointee.input.len, c.pointee.input.data)
        self.value = c.pointee.value
        if c.pointee._flips_at_case.rawValue == 3 {
            self.flipsAt = c.pointee.flips_at
        }
        self.decision = Decision(rawValue: Int32(truncatingIfNeeded: c.pointee.decision.rawValue))
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Sensitivity.self)
        (c.pointee.input.len, c.pointee.input.data) = arena.string(self.input)
        c.pointee.value = self.value
        if let value = self.flipsAt {
            c.pointee._flips_at_case = .init(rawValue: 3)
            c.pointee.flips_at = value
        }
        c.pointee.decision = .init(rawValue: .init(truncatingIfNeeded: self.decision.rawValue))
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// How much one factor adds to the result.
///
/// Each factor has a weight between -1 and 1, which is 0 where it speaks neither for nor against: of the return (ROI − 50) /
/// 150, held to -1 and 1; of each risk (0.7 − risk) / 1.6; of the priority 1 if it is critical or high, else -0.5. Its share
/// is its weight in percent of the sum of all weights without their signs.
public struct Contribution: BatonProtobuf.ProtobufMessage {
    /// The factor: `roi`, `technical_risk`, `market_risk`, `resource_risk`, `timeline_risk`, `priority`.
    public var factor: String = ""
    /// Its value; of the priority its number.
    public var value: Double = 0
    /// Its share of the result in percent, -100 to 100; negative where it speaks against.
    public var sharePercent: Double = 0
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.Contribution",
        c: BatonProtobuf.CLayout(orchestration__v1__contribution__init),
        [
            .init(1, "factor", json: "factor", .string),
            .init(2, "value", json: "value", .double),
            .init(3, "share_percent", json: "sharePercent", .double),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        factor: String = "",
        value: Double = 0,
        sharePercent: Double = 0
    ) {
        self.factor = factor
        self.value = value
        self.sharePercent = sharePercent
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Contribution.self)
        self.factor = BatonProtobuf.CField.string(c.pointee.factor.len, c.pointee.factor.data)
        self.value = c.pointee.value
        self.sharePercent = c.pointee.share_percent
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Contribution.self)
        (c.pointee.factor.len, c.pointee.factor.data) = arena.string(self.factor)
        c.pointee.value = self.value
        c.pointee.share_percent = self.sharePercent
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// One proposal of a comparison.
///
/// TOPSIS over four criteria: return on investment (weight 0.4, the more the better), overall risk (0.3), length of the
/// plan (0.15) and cost (0.15; the less the better). Each criterion is divided by its Euclidean norm over all proposals.
/// Proposals that are as close stand in the order of the request, the one that was decided on first.
public struct RankedAlternative: BatonProtobuf.ProtobufMessage {
    /// The name; empty for the proposal that was decided on.
    public var name: String = ""
    /// Its place, 1 being the best.
    public var rank: UInt32 = 0
    /// How near it comes to the ideal of all proposals, 0 to 1 (TOPSIS closeness).
    public var closeness: Double = 0
    /// What would be decided on it.
    public var decision: Decision = Decision(rawValue: 0)
    /// Its return on investment in percent.
    public var roiPercent: Double = 0
    /// Its overall risk, 0 to 1.
    public var overallRisk: Double = 0
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.RankedAlternative",
        c: BatonProtobuf.CLayout(orchestration__v1__ranked_alternative__init),
        [
            .init(1, "name", json: "name", .string),
            .init(2, "rank", json: "rank", .uint32),
            .init(3, "closeness", json: "closeness", .double),
            .init(4, "decision", json: "decision", .enumeration { Decision.table }),
            .init(5, "roi_percent", json: "roiPercent", .double),
            .init(6, "overall_risk", json: "overallRisk", .double),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        name: String = "",
        rank: UInt32 = 0,
        closeness: Double = 0,
        decision: Decision = Decision(rawValue: 0),
        roiPercent: Double = 0,
        overallRisk: Double = 0
    ) {
        self.name = name
        self.rank = rank
        self.closeness = closeness
        self.decision = decision
        self.roiPercent = roiPercent
        self.overallRisk = overallRisk
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__RankedAlternative.self)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.rank = c.pointee.rank
        self.closeness = c.pointee.closeness
        self.decision = Decision(rawValue: Int32(truncatingIfNeeded: c.pointee.decision.rawValue))
        self.roiPercent = c.pointee.roi_percent
        self.overallRisk = c.pointee.overall_risk
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__RankedAlternative.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        c.pointee.rank = self.rank
        c.pointee.closeness = self.closeness
        c.pointee.decision = .init(rawValue: .init(truncatingIfNeeded: self.decision.rawValue))
        c.pointee.roi_percent = self.roiPercent
        c.pointee.overall_risk = self.overallRisk
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// What to do about a proposal.
public enum Decision: BatonProtobuf.ProtobufEnum {
    /// Not told.
    case unspecified
    /// Begin now.
    case approveImmediate
    /// Begin when it fits.
    case approveScheduled
    /// Begin when the named risks are reduced.
    case approveConditional
    /// Do not begin.
    case deferOrReject
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The values of the proto file, in its order.
    public static let allKnown: [Self] = [.unspecified, .approveImmediate, .approveScheduled, .approveConditional, .deferOrReject]

    /// Names and numbers of the values.
    public static let table = BatonProtobuf.EnumTable(
        "orchestration.v1.Decision",
        [
            (0, "DECISION_UNSPECIFIED"),
            (1, "DECISION_APPROVE_IMMEDIATE"),
            (2, "DECISION_APPROVE_SCHEDULED"),
            (3, "DECISION_APPROVE_CONDITIONAL"),
            (4, "DECISION_DEFER_OR_REJECT"),
        ]
    )

    /// The value of a number.
    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .approveImmediate
        case 2: self = .approveScheduled
        case 3: self = .approveConditional
        case 4: self = .deferOrReject
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .approveImmediate: 1
        case .approveScheduled: 2
        case .approveConditional: 3
        case .deferOrReject: 4
        case .unrecognized(let number): number
        }
    }
}
