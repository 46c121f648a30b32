// Notices: who is told what after an event, with a key that stays the same.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "petition/case.h"
#include "petition/verdict.h"
#include "workflow/fact.h"

namespace petition::workflow {

/// The notices that event `cause` of the case gave rise to.
std::vector<Notice> notices_of(const Law& law, const Case& c, std::uint32_t cause);

/// A key in half its size: what its digits stand for.
using NoticeKey = std::array<std::uint8_t, 16>;

/// What a key stands for; nothing where it is none that a notice could have.
std::optional<NoticeKey> read_key(std::string_view key);

/// The keys of those notices; of the petitioner's alone where that is asked.
std::vector<NoticeKey> keys_of(const Law& law, const Case& c, std::uint32_t cause,
                               bool petitioner_alone);

/// What the notice of that key tells; nothing where no event of the case gave rise to one.
std::optional<NoticeKind> kind_of_notice(const Law& law, const Case& c, std::string_view key);

/// Whether some event of the case gave rise to a notice of that key.
bool has_notice(const Law& law, const Case& c, std::string_view key);

}  // namespace petition::workflow
