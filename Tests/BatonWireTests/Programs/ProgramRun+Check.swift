// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

extension ProgramRun {
    /// What must be true when nothing moves any more.
    mutating func check() {
        guard ends.faults.isEmpty else { return }
        if todo > 0 || !open.isEmpty { fault("stalled: \(todo) to open, open \(open)") }
        if !running.isEmpty { fault("handlers left: \(running)") }
        if ends.client.openCalls != 0 || ends.server.openCalls != 0 { fault("a table is not empty") }
        if ends.client.incompleteMessages + ends.server.incompleteMessages != 0 {
            fault("incomplete messages are left")
        }
        if !ends.client.scheduler.isEmpty || !ends.server.scheduler.isEmpty { fault("a scheduler is not empty") }
        let clientInbound = ends.client.inbound
        let serverInbound = ends.server.inbound
        if clientInbound.reserved + serverInbound.reserved != 0 { fault("the assembly budget is not given back") }
        if clientInbound.waitingCount + serverInbound.waitingCount != 0 { fault("grants wait for no message") }
        if process.usedBytes != 0 { fault("\(process.usedBytes) bytes of the process are not given back") }
        let up = Int(ends.client.core.sending.available) + ends.server.core.owed
        let down = Int(ends.server.core.sending.available) + ends.client.core.owed
        if up != ends.client.peer.connectionCredit { fault("credit to the server: \(up)") }
        if down != ends.server.peer.connectionCredit { fault("credit to the client: \(down)") }
        if ends.client.core.receiving.available != ends.server.core.sending.available
            || ends.server.core.receiving.available != ends.client.core.sending.available
        {
            fault("the ends disagree about credit")
        }
        if refused > 0, !options.lingering { fault("\(refused) honest calls were refused") }
        if ends.server.isDraining, !(ends.server.isFinished && ends.client.isFinished) {
            fault("the drain did not end")
        }
        if ends.clientState == .leaving, !(ends.server.isFinished && ends.client.isFinished) { fault("did not leave") }
    }
}
