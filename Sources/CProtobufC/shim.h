// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

#ifndef BATON_CPROTOBUFC_SHIM_H
#define BATON_CPROTOBUFC_SHIM_H

#include <protobuf-c/protobuf-c.h>

#endif
