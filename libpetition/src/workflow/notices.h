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

/// How many those are; the petitioner is told of an event once at most.
std::size_t count_notices(const Law& law, const Case& c, std::uint32_t cause);

/// The notice of that key among those of event `cause`; of cause 0 where none is.
NoticeAt notice_among(const Law& law, const Case& c, std::uint32_t cause, const NoticeKey& key);

/// The notice of that key; of cause 0 where no event of the case gave rise to one.
NoticeAt find_notice(const Law& law, const Case& c, std::string_view key);

}  // namespace petition::workflow
