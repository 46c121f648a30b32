// What would have been right.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace petition::text {

/// The names joined by commas, ordered by how little each differs from what was given.
std::string nearest_first(std::string_view given, std::span<const std::string_view> names);

/// `phone, internet or other`.
std::string any_of(std::span<const std::string_view> names);

}  // namespace petition::text
