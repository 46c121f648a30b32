// Reports on many cases, and the periods that they cover.
#include "petition/report.h"

#include <fmt/core.h>

#include <vector>

#include "c_api/handle.h"
#include "c_api/results.h"
#include "c_api/words.h"
#include "petition/json.h"

using namespace petition::c_api;
using petition::ErrorCode;
using petition::Period;
using petition::Report;
using petition::Tally;

namespace {

/// The total, or what one unit has.
const Tally& tally_of(const Report& report, size_t index) {
  return index == 0 ? report.total : at(report.units, index - 1).tally;
}

petition_tally tally_struct(const Tally& t) {
  return {.struct_size = 0,
          .step_count = static_cast<uint32_t>(t.ratings.size()),
          .received = t.received,
          .declined = t.declined,
          .answered = t.answered,
          .answered_late = t.answered_late,
          .open = t.open,
          .overdue = t.overdue,
          .rated = t.rated,
          .satisfied = t.satisfied,
          .deviations = t.deviations,
          .withdrawn = t.withdrawn,
          .carried_over = t.carried_over,
          .reopened = t.reopened,
          .returned = t.returned,
          .passed_up = t.passed_up,
          .passed_on = t.passed_on,
          .rescheduled = t.rescheduled,
          .lapses = t.lapses};
}

}  // namespace

int32_t petition_period_of(int32_t period, int32_t date_given, int32_t utc_offset_s,
                           int64_t* from_s, int64_t* until_s, petition_error* err) {
  return guard(err, [&] {
    int64_t& from = output(from_s, "from_s");
    int64_t& until = output(until_s, "until_s");
    const auto named = word_numbered<Period>(period, "PETITION_PERIOD_*", "period");
    const auto span = petition::period_of(named, date_of(date_given), utc_offset_s);
    from = seconds(span.from);
    until = seconds(span.until);
  });
}

int32_t petition_report_new(const petition_regulation* regulation,
                            const petition_audit* const* audits, size_t audit_count, int64_t from_s,
                            int64_t until_s, petition_report** out, petition_error* err) {
  return make(out, err, [&] {
    const petition::Regulation& r = the(regulation, "regulation").value;
    std::vector<petition::CaseSummary> cases;
    for (const petition::CaseAudit& audit :
         values<petition::CaseAudit>(audits, audit_count, "audits"))
      cases.push_back(audit.summary);
    const auto from = instant(from_s, "from_s");
    return std::make_unique<petition_report>(
        r, petition::report(r, cases, from, instant(until_s, "until_s")));
  });
}

int32_t petition_report_count(const petition_report* report, size_t* count, petition_error* err) {
  return guard(err, [&] { output(count, "count") = 1 + the(report, "report").value.units.size(); });
}

int32_t petition_report_tally(const petition_report* report, size_t index, petition_tally* out,
                              petition_error* err) {
  return guard(err, [&] { put(out, tally_struct(tally_of(the(report, "report").value, index))); });
}

int32_t petition_report_text(const petition_report* report, size_t index, int32_t part,
                             char* buffer, size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const Report& r = the(report, "report").value;
    if (part != PETITION_TEXT_UNIT) unknown_part(part, "UNIT");
    put_text({buffer, capacity, needed}, index == 0 ? std::string() : at(r.units, index - 1).unit);
  });
}

int32_t petition_report_ratings(const petition_report* report, size_t index, uint64_t* ratings,
                                size_t capacity, size_t* count, petition_error* err) {
  return guard(err, [&] {
    const Tally& tally = tally_of(the(report, "report").value, index);
    put_list(ratings, capacity, count, tally.ratings, [](std::size_t n) { return uint64_t{n}; });
  });
}

int32_t petition_report_basis(const petition_report* report, petition_basis* out,
                              petition_error* err) {
  return guard(err, [&] { output(out, "out") = basis(the(report, "report").value.citations, {}); });
}

int32_t petition_report_json(const petition_report* report, int32_t language, char* buffer,
                             size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto& r = the(report, "report");
    put_text({buffer, capacity, needed}, petition::to_json(r.regulation, r.value, lang(language)));
  });
}

void petition_report_free(petition_report* report) { end(report); }
