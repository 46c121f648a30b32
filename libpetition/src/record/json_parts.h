// The parts that JSON results are made of: clauses, readings, times, words, absent texts.
#pragma once

#include <nlohmann/json.hpp>

#include <string_view>

#include "petition/case.h"
#include "petition/regulation.h"
#include "petition/words.h"

namespace petition::record {

using Json = nlohmann::ordered_json;

/// `[{"id","citation","title"}]`, in the order they are cited.
Json clauses(const Regulation& regulation, const Citations& citations, Lang lang);

/// `["I-1","I-16"]`
Json readings(ReadingSet set);

/// ISO 8601 in the offset; null for kNever.
Json time(Instant t, std::int32_t utc_offset_s);

/// null for an empty text.
Json text(std::string_view value);

template <class E>
Json word_of(E value) {
  return std::string(name(value));
}

/// STATE in petition.h.
Json state(const Regulation& regulation, const Case& c, std::int32_t utc_offset_s);

}  // namespace petition::record
