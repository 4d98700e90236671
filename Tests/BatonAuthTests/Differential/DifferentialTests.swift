// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCrypto
internal import BatonJSON
internal import Glibc
internal import Testing

@Suite("Verdicts beside PyJWT's")
struct DifferentialTests {
    static let defaultSeed: UInt64 = 7_519

    /// Stricter rules that the corpus must have met, or the comparison has grown blunt.
    static let expectedRules: Set<String> = [
        "critical_header", "key_not_named", "key_use", "malformed_claim_aud", "malformed_claim_cnf",
        "malformed_claim_exp", "malformed_claim_iat", "malformed_claim_jti", "malformed_claim_nbf",
        "malformed_claim_role", "malformed_claim_sub", "malformed_claim_token_type", "malformed_header",
        "missing_claim_token_type", "not_base64url_signature", "not_json_object_claims", "not_json_object_header",
        "not_yet_valid", "too_long", "wrong_token_type",
    ]

    @Test("20,000 tokens get PyJWT's verdict, or are refused by a rule on the list of where we are stricter")
    func verdicts() throws {
        let seed = getenv("BATON_TEST_SEED").flatMap { UInt64(String(cString: $0)) } ?? Self.defaultSeed
        let corpus = try TokenCorpus(seed: seed, signed: 5_000, total: 20_000)
        let tokens = corpus.samples.map(\.token)
        let limits = TokenLimits()
        let job = JSONObject([
            .init(name: "issuer", value: .string(TestTokens.issuer)),
            .init(name: "audience", value: .string(TestTokens.audience)),
            .init(name: "now", value: .number(JSONNumber(TestTokens.now))),
            .init(name: "skew", value: .number(JSONNumber(limits.skewSeconds))),
            .init(name: "maximum_bytes", value: .number(JSONNumber(Int64(limits.maximumBytes)))),
            .init(name: "maximum_roles", value: .number(JSONNumber(Int64(limits.maximumRoles)))),
            .init(name: "jwks", value: try corpus.jwks()),
        ])
        let theirs = try OracleProcess.verdicts(on: tokens, job: job)
        let keys = KeySet(keys: corpus.keys.map(\.jwk))

        var accepted = 0
        var refused = 0
        var stricter: [String: Int] = [:]
        var faults: [String] = []
        for (index, sample) in corpus.samples.enumerated() {
            let rejection = Self.rejection(of: sample.token, keys: keys)
            let verdict = theirs[index]
            switch (rejection, verdict.accepts) {
            case (nil, true):
                accepted += 1
                if !verdict.brokenRules.isEmpty {
                    faults.append("\(index) accepted against \(verdict.brokenRules): \(sample.note)")
                }
            case (nil, false):
                faults.append("\(index) accepted, they say \(verdict.reason): \(sample.note)")
            case (let rejection?, true):
                stricter[rejection.label, default: 0] += 1
                if !verdict.brokenRules.contains(rejection.label) {
                    faults.append(
                        "\(index) refused as \(rejection.label), they see only \(verdict.brokenRules): \(sample.note)"
                    )
                }
            case (_?, false):
                refused += 1
            }
        }
        let counts = stricter.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        print("seed \(seed): both accept \(accepted), both refuse \(refused), stricter here: \(counts)")
        for fault in faults.prefix(20) { Issue.record("seed \(seed): token \(fault)") }
        #expect(faults.isEmpty)
        #expect(corpus.samples.count == 20_000)
        #expect(accepted > 1_000)
        #expect(refused > 5_000)
        #expect(Self.expectedRules.subtracting(stricter.keys).isEmpty)
    }

    private static func rejection(of token: [UInt8], keys: KeySet) -> TokenRejection? {
        do throws(TokenRejection) {
            _ = try token.withUnsafeBufferPointer { (bytes) throws(TokenRejection) in
                try TestTokens.verifier.verify(UnsafeRawBufferPointer(bytes), keys: keys, now: TestTokens.now)
            }
            return nil
        } catch {
            return error
        }
    }
}
