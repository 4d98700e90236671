// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

/// A point of the tests' clock, in milliseconds.
func at(_ milliseconds: UInt64) -> WireInstant { WireInstant(nanoseconds: milliseconds * 1_000_000) }

/// The bytes of a frame.
func frame(
    _ type: FrameType,
    _ flags: FrameFlags = [],
    stream: StreamID = 0,
    head: [UInt8] = [],
    body: [UInt8] = [],
) -> [UInt8] {
    let header = FrameHeader(
        type: type,
        flags: flags,
        streamID: stream,
        length: head.count + body.count,
        headLength: head.count
    )
    return bytes(of: header) + head + body
}

func bytes(of header: FrameHeader) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Baton1.headerSize)
    bytes.withUnsafeMutableBytes { raw in raw.baseAddress.map { header.encode(into: $0) } }
    return bytes
}

func bytes(of control: ControlFrame) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: control.frameSize)
    bytes.withUnsafeMutableBytes { raw in raw.baseAddress.map { _ = control.encode(into: $0) } }
    return bytes
}

/// The bytes of a DATA frame, taken from its message.
func bytes(of data: DataFrame, message: [UInt8]) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: data.preambleSize)
    bytes.withUnsafeMutableBytes { raw in raw.baseAddress.map { _ = data.encodePreamble(into: $0) } }
    return bytes + message[data.offset..<data.offset + data.count]
}

/// A big-endian u32.
func u32(_ value: Int) -> [UInt8] { withUnsafeBytes(of: UInt32(value).bigEndian) { [UInt8]($0) } }

/// A SETTINGS frame with nothing but the protocol's number: the floors.
let floorSettings = frame(.settings, head: [8, 1])

extension ServerConnectionMachine {
    /// Takes all whole frames of `bytes`; `perform` sees each action with its frame.
    mutating func feed(
        _ bytes: [UInt8],
        now: WireInstant = at(0),
        perform: (ServerAction, Frame) -> Void = { _, _ in },
    ) throws(WireError) -> [ServerAction] {
        var actions: [ServerAction] = []
        var caught: WireError?
        bytes.withUnsafeBytes { raw in
            var rest = raw
            do throws(WireError) {
                while let frame = try parse(rest) {
                    let action = try receive(frame, now: now)
                    perform(action, frame)
                    actions.append(action)
                    rest = UnsafeRawBufferPointer(rebasing: rest[frame.size...])
                }
            } catch { caught = error }
        }
        if let caught { throw caught }
        return actions
    }

    /// All control frames that wait.
    mutating func controls() -> [ControlFrame] {
        var frames: [ControlFrame] = []
        while let frame = nextControl() { frames.append(frame) }
        return frames
    }

    /// A server with both SETTINGS exchanged.
    static func ready(
        _ limits: ConnectionLimits = .init(),
        client: [UInt8] = floorSettings,
        process: ProcessMessageBudget? = nil,
    ) throws -> ServerConnectionMachine {
        var machine = ServerConnectionMachine(limits: limits, process: process, now: at(0))
        _ = machine.controls()
        _ = try machine.feed(client)
        return machine
    }
}

extension ClientConnectionMachine {
    mutating func feed(
        _ bytes: [UInt8],
        now: WireInstant = at(0),
        perform: (ClientAction, Frame) -> Void = { _, _ in },
    ) throws(WireError) -> [ClientAction] {
        var actions: [ClientAction] = []
        var caught: WireError?
        bytes.withUnsafeBytes { raw in
            var rest = raw
            do throws(WireError) {
                while let frame = try parse(rest) {
                    let action = try receive(frame, now: now)
                    perform(action, frame)
                    actions.append(action)
                    rest = UnsafeRawBufferPointer(rebasing: rest[frame.size...])
                }
            } catch { caught = error }
        }
        if let caught { throw caught }
        return actions
    }

    mutating func controls() -> [ControlFrame] {
        var frames: [ControlFrame] = []
        while let frame = nextControl() { frames.append(frame) }
        return frames
    }

    static func ready(
        _ limits: ConnectionLimits = .init(),
        server: [UInt8] = floorSettings,
        process: ProcessMessageBudget? = nil,
    ) throws -> ClientConnectionMachine {
        var machine = ClientConnectionMachine(limits: limits, process: process, now: at(0))
        _ = machine.controls()
        _ = try machine.feed(server)
        return machine
    }
}

/// The code of the error that `body` throws, if it throws one of the connection.
func failure(_ body: () throws -> Void) -> GoAwayCode? {
    do {
        try body()
        return nil
    } catch {
        return (error as? WireError)?.code
    }
}
