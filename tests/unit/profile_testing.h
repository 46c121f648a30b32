// What the tests of profiles share: edited copies of the Gia Lai profile, and cases judged by them.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "petition/petition.hpp"

namespace profile_testing {

using namespace petition;

/// The built-in profile with `from` replaced by `to`, once.
inline std::string edited(std::string_view from, std::string_view to,
                          std::string toml = std::string(Regulation::builtin_toml())) {
  const auto at = toml.find(from);
  REQUIRE_MESSAGE(at != std::string::npos, from);
  toml.replace(at, from.size(), to);
  return toml;
}

inline Instant at(std::string_view local) { return parse_instant(std::string(local) + "+07:00"); }

/// The built-in calendar with a day off that a storm made.
inline Calendar storm(std::string_view date = "2026-12-31") {
  return Calendar::builtin().with_days(
      "version = \"storm\"\n[[day]]\ndate = " + std::string(date) +
      "\nwindows = []\nreason = { vi = \"nghỉ bão\", en = \"storm\" }\ninstrument = \"1/CĐ\"\n");
}

inline Received suitable(const Profile& p) {
  Received r;
  r.channel = p.channels.front().id;
  r.topic = p.topics.front().id;
  r.content = "Đèn đường hỏng";
  r.language = "vi";
  r.content_clear = true;
  r.petitioner = {"Siu Y Blơn", "thôn 2, xã Ia Krái", "0905123456", ""};
  return r;
}

/// A case that is followed event by event; each event must be accepted.
class Followed {
 public:
  explicit Followed(Engine engine) : engine_(std::move(engine)) {}

  const Engine& engine() const { return engine_; }
  const Case& now() const { return case_; }
  const Profile& profile() const { return engine_.regulation().profile(); }

  Verdict judge(std::string_view local, Actor actor, Data data) const {
    const Instant t = at(local);
    return engine_.submit(
        case_, {"e" + std::to_string(case_.size() + 1), t, t, std::move(actor), std::move(data)});
  }

  Followed& accept(std::string_view local, Actor actor, Data data) {
    Verdict v = judge(local, std::move(actor), std::move(data));
    CAPTURE(local);
    if (!v) CAPTURE(v.refusals.front().requirement.en);
    REQUIRE(v);
    case_ = v.next;
    return *this;
  }

  std::string due() const {
    const auto due = engine_.due(case_);
    return due ? format_instant(*due, 7 * 3600) : "none";
  }

 private:
  Engine engine_;
  Case case_{"PA-1"};
};

inline const Actor kOperator{Role::operator_, "", ""};
inline const Actor kOffice{Role::office, "", ""};
inline Actor unit(std::string_view id) { return {Role::focal_point, std::string(id), ""}; }

inline bool has(const Verdict& v, RefusalCode code) {
  for (const Refusal& r : v.refusals)
    if (r.code == code) return true;
  return false;
}

}  // namespace profile_testing
