// Marks what the shared library exports to C++.
#pragma once

#define PETITION_API __attribute__((visibility("default")))
