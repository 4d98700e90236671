// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

#ifndef BATON_COPENSSL_TLS_SHIMS_H
#define BATON_COPENSSL_TLS_SHIMS_H

#endif
