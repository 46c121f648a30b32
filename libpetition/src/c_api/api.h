// The C header as the library's own code sees it: every function in it is exported.
#pragma once

#pragma GCC visibility push(default)
#include "petition/petition.h"
#pragma GCC visibility pop
