// Notices: who is told what after an event, with a key that stays the same.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "petition/case.h"
#include "petition/verdict.h"
#include "workflow/fact.h"

namespace petition::workflow {

/// The notices that event `cause` of the case gave rise to.
std::vector<Notice> notices_of(const Law& law, const Case& c, std::uint32_t cause);

/// What the notice of that key tells; nothing where no event of the case gave rise to one.
std::optional<NoticeKind> kind_of_notice(const Law& law, const Case& c, std::string_view key);

/// Whether some event of the case gave rise to a notice of that key.
bool has_notice(const Law& law, const Case& c, std::string_view key);

}  // namespace petition::workflow
