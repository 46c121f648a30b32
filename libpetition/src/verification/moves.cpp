// The moves tried in a state.
#include "verification/moves.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "regulation/table.h"
#include "workflow/clock.h"

namespace petition::verification {
namespace {

constexpr ClockTime kHour{3600};
constexpr ClockTime kDay{86400};

Received suitable(const Profile& p) {
  Received r;
  r.channel = p.channels.front().id;
  r.topic = p.topics.front().id;
  r.content = "…";
  r.language = p.language;
  r.content_clear = true;
  r.petitioner = {"…", "…", "…", "…"};
  return r;
}

/// A suitable petition, and one for each way of failing (Art. 8, 13.1, 17.1).
std::vector<Data> petitions(const Profile& p) {
  std::vector<Data> all{suitable(p)};
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
  return all;
}

class Moves {
 public:
  Moves(const Engine& engine, const Case& c, Instant now)
      : engine_(engine), profile_(engine.regulation().profile()), state_(c.state()), case_(c), now_(now) {}

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

  std::string next_id() const { return fmt::format("e{}", case_.size() + 1); }

  /// A role that may never record a kind is refused whatever the data; once is enough.
  bool tried(Kind kind, Role role) {
    if (engine_.regulation().table().rules.has_role(kind, role)) return false;
    const std::size_t bit = regulation::index(kind) * regulation::kRoles + regulation::index(role);
    return std::exchange(tried_[bit], true);
  }

  void everyone(const Data& data) {
    const auto kind = static_cast<Kind>(data.index() + 1);
    for (const auto& role : words<Role>()) {
      if (tried(kind, role.value)) continue;
      const bool in_unit = role.value == Role::focal_point || role.value == Role::head;
      by(role.value, in_unit ? kUnits[0] : std::string(), data);
      if (in_unit) by(role.value, kUnits[1], data);
    }
  }

  void intake() {
    for (const auto& reason : words<DeclineReason>()) everyone(Declined{{reason.value}, "", "…"});
    everyone(Declined{});
    everyone(Answered{"…", ""});
    everyone(Answered{});
    for (const std::string& unit : kUnits) everyone(Forwarded{unit});
    everyone(Forwarded{});
    for (const auto& ground : words<ReferralGround>()) everyone(Referred{ground.value});
    everyone(Referred{});
  }

  void unit() {
    for (const ClockTime ahead : {-kHour, kHour, 3 * kDay}) everyone(Appointed{now_ + ahead});
    const Instant agreed = workflow::promised(state_) ? state_.agreed : now_;
    for (const ClockTime ahead : {ClockTime{0}, kHour, 3 * kDay}) everyone(Rescheduled{agreed + ahead, "…"});
    everyone(NotCompetent{"…"});
    everyone(NotCompetent{});
    everyone(ProgressReported{"…"});
  }

  void office() {
    for (const std::string& unit : kUnits) everyone(Assigned{unit, {}});
    if (!profile_.classes.empty()) everyone(Assigned{kUnits[0], {kUnits[1]}});
    everyone(Assigned{});
  }

  void after() {
    for (const Channel& channel : profile_.channels) everyone(Published{{channel.id}});
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
    everyone(Notified{"…", "sms"});
    const Position from = state_.position;
    const auto& rules = engine_.regulation().table().rules;
    const Instant due = workflow::due(rules, engine_.calendar(), state_);
    everyone(Lapsed{from, due == kNever ? now_ : due});
    everyone(Escalated{from, rules.level[regulation::index(from)].on_silence});
    everyone(Reminded{workflow::promised(state_) ? state_.agreed : now_});
  }

  const Engine& engine_;
  const Profile& profile_;
  const State& state_;
  const Case& case_;
  Instant now_;
  std::array<bool, regulation::kKinds * regulation::kRoles> tried_{};
  std::vector<Event> events_;
};

}  // namespace

std::vector<Instant> relevant_times(const Engine& engine, const Case& c) {
  const State& s = c.state();
  if (s.position == Position::none) return {parse_instant("2021-04-05T08:00:00+07:00")};
  const auto& rules = engine.regulation().table().rules;
  std::vector<Instant> times{s.recorded_at};
  const auto around = [&](Instant t) {
    if (t == kNever) return;
    for (const int second : {-1, 0, 1}) times.push_back(t + ClockTime{second});
  };
  around(workflow::due(rules, engine.calendar(), s));
  around(workflow::reminder_at(rules, engine.calendar(), s));
  if (workflow::promised(s)) around(s.agreed);
  std::erase_if(times, [&](Instant t) { return t < s.recorded_at; });
  std::ranges::sort(times);
  times.erase(std::ranges::unique(times).begin(), times.end());
  return times;
}

std::vector<Event> moves(const Engine& engine, const Case& c, Instant now) {
  return Moves(engine, c, now).all();
}

}  // namespace petition::verification
