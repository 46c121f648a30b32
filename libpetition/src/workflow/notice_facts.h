// What the texts of one notice tell: who, when and why, said once for the full text and the short
// one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "petition/case.h"
#include "petition/verdict.h"
#include "workflow/law.h"

namespace petition::workflow {

/// Words of the record as a sentence: without the blanks around them, with a full stop at the end.
/// Empty for blank ones.
std::string sentence(std::string words);

class NoticeFacts {
 public:
  /// By the law that judged the event it follows from.
  NoticeFacts(const Law& law, const Notice& notice, const Case& c, Lang lang);

  Lang lang() const { return lang_; }
  bool vi() const { return lang_ == Lang::vi; }
  NoticeKind kind() const { return notice_.kind; }
  bool to(Role role) const { return notice_.role == role; }
  const std::string& id() const { return case_.id(); }
  const std::string& brand() const { return profile_.sms_brand; }
  /// The profile's own words for such notices; empty where it has none.
  std::string_view own_words() const;

  // Who, as within a sentence.
  std::string holder() const;       ///< who has the slip after the event
  std::string unit() const;         ///< its unit, by name
  std::string unit_before() const;  ///< the unit that had it before the event
  std::string recipient() const;    ///< who is told; a unit by name
  std::string actor() const;        ///< who did what the event records
  std::string answerer() const;     ///< who answered
  std::string petitioner() const;
  bool answered_by_operator() const;
  bool goes_up() const { return event_.kind() == Kind::escalated; }

  // When. Times are told to the minute and never later than they are: who keeps to what he was told
  // is in time, and the second by which an escalation follows a due time is nobody's to read. Empty
  // where there is none.
  std::string due() const;
  std::string due_before() const;  ///< before the event
  std::string agreed() const;
  std::string reminder() const;
  std::string reminder_before() const;
  bool extends() const;          ///< the agreed time is an extension (I-6)
  bool brought_forward() const;  ///< it lies earlier than the one before (I-20)

  // Why and what, in the words of the record with its corrections; each may be empty.
  std::string decline_reasons() const;
  std::string guidance() const;
  std::string reason() const;  ///< of any event but declining
  std::string words() const;   ///< a report, a comment, an urging
  std::string result() const;
  bool result_corrected() const { return event_.kind() == Kind::corrected; }
  std::string rated() const;                        ///< the step of the scale that was chosen
  std::vector<std::string> scale() const;           ///< all its steps
  std::vector<std::string> reasoned_steps() const;  ///< those that need a reason

 private:
  const State& before() const;
  Law law_before() const { return law_.that_judged(case_, before()); }
  std::string time(Instant t) const;
  std::string said(DeclineReason reason) const;
  std::string title_of(const Actor& actor) const;

  Law law_;
  const Profile& profile_;
  const Notice& notice_;
  const Case& case_;
  const Event& event_;
  const State& state_;
  Data data_;
  Lang lang_;
};

}  // namespace petition::workflow
