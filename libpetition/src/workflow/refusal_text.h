// The words of refusals.
#pragma once

#include <optional>
#include <string_view>

#include "petition/words.h"

namespace petition::workflow {

/// Templates; what stands in braces is told in refusal_particulars.h.
struct RefusalWords {
  std::string_view required_vi;
  std::string_view required_en;
  std::string_view lawful_vi;
  std::string_view lawful_en;
};

RefusalWords refusal_words(RefusalCode code);

/// Of a choice from a list that the profile leaves empty, and of what it does not allow at all;
/// nothing where neither can be.
std::optional<RefusalWords> words_without_choice(RefusalCode code);

}  // namespace petition::workflow
