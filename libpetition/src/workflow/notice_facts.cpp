// Facts behind the texts of notices.
#include "workflow/notice_facts.h"

#include <fmt/core.h>

#include <algorithm>

#include "text/names.h"
#include "text/spoken.h"
#include "workflow/clock.h"
#include "workflow/languages.h"
#include "workflow/titles.h"

namespace petition::workflow {

std::string sentence(std::string words) {
  constexpr std::string_view kBlank = " \t\r\n";
  words.erase(words.find_last_not_of(kBlank) + 1);
  words.erase(0, words.find_first_not_of(kBlank));
  constexpr std::string_view kEnds[] = {".", "!", "?", "…"};
  const auto ends = [&](std::string_view end) { return words.ends_with(end); };
  return words.empty() || std::ranges::any_of(kEnds, ends) ? words : words + ".";
}

NoticeFacts::NoticeFacts(const Law& law, const Notice& notice, const Case& c, Lang lang)
    : law_(law.that_judged(c, c.state_after(notice.cause))),
      profile_(law_.profile()),
      notice_(notice),
      case_(c),
      event_(c.event(notice.cause)),
      state_(c.state_after(notice.cause)),
      data_(c.effective(notice.cause)),
      lang_(lang) {}

const State& NoticeFacts::before() const {
  static const State kNothing;
  return notice_.cause == 1 ? kNothing : case_.state_after(notice_.cause - 1);
}

// -- who --

std::string NoticeFacts::title_of(const Actor& actor) const {
  return title(profile_, actor.role,
               acting_unit(profile_, law_.calendar, actor.unit, state_.recorded_at), lang_);
}

std::string NoticeFacts::holder() const {
  return title(profile_, role_at(state_.position),
               holding_unit(profile_, law_.calendar, case_, state_), lang_);
}

std::string NoticeFacts::unit() const {
  return unit_name(profile_, holding_unit(profile_, law_.calendar, case_, state_), lang_);
}

std::string NoticeFacts::unit_before() const {
  return unit_name(profile_, holding_unit(profile_, law_.calendar, case_, before()), lang_);
}

std::string NoticeFacts::recipient() const {
  if (of_unit(notice_.role)) return unit_name(profile_, notice_.unit, lang_);
  return title(profile_, notice_.role, {}, lang_);
}

std::string NoticeFacts::actor() const { return title_of(event_.actor); }

std::string NoticeFacts::answerer() const {
  return title_of(case_.event(state_.answered_by).actor);
}

std::string NoticeFacts::petitioner() const { return title(profile_, Role::petitioner, {}, lang_); }

bool NoticeFacts::answered_by_operator() const {
  return case_.event(state_.answered_by).actor.role == Role::operator_;
}

// -- when --

std::string NoticeFacts::time(Instant t) const {
  return t == kNever ? "" : text::told_time(t, law_.calendar.utc_offset_s(), lang_);
}

std::string NoticeFacts::due() const {
  return time(workflow::due(law_.rules(), law_.calendar, state_));
}

std::string NoticeFacts::due_before() const {
  const Law was = law_before();
  return time(workflow::due(was.rules(), was.calendar, before()));
}

std::string NoticeFacts::agreed() const { return time(state_.agreed); }

std::string NoticeFacts::reminder() const {
  return time(reminder_at(law_.rules(), law_.calendar, state_));
}

std::string NoticeFacts::reminder_before() const {
  const Law was = law_before();
  return time(reminder_at(was.rules(), was.calendar, before()));
}

bool NoticeFacts::extends() const { return is_extension(law_.rules(), state_); }

std::string_view NoticeFacts::own_words() const {
  const auto at = std::ranges::find(profile_.notices, notice_.kind, &NoticeTemplate::kind);
  return at == profile_.notices.end() ? std::string_view{} : at->text.in(lang_);
}

bool NoticeFacts::brought_forward() const {
  return event_.kind() == Kind::rescheduled && state_.agreed < before().agreed;
}

// -- why and what --

namespace {

/// Words of the record; of those that were taken out, that they were.
std::string what_is_left(const std::string& words, Lang lang) {
  return lang == Lang::en && words == kTakenOut ? "(taken out)" : words;
}

}  // namespace

/// A reason of the profile's own in the words of the profile.
std::string NoticeFacts::said(DeclineReason reason) const {
  const bool vietnamese = profile_.languages == std::vector<std::string>{"vi"};
  if (reason == DeclineReason::not_vietnamese && !vietnamese)
    return fmt::format(fmt::runtime(vi() ? "không dùng {}" : "not in {}"),
                       languages(profile_, lang_));
  const std::string_view usual = label(reason, lang_);
  if (reason != DeclineReason::excluded) return std::string(usual);
  const Data received = case_.effective(1);
  const auto at = text::find_named(profile_.exclusions, std::get<Received>(received).exclusion);
  return at == profile_.exclusions.end() ? std::string(usual) : at->label.in(lang_);
}

std::string NoticeFacts::decline_reasons() const {
  const auto& d = std::get<Declined>(data_);
  std::string all;
  for (const DeclineReason reason : d.reasons)
    all += fmt::format("{}{}", all.empty() ? "" : "; ", said(reason));
  if (d.explanation == kTakenOut) all += fmt::format(" {}", what_is_left(d.explanation, lang_));
  else if (!d.explanation.empty()) all += fmt::format(" ({})", d.explanation);
  return all;
}

std::string NoticeFacts::guidance() const {
  return what_is_left(std::get<Declined>(data_).guidance, lang_);
}

std::string NoticeFacts::reason() const {
  return std::visit(
      [&](const auto& d) -> std::string {
        if constexpr (requires { d.reason; }) return what_is_left(d.reason, lang_);
        else return {};
      },
      data_);
}

std::string NoticeFacts::words() const {
  return std::visit(
      [&](const auto& d) -> std::string {
        if constexpr (requires { d.text; }) return what_is_left(d.text, lang_);
        else return {};
      },
      data_);
}

std::string NoticeFacts::result() const {
  return what_is_left(std::get<Answered>(case_.effective(state_.answered_by)).result, lang_);
}

std::string NoticeFacts::rated() const {
  const std::string& id = std::get<Rated>(data_).rating;
  const auto step = text::find_named(profile_.ratings, id);
  return step == profile_.ratings.end() ? id : step->label.in(lang_);
}

std::vector<std::string> NoticeFacts::scale() const {
  std::vector<std::string> all;
  for (const Rating& step : profile_.ratings) all.push_back(step.label.in(lang_));
  return all;
}

std::vector<std::string> NoticeFacts::reasoned_steps() const {
  std::vector<std::string> all;
  for (const Rating& step : profile_.ratings)
    if (step.needs_reason) all.push_back(step.label.in(lang_));
  return all;
}

}  // namespace petition::workflow
