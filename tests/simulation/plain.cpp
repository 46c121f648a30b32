// The same events, given to an engine alone.
#include "plain.h"

#include <algorithm>
#include <vector>

#include "acts.h"
#include "machine.h"

namespace simulation {

using namespace petition;

namespace {

bool is_systems(const Event& event) { return event.id.starts_with("system:"); }

/// Whether what a verdict appended is what stands at its place in the record.
bool stands(const Verdict& v, const Case& stored) {
  if (!v || v.appended == 0 || v.next.size() > stored.size()) return false;
  for (auto seq = static_cast<std::uint32_t>(v.next.size()); seq > v.next.size() - v.appended;
       --seq)
    if (!(v.next.event(seq) == stored.event(seq))) return false;
  return true;
}

/// The next step of the record: what time had caused when it was recorded, or an event.
Verdict step(const Engine& engine, const Case& c, const Case& stored) {
  auto seq = static_cast<std::uint32_t>(c.size()) + 1;
  if (is_systems(stored.event(seq))) {
    Verdict passed = engine.advance(c, stored.event(seq).recorded_at);
    if (stands(passed, stored)) return passed;
  }
  while (seq < stored.size() && is_systems(stored.event(seq))) ++seq;
  return engine.submit(c, stored.event(seq));
}

/// The case of the same events and wake-ups, made without a store.
std::string made_otherwise(const Case& stored) {
  const Engine& engine = law().engine(stored, kNever);
  Case c(stored.id());
  while (c.size() < stored.size()) {
    const Verdict v = step(engine, c, stored);
    if (!stands(v, stored))
      return joined("event ", c.size() + 1, " of ", c.id(), " does not follow from those before");
    c = v.next;
  }
  return c == stored ? "" : joined(c.id(), " is in another state than its events lead to");
}

/// When its limits passed must not depend on when that was noted.
std::string lapsed_otherwise(const Case& stored, Instant until) {
  const Engine& engine = law().engine(stored, kNever);
  Case c(stored.id());
  for (const Event* event : stored.events()) {
    if (event->kind() == Kind::lapsed) continue;
    const Verdict v = engine.submit(c, *event);
    if (!v) return joined("without its lapses, ", c.id(), " refuses `", event->id, "`");
    c = v.next;
  }
  const Timeliness noted = engine.timeliness(stored, until), derived = engine.timeliness(c, until);
  if (noted.overdue != derived.overdue || noted.answered_late != derived.answered_late ||
      noted.overdue_since != derived.overdue_since || noted.deadlines != derived.deadlines)
    return joined(c.id(), " is late otherwise than without its lapses");
  if (engine.due(stored) != engine.due(c)) return joined(c.id(), " is due otherwise");
  return "";
}

const Lapsed* first_lapse(const Case& c) {
  for (const Event* event : c.events())
    if (const auto* lapsed = std::get_if<Lapsed>(&event->data)) return lapsed;
  return nullptr;
}

/// The limit that passes first is the same when each wake-up is kept to the second.
std::string first_lapse_otherwise(const Case& stored, Instant until) {
  std::vector<Event> events;
  for (const Event* event : stored.events())
    if (!is_systems(*event)) events.push_back(*event);
  const Story punctual = law().follow(stored.id(), events, until);
  const Lapsed *noted = first_lapse(stored), *expected = first_lapse(punctual.next);
  if ((noted == nullptr) != (expected == nullptr))
    return joined(stored.id(), noted == nullptr ? " lacks a lapse" : " has a lapse too many");
  if (noted != nullptr && !(*noted == *expected))
    return joined(stored.id(), " lapsed at another due time");
  return "";
}

}  // namespace

std::string other_than_plain(const Case& stored, Instant until) {
  std::string found = made_otherwise(stored);
  if (found.empty()) found = lapsed_otherwise(stored, until);
  if (found.empty()) found = first_lapse_otherwise(stored, until);
  return found;
}

}  // namespace simulation
