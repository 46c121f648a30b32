// Everything of the C++ API.
#pragma once

#include "petition/audit.h"
#include "petition/calendar.h"
#include "petition/case.h"
#include "petition/engine.h"
#include "petition/error.h"
#include "petition/event.h"
#include "petition/process_graph.h"
#include "petition/record.h"
#include "petition/registry.h"
#include "petition/regulation.h"
#include "petition/report.h"
#include "petition/seal.h"
#include "petition/time.h"
#include "petition/verdict.h"
#include "petition/verification.h"
#include "petition/words.h"
