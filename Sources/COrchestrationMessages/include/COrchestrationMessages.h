// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

#include "orchestration/v1/common.pb-c.h"
#include "orchestration/v1/configuration.pb-c.h"
#include "orchestration/v1/decisions.pb-c.h"
#include "orchestration/v1/endpoints.pb-c.h"
#include "orchestration/v1/health.pb-c.h"
#include "orchestration/v1/info.pb-c.h"
#include "orchestration/v1/metrics.pb-c.h"
#include "orchestration/v1/partnerships.pb-c.h"
#include "orchestration/v1/readiness.pb-c.h"
#include "orchestration/v1/status.pb-c.h"
