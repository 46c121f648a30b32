// Results as text: one line of JSON that a host can store or hand on, and the sum as people read
// it. The shapes stand in petition.h, "JSON RESULTS"; C, Python and C++ give the same text.
#pragma once

#include <span>
#include <string>

#include "petition/audit.h"
#include "petition/calendar.h"
#include "petition/engine.h"
#include "petition/registry.h"
#include "petition/export.h"
#include "petition/regulation.h"
#include "petition/report.h"
#include "petition/verdict.h"
#include "petition/what_if.h"
#include "petition/words.h"

namespace petition {
inline namespace v0 {

PETITION_API std::string to_json(const Engine& engine, const Verdict& verdict, Lang lang);
PETITION_API std::string to_json(const Engine& engine, std::span<const Obligation> obligations,
                                 Lang lang);
PETITION_API std::string to_json(const Engine& engine, const Timeliness& timeliness);
PETITION_API std::string to_json(std::span<const Permission> permissions);
PETITION_API std::string to_json(std::span<const DueMoved> moved, Lang lang);
/// `c` is the case whose events the notices follow from.
PETITION_API std::string to_json(const Engine& engine, const Case& c,
                                 std::span<const Notice> notices, Lang lang);
PETITION_API std::string to_json(const Engine& engine, const Explanation& explanation, Lang lang);
PETITION_API std::string to_json(const Regulation& regulation, Lang lang);

/// Times in the offset of `before`, whose clauses the difference cites.
PETITION_API std::string to_json(const Engine& before, const Difference& difference, Lang lang);
/// What rests on each clause.
PETITION_API std::string decided_to_json(const Regulation& regulation);

PETITION_API std::string to_json(const Engine& engine, const CaseAudit& audit, Lang lang);
PETITION_API std::string to_json(const Regulation& regulation, const Report& report, Lang lang);

/// Calendar results; `calendar` is the one that gave them.
PETITION_API std::string to_json(const Calendar& calendar, const Sum& sum, Lang lang);
PETITION_API std::string to_json(const Calendar& calendar, const Day& day, Lang lang);
PETITION_API std::string to_json(const Calendar& calendar, std::span<const Moved> moves, Lang lang);
/// The days of a year that are not ordinary.
PETITION_API std::string year_to_json(const Calendar& calendar, int year, Lang lang);

/// The state of a case: STATE in petition.h.
PETITION_API std::string state_to_json(const Engine& engine, const Case& c);

/// A sum as a small table: a line for each stretch, then the result. No final line break.
PETITION_API std::string to_text(const Calendar& calendar, const Sum& sum, Lang lang);

}  // namespace v0
}  // namespace petition
