// Part of the C messages that protoc-c makes from proto files. DO NOT EDIT.

#include "baton/conformance/v1/conformance.pb-c.h"
