// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf
internal import OrchestrationAPI

extension Cell {
    /// 0 to 100 with one decimal.
    static func score(_ score: Double?) -> Cell {
        score.map { Cell(NumberText.oneDecimal($0)) } ?? .absent
    }

    /// A remark behind a value; nothing where there is no value.
    static func remark(_ text: String, on value: Any?) -> Cell {
        Cell(value == nil ? "" : text, .faint)
    }

    static func percent(_ value: Double?) -> Cell {
        value.map { Cell("\(NumberText.oneDecimal($0)) %") } ?? .absent
    }

    static func quantity(_ value: Double?, unit: String) -> Cell {
        guard let value else { return .absent }
        return Cell(unit.isEmpty ? NumberText.shortest(value) : "\(NumberText.shortest(value)) \(unit)")
    }

    /// To the second, in UTC.
    static func time(_ time: Timestamp?) -> Cell {
        guard let text = time?.rfc3339, text.utf8.count >= 19 else { return .absent }
        return Cell(String(text.prefix(19)).replacing("T", with: " "))
    }

    static func duration(_ duration: Duration?) -> Cell {
        duration.map { Cell(DurationText.short($0)) } ?? .absent
    }

    static func yesNo(_ flag: Bool) -> Cell {
        flag ? "yes" : Cell("no", .warning)
    }

    static func health(_ health: Health) -> Cell {
        let tone: Tone
        switch EnumText.words(health) {
        case "excellent", "good": tone = .good
        case "fair", "stale": tone = .warning
        case "poor": tone = .bad
        default: tone = .faint
        }
        return Cell(EnumText.words(health), tone)
    }

    static func status(_ status: OverallStatus) -> Cell {
        let tone: Tone
        switch EnumText.words(status) {
        case "healthy": tone = .good
        case "degraded": tone = .warning
        case "critical": tone = .bad
        default: tone = .faint
        }
        return Cell(EnumText.words(status), tone)
    }
}
