// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension Timestamp {
    /// RFC 3339 text in UTC with no, 3, 6 or 9 digits of fraction, as few as are exact: `2026-03-01T12:30:00.250Z`;
    /// nil when the value is not valid.
    public var rfc3339: String? {
        guard self.isValid else { return nil }
        var days = self.seconds / 86_400
        var rest = self.seconds % 86_400
        if rest < 0 {
            rest += 86_400
            days -= 1
        }
        let date = CalendarDate(daysSinceEpoch: days)
        var text = ""
        text.reserveCapacity(30)
        text.append(decimal: date.year, digits: 4)
        text += "-"
        text.append(decimal: date.month, digits: 2)
        text += "-"
        text.append(decimal: date.day, digits: 2)
        text += "T"
        text.append(decimal: rest / 3600, digits: 2)
        text += ":"
        text.append(decimal: rest / 60 % 60, digits: 2)
        text += ":"
        text.append(decimal: rest % 60, digits: 2)
        text.append(fraction: Int64(self.nanos))
        text += "Z"
        return text
    }

    /// Reads RFC 3339 text: capital `T` and `Z`, or an offset `±hh:mm`; 1 to 9 digits of fraction if any.
    ///
    /// nil for anything else, for days that do not exist, for leap seconds, and beyond the years 1 to 9999 in UTC.
    public init?(rfc3339 text: String) {
        var reader = DigitReader(text)
        guard let year = reader.digits(4), reader.take("-"), let month = reader.digits(2), reader.take("-"),
            let day = reader.digits(2), reader.take("T"), let hour = reader.digits(2), reader.take(":"),
            let minute = reader.digits(2), reader.take(":"), let second = reader.digits(2)
        else { return nil }
        guard hour <= 23, minute <= 59, second <= 59 else { return nil }
        guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
        guard let nanos = reader.fraction() else { return nil }
        var offset: Int64 = 0
        if !reader.take("Z") {
            let east = reader.take("+")
            guard east || reader.take("-"), let hours = reader.digits(2), reader.take(":"),
                let minutes = reader.digits(2), hours <= 23, minutes <= 59
            else { return nil }
            offset = (hours * 3600 + minutes * 60) * (east ? 1 : -1)
        }
        guard reader.isAtEnd else { return nil }
        self.init(
            seconds: date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second - offset,
            nanos: Int32(truncatingIfNeeded: nanos)
        )
        guard self.isValid else { return nil }
    }
}

extension Timestamp: CustomStringConvertible {
    /// RFC 3339 text; seconds and nanoseconds when that cannot be.
    public var description: String {
        self.rfc3339 ?? "\(self.seconds) s and \(self.nanos) ns after 1970"
    }
}
