// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
internal import BatonCrypto

/// Tells on every call whose token it is: from the cache when it was verified before, else by verifying it. Expiry and
/// the binding to a certificate are checked each time.
package final class TokenChecker: Sendable {
    package let keys: KeySetSource
    package let verifier: TokenVerifier
    package let cache: TokenCache
    package let failures: FailureLimiter

    package init(
        keys: KeySetSource,
        verifier: TokenVerifier,
        cache: TokenCache = TokenCache(),
        failures: FailureLimiter = FailureLimiter()
    ) {
        self.keys = keys
        self.verifier = verifier
        self.cache = cache
        self.failures = failures
    }

    /// - Parameters:
    ///   - token: without the scheme; borrowed for the call.
    ///   - connection: the one that showed it.
    ///   - now: seconds since 1970.
    package func check(
        _ token: UnsafeRawBufferPointer,
        on connection: ConnectionInfo,
        now: Int64
    ) throws(TokenRejection) -> VerifiedToken {
        // Before hashing: what is too long cannot be in the cache.
        guard !token.isEmpty else { throw .missing }
        guard token.count <= verifier.limits.maximumBytes else {
            throw .tooLong(limit: verifier.limits.maximumBytes, actual: token.count)
        }
        let digest: Digest256
        do throws(CryptoError) {
            digest = try Digest256.sha256(of: token)
        } catch {
            throw .internalFailure
        }
        let verified: VerifiedToken
        if let known = cache.token(digest, generation: keys.generation) {
            do throws(TokenRejection) {
                try known.check(now: now, skew: verifier.limits.skewSeconds)
            } catch {
                if error == .expired { cache.remove(digest) }
                throw error
            }
            verified = known
        } else {
            if let seconds = failures.wait(connection, now: now) { throw .tooManyFailures(retryAfter: seconds) }
            let keySet = keys.current
            do throws(TokenRejection) {
                verified = try verifier.verify(token, keys: keySet, now: now)
            } catch {
                failures.failed(connection, now: now)
                throw error
            }
            cache.insert(verified, digest: digest, generation: keySet.generation)
        }
        guard verified.isBound(to: connection) else { throw .wrongCertificate }
        return verified
    }
}
