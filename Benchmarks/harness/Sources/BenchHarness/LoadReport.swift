// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The last line that a load generator prints.
struct LoadReport {
    let options: LoadOptions
    let samples: Samples
    /// Messages of streams that came within the window.
    let messages: Int
    let nanoseconds: UInt64
    let sizes: CallSizes

    var jsonLine: String {
        let seconds = Double(self.nanoseconds) / 1e9
        let requests = self.options.mode == .stream ? self.messages : self.samples.latencies.count
        let members = [
            "\"mode\":\(quoted(self.options.mode.rawValue))",
            "\"connections\":\(self.options.connections)",
            "\"depth\":\(self.options.depth)",
            "\"seconds\":\(rounded(seconds))",
            "\"requests\":\(requests)",
            "\"requests_per_second\":\(rounded(seconds > 0 ? Double(requests) / seconds : 0))",
            "\"p50_us\":\(rounded(self.samples.percentile(0.50)))",
            "\"p95_us\":\(rounded(self.samples.percentile(0.95)))",
            "\"p99_us\":\(rounded(self.samples.percentile(0.99)))",
            "\"errors\":\(self.samples.errors)",
            "\"first_error\":\(self.samples.firstError.map(quoted) ?? "null")",
            "\"request_bytes\":\(self.sizes.request)",
            "\"reply_bytes\":\(self.sizes.reply)",
        ]
        return "{" + members.joined(separator: ",") + "}"
    }

    /// Three decimals are enough for every figure here.
    private func rounded(_ value: Double) -> Double {
        (value * 1_000).rounded() / 1_000
    }

    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars.prefix(500) {
            switch scalar {
            case "\"", "\\":
                result += "\\\(scalar)"
            case _ where scalar.value < 0x20:
                result += " "
            default:
                result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
