// Part of the C messages that protoc-c makes from proto files. DO NOT EDIT.

#include "baton/health/v1/health.pb-c.h"
#include "baton/reflection/v1/reflection.pb-c.h"
#include "baton/v1/options.pb-c.h"
#include "baton/v1/status.pb-c.h"
#include "baton/wire/v1/heads.pb-c.h"
#include "google/protobuf/any.pb-c.h"
#include "google/protobuf/duration.pb-c.h"
#include "google/protobuf/timestamp.pb-c.h"
