// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import BatonServer

@Suite("Latency histogram")
struct LatencyHistogramTests {
    @Test("buckets follow each other without gap or overlap, and none is wider than 1/32 of its values")
    func buckets() {
        var last: Int64 = -1
        for bucket in 0..<1024 {
            let end = LatencyHistogram.end(of: bucket)
            #expect(LatencyHistogram.bucket(of: UInt64(last + 1)) == bucket)
            #expect(LatencyHistogram.bucket(of: UInt64(end)) == bucket)
            #expect((end - last - 1) * 32 <= end)
            last = end
        }
        #expect(last == (1 << 36) - 1)
        #expect(LatencyHistogram.bucket(of: 1 << 36) == 1023)
        #expect(LatencyHistogram.bucket(of: .max) == 1023)
    }

    @Test("quantiles are the ends of the buckets that hold them; without a duration there are none")
    func quantiles() throws {
        let histogram = LatencyHistogram()
        #expect(histogram.quantiles([0.5]) == nil)
        for milliseconds in 1...100 {
            histogram.add(.milliseconds(milliseconds))
        }
        let found = try #require(histogram.quantiles([0.5, 0.95, 0.99, 1]))
        for (quantile, exact) in zip(found, [50, 95, 99, 100]) {
            #expect(quantile >= .milliseconds(exact))
            #expect(quantile <= .milliseconds(exact) * 33 / 32)
        }
    }
}
