// Part of the C messages that protoc-c makes from proto files. DO NOT EDIT.

#include "kinds.pb-c.h"
#include "names.pb-c.h"
#include "rules.pb-c.h"
#include "streams.pb-c.h"
