// Lays the rules of a calendar over its dates, one layer after the other.
#include "calendar/layers.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "calendar/holidays.h"
#include "calendar/week.h"

namespace petition::calendar {
namespace {

[[noreturn]] void fail(const Source& source, ErrorCode code, const std::string& message) {
  throw Error(code, message, source.where, source.place.line, source.place.column);
}

std::string shown(DayNumber d) { return format_date(to_date(d)); }

class Builder {
 public:
  explicit Builder(const Spec& spec)
      : spec_(spec), size_(static_cast<std::size_t>(spec.last - spec.first + 1)) {}

  Layers build() {
    lay_week();
    lay_holidays();
    for (const auto& layer : spec_.days) lay_days(layer);
    collect_notes();
    check_neighbours();
    return std::move(out_);
  }

 private:
  struct Statement {
    const void* rule = nullptr;
    DayKind kind = DayKind::ordinary;
    const Reason* reason = nullptr;
    bool by_law = false;
    const Source* source = nullptr;
  };

  std::size_t index(DayNumber d) const { return static_cast<std::size_t>(d - spec_.first); }

  std::uint16_t plan_id(Plan plan) {
    const auto key = std::tuple{windows_key(plan.windows), plan.rest_day, plan.instrument};
    const auto [it, added] =
        plan_ids_.try_emplace(key, static_cast<std::uint16_t>(out_.plans.size()));
    if (added) {
      if (out_.plans.size() > UINT16_MAX) {
        fail(spec_.source, ErrorCode::too_large, "more than 65,536 different days");
      }
      out_.plans.push_back(std::move(plan));
    }
    return it->second;
  }

  static std::vector<std::pair<std::int32_t, std::int32_t>> windows_key(const Windows& windows) {
    std::vector<std::pair<std::int32_t, std::int32_t>> key;
    for (const Window& w : windows) key.emplace_back(w.open_s, w.close_s);
    return key;
  }

  void lay_week() {
    std::map<const WeekRule*, std::uint16_t> ids;
    out_.plan.reserve(size_);
    sources_.reserve(size_);
    for (DayNumber d = spec_.first; d <= spec_.last; ++d) {
      const WeekRule* rule = ordinary_rule(spec_, d, weekday(d));
      auto it = ids.find(rule);
      if (it == ids.end()) {
        const Plan plan = rule == nullptr
                              ? Plan{{}, true, {}}
                              : Plan{rule->windows, rule->windows.empty(), rule->instrument};
        it = ids.emplace(rule, plan_id(plan)).first;
      }
      out_.plan.push_back(it->second);
      sources_.push_back(rule == nullptr ? nullptr : &rule->source);
    }
  }

  bool is_rest(DayNumber d) const {
    if (d >= spec_.first && d <= spec_.last) return out_.plans[out_.plan[index(d)]].rest_day;
    const WeekRule* rule = ordinary_rule(spec_, d, weekday(d));
    return rule == nullptr || rule->windows.empty();
  }

  void lay_holidays() {
    const auto dates = holiday_dates(spec_, [this](DayNumber d) { return is_rest(d); });
    for (const HolidayDate& h : dates) {
      const Reason& reason = h.kind == DayKind::holiday ? h.rule->reason : h.rule->made_up_reason;
      set(h.date, {}, {h.rule, h.kind, &reason, true, &h.rule->source});
    }
  }

  void set(DayNumber d, const Windows& windows, const Statement& statement) {
    out_.plan[index(d)] = plan_id({windows, is_rest(d), {}});
    sources_[index(d)] = statement.source;
    statements_[d] = statement;
  }

  void lay_days(const std::vector<DayRule>& layer) {
    std::map<DayNumber, const DayRule*> seen;
    for (const DayRule& rule : layer) {
      for (DayNumber d = rule.first; d <= rule.last; ++d) {
        const auto [it, added] = seen.try_emplace(d, &rule);
        if (!added) {
          fail(rule.source, ErrorCode::duplicate,
               fmt::format("{} is stated twice: here and in line {}", shown(d),
                           it->second->source.place.line));
        }
        lay_day(rule, d);
      }
    }
  }

  void lay_day(const DayRule& rule, DayNumber d) {
    const Windows windows = windows_of(rule, d);
    const bool open_kind = rule.kind == DayKind::worked;
    const bool free_kind = !rule.kind || rule.kind == DayKind::special;
    if (!free_kind && open_kind == windows.empty()) {
      fail(rule.source, ErrorCode::invalid_value,
           fmt::format("{}: the day it is like {}", shown(d), open_kind ? "is closed" : "is open"));
    }
    const DayKind otherwise = is_rest(d) && !windows.empty() ? DayKind::worked : DayKind::special;
    set(d, windows, {&rule, rule.kind.value_or(otherwise), &rule.reason, false, &rule.source});
  }

  Windows windows_of(const DayRule& rule, DayNumber d) const {
    if (!rule.like) return rule.windows;
    const WeekRule* week = ordinary_rule(spec_, rule.like_date.value_or(d), *rule.like);
    return week == nullptr ? Windows{} : week->windows;
  }

  std::string notice_of(int year) const {
    for (const Notice& n : spec_.notices) {
      if (n.year == year) return n.instrument;
    }
    return {};
  }

  void collect_notes() {
    std::map<std::tuple<const void*, DayKind, int>, std::uint32_t> ids;
    for (const auto& [d, s] : statements_) {
      const int year = s.by_law ? year_of(d) : 0;
      const auto next = static_cast<std::uint32_t>(out_.reasons.size());
      const auto [it, added] = ids.try_emplace({s.reason, s.kind, year}, next);
      if (added) {
        Reason reason = *s.reason;
        const std::string notice = s.by_law ? notice_of(year) : std::string{};
        if (!notice.empty()) reason.instrument += "; " + notice;
        out_.reasons.push_back(std::move(reason));
      }
      out_.notes.push_back({d, s.kind, it->second});
    }
  }

  // Duty that runs into a date must end before that date's own windows open.
  void check_neighbours() const {
    for (std::size_t i = 1; i < out_.plan.size(); ++i) {
      const Windows& before = out_.plans[out_.plan[i - 1]].windows;
      const Windows& after = out_.plans[out_.plan[i]].windows;
      if (before.empty() || after.empty() || before.back().close_s - 86400 <= after.front().open_s)
        continue;
      const Source* source = sources_[i] != nullptr ? sources_[i] : &spec_.source;
      fail(*source, ErrorCode::invalid_value,
           fmt::format("the opening of {} overlaps the duty that runs over from the day before",
                       shown(spec_.first + static_cast<DayNumber>(i))));
    }
  }

  const Spec& spec_;
  std::size_t size_;
  Layers out_;
  std::map<std::tuple<std::vector<std::pair<std::int32_t, std::int32_t>>, bool, std::string>,
           std::uint16_t>
      plan_ids_;
  std::map<DayNumber, Statement> statements_;
  std::vector<const Source*> sources_;
};

}  // namespace

Layers lay_over_dates(const Spec& spec) { return Builder{spec}.build(); }

}  // namespace petition::calendar
