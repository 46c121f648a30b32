// The events by which two laws are compared.
#include "verification/shared_acts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "regulation/table.h"
#include "text/names.h"
#include "verification/acts.h"
#include "workflow/clock.h"
#include "workflow/state.h"

namespace petition::verification {
namespace {

/// What one profile names, in the names of another.
class Names {
 public:
  Names(const Profile& from, const Profile& to) : from_(from), to_(to) {}

  /// The event in the other names; nothing where they are the same.
  std::optional<Event> operator()(const Event& event) const {
    if (event.kind() != Kind::received && event.kind() != Kind::published &&
        event.kind() != Kind::rated)
      return std::nullopt;
    Event other = event;
    if (auto* received = std::get_if<Received>(&other.data)) petition(*received);
    if (auto* published = std::get_if<Published>(&other.data))
      for (std::string& channel : published->channels) channel = other_channel(channel);
    if (auto* rated = std::get_if<Rated>(&other.data)) rated->rating = other_rating(rated->rating);
    return other;
  }

 private:
  template <class List>
  static auto found(const List& list, std::string_view id) {
    const auto at = text::find_named(list, id);
    return at == list.end() ? nullptr : &*at;
  }

  void petition(Received& r) const {
    r.channel = other_channel(r.channel);
    if (found(from_.topics, r.topic) && !found(to_.topics, r.topic))
      r.topic = to_.topics.front().id;
    if (!found(to_.classes, r.case_class)) r.case_class.clear();
    if (r.language.empty() && !to_.languages.empty()) r.language = to_.languages.front();
  }

  /// A channel of that name, or else of that group; where there is none, it stays what it is.
  std::string other_channel(const std::string& id) const {
    const Channel* own = found(from_.channels, id);
    if (own == nullptr || found(to_.channels, id)) return id;
    const auto like = std::ranges::find(to_.channels, own->group, &Channel::group);
    return like == to_.channels.end() ? id : like->id;
  }

  std::string other_rating(const std::string& id) const {
    const Rating* own = found(from_.ratings, id);
    if (own == nullptr || found(to_.ratings, id)) return id;
    const auto like = std::ranges::find_if(to_.ratings, [&](const Rating& r) {
      return r.satisfied == own->satisfied && r.dissatisfied == own->dissatisfied;
    });
    return like == to_.ratings.end() ? id : like->id;
  }

  const Profile& from_;
  const Profile& to_;
};

/// A suitable petition with one part of what tells who sends it left out, and in each language of
/// either profile (Art. 8.1, 8.3).
void add_petitions(std::vector<Event>& events, const Profile& other) {
  const auto suitable = std::ranges::find_if(
      events, [](const Event& e) { return std::holds_alternative<Received>(e.data); });
  if (suitable == events.end()) return;
  const Event usual = *suitable;
  const auto with = [&](auto&& change) {
    events.push_back(usual);
    change(std::get<Received>(events.back().data));
  };
  for (const auto part :
       {&Petitioner::name, &Petitioner::address, &Petitioner::phone, &Petitioner::email})
    with([&](Received& r) { (r.petitioner.*part).clear(); });
  for (const std::string& language : other.languages)
    with([&](Received& r) { r.language = language; });
}

/// Whether acts of a kind by a role are compared: time brings none about, they move no case to
/// another law, and a law may accept them where the case is.
class Compared {
 public:
  Compared(const Engine& before, const Engine& after, const SharedCase& c)
      : before_(regulation::rules_of(before.regulation())),
        after_(regulation::rules_of(after.regulation())),
        at_before_(c.before.state().position),
        at_after_(c.after.state().position) {}

  bool operator()(Kind kind, Role role) const {
    const bool of_time = role == Role::system && (kind == Kind::lapsed || kind == Kind::reminded ||
                                                  kind == Kind::escalated);
    if (of_time || kind == Kind::regulation_changed || kind == Kind::calendar_changed) return false;
    return before_.may(kind, role, at_before_) || after_.may(kind, role, at_after_);
  }

 private:
  const regulation::Rules& before_;
  const regulation::Rules& after_;
  Position at_before_;
  Position at_after_;
};

/// The events that one law tries, with what finds one among them.
class Tried {
 public:
  Tried(const Engine& engine, const Case& own, const Profile& other, Instant now,
        const std::string& id, const Wanted& wanted)
      : events_(acts(engine, own, now, wanted)) {
    if (own.size() == 0) add_petitions(events_, other);
    for (Event& event : events_) {
      event.id = id;
      alike(event).push_back(&event);
    }
  }

  const std::vector<Event>& all() const { return events_; }
  bool contains(const Event& event) {
    return std::ranges::any_of(alike(event), [&](const Event* own) { return *own == event; });
  }
  /// Whether it is not that one but an equal one before it.
  bool repeats(const Event& event) {
    const auto first =
        std::ranges::find_if(alike(event), [&](const Event* own) { return *own == event; });
    return *first != &event;
  }

 private:
  std::vector<const Event*>& alike(const Event& event) {
    return alike_[regulation::index(event.kind())][regulation::index(event.actor.role)];
  }

  std::vector<Event> events_;
  regulation::By<Kind, regulation::By<Role, std::vector<const Event*>>> alike_;
};

Instant due_of(const Engine& engine, const Case& c) {
  return workflow::due(regulation::rules_of(engine.regulation()), engine.calendar(), c.state());
}

/// Whether some limit counts from when the petition was sent.
bool counts_from_sending(const Engine& engine) {
  return std::ranges::any_of(engine.regulation().profile().levels, [](const Level& level) {
    return level.clock == ClockStart::submitted;
  });
}

}  // namespace

static_assert(kNever < Instant{}, "a case without events has no present");

Instant SharedCase::now() const {
  return std::max(before.state().recorded_at, after.state().recorded_at);
}

void each_shared_act(const Engine& before, const Engine& after, const SharedCase& c, Instant now,
                     const std::string& id, const Visit& visit) {
  const auto [one, two] = std::pair(&before.regulation().profile(), &after.regulation().profile());
  const Names in_after(*one, *two);
  const Names in_before(*two, *one);
  const Wanted wanted = Compared(before, after, c);
  Tried first(before, c.before, *two, now, id, wanted);
  Tried second(after, c.after, *one, now, id, wanted);
  for (const Event& event : first.all()) {
    if (first.repeats(event)) continue;
    const auto other = in_after(event);
    visit(event, other ? *other : event);
  }
  for (const Event& event : second.all()) {
    if (second.repeats(event)) continue;
    const auto other = in_before(event);
    const Event& named = other ? *other : event;
    if (first.contains(named) && in_after(named).value_or(named) == event) continue;
    visit(named, event);
  }
}

bool by_occurrence(const Engine& engine) {
  return regulation::rules_of(engine.regulation()).by_occurrence;
}

std::vector<Instant> earlier_occurrences(const Engine& before, const Engine& after,
                                         const SharedCase& c, Instant now) {
  const bool late = by_occurrence(before) || by_occurrence(after);
  if (c.now() == kNever) {
    const bool sent = counts_from_sending(before) || counts_from_sending(after);
    return late || sent ? std::vector{now - ClockTime{3600}} : std::vector<Instant>{};
  }
  if (!late) return {};
  std::vector<Instant> all;
  for (const Instant t :
       {c.before.state().submitted, c.now(), due_of(before, c.before), due_of(after, c.after)})
    if (t != kNever && t < now && std::ranges::find(all, t) == all.end()) all.push_back(t);
  return all;
}

}  // namespace petition::verification
