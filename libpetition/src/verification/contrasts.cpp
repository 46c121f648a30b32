// What two laws decide otherwise of one step.
#include "verification/contrasts.h"

#include <fmt/core.h>

#include <algorithm>
#include <tuple>

#include "text/spoken.h"
#include "workflow/refusals.h"
#include "workflow/titles.h"

namespace petition::verification {
namespace {

using workflow::Reasons;

const Text kNothing{"không", "no"};
const Text kYes{"có", "yes"};

Text yes_or_no(bool yes) { return yes ? kYes : kNothing; }

/// What a role of a unit is called, then something of it.
Text of_role(const Engine& engine, Role role, const std::string& unit, const Text& what) {
  const auto said = [&](Lang lang) {
    return fmt::format("{}: {}", workflow::heading(engine.regulation().profile(), role, unit, lang),
                       what.in(lang));
  };
  return {said(Lang::vi), said(Lang::en)};
}

template <class E>
Text word_of(E value) {
  return {std::string(label(value, Lang::vi)), std::string(label(value, Lang::en))};
}

Text outcome_of(Reasons reasons) {
  if (reasons.empty()) return {"chấp nhận", "accepted"};
  Text said{"từ chối", "refused"};
  std::string_view between = ": ";
  for (const RefusalCode code : workflow::in_order(reasons)) {
    (said.vi += between) += label(code, Lang::vi);
    (said.en += between) += label(code, Lang::en);
    between = "; ";
  }
  return said;
}

/// By when something has to be done.
Text due_of(const Engine& engine, const Task& task) {
  if (task.due == kNever)
    return task.at_once ? Text{"làm ngay, không có hạn", "at once, without a due time"}
                        : Text{"không có hạn", "no due time"};
  const auto said = [&](Lang lang) {
    return text::spoken_time(task.due, engine.calendar().utc_offset_s(), lang);
  };
  return {said(Lang::vi), said(Lang::en)};
}

/// Without a due time it is later than with any.
bool is_later(const Task& task, const Task& other) {
  return other.due != kNever && (task.due == kNever || other.due < task.due);
}

auto whose(const Task& task) { return std::tie(task.owed, task.role, task.unit); }

/// Goes through what both, or only one of them, has; each list in the order of its keys.
template <class List, class Key, class Both, class One>
void side_by_side(const List& before, const List& after, Key key, Both both, One one) {
  auto a = before.begin();
  auto b = after.begin();
  while (a != before.end() || b != after.end()) {
    if (b == after.end() || (a != before.end() && key(*a) < key(*b))) one(*a++, true);
    else if (a == before.end() || key(*b) < key(*a)) one(*b++, false);
    else both(*a++, *b++);
  }
}

auto of_told(const Told& told) { return std::tie(told.kind, told.role, told.unit, told.channel); }

}  // namespace

namespace {

/// What the Office is called is no decision.
std::string unit_of(Role role, const std::string& named) {
  return role == Role::office ? std::string() : named;
}

}  // namespace

Standing tasks_of(const Engine& engine, const Case& c) {
  Standing all;
  if (c.size() == 0) return all;
  for (const Obligation& o : engine.obligations(c))
    all.tasks.push_back({o.owed, o.role, unit_of(o.role, o.unit), o.due, o.at_once, o.lapsed});
  std::ranges::sort(all.tasks, {}, [](const Task& t) {
    return std::tie(t.owed, t.role, t.unit, t.due, t.at_once, t.lapsed);
  });
  return all;
}

Standing standing_of(const Engine& engine, const Verdict& verdict) {
  const Case& c = verdict.next;
  const State& s = c.state();
  Standing all = tasks_of(engine, c);
  all.position = s.position;
  all.commitment = s.commitment;
  all.publication = s.publication;
  all.holder = c.holder();
  if (c.size() == 0) return all;
  const Timeliness timeliness = engine.timeliness(c, s.recorded_at);
  all.overdue = timeliness.overdue;
  all.answered_late = timeliness.answered_late;
  for (const Notice& n : verdict.notices)
    all.told.push_back({n.kind, n.role, unit_of(n.role, n.unit), n.channel});
  std::ranges::sort(all.told, {}, of_told);
  return all;
}

std::vector<Contrast> Contrasts::judged(Claim claim, const Event& event, Reasons before,
                                        Reasons after) const {
  const bool more = !before.empty() && after.empty();
  const bool less = before.empty() && !after.empty();
  const bool breaks = claim == Claim::nothing_allowed_more ? more
                      : claim == Claim::nothing_allowed_less
                          ? less
                          : claim == Claim::same && (more || less);
  if (!breaks) return {};
  const Actor& actor = event.actor;
  return {{of_role(before_, actor.role, actor.unit, word_of(event.kind())), outcome_of(before),
           outcome_of(after)}};
}

std::vector<Contrast> Contrasts::standing(Claim claim, const Standing& before,
                                          const Standing& after) const {
  switch (claim) {
    case Claim::nothing_due_later: return dues(true, before, after);
    case Claim::nothing_due_earlier: return dues(false, before, after);
    case Claim::same: break;
    case Claim::nothing_allowed_more:
    case Claim::nothing_allowed_less: return {};
  }
  std::vector<Contrast> all = places(before, after);
  for (auto more : {tasks(before, after), notices(before, after)})
    all.insert(all.end(), more.begin(), more.end());
  return all;
}

Contrast Contrasts::due(const Task& before, const Task& after) const {
  return {of_role(before_, before.role, before.unit, word_of(before.owed)), due_of(before_, before),
          due_of(after_, after)};
}

std::vector<Contrast> Contrasts::dues(bool later, const Standing& before,
                                      const Standing& after) const {
  std::vector<Contrast> all;
  side_by_side(
      before.tasks, after.tasks, whose,
      [&](const Task& a, const Task& b) {
        if (later ? is_later(b, a) : is_later(a, b)) all.push_back(due(a, b));
      },
      [](const Task&, bool) {});
  return all;
}

/// Where the case stands, and whether that is late.
std::vector<Contrast> Contrasts::places(const Standing& before, const Standing& after) const {
  std::vector<Contrast> all;
  const auto add = [&](const auto& a, const auto& b, const char* vi, const char* en, auto&& said) {
    if (!(a == b)) all.push_back({{vi, en}, said(a), said(b)});
  };
  const auto word = [](auto value) { return word_of(value); };
  add(before.position, after.position, "trạng thái hồ sơ", "position", word);
  add(before.commitment, after.commitment, "cam kết của đơn vị", "commitment", word);
  add(before.publication, after.publication, "công khai", "publication", word);
  add(before.holder, after.holder, "phiếu do ai giữ", "holder",
      [](const std::string& unit) { return unit.empty() ? kNothing : Text{unit, unit}; });
  add(before.overdue, after.overdue, "trễ hạn", "overdue", yes_or_no);
  add(before.answered_late, after.answered_late, "trả lời trễ", "answered late", yes_or_no);
  return all;
}

std::vector<Contrast> Contrasts::tasks(const Standing& before, const Standing& after) const {
  std::vector<Contrast> all;
  side_by_side(
      before.tasks, after.tasks, whose,
      [&](const Task& a, const Task& b) {
        if (!(a == b)) all.push_back(due(a, b));
      },
      [&](const Task& task, bool first) {
        const Engine& engine = first ? before_ : after_;
        const Text what = of_role(engine, task.role, task.unit, word_of(task.owed));
        const Text is = due_of(engine, task);
        all.push_back({what, first ? is : kNothing, first ? kNothing : is});
      });
  return all;
}

std::vector<Contrast> Contrasts::notices(const Standing& before, const Standing& after) const {
  std::vector<Contrast> all;
  side_by_side(
      before.told, after.told, of_told, [](const Told&, const Told&) {},
      [&](const Told& told, bool first) {
        const Engine& engine = first ? before_ : after_;
        const Text notice = word_of(told.kind);
        const Text what = of_role(engine, told.role, told.unit,
                                  {"thông báo “" + notice.vi + "”", "notice “" + notice.en + "”"});
        const Text is = word_of(told.channel);
        all.push_back({what, first ? is : kNothing, first ? kNothing : is});
      });
  return all;
}

}  // namespace petition::verification
