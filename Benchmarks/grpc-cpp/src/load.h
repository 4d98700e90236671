// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// The load generator: one channel, and so one connection, per connection asked for, and one completion queue.

#pragma once

#include "flags.h"

void run_load(const Flags &flags);
