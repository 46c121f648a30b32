// The parts that JSON results are made of.
#include "record/json_parts.h"

#include <fmt/format.h>

namespace petition::record {

Json clauses(const Regulation& regulation, const Citations& citations, Lang lang) {
  Json list = Json::array();
  for (const std::uint16_t index : citations) {
    const Clause& clause = regulation.clause(index);
    list.push_back(Json{{"id", clause.id},
                        {"citation", clause.citation(lang)},
                        {"title", clause.title.in(lang)}});
  }
  return list;
}

Json readings(ReadingSet set) {
  Json list = Json::array();
  for (int number = 1; number < 32; ++number)
    if (set.contains(number)) list.push_back(fmt::format("I-{}", number));
  return list;
}

Json time(Instant t, std::int32_t utc_offset_s) {
  if (t == kNever) return nullptr;
  return format_instant(t, utc_offset_s);
}

Json text(std::string_view value) {
  if (value.empty()) return nullptr;
  return std::string(value);
}

namespace {

Json rating_of(const Regulation& regulation, const State& s) {
  if (s.rating == 0) return nullptr;
  return regulation.profile().ratings.at(s.rating - std::size_t{1}).id;
}

}  // namespace

Json state(const Regulation& regulation, const Case& c, std::int32_t utc_offset_s) {
  const State& s = c.state();
  return Json{{"position", word_of(s.position)},
              {"commitment", word_of(s.commitment)},
              {"publication", word_of(s.publication)},
              {"holder", text(c.holder())},
              {"recorded_at", time(s.recorded_at, utc_offset_s)},
              {"anchor", time(s.anchor, utc_offset_s)},
              {"agreed", time(s.agreed, utc_offset_s)},
              {"agreed_at", time(s.agreed_at, utc_offset_s)},
              {"events", s.events},
              {"returns", s.returns},
              {"promises", s.promises},
              {"rating", rating_of(regulation, s)},
              {"forwarded", bool{s.forwarded}},
              {"confidential", bool{s.confidential}},
              {"state_secret", bool{s.state_secret}},
              {"reopened", bool{s.reopened}},
              {"unit_published", bool{s.unit_published}}};
}

}  // namespace petition::record
