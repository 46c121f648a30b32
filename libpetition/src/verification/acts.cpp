// The acts tried in a state.
#include "verification/acts.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <utility>

#include "regulation/table.h"
#include "verification/units.h"
#include "workflow/clock.h"
#include "workflow/notices.h"
#include "workflow/state.h"

namespace petition::verification {
namespace {

using namespace std::chrono_literals;

Received suitable(const Profile& p) {
  Received r;
  r.channel = p.channels.front().id;
  r.topic = p.topics.front().id;
  r.content = "…";
  if (!p.languages.empty()) r.language = p.languages.front();
  r.content_clear = true;
  r.petitioner = {"…", "…", "0900000000", "…"};
  return r;
}

/// By a channel of that group; by any, where there is none.
Received by_channel(const Profile& p, ChannelGroup group) {
  Received r = suitable(p);
  const auto channel = std::ranges::find(p.channels, group, &Channel::group);
  if (channel != p.channels.end()) r.channel = channel->id;
  return r;
}

/// A suitable petition, and one for each way of failing (Art. 8, Art. 13.1, Art. 17.1).
std::vector<Data> petitions(const Profile& p) {
  std::vector<Data> all{suitable(p)};
  for (const auto& group : words<ChannelGroup>()) all.emplace_back(by_channel(p, group.value));
  const auto with = [&](auto&& change) {
    Received r = suitable(p);
    change(r);
    all.push_back(r);
  };
  with([](Received& r) { r.language = "xx"; });
  with([](Received& r) { r.content_clear = false; });
  with([](Received& r) { r.topic.clear(); });
  with([](Received& r) { r.petitioner = {}; });
  for (const Matter m : {Matter::complaint, Matter::denunciation, Matter::legal_guidance})
    with([&](Received& r) { r.matter = m; });
  with([](Received& r) { r.state_secret = true; });
  with([](Received& r) { r.confidential = true; });
  with([](Received& r) { r.channel.clear(); });
  for (const CaseClass& c : p.classes)
    if (!c.when) with([&](Received& r) { r.case_class = c.id; });
  for (const Topic& t : p.topics)
    if (!t.limits.empty()) with([&](Received& r) { r.topic = t.id; });
  if (!p.exclusions.empty()) with([&](Received& r) { r.exclusion = p.exclusions.front().id; });
  return all;
}

Instant midnight(const Calendar& calendar, Date date) {
  return Instant{date.time_since_epoch() - ClockTime{calendar.utc_offset_s()}};
}

/// The last date not after `date` with working time.
Date working_date(const Calendar& calendar, Date date) {
  for (Date d = date; d > calendar.first_date(); d -= std::chrono::days{1})
    if (workflow::local_date(calendar.next_open(midnight(calendar, d)), calendar) == d) return d;
  return date;
}

/// When the first petition is sent: an hour after the first opening under the regulation, where the
/// calendar covers it and the year after; on the last day of a unit that leaves none in its place,
/// where there is one, so that what becomes of its slips is met.
Instant first_instant(const Engine& engine) {
  const Calendar& calendar = engine.calendar();
  const Profile& profile = engine.regulation().profile();
  constexpr std::chrono::days year{400};
  Date first = std::max(profile.valid_from, calendar.first_date());
  for (const EndingUnit& unit : units_that_end(profile))
    if (unit.last > first) {
      first = working_date(calendar, unit.last);
      break;
    }
  if (first + year > calendar.last_date())
    first = std::max(calendar.first_date(), calendar.last_date() - year);
  return calendar.next_open(midnight(calendar, first)) + 1h;
}

/// The first instant after the last date of the unit that has the slip; kNever when it has none.
Instant end_of_holder(const Engine& engine, const Case& c) {
  const auto& units = engine.regulation().profile().units;
  const auto unit = std::ranges::find(units, c.holder(), &Unit::id);
  if (unit == units.end() || !unit->valid_until) return kNever;
  return midnight(engine.calendar(), *unit->valid_until + std::chrono::days{1});
}

/// The key of a notice that the case gave rise to; any other key when there is none yet.
std::string notice_key(const Engine& engine, const Case& c) {
  for (std::uint32_t seq = 1; seq <= c.size(); ++seq)
    if (const auto notices = workflow::notices_of(Law::of(engine), c, seq); !notices.empty())
      return notices.front().key;
  return "…";
}

class Acts {
 public:
  Acts(const Engine& engine, const Case& c, Instant now, const Wanted& wanted)
      : engine_(engine),
        profile_(engine.regulation().profile()),
        state_(c.state()),
        case_(c),
        now_(now),
        wanted_(wanted),
        units_(units_at(engine, c, now)),
        holder_(c.holder()) {
    const Date today = workflow::local_date(now, engine.calendar());
    if (const auto acting = profile_.unit_in_force(holder_, today); !acting.empty())
      holder_ = acting;
    if (holder_.empty() && !units_.empty()) holder_ = units_.front();
    for (const std::string& unit : units_)
      if (unit != holder_) stranger_ = unit;
    if (const std::string helper = helping_unit(today); !helper.empty()) stranger_ = helper;
  }

  std::vector<Event> all() {
    if (state_.position == Position::none)
      for (Data& data : petitions(profile_)) everyone(std::move(data));
    intake();
    unit();
    office();
    after();
    record();
    return std::move(events_);
  }

 private:
  void by(Role role, std::string unit, Data data) {
    events_.push_back({next_id(), now_, now_, {role, std::move(unit), {}}, std::move(data)});
  }

  /// A unit that helps the holder (I-11); empty when none does.
  std::string helping_unit(Date today) const {
    if (!state_.assigned || state_.brought_by == 0) return {};
    const auto& helpers = std::get<Assigned>(case_.event(state_.brought_by).data).coordinating;
    if (helpers.empty()) return {};
    return std::string(profile_.unit_in_force(helpers.front(), today));
  }

  std::string next_id() const { return fmt::format("e{}", case_.size() + 1); }

  /// A role that may never record a kind is refused whatever the data; once is enough.
  bool tried(Kind kind, Role role) {
    if (regulation::rules_of(engine_.regulation()).has_role(kind, role)) return false;
    return std::exchange(tried_[regulation::index(kind)][regulation::index(role)], true);
  }

  void everyone(const Data& data) {
    const auto kind = static_cast<Kind>(data.index() + 1);
    for (const auto& role : words<Role>()) {
      if (!wanted_(kind, role.value) || tried(kind, role.value)) continue;
      const bool in_unit = workflow::of_unit(role.value);
      by(role.value, in_unit ? holder_ : std::string(), data);
      if (in_unit) by(role.value, stranger_, data);
    }
  }

  void intake() {
    for (const auto& reason : words<DeclineReason>()) everyone(Declined{{reason.value}, "", "…"});
    everyone(Declined{});
    everyone(Answered{"…", ""});
    everyone(Answered{});
    for (const std::string& unit : units_) everyone(Forwarded{unit});
    everyone(Forwarded{});
    for (const auto& ground : words<ReferralGround>()) everyone(Referred{ground.value});
    everyone(Referred{});
  }

  void unit() {
    for (const ClockTime ahead : {-1h, 1h, 72h}) everyone(Appointed{now_ + ahead});
    const Instant agreed = workflow::promised(state_) ? state_.agreed : now_;
    for (const ClockTime ahead : {0h, 1h, 72h}) everyone(Rescheduled{agreed + ahead, "…"});
    const auto& rules = regulation::rules_of(engine_.regulation());
    const Instant furthest = workflow::times_of(rules, engine_.calendar(), state_, now_).furthest;
    if (furthest != kNever) everyone(Rescheduled{furthest + ClockTime{1}, "…"});
    if (furthest != kNever) everyone(Appointed{furthest + ClockTime{1}});
    if (workflow::promised(state_)) everyone(Rescheduled{state_.agreed - ClockTime{1}, "…"});
    if (profile_.rescheduling_needs_reason) everyone(Rescheduled{agreed + 1h, ""});
    everyone(NotCompetent{"…"});
    everyone(NotCompetent{});
    everyone(ProgressReported{"…"});
    everyone(Recalled{"…"});
    everyone(Recalled{});
    everyone(Urged{"…"});
    everyone(Urged{});
    everyone(Withdrawn{});
  }

  void office() {
    for (const std::string& unit : units_) everyone(Assigned{unit, {}});
    for (const std::string& other : units_)
      if (other != units_.front()) {
        everyone(Assigned{units_.front(), {other}});
        break;
      }
    everyone(Assigned{});
  }

  void after() {
    Published all;
    for (const Channel& channel : profile_.channels) {
      everyone(Published{{channel.id}});
      if (regulation::is_public(profile_, channel)) all.channels.push_back(channel.id);
    }
    everyone(all);
    for (const auto& ground : words<WithholdingGround>()) {
      everyone(Withheld{ground.value});
      everyone(PublicationWithdrawn{ground.value});
    }
    everyone(PublishedByUnit{"…"});
    everyone(ConfidentialityRequested{});
    for (const Rating& rating : profile_.ratings)
      for (const char* reason : {"", "…"}) everyone(Rated{rating.id, reason});
    everyone(Rated{});
    everyone(Commented{"…"});
  }

  void record() {
    everyone(Corrected{"e1", "petitioner.phone", "…", "…"});
    everyone(Corrected{"e1", "recorded_at", "…", "…"});
    for (const bool value : {false, true})
      for (const char* field : {"state_secret", "content_clear"})
        everyone(Corrected{"e1", field, value, "…"});
    if (state_.answered_by != 0)
      everyone(Corrected{case_.event(state_.answered_by).id, "result", "…", "…"});
    everyone(Notified{notice_key(engine_, case_), "sms"});
    everyone(Notified{"…", "sms"});
    everyone(RegulationChanged{engine_.regulation().id(), engine_.regulation().version(), "…"});
    everyone(RegulationChanged{});
    everyone(CalendarChanged{engine_.calendar().id(), engine_.calendar().version(), "…"});
    everyone(CalendarChanged{});
    const Position from = state_.position;
    const auto& rules = regulation::rules_of(engine_.regulation());
    const Instant due = workflow::due(rules, engine_.calendar(), state_);
    everyone(Lapsed{from, due == kNever ? now_ : due});
    everyone(Escalated{from, rules.level[regulation::index(from)].on_silence});
    const Instant reminded = workflow::reminded_of(rules, state_, due);
    everyone(Reminded{reminded == kNever ? now_ : reminded});
  }

  const Engine& engine_;
  const Profile& profile_;
  const State& state_;
  const Case& case_;
  Instant now_;
  const Wanted& wanted_;
  std::vector<std::string> units_;
  std::string holder_;             ///< the unit that holds the slip or held it last, or any
  std::string stranger_ = "none";  ///< another one, that helps where some do
  regulation::By<Kind, regulation::By<Role, bool>> tried_{};
  std::vector<Event> events_;
};

}  // namespace

std::vector<std::string> named_units(const Case& c) {
  std::vector<std::string> units;
  const auto add = [&](const std::string& unit) {
    if (std::ranges::find(units, unit) == units.end()) units.push_back(unit);
  };
  for (const Event* e : c.events()) {
    if (const auto* forwarded = std::get_if<Forwarded>(&e->data)) add(forwarded->unit);
    if (const auto* assigned = std::get_if<Assigned>(&e->data)) add(assigned->unit);
  }
  return units;
}

std::vector<std::string> units_at(const Engine& engine, const Case& c, Instant now) {
  const Profile& p = engine.regulation().profile();
  const Date today = workflow::local_date(now, engine.calendar());
  std::vector<std::string> units = named_units(c);
  const std::size_t named = units.size();
  const auto fresh = [&](std::string unit) {
    if (units.size() == named && std::ranges::find(units, unit) == units.end())
      units.push_back(std::move(unit));
  };
  for (std::size_t i = 0, taken = 0; i < p.units.size() && taken < 3; ++i)
    if (p.unit_in_force(p.units[i].id, today) == p.units[i].id) fresh(p.units[i].id), ++taken;
  if (p.units.empty()) fresh(fmt::format("unit-{}", named + 1));
  return units;
}

std::vector<Instant> relevant_times(const Engine& engine, const Case& c) {
  const State& s = c.state();
  if (s.position == Position::none) return {first_instant(engine)};
  const auto& rules = regulation::rules_of(engine.regulation());
  std::vector<Instant> times{s.recorded_at};
  const auto around = [&](Instant t) {
    if (t == kNever) return;
    for (const int second : {-1, 0, 1}) times.push_back(t + ClockTime{second});
  };
  around(workflow::due(rules, engine.calendar(), s));
  around(workflow::next_reminder(rules, engine.calendar(), s));
  if (workflow::promised(s)) around(s.agreed);
  if (const Instant end = end_of_holder(engine, c); end != kNever) times.push_back(end);
  std::erase_if(times, [&](Instant t) { return t < s.recorded_at; });
  std::ranges::sort(times);
  times.erase(std::unique(times.begin(), times.end()), times.end());
  return times;
}

std::vector<Event> acts(const Engine& engine, const Case& c, Instant now, const Wanted& wanted) {
  return Acts(engine, c, now, wanted).all();
}

}  // namespace petition::verification
