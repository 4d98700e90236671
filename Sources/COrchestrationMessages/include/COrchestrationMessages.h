// Part of the C messages that protoc-c makes from proto files. DO NOT EDIT.

#include "orchestration/v1/common.pb-c.h"
#include "orchestration/v1/configuration.pb-c.h"
#include "orchestration/v1/decision_service.pb-c.h"
#include "orchestration/v1/decisions.pb-c.h"
#include "orchestration/v1/endpoints.pb-c.h"
#include "orchestration/v1/health.pb-c.h"
#include "orchestration/v1/info.pb-c.h"
#include "orchestration/v1/metrics.pb-c.h"
#include "orchestration/v1/partnerships.pb-c.h"
#include "orchestration/v1/readiness.pb-c.h"
#include "orchestration/v1/status.pb-c.h"
