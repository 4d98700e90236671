// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

extension ProgramRun {
    /// What is not about a call: drain, pings, credentials, time.
    mutating func other() -> Bool {
        switch Int.random(in: 0..<8, using: &random) {
        case 0:
            guard drainPending, random.chance(ends.server.isSettled ? 10 : 30) || todo == 0 else { return false }
            drainPending = false
            ends.visits.count(ends.serverState, .drainBegins)
            ends.server.beginDrain(graceMilliseconds: 30_000, now: ends.now)
        case 1:
            guard leavePending, random.chance(ends.client.isSettled ? 5 : 70) || todo == 0 else { return false }
            leavePending = false
            todo = 0
            ends.visits.count(ends.clientState, .leaves)
            ends.client.leave()
        case 2:
            guard pings > 0 else { return false }
            pings -= 1
            if random.chance(50) {
                ends.visits.count(ends.clientState, .pingSent)
                _ = ends.client.ping(UInt64(pings) | 1 << 40, now: ends.now)
            } else {
                ends.visits.count(ends.serverState, .pingSent)
                _ = ends.server.ping(UInt64(pings) | 1 << 40, now: ends.now)
            }
        case 3: return giveCredential()
        case 4:
            guard ignorable > 0 else { return false }
            ignorable -= 1
            let unknown = frame(FrameType(rawValue: 0x0E), [.ignorable, .more], stream: 77, body: [1, 2, 3])
            if random.chance(50) { ends.up.write(unknown) } else { ends.down.write(unknown) }
        default: return timePasses()
        }
        return true
    }

    /// A fresh token takes the place of the last one, or stands beside it; now and then one is dropped.
    private mutating func giveCredential() -> Bool {
        guard credentialsToGive > 0 else { return false }
        credentialsToGive -= 1
        if credentials.count > 1, random.chance(30) {
            ends.dropCredential(credentials.removeFirst())
            return true
        }
        do throws(OpenFailure) {
            let replaced = credentials.last.flatMap { random.chance(60) ? $0 : nil } ?? 0
            let id = try ends.addCredential("token", replacing: replaced)
            credentials.removeAll { $0 == replaced }
            credentials.append(id)
        } catch {
            switch error {
            case .draining, .waitForSettings: return false
            default: fault("credential: \(error)")
            }
        }
        return true
    }

    /// A little time passes while something travels; much, when both ends wait.
    private mutating func timePasses() -> Bool {
        guard clockSteps > 0 else { return false }
        clockSteps -= 1
        let isQuiet =
            ends.up.travelling + ends.up.incomplete + ends.down.travelling + ends.down.incomplete == 0
            && ends.client.core.controls.isEmpty && ends.server.core.controls.isEmpty
        if !isQuiet {
            ends.now = ends.now.advanced(milliseconds: UInt32.random(in: 0...20, using: &random))
        } else if random.chance(50) {
            ends.now = ends.now.advanced(milliseconds: UInt32.random(in: 0...25_000, using: &random))
        } else if let next = WireInstant.earliest(ends.client.deadline, ends.server.deadline) {
            ends.now = max(ends.now, next)
        }
        do throws(WireError) {
            ends.visits.count(ends.clientState, .tick)
            ends.visits.count(ends.serverState, .tick)
            try ends.client.tick(now: ends.now)
            try ends.server.tick(now: ends.now)
        } catch { fault("time: \(error)") }
        return true
    }
}
