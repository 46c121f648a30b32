// What people do to a petition, as bytes say: of every kind of event, most of it lawful.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "fuzz/bytes.h"
#include "petition/petition.hpp"

namespace petition_fuzz {

using namespace petition;

class Recorder {
 public:
  Recorder(const Registry& registry, Bytes& bytes) : registry_(registry), bytes_(bytes) {}

  /// What is recorded next in a case.
  Event next(const Case& c) {
    const Engine& engine = registry_.engine(c, kStart);
    now_ = std::max(now_, c.state().recorded_at);
    now_ = time_after(engine, c);
    const auto [kind, role] = act(engine, c);
    Event e{"e" + std::to_string(++number_),
            now_,
            now_,
            {role, unit_of(role, c), "Trần Thị Bình"},
            data(kind, engine, c)};
    if (bytes_.one_in(4)) e.occurred_at -= ClockTime{static_cast<long>(bytes_.below(7200))};
    if (bytes_.one_in(32)) e.id = "e1";
    return e;
  }

  /// Now, or some time after it; as often as not a second before, at or after a due time.
  Instant time_after(const Engine& engine, const Case& c) {
    const auto span = [&](std::size_t limit, long unit_s) {
      return now_ + ClockTime{static_cast<long>(bytes_.below(limit)) * unit_s};
    };
    const auto near = [&](std::optional<Instant> due) {
      if (!due) return now_;
      return std::max(now_, *due + ClockTime{static_cast<long>(bytes_.below(3)) - 1});
    };
    switch (bytes_.below(8)) {
      case 0: return now_;
      case 1: return span(4, 1);
      case 2:
      case 3: return span(240, 60);
      case 4: return span(72, 3600);
      case 5: return span(12, 86400);
      case 6: return near(engine.next_wakeup(c));
      default: return near(c.size() == 0 ? std::nullopt : engine.due(c));
    }
  }

 private:
  static constexpr Instant kStart{std::chrono::seconds{1617582600}};  // Monday, 07:30 at UTC+7

  struct Act {
    Kind kind;
    Role role;
  };

  /// Mostly what is permitted; never what the system does of itself.
  Act act(const Engine& engine, const Case& c) {
    const auto any = [&] {
      return Act{words<Kind>()[bytes_.below(words<Kind>().size())].value,
                 words<Role>()[bytes_.below(words<Role>().size())].value};
    };
    Act chosen = any();
    if (!bytes_.one_in(8)) {
      std::vector<Act> may;
      for (const Permission& p : engine.permitted(c, now_))
        if (p.permitted) may.push_back({p.kind, p.role});
      if (!may.empty()) chosen = may[bytes_.below(may.size())];
    }
    const bool of_time = chosen.kind == Kind::lapsed || chosen.kind == Kind::reminded ||
                         chosen.kind == Kind::escalated;
    return of_time && chosen.role == Role::system ? Act{Kind::commented, Role::petitioner} : chosen;
  }

  std::string unit_of(Role role, const Case& c) {
    if (role != Role::focal_point && role != Role::head) return {};
    return c.holder().empty() || bytes_.one_in(8) ? unit() : std::string(c.holder());
  }

  std::string pick(const std::vector<std::string>& some) { return some[bytes_.below(some.size())]; }
  std::string unit() { return pick({"so-gtvt", "so-xd", "so-tnmt", "SO-GTVT"}); }
  std::string text() { return bytes_.one_in(16) ? " " : "Đang kiểm tra hiện trường."; }
  Instant later() { return now_ + ClockTime{static_cast<long>(bytes_.below(200)) * 3600 - 7200}; }
  template <class E>
  E word() {
    return words<E>()[bytes_.below(words<E>().size())].value;
  }
  template <class E>
  std::optional<E> ground() {
    return bytes_.one_in(16) ? std::nullopt : std::optional(word<E>());
  }

  Received received() {
    Received r{"hotline",
               "infrastructure",
               "Đèn đường hỏng",
               "vi",
               true,
               Matter::petition,
               {"Nguyễn Văn A", "Pleiku", "0905000000", ""},
               "",
               false,
               false};
    if (bytes_.one_in(8)) r.channel = pick({"website", "zalo", "fax"});
    if (bytes_.one_in(8)) r.language = "en";
    if (bytes_.one_in(8)) r.petitioner.phone.clear();
    if (bytes_.one_in(8)) r.matter = word<Matter>();
    r.confidential = bytes_.one_in(8);
    r.state_secret = bytes_.one_in(16);
    return r;
  }

  Corrected corrected(const Case& c) {
    const auto seq = static_cast<std::uint32_t>(1 + bytes_.below(c.size() + 1));
    const std::string id = seq > c.size() ? "e0" : c.event(seq).id;
    if (bytes_.one_in(2)) return {id, pick({"confidential", "content_clear"}), true, text()};
    return {id, pick({"result", "petitioner.phone", "reason", "text", "topic", "guidance"}),
            pick({"0905111111", "other", "Đã sửa lại."}), text()};
  }

  Notified notified(const Engine& engine, const Case& c) {
    std::vector<Notice> notices;
    if (c.size() != 0)
      notices = engine.notices(c, static_cast<std::uint32_t>(1 + bytes_.below(c.size())));
    const std::string key = notices.empty() ? "0" : notices[bytes_.below(notices.size())].key;
    return {key, pick({"sms", "zalo", "", "fax"})};
  }

  Data moved(Kind kind) {
    if (kind == Kind::calendar_changed)
      return CalendarChanged{registry_.calendars()[0].id(),
                             registry_.calendars()[bytes_.below(2)].version(), text()};
    const Regulation& to = registry_.regulations()[bytes_.below(2)];
    return RegulationChanged{to.id(), to.version(), text()};
  }

  Data data(Kind kind, const Engine& engine, const Case& c) {
    switch (kind) {
      case Kind::received: return received();
      case Kind::declined: return Declined{{word<DeclineReason>()}, "", text()};
      case Kind::answered: return Answered{text(), ""};
      case Kind::forwarded: return Forwarded{unit()};
      case Kind::appointed: return Appointed{later()};
      case Kind::rescheduled: return Rescheduled{later(), text()};
      case Kind::not_competent: return NotCompetent{text()};
      case Kind::referred: return Referred{ground<ReferralGround>()};
      case Kind::assigned:
        return Assigned{unit(),
                        bytes_.one_in(2) ? std::vector{unit()} : std::vector<std::string>{}};
      case Kind::progress_reported: return ProgressReported{text()};
      case Kind::notified: return notified(engine, c);
      case Kind::published: return Published{{pick({"website", "facebook", "hotline"})}};
      case Kind::withheld: return Withheld{ground<WithholdingGround>()};
      case Kind::publication_withdrawn: return PublicationWithdrawn{ground<WithholdingGround>()};
      case Kind::published_by_unit: return PublishedByUnit{text()};
      case Kind::confidentiality_requested: return ConfidentialityRequested{};
      case Kind::rated: return Rated{pick({"satisfied", "dissatisfied", "good"}), text()};
      case Kind::commented: return Commented{text()};
      case Kind::corrected: return corrected(c);
      case Kind::lapsed: return Lapsed{c.state().position, now_ - ClockTime{1}};
      case Kind::escalated: return Escalated{c.state().position, word<Position>()};
      case Kind::reminded: return Reminded{c.state().agreed == kNever ? now_ : c.state().agreed};
      case Kind::regulation_changed:
      case Kind::calendar_changed: return moved(kind);
      case Kind::recalled: return Recalled{text()};
      case Kind::withdrawn: return Withdrawn{text()};
      case Kind::urged: return Urged{text()};
    }
    return Commented{text()};
  }

  const Registry& registry_;
  Bytes& bytes_;
  Instant now_ = kStart;
  int number_ = 0;
};

}  // namespace petition_fuzz
