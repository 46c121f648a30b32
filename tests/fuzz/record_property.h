// What must hold for any bytes taken as an event, a record or JSON Lines: they are read or refused
// with a place, and what is read is written so that it reads the same. Says what did not hold.
#pragma once

#include <string_view>

#include "petition/petition.hpp"
#include "text/utf8.h"
#include "workflow/malformed.h"

namespace petition_fuzz {

using namespace petition;

template <class Read>
std::string_view read_or_refused(Read read) {
  try {
    return read() ? "" : "it is not read back as it was";
  } catch (const Error& e) {
    const std::string_view what = e.what();
    if (e.line() < 1 || e.column() < 1) return "the error has no place";
    if (e.code() == ErrorCode::internal) return "the error is internal";
    if (!text::is_clean(what) || what.find_first_of("\r\n\t") != what.npos)
      return "the error is not one line of UTF-8";
  }
  return "";
}

/// Empty when all holds.
inline std::string_view broken_by(std::string_view text) {
  const std::string_view event = read_or_refused([&] {
    const Event read = read_event(text);
    return read_event(write_event(read)) == read;
  });
  const std::string_view record = read_or_refused([&] {
    const Record read = read_record(text);
    return read_record(write_record(read)) == read;
  });
  const std::string_view lines = read_or_refused([&] {
    const std::vector<Record> read = read_records(text, "case");
    std::string written;
    for (const Record& one : read) written += write_record(one) + "\n";
    return read_records(written) == read;
  });
  return !event.empty() ? event : !record.empty() ? record : lines;
}

}  // namespace petition_fuzz
