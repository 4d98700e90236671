// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A day of the proleptic Gregorian calendar, years 1 to 9999.
struct CalendarDate {
    let year: Int64
    let month: Int64
    let day: Int64

    /// nil for a day that does not exist.
    init?(year: Int64, month: Int64, day: Int64) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Self.days(in: month, year: year) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Days after 1970-01-01, negative before. The years count from 1 March, so that the leap day comes last: each
    /// month then starts at the day (153 m + 2) / 5 of its year.
    var daysSinceEpoch: Int64 {
        let shifted = (self.month + 9) % 12
        let year = self.month <= 2 ? self.year - 1 : self.year
        let dayOfYear = (153 * shifted + 2) / 5 + self.day - 1
        return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - Self.epoch
    }

    /// - Parameter days: within the years 1 to 9999.
    init(daysSinceEpoch days: Int64) {
        let days = days + Self.epoch
        // The average year is 146,097 / 400 days; the guess is right or one too late.
        var year = (days * 400 + 591) / 146_097
        var dayOfYear = days - (365 * year + year / 4 - year / 100 + year / 400)
        if dayOfYear < 0 {
            year -= 1
            dayOfYear = days - (365 * year + year / 4 - year / 100 + year / 400)
        }
        let shifted = (5 * dayOfYear + 2) / 153
        self.day = dayOfYear - (153 * shifted + 2) / 5 + 1
        self.month = shifted < 10 ? shifted + 3 : shifted - 9
        self.year = self.month <= 2 ? year + 1 : year
    }

    /// Days from 1 March of the year 0 to 1 January 1970.
    private static let epoch: Int64 = 719_468

    private static func days(in month: Int64, year: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
