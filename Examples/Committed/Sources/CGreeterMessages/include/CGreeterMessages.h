// Part of the C messages that protoc-c makes from proto files. DO NOT EDIT.

#include "greeter/v1/greeter.pb-c.h"
