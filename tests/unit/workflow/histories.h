// Random histories of cases, as the tests of properties share them: seeds are fixed.
#pragma once

#include <random>
#include <string>
#include <utility>
#include <vector>

#include "petition/petition.hpp"

namespace histories {

using namespace petition;

using Random = std::mt19937_64;

inline Instant monday() { return parse_instant("2021-04-05T07:30:00+07:00"); }

inline std::size_t below(Random& random, std::size_t n) {
  return static_cast<std::size_t>(random() % n);
}

template <class T>
const T& pick(Random& random, const std::vector<T>& from) {
  return from[below(random, from.size())];
}

inline Received petition_text(Random& random) {
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
  if (below(random, 5) == 0) r.language = "en";
  if (below(random, 5) == 0) r.petitioner.phone.clear();
  if (below(random, 6) == 0) r.state_secret = true;
  return r;
}

inline Data random_data(Random& random, const Case& c, Instant now) {
  const Instant later = now + ClockTime{static_cast<long>(below(random, 3 * 86400))};
  const std::string unit = pick<std::string>(random, {"so-gtvt", "so-tnmt"});
  switch (below(random, 19)) {
    case 0: return Declined{{DeclineReason::not_vietnamese}, "", "Gửi lại bằng tiếng Việt"};
    case 1: return Answered{"Đã xử lý", ""};
    case 2:
    case 3:
    case 4: return Forwarded{unit};
    case 5:
    case 6: return Appointed{later};
    case 7: return Rescheduled{later, "cần kiểm tra"};
    case 8: return NotCompetent{"không thuộc lĩnh vực"};
    case 9: return Referred{ReferralGround::unclear_competence};
    case 10: return Assigned{unit, {}};
    case 11: return ProgressReported{"đang kiểm tra"};
    case 12: return Published{{"website"}};
    case 13: return Rated{pick<std::string>(random, {"satisfied", "dissatisfied"}), "chưa rõ"};
    case 14: return Commented{"cảm ơn"};
    case 15: return ConfidentialityRequested{};
    case 16: return Withheld{WithholdingGround::petitioner_request};
    case 17: return Corrected{"e1", "petitioner.phone", "0905111111", "ghi thiếu"};
    default: return PublicationWithdrawn{WithholdingGround::petitioner_request};
  }
  (void)c;
}

inline Event random_event(Random& random, const Case& c, int number, Instant now) {
  static const std::vector<Role> roles = {Role::operator_, Role::operator_, Role::focal_point,
                                          Role::head,      Role::office,    Role::petitioner};
  Event e{"e" + std::to_string(number),
          now,
          now,
          {pick(random, roles), "so-gtvt", ""},
          c.size() == 0 ? Data(petition_text(random)) : random_data(random, c, now)};
  e.occurred_at -= ClockTime{static_cast<long>(below(random, 3600))};
  if (below(random, 4) == 0) e.actor.unit = "so-tnmt";
  return e;
}

/// One random history: events at random times, with `advance` called now and then.
template <class OnStep>
Case history(const Engine& engine, std::uint64_t seed, OnStep&& on_step) {
  Random random(seed);
  Case c("P-" + std::to_string(seed));
  Instant now = monday();
  for (int i = 1; i <= 30; ++i) {
    now += ClockTime{static_cast<long>(below(random, 20 * 3600))};
    const Event e = random_event(random, c, i, now);
    Verdict v = engine.submit(c, e);
    on_step(c, e, v, now);
    if (v) c = v.next;
    if (below(random, 3) == 0) c = engine.advance(c, now).next;
  }
  return c;
}

inline std::vector<Engine> engines() {
  const Calendar calendar = Calendar::builtin();
  const Regulation r = Regulation::builtin();
  std::vector<Engine> all{Engine(r, calendar)};
  for (const auto& [id, value] :
       std::vector<std::pair<const char*, const char*>>{{"I-1", "answer_only"},
                                                        {"I-4", "per_level"},
                                                        {"I-5", "overdue_only"},
                                                        {"I-6", "counts_as_rescheduling"},
                                                        {"I-7", "extensions_only"},
                                                        {"I-8", "16 working hours"},
                                                        {"I-9", "30 working minutes"},
                                                        {"I-10", "office"},
                                                        {"I-13", "reopens_once"},
                                                        {"I-16", "occurred"},
                                                        {"I-17", "next_opening"}})
    all.emplace_back(r.with_reading(id, value), calendar);
  return all;
}

/// A lively record: what people do at random times to a slip that `so-xd` was given, some of it
/// refused.
inline std::vector<Event> lively_record(Random& random, std::vector<Event> events) {
  Instant now = events.back().recorded_at;
  for (int i = 3; i < 16; ++i) {
    now += ClockTime{static_cast<long>(random() % (30 * 3600))};
    const Role roles[] = {Role::operator_, Role::focal_point, Role::head, Role::office};
    const Actor actor{roles[random() % 4], "so-xd", ""};
    const Instant later = now + ClockTime{static_cast<long>(random() % (5 * 86400))};
    const Data data[] = {Answered{"Đã sửa", ""},
                         Appointed{later},
                         Appointed{later},
                         Rescheduled{later, "mưa"},
                         NotCompetent{"không thuộc lĩnh vực"},
                         Forwarded{"so-xd"},
                         ProgressReported{"đang sửa"},
                         Assigned{"so-xd", {}},
                         Referred{ReferralGround::unclear_competence}};
    events.push_back({"e" + std::to_string(i), now, now, actor, data[random() % std::size(data)]});
  }
  return events;
}

}  // namespace histories
