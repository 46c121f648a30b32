// The words of refusals.
#pragma once

#include <string_view>

#include "petition/words.h"

namespace petition::workflow {

/// Templates; see refusal_text.cpp for what stands in braces.
struct RefusalWords {
  std::string_view required_vi;
  std::string_view required_en;
  std::string_view lawful_vi;
  std::string_view lawful_en;
};

RefusalWords refusal_words(RefusalCode code);

}  // namespace petition::workflow
