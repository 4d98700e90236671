// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"sync"
	"time"
)

const rememberedTokens = 1024

// tokenVerifier checks a token's signature and claims when it is first seen; after that the claims are found by the
// token's SHA-256 digest, and only the expiry is checked again.
type tokenVerifier struct {
	key      []byte
	mutex    sync.RWMutex
	verified map[[sha256.Size]byte]claims
}

type claims struct {
	Issuer   string   `json:"iss"`
	Audience string   `json:"aud"`
	Expiry   int64    `json:"exp"`
	Roles    []string `json:"role"`
}

func newTokenVerifier(keyFile string) (*tokenVerifier, error) {
	text, err := os.ReadFile(keyFile)
	if err != nil {
		return nil, err
	}
	var set struct {
		Keys []struct {
			Type  string `json:"kty"`
			Value string `json:"k"`
		} `json:"keys"`
	}
	if err := json.Unmarshal(text, &set); err != nil {
		return nil, err
	}
	if len(set.Keys) == 0 || set.Keys[0].Type != "oct" {
		return nil, errors.New(keyFile + ": no symmetric key")
	}
	key, err := base64.RawURLEncoding.DecodeString(set.Keys[0].Value)
	if err != nil {
		return nil, err
	}
	return &tokenVerifier{key: key, verified: map[[sha256.Size]byte]claims{}}, nil
}

// check tells whether the bearer of an authorization value may call.
func (verifier *tokenVerifier) check(value string) error {
	const prefix = "Bearer "
	if !strings.HasPrefix(value, prefix) {
		return errors.New("no token")
	}
	token := value[len(prefix):]
	digest := sha256.Sum256([]byte(token))
	verifier.mutex.RLock()
	known, found := verifier.verified[digest]
	verifier.mutex.RUnlock()
	if !found {
		var err error
		if known, err = verifier.verify(token); err != nil {
			return err
		}
		verifier.mutex.Lock()
		if len(verifier.verified) >= rememberedTokens {
			verifier.verified = map[[sha256.Size]byte]claims{}
		}
		verifier.verified[digest] = known
		verifier.mutex.Unlock()
	}
	if known.Expiry <= time.Now().Unix() {
		return errors.New("the token has expired")
	}
	for _, role := range known.Roles {
		if role == "bench" {
			return nil
		}
	}
	return errors.New("the role bench is needed")
}

func (verifier *tokenVerifier) verify(token string) (claims, error) {
	var result claims
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return result, errors.New("not a token")
	}
	var decoded [3][]byte
	for index, part := range parts {
		var err error
		if decoded[index], err = base64.RawURLEncoding.DecodeString(part); err != nil {
			return result, err
		}
	}
	var header struct {
		Algorithm string `json:"alg"`
	}
	if err := json.Unmarshal(decoded[0], &header); err != nil || header.Algorithm != "HS256" {
		return result, errors.New("not an HS256 token")
	}
	mac := hmac.New(sha256.New, verifier.key)
	mac.Write([]byte(parts[0] + "." + parts[1]))
	if !hmac.Equal(mac.Sum(nil), decoded[2]) {
		return result, errors.New("the signature is wrong")
	}
	if err := json.Unmarshal(decoded[1], &result); err != nil {
		return result, err
	}
	if result.Issuer != "baton-bench" || result.Audience != "bench" {
		return result, errors.New("the claims are wrong")
	}
	return result, nil
}
