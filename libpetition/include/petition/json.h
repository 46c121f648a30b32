// Results as text: one line of JSON that a host can store or hand on, and the sum as people read
// it. The shapes stand in petition.h, JSON SHAPES; C, Python and C++ give the same text.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "petition/audit.h"
#include "petition/calendar.h"
#include "petition/comparison.h"
#include "petition/engine.h"
#include "petition/personal.h"
#include "petition/process_graph.h"
#include "petition/receipt.h"
#include "petition/registry.h"
#include "petition/regulation.h"
#include "petition/report.h"
#include "petition/sweep.h"
#include "petition/verdict.h"
#include "petition/verification.h"
#include "petition/what_if.h"
#include "petition/words.h"

namespace petition {
inline namespace v0 {

/// The JSON Schema (draft 2020-12) of all that is written and read as JSON: each shape of
/// petition.h under its name in `$defs`; under `PROFILE` and `MAPPING`, of the TOML of profiles and
/// of mappings of logs, in which dates are texts. It holds the form; what else a record must be is
/// said when it is read.
std::string_view json_schema();

/// VERDICT: how an event, or the passing of time, was judged.
std::string to_json(const Engine& engine, const Verdict& verdict, Lang lang);
/// OBLIGATIONS: who owes what, in the order given.
std::string to_json(const Engine& engine, std::span<const Obligation> obligations, Lang lang);
/// LIVES: every obligation that ever was, in the order given.
std::string to_json(const Engine& engine, std::span<const ObligationLife> lives, Lang lang);
/// TIMELINESS: what is late, and every due time.
std::string to_json(const Engine& engine, const Timeliness& timeliness);
/// PERMISSIONS: who may record what, and why not the rest.
std::string to_json(std::span<const Permission> permissions);
/// MOVED: the due times that a change of the law moved.
std::string to_json(std::span<const DueMoved> moved, Lang lang);
/// NOTICE, with its text; `c` is the case whose event it follows from.
std::string to_json(const Engine& engine, const Case& c, const Notice& notice, Lang lang);
/// NOTICES, each with its text; `c` is the case whose events they follow from.
std::string to_json(const Engine& engine, const Case& c, std::span<const Notice> notices,
                    Lang lang);
/// EXPLANATION: why a result is what it is.
std::string to_json(const Engine& engine, const Explanation& explanation, Lang lang);
/// REGULATION: all that a profile says, with its clauses and readings.
std::string to_json(const Regulation& regulation, Lang lang);

/// DIFFERENCE. Times are in the offset of `before`, whose clauses the difference cites.
std::string to_json(const Engine& before, const Difference& difference, Lang lang);
/// VERIFICATION: what was proven of the regulation of `engine`.
std::string to_json(const Engine& engine, const Verification& verification, Lang lang);
/// COMPARISON: what two laws decide otherwise. Times are in the offset of `before`.
std::string to_json(const Engine& before, const Comparison& comparison, Lang lang);
/// PROCESS_GRAPH: the places of the process and what leads from one to another.
std::string to_json(const Regulation& regulation, const ProcessGraph& graph, Lang lang);
/// DECIDED: what rests on each clause.
std::string decided_to_json(const Regulation& regulation);

/// AUDIT: each deviation, and the summary of the case.
std::string to_json(const Engine& engine, const CaseAudit& audit, Lang lang);
/// REPORT: many cases summed up.
std::string to_json(const Regulation& regulation, const Report& report, Lang lang);

/// PUBLIC_VIEW: what of a record everybody may read, or why nothing. `engine` is what judges the
/// case.
std::string to_json(const Engine& engine, const PublicView& view, Lang lang);
/// LEFTOVERS: what free texts give away, in the order given.
std::string to_json(std::span<const Leftover> leftovers, Lang lang);

/// REPLAY: whether a receipt comes out the same.
std::string to_json(const Replay& replay);

/// SWEEP: the dry run of many cases at `now`, with times in the offset of Vietnam.
std::string to_json(const Sweep& sweep, Instant now, Lang lang);

/// SUM: an explained sum; here and below, `calendar` is the one that gave the result.
std::string to_json(const Calendar& calendar, const Sum& sum, Lang lang);
/// DAY: one date as the calendar sees it.
std::string to_json(const Calendar& calendar, const Day& day, Lang lang);
/// MOVES: the due times that a change of calendar moved.
std::string to_json(const Calendar& calendar, std::span<const Moved> moves, Lang lang);
/// YEAR: the days of a year that are not ordinary.
std::string year_to_json(const Calendar& calendar, int year, Lang lang);

/// The state of a case: STATE in petition.h.
std::string state_to_json(const Engine& engine, const Case& c);

/// A sum as a small table: a line for each stretch, then the result. No final line break.
std::string to_text(const Calendar& calendar, const Sum& sum, Lang lang);

}  // namespace v0
}  // namespace petition
