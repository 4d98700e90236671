// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0
//
// What Swift sees of the system's OpenSSL. Macros and STACK_OF accessors become static inline functions, grouped
// by the target that needs them.

#ifndef BATON_COPENSSL_SHIM_H
#define BATON_COPENSSL_SHIM_H

#include "crypto_shims.h"
#include "tls_shims.h"

#endif
