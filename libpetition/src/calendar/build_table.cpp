// Builds the table of a calendar from its rules: days first, then cells and buckets from the days.
#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <utility>

#include "calendar/index.h"
#include "calendar/table.h"
#include "text/hash.h"

namespace petition::calendar {
namespace {

using namespace calendar_table;

void append(Pattern& pattern, Window w) {
  pattern.work += w.close_s - w.open_s;
  if (!pattern.windows.empty() && pattern.windows.back().close_s == w.open_s) {
    pattern.windows.back().close_s = w.close_s;
  } else {
    pattern.work_before.push_back(pattern.work - (w.close_s - w.open_s));
    pattern.windows.push_back(w);
  }
}

// What is open within a date: the end of the duty of the day before, then its own windows up to
// midnight.
Pattern open_within(const Windows* day_before, const Windows& own) {
  constexpr std::int32_t kMidnight = 86400;
  Pattern pattern;
  if (day_before != nullptr && !day_before->empty() && day_before->back().close_s > kMidnight) {
    append(pattern, {0, day_before->back().close_s - kMidnight});
  }
  for (const Window& w : own) append(pattern, {w.open_s, std::min(w.close_s, kMidnight)});
  return pattern;
}

bool runs_over(const Plan& plan) {
  return !plan.windows.empty() && plan.windows.back().close_s > 86400;
}

void find_full_runs(Days& days) {
  for (std::int32_t d = 0; d < days.size(); ++d) {
    if (days.pattern_of(d).work != 86400) continue;
    if (!days.full_runs.empty() && days.full_runs.back().second == d) {
      ++days.full_runs.back().second;
    } else {
      days.full_runs.emplace_back(d, d + 1);
    }
  }
}

Days build_days(const Layers& layers) {
  Days days;
  std::map<std::pair<int, int>, std::uint16_t> ids;
  const std::size_t size = layers.plan.size();
  days.work.reserve(size + 1);
  days.pattern.reserve(size);
  days.working_days.reserve(size + 1);
  days.work.push_back(0);
  days.working_days.push_back(0);
  for (std::size_t i = 0; i < size; ++i) {
    const bool tail = i > 0 && runs_over(layers.plans[layers.plan[i - 1]]);
    const std::pair<int, int> key{tail ? layers.plan[i - 1] : -1, layers.plan[i]};
    auto it = ids.find(key);
    if (it == ids.end()) {
      if (days.patterns.size() > UINT16_MAX) {
        throw Error(ErrorCode::too_large, "more than 65,536 different days");
      }
      const Windows* before = tail ? &layers.plans[layers.plan[i - 1]].windows : nullptr;
      it = ids.emplace(key, static_cast<std::uint16_t>(days.patterns.size())).first;
      days.patterns.push_back(open_within(before, layers.plans[layers.plan[i]].windows));
    }
    days.pattern.push_back(it->second);
    const std::int32_t work = days.patterns[it->second].work;
    days.work.push_back(days.work.back() + work);
    days.working_days.push_back(days.working_days.back() + (work > 0 ? 1u : 0u));
  }
  find_full_runs(days);
  return days;
}

}  // namespace

std::shared_ptr<const CalendarTable> build_table(Spec spec) {
  auto content = std::make_shared<Content>();
  content->spec = std::move(spec);
  content->layers = lay_over_dates(content->spec);
  content->days = build_days(content->layers);
  if (content->days.work.back() == 0) {
    const Source& source = content->spec.source;
    throw Error(ErrorCode::never_opens,
                "this calendar never opens; give at least one window that lies within its coverage",
                source.where, std::max(source.place.line, 1), std::max(source.place.column, 1));
  }
  content->hash = text::sha256_hex(content->spec.text);

  auto table = std::make_shared<CalendarTable>();
  table->base_s = content->spec.first * kDay_s - content->spec.utc_offset_s;
  table->limit_s = static_cast<std::uint64_t>(content->days.size()) * kDay_s;
  table->limit_work = static_cast<std::uint64_t>(content->days.work.back());
  index_cells(*table, *content);
  index_buckets(*table, *content);
  table->content = std::move(content);
  return table;
}

std::shared_ptr<const CalendarTable> limit_to_announced(const CalendarTable& table) {
  auto limited = std::make_shared<CalendarTable>(table);
  const Content& content = *table.content;
  const std::int64_t days = std::max(content.spec.announced_until - content.spec.first + 1, 0);
  limited->limit_s = static_cast<std::uint64_t>(days * kDay_s);
  limited->limit_work =
      static_cast<std::uint64_t>(content.days.work_before(static_cast<std::int32_t>(days)));
  limited->refuses_provisional = true;
  return limited;
}

}  // namespace petition::calendar
