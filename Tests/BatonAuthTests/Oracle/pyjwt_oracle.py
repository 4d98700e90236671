#!/usr/bin/python3
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
"""Judges tokens by PyJWT, and tells which stricter rule of ours each one breaks.

usage: pyjwt_oracle.py JOB TOKENS VERDICTS

JOB is a JSON object: issuer, audience, now (seconds since 1970), skew, maximum_bytes, maximum_roles, jwks.
TOKENS holds one token a line, in base64 (tokens are arbitrary bytes here).
VERDICTS gets one line for each: "accept" or "refuse", then PyJWT's reason or "-", then the labels of the stricter
rules that the token breaks, separated by commas, or "-". The rules are read from the token anew here, not from our
parser, and only for tokens that PyJWT accepts.
"""

import base64
import binascii
import datetime
import json
import math
import re
import sys

try:
    import jwt
    from jwt import algorithms
    import jwt.api_jwt
except ImportError as error:
    sys.exit(f"pyjwt_oracle: {error}; install the packages python3-jwt and python3-cryptography")

MAXIMUM_DATE = 253_402_300_799
TYPES = {"jwt", "at+jwt", "application/jwt", "application/at+jwt"}
READERS = {
    "EC": algorithms.ECAlgorithm,
    "RSA": algorithms.RSAAlgorithm,
    "OKP": algorithms.OKPAlgorithm,
    "oct": algorithms.HMACAlgorithm,
}


class Broken(Exception):
    """A stricter rule, by our label."""


class Key:
    def __init__(self, jwk):
        self.id = jwk.get("kid")
        self.algorithm = jwk["alg"]
        self.may_verify = jwk.get("use", "sig") == "sig" and "verify" in jwk.get("key_ops", ["verify"])
        self.key = READERS[jwk["kty"]].from_jwk(json.dumps(jwk))


class Oracle:
    def __init__(self, job):
        self.job = job
        self.keys = [Key(jwk) for jwk in job["jwks"]["keys"]]
        now = datetime.datetime.fromtimestamp(job["now"], tz=datetime.timezone.utc)

        class FixedClock(datetime.datetime):
            @classmethod
            def now(cls, tz=None):
                return now.astimezone(tz)

        jwt.api_jwt.datetime = FixedClock

    # What PyJWT says, used as its documentation tells: the key's own algorithm, a key chosen by `kid`, and where the
    # token names none, any key that serves its algorithm.

    def candidates(self, token):
        header = jwt.get_unverified_header(token)
        if "kid" in header:
            return [key for key in self.keys if key.id == header["kid"]]
        return [key for key in self.keys if key.algorithm == header.get("alg")]

    def decode(self, token):
        failure = "NoKey"
        for key in self.candidates(token):
            try:
                return key, jwt.decode(
                    token,
                    key.key,
                    algorithms=[key.algorithm],
                    audience=self.job["audience"],
                    issuer=self.job["issuer"],
                    leeway=self.job["skew"],
                    options={"require": ["iss", "aud", "sub", "exp", "iat", "jti"]},
                )
            except Exception as error:  # whatever it trips over, it does not accept
                failure = type(error).__name__
        raise Broken(failure)

    def verdict(self, token):
        try:
            key, _ = self.decode(token)
        except Broken as error:
            return "refuse", str(error), []
        except Exception as error:
            return "refuse", type(error).__name__, []
        return "accept", "-", sorted(set(self.broken_rules(token, key)))

    # Where we are stricter.

    def broken_rules(self, token, key):
        if len(token) > self.job["maximum_bytes"]:
            yield "too_long"
        parts = token.split(b".")
        if len(parts) != 3:
            yield "wrong_parts"
            return
        for name, part in zip(["header", "claims", "signature"], parts):
            if not is_canonical(part):
                yield f"not_base64url_{name}"
        for name, part, rules in [
            ("header", parts[0], lambda header: self.broken_header_rules(header, key)),
            ("claims", parts[1], self.broken_claim_rules),
        ]:
            try:
                value = strict_object(lenient_base64(part))
            except Broken:
                yield f"not_json_object_{name}"
            else:
                yield from rules(value)

    def broken_header_rules(self, header, key):
        if "crit" in header or header.get("b64", True) is not True:
            yield "critical_header"
        if "typ" in header and not (isinstance(header["typ"], str) and header["typ"].lower() in TYPES):
            yield "malformed_header"
        if "kid" in header:
            if not isinstance(header["kid"], str) or header["kid"] == "":
                yield "malformed_header"
            if not key.may_verify:
                yield "key_use"
        elif len([k for k in self.keys if k.algorithm == header["alg"] and k.may_verify]) != 1:
            yield "key_not_named"
        elif not key.may_verify:
            # Another key is the only one that fits for us.
            yield "wrong_signature"

    def broken_claim_rules(self, claims):
        for claim in ["iss", "sub", "jti", "token_type"]:
            if claim not in claims:
                yield f"missing_claim_{claim}"
            elif not is_text(claims[claim]):
                yield f"malformed_claim_{claim}"
        if is_text(claims.get("token_type")) and claims["token_type"] != "access":
            yield "wrong_token_type"
        if texts(claims["aud"]) is None:
            yield "malformed_claim_aud"
        roles = texts(claims.get("role", []))
        if roles is None or len(set(roles)) > self.job["maximum_roles"]:
            yield "malformed_claim_role"
        for claim, rounded in [("exp", math.floor), ("iat", math.ceil), ("nbf", math.ceil)]:
            if claim in claims and not is_date(claims[claim], rounded):
                yield f"malformed_claim_{claim}"
        if is_date(claims.get("nbf"), math.ceil):
            if math.ceil(claims["nbf"]) > self.job["now"] + self.job["skew"]:
                yield "not_yet_valid"
        if "cnf" in claims and not is_confirmation(claims["cnf"]):
            yield "malformed_claim_cnf"


def lenient_base64(part):
    return base64.urlsafe_b64decode(part + b"=" * (-len(part) % 4))


def is_canonical(part):
    try:
        return base64.urlsafe_b64encode(lenient_base64(part)).rstrip(b"=") == part
    except binascii.Error:
        return False


def strict_object(data):
    def pairs(members):
        names = [name for name, _ in members]
        if len(names) != len(set(names)):
            raise Broken("repeated")
        return dict(members)

    def constant(name):
        raise Broken(name)

    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=pairs, parse_constant=constant)
        # Half a surrogate pair cannot be encoded.
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except ValueError as error:
        raise Broken(str(error))
    if not isinstance(value, dict):
        raise Broken("no object")
    return value


def is_text(value):
    return isinstance(value, str) and value != ""


def texts(value):
    values = value if isinstance(value, list) else [value]
    return values if all(is_text(each) for each in values) else None


def is_date(value, rounded):
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return False
    return 0 <= rounded(value) <= MAXIMUM_DATE


def is_confirmation(value):
    if not isinstance(value, dict) or set(value) != {"x5t#S256"} or not is_text(value["x5t#S256"]):
        return False
    text = value["x5t#S256"]
    return re.fullmatch(r"[A-Za-z0-9_-]{43}", text) is not None and is_canonical(text.encode())


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        oracle = Oracle(json.load(file))
    with open(sys.argv[2], "rb") as tokens, open(sys.argv[3], "w", encoding="ascii") as verdicts:
        for line in tokens:
            verdict, reason, broken = oracle.verdict(base64.b64decode(line))
            verdicts.write(f"{verdict} {reason} {','.join(broken) or '-'}\n")


if __name__ == "__main__":
    main()
