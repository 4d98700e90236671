// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A decision in words.
enum DecisionRationale {
    static func text(_ proposal: Proposal) -> String {
        let outcome = proposal.outcome
        let returns = proposal.returns
        let sentences = [
            self.head(outcome) + ".",
            self.urgency(proposal) + ".",
            self.returnOnInvestment(returns.roiPercent, outcome) + ".",
            self.risk(proposal.risks.overall, outcome) + ".",
            self.payback(returns.paybackMonths) + ".",
        ]
        return sentences.joined(separator: " ")
    }

    private static func head(_ outcome: DecisionOutcome) -> String {
        switch outcome {
        case .approveImmediate: "Approve and begin now"
        case .approveScheduled: "Approve and begin when it fits"
        case .approveConditional: "Approve once the named risks are reduced"
        case .deferOrReject: "Defer or reject"
        }
    }

    private static func urgency(_ proposal: Proposal) -> String {
        switch proposal.urgency {
        case .critical:
            "The priority is critical: the revenue impact is above \(Self.grouped(DecisionUrgency.criticalRevenue))"
        case .high:
            "The priority is high: the customer impact is above \(Self.grouped(DecisionUrgency.highCustomers))"
        case .medium:
            "The priority is medium: the operational impact is above \(Self.grouped(DecisionUrgency.mediumOperations)),"
                + " which allows no approval without conditions"
        case .low: "The priority is low, which allows no approval without conditions"
        }
    }

    private static func returnOnInvestment(_ roi: Double, _ outcome: DecisionOutcome) -> String {
        let figure = "The return on investment is \(Self.figure(roi, decimals: 1)) %"
        if let bounds = outcome.bounds {
            return "\(figure), above the \(Self.figure(bounds.roi, decimals: 0)) % that this needs"
        }
        let bound = DecisionOutcome.approveConditional.bounds?.roi ?? 0
        let word = roi > bound ? "above" : "not above"
        return "\(figure), \(word) the \(Self.figure(bound, decimals: 0)) % that any approval needs"
    }

    private static func risk(_ risk: Double, _ outcome: DecisionOutcome) -> String {
        let figure = "The overall risk is \(Self.figure(risk, decimals: 3))"
        if let bounds = outcome.bounds {
            return "\(figure), below the limit of \(Self.figure(bounds.risk, decimals: 1))"
        }
        let bound = DecisionOutcome.approveConditional.bounds?.risk ?? 1
        let word = risk < bound ? "below" : "not below"
        return "\(figure), \(word) the \(Self.figure(bound, decimals: 1)) that any approval needs"
    }

    private static func payback(_ months: Double?) -> String {
        guard let months else { return "It never pays back: no revenue is expected" }
        return "The cost is earned back in \(Self.figure(months, decimals: 1)) months"
    }

    /// Rounded for reading; comparisons use the figures as they are.
    static func figure(_ value: Double, decimals: Int) -> String {
        // Beyond this, doubles have no decimals.
        guard abs(value) < 1e15 else { return "\(value)" }
        let factor: Double = decimals == 0 ? 1 : decimals == 1 ? 10 : 1_000
        let rounded = (value * factor).rounded(.toNearestOrAwayFromZero) / factor
        let text = "\(rounded == 0 ? 0 : rounded)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private static func grouped(_ value: Double) -> String {
        var digits = Self.figure(value, decimals: 0)[...]
        var groups: [Substring] = []
        while digits.count > 3 {
            groups.insert(digits.suffix(3), at: 0)
            digits = digits.dropLast(3)
        }
        return ([digits] + groups).joined(separator: ",")
    }
}
