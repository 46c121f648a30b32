// What the words of a refusal tell of a case.
#pragma once

#include <string>
#include <string_view>

#include "workflow/fact.h"
#include "workflow/law.h"
#include "workflow/refusal_text.h"

namespace petition::workflow {

/// The particulars of one refusal. In its words stand in braces, beside roles by their names as in
/// `{office}`:
///
///   {kind} {roles}             what was refused; who may record it
///   {position} {holder}        where the case is; who may act there
///   {actor} {unit} {channel}   who acted; the unit and the channel named
///   {given} {detail}           what was given, in quotes or as it is
///   {missing} {untrue}         of contacts; of reasons for declining
///   {agreed} {due} {last} {sent} {furthest} {longest} {returns} {reschedulings}
///   {channels} {notice_channels} {public} {topics} {scale} {classes} {units} {languages}
///   {exclusion}
class RefusalParticulars {
 public:
  RefusalParticulars(const Law& law, const Case& c, const Event& event, RefusalCode code);

  /// The words of the code; others where it is about a list that the profile leaves empty.
  RefusalWords words() const;
  std::string filled(std::string_view words, Lang lang) const;

  /// What was given or is missing, by ids and names, for hosts; empty for the codes that cannot
  /// tell.
  const std::string& detail() const { return detail_; }

 private:
  const Law& law_;
  const Case& case_;
  const Event& event_;
  RefusalCode code_;
  std::string detail_;
};

}  // namespace petition::workflow
