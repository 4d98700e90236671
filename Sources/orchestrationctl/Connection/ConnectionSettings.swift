// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where and how to connect, from flags and environment; flags win, and an empty variable counts as unset.
struct ConnectionSettings: Hashable {
    enum TokenPlace: Hashable {
        case file(String)
        case environment(String)
    }

    struct Identity: Hashable {
        let certificate: String
        let key: String
    }

    let address: ServerAddress
    /// The file with the authorities to trust; nil for the system's.
    let authorities: String?
    /// Where the token is; nil for none.
    let token: TokenPlace?
    /// The files with the client's own certificate and key.
    let identity: Identity?
    /// How long the call may take; nil to leave it to the method.
    let timeout: Duration?

    init(_ options: ConnectionOptions, environment: [String: String]) throws(CommandFailure) {
        func variable(_ name: String) -> String? {
            environment[name].flatMap { $0.isEmpty ? nil : $0 }
        }

        let (address, source) =
            if let flag = options.address {
                (flag, "--address")
            } else {
                (variable("ORCHESTRATION_ADDRESS") ?? ServerAddress.default.description, "ORCHESTRATION_ADDRESS")
            }
        guard let address = ServerAddress(address) else {
            throw CommandFailure(.usage, "\(source): '\(address)' is no address; write HOST:PORT or [IPV6]:PORT")
        }
        self.address = address
        self.authorities = options.ca ?? variable("ORCHESTRATION_CA")

        if let file = options.tokenFile {
            self.token = .file(file)
        } else if let text = variable("ORCHESTRATION_TOKEN") {
            self.token = .environment(text)
        } else {
            self.token = variable("ORCHESTRATION_TOKEN_FILE").map(TokenPlace.file)
        }

        switch (options.cert, options.key) {
        case (nil, nil): self.identity = nil
        case (let certificate?, let key?): self.identity = Identity(certificate: certificate, key: key)
        case (_?, nil): throw CommandFailure(.usage, "--cert needs --key")
        case (nil, _?): throw CommandFailure(.usage, "--key needs --cert")
        }
        self.timeout = options.timeout?.duration
    }

    /// The token, read and checked; nil when none is to be shown.
    func readToken() throws(CommandFailure) -> String? {
        switch self.token {
        case nil:
            return nil
        case .environment(let text):
            guard let token = TokenText.token(in: Array(text.utf8)) else {
                throw CommandFailure(.usage, "ORCHESTRATION_TOKEN holds no token")
            }
            return token
        case .file(let path):
            let bytes = try SecretFile.read(path, role: "token file", maximumBytes: TokenText.maximumBytes + 2)
            guard let token = TokenText.token(in: bytes) else {
                throw CommandFailure(.badContent, "the token file \(path) holds no token")
            }
            return token
        }
    }
}
