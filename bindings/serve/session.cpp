// Parameters and results of calls as JSON.
#include "session.h"

#include <algorithm>
#include <limits>

namespace petition_serve {
namespace {

constexpr std::int32_t kVietnamOffset_s = 7 * 3600;

[[noreturn]] void wrong(const char* name, std::string message) {
  throw InvalidParams{name, std::move(message)};
}

}  // namespace

Handles::~Handles() {
  for (auto& [number, held] : held_) held.end(held.handle);
}

std::uint64_t Handles::add(const Held& held) {
  held_.emplace(++last_, held);
  return last_;
}

void* Handles::find(std::uint64_t number, const void* type) const {
  const auto found = held_.find(number);
  return found != held_.end() && found->second.type == type ? found->second.handle : nullptr;
}

bool Handles::end(std::uint64_t number, const void* type) {
  const auto found = held_.find(number);
  if (found == held_.end() || found->second.type != type) return false;
  found->second.end(found->second.handle);
  held_.erase(found);
  return true;
}

void Call::takes(std::initializer_list<const char*> names) const {
  for (const auto& [key, value] : params_.items()) {
    if (std::ranges::find(names, key, [](const char* n) { return std::string_view(n); }) !=
        names.end())
      continue;
    std::string message = "is no parameter of this call; it takes";
    for (const char* name : names) (message += ' ') += name;
    throw InvalidParams{key, names.size() == 0 ? "is no parameter of this call; it takes none"
                                               : std::move(message)};
  }
}

const Json& Call::at(const char* name) const {
  const auto found = params_.find(name);
  if (found == params_.end()) wrong(name, "is missing");
  return *found;
}

const Json& Call::list(const char* name) const {
  const Json& value = at(name);
  if (!value.is_array()) wrong(name, "must be a list");
  return value;
}

std::uint64_t Call::handle_number(const char* name, const Json& value) {
  if (!value.is_number_unsigned()) wrong(name, "must be the number of a handle");
  return value.get<std::uint64_t>();
}

void Call::no_handle(const char* name) {
  wrong(name, "is no handle of the type needed, or one that was freed");
}

void* Call::find(const char* name, const Json& value, const void* type) const {
  void* const found = handles_.find(handle_number(name, value), type);
  if (found == nullptr) no_handle(name);
  return found;
}

std::int64_t Call::number(const char* name, const Json& value) {
  const bool fits = value.is_number_integer() &&
                    !(value.is_number_unsigned() &&
                      value.get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max());
  if (!fits) wrong(name, "must be a whole number of 64 bits");
  return value.get<std::int64_t>();
}

std::int64_t Call::instant(const char* name, const Json& value) const {
  std::int64_t out = 0;
  if (!value.is_string()) wrong(name, "must be an instant, as \"2021-04-02T14:30:00+07:00\"");
  const auto& text = value.get_ref<const std::string&>();
  petition_error bad{sizeof(petition_error), 0, 0, 0, "", ""};
  if (petition_instant_parse(text.data(), text.size(), &out, &bad) != PETITION_OK)
    wrong(name, bad.message);
  return out;
}

std::int64_t Call::instant_or_never(const char* name) const {
  const auto found = params_.find(name);
  return found == params_.end() || found->is_null() ? PETITION_NEVER : instant(name, *found);
}

std::int32_t Call::date(const char* name, const Json& value) const {
  std::int32_t out = 0;
  if (!value.is_string()) wrong(name, "must be a date, as \"2021-04-02\"");
  const auto& text = value.get_ref<const std::string&>();
  petition_error bad{sizeof(petition_error), 0, 0, 0, "", ""};
  if (petition_date_parse(text.data(), text.size(), &out, &bad) != PETITION_OK)
    wrong(name, bad.message);
  return out;
}

std::int32_t Call::flag(const char* name) const {
  const Json& value = at(name);
  if (!value.is_boolean()) wrong(name, "must be true or false");
  return value.get<bool>() ? 1 : 0;
}

std::int32_t Call::word(const char* name, std::span<const Constant> words) const {
  const Json& value = at(name);
  std::string message = "must be one of";
  for (const Constant& word : words) {
    if (value == word.name) return word.value;
    (message += ' ') += word.name;
  }
  wrong(name, std::move(message));
}

std::string Call::text(const char* name) const {
  const Json& value = at(name);
  if (!value.is_string()) wrong(name, "must be a text");
  return value.get<std::string>();
}

std::string Call::text_or_none(const char* name) const {
  const auto found = params_.find(name);
  return found == params_.end() || found->is_null() ? std::string() : text(name);
}

std::string Call::document(const char* name) const {
  const Json& value = at(name);
  return value.is_string() ? value.get<std::string>() : value.dump();
}

std::string Call::document_or_none(const char* name) const {
  const auto found = params_.find(name);
  return found == params_.end() || found->is_null() ? std::string() : document(name);
}

std::vector<std::uint8_t> Call::bytes(const char* name) const {
  const std::string digits = text(name);
  const auto value = [](char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
  };
  std::vector<std::uint8_t> out;
  for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
    const int high = value(digits[i]), low = value(digits[i + 1]);
    if (high < 0 || low < 0) break;
    out.push_back(static_cast<std::uint8_t>(high * 16 + low));
  }
  if (out.size() * 2 != digits.size()) wrong(name, "must be pairs of the digits 0-9 and a-f");
  return out;
}

std::vector<std::int64_t> Call::instants(const char* name) const {
  std::vector<std::int64_t> out;
  for (const Json& one : list(name))
    out.push_back(one.is_null() ? PETITION_NEVER : instant(name, one));
  return out;
}

std::vector<std::int64_t> Call::numbers(const char* name) const {
  std::vector<std::int64_t> out;
  for (const Json& one : list(name)) out.push_back(number(name, one));
  return out;
}

std::vector<std::int32_t> Call::dates(const char* name) const {
  std::vector<std::int32_t> out;
  for (const Json& one : list(name)) out.push_back(date(name, one));
  return out;
}

Call Call::inside(const char* name) const {
  const Json& value = at(name);
  if (!value.is_object()) wrong(name, "must be an object");
  return Call(handles_, value);
}

Json instant_json(std::int64_t instant_s) {
  if (instant_s == PETITION_NEVER) return nullptr;
  char text[32];
  if (petition_instant_format(instant_s, kVietnamOffset_s, text, sizeof text, nullptr, nullptr) !=
      PETITION_OK)
    return nullptr;
  return text;
}

Json date_json(std::int32_t date) {
  char text[16];
  if (petition_date_format(date, text, sizeof text, nullptr, nullptr) != PETITION_OK)
    return nullptr;
  return text;
}

Json word_json(std::int32_t value, std::span<const Constant> words) {
  const auto found = std::ranges::find(words, value, &Constant::value);
  if (found != words.end()) return found->name;
  return value == 0 ? Json(nullptr) : Json(value);
}

Json bits_json(std::uint32_t bits, std::span<const Constant> words) {
  Json out = Json::array();
  for (const Constant& word : words)
    if ((bits & static_cast<std::uint32_t>(word.value)) != 0) out.push_back(word.name);
  return out;
}

Json static_json(const char* text) { return text == nullptr ? Json(nullptr) : Json(text); }

}  // namespace petition_serve
