// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCore
internal import BatonTLS
internal import Logging

/// Takes over what can change while the server runs: certificates, keys and the log level. What is wrong is reported, and
/// what worked before stays.
final class Reload: Sendable {
    private struct State {
        var resolved: ResolvedSettings
        /// The last fault of the settings file, so that it is told once.
        var settingsFault: String?
        var tlsFault: String?
    }

    private let sources: SettingsSources
    private let contexts: TLSContextSource
    private let keys: KeySetSource
    private let log: Log
    private let logger: Logger
    private let state: Locked<State>

    init(
        resolved: ResolvedSettings,
        sources: SettingsSources,
        contexts: TLSContextSource,
        keys: KeySetSource,
        log: Log
    ) {
        self.sources = sources
        self.contexts = contexts
        self.keys = keys
        self.log = log
        self.logger = log.logger("orchestrationd.reload")
        self.state = Locked(State(resolved: resolved))
    }

    /// Looks at every file and takes over what changed. Blocks for the time of reading a few small files.
    func look() {
        self.lookAtSettings()
        self.lookAtCertificates()
        self.lookAtKeys()
    }

    private func lookAtSettings() {
        let new: ResolvedSettings
        do {
            new = try self.sources.resolve()
            // Also what follows from several settings must be right.
            _ = try Settings(new)
        } catch {
            let fault = StartupError(error).message
            let isNew = self.state.withLock { state in
                defer { state.settingsFault = fault }
                return state.settingsFault != fault
            }
            if isNew {
                self.logger.error("the settings are wrong; the old ones stay", metadata: ["reason": "\(fault)"])
            }
            return
        }
        let changes = self.state.withLock { state in
            defer {
                state.resolved = new
                state.settingsFault = nil
            }
            return new.changes(from: state.resolved)
        }
        for key in changes {
            self.apply(key, new)
        }
    }

    private func apply(_ key: SettingKey, _ settings: ResolvedSettings) {
        let definition = key.definition
        let value = settings.entries[key].map { ResolvedSettings.shown($0, definition) } ?? "(not set)"
        guard definition.change == .reloads else {
            self.logger.warning(
                "a changed setting needs a restart",
                metadata: ["key": "\(key.rawValue)", "value": "\(value)"]
            )
            return
        }
        if key == .logLevel {
            self.log.setLevel(value)
        }
        self.logger.notice("a changed setting is in effect", metadata: ["key": "\(key.rawValue)", "value": "\(value)"])
    }

    private func lookAtCertificates() {
        do throws(TLSError) {
            let context = try self.contexts.reloadIfChanged()
            self.state.withLock { $0.tlsFault = nil }
            if context != nil {
                self.logger.notice("the certificate was reloaded")
            }
        } catch {
            let fault = error.description
            let isNew = self.state.withLock { state in
                defer { state.tlsFault = fault }
                return state.tlsFault != fault
            }
            if isNew {
                self.logger.error("the certificate is not usable; the old one stays", metadata: ["reason": "\(fault)"])
            }
        }
    }

    private func lookAtKeys() {
        switch self.keys.reloadIfChanged() {
        case .unchanged:
            break
        case .reloaded(let generation):
            self.logger.notice("the token keys were reloaded", metadata: ["generation": "\(generation)"])
        case .failed(let error, let isNew):
            if isNew {
                self.logger.error("the token keys are not usable; the old ones stay", metadata: ["reason": "\(error)"])
            }
        }
    }
}
