// What the calendar functions share.
#pragma once

#include <cstdint>
#include <string_view>

#include "c_api/text.h"
#include "c_api/words.h"
#include "petition/calendar.h"

namespace petition::c_api {

/// A PETITION_CLOSING_*.
inline Closing closing(std::int32_t number) {
  return word_numbered<Closing>(number, "PETITION_CLOSING_*", "closing");
}

/// The reason and the instrument of a day, of a stretch or of a moved due time.
template <class Reasoned>
std::string_view reason_text(const Reasoned& thing, std::int32_t part, Lang lang) {
  switch (part) {
    case PETITION_TEXT_REASON: return pick(lang, thing.reason, thing.reason_en);
    case PETITION_TEXT_INSTRUMENT: return thing.instrument;
    default: unknown_part(part, "REASON, _INSTRUMENT");
  }
}

}  // namespace petition::c_api
