// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonWire

/// Keeps account of what goes in and out of a machine, by PROTOCOL.md alone, and finds what a peer could object to.
struct FrameJudge {
    /// The first rule that was broken.
    private(set) var fault: String?
    /// All that the machine did, for comparison with another run.
    private var log = Hasher()
    private let side: Side
    private let limits: ConnectionLimits
    /// Credit that this side has, by stream id; zero is the connection.
    private var sending: [StreamID: Int] = [0: 0]
    /// Credit that the peer has.
    private var receiving: [StreamID: Int]
    /// Lengths of the messages that were handed in for DATA, and how much of the first unsent one is out.
    private var messages: [StreamID: [Int]] = [:]
    private var progress: [StreamID: (index: Int, offset: Int)] = [:]
    private var saidGoAway = false
    private var isLogging = true

    init(_ setup: FrameSetup) {
        side = setup.side
        limits = setup.limits.bounded
        receiving = [0: limits.connectionCredit]
    }

    var digest: Int {
        let log = log
        return log.finalize()
    }

    mutating func note(_ event: some Hashable) {
        if isLogging { log.combine(event) }
    }

    /// What follows depends on when bytes came and is not compared.
    mutating func stopLog() { isLogging = false }

    mutating func broken(_ rule: @autoclosure () -> String) {
        if fault == nil { fault = rule() }
    }

    mutating func require(_ holds: Bool, _ rule: @autoclosure () -> String) {
        if !holds { broken(rule()) }
    }

    // MARK: In

    mutating func failed(_ error: WireError) {
        note(error.code)
        note(error.text)
        require(error.code.isError, "the connection fails with the orderly code \(error.code.name)")
    }

    mutating func settled(_ peer: PeerSettings) {
        for id in sending.keys { sending[id] = id == 0 ? peer.connectionCredit : peer.callCredit }
    }

    mutating func opened(_ id: StreamID, _ peer: PeerSettings) {
        sending[id] = peer.callCredit
        receiving[id] = limits.callCredit
    }

    /// A frame that the machine accepted.
    mutating func accepted(_ frame: Frame) {
        let id = frame.header.streamID
        switch frame.header.type {
        case .window:
            let grant = frame.body.reduce(0) { $0 << 8 | Int($1) }
            if let credit = sending[id] { sending[id] = credit + grant }
            require(grant > 0, "WINDOW of nothing is accepted")
            require(sending[id] ?? 0 <= Baton1.largestCredit, "credit above 2^31 - 1 is accepted")
        case .data where !frame.header.flags.contains(.noMessage):
            let cost = Baton1.dataCost(frame.body.count)
            for place in [0, id] {
                guard let credit = receiving[place] else {
                    return broken("DATA is accepted for the unknown call \(id)")
                }
                receiving[place] = credit - cost
                require(credit >= cost, "DATA of cost \(cost) is accepted with a credit of \(credit) on \(place)")
            }
        default: break
        }
    }

    // MARK: Out

    mutating func handedIn(_ id: StreamID, _ size: Int) { messages[id, default: []].append(size) }

    /// A message that goes out whole as soon as it is handed in.
    mutating func sentNow(_ header: FrameHeader, _ size: Int, _ peer: PeerSettings) {
        self.header(header, peer)
        let id = header.streamID
        require(Int(header.length) == size, "a message of \(size) bytes goes out with \(header.length)")
        require(header.flags.isSubset(of: .endStream), "the flags \(header.flags.rawValue) of a whole message")
        spend(Baton1.dataCost(size), id)
        let (index, offset) = progress[id] ?? (0, 0)
        require(offset == 0 && index == messages[id]?.count ?? 0, "a message overtakes another of its call")
        handedIn(id, size)
        progress[id] = (index + 1, 0)
    }

    private mutating func spend(_ cost: Int, _ id: StreamID) {
        for place in [0, id] {
            let credit = sending[place] ?? 0
            sending[place] = credit - cost
            require(cost <= credit, "DATA of cost \(cost) goes out with a credit of \(credit) on \(place)")
        }
    }

    mutating func header(_ header: FrameHeader, _ peer: PeerSettings) {
        note(header)
        require(!saidGoAway, "frames follow the GOAWAY of an error")
        do throws(WireError) {
            try FrameParser(receiver: side.peer, dataPayload: peer.dataFrameBytes).check(header)
        } catch {
            broken("the peer would refuse a frame: \(error)")
        }
    }

    mutating func control(_ frame: ControlFrame, _ peer: PeerSettings, failed: Bool) {
        header(frame.header, peer)
        note(frame)
        let size = frame.frameSize
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
        defer { bytes.deallocate() }
        let written = bytes.baseAddress.map { frame.encode(into: $0) }
        require(written == size, "a control frame of \(size) bytes is written with \(written ?? 0)")
        switch frame {
        case .window(let id, let credit):
            let sum = (receiving[id] ?? 0) + Int(credit)
            receiving[id] = sum
            require(credit > 0 && sum <= Baton1.largestCredit, "the grant of \(credit) makes a credit of \(sum)")
        case .goAway(let head):
            require(!failed || head.code.isError, "GOAWAY of a failed connection says \(head.code.name)")
            saidGoAway = head.code.isError
        default: break
        }
    }

    mutating func outbound(_ frame: OutboundFrame, _ peer: PeerSettings) {
        switch frame {
        case .data(let data): self.data(data, peer)
        case .end(let end): header(end, peer)
        }
    }

    private mutating func data(_ data: DataFrame, _ peer: PeerSettings) {
        header(data.header, peer)
        note(data)
        let id = data.streamID
        guard !data.header.flags.contains(.noMessage) else { return }
        let payload = Int(data.header.length)
        spend(Baton1.dataCost(payload), id)
        require(
            payload == data.count + (data.lengthPrefix == nil ? 0 : Baton1.lengthPrefix),
            "DATA of \(payload) bytes holds \(data.count)"
        )
        let (index, offset) = progress[id] ?? (0, 0)
        guard let length = messages[id].flatMap({ index < $0.count ? $0[index] : nil }) else {
            return broken("DATA of a message that nobody handed in")
        }
        require(Int(data.messageIndex) == index && data.offset == offset, "DATA out of order")
        require(data.count <= length - offset, "DATA beyond the end of its message")
        require(data.endsMessage == (offset + data.count == length), "the end of a message is misjudged")
        require(data.header.flags.contains(.more) == !data.endsMessage, "MORE is misplaced")
        if let prefix = data.lengthPrefix {
            require(offset == 0 && Int(prefix) == length && !data.endsMessage, "a length stands where none belongs")
        } else {
            require(offset > 0 || data.endsMessage, "the length of a cut message is missing")
        }
        require(data.endsMessage || payload >= Baton1.minimumFragment, "a fragment of \(payload) bytes")
        progress[id] = data.endsMessage ? (index + 1, 0) : (index, offset + data.count)
    }
}
