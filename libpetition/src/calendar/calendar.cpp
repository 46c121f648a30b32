// The calendar as its users hold it: where it comes from and what it is called.
#include "petition/calendar.h"

#include "calendar/table.h"
#include "data.h"

namespace petition {
inline namespace v0 {

std::string_view Calendar::builtin_toml() { return data::calendars_vn_state; }

Calendar Calendar::builtin() {
  static const Calendar calendar = parse(builtin_toml(), "vn-state.toml");
  return calendar;
}

Calendar Calendar::parse(std::string_view toml, std::string_view where) {
  return Calendar{calendar::build_table(calendar::read_calendar(toml, where))};
}

Calendar Calendar::with_days(std::string_view toml, std::string_view where) const {
  calendar::Spec spec = table_->content->spec;
  calendar::join_days(spec, toml, where);
  const Calendar joined{calendar::build_table(std::move(spec))};
  return table_->refuses_provisional ? joined.refusing_provisional() : joined;
}

Calendar Calendar::refusing_provisional() const {
  return Calendar{calendar::limit_to_announced(*table_)};
}

const std::string& Calendar::id() const { return table_->content->spec.id; }
const std::string& Calendar::version() const { return table_->content->spec.version; }
const std::string& Calendar::title(Lang lang) const {
  const calendar::Spec& spec = table_->content->spec;
  return lang == Lang::vi ? spec.title_vi : spec.title_en;
}
const std::string& Calendar::content_hash() const { return table_->content->hash; }
std::int32_t Calendar::utc_offset_s() const { return table_->content->spec.utc_offset_s; }
Date Calendar::first_date() const { return text::to_date(table_->content->spec.first); }
Date Calendar::last_date() const { return text::to_date(table_->content->spec.last); }
Date Calendar::announced_until() const {
  return text::to_date(table_->content->spec.announced_until);
}

}  // namespace v0
}  // namespace petition
