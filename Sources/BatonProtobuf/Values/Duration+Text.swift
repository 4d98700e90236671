// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension Duration {
    /// The text of proto3 JSON: seconds with no, 3, 6 or 9 digits of fraction and `s`, as `1.500s`; nil beyond the range
    /// of `google.protobuf.Duration`.
    public var protobufText: String? {
        guard let (seconds, nanos) = self.protobufComponents else { return nil }
        var text = seconds < 0 || nanos < 0 ? "-" : ""
        text += String(seconds.magnitude)
        text.append(fraction: Int64(nanos.magnitude))
        return text + "s"
    }

    /// Reads the text of proto3 JSON: an optional `-`, seconds, up to 9 digits of fraction, `s`; nil for anything else
    /// and beyond the range of `google.protobuf.Duration`.
    public init?(protobufText text: String) {
        var reader = DigitReader(text)
        let negative = reader.take("-")
        guard let (seconds, _) = reader.digits(atLeast: 1, atMost: 12), let nanos = reader.fraction(),
            reader.take("s"), reader.isAtEnd
        else { return nil }
        guard seconds < Self.protobufMaximumSeconds || (seconds == Self.protobufMaximumSeconds && nanos == 0) else {
            return nil
        }
        self.init(
            protobufSeconds: negative ? -seconds : seconds,
            nanos: Int32(truncatingIfNeeded: negative ? -nanos : nanos)
        )
    }
}
