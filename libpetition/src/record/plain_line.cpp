// Takes a line apart.
#include "record/plain_line.h"

#include <cstdint>

#include "text/plain_json.h"
#include "text/scan.h"
#include "workflow/malformed.h"

namespace petition::record {
namespace {

bool read_time(std::string_view text, Instant& to) {
  const auto usual = text::usual_instant(text);
  if (usual) to = *usual;
  return usual && to >= workflow::kEarliest && to <= workflow::kLatest;
}

class Line {
 public:
  Line(std::string_view line, bool alone) : json_(line), alone_(alone) {}

  bool read() {
    return json_.object([&](auto key) { return value(key); }) && whole();
  }
  const PlainLine& line() const { return line_; }

 private:
  /// One that stands in the line itself, or in its actor.
  enum class Key : unsigned { id, of_case, kind, occurred_at, recorded_at, seq, actor, data };
  enum class OfActor : unsigned { role, unit, name, recorded_by };

  template <class K>
  bool first(K key, std::uint32_t& seen) {
    const std::uint32_t bit = 1u << static_cast<unsigned>(key);
    const bool first = (seen & bit) == 0;
    seen |= bit;
    return first;
  }
  bool text(Key key, std::string_view& field) { return first(key, seen_) && json_.text(field); }
  bool text(OfActor key, std::string_view& field) {
    return first(key, seen_of_actor_) && json_.text(field);
  }
  bool time(Key key, Instant& field) {
    std::string_view given;
    return text(key, given) && read_time(given, field);
  }

  bool value(std::string_view key) {
    if (!alone_ && !line_.data.empty()) return false;
    if (key == "case") return !alone_ && text(Key::of_case, line_.case_id);
    if (key == "id") return text(Key::id, line_.id);
    if (key == "kind") return text(Key::kind, line_.kind);
    if (key == "occurred_at") return time(Key::occurred_at, line_.occurred_at);
    if (key == "recorded_at") return time(Key::recorded_at, line_.recorded_at);
    if (key == "seq")
      return first(Key::seq, seen_) && !json_.starts_with('0') && json_.skip_number();
    if (key == "actor") return first(Key::actor, seen_) && actor();
    return key == "data" && first(Key::data, seen_) && data();
  }
  bool actor() {
    return json_.object([&](std::string_view key) {
      if (key == "role") return text(OfActor::role, line_.role);
      if (key == "unit") return text(OfActor::unit, line_.unit);
      if (key == "name") return text(OfActor::name, line_.name);
      return key == "recorded_by" && text(OfActor::recorded_by, line_.recorded_by);
    });
  }
  bool data() {
    const std::string_view from = json_.rest();
    if (!json_.skip_object()) return false;
    line_.data = from.substr(0, from.size() - json_.left());
    return true;
  }

  bool whole() {
    const auto has = [&](Key key) { return (seen_ >> static_cast<unsigned>(key) & 1u) != 0; };
    return json_.rest().empty() && !line_.data.empty() && has(Key::occurred_at) &&
           has(Key::recorded_at) && has(Key::actor) && alone_ == line_.case_id.empty() &&
           !line_.id.empty() && from_name<Kind>(line_.kind) && from_name<Role>(line_.role);
  }

  text::PlainJson json_;
  bool alone_;
  PlainLine line_;
  std::uint32_t seen_ = 0;
  std::uint32_t seen_of_actor_ = 0;
};

}  // namespace

std::optional<PlainLine> read_plain_line(std::string_view line) {
  Line read(line.substr(0, line.find_last_not_of(" \t\r\n") + 1), false);
  return read.read() ? std::optional(read.line()) : std::nullopt;
}

std::optional<PlainLine> read_plain_alone(std::string_view event) {
  Line read(event, true);
  return read.read() ? std::optional(read.line()) : std::nullopt;
}

}  // namespace petition::record
