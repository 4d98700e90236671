// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import OrchestrationStore

/// What the store's tests run as a process of its own. It prints what happens, a line each:
///
/// - `import PATH`: "opening", then imports batch after batch until it is killed, and prints the number of each one that
///   the store has acknowledged.
/// - `open PATH`: "ok" or the code of the error, as a user without rights when started by root.
/// - `lock DIRECTORY`: "ok" or the code of the error, as such a user; holds the lock until its input ends.
@main
struct StoreTestHelper {
    static func main() async {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else { exit(64) }
        do throws(StoreError) {
            switch arguments[1] {
            case "import":
                try await importUntilKilled(path: arguments[2])
            case "open":
                dropRights()
                let store = try SQLiteStore(path: arguments[2])
                try await store.close()
                say("ok")
            case "lock":
                dropRights()
                let lock = try DataDirectoryLock(directory: arguments[2])
                say("ok")
                while getchar() != EOF {}
                withExtendedLifetime(lock) {}
            default:
                exit(64)
            }
        } catch {
            say(error.code.rawValue)
        }
    }

    /// Batch n has three new partnerships and one that every batch replaces; all of it can be told from n.
    private static func importUntilKilled(path: String) async throws(StoreError) {
        guard let time = StoreInstant(millisecondsSinceEpoch: 1_700_000_000_000) else { exit(70) }
        say("opening")
        let store = try SQLiteStore(path: path)
        // Go on after what an earlier, killed run has left.
        var batch = try await store.partnership(id: "shared").flatMap { Int($0.name) }.map { $0 + 1 } ?? 0
        while true {
            let ids = ["shared"] + ["a", "b", "c"].map { "batch_\(batch)_\($0)" }
            _ = try await store.importPartnerships(ids.map { partnership(id: $0, batch: batch) }, at: time)
            say("\(batch)")
            batch += 1
        }
    }

    private static func partnership(id: String, batch: Int) -> PartnershipImport {
        PartnershipImport(
            id: id,
            name: "\(batch)",
            type: "test",
            isEnabled: true,
            priority: .low,
            deliverables: (0..<5).map {
                PartnershipImport.Deliverable(id: "d\($0)", name: "D", progress: Double(batch % 100), status: "open")
            },
            metrics: (0..<5).map {
                PartnershipImport.Metric(name: "m\($0)", value: Double(batch), unit: "", direction: .higherIsBetter)
            }
        )
    }

    /// Root may read and write everything, which hides what is tested; nobody (65534) may not.
    private static func dropRights() {
        guard geteuid() == 0 else { return }
        guard setgid(65534) == 0, setuid(65534) == 0 else { exit(77) }
    }

    /// Unbuffered: the line is out when this returns, whatever happens to the process afterwards.
    private static func say(_ line: String) {
        let bytes = Array("\(line)\n".utf8)
        _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }
}
