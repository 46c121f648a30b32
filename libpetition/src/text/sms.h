// SMS: the alphabet that a short message has room for, texts in it, and how many messages a text
// takes.
#pragma once

#include <string>
#include <string_view>

#include "petition/sms.h"

namespace petition::text {

/// What one message holds in its own alphabet (GSM 03.38): septets.
inline constexpr std::size_t kSmsSeptets = 160;

/// The text in ASCII characters that the alphabet has: Vietnamese letters without their marks,
/// blanks and line ends as one blank, typographic signs as typed ones, `?` for the rest. Needs
/// UTF-8.
std::string sms_plain(std::string_view text);

/// How many septets such a text takes: one each, two for those reached by an escape.
std::size_t sms_septets(std::string_view plain);

}  // namespace petition::text
