// One line of JSON; nlohmann writes the texts.
#include "text/json_line.h"

#include <nlohmann/json.hpp>

namespace petition::text {

void JsonLine::separate() {
  if (!first_ && !after_key_) text_ += ',';
  first_ = false;
  after_key_ = false;
}

void JsonLine::open(char bracket) {
  separate();
  text_ += bracket;
  first_ = true;
}

void JsonLine::close(char bracket) {
  text_ += bracket;
  first_ = false;
}

void JsonLine::key(std::string_view name) {
  value(name);
  text_ += ':';
  after_key_ = true;
}

void JsonLine::raw(std::string_view json) {
  separate();
  text_ += json;
}

void JsonLine::value(std::string_view text) { raw(nlohmann::json(text).dump()); }

void JsonLine::value(Instant t) {
  if (t == kNever) return null();
  value(std::string_view(format_instant(t, utc_offset_s_)));
}

void JsonLine::put_or_null(std::string_view name, std::string_view text) {
  key(name);
  text.empty() ? null() : value(text);
}

void JsonLine::put_null(std::string_view name) {
  key(name);
  null();
}

}  // namespace petition::text
