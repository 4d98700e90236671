// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The kinds of hostile and broken peers that a server bears. Each has one test, whose name begins with the kind's.
enum HostileRow: String, CaseIterable, Sendable {
    // Floods.
    case rapidReset = "rapid reset"
    case pingFlood = "PING flood"
    case settingsFlood = "SETTINGS flood, late, twice"
    case windowFlood = "WINDOW flood"
    case credentialFlood = "CREDENTIAL flood"
    case ignorableFlood = "IGNORABLE flood"
    case tinyFragments = "tiny fragments"

    // Credit and memory.
    case slowReader = "slow reader"
    case zeroWindow = "zero window"
    case windowOverflow = "window overflow"
    case manyBegun = "many begun messages"

    // Handshakes.
    case handshakeSlowloris = "handshake slowloris"
    case pendingHandshakes = "pending handshakes"
    case pendingHandshakesPerAddress = "pending handshakes of an address"
    case silence = "silence after the handshake"

    // Sizes.
    case oversizeFrame = "oversize frame"
    case oversizeHead = "oversize head"
    case oversizeMessage = "oversize message"
    case metadataBomb = "metadata bomb"

    // Content.
    case depthBomb = "protobuf depth bomb"
    case fieldCountBomb = "field-count bomb"
    case allocationBomb = "allocation bomb"
    case invalidUTF8 = "invalid UTF-8"
    case nulInString = "NUL inside a string"

    /// Whether there is such a peer only where there is a handshake.
    var needsHandshake: Bool {
        switch self {
        case .handshakeSlowloris, .pendingHandshakes, .pendingHandshakesPerAddress: true
        default: false
        }
    }
}
