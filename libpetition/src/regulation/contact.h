// What a profile may ask of a petitioner's contact (Art. 8.3).
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "petition/event.h"
#include "text/blank.h"

namespace petition::regulation {

struct ContactField {
  std::string_view name;  ///< in a profile
  std::string Petitioner::* given;
  std::string_view vi;
  std::string_view en;
};

inline constexpr ContactField kContact[] = {
    {"name", &Petitioner::name, "họ tên", "name"},
    {"address", &Petitioner::address, "địa chỉ", "address"},
    {"phone", &Petitioner::phone, "số điện thoại", "phone number"},
    {"email", &Petitioner::email, "thư điện tử", "e-mail"}};

/// What people call a field of `contact`.
inline std::string_view contact_label(std::string_view field, Lang lang) {
  const auto* at = std::ranges::find(kContact, field, &ContactField::name);
  if (at == std::end(kContact)) return field;
  return lang == Lang::vi ? at->vi : at->en;
}

/// Whether a phone number is there: 8 to 15 digits, or what stands for one that was taken out.
inline bool is_phone(std::string_view text) {
  if (text == kTakenOut) return true;
  const auto digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
  return digits >= 8 && digits <= 15;
}

/// Whether it is there: not blank, and a phone number one.
inline bool is_given(const ContactField& field, const Petitioner& who) {
  const std::string& text = who.*field.given;
  return field.given == &Petitioner::phone ? is_phone(text) : !text::is_blank(text);
}

/// Whether one of these is there, by their names in a profile.
inline bool gives_one(std::span<const std::string> names, const Petitioner& who) {
  return std::ranges::any_of(names, [&](std::string_view asked) {
    const auto* field = std::ranges::find(kContact, asked, &ContactField::name);
    return field != std::end(kContact) && is_given(*field, who);
  });
}

}  // namespace petition::regulation
